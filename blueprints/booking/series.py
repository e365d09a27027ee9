"""Recurring bookings: the same time every so often, with each date looked at on its own."""

import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from blueprints.booking import bookings, finding, schedule
from blueprints.booking.bookings import Wish
from blueprints.booking.engine.query import Slot
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Booking, Service
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

Every = Literal["week", "two_weeks", "month"]

MOST = 26
"""How many dates a series has at most: half a year of weeks."""

NEAREST = 3
"""How many other times are offered in place of one that is taken."""

WEEKS = {"week": 1, "two_weeks": 2}


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One date of a series: its slot, or None and the nearest other times of that day and the days around."""

    start: datetime
    slot: Slot | None
    nearest: tuple[Slot, ...] = ()


def plan(
    service: Service, start: datetime, *, every: Every, times: int, staff_id: int | None = None, party: int = 1
) -> list[Occurrence]:
    """Look at each date of a series. Nothing is booked. Raises UserError where a series isn't offered."""
    _check(service, times)
    found = []
    for instant in _starts(service, start, every, times):
        slot = schedule.fits(service, instant, staff_id=staff_id, party=party, as_office=False)
        nearest = () if slot else _nearest(service, instant, staff_id, party)
        found.append(Occurrence(instant, slot, nearest))
    return found


def book_all(wish: Wish, starts: Sequence[datetime], by: str = CUSTOMER) -> list[Booking]:
    """Book all of these dates, or none, in the current transaction.

    Raises SlotTaken when one isn't free any more, and UserError where a series isn't offered.
    """
    _check(finding.service(wish.service_id), len(starts))
    series = secrets.token_urlsafe(32)
    return [bookings.book(replace(wish, start=start, series=series), by) for start in sorted(set(starts))]


def is_offered(service: Service) -> bool:
    """Whether a service can be booked as a series: the owner wants it, and nothing is paid online."""
    return service.repeats and service.pay_cents == 0


def _check(service: Service, times: int) -> None:
    if not is_offered(service):
        raise UserError(_("This service is booked one time after the other."))
    if not 1 <= times <= MOST:
        raise UserError(_("Choose at most %(most)s dates at once.", most=MOST))


def _starts(service: Service, start: datetime, every: Every, times: int) -> Iterator[datetime]:
    """The same time by the clock on the wall, so that a change of the hour doesn't move it."""
    zone = ZoneInfo(service.place.zone)
    local = start.astimezone(zone)
    for number in range(times):
        day = _months_later(local.date(), number) if every == "month" else None
        day = day or local.date() + timedelta(weeks=WEEKS.get(every, 0) * number)
        yield datetime.combine(day, local.time(), zone).astimezone(UTC)


def _months_later(day: date, months: int) -> date:
    """The same weekday of the month, such as the second Tuesday; the last one where there is no fifth."""
    ordinal = (day.day - 1) // 7
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    first = date(year, month + 1, 1)
    candidate = first + timedelta(days=(day.weekday() - first.weekday()) % 7 + 7 * ordinal)
    return candidate if candidate.month == first.month else candidate - timedelta(days=7)


def _nearest(service: Service, instant: datetime, staff_id: int | None, party: int) -> tuple[Slot, ...]:
    around = schedule.find(
        service, instant - timedelta(days=2), instant + timedelta(days=2), staff_id=staff_id, party=party
    )
    return tuple(sorted(sorted(around, key=lambda slot: abs(slot.start - instant))[:NEAREST], key=lambda s: s.start))
