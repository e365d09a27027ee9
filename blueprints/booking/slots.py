"""When can it be had? `find_slots` answers from plain values alone: no Flask, no database, no clock of its own."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from blueprints.booking.checks import check
from blueprints.booking.minutes import at_or_after, of_clock, zone_named
from blueprints.booking.query import (
    DAY_MINUTES,
    Booked,
    Closure,
    Fixed,
    Horizon,
    Need,
    Override,
    Resource,
    Rolling,
    RollingWindow,
    Schedule,
    Service,
    Slot,
    SlotQuery,
    Span,
    Stretch,
    WeeklyStretch,
)
from blueprints.booking.ranges import Range
from blueprints.booking.search import Search

__all__ = [
    "Booked",
    "Closure",
    "Fixed",
    "Horizon",
    "Need",
    "Override",
    "Resource",
    "Rolling",
    "RollingWindow",
    "Schedule",
    "Service",
    "Slot",
    "SlotQuery",
    "Span",
    "Stretch",
    "WeeklyStretch",
    "by_day",
    "find_slots",
]

MONTH = 31 * DAY_MINUTES


def find_slots(query: SlotQuery) -> list[Slot]:
    """Every start in the query's window at which the service can be booked, in order, one slot a start.

    Raises ValueError, saying which field is wrong and how, for a query that makes no sense.
    """
    check(query)
    earliest = at_or_after(query.now, "SlotQuery.now") + query.service.notice
    window = max(at_or_after(query.start, "SlotQuery.start"), earliest), at_or_after(query.end, "SlotQuery.end")
    if query.party > query.service.capacity and not any(need.by_size for need in query.needs):
        return []
    if isinstance(query.horizon, RollingWindow):
        return list(_on_first_days(query, query.horizon.days, earliest, window))
    return list(_up_to_horizon(query, query.horizon, window))


def by_day(slots: Iterable[Slot], zone: str) -> dict[date, list[Slot]]:
    """Slots by the local date of their start in a zone, such as the place's: what a month view shows."""
    clock = zone_named(zone, "zone")
    days: dict[date, list[Slot]] = {}
    for slot in slots:
        days.setdefault(slot.start.astimezone(clock).date(), []).append(slot)
    return days


def _up_to_horizon(query: SlotQuery, horizon: Rolling | Fixed | None, window: Range) -> Iterator[Slot]:
    zone = zone_named(query.place.zone, "SlotQuery.place.zone")
    if horizon is None:
        yield from _slots(query, window)
        return
    if isinstance(horizon, Rolling):
        today = query.now.astimezone(zone).date()
        first, last = today, today + timedelta(days=horizon.days)
    else:
        first, last = horizon.first, horizon.last
    # A day to spare on both sides: the window only saves work, the dates decide.
    within = of_clock(first, -DAY_MINUTES, zone), of_clock(last, 2 * DAY_MINUTES, zone)
    for slot in _slots(query, (max(window[0], within[0]), min(window[1], within[1]))):
        if first <= slot.start.astimezone(zone).date() <= last:
            yield slot


def _on_first_days(query: SlotQuery, number: int, earliest: int, window: Range) -> Iterator[Slot]:
    """The slots of the window that lie on one of the first so many days with a slot, counted from now."""
    zone = zone_named(query.place.zone, "SlotQuery.place.zone")
    days: set[date] = set()
    for start in range(earliest, window[1], MONTH):
        for slot in _slots(query, (start, min(start + MONTH, window[1]))):
            days.add(slot.start.astimezone(zone).date())
            if len(days) > number:
                return
            if slot.start >= query.start:
                yield slot


def _slots(query: SlotQuery, window: Range) -> Iterator[Slot]:
    return Search(query, window).slots() if window[0] < window[1] else iter(())
