"""Classes: they take place at the times of their timetable, as sessions with seats that wait for people."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import or_, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import selectinload

from blueprints.booking import seats
from blueprints.booking.engine.hours import is_holiday
from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Claim, ClassTime, Place, Resource, Service, Session
from blueprints.booking.overlap import is_overlap
from blueprints.core.clock import now
from blueprints.core.database import db, transaction

AHEAD = 60
"""Days for which sessions are made at least, even when people may book fewer days ahead."""


def find(
    service: Service, start: datetime, end: datetime, *, staff_id: int | None, party: int, as_office: bool
) -> list[Slot]:
    """The sessions of a class that begin from `start` until `end` and have room for a party, by their start."""
    slots: dict[datetime, Slot] = {}
    for session in sessions(service, start, end):
        slot = slot_of(session, party)
        wanted = staff_id is None or str(staff_id) in slot.resources
        if wanted and slot.seats_left >= party and (as_office or _may_be_booked(service, session)):
            slots.setdefault(slot.start, slot)
    return list(slots.values())


def sessions(service: Service, start: datetime, end: datetime) -> list[Session]:
    """All sessions of a class that take place, by their start, full ones included."""
    query = select(Session).where(
        Session.service_id == service.id,
        Session.starts_at >= start,
        Session.starts_at < end,
        Session.called_off_at.is_(None),
    )
    return list(db.session.scalars(query.options(selectinload(Session.claims)).order_by(Session.starts_at, Session.id)))


def slot_of(session: Session, party: int = 1) -> Slot:
    """A session as a slot; `seats_left` may be too few for the party."""
    resources = tuple(str(claim.resource_id) for claim in session.claims)
    return Slot(
        start=session.starts_at,
        end=session.ends_at,
        resources=resources,
        choices=(resources[:1],),
        seats_left=session.capacity - session.taken,
        price_cents=session.service.price_cents * party,
    )


def keep_sessions_made(service: Service) -> list[datetime]:
    """Make the sessions of a class that are still missing, in the current transaction; nothing is made twice.

    Sessions that the timetable no longer has go, unless somebody sits in them. Gives the starts for
    which somebody or something was taken already: no session could be made then.
    """
    times = list(db.session.scalars(select(ClassTime).where(ClassTime.service_id == service.id)))
    wanted = {(entry.id, start): entry for entry in times for start in _starts(entry)}
    there = _planned(service)
    for key, session in there.items():
        if key not in wanted and session.taken == 0 and session.called_off_at is None:
            db.session.delete(session)
    db.session.flush()
    missing = sorted((start, number) for number, start in wanted if (number, start) not in there)
    return [start for start, number in missing if not _make(wanted[number, start], start)]


def sweep() -> None:
    """Make the sessions of the days that have come within reach."""
    with transaction():
        for service in db.session.scalars(select(Service).where(Service.kind == "class")):
            keep_sessions_made(service)


def _planned(service: Service) -> dict[tuple[int | None, datetime], Session]:
    """The sessions to come that a timetable made, those whose line of the timetable is gone included."""
    query = select(Session).where(
        Session.service_id == service.id,
        Session.starts_at > now(),
        or_(Session.class_time_id.is_not(None), Session.taken == 0),
    )
    return {(session.class_time_id, session.starts_at): session for session in db.session.scalars(query)}


def _make(entry: ClassTime, start: datetime) -> bool:
    service = entry.service
    session = Session(
        service_id=service.id,
        starts_at=start,
        ends_at=start + timedelta(minutes=service.duration),
        capacity=entry.capacity or service.capacity,
        taken=0,
        class_time_id=entry.id,
    )
    try:
        with db.session.begin_nested():
            db.session.add(session)
            db.session.flush()
            seats.claim(session, service, entry.resources)
    except IntegrityError as error:
        if not is_overlap(error):
            raise
        return False
    return True


def _starts(entry: ClassTime) -> Iterator[datetime]:
    place = entry.service.place
    today = now().astimezone(_zone(place)).date()
    last = min(entry.last or date.max, today + timedelta(days=max(entry.service.horizon_days, AHEAD)))
    day = max(entry.first, today)
    day += timedelta(days=(entry.weekday - day.weekday()) % 7)
    while day <= last:
        if not is_closed(place, day):
            start = datetime.combine(day, time(entry.opens // 60, entry.opens % 60), _zone(place)).astimezone(UTC)
            if start > now():
                yield start
        day += timedelta(days=7)


def is_closed(place: Place, day: date) -> bool:
    """Whether a place is closed all day: a closure, or a public holiday on which it doesn't open."""
    text = day.isoformat()
    if any(first <= text <= last for first, last, *_words in place.timetable.get("closures", ())):
        return True
    overridden = text in place.timetable.get("overrides", {})
    return bool(place.holidays) and not overridden and is_holiday(day, place.holidays)


def _may_be_booked(service: Service, session: Session) -> bool:
    """Whether customers may book it by now: neither too late nor too early."""
    if session.starts_at < now() + timedelta(minutes=service.notice):
        return False
    zone = _zone(service.place)
    day = session.starts_at.astimezone(zone).date()
    if service.horizon == "fixed" and service.horizon_first and service.horizon_last:
        return service.horizon_first <= day <= service.horizon_last
    return day <= now().astimezone(zone).date() + timedelta(days=service.horizon_days)


def _zone(place: Place) -> ZoneInfo:
    return ZoneInfo(place.zone)


def resources_of(session: Session) -> list[Resource]:
    """Who gives a session and where."""
    query = select(Resource).join(Claim, Claim.resource_id == Resource.id).where(Claim.session_id == session.id)
    return list(db.session.scalars(query.order_by(Claim.id)))
