"""When can it be had? `find_slots` answers from plain values alone: no Flask, no database, no clock of its own.

The values of `query.py` say every rule where it belongs; this is how they work together.

Time. Instants are in UTC, and the engine reckons in whole minutes: starts are on whole minutes, and what is booked
to the second takes the minutes that it has begun. Clocks on walls are read for hours, days and round starts only.
A wall time that spring skips is as much later as was skipped; one that autumn repeats is the first; hours of which
nothing is left don't take place. Durations, buffers and steps pass in real minutes.

Hours. A local day has its override's hours; else none if it is a public holiday; else the weekly ones, less the
breaks. A closure takes away all that begins on its days, and all of it. What touches or overlaps merges, over
midnight too. An appointment lies within one range of the place's hours and of each resource's own; buffers may
reach out of them.

Conflicts. All stretches are half-open. A booking blocks if it is confirmed, pending where that blocks, or held and
not lapsed. Between two bookings there is room for the first one's `after` plus the second one's `before`. Absences
have no buffers, but the new booking's count.

Starts. For each group of the first need, the starts at which it could be booked form stretches. On the free grid
each stretch has its starts from its first minute, or the next round time, every `step` minutes; on the period grid
they are counted from the opening of the hours that the place and the whole group share, and those that are free
remain. A stretch of a day or more, which nothing closes, begins anew at every midnight of the place. Window, notice,
horizon and limits hide starts; they never move the others. So a start is offered whether one asks for its day, its
month or its minute.

Choices. Slots are at the starts of any group of the first need, one for each start. Its `choices` are all the groups
that are free then, on whosever grid, provided that the other needs can be met beside them: nobody serves two needs.
The preferred one comes first, and with it the first groups of the other needs make up `resources`. With `least_busy`
it is the one whose members have the fewest booked minutes on that day; with a need by size, in the order of size
unless `least_busy` says otherwise.

Seats. Where a service has a capacity above one, its bookings with the same start, end and service on a resource
are a session. It is offered, on the grid or off it, while its seats and the party's are no more than the capacity,
and while nothing else is in its way; all that the slot takes must hold the same session, which is one with the same
ids. Its groups come before those that would open another. `seats_left` is for the group that is named first. A need
by size goes by the sizes instead: `capacity` is idle, nothing is shared, and `seats_left` is the size of what the
slot takes (of the smallest such need).

Limits. They count what blocks, by the local date of its start in the place's zone. On one resource, bookings of the
same service, start and end are one. The service's are counted over all resources of the first need, where two such
are the same if the first of their ids is. Joining a session is no further one.

Refused. A query that makes no sense is a ValueError with the field and the cure. Of bookings only those near the
window are looked at, so the time that an answer takes grows with the window, not with what is stored.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from blueprints.booking.engine.checks import check
from blueprints.booking.engine.minutes import at_or_after, of_clock, zone_named
from blueprints.booking.engine.query import (
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
from blueprints.booking.engine.ranges import Range
from blueprints.booking.engine.search import Search

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
