"""Finding places, services, people and bookings."""

from collections.abc import Collection
from datetime import datetime

from flask import abort
from sqlalchemy import Select, select
from sqlalchemy.orm import joinedload, selectinload

from blueprints.booking.models import ACTIVE, Booking, NeedMember, Place, Resource, ResourceKind, Service, ServiceNeed
from blueprints.core.database import db


def get_or_404(booking_id: int) -> Booking:
    """A booking by its id; the page "not here" when there is none."""
    return db.session.get(Booking, booking_id) or abort(404)


def by_token(token: str) -> Booking:
    """The booking that a secret link opens; the page "not here" when there is none."""
    return db.session.scalar(select(Booking).where(Booking.token == token)) or abort(404)


def locked(booking_id: int) -> Booking:
    """A booking as it is now, which nobody else changes until this transaction ends."""
    return _lock(select(Booking).where(Booking.id == booking_id)) or abort(404)


def locked_by_number(number: str) -> Booking | None:
    """The same by its number, None when there is none."""
    return _lock(select(Booking).where(Booking.number == number))


def between(
    start: datetime,
    end: datetime,
    *,
    resource_ids: Collection[int] | None = None,
    place_id: int | None = None,
    status: Collection[str] = ACTIVE,
) -> list[Booking]:
    """The bookings that take place in a stretch of time, by start; only of some staff or of a place if asked."""
    query = select(Booking).where(Booking.starts_at < end, Booking.ends_at > start, Booking.status.in_(status))
    if resource_ids is not None:
        query = query.where(Booking.staff_id.in_(resource_ids))
    if place_id is not None:
        query = query.where(Booking.place_id == place_id)
    return list(db.session.scalars(query.order_by(Booking.starts_at, Booking.id)))


def services() -> list[Service]:
    """What can be booked, in the owner's order."""
    return list(db.session.scalars(select(Service).where(Service.published).order_by(Service.position, Service.id)))


def service_by_slug(slug: str) -> Service:
    """A published service; the page "not here" when there is none."""
    query = select(Service).where(Service.slug == slug, Service.published)
    return db.session.scalar(query.options(*_WITH_NEEDS)) or abort(404)


def service(service_id: int) -> Service:
    """A service by its id, published or not; the page "not here" when there is none."""
    return db.session.scalar(select(Service).where(Service.id == service_id).options(*_WITH_NEEDS)) or abort(404)


def staff(*, place_id: int | None = None) -> list[Resource]:
    """The people who work here, in order."""
    return resources(ResourceKind.STAFF, place_id=place_id)


def resources(*kinds: str, place_id: int | None = None) -> list[Resource]:
    """All that can be booked of some kinds (of all without one), in order, without what was laid off."""
    query = select(Resource).where(Resource.active)
    if kinds:
        query = query.where(Resource.kind.in_(kinds))
    if place_id is not None:
        query = query.where(Resource.place_id == place_id)
    return list(db.session.scalars(query.order_by(Resource.position, Resource.id)))


def places() -> list[Place]:
    """All places, in order."""
    return list(db.session.scalars(select(Place).order_by(Place.position, Place.id)))


def place() -> Place | None:
    """The first place, None before the owner has made one."""
    return next(iter(places()), None)


_WITH_NEEDS = (
    # All who may serve at once: one by one they would cost more than their bookings.
    selectinload(Service.needs).selectinload(ServiceNeed.members).joinedload(NeedMember.resource),
    joinedload(Service.place),
)


def _lock(query: Select[Booking]) -> Booking | None:
    return db.session.scalar(query.with_for_update().execution_options(populate_existing=True))
