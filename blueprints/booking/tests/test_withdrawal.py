"""What was paid online can be withdrawn from for fourteen days, whatever the rules of the service say."""

from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage

import pytest
from sqlalchemy import select

from blueprints.booking import cancelling, terms
from blueprints.booking.models import Booking, Status
from blueprints.booking.testing import MONDAY, Salon, again, at, book, pay_deposit
from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.payments.models import Refund

Freeze = Callable[[datetime], None]
Mailbox = Callable[[], list[EmailMessage]]
SECOND = timedelta(seconds=1)
LAST_DAY_ENDS = at(14, 23, 59) + timedelta(minutes=1)
"""Monday the 7th of December is the fourteenth day after `MONDAY`, by the clock of Paris."""


def cancel(booking: Booking) -> Booking:
    number = booking.number
    with transaction():
        cancelling.cancel(booking.id, "customer")
    return again(number)


def refunds() -> list[int]:
    """The amounts that were promised back."""
    return list(db.session.scalars(select(Refund.amount).order_by(Refund.id)))


def paid(salon: Salon, start: datetime) -> Booking:
    return pay_deposit(book(salon.colour, start, staff_id=salon.lea.id))


def test_until_the_end_of_the_fourteenth_day_everything_comes_back(salon: Salon, freeze: Freeze) -> None:
    salon.colour.late_cancel, salon.colour.late_refund_percent = True, 25
    booking = paid(salon, at(15, 10))
    freeze(LAST_DAY_ENDS - SECOND)

    allowed = terms.cancelling(booking)

    assert (allowed.allowed, allowed.late, allowed.refund_cents) == (True, True, 2000)
    assert allowed.withdrawal_until == LAST_DAY_ENDS - timedelta(microseconds=1)
    assert (cancel(booking).status, refunds()) == (Status.CANCELLED, [2000])


def test_on_the_fifteenth_day_the_rules_of_the_service_hold(salon: Salon, freeze: Freeze) -> None:
    salon.colour.late_cancel, salon.colour.late_refund_percent = True, 25
    booking = paid(salon, at(15, 10))
    freeze(LAST_DAY_ENDS)

    assert terms.cancelling(booking).withdrawal_until is None
    assert (cancel(booking).status, refunds()) == (Status.CANCELLED, [500])


def test_where_nobody_cancels_late_the_fifteenth_day_is_too_late(salon: Salon, freeze: Freeze) -> None:
    booking = paid(salon, at(15, 10))
    number = booking.number
    freeze(LAST_DAY_ENDS)

    with pytest.raises(UserError, match="7"):
        cancel(booking)

    assert (again(number).status, refunds()) == (Status.CONFIRMED, [])


def test_it_ends_when_the_service_begins(salon: Salon, freeze: Freeze) -> None:
    booking = paid(salon, at(2, 10))
    number = booking.number
    freeze(at(2, 10) - SECOND)
    assert (terms.cancelling(booking).allowed, terms.cancelling(booking).refund_cents) == (True, 2000)
    freeze(at(2, 10))

    with pytest.raises(UserError):
        cancel(booking)

    assert (again(number).status, refunds()) == (Status.CONFIRMED, [])
    assert terms.cancelling(booking).withdrawal_until is None


@pytest.mark.parametrize("exception", [{"leisure": True}, {"kind": "table"}])
def test_leisure_on_a_set_date_and_tables_have_the_rules_of_the_service_alone(
    salon: Salon, freeze: Freeze, exception: dict[str, object]
) -> None:
    booking = paid(salon, at(2, 10))
    number = booking.number
    with transaction():
        for name, value in exception.items():
            setattr(salon.colour, name, value)
    freeze(at(2, 9))

    with pytest.raises(UserError):
        cancel(booking)

    assert (again(number).status, refunds()) == (Status.CONFIRMED, [])


def test_what_is_paid_on_the_spot_has_the_rules_of_the_service_alone(salon: Salon, freeze: Freeze) -> None:
    booking = book(salon.cut, at(2, 10))
    freeze(at(2, 9))

    assert terms.withdrawal_until(booking) is None
    with pytest.raises(UserError):
        cancel(booking)


@pytest.mark.parametrize(
    ("made", "ends"),
    [
        (MONDAY, at(15, 0)),
        (at(0, 23, 59), at(15, 0)),
        (at(1, 0), at(16, 0)),
        (at(4, 12), at(19, 0)),
        (at(5, 12), at(22, 0)),  # Saturday: the Monday after
        (at(6, 12), at(22, 0)),
        (at(18, 12), at(36, 0)),  # Christmas, a Friday: the Monday after
    ],
)
def test_the_last_day_is_counted_as_the_law_counts(salon: Salon, made: datetime, ends: datetime) -> None:
    assert terms.end_of_withdrawal(made, salon.place) == ends - timedelta(microseconds=1)


def test_a_request_counts_from_the_yes(salon: Salon) -> None:
    booking = paid(salon, at(21, 10))
    booking.created_at, booking.confirmed_at = MONDAY - timedelta(days=3), MONDAY

    assert terms.withdrawal_until(booking) == LAST_DAY_ENDS - timedelta(microseconds=1)


def test_the_confirmation_names_the_right_where_there_is_one(salon: Salon, mailbox: Mailbox) -> None:
    paid(salon, at(2, 10))
    book(salon.cut, at(3, 10), name="Grace Hopper")
    outbox.deliver_due()

    told = {}
    for mail in mailbox():
        body = mail.get_body(("plain",))
        if "confirm" in mail["Subject"].lower() and body is not None:
            told[mail["To"]] = body.get_content()

    assert "jusqu’au mercredi 25 novembre 2026, 10:00, vous avez le droit de vous rétracter" in " ".join(
        told["ada@example.com"].split()
    )
    assert "rétracter" not in told["grace@example.com"]
