"""Starting, settling and closing a payment."""

import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.core.clock import now
from blueprints.core.database import transaction
from blueprints.payments import (
    PaymentRequest,
    PaymentState,
    PaymentUnavailable,
    UnknownPayment,
    expire,
    mode,
    start,
    state_of,
    sync,
)
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.models import Attempt, Payment
from blueprints.payments.port import SessionAtStripe, StripePort
from blueprints.payments.tests.till import noted, session_of, times_paid, wish

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
Open = Callable[[str], str]


def test_a_card_pays_at_once_and_is_settled_once(fake: FakeStripe, opened: Open) -> None:
    session_id = opened("A1")
    fake.pay_by_card(session_id)
    first, second = sync("thing", "A1"), sync("thing", "A1")
    assert first == second == PaymentState("thing", "A1", session_id, "paid", 690, "EUR", 0, False)
    assert noted("A1") == [("paid", 0)]


def test_a_bank_debit_is_not_paid_before_the_bank_says_so(
    fake: FakeStripe, opened: Open, freeze: Callable[[datetime], None]
) -> None:
    freeze(NOON)
    fake.pay_by_debit(opened("A2"), succeeds=True, after=86_400)
    assert sync("thing", "A2").status == "processing"
    assert times_paid("A2") == 0
    freeze(NOON + timedelta(days=1))
    assert sync("thing", "A2").status == "paid"
    assert noted("A2") == [("processing", 0), ("paid", 0)]


def test_a_refused_debit_fails_and_the_customer_may_start_again(
    fake: FakeStripe, opened: Open, freeze: Callable[[datetime], None]
) -> None:
    freeze(NOON)
    first = opened("A3")
    fake.pay_by_debit(first, succeeds=False, after=60)
    freeze(NOON + timedelta(minutes=1))
    assert sync("thing", "A3").status == "failed"
    start(wish("A3"))
    assert session_of("A3") != first
    fake.pay_by_card(session_of("A3"))
    assert sync("thing", "A3").status == "paid"
    assert noted("A3") == [("failed", 0), ("paid", 0)]


def test_starting_twice_gives_the_same_page(fake: FakeStripe, session: Session) -> None:
    assert start(wish("A4")) == start(wish("A4"))
    assert len(session.scalars(select(Attempt).join(Payment).where(Payment.reference == "A4")).all()) == 1


def test_starting_again_after_paying_leads_to_the_success_page(fake: FakeStripe, opened: Open) -> None:
    session_id = opened("A5")
    fake.pay_by_card(session_id)
    sync("thing", "A5")
    assert start(wish("A5")) == f"http://localhost/things/A5?session={session_id}"


def test_starting_again_while_a_debit_is_under_way_asks_for_no_second_payment(fake: FakeStripe, opened: Open) -> None:
    session_id = opened("A6")
    fake.pay_by_debit(session_id, succeeds=True, after=60)
    sync("thing", "A6")
    assert start(wish("A6")) == f"http://localhost/things/A6?session={session_id}"


def test_a_session_about_to_end_is_replaced(fake: FakeStripe, opened: Open, freeze: Callable[[datetime], None]) -> None:
    freeze(NOON)
    first = opened("A7")
    freeze(NOON + timedelta(minutes=30))
    start(wish("A7"))
    assert session_of("A7") != first
    closed = fake.session(first)
    assert closed is not None
    assert closed["status"] == "expired"


def test_another_amount_closes_the_old_session_first(fake: FakeStripe, opened: Open) -> None:
    first = opened("A8")
    start(wish("A8", lines=[("Croissant", 120, 3)]))
    closed = fake.session(first)
    assert closed is not None
    assert closed["status"] == "expired"
    fake.pay_by_card(session_of("A8"))
    assert sync("thing", "A8").amount == 360


def test_another_amount_is_not_asked_of_one_who_has_paid_the_first(fake: FakeStripe, opened: Open) -> None:
    first = opened("A9")
    fake.pay_by_card(first)
    assert start(wish("A9", lines=[("Croissant", 120, 3)])).endswith(f"session={first}")
    assert state_of("thing", "A9").amount == 690
    assert times_paid("A9") == 1


def test_an_expired_payment_can_be_paid_by_nobody(fake: FakeStripe, opened: Open) -> None:
    session_id = opened("B1")
    assert expire("thing", "B1").status == "expired"
    closed = fake.session(session_id)
    assert closed is not None
    assert closed["status"] == "expired"
    assert noted("B1") == [("expired", 0)]
    assert expire("thing", "B1").status == "expired"
    assert noted("B1") == [("expired", 0)]


def test_expiring_too_late_says_that_the_customer_has_paid(fake: FakeStripe, opened: Open) -> None:
    fake.pay_by_card(opened("B2"))
    assert expire("thing", "B2").status == "paid"
    assert noted("B2") == [("paid", 0)]


