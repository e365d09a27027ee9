"""The first steps: a place with the hours of the answers, and a few services to begin with."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select

from blueprints.booking import finding
from blueprints.booking.engine.query import DAY_MINUTES
from blueprints.booking.models import Place, Resource, ResourceKind, Service
from blueprints.booking.setup import offering, opening_hours, team
from blueprints.booking.setup.offering import Takes
from blueprints.core import page_cache
from blueprints.core.database import db
from blueprints.core.i18n import in_language
from blueprints.core.settings import answer
from blueprints.core.site import current_site

EXAMPLES = Path(__file__).with_name("starter_data")


def place() -> Place:
    """The first place; made from the answers if there is none yet. Whatever the office saves first calls this."""
    there = finding.place()
    if there is not None:
        return there
    made = proposed_place()
    db.session.add(made)
    db.session.flush()
    page_cache.invalidate()
    return made


def proposed_place() -> Place:
    """The place as the answers describe it, not kept: what pages show before anything was saved."""
    site = current_site()
    opens, closes = (opening_hours.minutes_of(str(answer(f"booking.{key}"))) for key in ("opens", "closes"))
    days = [int(day) for day in answer("booking.days")]
    return Place(
        name=site.name,
        street=site.street,
        postcode=site.postcode,
        city=site.city,
        zone=site.timezone,
        holidays="",
        timetable=opening_hours.ordinary(days, opens, closes or DAY_MINUTES),
        position=0,
    )


def examples() -> list[tuple[str, str]]:
    """The sets of examples: their key and their name in this page's language, the one that fits the answers first."""
    sets = {path.stem: _read(path.stem)["name"] for path in sorted(EXAMPLES.glob("*.toml"))}
    likely = likely_examples()
    return [(key, in_language(sets[key])) for key in sorted(sets, key=lambda key: (key != likely, key))]


def likely_examples() -> str:
    """The set that fits what is booked here, and the trade."""
    kind = str(answer("booking.kind"))
    by_appointment = "hair" if current_site().trade == "beauty" else "practice"
    return {"classes": "yoga", "tables": "tables"}.get(kind, by_appointment)


def begin_with(key: str) -> list[Service]:
    """Add a set of examples to edit, done by whoever is there already. Nothing where there are services."""
    if db.session.scalar(select(Service.id).limit(1)):
        return []
    here, data = place(), _read(key)
    tables = [_table(here, row) for row in data.get("tables", [])]
    return [_service(here, row, data, tables) for row in data["service"]]


def _service(here: Place, row: Mapping[str, Any], data: Mapping[str, Any], tables: list[Resource]) -> Service:
    staff = tuple(person.id for person in finding.staff())
    kind = row.get("kind", "appointment")
    takes = Takes(tables=tuple(table.id for table in tables)) if kind == "table" else Takes(staff=staff)
    headings = data.get("headings", {})
    values = {
        "kind": kind,
        "name": spoken(row["name"]),
        "about": spoken(row.get("about", {})),
        "heading": spoken(headings[row["heading"]]) if "heading" in row else {},
        "duration": row["duration"],
        "price_cents": row.get("price", 0),
        **row.get("rules", {}),
    }
    return offering.create(here, values, takes if kind != "class" else Takes())


def _table(here: Place, row: Mapping[str, Any]) -> Resource:
    return team.add(here, ResourceKind.TABLE, {"name": in_default(row["name"]), "size": row["size"], "active": True})


def spoken(texts: Mapping[str, str]) -> dict[str, str]:
    """What there is in the site's languages; a site that speaks neither French nor English gets the English."""
    site = current_site()
    found = {language: texts[language] for language in site.languages if language in texts}
    if site.language not in found and texts:
        found[site.language] = texts["en"]
    return found


def in_default(texts: Mapping[str, str]) -> str:
    """A text in the site's first language, for what has one name only."""
    return spoken(texts)[current_site().language]


def _read(key: str) -> dict[str, Any]:
    return tomllib.loads((EXAMPLES / f"{key}.toml").read_text("utf-8"))
