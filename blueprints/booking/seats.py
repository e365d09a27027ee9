"""Taking seats and giving them back: the one place where sessions, their claims and their counters change.

Whoever wants a new claim first locks the resources, in the order of their ids, so that nobody waits
crosswise; lapsed holds are cleared away under that lock. Counters change by conditional updates. The
database refuses what slips through all of this (`overlap.py`, the check on `Session.taken`).
"""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Booking, Claim, Resource, Service, Session, Status
from blueprints.booking.overlap import is_overlap
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db


class Taken(Exception):
    """Somebody was faster. Nothing has changed."""


def lock(service: Service) -> None:
    """Keep others from taking anything that a service may need until this transaction ends."""
    ids = sorted({member.resource_id for need in service.needs for member in need.members})
    # Claims only refer to resources, so those who merely refer need not wait.
    statement = select(Resource.id).where(Resource.id.in_(ids)).order_by(Resource.id).with_for_update(key_share=True)
    db.session.execute(statement).all()


def lapsed(service: Service) -> list[Booking]:
    """Held bookings in the way of a service whose time to pay is over, locked; none that is being settled right now."""
    ids = {member.resource_id for need in service.needs for member in need.members}
    in_the_way = (
        select(Booking.id)
        .join(Claim, Claim.session_id == Booking.session_id)
        .where(Claim.resource_id.in_(ids), Booking.status == Status.HELD, Booking.expires_at <= now())
    )
    query = select(Booking).where(Booking.id.in_(in_the_way)).order_by(Booking.id)
    return list(db.session.scalars(query.with_for_update(skip_locked=True)))


def take(service: Service, slot: Slot, number: int, until: datetime | None) -> Session:
    """Take seats at a slot that was just found, until a hold lapses or (None) for good.

    Raises Taken when somebody was faster after all.
    """
    session = _to_join(service, slot)
    if session is None:
        return _open(service, slot, number, until)
    joined = db.session.execute(
        update(Session)
        .where(Session.id == session.id, Session.taken + number <= Session.capacity, Session.called_off_at.is_(None))
        .values(taken=Session.taken + number)
    )
    if joined.rowcount != 1:  # type: ignore[attr-defined]  # an update has it
        raise Taken
    db.session.refresh(session)
    return session


def give_back(booking: Booking) -> None:
    """Give a booking's seats back; the second time nothing happens."""
    if booking.session_id is None:
        return
    query = select(Session).where(Session.id == booking.session_id).with_for_update()
    session = db.session.scalars(query.execution_options(populate_existing=True)).one()
    booking.session_id, booking.session = None, None
    session.taken -= booking.seats
    db.session.flush()
    crash_point("booking.seats-given-back")
    if session.taken == 0 and session.class_time_id is None:
        db.session.delete(session)
        db.session.flush()


def keep(booking: Booking) -> None:
    """Let a hold become a booking: its claims don't lapse any more."""
    statement = update(Claim).where(Claim.session_id == booking.session_id).values(until=None)
    db.session.execute(statement.execution_options(synchronize_session="fetch"))


def claim(session: Session, service: Service, resource_ids: Iterable[int], until: datetime | None = None) -> None:
    """Let a session take its resources, buffers included. The database raises IntegrityError when one is taken."""
    for resource_id in sorted(resource_ids):
        session.claims.append(
            Claim(
                resource_id=resource_id,
                starts_at=session.starts_at - timedelta(minutes=service.before),
                ends_at=session.ends_at + timedelta(minutes=service.after),
                until=until,
            )
        )
    db.session.flush()


def _to_join(service: Service, slot: Slot) -> Session | None:
    """The session that is there already and has the slot's resources."""
    if service.kind != "class" and service.capacity == 1:
        return None
    wanted = {int(key) for key in slot.resources}
    query = select(Session).where(
        Session.service_id == service.id, Session.starts_at == slot.start, Session.called_off_at.is_(None)
    )
    found = db.session.scalars(query.order_by(Session.id))
    return next((session for session in found if _resources(session) == wanted), None)


def _resources(session: Session) -> Collection[int]:
    return set(db.session.scalars(select(Claim.resource_id).where(Claim.session_id == session.id)))


def _open(service: Service, slot: Slot, number: int, until: datetime | None) -> Session:
    by_size = any(need.by_size for need in service.needs)
    session = Session(
        service_id=service.id,
        starts_at=slot.start,
        ends_at=slot.end,
        capacity=number if by_size else service.capacity,
        taken=number,
    )
    # With several seats the session outlives the hold of one; the sweep gives the lapsed seats back.
    alone = session.capacity == number
    try:
        with db.session.begin_nested():
            db.session.add(session)
            db.session.flush()
            claim(session, service, (int(key) for key in slot.resources), until if alone else None)
    except IntegrityError as error:
        if not is_overlap(error):
            raise
        raise Taken from error
    return session
