"""The sweep: checkouts that came to nothing give their pieces back, whether or not Stripe told us."""

import logging
from datetime import timedelta

from sqlalchemy import select

from blueprints.core.clock import now
from blueprints.core.database import db, transaction, writing
from blueprints.orders import finding
from blueprints.orders.cancelling import close_payment
from blueprints.orders.models import Order, Status
from blueprints.orders.settling import expire
from blueprints.payments import PaymentUnavailable

log = logging.getLogger(__name__)

PATIENCE = timedelta(hours=1)
"""How long pieces are kept when Stripe can't say whether somebody paid. Who did is served or refunded later."""

AT_ONCE = 100


def sweep() -> int:
    """End every unpaid order whose time is over; gives how many were looked at."""
    with transaction():
        overdue = db.session.execute(
            select(Order.number, Order.expires_at)
            .where(Order.status == Status.PENDING, Order.expires_at < now())
            .order_by(Order.expires_at)
            .limit(AT_ONCE)
        ).all()
    for number, expires_at in overdue:
        try:
            close_payment(number)
        except PaymentUnavailable:
            log.warning("Stripe does not say whether order %s was paid", number)
            if expires_at and expires_at < now() - PATIENCE:
                _give_up(number)
    return len(overdue)


def _give_up(number: str) -> None:
    with writing(), transaction():
        order = finding.locked_by_number(number)
        if order and order.status == Status.PENDING:
            expire(order)
