"""The days of a zone, looked up instead of reckoned: which minute is on which of them, and what its clock shows."""

from bisect import bisect_right
from datetime import date, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from blueprints.booking.engine.minutes import as_instant, local, of_clock
from blueprints.booking.engine.query import DAY_MINUTES
from blueprints.booking.engine.ranges import Range


class LocalDays:
    """Some days of a zone in a row. A minute that is on none of them is an IndexError or wrong: take enough of them."""

    def __init__(self, zone: ZoneInfo, first: date, last: date) -> None:
        self.zone = zone
        self._days = [first + timedelta(days=number) for number in range((last - first).days + 1)]
        self.midnights = [of_clock(day, 0, zone) for day in self._days]

    def day_of(self, minute: int) -> date:
        """The local date of a minute."""
        return self._days[bisect_right(self.midnights, minute) - 1]

    def day_around(self, minute: int) -> Range:
        """The minutes at which the local day of a minute begins and ends."""
        number = bisect_right(self.midnights, minute)
        return self.midnights[number - 1], self.midnights[number]

    def clock_at(self, minute: int) -> int:
        """How many minutes after midnight the clock on the wall shows."""
        number = bisect_right(self.midnights, minute)
        if self.midnights[number] - self.midnights[number - 1] == DAY_MINUTES:
            return minute - self.midnights[number - 1]
        # The hour changes on that day.
        shown = local(minute, self.zone)
        return shown.hour * 60 + shown.minute


def days_around(window: Range, zone: ZoneInfo) -> LocalDays:
    """The days of a window and of three weeks around it, which is more than a grid or a booking reaches."""
    first, last = (as_instant(minute).date() for minute in window)
    return _days_between(zone, first - timedelta(weeks=3), last + timedelta(weeks=3))


@lru_cache(maxsize=256)
def _days_between(zone: ZoneInfo, first: date, last: date) -> LocalDays:
    return LocalDays(zone, first, last)
