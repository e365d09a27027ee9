"""What the payment does to the order: every state at every stand, once, twice and shuffled."""

import itertools
from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from typing import cast

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.core import clock
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow
from blueprints.orders import cancelling, settling
from blueprints.orders.models import Order, Status
from blueprints.orders.sweep import sweep
from blueprints.orders.testing import again, fake, open_payment, pay, place, session_of, shelve, stock_of
from blueprints.payments import PaymentState, state_of, sync
from blueprints.payments.contract import Status as PaymentStatus

Mailbox = Callable[[], list[EmailMessage]]


def settle(
    order: Order,
    status: str,
    *,
    amount: int | None = None,
    currency: str = "EUR",
    refunded: int = 0,
    disputed: bool = False,
) -> Order:
    """Tell the order of a state, as payments does."""
    number = order.number
    state = PaymentState(
        "order",
        number,
        "cs_1",
        cast("PaymentStatus", status),
        order.total_cents if amount is None else amount,
        currency,
        refunded,
        disputed,
    )
    with transaction():
        settling.settle(number, state)
    return again(number)


def mails_promised() -> list[str]:
    keys = db.session.scalars(select(OutboxRow.key).where(OutboxRow.kind == "mail").order_by(OutboxRow.id))
    return [key.split(":")[2] for key in keys if key]


def test_a_paid_order_is_paid_and_both_sides_are_told(session: Session, mailbox: Mailbox) -> None:
    variant_id = shelve(stock=5)
    order = pay(place({variant_id: 2}))
    assert (order.status, order.expires_at, order.paid_at is not None) == (Status.PAID, None, True)
    assert stock_of(variant_id) == 3
    customer, owner = mailbox()
    assert (customer["To"], customer["Subject"]) == (
        "marie@example.com",
        f"Votre commande {order.number} chez Boulangerie Martin",
    )
    assert "2 × Croissant" in customer.get_content()
    assert f"/orders/{order.token}" in customer.get_content()
    assert owner["To"] == "bonjour@boulangerie-martin.example"
    assert [event.kind for event in order.events] == ["placed", "paid"]


@pytest.mark.parametrize("states", list(itertools.permutations(["open", "processing", "paid", "paid"])))
def test_in_whatever_order_the_news_come_the_order_is_paid_once(session: Session, states: tuple[str, ...]) -> None:
    variant_id = shelve(stock=5)
    order = place({variant_id: 2})
    for status in states:
        order = settle(order, status)
    assert (order.status, stock_of(variant_id)) == (Status.PAID, 3)
    assert mails_promised().count("paid") == 1
    assert mails_promised().count("new_order") == 1
    assert [event.kind for event in order.events].count("paid") == 1


def test_nobody_paid_and_the_pieces_come_back_once(session: Session) -> None:
    variant_id = shelve(stock=5)
    order = place({variant_id: 2})
    for _time in range(2):
        order = settle(order, "expired")
        assert (order.status, order.stock_held, stock_of(variant_id)) == (Status.EXPIRED, False, 5)
    assert mails_promised() == []


def test_a_bank_debit_keeps_the_pieces_until_its_result(session: Session) -> None:
    variant_id = shelve(stock=5)
    order = settle(place({variant_id: 2}), "processing")
    assert (order.status, order.expires_at, stock_of(variant_id)) == (Status.PROCESSING, None, 3)
    with clock.freeze(clock.now() + timedelta(days=3)):
        sweep()
    assert stock_of(variant_id) == 3
    order = settle(order, "paid")
    assert (order.status, stock_of(variant_id)) == (Status.PAID, 3)
    assert mails_promised() == ["processing", "paid", "new_order"]


def test_a_refused_debit_frees_the_pieces_and_tells_the_customer(session: Session) -> None:
    variant_id = shelve(stock=5)
    order = settle(settle(place({variant_id: 2}), "processing"), "failed")
    assert (order.status, stock_of(variant_id)) == (Status.EXPIRED, 5)
    assert mails_promised() == ["processing", "failed"]


def test_paid_late_and_still_there_it_is_honoured(session: Session) -> None:
    variant_id = shelve(stock=5)
    order = settle(settle(place({variant_id: 2}), "expired"), "paid")
    assert (order.status, stock_of(variant_id), order.refunded_cents) == (Status.PAID, 3, 0)


def test_paid_late_and_sold_meanwhile_it_is_refunded_with_an_honest_mail(session: Session, mailbox: Mailbox) -> None:
    variant_id = shelve("Tarte", price=1800, stock=1)
    late = place({variant_id: 1})
    number = late.number
    fake().pay_by_card(open_payment(late))
    with transaction():
        settling.expire(again(number))  # the hold ran out before the site heard of the money
    place({variant_id: 1})
    sync("order", number)
    order = again(number)
    assert (order.status, order.refunded_cents, order.stock_held) == (Status.REFUNDED, 1800, False)
    assert stock_of(variant_id) == 0
    subjects = [mail["Subject"] for mail in mailbox()]
    assert subjects[0] == f"Votre commande {number} : nous vous remboursons"
    sync("order", number)
    assert state_of("order", number).refunded == 1800
    assert [refund["amount"] for refund in fake().refunds()][-1] == 1800
    assert len(again(number).refunds) == 1


