"""Outlets: parts of a page that one room offers and others plug into.

If nobody plugs in, the outlet stays shut. A plug into an outlet whose room this site doesn't
have is kept and never called.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from flask import Flask, current_app
from markupsafe import Markup

Render = Callable[..., Any]


@dataclass
class Outlets:
    """All outlets of one app: what each promises, and what is plugged in."""

    offered: dict[str, str] = field(default_factory=dict)
    plugged: dict[str, list[tuple[int, Render]]] = field(default_factory=lambda: defaultdict(list))


def offer(app: Flask, name: str, contract: str) -> None:
    """Open an outlet. ``contract`` says in a sentence what a plug receives and should return."""
    _outlets(app).offered[name] = contract


def plug(app: Flask, name: str, render: Render, *, order: int = 50) -> None:
    """Plug a function into an outlet; lower ``order`` comes first.

    In a page outlet ``render(**what_it_gets)`` returns Markup, or None to show nothing.
    """
    plugs = _outlets(app).plugged[name]
    plugs.append((order, render))
    plugs.sort(key=lambda plug: plug[0])


def outlet(name: str, **context: Any) -> Markup:
    """What the plugs of a page outlet show, one after the other. A global of templates."""
    shown = (render(**context) for _order, render in plugs(name))
    return Markup("\n").join(part for part in shown if part)


def collect(name: str, **context: Any) -> list[Any]:
    """What the plugs of a data outlet give, flattened: menu entries, sitemap addresses."""
    return [item for _order, give in plugs(name) for item in give(**context)]


def plugs(name: str) -> list[tuple[int, Render]]:
    outlets = _outlets(current_app)
    if name not in outlets.offered:
        raise KeyError(f"No room offers the outlet {name!r}. Here are: {', '.join(sorted(outlets.offered))}.")
    return outlets.plugged.get(name, [])


def init_app(app: Flask) -> None:
    app.extensions["grandrue.outlets"] = Outlets()
    app.jinja_env.globals.update(outlet=outlet, collect=collect)
    for name, contract in CORE_OUTLETS.items():
        offer(app, name, contract)


CORE_OUTLETS = {
    "core.banner": "A calm line above every page. Gets nothing; returns Markup.",
    "core.header": "Icons at the right of the header. Gets nothing; returns Markup (a link with an icon).",
    "core.menu": "Entries of the main menu, the same for everybody. Gets nothing; gives a list of MenuEntry.",
    "core.footer": "Links in the footer, the same for everybody. Gets nothing; gives a list of MenuEntry.",
    "core.home": "Sections of the home page. Gets nothing; returns Markup.",
    "core.sitemap": "Public addresses. Gets nothing; gives a list of (endpoint, values, changed: datetime | None).",
}


@dataclass(frozen=True)
class MenuEntry:
    """A line in a menu: its words, its address, a heroicon, and the permission that shows it."""

    label: str
    url: str
    icon: str = ""
    permission: str = ""


def _outlets(app: Flask) -> Outlets:
    outlets: Outlets = app.extensions["grandrue.outlets"]
    return outlets
