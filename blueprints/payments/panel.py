"""What the back office sees of a payment: a panel on an order's page, and a card when something needs a person."""

from datetime import timedelta
from typing import Protocol

from flask import render_template
from markupsafe import Markup
from sqlalchemy import func, select

from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.payments.models import Payment, Refund


class Order(Protocol):
    """What this panel needs of the orders room's order."""

    @property
    def number(self) -> str: ...


def show_order(order: Order) -> Markup | None:
    """The panel on an order's page; its payments are of the kind `order`."""
    return show("order", order.number)


def show(kind: str, reference: str) -> Markup | None:
    """The panel about the payment of a thing, None when no payment was ever started."""
    payment = db.session.scalar(select(Payment).where(Payment.kind == kind, Payment.reference == reference))
    if payment is None:
        return None
    return Markup(render_template("payments/_panel.html", payment=payment))  # noqa: S704 - the template escapes what it shows


SHOWN_FOR = {"dispute": timedelta(days=180), "refund": timedelta(days=30)}
"""How long the dashboard shows a trouble: Stripe doesn't say when a dispute is over, a person does."""


def show_troubles(**_given: object) -> Markup | None:
    """A card for the dashboard: payments contested by a bank, refunds that Stripe won't make."""
    disputed = (
        db.session.scalar(
            select(func.count()).where(Payment.disputed.is_(True), Payment.paid_at > now() - SHOWN_FOR["dispute"])
        )
        or 0
    )
    stuck = db.session.execute(
        select(Refund, Payment)
        .join(Refund.payment)
        .where(Refund.status.in_(("refused", "returned")), Refund.asked_at > now() - SHOWN_FOR["refund"])
        .order_by(Refund.id.desc())
        .limit(5)
    ).all()
    if not disputed and not stuck:
        return None
    return Markup(render_template("payments/_troubles.html", disputed=disputed, stuck=stuck))  # noqa: S704 - the template escapes what it shows
