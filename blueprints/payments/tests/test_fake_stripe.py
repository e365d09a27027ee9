"""What the real Stripe is known to do, held against the fake through the real SDK."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

import pytest
import stripe

from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.fake_stripe.customer import SessionClosed
from blueprints.payments.fake_stripe.ledger import Ledger
from blueprints.payments.fake_stripe.webhooks import GIVE_UP_AFTER

if TYPE_CHECKING:
    from stripe.params.checkout import SessionCreateParams

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
SECRET = "whsec_test"


class Clock:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def account(tmp_path: Path, clock: Clock) -> FakeStripe:
    return FakeStripe(
        tmp_path / "stripe.db",
        clock=clock,
        page_url=lambda session_id, _locale, _success: f"http://localhost/pay/{session_id}",
        webhook_secret=SECRET,
    )


@pytest.fixture
def client(account: FakeStripe) -> stripe.StripeClient:
    return stripe.StripeClient("sk_test_x", http_client=account.http_client(), max_network_retries=0)


def params(**changes: Any) -> "SessionCreateParams":
    given = {
        "mode": "payment",
        "line_items": [
            {"price_data": {"currency": "eur", "unit_amount": 450, "product_data": {"name": "Pain"}}, "quantity": 2},
            {"price_data": {"currency": "eur", "unit_amount": 100, "product_data": {"name": "Sac"}}, "quantity": 1},
        ],
        "success_url": "http://localhost/done",
        "metadata": {"reference": "42"},
    }
    return cast("SessionCreateParams", {key: value for key, value in (given | changes).items() if value is not None})


def at(minutes: float) -> int:
    return int((NOON + timedelta(minutes=minutes)).timestamp())


def test_a_session_is_open_and_unpaid_with_a_page(client: stripe.StripeClient) -> None:
    session = client.v1.checkout.sessions.create(params(expires_at=at(31)))
    assert (session.status, session.payment_status, session.payment_intent) == ("open", "unpaid", None)
    assert (session.amount_total, session.currency, session.expires_at) == (1000, "eur", at(31))
    assert session.url == f"http://localhost/pay/{session.id}"
    assert session.metadata is not None
    assert session.metadata.to_dict() == {"reference": "42"}
    assert client.v1.checkout.sessions.retrieve(session.id).to_dict() == session.to_dict()


def test_line_items_come_in_pages(client: stripe.StripeClient) -> None:
    session = client.v1.checkout.sessions.create(params())
    first = client.v1.checkout.sessions.line_items.list(session.id, {"limit": 1})
    assert [(line.description, line.quantity, line.amount_total) for line in first.data] == [("Pain", 2, 900)]
    assert first.has_more
    rest = client.v1.checkout.sessions.line_items.list(session.id, {"starting_after": first.data[0].id})
    assert [(line.description, line.amount_total) for line in rest.data] == [("Sac", 100)]
    assert not rest.has_more


@pytest.mark.parametrize("minutes", [29.9, 24 * 60 + 0.1, -5])
def test_a_session_lives_from_half_an_hour_to_a_day(client: stripe.StripeClient, minutes: float) -> None:
    with pytest.raises(stripe.InvalidRequestError, match="between 30 minutes and 24 hours") as refusal:
        client.v1.checkout.sessions.create(params(expires_at=at(minutes)))
    assert refusal.value.param == "expires_at"
    assert client.v1.checkout.sessions.create(params(expires_at=at(30))).expires_at == at(30)
    assert client.v1.checkout.sessions.create(params(expires_at=at(1440))).expires_at == at(1440)


@pytest.mark.parametrize(
    "changes",
    [
        {"mode": "subscription"},
        {"line_items": None},
        {"success_url": None},
        {"success_url": "/relative"},
        {"payment_method_types": ["card"]},
        {"line_items": [{"price": "price_1", "quantity": 1}]},
        {"line_items": [{"price_data": {"currency": "eur", "unit_amount": 49, "product_data": {"name": "Bonbon"}}}]},
        {"line_items": [{"price_data": {"currency": "eur", "unit_amount": -1, "product_data": {"name": "Rabais"}}}]},
        {"line_items": [{"price_data": {"currency": "eur", "unit_amount": 99, "product_data": {"name": ""}}}]},
        {"expand": ["line_items.data.price.product"]},
    ],
)
def test_what_stripe_refuses_is_refused(client: stripe.StripeClient, changes: dict[str, Any]) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.checkout.sessions.create(params(**changes))


def test_an_unknown_session_is_a_404(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError, match=r"No such checkout\.session: 'cs_nobody'") as refusal:
        client.v1.checkout.sessions.retrieve("cs_nobody")
    assert refusal.value.http_status == 404


def test_only_an_open_session_can_be_expired(client: stripe.StripeClient, account: FakeStripe) -> None:
    first = client.v1.checkout.sessions.create(params())
    assert client.v1.checkout.sessions.expire(first.id).status == "expired"
    for closed in (first.id, _paid(client, account)):
        with pytest.raises(stripe.InvalidRequestError, match=r'with a status in \["open"\] can be expired'):
            client.v1.checkout.sessions.expire(closed)


def test_a_forgotten_session_expires_by_itself(client: stripe.StripeClient, account: FakeStripe, clock: Clock) -> None:
    session = client.v1.checkout.sessions.create(params(expires_at=at(31)))
    clock.advance(minutes=31)
    found = client.v1.checkout.sessions.retrieve(session.id)
    assert (found.status, found.payment_status, found.url) == ("expired", "unpaid", None)
    with pytest.raises(SessionClosed):
        account.pay_by_card(session.id)
    assert _types(account) == ["checkout.session.expired"]


def test_a_card_makes_it_complete_and_paid(client: stripe.StripeClient, account: FakeStripe) -> None:
    session = client.v1.checkout.sessions.retrieve(
        _paid(client, account), {"expand": ["payment_intent.latest_charge.refunds"]}
    )
    doc = session.to_dict()
    assert (doc["status"], doc["payment_status"], doc["url"]) == ("complete", "paid", None)
    assert doc["payment_intent"]["status"] == "succeeded"
    charge = doc["payment_intent"]["latest_charge"]
    assert (charge["amount"], charge["amount_refunded"], charge["refunds"]["data"]) == (1000, 0, [])
    assert _types(account) == ["checkout.session.completed"]


def test_a_paid_session_cannot_be_paid_again(client: stripe.StripeClient, account: FakeStripe) -> None:
    session_id = _paid(client, account)
    with pytest.raises(SessionClosed):
        account.pay_by_card(session_id)
    with pytest.raises(SessionClosed):
        account.pay_by_debit(session_id, succeeds=True, after=1)


@pytest.mark.parametrize(
    ("end", "paid", "intent"), [("succeeded", "paid", "succeeded"), ("failed", "unpaid", "requires_payment_method")]
)
def test_a_debit_is_complete_and_unpaid_until_it_is_decided(
    client: stripe.StripeClient, account: FakeStripe, clock: Clock, *, end: str, paid: str, intent: str
) -> None:
    session = client.v1.checkout.sessions.create(params(expires_at=at(31)))
    account.pay_by_debit(session.id, succeeds=end == "succeeded", after=3 * 86_400)
    clock.advance(days=2)
    assert _facts(client, session.id) == ("complete", "unpaid", "processing")
    clock.advance(days=1)
    assert _facts(client, session.id) == ("complete", paid, intent)
    assert _types(account) == ["checkout.session.completed", f"checkout.session.async_payment_{end}"]


def test_refunds_add_up_and_never_exceed_the_charge(client: stripe.StripeClient, account: FakeStripe) -> None:
    intent = _intent(client, account)
    client.v1.refunds.create({"payment_intent": intent, "amount": 400})
    with pytest.raises(
        stripe.InvalidRequestError, match=r"\(601\) is greater than unrefunded amount on charge \(600\)"
    ):
        client.v1.refunds.create({"payment_intent": intent, "amount": 601})
    rest = client.v1.refunds.create({"payment_intent": intent})
    assert (rest.amount, rest.status) == (600, "succeeded")
    with pytest.raises(stripe.InvalidRequestError) as refusal:
        client.v1.refunds.create({"payment_intent": intent})
    assert refusal.value.code == "charge_already_refunded"
    assert [found.amount for found in client.v1.refunds.list({"payment_intent": intent}).data] == [600, 400]
    assert client.v1.refunds.retrieve(rest.id).amount == 600
    assert _types(account)[1:] == ["charge.refunded", "refund.updated"] * 2


def test_a_debit_under_way_cannot_be_refunded(client: stripe.StripeClient, account: FakeStripe) -> None:
    session = client.v1.checkout.sessions.create(params())
    intent = account.pay_by_debit(session.id, succeeds=True, after=60)["payment_intent"]
    with pytest.raises(stripe.InvalidRequestError, match="does not have a successful charge"):
        client.v1.refunds.create({"payment_intent": intent})


def test_the_same_key_replays_the_same_answer(client: stripe.StripeClient) -> None:
    sessions = client.v1.checkout.sessions
    first, second = (sessions.create(params(), {"idempotency_key": "k"}) for _time in range(2))
    assert first.id == second.id
    assert second.last_response is not None
    assert second.last_response.headers["Idempotent-Replayed"] == "true"
    assert sessions.create(params(), {"idempotency_key": "other"}).id != first.id


def test_the_same_key_with_another_body_is_a_conflict(client: stripe.StripeClient) -> None:
    client.v1.checkout.sessions.create(params(), {"idempotency_key": "k"})
    with pytest.raises(stripe.IdempotencyError, match="same parameters"):
        client.v1.checkout.sessions.create(params(expires_at=at(60)), {"idempotency_key": "k"})


def test_a_refused_request_is_not_remembered(client: stripe.StripeClient) -> None:
    with pytest.raises(stripe.InvalidRequestError):
        client.v1.checkout.sessions.create(params(expires_at=at(1)), {"idempotency_key": "k"})
    assert client.v1.checkout.sessions.create(params(), {"idempotency_key": "k"}).status == "open"


def test_each_fault_does_what_it_says(client: stripe.StripeClient, account: FakeStripe) -> None:
    def attempt(fault: Any, error: type[stripe.StripeError]) -> tuple[int, bool]:
        """How many sessions the fault leaves, and whether the same key works afterwards."""
        account.plant(fault, method="POST", path="/v1/checkout/sessions")
        before = _sessions(account)
        with pytest.raises(error):
            client.v1.checkout.sessions.create(params(), {"idempotency_key": fault})
        left = _sessions(account) - before
        try:
            client.v1.checkout.sessions.create(params(), {"idempotency_key": fault})
        except stripe.APIError:
            return left, False
        return left, True

    assert attempt("lost-request", stripe.APIConnectionError) == (0, True)
    assert attempt("lost-answer", stripe.APIConnectionError) == (1, True)
    assert attempt("error", stripe.APIError) == (0, True)
    assert attempt("kept-error", stripe.APIError) == (0, False)
    assert attempt("rate-limit", stripe.RateLimitError) == (0, True)


def test_the_sdk_itself_repeats_what_was_lost(account: FakeStripe, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stripe.HTTPClient, "_sleep_time_seconds", lambda _self, _retries: 0)
    patient = stripe.StripeClient("sk_test_x", http_client=account.http_client(), max_network_retries=2)
    account.plant("lost-answer", method="POST", path="/v1/checkout/sessions", times=2)
    patient.v1.checkout.sessions.create(params())
    assert _sessions(account) == 1


def test_events_can_be_listed_and_read(client: stripe.StripeClient, account: FakeStripe) -> None:
    session_id = _paid(client, account)
    account.dispute(session_id)
    listed = client.v1.events.list()
    assert [event.type for event in listed.data] == ["charge.dispute.created", "checkout.session.completed"]
    assert client.v1.events.retrieve(listed.data[1].id).data.object["id"] == session_id


def test_a_webhook_is_signed_as_the_sdk_expects(client: stripe.StripeClient, account: FakeStripe) -> None:
    _paid(client, account)
    received = []

    def take(body: bytes, headers: dict[str, str]) -> int:
        received.append(stripe.Webhook.construct_event(body, headers["Stripe-Signature"], SECRET))
        return 200

    assert account.deliver(take) == 1
    assert account.deliver(take) == 0
    assert [event.type for event in received] == ["checkout.session.completed"]


def test_a_refused_webhook_comes_again_for_three_days(
    client: stripe.StripeClient, account: FakeStripe, clock: Clock
) -> None:
    _paid(client, account)
    tries: list[str] = []

    def refuse(body: bytes, _headers: dict[str, str]) -> int:
        tries.append(json.loads(body)["id"])
        return 500

    for _hour in range(5 * 24):
        account.deliver(refuse)
        clock.advance(hours=1)
    assert len(set(tries)) == 1
    assert 8 <= len(tries) <= 20
    assert account.due_events() == []
    assert GIVE_UP_AFTER == 3 * 24 * 3600


def test_the_books_outlive_the_process_and_forget_what_was_undone(
    client: stripe.StripeClient, account: FakeStripe, clock: Clock, tmp_path: Path
) -> None:
    session = client.v1.checkout.sessions.create(params())
    again = Ledger(tmp_path / "stripe.db", clock)
    with again.transaction() as books:
        assert books.get("checkout.session", session.id)["amount_total"] == 1000
    with pytest.raises(ZeroDivisionError), again.transaction() as books:
        books.put({"id": "x", "object": "refund", "never": 1 // 0})
    assert account.refunds() == []


def _paid(client: stripe.StripeClient, account: FakeStripe) -> str:
    session = client.v1.checkout.sessions.create(params())
    account.pay_by_card(session.id)
    return session.id


def _intent(client: stripe.StripeClient, account: FakeStripe) -> str:
    return str(client.v1.checkout.sessions.retrieve(_paid(client, account)).payment_intent)


def _facts(client: stripe.StripeClient, session_id: str) -> tuple[str, str, str]:
    doc = client.v1.checkout.sessions.retrieve(session_id, {"expand": ["payment_intent"]}).to_dict()
    return doc["status"], doc["payment_status"], doc["payment_intent"]["status"]


def _types(account: FakeStripe) -> list[str]:
    return [event["type"] for event in account.events()]


def _sessions(account: FakeStripe) -> int:
    with account.ledger.transaction() as books:
        return len(books.all_of("checkout.session"))
