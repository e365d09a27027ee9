"""Questions to the engine in few words: a Monday in Paris, Ann works from nine to twelve, an hour costs 30 euros."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from blueprints.booking.slots import (
    Booked,
    Need,
    Resource,
    Schedule,
    Service,
    SlotQuery,
    Span,
    Stretch,
    WeeklyStretch,
    find_slots,
)

PARIS = "Europe/Paris"
MONDAY = date(2026, 3, 2)
ANN = Resource("ann")
BOB = Resource("bob")
CUT = Service("cut", 60, step=60, price_cents=3000)


def at(clock: str, day: date = MONDAY, zone: str = PARIS) -> datetime:
    """The instant at which the clock in a zone shows a time such as `09:30`."""
    return datetime.combine(day, time.fromisoformat(clock), ZoneInfo(zone)).astimezone(UTC)


def stretch(words: str) -> Stretch:
    """Hours such as `09:00-12:00`; `24:00` is midnight."""
    opens, closes = (int(clock[:2]) * 60 + int(clock[3:]) for clock in words.split("-"))
    return Stretch(opens, closes)


def weekly(*words: str, days: str = "0123456") -> tuple[WeeklyStretch, ...]:
    """Hours on each of the days of the week."""
    return tuple(WeeklyStretch(int(day), stretch(one).opens, stretch(one).closes) for day in days for one in words)


def schedule(*words: str, zone: str = PARIS, **rules: Any) -> Schedule:
    """The same hours every day."""
    return Schedule(zone, weekly(*words), **rules)


def booked(words: str, day: date = MONDAY, **rules: Any) -> Booked:
    """A booking such as `09:30-10:00`."""
    start, end = words.split("-")
    return Booked(at(start, day), at(end, day), **rules)


def away(words: str) -> Span:
    """An absence on Monday."""
    start, end = words.split("-")
    return Span(at(start), at(end))


def person(name: str, *bookings: Booked, **rules: Any) -> Resource:
    """Somebody with bookings."""
    return Resource(name, booked=bookings, **rules)


def ask(
    *resources: Resource, place: Schedule | None = None, day: date = MONDAY, days: int = 1, party: int = 1, **rules: Any
) -> SlotQuery:
    """Ask for a day of the place; `rules` are those of the service, or of the query where it has such a field."""
    place = place or schedule("09:00-12:00")
    query = SlotQuery(
        CUT,
        place,
        (Need(resources or (ANN,)),),
        at("00:00", day, place.zone),
        at("00:00", day + timedelta(days=days), place.zone),
        at("00:00", day - timedelta(days=1), place.zone),
        party=party,
    )
    of_query = {name: rules.pop(name) for name in ("needs", "start", "end", "now", "horizon") if name in rules}
    return replace(query, service=replace(CUT, **rules), **of_query)


def starts(query: SlotQuery) -> str:
    """The starts of the slots by the clock of the place, such as `09:00 10:00`, with the offset where it changes."""
    zone = ZoneInfo(query.place.zone)
    return " ".join(f"{slot.start.astimezone(zone):%H:%M}" for slot in find_slots(query))
