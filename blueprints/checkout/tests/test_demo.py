import random
from datetime import timedelta

from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.catalog.models import Product
from blueprints.checkout import demo
from blueprints.core.clock import now
from blueprints.core.database import transaction
from blueprints.orders.models import Order, Status
from blueprints.orders.testing import shelve
from blueprints.payments.models import Payment


def test_two_weeks_of_customers_order_and_pay_once(app: Flask, session: Session) -> None:
    for name in ("Croissant", "Baguette"):
        shelve(name)
    with transaction():
        for product in session.scalars(select(Product)):
            product.source = "demo"

    demo.seed()
    orders = list(session.scalars(select(Order).order_by(Order.placed_at)))
    demo.seed()

    assert session.scalar(select(func.count()).select_from(Order)) == len(orders) > demo.DAYS
    assert orders[0].placed_at < now() - timedelta(days=12)
    assert {order.status for order in orders} <= {"paid", "preparing", "ready", "shipped", "completed"}
    assert all(order.paid_at is not None and order.paid_at - order.placed_at < timedelta(minutes=1) for order in orders)
    paid = session.execute(select(Payment.status, func.sum(Payment.amount)).group_by(Payment.status)).all()
    assert [tuple(row) for row in paid] == [("paid", sum(order.total_cents for order in orders))]


def test_a_shop_with_orders_of_its_own_gets_no_others(app: Flask, session: Session) -> None:
    assert len(demo.visits([1], random.Random(1))) == len(demo.visits([1], random.Random(1)))
    with transaction():
        session.add(_an_order())
    demo.seed()
    assert session.scalar(select(func.count()).select_from(Order)) == 1


def _an_order() -> Order:
    return Order(
        number="2026-00001",
        token="t",
        status=Status.PAID,
        email="ada@example.com",
        name="Ada",
        language="fr",
        delivery="pickup",
        currency="EUR",
        goods_cents=100,
        delivery_cents=0,
        total_cents=100,
        tax_cents=5,
        taxes={},
    )
