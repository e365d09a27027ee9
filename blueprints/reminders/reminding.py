"""The sweep that reminds: it looks for what is due, and promises it in the transaction that writes it down.

A reminder is no promise of the moment of booking, since bookings move. What was sent is known by the
booking's sequence, which every move raises. Two sweeps at once queue at the customer's row, and the
second finds written down what the first one sent.
"""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from blueprints.booking.models import Booking, BookingEvent, Customer, Status
from blueprints.core.clock import now
from blueprints.core.database import db, reading, transaction
from blueprints.reminders import messages
from blueprints.reminders.models import Sent
from blueprints.reminders.rules import current
from blueprints.reminders.silences import Wanted, wanted_by_each
from blueprints.reminders.timing import Coming, Occasion, to_tell

EARLIER = timedelta(hours=24)
"""How much sooner than its hours a reminder may be due, because of the quiet ones."""


@dataclass(frozen=True, slots=True)
class Reminder:
    """What one customer is told at this moment, how, and what is then settled."""

    customer_id: int
    bookings: tuple[Booking, ...]
    occasions: tuple[Occasion, ...]
    ways: tuple[str, ...]

    @property
    def key(self) -> str:
        """Unique per booking, its state and the occasion: `reminder:R2026-00012:0:48h`."""
        occasion = self.occasions[0]
        number = next(booking.number for booking in self.bookings if booking.id == occasion.booking_id)
        return f"reminder:{number}:{occasion.sequence}:{occasion.hours}h"


def sweep() -> int:
    """Remind whom it is time to remind; gives how many."""
    with reading(), transaction():
        customers = [reminder.customer_id for reminder in due_now()]
    return sum(remind(customer_id) for customer_id in customers)


def remind(customer_id: int) -> bool:
    """Remind one customer if it is still time to, and nobody else just did."""
    with transaction() as session:
        if session.get(Customer, customer_id, with_for_update=True) is None:
            return False
        rules = current()
        for reminder in due_now([customer_id]):
            messages.remind(reminder.bookings, reminder.ways, rules, reminder.key)
            for occasion in reminder.occasions:
                _settle(customer_id, occasion)
            return True
    return False


def due_now(customer_ids: Collection[int] | None = None) -> list[Reminder]:
    """The reminders that should leave at this moment, of all customers or of some; at most one for each."""
    rules = current()
    if not rules.hours:
        return []
    coming = _coming(now() + timedelta(hours=max(rules.hours)) + EARLIER, customer_ids)
    sinces, done = _sinces(coming), _done(coming)
    wanted, told_at = wanted_by_each({booking.customer_id for booking in coming}), _told_at(coming)
    found = []
    for customer_id, bookings in _by_customer(coming).items():
        rows = [_plain(booking, sinces.get(booking.id)) for booking in bookings]
        if _told_today(told_at.get(customer_id), rows[0]):
            continue
        told, occasions = to_tell(rows, rules.hours, done, now())
        chosen = [next(booking for booking in bookings if booking.id == row.id) for row in told]
        ways = messages.ways_to(chosen, rules, wanted.get(customer_id, Wanted())) if chosen else ()
        if ways:
            found.append(Reminder(customer_id, tuple(chosen), tuple(occasions), ways))
    return found


def _coming(until: datetime, customer_ids: Collection[int] | None) -> list[Booking]:
    query = select(Booking).where(
        Booking.status == Status.CONFIRMED, Booking.starts_at > now(), Booking.starts_at <= until
    )
    if customer_ids is not None:
        query = query.where(Booking.customer_id.in_(customer_ids))
    query = query.options(joinedload(Booking.place)).order_by(Booking.starts_at, Booking.id)
    return list(db.session.scalars(query.execution_options(populate_existing=True)))


def _by_customer(bookings: Collection[Booking]) -> dict[int, list[Booking]]:
    found: dict[int, list[Booking]] = defaultdict(list)
    for booking in bookings:
        found[booking.customer_id].append(booking)
    return found


def _plain(booking: Booking, moved_at: datetime | None) -> Coming:
    since = max(at for at in (booking.created_at, booking.confirmed_at, moved_at) if at is not None)
    return Coming(booking.id, booking.sequence, booking.starts_at, since, messages.zone_of(booking))


def _sinces(bookings: Collection[Booking]) -> dict[int, datetime]:
    """When each was last moved, if it ever was."""
    ids = [booking.id for booking in bookings]
    rows = db.session.execute(
        select(BookingEvent.booking_id, func.max(BookingEvent.at))
        .where(BookingEvent.booking_id.in_(ids), BookingEvent.kind == "moved")
        .group_by(BookingEvent.booking_id)
    )
    return {row[0]: row[1] for row in rows}


def _done(bookings: Collection[Booking]) -> set[Occasion]:
    rows = db.session.execute(
        select(Sent.booking_id, Sent.sequence, Sent.occasion).where(
            Sent.booking_id.in_([booking.id for booking in bookings]), Sent.occasion != "thanks"
        )
    )
    return {Occasion(booking_id, sequence, int(occasion.removesuffix("h"))) for booking_id, sequence, occasion in rows}


def _told_at(bookings: Collection[Booking]) -> dict[int, datetime]:
    """When each customer was last reminded."""
    rows = db.session.execute(
        select(Sent.customer_id, func.max(Sent.at))
        .where(Sent.customer_id.in_({booking.customer_id for booking in bookings}), Sent.occasion != "thanks")
        .group_by(Sent.customer_id)
    )
    return {row[0]: row[1] for row in rows}


def _told_today(told_at: datetime | None, booking: Coming) -> bool:
    zone = booking.zone
    return told_at is not None and told_at.astimezone(zone).date() >= now().astimezone(zone).date()


def _settle(customer_id: int, occasion: Occasion) -> None:
    db.session.add(
        Sent(
            customer_id=customer_id,
            booking_id=occasion.booking_id,
            sequence=occasion.sequence,
            occasion=f"{occasion.hours}h",
            at=now(),
        )
    )
