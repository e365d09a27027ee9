"""The sweeps: holds that lapse give their seats back, requests that nobody answered end, classes are kept made."""

import logging
from datetime import timedelta

from sqlalchemy import select

from blueprints import payments
from blueprints.booking import bookings, finding, mails
from blueprints.booking.history import SITE, changed
from blueprints.booking.models import Booking, Status
from blueprints.booking.paying import KIND
from blueprints.booking.seats import give_back
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.payments import PaymentUnavailable
from blueprints.payments.settling import locked as lock_payment

log = logging.getLogger(__name__)

PATIENCE = timedelta(hours=1)
"""How long seats are kept when Stripe can't say whether somebody paid. Who did is served or refunded later."""

AT_ONCE = 100


def sweep() -> int:
    """End every unpaid hold and unanswered request whose time is over; gives how many were looked at."""
    with transaction():
        overdue = db.session.execute(
            select(Booking.number, Booking.expires_at)
            .where(Booking.status == Status.HELD, Booking.expires_at < now())
            .order_by(Booking.expires_at)
            .limit(AT_ONCE)
        ).all()
    for number, expires_at in overdue:
        try:
            payments.expire(KIND, number)
        except PaymentUnavailable:
            log.warning("Stripe does not say whether booking %s was paid", number)
            if expires_at and expires_at > now() - PATIENCE:
                continue
        _let_go(number)
    return len(overdue) + _end_unanswered()


def _let_go(number: str) -> None:
    """Payments tells `settle` of a change only; a payment never started has none."""
    with transaction():
        lock_payment(KIND, number)
        booking = finding.locked_by_number(number)
        if booking and booking.status == Status.HELD and booking.expires_at and booking.expires_at < now():
            bookings.expire(booking)


def _end_unanswered() -> int:
    with transaction() as session:
        query = select(Booking).where(Booking.status == Status.REQUESTED, Booking.starts_at < now()).limit(AT_ONCE)
        late = list(session.scalars(query.with_for_update(skip_locked=True)))
        for booking in late:
            give_back(booking)
            booking.status, booking.ended_at = Status.REFUSED, now()
            changed(booking, "refused", SITE)
            mails.refused(booking, "")
    return len(late)
