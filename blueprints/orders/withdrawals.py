"""Withdrawal from the contract, by the function that the law asks for.

Since 19 June 2026 a consumer can withdraw on the site itself, without signing in, in two steps whose
words the law gives (code de la consommation, L221-21 and D221-5; directive (EU) 2023/2673). The
declaration counts when it is sent, whether or not it names an order that we find.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import func, select

from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.i18n import current_language
from blueprints.orders import finding, mails
from blueprints.orders.history import CUSTOMER, note
from blueprints.orders.models import Order, Status, Withdrawal

PERIOD = timedelta(days=14)
"""From the day the goods arrive (code de la consommation, L221-18)."""


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a customer declares: whose contract, which one, which goods (empty: all), where the answer goes."""

    number: str
    name: str
    email: str
    goods: str = ""


def declare(declaration: Declaration) -> Withdrawal:
    """Record a declaration, acknowledge it by mail and tell the owner, in the current transaction.

    The same declaration within an hour (a second click) is the first one.
    """
    earlier = db.session.scalar(
        select(Withdrawal).where(
            Withdrawal.number == declaration.number,
            Withdrawal.email == declaration.email,
            Withdrawal.goods == declaration.goods,
            Withdrawal.received_at > now() - timedelta(hours=1),
        )
    )
    if earlier:
        return earlier
    order = finding.by_number_and_email(declaration.number, declaration.email)
    withdrawal = Withdrawal(
        order_id=order.id if order else None,
        number=declaration.number,
        name=declaration.name,
        email=declaration.email,
        goods=declaration.goods,
        language=current_language(),
        received_at=now(),
    )
    db.session.add(withdrawal)
    db.session.flush()
    if order:
        note(order, "withdrawal", CUSTOMER, declaration.goods)
    mails.withdrawal_received(withdrawal)
    return withdrawal


def may_withdraw(order: Order) -> bool:
    """Whether an order's page still shows the link: until 14 days after the goods arrived, or for as long as they haven't.

    What arrived when isn't known of a parcel, so a shipped order keeps the link until it is completed.
    """
    if order.status in (Status.PENDING, Status.EXPIRED, Status.CANCELLED, Status.REFUNDED):
        return False
    return order.done_at is None or now() < order.done_at + PERIOD


def waiting() -> Sequence[Withdrawal]:
    """The declarations that nobody has dealt with yet, the oldest first."""
    query = select(Withdrawal).where(Withdrawal.handled_at.is_(None)).order_by(Withdrawal.id)
    return db.session.scalars(query).all()


def count_waiting() -> int:
    return db.session.scalar(select(func.count()).select_from(Withdrawal).where(Withdrawal.handled_at.is_(None))) or 0


def latest(limit: int = 100) -> Sequence[Withdrawal]:
    """What was declared, the latest first."""
    return db.session.scalars(select(Withdrawal).order_by(Withdrawal.id.desc()).limit(limit)).all()


def handle(withdrawal_id: int, actor: str) -> Withdrawal | None:
    """Note that somebody has dealt with a declaration; None when it isn't there."""
    withdrawal = db.session.get(Withdrawal, withdrawal_id)
    if withdrawal and withdrawal.handled_at is None:
        withdrawal.handled_at, withdrawal.handled_by = now(), actor
    return withdrawal
