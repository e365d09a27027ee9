"""The sweep heals what webhooks and pages missed."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.payments import PaymentState, PaymentUnavailable, start, state_of
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.models import Payment
from blueprints.payments.payables import settle_of
from blueprints.payments.sweep import sweep
from blueprints.payments.tests.till import noted, wish

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
Open = Callable[[str], str]
Freeze = Callable[[datetime], None]


@pytest.fixture(autouse=True)
def at_noon(freeze: Freeze) -> None:
    freeze(NOON)


def minutes(number: int) -> datetime:
    return NOON + timedelta(minutes=number)


def test_a_payment_whose_webhook_never_came_is_found(fake: FakeStripe, opened: Open, freeze: Freeze) -> None:
    fake.pay_by_card(opened("S1"))
    assert sweep() == 0
    freeze(minutes(11))
    assert sweep() == 1
    assert noted("S1") == [("paid", 0)]


def test_a_forgotten_session_expires_and_frees_its_hold(fake: FakeStripe, opened: Open, freeze: Freeze) -> None:
    opened("S2")
    for minute in range(5, 45, 5):
        freeze(minutes(minute))
        sweep()
    assert noted("S2") == [("expired", 0)]
    freeze(minutes(600))
    assert sweep() == 0


def test_a_debit_is_followed_until_the_bank_decides(fake: FakeStripe, opened: Open, freeze: Freeze) -> None:
    fake.pay_by_debit(opened("S3"), succeeds=True, after=3 * 86_400)
    for hour in range(80):
        freeze(NOON + timedelta(hours=hour, minutes=15))
        sweep()
    assert noted("S3") == [("processing", 0), ("paid", 0)]


def test_a_start_that_died_before_its_session_was_known_expires(
    fake: FakeStripe, session: Session, freeze: Freeze
) -> None:
    fake.plant("lost-answer", method="POST", path="/v1/checkout/sessions")
    with pytest.raises(PaymentUnavailable):
        start(wish("S4"))
    freeze(minutes(15))
    sweep()
    assert state_of("thing", "S4").status == "open"
    freeze(minutes(33))
    sweep()
    assert noted("S4") == [("expired", 0)]


def test_while_stripe_is_down_everything_waits_and_nothing_is_lost(
    fake: FakeStripe, opened: Open, freeze: Freeze
) -> None:
    fake.pay_by_card(opened("S5"))
    fake.plant("lost-request", method="GET", path="/v1/", times=2)
    for minute in (11, 17):
        freeze(minutes(minute))
        assert sweep() == 1
        assert noted("S5") == []
    freeze(minutes(23))
    sweep()
    assert noted("S5") == [("paid", 0)]


def test_one_that_cannot_be_settled_does_not_keep_the_others_waiting(
    fake: FakeStripe, opened: Open, freeze: Freeze, monkeypatch: pytest.MonkeyPatch
) -> None:
    for reference in ("S6", "S7"):
        fake.pay_by_card(opened(reference))

    def settle(reference: str, state: PaymentState) -> None:
        if reference == "S6":
            raise ZeroDivisionError
        settle_of("thing")(reference, state)

    freeze(minutes(11))
    with monkeypatch.context() as patch:
        patch.setattr("blueprints.payments.settling.settle_of", lambda _kind: settle)
        assert sweep() == 2
    assert (noted("S6"), noted("S7")) == ([], [("paid", 0)])
    freeze(minutes(11) + timedelta(hours=6))
    sweep()
    assert noted("S6") == [("paid", 0)]


def test_a_paid_thing_is_looked_at_once_more_and_then_left_alone(
    fake: FakeStripe, opened: Open, freeze: Freeze, session: Session
) -> None:
    fake.pay_by_card(opened("S8"))
    freeze(minutes(11))
    sweep()
    freeze(minutes(72))
    assert sweep() == 1
    payment = session.scalars(select(Payment).where(Payment.reference == "S8")).one()
    assert payment.look_again_at is None
    assert noted("S8") == [("paid", 0)]


def test_the_worker_sweeps_every_few_minutes(app: Flask) -> None:
    sweeps = {job.name: job.minutes for job in app.extensions["grandrue.sweeps"]}
    assert sweeps["payments"] == 5
    assert sweeps["payments-demo"] == 1
