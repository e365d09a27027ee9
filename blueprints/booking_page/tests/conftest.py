"""A salon that is open, and somebody who books in it with a browser."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from html import unescape

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from blueprints.booking.models import Booking
from blueprints.booking.testing import MONDAY, Salon, open_salon
from blueprints.booking_page.asked import spelled
from blueprints.core import clock

CONTACT = {"name": "Ada Byron", "email": "ada@example.com", "phone": "06 12 34 56 78", "note": ""}

Freeze = Callable[[datetime], None]


class Visitor:
    """Somebody with a browser: looks at times, fills in the form, presses the button."""

    def __init__(self, client: FlaskClient, freeze: Freeze) -> None:
        self.client = client
        self.freeze = freeze

    def opens(self, address: str, **query: str) -> str:
        """The text of a page, with its entities read."""
        answer = self.client.get(address, query_string=query)
        assert answer.status_code == 200, f"{address} answers {answer.status_code}"
        return unescape(answer.text)

    def ticket(self, slug: str, *starts: datetime, door: str = "/book", **query: str) -> str:
        """The signed value in the form for these times."""
        page = self.client.get(f"{door}/{slug}/details", query_string={"start": [spelled(s) for s in starts], **query})
        found = re.search(r'name="ticket"[^>]* value="([^"]+)"', page.text)
        assert found, page.text
        return found[1]

    def books(self, slug: str, *starts: datetime, door: str = "/book", ticket: str = "", **form: str) -> TestResponse:
        """Fill in the form and press its button, in half a minute."""
        seats = {key: form[key] for key in ("party", "staff", "zone") if key in form}
        ticket = ticket or self.ticket(slug, *starts, door=door, **seats)
        self.freeze(clock.now() + timedelta(seconds=30))
        data = {**CONTACT, "ticket": ticket, "start": [spelled(start) for start in starts], **form}
        return self.client.post(f"{door}/{slug}/details", data=data)


@pytest.fixture
def salon(session: Session, freeze: Freeze) -> Salon:
    freeze(MONDAY)
    return open_salon()


@pytest.fixture
def visitor(client: FlaskClient, freeze: Freeze) -> Visitor:
    return Visitor(client, freeze)


@pytest.fixture
def bookings(session: Session) -> Callable[[], list[Booking]]:
    """`bookings()`: all of them as the database has them now, in their order."""

    def read() -> list[Booking]:
        session.expire_all()
        return list(session.scalars(select(Booking).order_by(Booking.id)))

    return read


def utc(text: str) -> datetime:
    """`utc("2026-11-24 08:30")`."""
    return datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=UTC)
