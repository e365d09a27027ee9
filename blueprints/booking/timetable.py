"""Timetables as they are kept: the hours of a place or a person as plain JSON, and the engine's schedule made of it.

``{"weekly": [[weekday, opens, closes], …], "breaks": [[weekday, from, to], …],
"overrides": {"2026-12-24": [[540, 720]], …}, "closures": [["2026-08-01", "2026-08-15", "holidays"], …]}``
with minutes after local midnight; every key may be missing. What the numbers mean stands in `query.py`.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from blueprints.booking.engine.query import Closure, Override, Schedule, Stretch, WeeklyStretch
from blueprints.booking.models import Place, Resource


def schedule_of(timetable: Mapping[str, Any], zone: str, holidays: str = "") -> Schedule:
    """The engine's schedule of a timetable in a zone (IANA name), closed on the holidays of a region."""
    return Schedule(
        zone=zone,
        weekly=_weekly(timetable.get("weekly", ())),
        breaks=_weekly(timetable.get("breaks", ())),
        overrides=tuple(
            Override(date.fromisoformat(day), tuple(Stretch(opens, closes) for opens, closes in hours))
            for day, hours in timetable.get("overrides", {}).items()
        ),
        closures=tuple(
            Closure(date.fromisoformat(first), date.fromisoformat(last))
            for first, last, *_words in timetable.get("closures", ())
        ),
        holidays=holidays,
    )


def place_schedule(place: Place) -> Schedule:
    """When a place is open."""
    return schedule_of(place.timetable, place.zone, place.holidays)


def resource_schedule(resource: Resource) -> Schedule | None:
    """When somebody or something is there; None: whenever its place is open.

    Days off count without hours of one's own too: then the place's hours hold on all other days.
    """
    if resource.own_hours:
        return schedule_of(resource.timetable, resource.place.zone)
    closures = resource.timetable.get("closures")
    if closures:
        return schedule_of({**resource.place.timetable, "closures": closures}, resource.place.zone)
    return None


def _weekly(rows: Any) -> tuple[WeeklyStretch, ...]:
    return tuple(WeeklyStretch(weekday, opens, closes) for weekday, opens, closes in rows)
