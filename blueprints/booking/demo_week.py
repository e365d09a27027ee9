"""Who comes to the demo's salon, when and for what: planned from the staff's hours, the same every time."""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from blueprints.booking.classes import is_closed
from blueprints.booking.models import Service
from blueprints.booking.setup import opening_hours

DAYS_BEFORE, DAYS_AHEAD = 28, 13
WOMEN, MEN, ANYBODY = range(45), range(50, 95), range(95)
"""The customers by their numbers; a few are left for who comes once."""
STEP = 15  # minutes between two times that may begin something

FULLNESS = ((-28, 0.15), (-7, 0.5), (0, 0.85), (3, 0.65), (7, 0.25))
"""How much of a day is booked, from so many days after today on: this week is full, the next one fills up."""


@dataclass(frozen=True)
class Shift:
    """When somebody of the staff works."""

    key: str
    staff_id: int
    timetable: Mapping[str, Any]
    pause: tuple[int, int]


@dataclass(frozen=True)
class Visit:
    """Somebody books at `asked` to come at `start`; `fate` is what became of it.

    `fate`: came, missed, cancelled, waiting (for approval, or still to come) or paying.
    """

    asked: datetime
    start: datetime
    service_id: int
    staff_id: int | None
    customer: int
    source: str
    fate: str
    deposit: bool = False
    party: int = 1
    note: int | None = None
    ask: bool = False


@dataclass(frozen=True)
class Choice:
    """A service as somebody of the staff gives it, and how often it is asked for."""

    service_id: int
    minutes: int
    tail: int
    notice: int
    deposit: bool
    asks: bool
    often: int
    guests: range


def visits(
    salon: Mapping[str, Any],
    shifts: Sequence[Shift],
    services: Mapping[str, Service],
    present: datetime,
    chance: random.Random,
) -> list[Visit]:
    """All visits, in the order in which they are asked for. `present` is now, in the zone of the salon."""
    found = list(_special(services, present))
    offers = {shift.key: _choices(salon, services, shift.key) for shift in shifts}
    for ahead in range(-DAYS_BEFORE, DAYS_AHEAD + 1):
        day = present.date() + timedelta(days=ahead)
        for shift in shifts:
            for start, choice in _day(shift, day, offers[shift.key], _fullness(ahead), chance):
                visit = _visit(_instant(day, start, present), choice, shift, present, chance)
                if visit:
                    found.append(visit)
        found += _workshop_guests(salon, services, day, present, chance)
    return sorted(found, key=lambda visit: (visit.asked, visit.start, visit.staff_id or 0))


