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


def free_starts(stretches: Iterable[Range], service: Service, days: LocalDays, window: Range) -> Iterator[range]:
    """The free grid: each stretch of allowed starts has its own, from its first minute or the next round time."""
    for first, end in _beginnings(stretches, days):
        start = rounded_up(first, service.round_to, days) if service.round_to else first
        yield _stepped((start, end), service.step, window)


def period_starts(openings: Iterable[Range], service: Service, days: LocalDays, window: Range) -> Iterator[range]:
    """The period grid: starts are counted from each opening, whatever is booked."""
    for opening in _beginnings(openings, days):
        yield _stepped(opening, service.step, window)


def rounded_up(minute: int, multiple: int, days: LocalDays) -> int:
    """The first minute, this one included, at which the clock shows a multiple of so many minutes after midnight."""
    clock = days.clock_at(minute)
    ahead = min(-clock % multiple, DAY_MINUTES - clock)
    if days.clock_at(minute + ahead) == (clock + ahead) % DAY_MINUTES:
        return minute + ahead
    # The hour changes in between, so that the clock doesn't show what was reckoned: watch it go round.
    return next(later for later in count(minute) if days.clock_at(later) % multiple == 0)


def _stepped(stretch: Range, step: int, window: Range) -> range:
    first, end = stretch
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
