"""What the payment does to the booking: every state at every stand, once, twice and shuffled; and the money back."""

import itertools
from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import cast

import pytest
from sqlalchemy import select

from blueprints import payments
from blueprints.booking import cancelling, paying, settling
from blueprints.booking.models import Booking, Status
from blueprints.booking.sweep import sweep
from blueprints.booking.testing import MONDAY, Salon, again, at, book, fake, pay_deposit
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.models import OutboxRow
from blueprints.payments import PaymentState, state_of
from blueprints.payments.contract import Status as PaymentStatus
from blueprints.payments.models import Refund

Freeze = Callable[[datetime], None]
Mailbox = Callable[[], list[EmailMessage]]
OFFICE = "lea@example.com"


def settle(booking: Booking, status: str, *, amount: int = 2000, refunded: int = 0, disputed: bool = False) -> Booking:
    """Tell the booking of a state, as payments does."""
    number = booking.number
    state = PaymentState("booking", number, "cs_1", cast("PaymentStatus", status), amount, "EUR", refunded, disputed)
    with transaction():
        settling.settle(number, state)
    return again(number)


def pay_at_stripe(booking: Booking) -> None:
    """Pay by card, of which the site doesn't learn."""
    number = booking.number
    paying.pay(booking.id)
    fake().pay_by_card(state_of("booking", number).session_id)


def refunds() -> list[int]:
    """The amounts that were promised back."""
    return list(db.session.scalars(select(Refund.amount).order_by(Refund.id)))


def mails() -> list[str]:
    keys = db.session.scalars(select(OutboxRow.key).where(OutboxRow.kind == "mail").order_by(OutboxRow.id))
    return [key.split(":", 2)[2] for key in keys if key]


def test_a_paid_deposit_confirms_the_booking(salon: Salon, mailbox: Mailbox) -> None:
    booking = pay_deposit(book(salon.colour, at(2, 10), staff_id=salon.lea.id))

    assert (booking.status, booking.expires_at) == (Status.CONFIRMED, None)
    assert (booking.paid_cents, booking.due_cents) == (2000, 6000)
    customer = next(mail for mail in mailbox() if mail["To"] == "ada@example.com")
    assert customer["Subject"] == "Confirmé : Couleur, mercredi 25 novembre 2026, 10:00"
    assert "payé en ligne : 20,00 €" in customer.get_body(("plain",)).get_content().replace("\xa0", " ")  # type: ignore[union-attr]


@pytest.mark.parametrize("states", list(itertools.permutations(["open", "processing", "paid", "paid"])))
def test_in_whatever_order_the_news_come_it_is_confirmed_once(salon: Salon, states: tuple[str, ...]) -> None:
    booking = book(salon.colour, at(2, 10), staff_id=salon.lea.id)
    for status in states:
        booking = settle(booking, status)

    assert (booking.status, booking.paid_cents, booking.refunded_cents) == (Status.CONFIRMED, 2000, 0)
    assert mails().count("confirmed") == 1
    assert refunds() == []


def test_paid_late_while_the_time_is_free_is_confirmed(salon: Salon, freeze: Freeze) -> None:
    booking = book(salon.colour, at(2, 10), staff_id=salon.lea.id)
    booking = settle(booking, "expired")
    assert (booking.status, booking.session_id) == (Status.EXPIRED, None)
    freeze(MONDAY + timedelta(hours=1))

    booking = settle(booking, "paid")

    assert (booking.status, booking.paid_cents, booking.ended_at) == (Status.CONFIRMED, 2000, None)
    assert booking.session_id is not None


def test_paid_late_when_the_time_is_gone_goes_back(salon: Salon, freeze: Freeze, mailbox: Mailbox) -> None:
    late = book(salon.colour, at(2, 10), staff_id=salon.lea.id)
    number = late.number
    pay_at_stripe(late)  # in the last second; Stripe's word reaches us when the hold has lapsed
    freeze(MONDAY + timedelta(minutes=32))
    faster = book(salon.cut, at(2, 10), staff_id=salon.lea.id, name="Zoé Petit")
    assert again(number).status == Status.EXPIRED

    payments.sync("booking", number)
    late = again(number)

    assert (late.status, late.paid_cents, late.refunded_cents) == (Status.CANCELLED, 2000, 2000)
    assert again(faster.number).status == Status.CONFIRMED
    assert refunds() == [2000]
    assert settle(late, "paid").refunded_cents == 2000
    assert refunds() == [2000]
    assert "Remboursé : Couleur, mercredi 25 novembre 2026, 10:00" in [mail["Subject"] for mail in mailbox()]


def test_a_bank_debit_keeps_the_time_until_its_result(salon: Salon, freeze: Freeze) -> None:
    booking = settle(book(salon.colour, at(4, 10), staff_id=salon.lea.id), "processing")
    freeze(at(2, 10))

    sweep()

    booking = again(booking.number)
    assert (booking.status, booking.expires_at) == (Status.HELD, None)
    booking = settle(booking, "failed")
    assert (booking.status, booking.session_id) == (Status.EXPIRED, None)
    assert mails() == ["processing", "failed"]


