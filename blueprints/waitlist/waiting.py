"""Standing in the line: getting into it, what would fit, leaving it."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flask import abort
from sqlalchemy import delete, func, select

from blueprints.booking import schedule
from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Booking, Customer, Resource, Service
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.waitlist import mails
from blueprints.waitlist.models import Wait

MOST_WAITS = 5
"""How many things one mail address may wait for."""

LONGEST = timedelta(days=92)
"""How far ahead the last day may be."""

MOST_KNOWN = 2000


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody waits for; as in `models.Wait`."""

    service: Service
    first_day: date
    last_day: date
    opens: int = 0
    closes: int = 1440
    seats: int = 1
    staff_id: int | None = None
    booking: Booking | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Who waits; `phone` is in E.164 or empty."""

    name: str
    email: str
    phone: str
    language: str


def stand_in_line(wanted: Wanted, person: Person) -> Wait:
    """Let somebody wait, and tell them so by mail, in the current transaction.

    Raises UserError for what can never come, and when they wait for very much already.
    """
    _check(wanted)
    if _waits_of(person.email) >= MOST_WAITS:
        raise UserError(_("You are waiting for several places already. Leave one of them first, or call us."))
    wait = Wait(
        token=secrets.token_urlsafe(32),
        service=wanted.service,
        staff_id=wanted.staff_id,
        booking=wanted.booking,
        first_day=wanted.first_day,
        last_day=wanted.last_day,
        opens=wanted.opens,
        closes=wanted.closes,
        seats=wanted.seats,
        name=person.name,
        email=person.email.lower(),
        phone=person.phone,
        language=person.language,
        created_at=now(),
    )
    db.session.add(wait)
    wait.known = [slot.start.isoformat() for slot in fitting(wait)][:MOST_KNOWN]
    db.session.flush()
    mails.waiting(wait)
    return wait


def fitting(wait: Wait, *, as_office: bool = False) -> list[Slot]:
    """The free times that somebody who waits could have now, by start, those known all along included."""
    return [slot for slot in _find([wait], as_office=as_office) if _fits(wait, slot)]


def fitting_each(waits: Sequence[Wait]) -> dict[int, list[Slot]]:
    """The same for several who wait for one service, by their ids; the engine is asked once for all who want alike."""
    alike: dict[tuple[int | None, int, int | None], list[Wait]] = {}
    for wait in waits:
        alike.setdefault((wait.staff_id, wait.seats, wait.booking_id), []).append(wait)
    found: dict[int, list[Slot]] = {}
    for some in alike.values():
        slots = _find(some)
        found |= {wait.id: [slot for slot in slots if _fits(wait, slot)] for wait in some}
    return found


def leave(wait: Wait, end: str) -> None:
    """Let somebody wait no more; the second time nothing happens."""
    if wait.ended_at is None:
        wait.ended_at, wait.end = now(), end


def forget(customer: Customer) -> list[object]:
    """Somebody wants to be forgotten: they wait for nothing, and never did."""
    if customer.email:
        db.session.execute(delete(Wait).where(Wait.email == customer.email.lower()))
    return []


def by_token(token: str) -> Wait:
    """The wait that a secret link opens; the page "not here" when there is none."""
    return db.session.scalar(select(Wait).where(Wait.token == token)) or abort(404)


def get_or_404(wait_id: int) -> Wait:
    """A wait by its id; the page "not here" when there is none."""
    return db.session.get(Wait, wait_id) or abort(404)


def locked(wait_id: int) -> Wait:
    """A wait as it is now, which nobody else changes until this transaction ends."""
    query = select(Wait).where(Wait.id == wait_id).with_for_update().execution_options(populate_existing=True)
    return db.session.scalar(query) or abort(404)


def of_booking(booking: Booking) -> Wait | None:
    """The wait for an earlier time of this booking, None when nobody waits."""
    return db.session.scalar(
        select(Wait).where(Wait.booking_id == booking.id, Wait.ended_at.is_(None)).order_by(Wait.id).limit(1)
    )


def active(service_id: int | None = None) -> list[Wait]:
    """Who waits now, the earliest first; of one service if asked."""
    query = select(Wait).where(Wait.ended_at.is_(None)).order_by(Wait.created_at, Wait.id)
    return list(db.session.scalars(query if service_id is None else query.where(Wait.service_id == service_id)))


def count() -> int:
    """How many wait now."""
    return db.session.scalar(select(func.count()).select_from(Wait).where(Wait.ended_at.is_(None))) or 0


def zone_of(wait: Wait) -> ZoneInfo:
    return ZoneInfo(wait.service.place.zone)


def staff_of(service: Service) -> list[Resource]:
    """With whom one may want it; nobody to choose from for tables and where there is only one."""
    people = [] if service.kind == "table" else schedule.can_serve(service)
    return people if len(people) > 1 else []


def _waits_of(email: str) -> int:
    query = select(func.count()).select_from(Wait).where(Wait.email == email.lower(), Wait.ended_at.is_(None))
    return db.session.scalar(query) or 0


def _check(wanted: Wanted) -> None:
    today = now().astimezone(ZoneInfo(wanted.service.place.zone)).date()
    if wanted.last_day < wanted.first_day:
        raise UserError(_("The last day lies before the first. Exchange them."))
    if wanted.last_day < today:
        raise UserError(_("These days are over. Choose days to come."))
    if wanted.last_day > today + LONGEST:
        raise UserError(_("Choose days within the next three months."))
    if wanted.closes <= wanted.opens:
        raise UserError(_("The latest time lies before the earliest. Exchange them."))
    if not 1 <= wanted.seats <= max(wanted.service.most_per_party, 1):
        most = wanted.service.most_per_party
        raise UserError(_("At most %(most)s people can be booked at once here. Call us for more.", most=most))


def _find(alike: Sequence[Wait], *, as_office: bool = False) -> list[Slot]:
    """The free times from the first day that one of them wants to the last."""
    one, zone = alike[0], zone_of(alike[0])
    start = max(now(), _midnight(min(wait.first_day for wait in alike), zone))
    end = _midnight(max(wait.last_day for wait in alike) + timedelta(days=1), zone)
    if start >= end:
        return []
    return schedule.find(
        one.service, start, end, staff_id=one.staff_id, party=one.seats, ignoring=one.booking, as_office=as_office
    )


def _fits(wait: Wait, slot: Slot) -> bool:
    local = slot.start.astimezone(zone_of(wait))
    if wait.booking is not None and slot.start >= wait.booking.starts_at:
        return False
    return wait.first_day <= local.date() <= wait.last_day and wait.opens <= _minute(local) < wait.closes


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, zone).astimezone(UTC)


def _minute(local: datetime) -> int:
    return local.hour * 60 + local.minute