def test_paid_after_it_was_cancelled_it_is_refunded(session: Session) -> None:
    variant_id = shelve(stock=1)
    order = place({variant_id: 1})
    number = order.number
    session_id = open_payment(order)
    with transaction():
        order = again(number)
        settling.expire(order)
        order.status = Status.CANCELLED
    fake().pay_by_card(session_id)
    sync("order", number)
    order = again(number)
    assert (order.status, order.refunded_cents, stock_of(variant_id)) == (Status.REFUNDED, order.total_cents, 1)


def test_paid_late_and_already_refunded_by_hand_it_is_not_refunded_twice(session: Session) -> None:
    order = settle(place({shelve(price=1000, stock=1): 1}), "expired")
    with transaction():
        order.status = Status.CANCELLED
    order = settle(order, "paid", refunded=1000)
    assert (order.status, order.refunded_cents, len(order.refunds)) == (Status.REFUNDED, 1000, 1)


@pytest.mark.parametrize(("amount", "currency"), [(239, "EUR"), (1, "EUR"), (240, "USD")])
def test_another_amount_or_currency_is_not_delivered_but_shown(session: Session, amount: int, currency: str) -> None:
    variant_id = shelve(stock=5)
    order = settle(place({variant_id: 2}), "paid", amount=amount, currency=currency)
    assert (order.status, order.paid_at, stock_of(variant_id)) == (Status.REVIEW, None, 3)
    assert "2,40" in order.flag
    assert mails_promised() == ["look-2"]
    assert settle(order, "paid", amount=amount, currency=currency).status == Status.REVIEW


def test_a_refund_made_in_stripe_s_dashboard_counts(session: Session) -> None:
    order = settle(place({shelve(price=1000): 1}), "paid")
    order = settle(order, "paid", refunded=300)
    order = settle(order, "paid", refunded=300)
    assert (order.status, order.refunded_cents, len(order.refunds)) == (Status.PAID, 300, 1)
    order = settle(order, "paid", refunded=1000)
    assert (order.status, order.refunded_cents) == (Status.REFUNDED, 1000)


def test_a_contested_payment_is_shown_until_it_is_over(session: Session) -> None:
    order = settle(place({shelve(): 1}), "paid")
    order = settle(order, "paid", disputed=True)
    order = settle(order, "paid", disputed=True)
    assert order.flag
    assert [event.kind for event in order.events].count("disputed") == 1
    assert settle(order, "paid").flag == ""


def test_a_payment_of_an_order_that_is_not_here_harms_nobody(session: Session) -> None:
    with transaction():
        settling.settle("1999-00001", PaymentState("order", "1999-00001", "cs_1", "paid", 100, "EUR"))
    assert session.scalar(select(func.count()).select_from(Order)) == 0


def test_what_costs_nothing_is_paid_at_once(session: Session) -> None:
    order = place({shelve(price=0): 1})
    with transaction():
        settling.settle_free(again(order.number))
    assert again(order.number).status == Status.PAID


def test_the_sweep_ends_a_checkout_that_was_left(session: Session) -> None:
    variant_id = shelve(stock=5)
    never_started, left = place({variant_id: 1}).number, place({variant_id: 2})
    number = left.number
    open_payment(left)
    sweep()
    assert stock_of(variant_id) == 2
    with clock.freeze(clock.now() + timedelta(minutes=32)):
        sweep()
    assert stock_of(variant_id) == 5
    assert [again(n).status for n in (never_started, number)] == [Status.EXPIRED, Status.EXPIRED]


def test_the_sweep_finds_the_money_of_who_paid_in_the_last_minute(session: Session) -> None:
    order = place({shelve(stock=5): 1})
    number = order.number
    fake().pay_by_card(open_payment(order))
    with clock.freeze(clock.now() + timedelta(minutes=32)):
        sweep()
    assert again(number).status == Status.PAID


def test_cancelling_unpaid_closes_the_payment(session: Session) -> None:
    variant_id = shelve(stock=5)
    order = place({variant_id: 2})
    number = order.number
    session_id = open_payment(order)
    order = cancelling.cancel(order.id, "owner@example.com")
    assert (order.status, stock_of(variant_id)) == (Status.CANCELLED, 5)
    assert fake().session(session_id)["status"] == "expired"  # type: ignore[index]  # it is there
    assert state_of("order", number).status == "expired"
    assert session_of(number) == session_id
