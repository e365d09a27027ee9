"""Styles, scripts and the brand's own pictures, under addresses that change with their content."""

import hashlib
from functools import lru_cache
from pathlib import Path
from typing import NoReturn

import heroicons.jinja
from flask import Blueprint, Flask, Response, abort, current_app, make_response, request, send_file
from markupsafe import Markup

from blueprints.core.audience import audience
from blueprints.core.site import current_site
from blueprints.core.theme import SHEETS, bar_colours, favicon, theme_css

bp = Blueprint("assets", __name__)

YEAR = 365 * 24 * 3600


def asset(name: str) -> str:
    """The address of a file of a room or of the theme: ``asset("catalog/product.css")``.

    ``theme.css`` is made from the brand colour and core's own sheets. The address has no
    language prefix, so that a browser keeps one copy. It is worked out once a process; in debug
    mode each time, so that a changed file shows at once. Raises FileNotFoundError when no room
    has the file.
    """
    known: dict[str, str] = current_app.extensions["grandrue.assets"]
    if name not in known or current_app.debug:
        known[name] = f"/static/{name}?v={_version(name)}"
    return known[name]


def logo_url() -> str:
    """The address of the owner's logo, empty when there is none."""
    return asset(f"brand/{current_site().logo}") if current_site().logo else ""


@bp.get("/static/<path:name>")
@audience("public")
def static(name: str) -> Response:
    try:
        response = _made(name) or send_file(_find(name), conditional=True)
    except FileNotFoundError:
        abort(404)
    response.headers["X-Content-Type-Options"] = "nosniff"
    if request.args.get("v"):
        response.cache_control.public = True
        response.cache_control.max_age = YEAR
        response.cache_control.immutable = True
    return response


@bp.get("/favicon.svg")
@audience("public")
def favicon_file() -> Response:
    response = make_response(favicon(current_site().colour, current_site().name))
    response.mimetype = "image/svg+xml"
    response.cache_control.max_age = 3600
    return response


def init_app(app: Flask) -> None:
    app.register_blueprint(bp)
    app.extensions["grandrue.assets"] = {}
    app.jinja_env.globals.update(asset=asset, logo_url=logo_url, icon=icon, bar_colours=bar_colours)


def icon(name: str, *, style: str = "outline") -> Markup:
    """A heroicon as inline SVG; it is decoration, so screen readers pass it by."""
    return _icon(name, style)


@lru_cache(maxsize=256)
def _icon(name: str, style: str) -> Markup:
    draw = heroicons.jinja.heroicon_solid if style == "solid" else heroicons.jinja.heroicon_outline
    return Markup(draw(name, size=24, aria_hidden="true"))  # noqa: S704 - drawn by heroicons from our own words


def _made(name: str) -> Response | None:
    if name != "theme.css":
        return None
    response = make_response(_theme())
    response.mimetype = "text/css"
    return response


def _version(name: str) -> str:
    if name == "theme.css":
        return _digest(_theme().encode())
    path = _find(name)
    return _digest_of_file(path, path.stat().st_mtime_ns)


def _find(name: str) -> Path:
    theme = Path(current_app.root_path) / "theme"
    if current_site().logo and name == f"brand/{current_site().logo}":
        return _inside(theme, current_site().logo) or _missing(name)
    rooms: dict[str, Path] = current_app.extensions["grandrue.rooms"]
    room = rooms.get(name.split("/", 1)[0])
    found = _inside(theme / "static", name) or (room and _inside(room / "static", name))
    return found or _missing(name)


def _inside(folder: Path, name: str) -> Path | None:
    path = (folder / name).resolve()
    return path if path.is_file() and path.is_relative_to(folder.resolve()) else None


def _missing(name: str) -> NoReturn:
    raise FileNotFoundError(f"No room has the file static/{name}.")


def _theme() -> str:
    """Tokens, the sheets that every page needs, and the owner's ``theme/static/theme.css``.

    One piece, so that a page waits for one answer. The owner's sheet stands in no layer and
    therefore wins.
    """
    paths = [_find(f"core/{name}.css") for name in SHEETS]
    own = Path(current_app.root_path) / "theme" / "static" / "theme.css"
    if own.is_file():
        paths.append(own)
    return _read_theme(current_site().colour, tuple((path, path.stat().st_mtime_ns) for path in paths))


@lru_cache(maxsize=4)
def _read_theme(colour: str, sheets: tuple[tuple[Path, int], ...]) -> str:
    return theme_css(colour) + "".join(path.read_text("utf-8") for path, _changed in sheets)


@lru_cache(maxsize=1024)
def _digest_of_file(path: Path, _changed: int) -> str:
    return _digest(path.read_bytes())


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:10]
