"""A month at a glance: how many bookings each day has, and how full it is."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from sqlalchemy import func, select

from blueprints.agenda import days
from blueprints.agenda.presence import open_hours
from blueprints.booking.models import ACTIVE, Booking, Claim, Resource, Session
from blueprints.core.database import db


@dataclass(frozen=True, slots=True)
class MonthDay:
    """A day of the month view; `percent` of the open minutes is booked, None when nobody is there."""

    day: date
    in_month: bool
    bookings: int
    percent: int | None


def weeks(day: date, people: Sequence[Resource], zone: ZoneInfo) -> list[list[MonthDay]]:
    """The weeks around a month, for some people together."""
    rows = days.weeks_of_month(day)
    start, end = days.midnight(rows[0][0], zone), days.bounds(rows[-1][-1], zone)[1]
    ids = [person.id for person in people]
    counts = _counts(start, end, ids, zone)
    booked = booked_minutes(start, end, ids, zone)
    there = open_minutes(start, end, people, zone)
    return [
        [MonthDay(each, each.month == day.month, counts[each], _percent(booked[each], there[each])) for each in week]
        for week in rows
    ]


def booked_minutes(start: datetime, end: datetime, ids: Collection[int], zone: ZoneInfo) -> dict[date, int]:
    """The minutes booked with some resources by the local day on which they begin, buffers excluded."""
    query = (
        select(Session.starts_at, Session.ends_at)
        .join(Claim, Claim.session_id == Session.id)
        .where(Claim.resource_id.in_(ids), Session.starts_at >= start, Session.starts_at < end, Session.taken > 0)
    )
    minutes: dict[date, int] = defaultdict(int)
    for begins, ends in db.session.execute(query):
        minutes[begins.astimezone(zone).date()] += int((ends - begins).total_seconds()) // 60
    return minutes


def open_minutes(start: datetime, end: datetime, people: Sequence[Resource], zone: ZoneInfo) -> dict[date, int]:
    """The minutes that some people are there, by the local day on which each stretch begins."""
    minutes: dict[date, int] = defaultdict(int)
    for person in people:
        for stretch in open_hours(person, start, end):
            minutes[stretch.start.astimezone(zone).date()] += stretch.minutes
    return minutes


def _counts(start: datetime, end: datetime, ids: Collection[int], zone: ZoneInfo) -> dict[date, int]:
    with_them = Booking.staff_id.in_(ids) | Booking.session.has(Session.claims.any(Claim.resource_id.in_(ids)))
    query = (
        select(Booking.starts_at, func.count())
        .where(Booking.starts_at >= start, Booking.starts_at < end, Booking.status.in_(ACTIVE), with_them)
        .group_by(Booking.starts_at)
    )
    counts: dict[date, int] = defaultdict(int)
    for begins, number in db.session.execute(query):
        counts[begins.astimezone(zone).date()] += number
    return counts


def _percent(booked: int, there: int) -> int | None:
    if not there:
        return 100 if booked else None
    return min(round(100 * booked / there), 100)
