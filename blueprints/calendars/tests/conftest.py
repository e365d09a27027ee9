"""A salon whose clock stands on a Monday morning, and people in its office."""

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.accounts.testing import sign_in
from blueprints.booking.testing import MONDAY, Salon, open_salon
from blueprints.core import clock
from blueprints.core.testing import OwnPageClient


@pytest.fixture
def salon(session: Session) -> Iterator[Salon]:
    with clock.freeze(MONDAY):
        yield open_salon()


@pytest.fixture
def person(app: Flask, session: Session) -> Callable[..., FlaskClient]:
    """`person("owner")`: a browser in which somebody with that role is signed in; its `user_id` says who."""

    def open_browser(*roles: str) -> FlaskClient:
        client = OwnPageClient(app)
        client.user_id = sign_in(client, f"{'-'.join(roles) or 'customer'}@example.com", roles)  # type: ignore[attr-defined]  # for the tests
        return client

    return open_browser