def test_the_sweep_ends_what_nobody_paid(salon: Salon, freeze: Freeze) -> None:
    paid, unpaid = (book(salon.colour, at(day, 10), staff_id=salon.lea.id) for day in (2, 3))
    numbers = paid.number, unpaid.number
    paying.pay(unpaid.id)
    pay_at_stripe(paid)  # and the webhook got lost
    freeze(MONDAY + timedelta(minutes=45))

    sweep()

    assert [again(number).status for number in numbers] == [Status.CONFIRMED, Status.EXPIRED]


def test_an_unanswered_request_ends_when_its_time_has_come(salon: Salon, freeze: Freeze) -> None:
    booking = book(salon.advice, at(2, 10))
    freeze(at(2, 10, 1))

    sweep()

    booking = again(booking.number)
    assert (booking.status, booking.session_id) == (Status.REFUSED, None)


def test_cancelling_in_time_brings_everything_back(salon: Salon) -> None:
    booking = pay_deposit(book(salon.colour, at(2, 10), staff_id=salon.lea.id))

    with transaction():
        cancelling.cancel(booking.id, "customer")
    with transaction():
        cancelling.cancel(booking.id, "customer")

    assert (again(booking.number).refunded_cents, refunds()) == (2000, [2000])


def test_cancelling_late_brings_back_what_the_rule_says(salon: Salon, freeze: Freeze) -> None:
    salon.colour.late_cancel, salon.colour.late_refund_percent, salon.colour.leisure = True, 25, True
    booking = pay_deposit(book(salon.colour, at(2, 10), staff_id=salon.lea.id))
    freeze(at(2, 9))

    with transaction():
        cancelling.cancel(booking.id, "customer")

    assert (again(booking.number).status, refunds()) == (Status.CANCELLED, [500])


def test_when_the_business_cancels_everything_comes_back_however_late(salon: Salon, freeze: Freeze) -> None:
    booking = pay_deposit(book(salon.colour, at(2, 10), staff_id=salon.lea.id))
    freeze(at(2, 9, 59))

    with transaction():
        cancelling.cancel(booking.id, OFFICE, "Léa est malade")

    assert (again(booking.number).status, refunds()) == (Status.CANCELLED, [2000])


def test_money_for_a_cancelled_booking_goes_back(salon: Salon) -> None:
    booking = book(salon.colour, at(2, 10), staff_id=salon.lea.id)
    number = booking.number
    pay_at_stripe(booking)
    with transaction():
        cancelling.cancel(booking.id, "customer")

    payments.sync("booking", number)
    booking = again(number)

    assert (booking.status, booking.refunded_cents, booking.session_id) == (Status.CANCELLED, 2000, None)
    assert refunds() == [2000]


@pytest.mark.parametrize(("percent", "kept", "back"), [(100, 2000, []), (40, 800, [1200]), (0, 0, [2000])])
def test_who_does_not_come_leaves_what_the_rule_says(
    salon: Salon, freeze: Freeze, percent: int, kept: int, back: list[int]
) -> None:
    salon.colour.no_show_percent = percent
    booking = pay_deposit(book(salon.colour, at(2, 10), staff_id=salon.lea.id))
    with pytest.raises(UserError), transaction():
        cancelling.no_show(booking.id, OFFICE)
    freeze(at(2, 10, 20))

    for _click in range(2):
        with transaction():
            cancelling.no_show(booking.id, OFFICE)

    booking = again(booking.number)
    assert (booking.fee_cents, booking.left_cents, refunds()) == (kept, kept, back)


def test_a_refund_by_hand_happens_once_for_two_clicks(salon: Salon) -> None:
    booking = pay_deposit(book(salon.colour, at(2, 10), staff_id=salon.lea.id))

    with transaction():
        cancelling.refund(booking.id, 500, OFFICE, seen_cents=0)
    with pytest.raises(UserError), transaction():
        cancelling.refund(booking.id, 500, OFFICE, seen_cents=0)
    with pytest.raises(UserError), transaction():
        cancelling.refund(booking.id, 1501, OFFICE)
    with transaction():
        cancelling.refund(booking.id, 1500, OFFICE)

    assert (again(booking.number).refunded_cents, refunds()) == (2000, [500, 1500])


def test_another_amount_than_asked_is_shown_to_the_owner(salon: Salon) -> None:
    booking = settle(book(salon.colour, at(2, 10), staff_id=salon.lea.id), "paid", amount=1500)

    assert (booking.status, booking.paid_cents) == (Status.CONFIRMED, 1500)
    assert "15,00" in booking.flag
    assert refunds() == []


def test_a_refund_in_stripes_dashboard_counts_and_a_dispute_shows(salon: Salon) -> None:
    booking = pay_deposit(book(salon.colour, at(2, 10), staff_id=salon.lea.id))

    booking = settle(booking, "paid", refunded=700, disputed=True)
    booking = settle(booking, "paid", refunded=700, disputed=True)

    assert (booking.refunded_cents, refunds()) == (700, [])
    assert booking.flag.startswith("La banque du client conteste ce paiement")
    assert settle(booking, "paid", refunded=700).flag == ""
