"""Sending webhooks: one try a promise of the outbox, growing pauses between them, and quiet where nobody answers.

A try that fails is no failure of the site: it is written down and promised anew, so that an address that died
doesn't fill the list of what could not leave. The pauses are those of the specification of Standard Webhooks.
"""

import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Flask
from sqlalchemy import delete

from blueprints.api import signature
from blueprints.api.models import Delivery, Endpoint
from blueprints.core import jobs, mail, outbox
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.fetch import FetchError, fetch
from blueprints.core.site import current_site
from blueprints.core.urls import external_url

KIND = "api.webhook"
TIMEOUT = 20  # seconds; the specification recommends 15 to 30
PAUSES = tuple(
    timedelta(seconds=seconds)
    for seconds in (5, 300, 1800, 2 * 3600, 5 * 3600, 10 * 3600, 14 * 3600, 20 * 3600, 24 * 3600)
)
PATIENCE = timedelta(days=5)  # of failures without one success, then the endpoint is paused
LONGEST_PAUSE = timedelta(days=1)  # that a Retry-After may ask for
KEEP = timedelta(days=30)


@dataclass(frozen=True)
class Outcome:
    """What became of a try: the HTTP status or None, the first words of the answer or of the failure."""

    status: int | None
    words: str
    took_ms: int
    retry_after: str = ""

    @property
    def is_success(self) -> bool:
        return self.status is not None and 200 <= self.status < 300


def payload(delivery: Delivery) -> dict[str, Any]:
    """What the outbox keeps. The number of the try makes that a promise heard twice is tried once."""
    return {"delivery": delivery.id, "attempt": delivery.attempts}


def deliver(promise: outbox.Delivery) -> None:
    """Try once to tell an endpoint, outside of any transaction, and write down what came of it."""
    with transaction():
        delivery = _due(promise)
        if delivery is None:
            return
        url, body, headers = delivery.endpoint.url, delivery.body, _headers(delivery)
    outcome = _post(url, body, headers)
    with transaction():
        again = _due(promise)
        if again is not None:
            _note(again, outcome)


def init_app(app: Flask) -> None:
    outbox.handler(app, KIND, deliver)
    jobs.sweep(app, "api_deliveries", forget_old, minutes=53)


def forget_old() -> None:
    """Delete messages of last month: they hold what customers told."""
    with transaction() as session:
        session.execute(delete(Delivery).where(Delivery.created_at < now() - KEEP))


def _due(promise: outbox.Delivery) -> Delivery | None:
    delivery = db.session.get(Delivery, promise.payload["delivery"])
    if delivery is None or delivery.state != "waiting" or delivery.attempts != promise.payload["attempt"]:
        return None
    if delivery.endpoint.paused_at is not None:
        delivery.state = "held"
        return None
    return delivery


def _headers(delivery: Delivery) -> dict[str, str]:
    endpoint, at = delivery.endpoint, now()
    secrets = [endpoint.secret]
    if endpoint.old_secret_until is not None and at < endpoint.old_secret_until:
        secrets.append(endpoint.old_secret)
    signed = signature.headers(delivery.message, at, delivery.body, secrets)
    return {"Content-Type": "application/json"} | signed


def _post(url: str, body: str, headers: dict[str, str]) -> Outcome:
    began = time.monotonic()
    try:
        answer = fetch(
            url,
            method="POST",
            headers=headers,
            body=body.encode(),
            redirects=0,
            timeout=TIMEOUT,
            most_bytes=1_000_000,
        )
    except FetchError as error:
        return Outcome(None, error.message[:500], _since(began))
    words = answer.body[:2000].decode("utf-8", "replace").replace("\0", "").strip()
    return Outcome(answer.status, words[:500], _since(began), answer.headers.get("retry-after", ""))


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)


def _note(delivery: Delivery, outcome: Outcome) -> None:
    delivery.attempts += 1
    delivery.tried_at, delivery.status = now(), outcome.status
    delivery.answer, delivery.took_ms = outcome.words, outcome.took_ms
    endpoint = delivery.endpoint
    if outcome.is_success:
        delivery.state, endpoint.failing_since = "delivered", None
        return
    endpoint.failing_since = endpoint.failing_since or now()
    tries = delivery.attempts - delivery.first_attempt
    if outcome.status == 410:
        delivery.state = "failed"
        _give_up(endpoint, "gone")
    elif now() - endpoint.failing_since >= PATIENCE:
        delivery.state = "failed"
        _give_up(endpoint, "failing")
    elif tries > len(PAUSES):
        delivery.state = "failed"
    else:
        outbox.put(KIND, payload(delivery), due=_next(delivery, PAUSES[tries - 1], outcome.retry_after))


def _next(delivery: Delivery, pause: timedelta, retry_after: str) -> datetime:
    """Up to a tenth later than the table says, so that not all come at once; later still if we were asked to."""
    pause *= 1 + delivery.id % 11 / 100
    if retry_after.isascii() and retry_after.isdigit() and len(retry_after) < 8:
        pause = max(pause, min(timedelta(seconds=int(retry_after)), LONGEST_PAUSE))
    return now() + pause


def _give_up(endpoint: Endpoint, why: str) -> None:
    """Pause an endpoint that wants nothing more, or doesn't answer, and tell the owner."""
    endpoint.paused_at, endpoint.why_paused = now(), why
    to, language = current_site().email, current_site().language
    if to:
        page = external_url("api_webhooks.webhook", language=language, endpoint_id=endpoint.id)
        key = f"api-paused-{endpoint.id}-{now():%Y%m%d%H%M%S}"
        mail.send(to, "api/mail/paused", key=key, language=language, url=endpoint.url, why=why, page=page)
