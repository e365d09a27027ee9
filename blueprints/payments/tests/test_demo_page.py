"""The demo's payment page: every way to pay, in both languages, without JavaScript."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask.testing import FlaskClient

from blueprints.core.database import leave_transaction
from blueprints.payments import demo_page, expire, start, state_of
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.tests.till import noted, session_of, wish

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)


@pytest.fixture
def url(fake: FakeStripe) -> str:
    """The address of the payment page of the thing P1, 690 cents."""
    return start(wish("P1")).removeprefix("http://localhost")


def pay(client: FlaskClient, url: str, way: str) -> tuple[int, str]:
    """The status and where the answer leads."""
    leave_transaction()
    answer = client.post(url, data={"way": way})
    return answer.status_code, answer.headers.get("Location", "")


def success() -> str:
    return f"http://localhost/things/P1?session={session_of('P1')}"


def test_the_page_says_in_french_that_no_money_moves_and_what_is_paid(client: FlaskClient, url: str) -> None:
    page = client.get(url).get_data(as_text=True)
    assert '<html lang="fr">' in page
    assert "Démonstration : aucun argent ne circule." in page
    for seen in (
        "Boulangerie Martin",
        "Croissant",
        "Pain au levain",
        "6,90",
        "client@example.com",
        "/things/P1/cancelled",
    ):
        assert seen in page


def test_the_page_speaks_english_to_an_english_customer(client: FlaskClient, fake: FakeStripe) -> None:
    url = start(wish("P2", language="en")).removeprefix("http://localhost")
    page = client.get(url).get_data(as_text=True)
    assert url.startswith("/en/")
    assert '<html lang="en">' in page
    assert "Demo: no money moves." in page
    assert "€6.90" in page


def test_the_page_works_without_javascript_and_asks_for_no_card(client: FlaskClient, url: str) -> None:
    page = client.get(url).get_data(as_text=True)
    assert "<script" not in page
    assert 'type="text"' not in page
    assert page.count('type="radio"') == 4


def test_an_accepted_card_leads_to_the_success_page_and_is_settled(client: FlaskClient, url: str) -> None:
    assert pay(client, url, "card") == (303, success())
    assert noted("P1") == [("paid", 0)]


def test_a_declined_card_may_be_followed_by_another(client: FlaskClient, url: str) -> None:
    answer = client.post(url, data={"way": "declined"})
    assert answer.status_code == 422
    assert "La carte a été refusée" in answer.get_data(as_text=True)
    assert noted("P1") == []
    assert pay(client, url, "card") == (303, success())
    assert noted("P1") == [("paid", 0)]


@pytest.mark.parametrize(("way", "end"), [("debit", "paid"), ("debit-fails", "failed")])
def test_a_debit_is_decided_later(
    client: FlaskClient, fake: FakeStripe, freeze: Callable[[datetime], None], way: str, end: str
) -> None:
    freeze(NOON)
    url = start(wish("P1")).removeprefix("http://localhost")
    assert pay(client, url, way) == (303, success())
    assert noted("P1") == [("processing", 0)]
    freeze(NOON + timedelta(seconds=demo_page.DEBIT_SECONDS))
    assert demo_page.deliver_webhooks() == 1
    assert noted("P1") == [("processing", 0), (end, 0)]


def test_paying_twice_pays_once(client: FlaskClient, url: str, fake: FakeStripe) -> None:
    assert pay(client, url, "card")[0] == 303
    answer = client.post(url, data={"way": "card"})
    assert (answer.status_code, answer.headers["Location"]) == (303, f"http://localhost{url}")
    assert client.get(url).headers["Location"] == success()
    assert noted("P1") == [("paid", 0)]


def test_a_closed_payment_says_so_and_takes_nothing(client: FlaskClient, url: str) -> None:
    expire("thing", "P1")
    page = client.get(url).get_data(as_text=True)
    assert "Ce paiement est fermé" in page
    assert 'type="radio"' not in page
    client.post(url, data={"way": "card"})
    assert state_of("thing", "P1").status == "expired"


def test_an_unknown_way_or_session_is_refused(client: FlaskClient, url: str) -> None:
    assert pay(client, url, "gold")[0] == 422
    assert client.get("/demo-payment/cs_test_nobody").status_code == 404
    assert client.post("/demo-payment/cs_test_nobody", data={"way": "card"}).status_code == 404
    assert noted("P1") == []


def test_a_foreign_page_cannot_pay(client: FlaskClient, url: str) -> None:
    answer = client.post(url, data={"way": "card"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
    assert noted("P1") == []
