"""Who the site belongs to: the ``[site]`` table of site.toml."""

import tomllib
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from flask import Flask, current_app


class UnknownKey(Exception):
    """A slip of the pen in site.toml; the message names it and the cure."""


@dataclass(frozen=True)
class Site:
    """The firm behind the site, as its owner answered the questions.

    ``languages`` are ISO 639-1 codes, the first is the default; ``country`` is ISO 3166-1
    alpha-2; ``currency`` is ISO 4217; ``colour`` is ``#rrggbb``; ``logo`` is a path under
    ``theme/`` or empty; ``vat_regime`` is ``standard`` or ``franchise`` (no VAT is charged).
    """

    name: str
    trade: str = "other"
    languages: tuple[str, ...] = ("fr",)
    country: str = "FR"
    currency: str = "EUR"
    timezone: str = "Europe/Paris"
    legal_form: str = ""
    siret: str = ""
    vat_number: str = ""
    vat_regime: str = "standard"
    street: str = ""
    postcode: str = ""
    city: str = ""
    email: str = ""
    phone: str = ""
    colour: str = "#9a3b1b"
    logo: str = ""

    @property
    def language(self) -> str:
        """The default language, whose pages have bare addresses."""
        return self.languages[0]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def siren(self) -> str:
        """The nine digits of the firm within its SIRET (the rest numbers the place)."""
        return self.siret.replace(" ", "")[:9]


@dataclass(frozen=True)
class SiteFile:
    """All of site.toml: the site, its features in needs-order, and the answers per feature."""

    site: Site
    features: tuple[str, ...]
    answers: dict[str, dict[str, Any]]


def read_site_file(path: Path) -> SiteFile:
    """Read site.toml.

    Raises FileNotFoundError when it is missing, tomllib.TOMLDecodeError when it is not TOML, and
    UnknownKey, with the nearest right name, for a key that a site doesn't have.
    """
    data = tomllib.loads(path.read_text("utf-8"))
    values = dict(data.get("site", {}))
    known = [field.name for field in fields(Site)]
    for key in values:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f" Did you mean {near[0]!r}?" if near else f" Here are: {', '.join(known)}."
            raise UnknownKey(f"site.toml: [site] has no {key!r}.{hint}")
    values["languages"] = tuple(values.get("languages", ("fr",)))
    return SiteFile(Site(**values), tuple(data.get("features", ())), data.get("answers", {}))


def running_app() -> Flask:
    """The app behind Flask's ``current_app``, for what outlives the context or compares apps."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # noqa: SLF001 - Flask's documented way
    return app


def current_site() -> Site:
    """The site of the running app."""
    site: Site = current_app.config["SITE"]
    return site
