"""Who may come in, from where, and what a page may load."""

import pytest
from flask import Flask
from flask.testing import FlaskClient

from blueprints.core.audience import UndeclaredAudience, audience, check_all_declared, may_enter
from blueprints.core.identity import Identity

OWN = {"Sec-Fetch-Site": "same-origin"}


@pytest.mark.parametrize(
    "headers",
    [
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "none"},
        {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
    ],
)
def test_a_request_from_elsewhere_changes_nothing(client: FlaskClient, headers: dict[str, str]) -> None:
    assert client.post("/probe/echo", data={"a": "1"}, headers=headers).status_code == 403


@pytest.mark.parametrize(
    ("origin", "status"),
    [("http://localhost", 200), ("https://localhost", 403), ("http://evil.example", 403), ("null", 403), (None, 403)],
)
def test_an_old_browser_is_judged_by_its_origin(app: Flask, origin: str | None, status: int) -> None:
    headers = {"Origin": origin} if origin else {}
    assert app.test_client().post("/probe/echo", headers=headers).status_code == status


def test_a_signed_request_needs_no_origin(app: Flask) -> None:
    assert app.test_client().post("/probe/hook").text == "taken"


def test_a_stranger_does_not_enter_the_office(client: FlaskClient) -> None:
    assert client.get("/probe/office").status_code in (303, 401)


@pytest.mark.parametrize(
    ("identity", "whom", "enters"),
    [
        (Identity(), "public", True),
        (Identity(), "customer", False),
        (Identity(user_id=1), "customer", True),
        (Identity(user_id=1), "office", False),
        (Identity(user_id=1, permissions=frozenset({"orders.edit"})), "office:orders.edit", False),
        (Identity(user_id=1, is_staff=True), "office", True),
        (Identity(user_id=1, is_staff=True), "office:orders.edit", False),
        (Identity(user_id=1, is_staff=True, permissions=frozenset({"orders.edit"})), "office:orders.edit", True),
    ],
)
def test_whom_an_audience_lets_in(identity: Identity, whom: str, enters: bool) -> None:
    assert may_enter(identity, whom) is enters


def test_a_route_without_an_audience_keeps_the_site_from_starting() -> None:
    app = Flask("bare")
    app.add_url_rule("/secret", "secret", lambda: "secret")
    with pytest.raises(UndeclaredAudience, match="secret"):
        check_all_declared(app)


def test_an_audience_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="There is no audience 'everybody'"):
        audience("everybody")


def test_pages_may_load_only_what_is_ours(client: FlaskClient) -> None:
    answer = client.get("/probe/hello")
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert answer.headers["Referrer-Policy"] == "strict-origin-when-cross-origin"


def test_a_mistake_is_a_sentence_and_a_bug_keeps_its_secret(client: FlaskClient) -> None:
    mistake = client.get("/probe/mistake", headers={"Accept": "application/json"})
    assert (mistake.status_code, mistake.json) == (422, {"error": "There is no bread left. Come back tomorrow."})
    bug = client.get("/probe/bug")
    assert bug.status_code == 500
    assert "secret detail" not in bug.text
    assert "Traceback" not in bug.text
