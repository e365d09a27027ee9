"""The office's pages: what the owner makes, sees once, and takes back."""

import re

import pytest
from flask.testing import FlaskClient
from sqlalchemy import func, select

from blueprints.accounts.testing import sign_in
from blueprints.api import sending, webhooks
from blueprints.api.models import Delivery, Endpoint, Token
from blueprints.api.testing import bearer
from blueprints.api.tests.conftest import Cake, deliveries
from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.core.fetch import Answer

PAGES = ["", "/guide", "/tokens/new", "/webhooks/new"]


@pytest.fixture
def owner(client: FlaskClient) -> FlaskClient:
    sign_in(client, "marie@example.com", ["owner"])
    return client


@pytest.fixture
def endpoint_id(owner: FlaskClient) -> int:
    with transaction():
        return webhooks.add("https://till.example/hook", ["cake.baked"], author="marie@example.com").id


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["", "/en"])
def test_an_owner_opens_every_page(owner: FlaskClient, page: str, language: str) -> None:
    assert owner.get(f"{language}/office/api{page}").status_code == 200


@pytest.mark.parametrize("page", [*PAGES, "/webhooks/1"])
def test_staff_open_none(client: FlaskClient, page: str) -> None:
    sign_in(client, "staff@example.com", ["staff"])
    assert client.get(f"/office/api{page}").status_code == 403
    assert "/office/api" not in client.get("/office").text


def test_a_token_is_shown_once(owner: FlaskClient) -> None:
    answer = owner.post("/office/api/tokens", data={"name": "Caisse", "scopes": ["cake.read"]})
    value = re.search(r'value="(gr_[\w-]{43})"', answer.text)
    assert value
    assert answer.headers["Cache-Control"] == "no-store"
    page = owner.get("/office/api").text
    assert "Caisse" in page
    assert "Voir les gâteaux" in page
    assert value[1] not in page
    me = owner.get("/api/v1/me", headers=bearer(value[1])).get_json()
    assert me == {"name": "Caisse", "scopes": ["cake.read"]}


@pytest.mark.parametrize(
    "data", [{"name": "Caisse"}, {"scopes": "cake.read"}, {"name": "Caisse", "scopes": "cake.steal"}, {}]
)
def test_a_token_needs_a_name_and_a_scope(owner: FlaskClient, data: dict[str, str]) -> None:
    assert owner.post("/office/api/tokens", data=data).status_code == 422
    assert db.session.scalar(select(func.count()).select_from(Token)) == 0


@pytest.mark.parametrize("page", ["/tokens/new", "/webhooks/new"])
def test_no_single_box_has_to_be_ticked(owner: FlaskClient, page: str) -> None:
    boxes = re.findall(r'<input[^>]*type="checkbox"[^>]*>', owner.get(f"/office/api{page}").text)
    assert len(boxes) == 2
    assert not any("required" in box for box in boxes)


def test_a_revoked_token_opens_nothing(owner: FlaskClient) -> None:
    answer = owner.post("/office/api/tokens", data={"name": "Caisse", "scopes": ["cake.read"]})
    value = re.findall(r"gr_[\w-]{43}", answer.text)[0]
    token_id = db.session.scalars(select(Token.id)).one()
    assert owner.post(f"/office/api/tokens/{token_id}/revocation").status_code == 303
    assert owner.get("/api/v1/me", headers=bearer(value)).status_code == 401
    assert "Révoqué" in owner.get("/office/api").text
    assert owner.post("/office/api/tokens/99/revocation").status_code == 404


def test_a_webhook_is_added_and_its_secret_shown_once(owner: FlaskClient) -> None:
    data = {"url": " https://till.example/hook ", "events": ["cake.baked"]}
    answer = owner.post("/office/api/webhooks", data=data)
    endpoint = db.session.scalars(select(Endpoint)).one()
    assert endpoint.url == "https://till.example/hook"
    assert endpoint.secret in answer.text.replace("&#43;", "+")
    assert answer.headers["Cache-Control"] == "no-store"
    page = owner.get(f"/office/api/webhooks/{endpoint.id}").text
    assert "https://till.example/hook" in page
    assert endpoint.secret not in page


@pytest.mark.parametrize(
    "data",
    [
        {"url": "http://till.example/", "events": "cake.baked"},
        {"url": "https://u@till.example/", "events": "cake.baked"},
        {"url": "https://till.example/"},
        {"events": "cake.baked"},
    ],
)
def test_a_webhook_needs_https_and_an_event(owner: FlaskClient, data: dict[str, str]) -> None:
    assert owner.post("/office/api/webhooks", data=data).status_code == 422
    assert db.session.scalar(select(func.count()).select_from(Endpoint)) == 0


def test_a_webhook_is_changed_paused_and_removed(owner: FlaskClient, endpoint_id: int) -> None:
    here = f"/office/api/webhooks/{endpoint_id}"
    assert owner.post(here, data={"url": "https://b.example/", "events": "cake.eaten"}).status_code == 303
    endpoint = db.session.get_one(Endpoint, endpoint_id)
    assert (endpoint.url, endpoint.events) == ("https://b.example/", ["cake.eaten"])
    assert owner.post(here, data={"url": "http://b.example/", "events": "cake.eaten"}).status_code == 422
    owner.post(f"{here}/pause")
    assert endpoint.why_paused == "owner"
    owner.post(f"{here}/pause/deletion")
    assert endpoint.paused_at is None
    before = endpoint.secret
    assert endpoint.secret not in owner.post(f"{here}/secrets").text.replace(endpoint.secret, "", 1)
    assert endpoint.old_secret == before
    owner.post(f"{here}/deletion")
    assert db.session.scalar(select(func.count()).select_from(Endpoint)) == 0
    assert owner.get(here).status_code == 404


def test_a_test_message_and_what_was_answered_are_shown(
    owner: FlaskClient, endpoint_id: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = f"/office/api/webhooks/{endpoint_id}"
    monkeypatch.setattr(sending, "fetch", lambda url, **_: Answer(500, {}, b"<b>out of flour</b>", url))
    owner.post(f"{here}/tests")
    outbox.deliver_due()
    page = owner.get(here).text
    assert "api.test" in page
    assert "&lt;b&gt;out of flour&lt;/b&gt;" in page
    assert "Ne répond pas" in page
    (delivery,) = deliveries()
    assert owner.post(f"{here}/deliveries/{delivery.id}/tries").status_code == 422, "it is still being tried"
    monkeypatch.setattr(sending, "fetch", lambda url, **_: Answer(200, {}, b"", url))
    delivery.state = "failed"
    db.session.commit()
    assert owner.post(f"{here}/deliveries/{delivery.id}/tries").status_code == 303
    outbox.deliver_due()
    assert delivery.state == "delivered"
    assert owner.post(f"/office/api/webhooks/{endpoint_id + 1}/deliveries/{delivery.id}/tries").status_code == 404


def test_many_messages_go_over_several_pages(owner: FlaskClient, endpoint_id: int) -> None:
    with transaction():
        for number in range(25):
            webhooks.emit("cake.baked", Cake(number, "x", None))
    assert db.session.scalar(select(func.count()).select_from(Delivery)) == 25
    page = owner.get(f"/office/api/webhooks/{endpoint_id}").text
    assert page.count("Gâteau cuit</b>") == 20
    following = re.search(r'href="([^"]+before=\d+)" rel="next"', page)
    assert following
    assert owner.get(following[1]).text.count("Gâteau cuit</b>") == 5
