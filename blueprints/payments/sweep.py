"""The sweep: whatever a webhook, a page or a worker missed is found here, every few minutes."""

import logging
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select

from blueprints.core.clock import now
from blueprints.core.database import db, transaction, writing
from blueprints.payments.contract import PaymentUnavailable
from blueprints.payments.models import Payment, Refund
from blueprints.payments.port import StripeUnreachable
from blueprints.payments.refunds import offer
from blueprints.payments.settling import locked, sync

log = logging.getLogger(__name__)

AT_ONCE = 200
"""Payments and refunds of one sweep; the rest waits for the next, a few minutes later."""

PUT_OFF = timedelta(minutes=5)
PUT_OFF_BROKEN = timedelta(hours=6)
"""When settling fails by a fault of ours, which somebody has to mend."""

REFUND_OVERDUE = timedelta(hours=1)
"""The outbox tries a refund for hours by itself; what it gave up is tried here, until Stripe takes it."""


def sweep() -> int:
    """Look at every payment whose time has come and every refund that waits; gives how many were looked at."""
    with transaction():
        payments = db.session.execute(
            select(Payment.kind, Payment.reference)
            .where(Payment.look_again_at <= now())
            .order_by(Payment.look_again_at)
            .limit(AT_ONCE)
        ).all()
        refunds = db.session.scalars(
            select(Refund.id).where(Refund.status == "asked", _is_overdue()).order_by(Refund.id).limit(AT_ONCE)
        ).all()
    for kind, reference in payments:
        _look_at(kind, reference)
    for refund_id in refunds:
        _offer(refund_id)
    return len(payments) + len(refunds)


def _is_overdue() -> ColumnElement[bool]:
    limit: datetime = now() - REFUND_OVERDUE
    return or_(Refund.tried_at < limit, (Refund.tried_at.is_(None)) & (Refund.asked_at < limit))


def _look_at(kind: str, reference: str) -> None:
    try:
        sync(kind, reference)
    except PaymentUnavailable:
        _put_off(kind, reference, PUT_OFF)
    except Exception:  # one thing that can't be settled must not keep the others waiting
        log.exception("could not settle %s %s", kind, reference)
        db.session.rollback()
        _put_off(kind, reference, PUT_OFF_BROKEN)


def _put_off(kind: str, reference: str, pause: timedelta) -> None:
    with writing(), transaction():
        payment = locked(kind, reference)
        if payment:
            payment.look_again_at = now() + pause


def _offer(refund_id: int) -> None:
    try:
        offer(refund_id)
    except StripeUnreachable as error:
        log.warning("refund %s waits on: %s", refund_id, error)
