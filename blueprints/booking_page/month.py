"""A month as it is shown: which days have room, how much, and why the others have none."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from blueprints.booking.engine.hours import common_hours, is_holiday
from blueprints.booking.engine.minutes import local, zone_named
from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Resource, Service
from blueprints.booking.timetable import place_schedule, resource_schedule

FEW = 3
"""So many times or fewer are few, whatever else the month has."""

WINDOW_LOOKS = 366
"""Days that are looked through for a window of days with room, which may lie far ahead."""


class Room(StrEnum):
    """How a day stands."""

    MANY = "many"
    FEW = "few"
    FULL = "full"
    CLOSED = "closed"
    HOLIDAY = "holiday"
    AWAY = "away"
    FAR = "far"
    PAST = "past"


@dataclass(frozen=True)
class Day:
    """A day of the month and what can be had on it."""

    date: date
    room: Room
    times: int

    @property
    def is_free(self) -> bool:
        return self.times > 0


@dataclass(frozen=True)
class Month:
    """`weeks` are rows of seven, None outside the month; `previous` and `following` are months to turn to."""

    first: date
    weeks: list[list[Day | None]]
    previous: date | None
    following: date | None

    @property
    def days(self) -> list[Day]:
        return [day for week in self.weeks for day in week if day]

    @property
    def kinds(self) -> set[str]:
        """Which kinds of days there are, for the legend."""
        return {str(day.room) for day in self.days}

    @property
    def is_full(self) -> bool:
        return not any(day.is_free for day in self.days)


def month_of(
    service: Service,
    first: date,
    slots: Mapping[date, Sequence[Slot]],
    *,
    today: date,
    person: Resource | None = None,
    week_starts: int = 0,
) -> Month:
    """The month that begins on `first`, `slots` by local day; `person` is the one who was asked for."""
    last = _next(first) - timedelta(days=1)
    known = _Reasons(service, person, first, last, today=today)
    most = max((len(found) for found in slots.values()), default=0)
    days = [_day(first + timedelta(days=n), slots, most, known) for n in range(last.day)]
    lead = (first.weekday() - week_starts) % 7
    cells: list[Day | None] = [*[None] * lead, *days]
    cells += [None] * (-len(cells) % 7)
    weeks = [cells[n : n + 7] for n in range(0, len(cells), 7)]
    return Month(
        first=first,
        weeks=[week for week in weeks if not _is_over(week)],
        previous=_previous(first) if first > today else None,
        following=_next(first) if last < known.final else None,
    )


def last_day(service: Service, today: date) -> date:
    """The last day that one may book, or where looking for one ends."""
    if service.horizon == "fixed" and service.horizon_last:
        return service.horizon_last
    if service.horizon == "window":
        return today + timedelta(days=WINDOW_LOOKS)
    return today + timedelta(days=service.horizon_days)


class _Reasons:
    """Why a day has no room, out of the hours of the place and the person."""

    def __init__(self, service: Service, person: Resource | None, first: date, last: date, *, today: date) -> None:
        place = place_schedule(service.place)
        own = resource_schedule(person) if person else None
        zone = zone_named(service.place.zone, "Place.zone")
        self.open = {local(start, zone).date() for start, _end in common_hours(place, None, first, last)}
        self.there = {local(start, zone).date() for start, _end in common_hours(place, own, first, last)}
        self.holidays = service.place.holidays
        self.today, self.final = today, last_day(service, today)
        self.opens = service.horizon_first if service.horizon == "fixed" else None

    def of(self, day: date) -> Room:
        if day < self.today:
            return Room.PAST
        if day > self.final or (self.opens and day < self.opens):
            return Room.FAR
        if day not in self.open:
            return Room.HOLIDAY if is_holiday(day, self.holidays) else Room.CLOSED
        return Room.FULL if day in self.there else Room.AWAY


def _day(day: date, slots: Mapping[date, Sequence[Slot]], most: int, known: _Reasons) -> Day:
    times = len(slots.get(day, ()))
    if not times:
        return Day(day, known.of(day), 0)
    few = times <= FEW or times * 4 <= most
    return Day(day, Room.FEW if few else Room.MANY, times)


def _is_over(week: Sequence[Day | None]) -> bool:
    """Whether nothing of a week is left: on a phone it would only push the rest down."""
    return all(day is None or day.room == Room.PAST for day in week)


def _next(first: date) -> date:
    return (first + timedelta(days=32)).replace(day=1)


def _previous(first: date) -> date:
    return (first - timedelta(days=1)).replace(day=1)
