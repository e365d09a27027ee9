"""A cart that was ordered is emptied: at once by the event, and by a sweep when the process died in between."""

from sqlalchemy import select

from blueprints.cart import carts
from blueprints.cart.models import Cart
from blueprints.core.database import db, transaction, writing
from blueprints.orders.models import Order, Status

STILL_IN_THE_CART = (Status.PENDING, Status.EXPIRED, Status.CANCELLED)


def after_order(order_id: int) -> None:
    """Empty the cart of an order. Listens to `orders.ordered`, which may come in the GET of the success page."""
    with writing(), transaction():
        order = db.session.get(Order, order_id)
        if order and order.cart_id is not None:
            carts.close(order.cart_id)


def sweep() -> int:
    """Empty carts that were ordered; gives how many were found full."""
    with transaction():
        left = db.session.scalars(
            select(Cart.id)
            .join(Order, Order.cart_id == Cart.id)
            .where(Cart.ordered_at.is_(None), Order.status.not_in(STILL_IN_THE_CART))
        ).all()
        for cart_id in left:
            carts.close(cart_id)
    return len(left)
