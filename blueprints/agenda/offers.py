"""Times to offer somebody who is on the telephone, or already at the counter."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Any
from zoneinfo import ZoneInfo

from blueprints.agenda import days
from blueprints.booking import finding, schedule
from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Booking, Resource, Service
from blueprints.core.clock import now

ENOUGH = 12
"""So many times are offered when no day was named; then the days to come aren't looked at any more."""

AHEAD = (7, 30, 90)
"""Days that are looked through for them, one stretch after the other."""

WALK_IN_STEP = timedelta(minutes=5)


class Fit(StrEnum):
    """Whether a time can be had."""

    FREE = "free"
    OUTSIDE = "outside"
    """Nobody is booked then, but it is outside the hours, or against a limit."""
    TAKEN = "taken"


@dataclass(frozen=True, slots=True)
class Offer:
    """A time with whom it would be with; `staff_id` is None where the table or the room is chosen by itself."""

    start: datetime
    end: datetime
    day: date
    """The local day of the start."""
    staff_id: int | None
    staff_name: str
    seats_left: int

    @property
    def value(self) -> str:
        """What a button sends, read by `read_value`."""
        return f"{self.start.isoformat()}|{self.staff_id or ''}"


def read_value(text: str) -> tuple[datetime, int | None]:
    """The time, in UTC, and the person out of a button's value; the person may be missing. Raises ValueError."""
    moment, _bar, staff = text.partition("|")
    start = datetime.fromisoformat(moment)
    if start.tzinfo is None:
        raise ValueError(f"{text!r} has no time zone.")
    return start.astimezone(UTC), int(staff) if staff.isdecimal() else None


def next_times(
    service: Service,
    zone: ZoneInfo,
    *,
    since: date | None = None,
    staff_id: int | None = None,
    party: int = 1,
    ignoring: Booking | None = None,
) -> list[Offer]:
    """The next times, or all those of a day, at which a service can be had, without notice and horizon."""
    wanted = {"staff_id": staff_id, "party": party, "ignoring": ignoring}
    if since is not None:
        start, end = days.bounds(since, zone)
        return _offers(service, max(start, now()), end, **wanted)
    start = now()
    found: list[Offer] = []
    for ahead in AHEAD:
        end = days.midnight(now().astimezone(zone).date() + timedelta(days=ahead), zone)
        found += _offers(service, start, end, **wanted)
        if len(found) >= ENOUGH:
            break
        start = end
    return found[:ENOUGH]


def at(
    service: Service,
    start: datetime,
    *,
    staff_id: int | None = None,
    party: int = 1,
    ignoring: Booking | None = None,
) -> tuple[Fit, Offer | None]:
    """Whether a service can be had exactly then, and with whom."""
    for fit, any_hours in ((Fit.FREE, False), (Fit.OUTSIDE, True)):
        slot = schedule.fits(
            service, start, staff_id=staff_id, party=party, ignoring=ignoring, as_office=True, any_hours=any_hours
        )
        if slot:
            return fit, _offer(service, slot, _names(service))
    return Fit.TAKEN, None


def straight_away(service: Service, party: int = 1) -> tuple[Fit, Offer | None]:
    """For a walk-in: now, rounded up to five minutes, with whoever is free."""
    return at(service, soon(), party=party)


def soon() -> datetime:
    """The next five minutes of the clock."""
    minutes = int(WALK_IN_STEP.total_seconds()) // 60
    instant = now().replace(second=0, microsecond=0)
    return instant + timedelta(minutes=-instant.minute % minutes)


def who_serves(service: Service) -> Sequence[Resource]:
    """Those whom one may ask for."""
    return schedule.can_serve(service)


def _offers(service: Service, start: datetime, end: datetime, **wanted: Any) -> list[Offer]:
    if start >= end:
        return []
    slots = schedule.find(service, start, end, as_office=True, **wanted)
    names = _names(service)
    return [_offer(service, slot, names) for slot in slots]


def _offer(service: Service, slot: Slot, names: dict[int, str]) -> Offer:
    key = int(slot.resources[0]) if slot.resources else None
    by_size = bool(service.needs and service.needs[0].by_size)
    chosen = None if by_size or service.kind == "class" else key
    day = slot.start.astimezone(ZoneInfo(service.place.zone)).date()
    return Offer(slot.start, slot.end, day, chosen, names.get(key or 0, ""), slot.seats_left)


def _names(service: Service) -> dict[int, str]:
    return {person.id: person.name for person in finding.resources(place_id=service.place_id)}
