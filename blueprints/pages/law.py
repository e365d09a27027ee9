"""The legal texts: data in ``law/*.toml``, each section with its sources, filled in from the answers.

A line that names an answer which isn't given is left out, so a visitor never meets a placeholder;
``gaps.toml`` says which answers a country's law wants, and the owner is told about those. Sections may be
for some countries, VAT regimes, legal forms, other answers, or sites with or without certain rooms only.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any

from blueprints.core.site import Site

FOLDER = Path(__file__).parent / "law"
PLACE = re.compile(r"\{(\w+)\}")

Words = Mapping[str, str]


@dataclass(frozen=True)
class Source:
    """Where a rule stands, its address, and since when it reads so."""

    name: str
    url: str
    since: date


@dataclass(frozen=True)
class Scope:
    """For whom something is meant; empty means everybody."""

    countries: frozenset[str] = frozenset()
    elsewhere: bool = False  # in the countries of the Union other than France
    vat: str = ""
    companies: bool = False  # which have a share capital and a trade register, unlike sole traders
    rooms: frozenset[str] = frozenset()  # all of them
    some_room: frozenset[str] = frozenset()  # at least one of them
    without: frozenset[str] = frozenset()  # none of them
    answers: Mapping[str, str] = field(default_factory=dict)  # by full name, like booking.advance

    def fits(self, site: Site, rooms: frozenset[str], answers: Mapping[str, Any]) -> bool:
        return (
            (not self.countries or site.country in self.countries)
            and not (self.elsewhere and site.country == "FR")
            and self.vat in ("", site.vat_regime)
            and not (self.companies and site.legal_form not in COMPANIES)
            and self.rooms <= rooms
            and (not self.some_room or bool(self.some_room & rooms))
            and not self.without & rooms
            and all(answers.get(key) == value for key, value in self.answers.items())
        )


COMPANIES = frozenset({"eurl", "sarl", "sasu", "sas", "sa", "scop"})


@dataclass(frozen=True)
class Section:
    """One heading and its Markdown, per language; ``outlet`` names what other rooms may add to it."""

    key: str
    title: Words
    text: Words
    scope: Scope
    sources: tuple[Source, ...]
    outlet: str = ""


@dataclass(frozen=True)
class Document:
    """One legal page. ``reviewed_on`` is when a person last compared it with its sources."""

    key: str
    title: Words
    lead: Words
    reviewed_on: date
    scope: Scope
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Gap:
    """An answer that the law wants, why, and where it goes in site.toml."""

    answer: str
    why: Words
    scope: Scope
    source: Source

    @property
    def place(self) -> str:
        """The line of site.toml that mends it: ``[answers.pages] host``."""
        table, _dot, key = self.answer.rpartition(".")
        return f"[{table}] {key}" if table == "site" else f"[answers.{table}] {key}"


@dataclass(frozen=True)
class Duty:
    """Something that only the owner can do."""

    text: Words
    scope: Scope
    source: Source


@lru_cache(maxsize=1)
def documents() -> dict[str, Document]:
    """All legal pages by key, in the order of the footer."""
    return {key: _document(key) for key in ("notice", "terms", "delivery", "booking", "privacy", "accessibility")}


@lru_cache(maxsize=1)
def gaps() -> tuple[Gap, ...]:
    rows = _read("gaps")["gap"]
    return tuple(Gap(row["answer"], row["why"], _scope(row), _source(row["source"])) for row in rows)


@lru_cache(maxsize=1)
def duties() -> tuple[Duty, ...]:
    return tuple(Duty(row["text"], _scope(row), _source(row["source"])) for row in _read("gaps")["duty"])


def filled_in(text: str, values: Mapping[str, str]) -> str:
    """The text with its ``{places}`` filled; a line with a place that stays empty is left out.

    Raises KeyError for a place that no answer has the name of.
    """
    lines = [line for line in text.strip().splitlines() if all(values[name] for name in PLACE.findall(line))]
    return PLACE.sub(lambda place: values[place[1]], "\n".join(lines))


def _document(key: str) -> Document:
    data = _read(key)
    return Document(
        key=key,
        title=data["title"],
        lead=data.get("lead", {}),
        reviewed_on=data["reviewed_on"],
        scope=_scope(data),
        sections=tuple(_section(row) for row in data["section"]),
    )


def _section(row: dict[str, Any]) -> Section:
    return Section(
        key=row["key"],
        title=row["title"],
        text=row["text"],
        scope=_scope(row),
        sources=tuple(_source(source) for source in row["sources"]),
        outlet=row.get("outlet", ""),
    )


def _scope(row: dict[str, Any]) -> Scope:
    return Scope(
        countries=frozenset(row.get("countries", ())),
        elsewhere=row.get("elsewhere", False),
        vat=row.get("vat", ""),
        companies=row.get("companies", False),
        rooms=frozenset(row.get("rooms", ())),
        some_room=frozenset(row.get("some_room", ())),
        without=frozenset(row.get("without", ())),
        answers=row.get("answers", {}),
    )


def _source(row: dict[str, Any]) -> Source:
    return Source(row["name"], row["url"], row["since"])


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8"))
