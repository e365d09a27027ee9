"""The calendar as it is drawn: columns of people or days, and everything at its row. Plain values, no HTML.

A row is five minutes high (`days.py`). Rows and columns begin at 1, as those of a CSS grid do.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

from blueprints.agenda import days, taken
from blueprints.agenda.days import ROW
from blueprints.agenda.presence import Stretch, left_of, open_hours
from blueprints.agenda.taken import NOBODY, Taken, Use
from blueprints.booking.models import Block, Booking, Resource, ResourceKind, Session
from blueprints.core.clock import now

HOUR = 60
ORDINARY = (9 * HOUR, 18 * HOUR)
"""What a calendar shows when nobody is there and nothing takes place."""

SHORTEST_GAP = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Column:
    """One person's, or thing's, day; without a resource it is what takes place without any."""

    number: int
    resource: Resource | None
    day: date
    starts_at: datetime
    """The instant at the top of the grid."""

    @property
    def key(self) -> int:
        return self.resource.id if self.resource else NOBODY


@dataclass(frozen=True, slots=True)
class Entry:
    """Something at its place in the grid; `lane` of `lanes` when several stand side by side.

    `kind` is booking, class, block, busy or gap; the one of the four that it is about is set.
    """

    kind: str
    column: Column
    start: datetime
    end: datetime
    row: int
    rows: int
    booking: Booking | None = None
    session: Session | None = None
    block: Block | None = None
    bookings: tuple[Booking, ...] = ()
    lane: int = 1
    lanes: int = 1


@dataclass(frozen=True, slots=True)
class Shade:
    """A stretch of a column that is closed, a break or a buffer."""

    kind: str
    column: int
    row: int
    rows: int


@dataclass(frozen=True, slots=True)
class Mark:
    """The hour beside a row."""

    row: int
    at: time


@dataclass(frozen=True, slots=True)
class Board:
    """A calendar ready to be drawn. `now_row` is where the line of the present goes in the columns `now_in`."""

    columns: tuple[Column, ...]
    entries: tuple[Entry, ...]
    shades: tuple[Shade, ...]
    marks: tuple[Mark, ...]
    rows: int
    zone: ZoneInfo
    now_row: int | None
    now_in: tuple[int, ...]

    def of_day(self, day: date) -> list[Entry]:
        """A day's entries in the order of their start."""
        return [entry for entry in self.entries if entry.column.day == day]


def board(wanted: Sequence[tuple[Resource | None, date]], zone: ZoneInfo, *, place_id: int | None = None) -> Board:
    """Draw the calendars of some resources on some days.

    With a place, a last column is added for what takes place there without a resource, if there is any.
    """
    shown = sorted({day for _resource, day in wanted})
    start, end = days.midnight(shown[0], zone), days.bounds(shown[-1], zone)[1]
    ids = {resource.id for resource, _day in wanted if resource}
    known = taken.between(start, end, ids, place_id=place_id)
    if known.uses.get(NOBODY):
        wanted = [*wanted, *((None, day) for day in shown if _is_there(known.uses[NOBODY], day, zone))]
    hours = {(resource.id, day): open_hours(resource, *days.bounds(day, zone)) for resource, day in wanted if resource}
    top, bottom = _window(wanted, known, hours, zone)
    columns = tuple(
        Column(number, resource, day, days.instant_at(top, day, zone))
        for number, (resource, day) in enumerate(wanted, start=1)
    )
    draw = _Drawing(known, hours, top, bottom, zone)
    at = now()
    today = at.astimezone(zone).date()
    here = days.minute_of(at, today, zone) - top
    return Board(
        columns=columns,
        entries=tuple(sorted((e for c in columns for e in draw.entries(c)), key=lambda e: (e.start, e.column.number))),
        shades=tuple(shade for column in columns for shade in draw.shades(column)),
        marks=tuple(_marks(shown, top, bottom, zone)),
        rows=(bottom - top) // ROW,
        zone=zone,
        now_row=here // ROW + 1 if 0 <= here < bottom - top else None,
        now_in=tuple(column.number for column in columns if column.day == today),
    )


Thing = tuple[datetime, datetime, dict[str, Any]]
"""From when to when, and what it is: fields of `Entry`."""

Hours = dict[tuple[int, date], list[Stretch]]


