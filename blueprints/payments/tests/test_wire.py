"""The port over a real socket, with the SDK's own HTTP client: only the address is not Stripe's."""

import threading
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import pytest
from flask import Flask
from werkzeug.serving import make_server
from werkzeug.wrappers import Request, Response

from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.port import StripePort, StripeRefused, StripeUnreachable
from blueprints.payments.sessions import body_of
from blueprints.payments.tests.till import wish

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


@pytest.fixture
def port(app: Flask, fake: FakeStripe) -> Iterator[StripePort]:
    """A port whose requests leave the process and come back to the fake."""
    carrier = fake.http_client()

    def far_away(environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        asked = Request(environ)
        with app.app_context():
            body, status, headers = carrier.request(
                asked.method, asked.url, dict(asked.headers), asked.get_data(as_text=True)
            )
        return Response(body, status, dict(headers), mimetype="application/json")(environ, start_response)

    server = make_server("127.0.0.1", 0, far_away, threaded=True)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield StripePort("sk_test_x", retries=0, api_base=f"http://127.0.0.1:{server.server_port}")
    server.shutdown()
    thread.join()
    server.server_close()


def test_a_payment_and_its_refund_over_a_socket(fake: FakeStripe, port: StripePort) -> None:
    body = body_of(wish("Éclair"))
    opened = port.create_session(body, "key")
    assert opened == port.create_session(body, "key")
    assert (opened.status, opened.amount, opened.currency) == ("open", 690, "EUR")
    fake.pay_by_card(opened.id)
    with pytest.raises(StripeRefused, match="can be expired"):
        port.expire_session(opened.id)
    paid = port.read_session(opened.id)
    assert (paid.status, paid.refunded, paid.disputed) == ("paid", 0, False)
    assert paid.intent_id is not None
    given_back = port.create_refund(paid.intent_id, 190, "refund-key")
    assert port.find_refund(paid.intent_id, "refund-key") == given_back
    assert port.find_refund(paid.intent_id, "another") is None
    after = port.read_session(opened.id)
    assert (after.refunded, after.refunds) == (190, (given_back,))


def test_what_went_wrong_at_stripe_is_told_apart(fake: FakeStripe, port: StripePort) -> None:
    with pytest.raises(StripeRefused, match="No such checkout"):
        port.read_session("cs_nobody")
    fake.plant("error", method="GET", path="/v1/checkout/sessions/")
    with pytest.raises(StripeUnreachable) as trouble:
        port.read_session("cs_nobody")
    assert trouble.value.answered_500
    fake.plant("rate-limit", method="GET", path="/v1/checkout/sessions/")
    with pytest.raises(StripeUnreachable) as trouble:
        port.read_session("cs_nobody")
    assert not trouble.value.answered_500
    nowhere = StripePort("sk_test_x", retries=0, api_base="http://127.0.0.1:9")
    with pytest.raises(StripeUnreachable):
        nowhere.read_session("cs_nobody")
