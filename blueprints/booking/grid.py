"""Where starts are laid out: every so many minutes from the beginning of each stretch."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import lru_cache
from itertools import count, pairwise
from zoneinfo import ZoneInfo

from blueprints.booking.minutes import local, of_clock
from blueprints.booking.query import DAY_MINUTES, Service
from blueprints.booking.ranges import Range

ENDLESS = 7 * DAY_MINUTES
"""A stretch of so many starts has no beginning that anybody remembers: its grid begins anew at every local midnight."""


def fitting(hours: Iterable[Range], duration: int) -> list[Range]:
    """The starts from which so long an appointment ends within the same range of hours."""
    return [(start, end - duration + 1) for start, end in hours if end - start >= duration]


def free_starts(stretches: Iterable[Range], service: Service, zone: ZoneInfo, window: Range) -> Iterator[range]:
    """The free grid: each stretch of allowed starts has its own, from its first minute or the next round time."""
    for first, end in _beginnings(stretches, zone):
        start = rounded_up(first, service.round_to, zone) if service.round_to else first
        yield _stepped((start, end), service.step, window)


def period_starts(openings: Iterable[Range], service: Service, zone: ZoneInfo, window: Range) -> Iterator[range]:
    """The period grid: starts are counted from each opening, whatever is booked."""
    for opening in _beginnings(openings, zone):
        yield _stepped(opening, service.step, window)


@lru_cache(maxsize=8192)  # a team's gaps begin at the same few times of the day
def rounded_up(minute: int, multiple: int, zone: ZoneInfo) -> int:
    """The first minute, this one included, at which the clock shows a multiple of so many minutes after midnight."""
    clock = _clock(minute, zone)
    ahead = min(-clock % multiple, DAY_MINUTES - clock)
    if _clock(minute + ahead, zone) == (clock + ahead) % DAY_MINUTES:
        return minute + ahead
    # The hour changes in between, so that the clock doesn't show what was reckoned: watch it go round.
    return next(later for later in count(minute) if _clock(later, zone) % multiple == 0)


def _stepped(stretch: Range, step: int, window: Range) -> range:
    first, end = stretch
    # The window shows a part of the grid; it must not move it.
    hidden = max(0, -((first - window[0]) // step))
    return range(first + hidden * step, min(end, window[1]), step)


def _beginnings(stretches: Iterable[Range], zone: ZoneInfo) -> Iterator[Range]:
    for start, end in stretches:
        if end - start < ENDLESS:
            yield start, end
        else:
            midnights = (minute for minute in _midnights(start, end, zone) if start < minute < end)
            yield from pairwise([start, *midnights, end])


def _midnights(start: int, end: int, zone: ZoneInfo) -> list[int]:
    first, last = local(start, zone).date(), local(end, zone).date()
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return sorted({of_clock(day, 0, zone) for day in days})


def _clock(minute: int, zone: ZoneInfo) -> int:
    shown = local(minute, zone)
    return shown.hour * 60 + shown.minute
