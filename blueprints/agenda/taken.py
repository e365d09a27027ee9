"""What is in the calendars of some people and things in a stretch of time: sessions, blocks, busy times elsewhere."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import joinedload, selectinload

from blueprints.agenda.presence import Stretch
from blueprints.booking.models import ACTIVE, Block, Booking, Claim, Session, Status
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.outlets import collect

NOBODY = 0
"""Stands for the resource of what takes place without one."""


@dataclass(frozen=True, slots=True)
class Use:
    """A resource is used for a session, or asked for (then there is no session yet); `start` to `end` with buffers."""

    start: datetime
    end: datetime
    session: Session | None
    bookings: tuple[Booking, ...]

    @property
    def is_shared(self) -> bool:
        """Whether people come to it one by one, as to a class."""
        session = self.session
        return session is not None and session.service.kind != "table" and session.capacity > 1

    @property
    def span(self) -> Stretch:
        """The time itself, without buffers."""
        first = self.session or self.bookings[0]
        return Stretch(first.starts_at, first.ends_at)


@dataclass(slots=True)
class Taken:
    """All of it by the resource's id."""

    uses: dict[int, list[Use]] = field(default_factory=lambda: defaultdict(list))
    blocks: dict[int, list[Block]] = field(default_factory=lambda: defaultdict(list))
    elsewhere: dict[int, list[Stretch]] = field(default_factory=lambda: defaultdict(list))

    def stretches(self, resource_id: int) -> list[Stretch]:
        """Everything that keeps somebody from being booked."""
        uses = [Stretch(use.start, use.end) for use in self.uses[resource_id] if use.session is not None]
        blocks = [Stretch(block.starts_at, block.ends_at) for block in self.blocks[resource_id]]
        return [*uses, *blocks, *self.elsewhere[resource_id]]


def between(start: datetime, end: datetime, resource_ids: Collection[int], *, place_id: int | None = None) -> Taken:
    """What some resources have between two instants; with a place also what takes place there without any resource."""
    taken = Taken()
    bookings = _by_session(_bookings(start, end))
    for session in _sessions(start, end, resource_ids, place_id):
        _add(taken, session, tuple(bookings.pop(session.id, ())))
    for booking in bookings.pop(None, ()):
        key = booking.staff_id if booking.staff_id and booking.staff_id in resource_ids else NOBODY
        if key != NOBODY or (booking.staff_id is None and booking.place_id == place_id):
            taken.uses[key].append(Use(booking.starts_at, booking.ends_at, None, (booking,)))
    for block in _blocks(start, end, resource_ids):
        taken.blocks[block.resource_id].append(block)
    for resource_id, begins, ends in collect("booking.busy", resource_ids=tuple(resource_ids), start=start, end=end):
        taken.elsewhere[resource_id].append(Stretch(begins, ends))
    return taken


def _add(taken: Taken, session: Session, bookings: tuple[Booking, ...]) -> None:
    if not bookings and session.class_time_id is None and session.service.kind != "class":
        return  # held for somebody whose time to pay is over
    if not session.claims:
        taken.uses[NOBODY].append(Use(session.starts_at, session.ends_at, session, bookings))
    for claim in session.claims:
        taken.uses[claim.resource_id].append(Use(claim.starts_at, claim.ends_at, session, bookings))


def _bookings(start: datetime, end: datetime) -> list[Booking]:
    query = (
        select(Booking)
        .where(Booking.starts_at < end, Booking.ends_at > start, Booking.status.in_(ACTIVE), _not_lapsed())
        .options(joinedload(Booking.customer), joinedload(Booking.service))
        .order_by(Booking.starts_at, Booking.id)
    )
    return list(db.session.scalars(query))


def _not_lapsed() -> ColumnElement[bool]:
    return or_(Booking.status != Status.HELD, Booking.expires_at.is_(None), Booking.expires_at > now())


def _by_session(bookings: list[Booking]) -> dict[int | None, list[Booking]]:
    found: dict[int | None, list[Booking]] = defaultdict(list)
    for booking in bookings:
        found[booking.session_id].append(booking)
    return dict(found)


def _sessions(start: datetime, end: datetime, resource_ids: Collection[int], place_id: int | None) -> list[Session]:
    used = select(Claim.session_id).where(
        Claim.resource_id.in_(resource_ids), Claim.starts_at < end, Claim.ends_at > start
    )
    alone = and_(
        ~Session.claims.any(),
        Session.service.has(place_id=place_id),
        Session.starts_at < end,
        Session.ends_at > start,
    )
    query = (
        select(Session)
        .where(Session.called_off_at.is_(None), or_(Session.id.in_(used), alone))
        .options(joinedload(Session.service), selectinload(Session.claims))
        .order_by(Session.starts_at, Session.id)
    )
    return list(db.session.scalars(query))


def _blocks(start: datetime, end: datetime, resource_ids: Collection[int]) -> list[Block]:
    query = select(Block).where(Block.resource_id.in_(resource_ids), Block.starts_at < end, Block.ends_at > start)
    return list(db.session.scalars(query.order_by(Block.starts_at, Block.id)))
