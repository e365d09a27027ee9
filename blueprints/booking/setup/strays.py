"""Bookings outside the hours: whoever changes hours sees which bookings no longer fit. None of them is touched."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import joinedload

from blueprints.booking.engine.hours import common_hours, hours_between
from blueprints.booking.engine.minutes import at_or_after, at_or_before
from blueprints.booking.engine.query import Schedule
from blueprints.booking.engine.ranges import Range
from blueprints.booking.models import ACTIVE, Booking, Claim, Place, Resource
from blueprints.booking.timetable import place_schedule, resource_schedule
from blueprints.core.clock import now
from blueprints.core.database import db

A_DAY = timedelta(days=1)


def outside(of: Place | Resource) -> list[Booking]:
    """The bookings to come that don't lie within the hours of a place, or of somebody and their place."""
    found = _to_come(of)
    if not found:
        return []
    hours = _hours(of, found[0].starts_at, max(booking.ends_at for booking in found))
    return [booking for booking in found if not _within(booking, hours)]


def _to_come(of: Place | Resource) -> list[Booking]:
    query = (
        select(Booking).where(Booking.status.in_(ACTIVE), Booking.starts_at > now()).options(joinedload(Booking.staff))
    )
    if isinstance(of, Place):
        query = query.where(Booking.place_id == of.id)
    else:
        query = query.where(Booking.session_id.in_(select(Claim.session_id).where(Claim.resource_id == of.id)))
    return list(db.session.scalars(query.order_by(Booking.starts_at, Booking.id)))


def _hours(of: Place | Resource, start: datetime, end: datetime) -> tuple[Range, ...]:
    place, own = _schedules(of)
    first, last = (start - A_DAY).date(), (end + A_DAY).date()
    return common_hours(place, own, first, last) if own else hours_between(place, first, last)


def _schedules(of: Place | Resource) -> tuple[Schedule, Schedule | None]:
    if isinstance(of, Place):
        return place_schedule(of), None
    return place_schedule(of.place), resource_schedule(of)


def _within(booking: Booking, hours: tuple[Range, ...]) -> bool:
    start, end = at_or_before(booking.starts_at, "start"), at_or_after(booking.ends_at, "end")
    return any(opens <= start and end <= closes for opens, closes in hours)
