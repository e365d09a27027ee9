"""Other sites show the booking page in a frame: those on the list, and only that page."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.accounts.testing import sign_in
from blueprints.booking.models import Booking
from blueprints.booking.testing import Salon, at, book
from blueprints.booking_page.forms import origin_of
from blueprints.booking_page.models import Origin, Submission
from blueprints.booking_page.submitting import forget_old
from blueprints.booking_page.tests.conftest import Freeze, Visitor
from blueprints.core import clock
from blueprints.core.database import db, transaction

Bookings = Callable[[], list[Booking]]


def framers(client: FlaskClient, path: str) -> str:
    """Who may frame a page."""
    policy = client.get(path).headers["Content-Security-Policy"]
    return next(rule for rule in policy.split("; ") if rule.startswith("frame-ancestors"))


def allow(origin: str) -> None:
    with transaction():
        db.session.add(Origin(origin=origin))


def test_only_listed_sites_may_frame_it_and_only_this_page(salon: Salon, client: FlaskClient) -> None:
    allow("https://www.example.com")
    token = book(salon.cut, at(1, 9)).token

    for path in ("/embed", "/embed/coupe", "/embed/coupe/details?start=2026-11-24T08:00Z", f"/embed/done/{token}"):
        assert framers(client, path) == "frame-ancestors 'self' https://www.example.com"
    for path in ("/book", "/book/coupe", f"/bookings/{token}", "/", "/account/sign-in"):
        assert framers(client, path) == "frame-ancestors 'none'"


def test_without_a_list_nobody_else_frames_it(salon: Salon, client: FlaskClient) -> None:
    assert framers(client, "/embed") == "frame-ancestors 'self'"


def test_the_rest_of_the_policy_stays(salon: Salon, client: FlaskClient) -> None:
    own, framed = (client.get(path).headers["Content-Security-Policy"].split("; ") for path in ("/book", "/embed"))

    assert set(own) ^ set(framed) == {"frame-ancestors 'none'", "frame-ancestors 'self'"}


def test_a_frame_needs_no_cookie(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    answer = visitor.books("coupe", at(1, 9), door="/embed")

    (booking,) = bookings()
    assert answer.location == f"/embed/done/{booking.token}"
    assert "Set-Cookie" not in answer.headers
    page = visitor.opens(answer.location)
    assert "C’est réservé" in page
    assert "<footer" not in page
    assert 'class="site-header"' not in page


def test_links_in_a_frame_stay_in_it(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/embed/coupe")

    assert 'href="/embed/coupe/details?start=' in page
    assert 'href="/book' not in page
    assert 'action="/embed/coupe/details"' in visitor.opens("/embed/coupe/details", start="2026-11-24T08:00Z")


def test_the_payment_opens_outside_of_the_frame(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    answer = visitor.books("couleur", at(1, 9), door="/embed")

    token = bookings()[0].token
    assert answer.location == f"/embed/done/{token}"
    page = visitor.opens(answer.location)
    assert f'action="/bookings/{token}/payments" target="_top"' in page
    paying = visitor.client.post(f"/bookings/{token}/payments")
    assert paying.status_code == 303
    assert "/demo-payment/" in paying.location


def test_the_script_may_be_loaded_by_all_and_kept(client: FlaskClient) -> None:
    answer = client.get("/embed.js")

    assert answer.mimetype == "text/javascript"
    assert "public" in answer.headers["Cache-Control"]
    assert "event.origin !== home.origin" in answer.text
    assert len(answer.data) < 2500


def test_the_owner_lists_a_site_and_takes_it_off(salon: Salon, client: FlaskClient) -> None:
    sign_in(client, "marie@example.com", roles=["owner"])

    client.post("/office/embedding", data={"origin": "www.Example.com/contact"})
    client.post("/office/embedding", data={"origin": "https://www.example.com"})
    page = client.get("/office/embedding").text
    row = db.session.scalars(select(Origin)).one()

    assert row.origin == "https://www.example.com"
    assert "&lt;script src=&#34;http://localhost/embed.js&#34; defer data-service=&#34;coupe&#34;&gt;" in page
    assert "&lt;iframe src=&#34;http://localhost/embed/coupe&#34;" in page
    client.post(f"/office/embedding/{row.id}/removal")
    assert db.session.scalars(select(Origin)).all() == []


def test_the_list_is_the_owners(salon: Salon, client: FlaskClient) -> None:
    sign_in(client, "hugo@example.com", roles=["staff"])

    assert client.get("/office/embedding").status_code == 403
    assert client.post("/office/embedding", data={"origin": "https://evil.example"}).status_code == 403
    assert db.session.scalars(select(Origin)).all() == []


@pytest.mark.parametrize(
    ("typed", "origin"),
    [
        ("https://www.example.com/page?x=1", "https://www.example.com"),
        ("example.com", "https://example.com"),
        ("https://example.com:8443", "https://example.com:8443"),
        ("http://localhost:5000", "http://localhost:5000"),
        ("https://café.example", "https://xn--caf-dma.example"),
        ("http://example.com", ""),
        ("*", ""),
        ("https://*.example.com", ""),
        ("javascript:alert(1)", ""),
        ("https://example.com; script-src *", ""),
        ("https://a@example.com", ""),
        ("https://example.com:99999", ""),
        ("https://", ""),
        ("null", ""),
    ],
)
def test_an_origin_is_one_site_and_nothing_else(typed: str, origin: str) -> None:
    assert origin_of(typed) == origin


def test_a_refused_address_says_why(salon: Salon, client: FlaskClient) -> None:
    sign_in(client, "marie@example.com", roles=["owner"])

    answer = client.post("/office/embedding", data={"origin": "https://*.example.com"})

    assert answer.status_code == 422
    assert "Écrivez l’adresse d’un site" in answer.text


def test_keys_of_old_forms_are_forgotten(salon: Salon, visitor: Visitor, freeze: Freeze, bookings: Bookings) -> None:
    visitor.books("coupe", at(1, 9))
    freeze(clock.now() + timedelta(days=4))

    forget_old()

    assert db.session.scalars(select(Submission)).all() == []
    assert len(bookings()) == 1
