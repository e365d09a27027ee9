"""Guessing is limited, exactly, and nobody can lock an owner out by guessing."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.accounts import attempts, links
from blueprints.accounts.models import Attempts, User
from blueprints.accounts.tests.conftest import PASSWORD
from blueprints.core import migrations
from blueprints.core.app import create_app
from blueprints.core.database import db, transaction
from blueprints.core.testing import OwnPageClient, fresh_database


def guess(client: FlaskClient, email: str = "marie@example.com", password: str = "wrong wrong wrong") -> int:
    return client.post("/account/sign-in", data={"email": email, "password": password}).status_code


def browser(app: Flask) -> FlaskClient:
    return OwnPageClient(app, app.response_class, use_cookies=True)


def test_the_eleventh_guess_at_an_account_is_refused_even_when_right(client: FlaskClient, marie: User) -> None:
    assert [guess(client) for _time in range(10)] == [422] * 10
    assert guess(client, password=PASSWORD) == 429


def test_an_account_that_is_not_there_is_limited_alike(client: FlaskClient, marie: User) -> None:
    assert [guess(client, "nobody@example.com") for _time in range(11)] == [422] * 10 + [429]


def test_the_limit_ends_after_a_quarter_of_an_hour(
    client: FlaskClient, marie: User, freeze: Callable[[datetime], None]
) -> None:
    begun = datetime.now(UTC)
    freeze(begun)
    for _time in range(11):
        guess(client)
    freeze(begun + timedelta(minutes=14))
    assert guess(client, password=PASSWORD) == 429
    freeze(begun + timedelta(minutes=16))
    assert guess(client, password=PASSWORD) == 303


def test_who_signed_in_here_before_is_not_locked_out_by_others(app: Flask, client: FlaskClient, marie: User) -> None:
    assert guess(client, password=PASSWORD) == 303
    stranger = browser(app)
    for _time in range(12):
        guess(stranger)
    assert guess(stranger, password=PASSWORD) == 429
    client.post("/account/sign-out")
    assert guess(client, password=PASSWORD) == 303


def test_a_known_browser_is_limited_too(client: FlaskClient, marie: User) -> None:
    guess(client, password=PASSWORD)
    client.post("/account/sign-out")
    assert [guess(client) for _time in range(11)] == [422] * 10 + [429]


def test_a_forged_device_cookie_counts_as_a_stranger(app: Flask, client: FlaskClient, marie: User) -> None:
    for number in range(11):
        forger = browser(app)
        forger.set_cookie(attempts.COOKIE, f"forged{number}")
        last = guess(forger)
    assert last == 429


def test_a_locked_account_still_opens_by_link(client: FlaskClient, marie: User) -> None:
    for _time in range(12):
        guess(client)
    with transaction():
        address = links.make(marie, links.SIGN_IN, links.HOUR)
    assert client.post(address.removeprefix("http://localhost")).status_code == 303


def test_one_address_may_not_try_many_accounts(client: FlaskClient, session: Session) -> None:
    tried = [guess(client, f"person{number}@example.com") for number in range(51)]
    assert tried == [422] * 50 + [429]


def test_a_right_password_gives_the_address_its_try_back(client: FlaskClient, marie: User, session: Session) -> None:
    for _time in range(3):
        assert guess(client, password=PASSWORD) == 303
    assert session.scalars(select(Attempts.count).where(Attempts.bucket.startswith("address:"))).all() == [0]


@pytest.mark.parametrize(
    ("remote", "counted"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("", "unknown"),
    ],
)
def test_an_ipv6_visitor_is_counted_by_household(app: Flask, remote: str, counted: str) -> None:
    with app.test_request_context(environ_base={"REMOTE_ADDR": remote}):
        assert attempts.visitor_address() == counted


def test_what_was_typed_is_not_kept(client: FlaskClient, session: Session) -> None:
    guess(client, "my.secret@example.com")
    assert not [bucket for bucket in session.scalars(select(Attempts.bucket)) if "secret" in bucket]


def test_old_counts_are_deleted(client: FlaskClient, session: Session, freeze: Callable[[datetime], None]) -> None:
    guess(client)
    attempts.forget_old()
    assert session.scalars(select(Attempts)).all()
    freeze(datetime.now(UTC) + timedelta(hours=2))
    attempts.forget_old()
    assert session.scalars(select(Attempts)).all() == []


def test_a_hundred_at_once_count_as_a_hundred(site_root: Path) -> None:
    with fresh_database() as url:
        address = url or f"sqlite:///{site_root}/race.db"
        app = create_app(site_root, config={"TESTING": True, "SQLALCHEMY_DATABASE_URI": address})
        migrations.upgrade(app)
        allowed: list[bool] = []

        def try_ten() -> None:
            with app.app_context():
                for _time in range(10):
                    with transaction():
                        allowed.append(attempts.count("test", "same", attempts.PER_ACCOUNT))

        threads = [threading.Thread(target=try_ten) for _number in range(10)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with app.app_context():
            db.engine.dispose()
    assert (len(allowed), allowed.count(True)) == (100, 10)
