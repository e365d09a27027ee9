"""Every request that we send is one that the SDK, and so Stripe's API of its version, knows."""

import pydantic
import pytest
import stripe
from flask import Flask
from sqlalchemy.orm import Session

from blueprints.core import outbox
from blueprints.core.database import transaction
from blueprints.payments import expire, mode, refund, start, sync
from blueprints.payments.fake_stripe import api
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.fake_stripe.ledger import Books, Doc
from blueprints.payments.fake_stripe.webhooks import API_VERSION
from blueprints.payments.tests import stripe_contract
from blueprints.payments.tests.till import session_of, wish

Requests = list[tuple[str, str]]


@pytest.fixture
def checked(monkeypatch: pytest.MonkeyPatch) -> Requests:
    """Every request on the wire is checked against the SDK's description; gives (method, path) of each."""
    seen: Requests = []
    answer = api.answer

    def checking(books: Books, page_url: api.PageUrl, method: str, path: str, params: Doc) -> Doc:
        stripe_contract.check(method, path, params)
        seen.append((method, path))
        return answer(books, page_url, method, path, params)

    monkeypatch.setattr(api, "answer", checking)
    return seen


def test_every_request_is_one_that_the_sdk_describes(fake: FakeStripe, session: Session, checked: Requests) -> None:
    for number, language in enumerate(("fr", "en", "de", "nb", "ca", "xx")):
        start(wish(f"K{number}", language=language))
    start(wish("K9", lines=[(f"Pain {number}", 100, 2) for number in range(150)]))
    expire("thing", "K1")
    fake.pay_by_card(session_of("K0"))
    sync("thing", "K0")
    fake.plant("lost-answer", method="POST", path="/v1/refunds")
    with transaction():
        refund("thing", "K0", 100, "k")
    outbox.deliver_due()
    with transaction():
        refund("thing", "K0", 50, "l")
    outbox.deliver_due()
    assert {(method, path.split("cs_test")[0]) for method, path in checked} == {
        ("POST", "/v1/checkout/sessions"),
        ("GET", "/v1/checkout/sessions/"),
        ("POST", "/v1/checkout/sessions/"),
        ("POST", "/v1/refunds"),
    }


def test_the_list_of_refunds_is_asked_for_as_the_sdk_describes(app: Flask, fake: FakeStripe, checked: Requests) -> None:
    assert mode.of(app).port.find_refund("pi_unknown", "key") is None
    assert checked == [("GET", "/v1/refunds")]


GOOD = {
    "mode": "payment",
    "line_items": [
        {"price_data": {"currency": "eur", "unit_amount": "120", "product_data": {"name": "Pain"}}, "quantity": "1"}
    ],
    "success_url": "http://localhost/",
    "locale": "fr",
}


@pytest.mark.parametrize(
    "broken",
    [
        {"mode": "pay"},
        {"locale": "klingon"},
        {"payment_method_types": ["card"]},
        {"line_items": [{"price_data": {"currency": "eur", "unit_amount": "1.5"}}]},
        {"line_items": [{"price_data": {"currency": "eur", "name": "Pain"}}]},
        {"line_items": [{"price_data": {"unit_amount": "120"}}]},
        {"submit_type": "buy"},
        {"idempotency_key": "in the body"},
        {"expires_at": "soon"},
    ],
)
def test_a_request_that_stripe_would_refuse_is_caught(broken: dict[str, object]) -> None:
    stripe_contract.check("POST", "/v1/checkout/sessions", GOOD)
    with pytest.raises(pydantic.ValidationError):
        stripe_contract.check("POST", "/v1/checkout/sessions", GOOD | broken)


def test_a_request_that_is_not_listed_is_caught() -> None:
    with pytest.raises(AssertionError, match="not known to send DELETE"):
        stripe_contract.check("DELETE", "/v1/refunds/re_1", {})


def test_the_fake_speaks_the_version_that_the_sdk_pins() -> None:
    assert stripe.api_version == API_VERSION
