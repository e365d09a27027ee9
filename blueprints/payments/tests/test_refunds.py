"""Refunds: promised in a transaction, offered until taken, each exactly once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.payments import UnknownPayment, mode, refund, state_of, sync
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.fake_stripe.webhooks import Send
from blueprints.payments.models import Attempt, Refund
from blueprints.payments.refunds import offer
from blueprints.payments.sweep import sweep
from blueprints.payments.tests.till import noted

Open = Callable[[str], str]


@pytest.fixture
def paid(fake: FakeStripe, opened: Open) -> str:
    """The reference of a thing paid with 690 cents."""
    fake.pay_by_card(opened("R1"))
    sync("thing", "R1")
    return "R1"


def ask(amount: int, key: str) -> bool:
    with transaction():
        return refund("thing", "R1", amount, key)


def row(session: Session, key: str) -> Refund:
    session.expire_all()
    return session.scalars(select(Refund).where(Refund.key == key)).one()


def test_a_refund_is_promised_first_and_made_by_the_worker(fake: FakeStripe, paid: str, session: Session) -> None:
    assert ask(250, "one") is True
    assert fake.refunds() == []
    outbox.deliver_due()
    assert [found["amount"] for found in fake.refunds()] == [250]
    assert row(session, "one").status == "taken"
    assert state_of("thing", paid).refunded == 250
    assert noted(paid) == [("paid", 0), ("paid", 250)]


def test_a_refund_asked_twice_is_made_once(fake: FakeStripe, paid: str) -> None:
    assert ask(250, "one") is True
    assert ask(250, "one") is False
    outbox.deliver_due()
    outbox.deliver_due()
    assert [found["amount"] for found in fake.refunds()] == [250]


def test_a_refund_whose_decision_is_undone_is_never_made(fake: FakeStripe, paid: str) -> None:
    def decide_and_fail() -> None:
        with transaction():
            refund("thing", paid, 250, "one")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        decide_and_fail()
    outbox.deliver_due()
    assert fake.refunds() == []


def test_parts_add_up_to_the_cent_and_no_further(fake: FakeStripe, paid: str) -> None:
    ask(229, "a")
    ask(231, "b")
    with pytest.raises(UserError, match="2,30"):
        ask(231, "c")
    outbox.deliver_due()
    ask(230, "c")
    outbox.deliver_due()
    assert state_of("thing", paid).refunded == 690
    with pytest.raises(UserError, match=r"rien à rembourser|nothing left"):
        ask(1, "d")


@pytest.mark.parametrize("amount", [0, -5, 691])
def test_a_refund_of_nothing_or_too_much_is_a_users_mistake(fake: FakeStripe, paid: str, amount: int) -> None:
    with pytest.raises(UserError):
        ask(amount, "x")


def test_what_is_not_paid_cannot_be_refunded(fake: FakeStripe, opened: Open) -> None:
    opened("R1")
    with pytest.raises(UserError):
        ask(100, "x")
    with pytest.raises(UnknownPayment), transaction():
        refund("thing", "never", 100, "x")


@pytest.mark.parametrize("fault", ["lost-request", "lost-answer", "error", "rate-limit"])
def test_a_refund_is_offered_until_taken_and_made_once(
    fake: FakeStripe, paid: str, session: Session, fault: str, freeze: Callable[[datetime], None]
) -> None:
    freeze(datetime(2026, 11, 23, 12, 0, tzinfo=UTC))
    ask(250, "one")
    fake.plant(fault, method="POST", path="/v1/refunds", times=2)  # type: ignore[arg-type]  # a parameter of this test
    for minutes in range(3):
        freeze(datetime(2026, 11, 23, 12, minutes, tzinfo=UTC))
        outbox.deliver_due()
    assert [found["amount"] for found in fake.refunds()] == [250]
    assert row(session, "one").status == "taken"


def test_a_refund_that_stripe_forgot_the_key_of_is_found_in_its_list(
    fake: FakeStripe, paid: str, session: Session
) -> None:
    ask(250, "one")
    fake.plant("lost-answer", method="POST", path="/v1/refunds")
    outbox.deliver_due()
    with fake.ledger.transaction() as books:
        books.connection.execute("DELETE FROM answer")
    offer(row(session, "one").id)
    assert [found["amount"] for found in fake.refunds()] == [250]
    assert row(session, "one").status == "taken"


def test_two_workers_that_offer_one_refund_at_once_make_one(fake: FakeStripe, paid: str, session: Session) -> None:
    ask(250, "one")
    found = row(session, "one")
    intent_id = session.scalars(select(Attempt.intent_id).where(Attempt.payment_id == found.payment_id)).one()
    assert intent_id is not None
    # Neither sees the other's in Stripe's list yet: only the key tells that they are one.
    first, second = (mode.current().port.create_refund(intent_id, 250, found.idempotency_key) for _time in range(2))
    assert first == second
    offer(found.id)
    assert [refund["amount"] for refund in fake.refunds()] == [250]
    assert row(session, "one").stripe_id == first.id


def test_the_sweep_takes_up_a_refund_that_the_outbox_gave_up(
    fake: FakeStripe, paid: str, session: Session, freeze: Callable[[datetime], None]
) -> None:
    ask(250, "one")
    fake.plant("error", method="POST", path="/v1/refunds")
    outbox.deliver_due()
    later = now() + timedelta(hours=2)
    freeze(later)
    sweep()
    assert [found["amount"] for found in fake.refunds()] == [250]
    outbox.deliver_due()
    assert [found["amount"] for found in fake.refunds()] == [250]


def test_a_refund_that_stripe_refuses_is_kept_with_its_reason(fake: FakeStripe, paid: str, session: Session) -> None:
    ask(600, "one")
    _refund_all_in_the_dashboard(fake)
    outbox.deliver_due()
    refused = row(session, "one")
    assert refused.status == "refused"
    assert "already been refunded" in refused.reason
    outbox.deliver_due()
    assert len(fake.refunds()) == 1


def test_a_refund_sent_back_by_the_bank_is_ours_to_refund_again(
    fake: FakeStripe, paid: str, session: Session, send: Send
) -> None:
    ask(690, "one")
    outbox.deliver_due()
    fake.deliver(send)
    fake.fail_refund(fake.refunds()[0]["id"])
    fake.deliver(send)
    assert row(session, "one").status == "returned"
    assert state_of("thing", paid).refunded == 0
    assert ask(690, "two") is True


def _refund_all_in_the_dashboard(fake: FakeStripe) -> None:
    with fake.ledger.transaction() as books:
        (intent,) = books.all_of("payment_intent")
        (charge,) = books.all_of("charge")
        books.put(charge | {"amount_refunded": charge["amount"], "refunded": True})
        books.put(
            {
                "id": "re_dashboard",
                "object": "refund",
                "amount": charge["amount"],
                "charge": charge["id"],
                "payment_intent": intent["id"],
                "metadata": {},
                "status": "succeeded",
            },
            parent=charge["id"],
        )
