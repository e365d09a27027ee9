"""Orders as they are looked up: by the number that people see, by the secret in a link, for a change."""

import hmac
from collections.abc import Sequence

from flask import abort
from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.orm import selectinload

from blueprints.core.database import db
from blueprints.orders.models import Order, Status


def by_number(number: str) -> Order | None:
    return db.session.scalar(select(Order).where(Order.number == number.strip()))


def by_token_or_404(token: str) -> Order:
    """The order that a secret link opens."""
    return db.session.scalar(select(Order).where(Order.token == token)) or abort(404)


def get_or_404(order_id: int) -> Order:
    return db.session.get(Order, order_id) or abort(404)


def by_number_and_email(number: str, email: str) -> Order | None:
    """The order of that number, if that address placed it."""
    order = by_number(number)
    if order and hmac.compare_digest(order.email.lower().encode(), email.strip().lower().encode()):
        return order
    return None


def of_cart(cart_id: int) -> Order | None:
    """The order that came from a cart."""
    return db.session.scalar(select(Order).where(Order.cart_id == cart_id))


def of_customer(user_id: int) -> Sequence[Order]:
    """What somebody ordered while signed in, the latest first; checkouts that came to nothing are left out."""
    return db.session.scalars(
        select(Order)
        .where(
            Order.user_id == user_id,
            or_(Order.paid_at.is_not(None), Order.status.in_((Status.PROCESSING, Status.REVIEW))),
        )
        .order_by(Order.id.desc())
        .limit(100)
        .options(selectinload(Order.lines))
    ).all()


def locked(order_id: int) -> Order:
    """The order, read anew and kept from every other writer until the transaction ends; 404 if it is gone."""
    return _lock(Order.id == order_id) or abort(404)


def locked_by_number(number: str) -> Order | None:
    return _lock(Order.number == number)


def matching(words: str) -> ColumnElement[bool]:
    """Orders whose number, name or mail address contains what somebody typed."""
    escaped = words.strip().replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")
    return or_(*(column.ilike(f"%{escaped}%", escape="\\") for column in (Order.number, Order.name, Order.email)))


def _lock(condition: ColumnElement[bool]) -> Order | None:
    return db.session.scalar(select(Order).where(condition).with_for_update().execution_options(populate_existing=True))
