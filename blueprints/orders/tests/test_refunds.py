"""Refunds: to the cent, never more than was paid, once a decision."""

from collections.abc import Callable
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.orders import cancelling, progress, refunding
from blueprints.orders.models import Order, OrderRefund, Status
from blueprints.orders.testing import again, fake, open_payment, pay, place, shelve, stock_of
from blueprints.payments import state_of, sync
from blueprints.payments.models import Refund

OWNER = "owner@example.com"


def refund(order: Order, quantities: dict[int, int], extra: int = 0, *, restock: bool = False) -> Order:
    number = order.number
    with transaction():
        refunding.refund(order.id, quantities, extra, OWNER, restock=restock)
    return again(number)


def test_a_piece_goes_back_with_its_price(session: Session, mailbox: Callable[[], list[EmailMessage]]) -> None:
    variant_id = shelve(price=120, stock=5)
    order = pay(place({variant_id: 3}))
    order = refund(order, {order.lines[0].id: 2}, restock=True)
    assert (order.refunded_cents, order.left_cents, order.status) == (240, 120, Status.PAID)
    assert (order.lines[0].refunded, order.lines[0].restocked, stock_of(variant_id)) == (2, 2, 4)
    assert mailbox()[-1]["Subject"] == f"Remboursement de votre commande {order.number}"
    outbox.deliver_due()
    assert state_of("order", order.number).refunded == 240


def test_refunding_all_ends_the_order(session: Session) -> None:
    order = pay(place({shelve(price=120): 3}))
    assert refund(order, {}, 360).status == Status.REFUNDED


def test_pieces_go_back_on_the_shelf_at_most_once(session: Session) -> None:
    variant_id = shelve(price=120, stock=5)
    order = pay(place({variant_id: 3}))
    order = refund(order, {order.lines[0].id: 1}, restock=True)
    cancelling.cancel(order.id, OWNER)
    assert stock_of(variant_id) == 5


@pytest.mark.parametrize(("pieces", "extra"), [(4, 0), (-1, 0), (0, 361), (0, 0), (3, 1), (0, -5)])
def test_more_than_was_paid_is_refused(session: Session, pieces: int, extra: int) -> None:
    order = pay(place({shelve(price=120): 3}))
    number = order.number
    with pytest.raises(UserError):
        refund(order, {order.lines[0].id: pieces}, extra)
    assert again(number).refunded_cents == 0
    assert session.scalar(select(func.count()).select_from(OrderRefund)) == 0
    assert session.scalar(select(func.count()).select_from(Refund)) == 0


def test_an_unpaid_order_has_nothing_to_refund(session: Session) -> None:
    with pytest.raises(UserError):
        refund(place({shelve(): 1}), {}, 1)


def test_a_second_click_refunds_nothing(session: Session) -> None:
    order = pay(place({shelve(price=1000): 1}))
    order_id, number = order.id, order.number
    with transaction():
        refunding.refund(order_id, {}, 300, OWNER, seen_cents=0)
    with pytest.raises(UserError, match="entre-temps"), transaction():
        refunding.refund(order_id, {}, 300, OWNER, seen_cents=0)
    assert again(number).refunded_cents == 300


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.integers(1, 400), max_size=8))
def test_partial_refunds_add_up_to_the_cent(session: Session, wishes: list[int]) -> None:
    order = pay(place({shelve(price=333): 3}, delivery_cents=1))
    number, order_id = order.number, order.id
    given_back = 0
    for cents in wishes:
        try:
            with transaction():
                refunding.refund(order_id, {}, cents, OWNER)
        except UserError:
            db.session.rollback()
            assert given_back + cents > 1000
            continue
        given_back += cents
    order = again(number)
    assert order.refunded_cents == given_back == sum(row.cents for row in order.refunds)
    assert (order.status == Status.REFUNDED) == (given_back == 1000)
    outbox.deliver_due()
    sync("order", number)
    assert state_of("order", number).refunded == given_back
    assert len(again(number).refunds) == len(order.refunds)


def test_cancelling_a_paid_order_gives_all_back_once(session: Session) -> None:
    variant_id = shelve(price=120, stock=5)
    order = pay(place({variant_id: 2}))
    number, order_id = order.number, order.id
    for _time in range(2):
        cancelling.cancel(order_id, OWNER, "Four en panne")
    order = again(number)
    assert (order.status, order.refunded_cents, stock_of(variant_id)) == (Status.CANCELLED, 240, 5)
    outbox.deliver_due()
    assert state_of("order", number).refunded == 240


def test_who_pays_while_the_owner_cancels_keeps_the_order(session: Session) -> None:
    order = place({shelve(stock=5): 1})
    order_id, number = order.id, order.number
    fake().pay_by_card(open_payment(order))
    with pytest.raises(UserError, match="vient de payer"):
        cancelling.cancel(order_id, OWNER)
    assert again(number).status == Status.PAID


def test_cancelling_what_was_paid_wrongly_gives_back_what_was_paid(session: Session) -> None:
    variant_id = shelve(price=120, stock=5)
    order = place({variant_id: 2})
    number, order_id = order.number, order.id
    fake().pay_by_card(open_payment(order))
    with transaction():
        again(number).total_cents = 300  # as if the order had been changed behind our back
    sync("order", number)
    assert again(number).status == Status.REVIEW
    cancelling.cancel(order_id, OWNER)
    outbox.deliver_due()
    sync("order", number)
    assert (again(number).status, again(number).flag, stock_of(variant_id)) == (Status.CANCELLED, "", 5)
    assert state_of("order", number).refunded == 240


def test_what_is_shipped_is_not_cancelled_but_may_be_refunded(session: Session) -> None:
    order = pay(place({shelve(price=100): 1}))
    number, order_id = order.number, order.id
    with transaction():
        for step in (Status.READY, Status.COMPLETED):
            progress.move(order_id, step, OWNER)
    with pytest.raises(UserError, match="ne peut plus"):
        cancelling.cancel(order_id, OWNER)
    assert refund(again(number), {}, 100).status == Status.REFUNDED
