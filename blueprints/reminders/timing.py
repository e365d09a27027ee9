"""When somebody is reminded, and of what: plain values in, plain values out.

Nothing leaves in the quiet hours (`core/quiet.py`). A reminder that would is sent before them, since one that
comes too late is worth nothing. A customer gets one reminder a day, which tells of everything that is due that
day, and of all bookings of the days it tells of.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from blueprints.core.quiet import evening_before, is_decent, next_decent


@dataclass(frozen=True, slots=True)
class Coming:
    """A confirmed booking. `since` is when its time was settled: made, confirmed or moved, the latest of them."""

    id: int
    sequence: int
    starts_at: datetime
    since: datetime
    zone: ZoneInfo

    @property
    def day(self) -> date:
        """The day on which it takes place, by the clock of the place."""
        return self.starts_at.astimezone(self.zone).date()


@dataclass(frozen=True, slots=True)
class Occasion:
    """A booking as it stands, so many hours before its start."""

    booking_id: int
    sequence: int
    hours: int


def due(starts_at: datetime, hours: int, since: datetime, zone: ZoneInfo) -> datetime | None:
    """When to remind `hours` before the start; None when that had passed as the booking was made.

    In the quiet hours it becomes the evening before; was the booking made after that, the first decent
    hour if it still lies before the start, else none.
    """
    wanted = starts_at - timedelta(hours=hours)
    if wanted <= since:
        return None
    if is_decent(wanted, zone):
        return wanted
    evening = evening_before(wanted, zone)
    if evening > since:
        return evening
    morning = next_decent(wanted, zone)
    return morning if morning < starts_at else None


def to_tell(
    coming: Sequence[Coming], hours: Sequence[int], done: Collection[Occasion], now: datetime
) -> tuple[list[Coming], list[Occasion]]:
    """What one customer is told at this moment: the bookings of the message, by start, and the occasions it settles.

    Both are empty when nothing is due. Whoever calls knows that the customer got no reminder today.
    """
    waiting = [(booking, occasion) for booking in coming for occasion in _open(booking, hours, done, now)]
    dues = {occasion: _due(booking, occasion) for booking, occasion in waiting}
    if not any(at <= now and is_decent(now, booking.zone) for booking, o in waiting if (at := dues[o])):
        return [], []
    today = [
        (booking, o)
        for booking, o in waiting
        if (at := dues[o]) and _local_day(at, booking) <= _local_day(now, booking)
    ]
    days = {booking.day for booking, _occasion in today}
    occasions = {(booking.day, occasion.hours) for booking, occasion in today}
    told = sorted((b for b in coming if b.day in days and b.starts_at > now), key=lambda b: (b.starts_at, b.id))
    return told, [occasion for booking, occasion in waiting if (booking.day, occasion.hours) in occasions]


def _open(booking: Coming, hours: Sequence[int], done: Collection[Occasion], now: datetime) -> list[Occasion]:
    if booking.starts_at <= now:
        return []
    occasions = [Occasion(booking.id, booking.sequence, before) for before in hours]
    return [occasion for occasion in occasions if occasion not in done]


def _due(booking: Coming, occasion: Occasion) -> datetime | None:
    return due(booking.starts_at, occasion.hours, booking.since, booking.zone)


def _local_day(at: datetime, booking: Coming) -> date:
    return at.astimezone(booking.zone).date()
