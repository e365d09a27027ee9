"""Webhooks: signed, in any order, any number of times, acted upon once."""

import json
import time
from collections.abc import Callable

import pytest
from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.payments import mode, state_of, sync
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.fake_stripe.ledger import Doc
from blueprints.payments.fake_stripe.webhooks import Send, sign
from blueprints.payments.models import StripeEvent
from blueprints.payments.tests.till import noted, times_paid

Open = Callable[[str], str]


@pytest.fixture
def completed(fake: FakeStripe, opened: Open) -> Doc:
    """The event that says that the thing W1 was paid by card, not yet delivered."""
    fake.pay_by_card(opened("W1"))
    (event,) = fake.due_events()
    return event


def post(send: Send, event: Doc, secret: str, *, at: int | None = None) -> int:
    body = json.dumps(event).encode()
    return send(body, {"Stripe-Signature": sign(body, secret, at=at)})


def recorded(session: Session) -> int:
    return session.scalar(select(func.count()).select_from(StripeEvent)) or 0


def test_a_webhook_settles_what_was_paid(fake: FakeStripe, completed: Doc, send: Send, session: Session) -> None:
    assert fake.deliver(send) == 1
    assert noted("W1") == [("paid", 0)]
    event = session.scalars(select(StripeEvent)).one()
    assert (event.id, event.type) == (completed["id"], "checkout.session.completed")


def test_the_same_event_five_times_has_one_effect(
    fake: FakeStripe, completed: Doc, send: Send, session: Session
) -> None:
    assert fake.deliver(send, [completed] * 5) == 5
    assert noted("W1") == [("paid", 0)]
    assert recorded(session) == 1


def test_a_known_event_does_not_even_ask_stripe(fake: FakeStripe, completed: Doc, send: Send) -> None:
    fake.deliver(send)
    fake.plant("lost-request", method="GET", path="/v1/")
    assert fake.deliver(send, [completed]) == 1


def test_a_forged_signature_writes_nothing(app: Flask, completed: Doc, send: Send, session: Session) -> None:
    body = json.dumps(completed).encode()
    good = sign(body, mode.of(app).webhook_secret)
    forged = [
        {},
        {"Stripe-Signature": ""},
        {"Stripe-Signature": "nonsense"},
        {"Stripe-Signature": f"t={int(time.time())},v1={'0' * 64}"},
        {"Stripe-Signature": sign(body, "whsec_another")},
        {"Stripe-Signature": sign(body + b" ", mode.of(app).webhook_secret)},
        {"Stripe-Signature": good.replace("v1=", "v0=")},
    ]
    assert [send(body, headers) for headers in forged] == [400] * len(forged)
    assert send(b"\xff\xfe", {"Stripe-Signature": sign(b"\xff\xfe", mode.of(app).webhook_secret)}) == 400
    assert recorded(session) == 0
    assert noted("W1") == []
    assert state_of("thing", "W1").status == "open"


def test_a_stale_signature_writes_nothing(app: Flask, completed: Doc, send: Send, session: Session) -> None:
    secret = mode.of(app).webhook_secret
    assert post(send, completed, secret, at=int(time.time()) - 301) == 400
    assert recorded(session) == 0
    assert noted("W1") == []
    assert post(send, completed, secret, at=int(time.time()) - 240) == 200
    assert noted("W1") == [("paid", 0)]


def test_the_body_is_not_believed_beyond_its_ids(app: Flask, fake: FakeStripe, opened: Open, send: Send) -> None:
    session_id = opened("W2")
    lie = {
        "id": "evt_lie",
        "object": "event",
        "type": "checkout.session.completed",
        "data": {"object": {"id": session_id, "object": "checkout.session", "payment_status": "paid"}},
    }
    assert post(send, lie, mode.of(app).webhook_secret) == 200
    assert times_paid("W2") == 0
    assert state_of("thing", "W2").status == "open"


def test_complete_is_not_paid(fake: FakeStripe, opened: Open, send: Send) -> None:
    fake.pay_by_debit(opened("W3"), succeeds=True, after=3600)
    fake.deliver(send)
    assert noted("W3") == [("processing", 0)]


def test_events_in_the_wrong_order_lead_to_the_same_end(
    fake: FakeStripe, opened: Open, send: Send, work_off: Callable[[], int]
) -> None:
    session_id = opened("W4")
    fake.pay_by_debit(session_id, succeeds=True, after=0)
    events = fake.due_events()
    assert [event["type"] for event in events] == [
        "checkout.session.completed",
        "checkout.session.async_payment_succeeded",
    ]
    fake.deliver(send, events[::-1])
    assert noted("W4") == [("paid", 0)]


def test_a_refund_told_before_its_payment_is_not_lost(fake: FakeStripe, opened: Open, send: Send) -> None:
    session_id = opened("W5")
    paid = fake.pay_by_card(session_id)
    _refund_in_the_dashboard(fake, paid["payment_intent"], 90)
    fake.deliver(send, fake.due_events()[::-1])
    state = state_of("thing", "W5")
    assert (state.status, state.refunded) == ("paid", 90)


def test_a_refund_made_in_the_dashboard_is_heard_of(fake: FakeStripe, opened: Open, send: Send) -> None:
    paid = fake.pay_by_card(opened("W6"))
    fake.deliver(send)
    _refund_in_the_dashboard(fake, paid["payment_intent"], 690)
    fake.deliver(send)
    assert noted("W6") == [("paid", 0), ("paid", 690)]


def test_a_dispute_is_heard_of(fake: FakeStripe, opened: Open, send: Send) -> None:
    session_id = opened("W7")
    fake.pay_by_card(session_id)
    fake.deliver(send)
    fake.dispute(session_id)
    fake.deliver(send)
    assert state_of("thing", "W7").disputed is True


def test_what_is_not_ours_is_taken_and_forgotten(
    app: Flask, fake: FakeStripe, completed: Doc, send: Send, session: Session
) -> None:
    secret = mode.of(app).webhook_secret
    stranger = completed | {
        "id": "evt_s",
        "data": {"object": completed["data"]["object"] | {"id": "cs_of_a_neighbour"}},
    }
    assert post(send, stranger, secret) == 200
    assert post(send, completed | {"id": "evt_t", "type": "payment_intent.succeeded"}, secret) == 200
    assert recorded(session) == 0
    assert noted("W1") == []


def test_when_stripe_cannot_be_asked_the_event_comes_again(
    fake: FakeStripe, completed: Doc, send: Send, session: Session
) -> None:
    fake.plant("error", method="GET", path="/v1/checkout/sessions/")
    assert fake.deliver(send, [completed]) == 0
    assert recorded(session) == 0
    assert fake.deliver(send, [completed]) == 1
    assert noted("W1") == [("paid", 0)]


def test_success_page_and_webhook_together_settle_once(fake: FakeStripe, completed: Doc, send: Send) -> None:
    assert sync("thing", "W1").status == "paid"
    assert fake.deliver(send) == 1
    assert noted("W1") == [("paid", 0)]


def _refund_in_the_dashboard(fake: FakeStripe, intent_id: str, amount: int) -> None:
    """Refund past the site, as an owner may in Stripe's dashboard."""
    mode.current().port.create_refund(intent_id, amount, "dashboard")
    assert fake.refunds()[-1]["amount"] == amount
