"""What a process of a shop of its own does, which a test may race or kill."""

import os
import time
from collections.abc import Callable, Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from flask import Flask, current_app

from blueprints.checkout.tests.conftest import CONTACT
from blueprints.core.app import create_app
from blueprints.core.testing import OwnPageClient
from blueprints.orders import cancelling
from blueprints.payments import demo_page

WAIT_SECONDS = 120


def open_shop(root: Path) -> Flask:
    return create_app(root, config={"TESTING": True, "SITE_URL": "http://localhost"})


def browser(app: Flask, cart_token: str) -> OwnPageClient:
    """The browser of whoever has that cart."""
    client = OwnPageClient(app)
    client.set_cookie("cart", cart_token)
    return client


def press_the_button(cart_token: str, total: str, go_file: str = "") -> str:
    """Order what is in a cart; with a `go_file` as soon as that is there. Gives status and location.

    `<go_file>.<pid>` says that this process is ready.
    """
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # the app behind the proxy
    client = browser(app, cart_token)
    if go_file:
        client.get("/cart")  # warms up, so that all processes really press together
        Path(f"{go_file}.{os.getpid()}").touch()
        deadline = time.monotonic() + WAIT_SECONDS
        while not Path(go_file).exists():
            if time.monotonic() > deadline:
                raise TimeoutError(go_file)
            time.sleep(0.005)
    answer = client.post("/checkout", data={"method": "pickup", "shown_pickup": total, **CONTACT})
    return f"{answer.status_code} {answer.location}"


def come_back(order_token: str) -> int:
    """Open the page to which Stripe sends who has paid."""
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # the app behind the proxy
    return OwnPageClient(app).get(f"/checkout/done/{order_token}").status_code


VERBS: dict[str, Callable[..., object]] = {
    "order": press_the_button,
    "done": come_back,
    "webhooks": demo_page.deliver_webhooks,
    "cancel": lambda order_id: cancelling.cancel(int(order_id), "owner@example.com"),
}


def run(root: Path, environment: Mapping[str, str], verb: Sequence[str], answer: Connection) -> None:
    """Be a process of the shop in ``root``: do one thing, say what came of it, and end."""
    os.environ.update(environment)
    with open_shop(root).app_context():
        answer.send(str(VERBS[verb[0]](*verb[1:])))
