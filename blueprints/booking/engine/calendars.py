"""What one resource has in its calendar around a window: its hours, what blocks it, and the starts that are left."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, timedelta
from functools import cached_property
from sys import maxsize
from typing import NamedTuple

from blueprints.booking.engine.grid import ENDLESS, fitting
from blueprints.booking.engine.hours import common_hours
from blueprints.booking.engine.limits import has_room
from blueprints.booking.engine.local_days import LocalDays
from blueprints.booking.engine.minutes import (
    MINUTE,
    as_instant,
    at_or_after,
    at_or_before,
    minute_after,
    minute_of,
    require_utc,
)
from blueprints.booking.engine.query import DAY_MINUTES, Booked, Resource, Service, SlotQuery
from blueprints.booking.engine.ranges import Range, inside, meeting, merged, without

LONGEST = 2 * DAY_MINUTES
"""How long a booking may last, in minutes: what is further from the window need not be looked at."""

FARTHEST = DAY_MINUTES
"""How long a buffer may be, in minutes, for the same reason."""

Row = tuple[int, int, Booked]
"""A booking that blocks, with its first minute and the one after its last."""


class Session(NamedTuple):
    """Bookings of the service that a further one can join: they share start and end."""

    ids: frozenset[str]
    """Of which bookings it is made; on two resources it is the same session if these are the same."""

    taken: int
    """How many seats they take."""

    rows: int
    """How many bookings of this resource it is made of."""


class Calendar:
    """One resource around a window.

    `free` are the starts at which it can be booked anew. A stretch of them is complete if it meets
    the window, whatever of it lies outside, so that grids don't depend on the window.
    """

    def __init__(self, resource: Resource, query: SlotQuery, window: Range, days: LocalDays) -> None:
        self.resource = resource
        self.service = query.service
        self.hours = _hours_around(resource, query, window)
        self._days = days
        self.rows = _blocking_rows(resource, query, self._span(window))
        self._blocks = _blocked(self.rows, query.service)
        self._blocks += _absences(resource, query.service)
        self.openings = fitting(self.hours, query.service.duration)
        self.free = without(self.openings, merged(self._blocks))

    def has_room(self, day: date) -> bool:
        """Whether the resource takes one more booking on a day."""
        return has_room(self.resource, self._lengths_by_day.get(day, ()), self.service.duration)

    def busy_minutes(self, day: date) -> int:
        """How many minutes of a day are booked, buffers excluded and a shared booking counted once."""
        return self._minutes_by_day.get(day, 0)

    def events(self) -> Iterator[tuple[int, int, str]]:
        """How often the service takes place here: start, end and the smallest id of the bookings that share it."""
        names: dict[Range, str] = {}
        for start, end, booked in self.rows:
            if booked.service == self.service.key:
                known = names.get((start, end), "")
                names[start, end] = min(filter(None, (known, booked.id)), default="")
        return ((start, end, name) for (start, end), name in names.items())

    @cached_property
    def sessions(self) -> dict[int, Session]:
        """The sessions of the service by their start, where nothing else is in their way."""
        rows: dict[int, list[Booked]] = {}
        lasts = self.service.duration * MINUTE
        for start, _, booked in self.rows:
            is_session = booked.service == self.service.key and booked.end - booked.start == lasts
            # A booking that is not on whole minutes is no session's: nobody else starts then.
            if is_session and not booked.start.second and not booked.start.microsecond:
                rows.setdefault(start, []).append(booked)
        possible = inside(sorted(rows), self.openings)
        return {start: _session(rows[start]) for start in possible if self._coverage(start) == len(rows[start])}

    def _span(self, window: Range) -> Range:
        """When bookings start that matter: those that block, and those of whole days for the limits."""
        earliest, latest = window
        if self.hours:
            reach = self.service.duration + self.service.before + self.service.after + FARTHEST
            earliest, latest = self.hours[0][0] - reach - LONGEST, self.hours[-1][1] + reach
        return min(earliest, window[0] - 2 * DAY_MINUTES), max(latest, window[1] + 2 * DAY_MINUTES)

    def _coverage(self, start: int) -> int:
        """How many bookings and absences are in the way of a start; those of a session at it always are."""
        begun, over = self._edges
        return bisect_right(begun, start) - bisect_right(over, start)

    @cached_property
    def _edges(self) -> tuple[list[int], list[int]]:
        return sorted(start for start, _ in self._blocks), sorted(end for _, end in self._blocks)

    @cached_property
    def _minutes_by_day(self) -> dict[date, int]:
        return {day: sum(lengths) for day, lengths in self._lengths_by_day.items()}

    @cached_property
    def _lengths_by_day(self) -> dict[date, list[int]]:
        lengths: dict[date, list[int]] = {}
        until, today = -maxsize, list[int]()
        begun, others = -maxsize, list[tuple[int, str]]()
        for start, end, booked in self.rows:  # in order of their start, so that a look at the last few is enough
            if start != begun:
                begun, others = start, []
            elif (end, booked.service) in others:
                continue  # shared: it counts once
            others.append((end, booked.service))
            if start >= until:
                _, until = self._days.day_around(start)
                today = lengths.setdefault(self._days.day_of(start), [])
            today.append(end - start)
        return lengths


def _session(rows: list[Booked]) -> Session:
    return Session(
        frozenset(booked.id for booked in rows if booked.id), sum(booked.seats for booked in rows), len(rows)
    )


def _hours_around(resource: Resource, query: SlotQuery, window: Range) -> list[Range]:
    """The hours that meet the window: whole, or at least so much of them that their grid is known."""
    # Four days more than that: for time zones, and for overnight hours of the days that aren't looked at.
    around = timedelta(minutes=ENDLESS, days=4)
    first, last = (as_instant(minute).date() for minute in window)
    return meeting(common_hours(query.place, resource.schedule, first - around, last + around), window)


def _blocked(rows: Iterable[Row], service: Service) -> list[Range]:
    """The starts that bookings make impossible. Their buffers and the new one's add."""
    before, after = service.before, service.after + service.duration - 1
    return [(start - booked.before - after, end + booked.after + before) for start, end, booked in rows]


