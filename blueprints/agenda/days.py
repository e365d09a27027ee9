"""Days as a calendar draws them: rows of five minutes, however long a day is.

A row is counted from noon, which every day has once. Where the clock changes in the small hours, a
day therefore begins an hour of rows sooner (25 hours) or later (23), and from then on all days of a
week stand side by side, each minute of them drawn once.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ROW = 5
"""Minutes that a row is high."""

NOON = 12 * 60


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The first instant of a local day, in UTC."""
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def bounds(day: date, zone: ZoneInfo) -> tuple[datetime, datetime]:
    """A local day as instants, its end excluded: 23, 24 or 25 hours."""
    return midnight(day, zone), midnight(day + timedelta(days=1), zone)


def minute_of(instant: datetime, day: date, zone: ZoneInfo) -> int:
    """Where an instant stands on a day, in minutes; after the small hours they are those since midnight."""
    return NOON + int((instant - _noon(day, zone)).total_seconds() // 60)


def instant_at(minute: int, day: date, zone: ZoneInfo) -> datetime:
    """The instant that stands there: the way back from `minute_of`."""
    return _noon(day, zone) + timedelta(minutes=minute - NOON)


def on_clock(day: date, at: time, zone: ZoneInfo) -> datetime:
    """When the clock on the wall shows a time, in UTC; a time that comes twice is the first, one that is skipped
    is as much later as was skipped (PEP 495)."""
    return datetime.combine(day, at, zone).astimezone(UTC)


def week_of(day: date) -> list[date]:
    """The seven days, from Monday, among which a day is."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=number) for number in range(7)]


def weeks_of_month(day: date) -> list[list[date]]:
    """The weeks that a month touches, each from Monday on."""
    last = next_month(day) - timedelta(days=1)
    monday = week_of(day.replace(day=1))[0]
    return [week_of(monday + timedelta(weeks=number)) for number in range((last - monday).days // 7 + 1)]


def next_month(day: date) -> date:
    """The first of the next month."""
    return (day.replace(day=28) + timedelta(days=4)).replace(day=1)


def month_before(day: date) -> date:
    """The first of the month before."""
    return (day.replace(day=1) - timedelta(days=1)).replace(day=1)


def days_between(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    return (first + timedelta(days=number) for number in range((last - first).days + 1))


def _noon(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time(12), zone).astimezone(UTC)
