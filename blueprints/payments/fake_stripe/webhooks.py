"""Events: recorded in the transaction that caused them, signed and delivered after it."""

import hashlib
import hmac
import json
import time
from collections.abc import Callable

from blueprints.payments.fake_stripe.ledger import Books, Doc, Ledger

Send = Callable[[bytes, dict[str, str]], int]
"""Posts a body with headers to the site's webhook address and gives the HTTP status."""

API_VERSION = "2026-10-28.endive"

GIVE_UP_AFTER = 3 * 24 * 3600
"""Stripe retries for up to three days (docs.stripe.com/webhooks#retries)."""

FIRST_RETRY = 30
"""Seconds; each later wait is twice as long."""


def record(books: Books, event_type: str, subject: Doc) -> Doc:
    """Store an event about `subject` as it is now, and queue its delivery."""
    event: Doc = {
        "id": books.new_id("evt"),
        "object": "event",
        "api_version": API_VERSION,
        "created": books.now,
        "data": {"object": subject},
        "livemode": False,
        "pending_webhooks": 1,
        "request": {"id": None, "idempotency_key": None},
        "type": event_type,
    }
    books.put(event)
    books.connection.execute(
        "INSERT INTO delivery (event_id, attempts, due, delivered) VALUES (?, 0, ?, 0)",
        (event["id"], books.now),
    )
    return event


def sign(body: bytes, secret: str, *, at: int | None = None) -> str:
    """The `Stripe-Signature` header: HMAC-SHA256 over `<seconds>.<body>` (docs.stripe.com/webhooks/signature).

    Dated by the machine's clock, not by the site's: the SDK judges its age by that clock too.
    """
    seconds = int(time.time()) if at is None else at
    digest = hmac.new(secret.encode(), f"{seconds}.".encode() + body, hashlib.sha256)
    return f"t={seconds},v1={digest.hexdigest()}"


def due(ledger: Ledger) -> list[Doc]:
    """Events whose delivery is due, the oldest first."""
    with ledger.transaction() as books:
        rows = books.connection.execute(
            "SELECT event_id FROM delivery WHERE delivered = 0 AND due <= ? ORDER BY rowid",
            (books.now,),
        ).fetchall()
        return [books.get("event", row[0]) for row in rows]


def deliver(ledger: Ledger, secret: str, send: Send, events: list[Doc] | None = None) -> int:
    """Post what is due (or `events`) to the site; gives how many it took.

    Outside any transaction, as the site answers by asking us again. Anything but a 2xx is
    retried later, for three days at most.
    """
    taken = 0
    for event in due(ledger) if events is None else events:
        body = json.dumps(event, separators=(",", ":")).encode()
        status = send(body, {"Stripe-Signature": sign(body, secret)})
        accepted = 200 <= status < 300
        taken += accepted
        with ledger.transaction() as books:
            _note(books, event, accepted=accepted)
    return taken


def _note(books: Books, event: Doc, *, accepted: bool) -> None:
    if accepted:
        books.connection.execute(
            "UPDATE delivery SET delivered = 1, attempts = attempts + 1 WHERE event_id = ?",
            (event["id"],),
        )
        return
    (attempts,) = books.connection.execute(
        "SELECT attempts FROM delivery WHERE event_id = ?", (event["id"],)
    ).fetchone()
    next_try = books.now + FIRST_RETRY * 2**attempts
    if next_try > event["created"] + GIVE_UP_AFTER:
        books.connection.execute("DELETE FROM delivery WHERE event_id = ?", (event["id"],))
    else:
        books.connection.execute(
            "UPDATE delivery SET attempts = attempts + 1, due = ? WHERE event_id = ?",
            (next_try, event["id"]),
        )
