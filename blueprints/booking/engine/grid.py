"""Where starts are laid out: every so many minutes from the beginning of each stretch."""

from collections.abc import Iterable, Iterator
from itertools import count, pairwise

from blueprints.booking.engine.local_days import LocalDays
from blueprints.booking.engine.query import DAY_MINUTES, Service
from blueprints.booking.engine.ranges import Range

ENDLESS = DAY_MINUTES
"""A stretch with so many minutes of starts begins anew at every local midnight: where nothing closes, nobody remembers
when it opened, and what lies days before the window needn't be known."""


def fitting(hours: Iterable[Range], duration: int) -> list[Range]:
    """The starts from which so long an appointment ends within the same range of hours."""
    return [(start, end - duration + 1) for start, end in hours if end - start >= duration]


def free_starts(stretches: Iterable[Range], service: Service, days: LocalDays, window: Range) -> list[int]:
    """The free grid: each stretch of allowed starts has its own, from its first minute or the next round time."""
    rounding = Rounding(service.round_to, days) if service.round_to else None
    starts: list[int] = []
    for first, end in _beginnings(stretches, days):
        start = rounding.up(first) if rounding else first
        if start < end:
            starts += _stepped(start, end, service.step, window)
    return starts


def period_starts(openings: Iterable[Range], service: Service, days: LocalDays, window: Range) -> list[int]:
    """The period grid: starts are counted from each opening, whatever is booked."""
    starts: list[int] = []
    for first, end in _beginnings(openings, days):
        starts += _stepped(first, end, service.step, window)
    return starts


class Rounding:
    """Puts minutes off to the next one whose clock shows a multiple of so many minutes after midnight."""

    def __init__(self, multiple: int, days: LocalDays) -> None:
        self.multiple = multiple
        self.days = days
        # The day of the last minute that was asked for: they come in order, and many are on one day.
        self._midnight = self._end = 0

    def up(self, minute: int) -> int:
        """The first round minute, this one included."""
        if not self._midnight <= minute < self._end:
            self._midnight, self._end = self.days.day_around(minute)
        if self._end - self._midnight == DAY_MINUTES:
            return min(minute + (self._midnight - minute) % self.multiple, self._end)
        # The hour changes on that day: watch the clock go round.
        return next(later for later in count(minute) if self.days.clock_at(later) % self.multiple == 0)


def _stepped(first: int, end: int, step: int, window: Range) -> range:
    if first < window[0]:
        # The window shows a part of the grid; it must not move it.
        first += -((first - window[0]) // step) * step
    return range(first, min(end, window[1]), step)


def _beginnings(stretches: Iterable[Range], days: LocalDays) -> Iterator[Range]:
    for start, end in stretches:
        if end - start < ENDLESS:
            yield start, end
        else:
            midnights = sorted({minute for minute in days.midnights if start < minute < end})
            yield from pairwise([start, *midnights, end])
