"""A process of a site of its own, which a test may kill: `python -m blueprints.payments.tests.site_process ROOT VERB …`."""

import os
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

from flask import Flask, current_app
from flask.testing import FlaskClient

from blueprints.core import outbox
from blueprints.core.app import create_app
from blueprints.core.database import transaction
from blueprints.payments import demo_page, expire, refund, start, sync
from blueprints.payments.port import verify
from blueprints.payments.sweep import sweep
from blueprints.payments.tests import till

WAIT_SECONDS = 60


def open_site(root: Path) -> Flask:
    """The site in `root`, which sells things."""
    app = create_app(root, config={"SITE_URL": "http://localhost"})
    till.open_till(app)
    return app


def post_together(body_file: str, signature: str, go_file: str, times: str) -> list[int]:
    """Post one event from two threads, so many times each, as soon as `go_file` is there; gives the statuses.

    `<go_file>.<pid>` says that this process is ready.
    """
    app: Flask = current_app._get_current_object()  # type: ignore[attr-defined]  # the app behind the proxy
    body = Path(body_file).read_bytes()
    statuses: list[int] = []

    def post() -> None:
        client = FlaskClient(app, use_cookies=False)
        for _time in range(int(times)):
            answer = client.post("/webhooks/stripe", data=body, headers={"Stripe-Signature": signature})
            statuses.append(answer.status_code)

    verify(b"", None, "")  # loads the SDK now, so that all processes really post together
    Path(f"{go_file}.{os.getpid()}").touch()
    deadline = time.monotonic() + WAIT_SECONDS
    while not Path(go_file).exists():
        if time.monotonic() > deadline:
            raise TimeoutError(go_file)
        time.sleep(0.01)
    threads = [threading.Thread(target=post) for _thread in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return statuses


def promise_refund(reference: str, cents: str, key: str) -> None:
    """Promise a refund."""
    with transaction():
        refund("thing", reference, int(cents), key)


VERBS: dict[str, Callable[..., object]] = {
    "start": lambda reference: start(till.wish(reference)),
    "sync": lambda reference: sync("thing", reference),
    "expire": lambda reference: expire("thing", reference),
    "webhooks": demo_page.deliver_webhooks,
    "refund": promise_refund,
    "outbox": outbox.deliver_due,
    "sweep": sweep,
    "post": post_together,
}


if __name__ == "__main__":
    with open_site(Path(sys.argv[1])).app_context():
        print(VERBS[sys.argv[2]](*sys.argv[3:]), flush=True)
