"""The salon, and a program that has a token for it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from blueprints.api.testing import bearer, make_token
from blueprints.booking.testing import MONDAY, Salon, open_salon


@pytest.fixture
def salon(session: Session, freeze: Callable[[datetime], None]) -> Salon:
    """A salon with two people, on a Monday at eight."""
    freeze(MONDAY)
    return open_salon()


class Program:
    """Another program: it sends JSON with a token and reads what comes."""

    def __init__(self, app: Flask, token: str) -> None:
        self.client: FlaskClient = app.test_client()  # it sends no headers of a browser
        self.headers = bearer(token)

    def __call__(self, method: str, path: str, body: Any = None, **query: Any) -> TestResponse:
        return self.client.open(f"/api/v1{path}", method=method, json=body, query_string=query, headers=self.headers)


@pytest.fixture
def program(app: Flask, salon: Salon) -> Program:
    return Program(app, make_token(["booking.read", "booking.write"], name="Reception robot"))
