"""Signing in and out: what ends a session, what a stranger learns, where one lands."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import event, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from blueprints.accounts import doors, passwords, people
from blueprints.accounts.models import SignedIn, User
from blueprints.accounts.testing import make_user, sign_in
from blueprints.accounts.tests.conftest import PASSWORD
from blueprints.core.database import db, transaction
from blueprints.core.testing import OwnPageClient


def enter(client: FlaskClient, email: str = "marie@example.com", password: str = PASSWORD, **more: str) -> TestResponse:
    return client.post("/account/sign-in", data={"email": email, "password": password, **more})


def another_browser(app: Flask) -> FlaskClient:
    return OwnPageClient(app, app.response_class, use_cookies=True)


def copy_of(client: FlaskClient, app: Flask) -> FlaskClient:
    """A thief's browser: it has the same session cookie."""
    thief = another_browser(app)
    cookie = client.get_cookie("session")
    assert cookie is not None
    thief.set_cookie("session", cookie.value)
    return thief


def test_the_right_password_opens_the_account(client: FlaskClient, marie: User) -> None:
    assert client.get("/account").status_code == 303
    answer = enter(client)
    assert (answer.status_code, answer.location) == (303, "/account")
    assert "Marie Martin" in client.get("/account").text


def test_capitals_and_spaces_in_the_address_do_not_matter(client: FlaskClient, marie: User) -> None:
    assert enter(client, "  Marie@Example.COM ").status_code == 303


def test_a_wrong_password_and_an_unknown_address_look_the_same(client: FlaskClient, marie: User) -> None:
    wrong = enter(client, password="not the right one")
    unknown = enter(client, email="nobody@example.com", password="not the right one")
    assert wrong.status_code == unknown.status_code == 422
    assert wrong.text.replace("marie@example.com", "X") == unknown.text.replace("nobody@example.com", "X")
    assert client.get_cookie("session") is None


def test_an_unknown_address_costs_one_hash_like_a_known_one(
    client: FlaskClient, marie: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    hashed_for: list[str | None] = []
    really = passwords.matches

    def counting(password: str, kept: str | None) -> bool:
        hashed_for.append(kept)
        return really(password, kept)

    monkeypatch.setattr(passwords, "matches", counting)
    enter(client, password="wrong one here")
    enter(client, email="nobody@example.com", password="wrong one here")
    assert hashed_for == [marie.password, None]


def test_the_stand_in_hash_costs_what_a_real_one_does() -> None:
    assert not passwords.is_outdated(passwords.NOBODY)


def test_signing_out_makes_a_copied_cookie_worthless(app: Flask, client: FlaskClient, marie: User) -> None:
    enter(client)
    thief = copy_of(client, app)
    assert thief.get("/account").status_code == 200
    assert client.post("/account/sign-out").status_code == 303
    assert client.get("/account").status_code == 303
    assert thief.get("/account").status_code == 303


def test_signing_in_again_begins_a_new_session(app: Flask, client: FlaskClient, marie: User, session: Session) -> None:
    enter(client)
    thief = copy_of(client, app)
    first = session.scalars(select(SignedIn.key_hash)).all()
    enter(client)
    second = session.scalars(select(SignedIn.key_hash)).all()
    assert len(first) == len(second) == 1
    assert first != second
    assert thief.get("/account").status_code == 303


def test_a_change_of_password_signs_the_other_devices_out(app: Flask, client: FlaskClient, marie: User) -> None:
    other = another_browser(app)
    enter(other)
    enter(client)
    changed = client.post("/account/password", data={"current": PASSWORD, "password": "another four words here"})
    assert (changed.status_code, changed.location) == (303, "/account")
    assert client.get("/account").status_code == 200
    assert other.get("/account").status_code == 303
    assert enter(another_browser(app)).status_code == 422
    assert enter(another_browser(app), password="another four words here").status_code == 303


def test_the_password_is_not_changed_without_the_current_one(client: FlaskClient, marie: User) -> None:
    enter(client)
    refused = client.post("/account/password", data={"current": "wrong", "password": "another four words here"})
    assert refused.status_code == 422
    assert passwords.matches(PASSWORD, marie.password)


def test_whoever_is_shut_out_is_out_at_once(app: Flask, client: FlaskClient, marie: User) -> None:
    enter(client)
    with transaction():
        people.shut_out(marie)
    assert client.get("/account").status_code == 303
    assert enter(client).status_code == 422


def test_a_session_ends_after_thirty_days(
    client: FlaskClient, session: Session, freeze: Callable[[datetime], None]
) -> None:
    begun = datetime.now(UTC)
    freeze(begun)
    sign_in(client, "marie@example.com")
    freeze(begun + timedelta(days=29))
    assert client.get("/account").status_code == 200
    freeze(begun + timedelta(days=400))
    assert client.get("/account").status_code == 303


def test_a_stranger_costs_no_query_and_gets_no_cookie(app: Flask, client: FlaskClient) -> None:
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        asked.append(statement)

    with app.app_context():
        engine = db._app_engines[app][None]
        event.listen(engine, "before_cursor_execute", note)
        try:
            answer = client.get("/account/sign-in")
        finally:
            event.remove(engine, "before_cursor_execute", note)
    assert asked == []
    assert answer.headers.get("Set-Cookie") is None


def test_what_was_seen_signed_in_is_kept_by_no_cache(client: FlaskClient, session: Session) -> None:
    sign_in(client, "marie@example.com")
    assert client.get("/account").headers["Cache-Control"] == "no-store"


def test_staff_land_where_the_office_says(app: Flask, client: FlaskClient, marie: User) -> None:
    make_user("marie@example.com", ["staff"])
    db.session.commit()
    assert enter(client).location == "/account", "this room alone has no office"


@pytest.mark.parametrize("wanted", ["/account/addresses", "/en/account?tab=1", "/office/orders/7"])
def test_one_lands_on_the_page_that_was_asked_for(client: FlaskClient, marie: User, wanted: str) -> None:
    assert enter(client, next=wanted).location == wanted


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "/\t/evil.example",
        "javascript:alert(1)",
        " //evil.example",
        "/\n//evil.example",
        "account",
        "///evil.example",
        "http:/evil.example",
    ],
)
def test_next_leads_nowhere_else(client: FlaskClient, marie: User, wanted: str) -> None:
    assert not doors.is_own_path(wanted)
    assert enter(client, next=wanted).location == "/account"


def test_a_password_in_either_spelling_of_an_accent_is_the_same(session: Session) -> None:
    kept = passwords.hashed("cr\u00eape \u00e0 la fra\u00eeche")
    assert passwords.matches("cre\u0302pe a\u0300 la frai\u0302che", kept)


@pytest.mark.parametrize("weak", ["", "short", "aaaaaaaaaaaa", "abababababab"])
def test_a_weak_password_is_refused_with_a_reason(client: FlaskClient, marie: User, weak: str) -> None:
    enter(client)
    assert client.post("/account/password", data={"current": PASSWORD, "password": weak}).status_code == 422
    assert passwords.matches(PASSWORD, marie.password)
