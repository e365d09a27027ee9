"""The figures of a month. The database adds up; what comes out of it is a few rows, however many bookings there are.

What is counted: a booking belongs to the month in which it begins. It took place when it was
confirmed, its start has passed, and nobody noted that the customer did not come. Revenue is the price
of bookings that took place, the fees kept from those who did not come, and what was kept of
cancelled ones. A person's utilisation is the minutes booked with them (buffers excluded, a class
counted once and only if somebody sits in it) of the minutes that they are there.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, Float, case, cast, extract, func, select

from blueprints.agenda import days
from blueprints.agenda.presence import open_hours
from blueprints.booking import finding
from blueprints.booking.models import Booking, Claim, Resource, ResourceKind, Service, Session, Status
from blueprints.core.clock import now
from blueprints.core.database import db, is_sqlite
from blueprints.core.i18n import in_language

MONTHS = 12
"""How many months the plot shows, the asked one at its end."""


@dataclass(frozen=True, slots=True)
class Totals:
    """A month in numbers. `no_show_percent` is None while nothing has taken place."""

    bookings: int
    came: int
    no_shows: int
    cancelled: int
    online: int
    cents: int

    @property
    def no_show_percent(self) -> float | None:
        past = self.came + self.no_shows
        return round(100 * self.no_shows / past, 1) if past else None


@dataclass(frozen=True, slots=True)
class Share:
    """Bookings and revenue of a service or a person."""

    name: str
    bookings: int
    no_shows: int
    cents: int


@dataclass(frozen=True, slots=True)
class Utilisation:
    """How much of somebody's time is booked; `percent` is None for who wasn't there at all."""

    name: str
    booked_minutes: int
    open_minutes: int

    @property
    def percent(self) -> int | None:
        return round(100 * self.booked_minutes / self.open_minutes) if self.open_minutes else None


@dataclass(frozen=True, slots=True)
class Figures:
    """All of a month."""

    month: date
    totals: Totals
    services: Sequence[Share]
    staff: Sequence[Share]
    utilisation: Sequence[Utilisation]
    hours: Sequence[int]
    """The hours of the day of the heat map's columns."""
    heat: Sequence[Sequence[int]]
    """Bookings by weekday (0 is Monday) and by those hours."""
    new_customers: int
    returning_customers: int
    months: Sequence[tuple[date, int, int]]
    """The last months with their bookings and cents."""


def of_month(month: date, zone: ZoneInfo) -> Figures:
    """The figures of the month that begins on `month`."""
    start, end = days.midnight(month, zone), days.midnight(days.next_month(month), zone)
    hours, heat = _heat(start, end, zone)
    fresh, returning = _customers(start, end)
    return Figures(
        month=month,
        totals=_totals(start, end),
        services=_shares(Booking.service_id, start, end, _names_of_services()),
        staff=_shares(Booking.staff_id, start, end, _names_of_staff()),
        utilisation=utilisation(start, end),
        hours=hours,
        heat=heat,
        new_customers=fresh,
        returning_customers=returning,
        months=_months(month, zone),
    )


def utilisation(start: datetime, end: datetime) -> list[Utilisation]:
    """Of everybody in the team, for a stretch of time."""
    people = finding.resources(ResourceKind.STAFF) or finding.resources(ResourceKind.TABLE)
    query = (
        select(Claim.resource_id, func.sum(_minutes(Session.starts_at, Session.ends_at)))
        .join(Session, Claim.session_id == Session.id)
        .where(Session.starts_at >= start, Session.starts_at < end, Session.taken > 0)
        .where(Claim.resource_id.in_([person.id for person in people]))
        .group_by(Claim.resource_id)
    )
    booked = {resource_id: round(minutes or 0) for resource_id, minutes in db.session.execute(query)}
    return [Utilisation(person.name, booked.get(person.id, 0), _open(person, start, end)) for person in people]


def _open(person: Resource, start: datetime, end: datetime) -> int:
    return sum(stretch.minutes for stretch in open_hours(person, start, end))


def _minutes(start: Any, end: Any) -> ColumnElement[float]:
    if is_sqlite():
        return func.round((func.julianday(end) - func.julianday(start)) * 24 * 60)
    return cast(extract("epoch", end - start) / 60, Float)


def _came() -> ColumnElement[bool]:
    return (Booking.status == Status.CONFIRMED) & Booking.no_show_at.is_(None) & (Booking.starts_at <= now())


