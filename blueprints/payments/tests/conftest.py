"""A till that sells things, and the fake Stripe that it is paid through."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.core import outbox
from blueprints.payments import mode, start
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.fake_stripe.webhooks import Send
from blueprints.payments.tests import till


@pytest.fixture(scope="session", autouse=True)
def open_till(app: Flask) -> None:
    till.open_till(app)
    till.make_table(app)


@pytest.fixture
def fake(app: Flask, session: Session) -> FakeStripe:
    """The demo's Stripe, with nothing in its books."""
    fake = mode.of(app).fake
    assert fake is not None
    with fake.ledger.transaction() as books:
        for table in ("object", "answer", "timer", "delivery", "fault"):
            books.connection.execute(f"DELETE FROM {table}")
    return fake


@pytest.fixture
def send(app: Flask) -> Send:
    """Posts a webhook as a stranger would: no cookies, no Sec-Fetch-Site."""
    stranger = FlaskClient(app, use_cookies=False)

    def post(body: bytes, headers: dict[str, str]) -> int:
        return stranger.post("/webhooks/stripe", data=body, headers=headers).status_code

    return post


@pytest.fixture
def opened(fake: FakeStripe, session: Session) -> Callable[[str], str]:
    """`opened(reference)` starts a payment and gives its session's id."""

    def open_one(reference: str) -> str:
        start(till.wish(reference))
        return till.session_of(reference)

    return open_one


@pytest.fixture
def work_off(session: Session) -> Callable[[], int]:
    """`work_off()` does what the worker would: delivers the outbox."""
    return outbox.deliver_due
