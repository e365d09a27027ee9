from pathlib import Path

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.core import page_cache
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow


def add_a_row(*, tell: bool) -> None:
    with transaction():
        db.session.add(OutboxRow(kind="mail", payload={}))
        if tell:
            page_cache.invalidate()


def test_a_page_is_kept_until_somebody_says_that_it_changed(client: FlaskClient, session: Session) -> None:
    assert client.get("/probe/cached").text == "0 rows, asked "
    add_a_row(tell=False)
    assert client.get("/probe/cached").text == "0 rows, asked "
    add_a_row(tell=True)
    assert client.get("/probe/cached").text == "2 rows, asked "


def test_every_address_has_a_page_of_its_own(client: FlaskClient, session: Session) -> None:
    assert client.get("/probe/cached?q=a").text.endswith("asked a")
    assert client.get("/probe/cached?q=b").text.endswith("asked b")
    assert client.get("/probe/cached?q=a", base_url="http://other.example").status_code == 200


def test_whoever_has_a_session_or_a_cart_gets_a_fresh_page(client: FlaskClient, session: Session) -> None:
    client.get("/probe/cached?q=fresh")
    add_a_row(tell=False)
    for cookie in ("session", "cart"):
        client.set_cookie(cookie, "x")
        assert client.get("/probe/cached?q=fresh").text == "1 rows, asked fresh"
        client.delete_cookie(cookie)
    assert client.get("/probe/cached?q=fresh").text == "0 rows, asked fresh"


def test_a_page_that_sets_a_cookie_is_never_given_to_another(app: Flask, client: FlaskClient) -> None:
    assert "Set-Cookie" in client.get("/probe/remembers").headers
    assert "Set-Cookie" in app.test_client().get("/probe/remembers").headers


def test_the_memory_is_bounded(app: Flask) -> None:
    cache = page_cache.PageCache(app.wsgi_app, Path("unused"))
    big = b"x" * (page_cache.MAX_BYTES // 3)
    for number in range(10):
        cache._keep(str(number), page_cache.Page([], big, 0, 0.0))
    assert list(cache.pages) == ["7", "8", "9"]
    assert cache.bytes <= page_cache.MAX_BYTES
