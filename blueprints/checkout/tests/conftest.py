"""A customer at the checkout."""

from collections.abc import Callable, Mapping
from typing import Any

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from blueprints.orders.models import Order

CONTACT = {"email": "marie@example.com", "name": "Marie Dupont", "phone": "06 01 02 03 04"}
PARCEL = {"method": "delivery", "street": "3 rue Haute", "street2": "", "postcode": "69002", "city": "Lyon"}


class Customer:
    """Somebody with a browser: puts things into the cart and orders them."""

    def __init__(self, client: FlaskClient) -> None:
        self.client = client

    def wants(self, variant_id: int, quantity: int = 1) -> None:
        answer = self.client.post("/cart/items", data={"variant": variant_id, "quantity": quantity})
        assert answer.status_code == 303, answer.text

    def orders(self, total: int | None = None, **changes: Any) -> TestResponse:
        """Press the button. `total` is what the page showed, by default for collecting; more fields by name."""
        form: Mapping[str, Any] = {"method": "pickup", **CONTACT, **changes}
        shown = "shown_delivery" if form["method"] == "delivery" else "shown_pickup"
        return self.client.post("/checkout", data={shown: total, **form})


@pytest.fixture
def marie(client: FlaskClient) -> Customer:
    return Customer(client)


@pytest.fixture
def orders(session: Session) -> Callable[[], list[Order]]:
    """`orders()`: all orders as the database has them now, in their order."""

    def read() -> list[Order]:
        session.expire_all()
        return list(session.scalars(select(Order).order_by(Order.id)))

    return read