def test_expiring_while_a_debit_is_under_way_says_so(fake: FakeStripe, opened: Open) -> None:
    fake.pay_by_debit(opened("B3"), succeeds=True, after=60)
    assert expire("thing", "B3").status == "processing"


def test_something_whose_payment_was_never_started_is_expired_at_once(fake: FakeStripe) -> None:
    assert expire("thing", "never").status == "expired"
    with pytest.raises(UnknownPayment, match="No payment was ever started for thing never"):
        sync("thing", "never")


def test_an_expiry_that_stripe_does_not_hear_cancels_nothing(fake: FakeStripe, opened: Open) -> None:
    session_id = opened("B4")
    fake.plant("lost-request", method="POST", path=f"/v1/checkout/sessions/{session_id}/expire")
    with pytest.raises(PaymentUnavailable):
        expire("thing", "B4")
    assert state_of("thing", "B4").status == "open"
    assert noted("B4") == []


@pytest.mark.parametrize("fault", ["lost-request", "lost-answer", "error", "rate-limit"])
def test_a_start_that_fails_is_repeated_under_the_same_key(fake: FakeStripe, session: Session, fault: str) -> None:
    fake.plant(fault, method="POST", path="/v1/checkout/sessions")  # type: ignore[arg-type]  # a parameter of this test
    with pytest.raises(PaymentUnavailable):
        start(wish("C1"))
    start(wish("C1", minutes=45))  # asks for another hour, yet the stored body is sent again
    attempt = session.scalars(select(Attempt).join(Payment).where(Payment.reference == "C1")).one()
    with fake.ledger.transaction() as books:
        sessions = books.all_of("checkout.session")
        keys = [row[0] for row in books.connection.execute("SELECT key FROM answer")]
    assert [found["id"] for found in sessions] == [attempt.session_id]
    assert keys == [attempt.idempotency_key]


def test_an_error_that_the_key_remembers_is_passed_by_with_another_key(fake: FakeStripe, session: Session) -> None:
    fake.plant("kept-error", method="POST", path="/v1/checkout/sessions")
    with pytest.raises(PaymentUnavailable):
        start(wish("C2"))
    start(wish("C2"))
    attempts = session.scalars(select(Attempt).join(Payment).where(Payment.reference == "C2")).all()
    assert [attempt.status for attempt in attempts] == ["abandoned", "open"]


def test_an_attempt_that_waited_too_long_for_its_first_answer_is_replaced(
    fake: FakeStripe, session: Session, freeze: Callable[[datetime], None]
) -> None:
    freeze(NOON)
    fake.plant("lost-request", method="POST", path="/v1/checkout/sessions")
    with pytest.raises(PaymentUnavailable):
        start(wish("C3"))
    freeze(NOON + timedelta(minutes=10))
    start(wish("C3"))
    fake.pay_by_card(session_of("C3"))
    assert sync("thing", "C3").status == "paid"


def test_a_payment_cancelled_before_stripe_answered_is_paid_by_nobody(fake: FakeStripe, session: Session) -> None:
    fake.plant("lost-answer", method="POST", path="/v1/checkout/sessions")
    with pytest.raises(PaymentUnavailable):
        start(wish("C4"))
    assert expire("thing", "C4").status == "expired"
    start(wish("C4"))
    first, second = session.scalars(select(Attempt).join(Payment).where(Payment.reference == "C4")).all()
    assert (first.status, second.status) == ("abandoned", "open")
    assert first.idempotency_key != second.idempotency_key


def test_what_stripe_refuses_to_open_is_unavailable_and_leaves_no_open_attempt(
    fake: FakeStripe, session: Session
) -> None:
    with pytest.raises(PaymentUnavailable):
        start(wish("C5", lines=[("Bonbon", 10, 1)]))  # below Stripe's least amount
    attempt = session.scalars(select(Attempt).join(Payment).where(Payment.reference == "C5")).one()
    assert attempt.status == "abandoned"


def test_nothing_waits_for_stripe_inside_a_transaction(fake: FakeStripe, opened: Open) -> None:
    opened("D1")
    for call in (
        lambda: start(wish("D2")),
        lambda: sync("thing", "D1"),
        lambda: expire("thing", "D1"),
    ):
        with pytest.raises(RuntimeError, match="would wait for the outside"), transaction():
            call()


@pytest.mark.parametrize("meanwhile", ["expired", "paid", "refunded"])
def test_an_old_answer_never_overwrites_a_newer_one(
    fake: FakeStripe, opened: Open, monkeypatch: pytest.MonkeyPatch, meanwhile: str
) -> None:
    session_id = opened("D7")
    if meanwhile == "refunded":
        fake.pay_by_card(session_id)
        sync("thing", "D7")
    port = mode.current().port
    read = port.read_session
    seen: list[str] = []

    def read_slowly(asked: str) -> SessionAtStripe:
        """Give what Stripe said before somebody else moved the payment, on the first call."""
        answer = read(asked)
        if not seen:
            seen.append(asked)
            move(fake, session_id, meanwhile)
            sync("thing", "D7")
        return answer

    monkeypatch.setattr(StripePort, "read_session", lambda _port, asked: read_slowly(asked))
    state = sync("thing", "D7")
    assert (state.status, state.refunded) == {
        "expired": ("expired", 0),
        "paid": ("paid", 0),
        "refunded": ("paid", 100),
    }[meanwhile]
    assert (
        noted("D7")
        == {"expired": [("expired", 0)], "paid": [("paid", 0)], "refunded": [("paid", 0), ("paid", 100)]}[meanwhile]
    )