def _absences(resource: Resource, service: Service) -> Iterator[Range]:
    field = f"Resource {resource.key!r}, away"
    for span in resource.away:
        start, end = at_or_before(span.start, field), at_or_after(span.end, field)
        if span.end < span.start:
            raise ValueError(f"{field}: {span} ends before it starts. Exchange its start and end.")
        yield start - service.after - service.duration + 1, end + service.before


def _blocking_rows(resource: Resource, query: SlotQuery, span: Range) -> list[Row]:
    """The bookings that block and may concern starts in the span. Only these are looked at, however many there are."""
    field = f"Resource {resource.key!r}, booked"
    rows: list[Row] = []
    previous = -maxsize
    for booked in _near(resource.booked, span, field):
        # Written out here and not called: a month of calendars is thousands of bookings. What is not on whole
        # minutes is widened to them, so that two days may be one minute more.
        starts, ends, before, after = booked.start, booked.end, booked.before, booked.after
        if starts.tzinfo is not UTC or ends.tzinfo is not UTC:
            require_utc(starts, field)
            require_utc(ends, field)
        start, end = minute_of(starts), minute_after(ends)
        if not (previous <= start <= end <= start + LONGEST + 1 and 0 <= before <= FARTHEST and 0 <= after <= FARTHEST):
            raise ValueError(_what_is_wrong(booked, start < previous, field))
        previous = start
        if booked.state == "confirmed" or _blocks(booked, query, field):
            rows.append((start, end, booked))
    return rows


def _near(booked: Sequence[Booked], span: Range, field: str) -> Sequence[Booked]:
    def start(one: Booked) -> int:
        return at_or_before(one.start, field)

    return booked[bisect_left(booked, span[0], key=start) : bisect_left(booked, span[1], key=start)]


def _blocks(booked: Booked, query: SlotQuery, field: str) -> bool:
    if booked.state == "pending":
        return query.service.pending_blocks
    if booked.state == "held":
        if booked.until is not None:
            require_utc(booked.until, f"{field}.until")
        return booked.until is None or query.now < booked.until
    raise ValueError(
        f"{field}: the state {booked.state!r} is unknown. Give confirmed, pending or held, or leave it out."
    )


def _what_is_wrong(booked: Booked, follows_later: bool, field: str) -> str:
    if follows_later:
        return f"{field}: {booked} comes after a booking that starts later. Sort them by start."
    if booked.end < booked.start:
        return f"{field}: {booked} ends before it starts. Exchange its start and end."
    if booked.end - booked.start > timedelta(minutes=LONGEST):
        return f"{field}: {booked} lasts longer than two days. Give such an absence in `away`."
    return f"{field}: {booked} has a buffer below 0 or above a day. Give `before` and `after` in minutes, up to {FARTHEST}."