def _revenue() -> ColumnElement[int]:
    kept = Booking.paid_cents - Booking.refunded_cents
    return case(
        (_came(), Booking.price_cents),
        (Booking.no_show_at.is_not(None), Booking.fee_cents),
        (Booking.status == Status.CANCELLED, kept),
        else_=0,
    )


def _one(condition: ColumnElement[bool]) -> Any:
    return func.coalesce(func.sum(case((condition, 1), else_=0)), 0)


def _counts(start: datetime, end: datetime) -> ColumnElement[bool]:
    """What was booked; requests that came to nothing and unpaid holds don't count."""
    kept = Booking.status.in_((Status.CONFIRMED, Status.CANCELLED))
    return (Booking.starts_at >= start) & (Booking.starts_at < end) & kept


def _totals(start: datetime, end: datetime) -> Totals:
    confirmed = Booking.status == Status.CONFIRMED
    row = db.session.execute(
        select(
            _one(confirmed),
            _one(_came()),
            _one(Booking.no_show_at.is_not(None)),
            _one(Booking.status == Status.CANCELLED),
            _one(confirmed & (Booking.source == "web")),
            func.coalesce(func.sum(_revenue()), 0),
        ).where(_counts(start, end))
    ).one()
    return Totals(*(int(number) for number in row))


def _shares(key: Any, start: datetime, end: datetime, names: dict[int, str]) -> list[Share]:
    query = (
        select(
            key,
            _one(Booking.status == Status.CONFIRMED),
            _one(Booking.no_show_at.is_not(None)),
            func.coalesce(func.sum(_revenue()), 0),
        )
        .where(_counts(start, end))
        .group_by(key)
    )
    rows = [Share(names.get(row[0], "—"), int(row[1]), int(row[2]), int(row[3])) for row in db.session.execute(query)]
    return sorted((row for row in rows if row.bookings or row.cents), key=lambda row: (-row.cents, row.name))


def _names_of_services() -> dict[int, str]:
    return {number: in_language(name) for number, name in db.session.execute(select(Service.id, Service.name))}


def _names_of_staff() -> dict[int, str]:
    return {number: name for number, name in db.session.execute(select(Resource.id, Resource.name))}  # noqa: C416 - rows aren't pairs to mypy


def _heat(start: datetime, end: datetime, zone: ZoneInfo) -> tuple[list[int], list[list[int]]]:
    query = (
        select(Booking.starts_at, func.count())
        .where(Booking.starts_at >= start, Booking.starts_at < end, Booking.status == Status.CONFIRMED)
        .group_by(Booking.starts_at)
    )
    counted: dict[tuple[int, int], int] = defaultdict(int)
    for begins, number in db.session.execute(query):
        local = begins.astimezone(zone)
        counted[local.weekday(), local.hour] += number
    if not counted:
        return [], []
    seen = [hour for _weekday, hour in counted]
    hours = list(range(min(seen), max(seen) + 1))
    return hours, [[counted.get((weekday, hour), 0) for hour in hours] for weekday in range(7)]


def _customers(start: datetime, end: datetime) -> tuple[int, int]:
    """How many customers came for the first time, and how many had been here before."""
    counted = (Booking.status == Status.CONFIRMED) & Booking.no_show_at.is_(None)
    theirs = (
        select(Booking.customer_id, func.min(Booking.starts_at).label("first"))
        .where(counted, Booking.starts_at < end)
        .group_by(Booking.customer_id)
        .having(func.max(Booking.starts_at) >= start)
        .subquery()
    )
    row = db.session.execute(
        select(
            func.coalesce(func.sum(case((theirs.c.first >= start, 1), else_=0)), 0),
            func.coalesce(func.sum(case((theirs.c.first < start, 1), else_=0)), 0),
        )
    ).one()
    return int(row[0]), int(row[1])


def _months(month: date, zone: ZoneInfo) -> list[tuple[date, int, int]]:
    firsts = [month]
    while len(firsts) < MONTHS:
        firsts.insert(0, days.month_before(firsts[0]))
    columns: list[Any] = []
    for first in firsts:
        within = _counts(days.midnight(first, zone), days.midnight(days.next_month(first), zone))
        columns.append(_one(within & (Booking.status == Status.CONFIRMED)))
        columns.append(func.coalesce(func.sum(case((within, _revenue()), else_=0)), 0))
    since, until = days.midnight(firsts[0], zone), days.midnight(days.next_month(month), zone)
    row = db.session.execute(select(*columns).where(Booking.starts_at >= since, Booking.starts_at < until)).one()
    return [(first, int(row[2 * number]), int(row[2 * number + 1])) for number, first in enumerate(firsts)]