def move(fake: FakeStripe, session_id: str, how: str) -> None:
    """What happens at Stripe while the site waits for its answer."""
    if how == "expired":
        mode.current().port.expire_session(session_id)
    elif how == "paid":
        fake.pay_by_card(session_id)
    else:
        found = fake.session(session_id)
        assert found is not None
        mode.current().port.create_refund(found["payment_intent"], 100, "dashboard")


def test_an_error_while_settling_undoes_the_record_too(
    fake: FakeStripe, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    fake.pay_by_card(opened("D3"))

    def refuse(_reference: str, _state: PaymentState) -> None:
        raise ZeroDivisionError

    with monkeypatch.context() as patch:
        patch.setattr("blueprints.payments.settling.settle_of", lambda _kind: refuse)
        with pytest.raises(ZeroDivisionError):
            sync("thing", "D3")
    assert state_of("thing", "D3").status == "open"
    assert sync("thing", "D3").status == "paid"
    assert noted("D3") == [("paid", 0)]


def test_stripe_cannot_take_back_that_something_was_paid(fake: FakeStripe, opened: Open) -> None:
    session_id = opened("D4")
    fake.pay_by_card(session_id)
    sync("thing", "D4")
    with fake.ledger.transaction() as books:
        books.put(books.get("checkout.session", session_id) | {"payment_status": "unpaid", "status": "open"})
    assert sync("thing", "D4").status == "paid"
    assert noted("D4") == [("paid", 0)]


def test_a_dispute_is_settled_like_any_change(fake: FakeStripe, opened: Open) -> None:
    session_id = opened("D5")
    fake.pay_by_card(session_id)
    sync("thing", "D5")
    fake.dispute(session_id)
    assert sync("thing", "D5").disputed is True
    assert noted("D5") == [("paid", 0), ("paid", 0)]


def test_a_session_that_another_account_had_expires_at_its_hour(
    fake: FakeStripe, opened: Open, freeze: Callable[[datetime], None]
) -> None:
    opened("D6")
    with fake.ledger.transaction() as books:
        books.connection.execute("DELETE FROM object")
        books.connection.execute("DELETE FROM timer")
    assert sync("thing", "D6").status == "open"
    freeze(now() + timedelta(minutes=32))
    assert sync("thing", "D6").status == "expired"
    assert noted("D6") == [("expired", 0)]


def test_lines_and_amount_must_agree() -> None:
    given = wish("E1")
    with pytest.raises(ValueError, match="add up to 690 cents, but the amount is 700"):
        PaymentRequest(**{name: getattr(given, name) for name in given.__slots__} | {"amount": 700})
    with pytest.raises(ValueError, match="needs no payment"):
        wish("E2", lines=[("Flyer", 0, 1)])
    with pytest.raises(ValueError, match="no negative line"):
        wish("E3", lines=[("Croissant", 200, 1), ("Discount", -50, 1)])


def test_more_lines_than_stripe_takes_become_one(fake: FakeStripe, session: Session) -> None:
    start(wish("E4", lines=[(f"Pain {number}", 100, 1) for number in range(101)]))
    found = fake.session(session_of("E4"))
    assert found is not None
    assert [(line["description"], line["amount_total"]) for line in found["lines"]] == [("E4", 10_100)]


def test_a_kind_that_nobody_settles_is_not_sold(fake: FakeStripe) -> None:
    given = wish("E5")
    other = PaymentRequest(**{name: getattr(given, name) for name in given.__slots__} | {"kind": "dream"})
    with pytest.raises(KeyError, match="No room settles the kind 'dream'"):
        start(other)


def test_the_customer_is_shown_the_lines_and_the_language(fake: FakeStripe, session: Session) -> None:
    url = start(wish("E6", lines=[("Éclair au café", 350, 2)], language="en"))
    found = fake.session(session_of("E6"))
    assert found is not None
    assert url == f"http://localhost/en/demo-payment/{found['id']}"
    assert [(line["description"], line["quantity"]) for line in found["lines"]] == [("Éclair au café", 2)]
    assert found["expires_at"] == pytest.approx((now() + timedelta(minutes=31)).timestamp(), abs=30)


def test_the_sdk_is_not_loaded_before_somebody_pays() -> None:
    code = "import sys, blueprints.payments; sys.exit('stripe' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
