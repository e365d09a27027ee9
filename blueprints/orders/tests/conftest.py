"""People at an order: its owner, the staff, a customer, a stranger."""

from collections.abc import Callable

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.accounts.testing import sign_in
from blueprints.core.testing import OwnPageClient

Person = Callable[..., FlaskClient]


@pytest.fixture
def person(app: Flask, session: Session) -> Person:
    """`person("owner")`: a browser in which somebody with that role is signed in; without roles, a customer."""

    def open_browser(*roles: str, email: str = "") -> FlaskClient:
        client = OwnPageClient(app)
        sign_in(client, email or f"{'-'.join(roles) or 'customer'}@example.com", roles)
        return client

    return open_browser