def _day(
    shift: Shift, day: date, choices: Sequence[Choice], fullness: float, chance: random.Random
) -> Iterator[tuple[int, Choice]]:
    """What is booked with somebody on a day: one thing after the other, with gaps."""
    for opens, closes in _stretches(shift, day):
        clock = opens
        while clock < closes:
            fitting = [choice for choice in choices if clock + choice.minutes <= closes]
            if not fitting:
                break
            choice = chance.choices(fitting, [choice.often for choice in fitting])[0]
            if chance.random() < fullness:
                yield clock, choice
                clock += -(-(choice.minutes + choice.tail) // STEP) * STEP
            else:
                clock += chance.choice((30, 45, 60))


def _stretches(shift: Shift, day: date) -> list[tuple[int, int]]:
    """The stretches of a day that somebody works, their pause cut out."""
    dates = dict(opening_hours.other_dates(shift.timetable, day))
    if day in dates:
        return dates[day]
    hours = opening_hours.hours_on(shift.timetable, day.weekday())
    begins, ends = shift.pause
    cut = [part for opens, closes in hours for part in ((opens, min(closes, begins)), (max(opens, ends), closes))]
    return [(opens, closes) for opens, closes in cut if opens < closes]


def _visit(start: datetime, choice: Choice, shift: Shift, present: datetime, chance: random.Random) -> Visit | None:
    """Who books it, when and how; None for a time that nobody could have booked by now."""
    days = chance.choice((1, 2, 3, 4, 6, 9, 12, 16))
    asked = start - timedelta(days=days, minutes=chance.randint(30, 600))
    if start > present:
        asked = min(asked, present - timedelta(minutes=chance.randint(20, 3000)))
    source = chance.choices(("web", "phone", "walkin"), (62, 33, 5))[0]
    draw, customer, note = chance.random(), chance.choice(choice.guests), chance.randrange(40)
    if source == "walkin":
        if choice.deposit or start > present:
            source = "phone"
        else:
            asked = start - timedelta(minutes=2)
    if start - asked < timedelta(minutes=choice.notice) and source == "web":
        source = "phone"
    deposit = choice.deposit and source == "web"
    fate = _fate(start, start + timedelta(minutes=choice.minutes), present, draw)
    if fate == "cancelled" and (source == "walkin" or start - asked < timedelta(hours=30)):
        fate = "came" if start < present else "waiting"
    written = note if note < 4 and source == "web" else None
    return Visit(
        asked, start, choice.service_id, shift.staff_id, customer, source, fate, deposit, 1, written, choice.asks
    )


def _fate(start: datetime, end: datetime, present: datetime, draw: float) -> str:
    if draw > 0.95:
        return "cancelled"
    if start > present:
        return "waiting"
    if draw > 0.915 and end < present:
        return "missed"
    return "came"


def _special(services: Mapping[str, Service], present: datetime) -> Iterator[Visit]:
    """A wedding that waits for its answer, and somebody who is paying a deposit in this minute."""
    wedding, balayage = services["Wedding hair"], services["Balayage"]
    colombe = wedding.needs[0].members[0].resource_id
    friday = _open_day(wedding, present.date(), 4)
    asked = present - timedelta(hours=5)
    yield Visit(asked, _instant(friday, 16 * 60, present), wedding.id, colombe, 48, "web", "waiting")
    tuesday = _open_day(balayage, present.date(), 1)
    asked = present - timedelta(minutes=6)
    yield Visit(asked, _instant(tuesday, 15 * 60, present), balayage.id, colombe, 49, "web", "paying", ask=True)


def _open_day(service: Service, today: date, weekday: int) -> date:
    """The first such day of the week after all that is booked on which the salon opens."""
    day = today + timedelta(days=DAYS_AHEAD + 1)
    day += timedelta(days=(weekday - day.weekday()) % 7)
    while is_closed(service.place, day):
        day += timedelta(days=7)
    return day


def _workshop_guests(
    salon: Mapping[str, Any],
    services: Mapping[str, Service],
    day: date,
    present: datetime,
    chance: random.Random,
) -> Iterator[Visit]:
    plan = salon["workshop"]
    if day.weekday() != plan["weekday"]:
        return
    (workshop,) = (service for service in services.values() if service.kind == "class")
    start = _instant(day, plan["opens"], present)
    ahead = (day - present.date()).days
    for number in range(3 if ahead < 8 else 1):
        asked = min(start - timedelta(days=chance.randint(3, 12), hours=number), present - timedelta(hours=number + 1))
        fate = "came" if start < present else "waiting"
        party = 2 if number == 1 else 1
        yield Visit(asked, start, workshop.id, None, chance.choice(WOMEN), "web", fate, party=party)


def _choices(salon: Mapping[str, Any], services: Mapping[str, Service], key: str) -> list[Choice]:
    found = []
    for row in salon["service"]:
        service = services[row["name"]["en"]]
        if row["often"] and key in row.get("staff", []):
            deposit = service.payment == "deposit"
            asks, tail = bool(service.questions), service.after + service.before
            guests = {"men": MEN, "children": ANYBODY}.get(row["heading"], WOMEN)
            found.append(
                Choice(service.id, service.duration, tail, service.notice, deposit, asks, row["often"], guests)
            )
    return found


def _fullness(ahead: int) -> float:
    return next(share for since, share in reversed(FULLNESS) if ahead >= since)


def _instant(day: date, minutes: int, present: datetime) -> datetime:
    local = datetime(day.year, day.month, day.day, minutes // 60, minutes % 60, tzinfo=present.tzinfo)
    return local.astimezone(UTC)
