"""The sweep that thanks: once after a visit, with the way to leave a review."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import Exists, exists, or_, select
from sqlalchemy.orm import aliased, joinedload

from blueprints.booking.models import Booking, Customer, Status
from blueprints.core.clock import now
from blueprints.core.database import db, reading, transaction
from blueprints.core.quiet import is_decent
from blueprints.reminders import messages
from blueprints.reminders.models import Sent, Silence
from blueprints.reminders.rules import Rules, current

THANKS = "thanks"

LATEST = timedelta(days=3)
"""After so long a word of thanks is strange; this also keeps a site that switches it on from thanking for last year."""

SAME_VISIT = timedelta(hours=12)
"""What begins within this time belongs to the same visit, and the thanks come after it."""


def sweep() -> int:
    """Thank whom it is time to thank; gives how many."""
    with reading(), transaction():
        customers = {booking.customer_id for booking in due_now(current())}
    return sum(_thank(customer_id) for customer_id in sorted(customers))


def due_now(rules: Rules, customer_id: int | None = None) -> list[Booking]:
    """The visits to thank for at this moment."""
    if not rules.thanks:
        return []
    ended = now() - timedelta(hours=rules.thanks_hours)
    query = select(Booking).where(
        Booking.status == Status.CONFIRMED,
        Booking.no_show_at.is_(None),
        Booking.email != "",
        Booking.ends_at <= ended,
        Booking.ends_at > ended - LATEST,
        # An index goes by starts_at, and no booking lasts more than a day.
        Booking.starts_at > ended - LATEST - timedelta(days=1),
        ~_thanked(rules),
        ~_has_more_to_come(),
        ~exists().where(Silence.customer_id == Booking.customer_id, or_(Silence.thanks, Silence.mail)),
    )
    if customer_id is not None:
        query = query.where(Booking.customer_id == customer_id)
    query = query.options(joinedload(Booking.place)).order_by(Booking.ends_at.desc(), Booking.id)
    return [booking for booking in db.session.scalars(query) if is_decent(now(), _zone(booking))]


def _thank(customer_id: int) -> bool:
    with transaction() as session:
        if session.get(Customer, customer_id, with_for_update=True) is None:
            return False
        rules = current()
        for booking in due_now(rules, customer_id)[:1]:
            messages.thank(booking, rules, f"thanks:{booking.number}")
            session.add(
                Sent(
                    customer_id=customer_id,
                    booking_id=booking.id,
                    sequence=booking.sequence,
                    occasion=THANKS,
                    at=now(),
                )
            )
            return True
    return False


def _thanked(rules: Rules) -> Exists:
    lately = now() - timedelta(days=rules.thanks_days)
    return exists().where(Sent.customer_id == Booking.customer_id, Sent.occasion == THANKS, Sent.at > lately)


def _has_more_to_come() -> Exists:
    other = aliased(Booking)
    return exists().where(
        other.customer_id == Booking.customer_id,
        other.status == Status.CONFIRMED,
        other.ends_at > now(),
        other.starts_at < now() + SAME_VISIT,
    )


def _zone(booking: Booking) -> ZoneInfo:
    return messages.zone_of(booking)
