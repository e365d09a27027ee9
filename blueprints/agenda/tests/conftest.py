"""The salon whose calendar is looked at, and who looks at it."""

from collections.abc import Callable
from datetime import datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.accounts.testing import sign_in
from blueprints.booking.testing import MONDAY, Salon, open_salon
from blueprints.core.testing import OwnPageClient

Person = Callable[..., FlaskClient]


@pytest.fixture
def salon(session: Session, freeze: Callable[[datetime], None]) -> Salon:
    """A salon with two people, on a Monday at eight."""
    freeze(MONDAY)
    return open_salon()


@pytest.fixture
def person(app: Flask, session: Session) -> Person:
    """`person("owner")`: a browser in which somebody with that role is signed in; without roles, a customer."""

    def open_browser(*roles: str, email: str = "") -> FlaskClient:
        client = OwnPageClient(app)
        sign_in(client, email or f"{'-'.join(roles) or 'customer'}@example.com", roles)
        return client

    return open_browser


@pytest.fixture
def staff(salon: Salon, person: Person) -> FlaskClient:
    """The browser of somebody of the team."""
    return person("staff")