@dataclass(frozen=True, slots=True)
class _Drawing:
    known: Taken
    hours: Hours
    top: int
    bottom: int
    zone: ZoneInfo

    def entries(self, column: Column) -> list[Entry]:
        key = column.key
        drawn = [entry for use in self.known.uses[key] for entry in self._use(column, use)]
        drawn += self._place(column, "block", ((b.starts_at, b.ends_at, {"block": b}) for b in self.known.blocks[key]))
        drawn += self._place(column, "busy", ((s.start, s.end, {}) for s in self.known.elsewhere[key]))
        return [*_side_by_side(drawn), *self._place(column, "gap", ((s.start, s.end, {}) for s in self._gaps(column)))]

    def shades(self, column: Column) -> Iterator[Shade]:
        open_rows = [self._rows(column, stretch.start, stretch.end) for stretch in self._open(column)]
        edges = [(1, 0), *sorted(rows for rows in open_rows if rows), ((self.bottom - self.top) // ROW + 1, 0)]
        if column.resource is None:
            return
        for (row, length), (following, _length) in pairwise(edges):
            if following > row + length:
                is_break = row + length > 1 and following <= (self.bottom - self.top) // ROW and length > 0
                yield Shade("break" if is_break else "closed", column.number, row + length, following - row - length)
        for use in self.known.uses[column.key]:
            for start, end in ((use.start, use.span.start), (use.span.end, use.end)):
                if start < end and (rows := self._rows(column, start, end)):
                    yield Shade("buffer", column.number, *rows)

    def _use(self, column: Column, use: Use) -> Iterator[Entry]:
        span = use.span
        if use.is_shared:
            about: dict[str, Any] = {"session": use.session, "bookings": use.bookings}
            yield from self._place(column, "class", [(span.start, span.end, about)])
            return
        for booking in use.bookings:
            about = {"booking": booking, "session": use.session}
            yield from self._place(column, "booking", [(span.start, span.end, about)])

    def _place(self, column: Column, kind: str, things: Iterable[Thing]) -> Iterator[Entry]:
        for start, end, about in things:
            if rows := self._rows(column, start, end):
                yield Entry(kind, column, start, end, *rows, **about)

    def _rows(self, column: Column, start: datetime, end: datetime) -> tuple[int, int] | None:
        """The row and how many, of what of a stretch lies on the column's day; None where nothing does."""
        first, last = days.bounds(column.day, self.zone)
        if start >= last or end <= first:
            return None
        begins = days.minute_of(max(start, first), column.day, self.zone) - self.top
        ends = days.minute_of(min(end, last), column.day, self.zone) - self.top
        row = max(begins, 0) // ROW
        return row + 1, max(-(-min(ends, self.bottom - self.top) // ROW) - row, 1)

    def _open(self, column: Column) -> list[Stretch]:
        return self.hours.get((column.key, column.day), [])

    def _gaps(self, column: Column) -> list[Stretch]:
        """Free time that is still to come, of those with whom one can book."""
        if column.resource is None or column.resource.kind not in (ResourceKind.STAFF, ResourceKind.TABLE):
            return []
        first = days.midnight(column.day, self.zone)
        over = [Stretch(first - timedelta(days=1), max(now(), first))]
        free = left_of(self._open(column), [*self.known.stretches(column.key), *over])
        return [stretch for stretch in free if stretch.end - stretch.start >= SHORTEST_GAP]


def _window(
    wanted: Sequence[tuple[Resource | None, date]], known: Taken, hours: Hours, zone: ZoneInfo
) -> tuple[int, int]:
    """The first and the last minute that are drawn: whole hours around all that is open or takes place."""
    edges: list[int] = []
    for resource, day in wanted:
        first, last = days.bounds(day, zone)
        key = resource.id if resource else NOBODY
        spans = [*hours.get((key, day), ()), *(use.span for use in known.uses[key])]
        for span in spans:
            if span.start < last and span.end > first:
                edges += (
                    days.minute_of(max(span.start, first), day, zone),
                    days.minute_of(min(span.end, last), day, zone),
                )
    top, bottom = (min(edges), max(edges)) if edges else ORDINARY
    return top // HOUR * HOUR, -(-bottom // HOUR) * HOUR


def _marks(shown: Sequence[date], top: int, bottom: int, zone: ZoneInfo) -> Iterator[Mark]:
    """Every hour of the clock: on one day as it really passes, else as on an ordinary day."""
    for minute in range(top, bottom, HOUR):
        if len(shown) == 1:
            at = days.instant_at(minute, shown[0], zone).astimezone(zone).time()
        else:
            at = time(minute // HOUR % 24)
        yield Mark((minute - top) // ROW + 1, at)


def _is_there(uses: Sequence[Use], day: date, zone: ZoneInfo) -> bool:
    first, last = days.bounds(day, zone)
    return any(use.start < last and use.end > first for use in uses)


def _side_by_side(entries: Sequence[Entry]) -> list[Entry]:
    """Give those that overlap lanes of their own."""
    placed: list[Entry] = []
    group: list[Entry] = []
    reach = 0
    for entry in sorted(entries, key=lambda entry: (entry.row, -entry.rows)):
        if group and entry.row >= reach:
            placed += _in_lanes(group)
            group, reach = [], 0
        group.append(entry)
        reach = max(reach, entry.row + entry.rows)
    return [*placed, *_in_lanes(group)]


def _in_lanes(group: Sequence[Entry]) -> list[Entry]:
    ends: list[int] = []
    lanes: list[int] = []
    for entry in group:
        free = next((lane for lane, end in enumerate(ends) if end <= entry.row), len(ends))
        if free == len(ends):
            ends.append(0)
        ends[free] = entry.row + entry.rows
        lanes.append(free + 1)
    return [replace(entry, lane=lane, lanes=len(ends)) for entry, lane in zip(group, lanes, strict=True)]
