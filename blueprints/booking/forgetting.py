"""Forgetting somebody: because they wish it, or because they haven't been seen for three years, as the privacy page says.

Bookings stay for the figures, without anything that tells whose they were. What was paid stays with the
payments, which the law wants kept.
"""

import logging
from datetime import timedelta
from typing import Any

from sqlalchemy import Select, delete, func, select, update

from blueprints.booking.models import ACTIVE, Booking, BookingEvent, Customer
from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.outlets import collect

log = logging.getLogger(__name__)

FORGOTTEN = "—"
"""The name of somebody who was forgotten."""

AFTER = timedelta(days=3 * 365)
"""Three years at most are promised, so a leap day is not waited for."""

AT_ONCE = 100

WITH_WORDS = ("cancelled", "refused", "merged", "mail")
"""Events whose note somebody typed, or that has a name or an address in it."""


def sweep() -> int:
    """Forget those whose last booking ended more than three years ago; gives how many were looked at."""
    with transaction() as session:
        gone = session.scalars(_not_seen().order_by(Customer.id).limit(AT_ONCE)).all()
    for customer_id in gone:
        try:
            with transaction():
                forget(customer_id)
        except UserError:
            log.info("customer %s has booked again meanwhile", customer_id)
    return len(gone)


def forget(customer_id: int) -> None:
    """Take everything that tells who somebody is out of the card and their bookings, in the current transaction.

    (GDPR, art. 17.) Raises UserError while something is still to come.
    """
    customer = locked_customer(customer_id)
    ahead = select(func.count()).where(
        Booking.customer_id == customer.id, Booking.status.in_(ACTIVE), Booking.ends_at > now()
    )
    if db.session.scalar(ahead):
        raise UserError(_("Something is still booked for this customer. Cancel it first, then forget them."))
    collect("booking.forgotten", customer=customer)
    _empty_bookings(customer)
    if customer.email:
        outbox.forget_recipient(customer.email)
    customer.name, customer.email, customer.phone, customer.notes = FORGOTTEN, "", "", ""
    customer.user_id = None


def locked_customer(customer_id: int) -> Customer:
    """A card that nobody else changes until the transaction ends. Raises UserError where it is gone."""
    query = select(Customer).where(Customer.id == customer_id).with_for_update()
    found = db.session.scalar(query.execution_options(populate_existing=True))
    if found is None:
        raise UserError(_("This customer is not here any more."), status=404)
    return found


def _not_seen() -> Select[Any]:
    """Cards that were made, and whose bookings all ended, before the limit."""
    limit = now() - AFTER
    since = select(Booking.id).where(Booking.customer_id == Customer.id, Booking.ends_at >= limit)
    return select(Customer.id).where(Customer.created_at < limit, Customer.name != FORGOTTEN, ~since.exists())


def _empty_bookings(customer: Customer) -> None:
    """Bookings keep what was sold, when and for how much. In their history stay the facts, not the words."""
    for address in _addresses(customer):
        outbox.forget_recipient(address)
    theirs = select(Booking.id).where(Booking.customer_id == customer.id)
    events = BookingEvent.booking_id.in_(theirs)
    db.session.execute(delete(BookingEvent).where(events, BookingEvent.kind == "note"))
    db.session.execute(update(BookingEvent).where(events, BookingEvent.kind.in_(WITH_WORDS)).values(note=""))
    db.session.execute(
        update(Booking)
        .where(Booking.customer_id == customer.id)
        .values(name=FORGOTTEN, email="", phone="", note="", answers=[], zone="")
    )


def _addresses(customer: Customer) -> list[str]:
    """Mail addresses of the bookings, which may differ from the card's."""
    query = select(Booking.email).where(Booking.customer_id == customer.id, Booking.email != "")
    return list(db.session.scalars(query.distinct()))
