"""What Stripe tells us by itself: verified, and acted upon once."""

import json
import logging
from typing import Any, Literal

from sqlalchemy import select

from blueprints.core.database import db, transaction
from blueprints.payments import mode
from blueprints.payments.models import Attempt, Payment, StripeEvent
from blueprints.payments.port import verify
from blueprints.payments.settling import Heard, sync

log = logging.getLogger(__name__)

LISTENED_TO = frozenset(
    {
        "checkout.session.completed",
        "checkout.session.async_payment_succeeded",
        "checkout.session.async_payment_failed",
        "checkout.session.expired",
        "charge.refunded",
        "refund.updated",
        "refund.failed",
        "charge.dispute.created",
        "charge.dispute.updated",
        "charge.dispute.closed",
        "charge.dispute.funds_withdrawn",
        "charge.dispute.funds_reinstated",
    }
)
"""Not `payment_intent.succeeded`: one payment would be told twice, in two ways."""

Outcome = Literal["forged", "not ours", "known", "taken"]


def receive(payload: bytes, signature: str | None) -> Outcome:
    """Act upon one webhook, whose raw body and `Stripe-Signature` header these are.

    The event only says which payment to look at: what happened is read from Stripe, so events
    may come in any order and any number. `forged` (also: stale) has written nothing.
    Raises PaymentUnavailable, and whatever `settle` raises: Stripe then sends the event again.
    """
    if not verify(payload, signature, mode.current().webhook_secret):
        log.warning("a webhook with a wrong or old signature was refused")
        return "forged"
    event = json.loads(payload)
    if event["type"] not in LISTENED_TO:
        return "not ours"
    with transaction():
        if db.session.get(StripeEvent, event["id"]):
            return "known"
        thing = _thing_of(event["data"]["object"])
    if thing is None:
        # Another site on the same account; or a refund told before its payment, whose sync will read it too.
        return "not ours"
    kind, reference = thing
    sync(kind, reference, Heard(event["id"], event["type"]))
    return "taken"


def _thing_of(subject: dict[str, Any]) -> tuple[str, str] | None:
    """(kind, reference) of what a session, charge, refund or dispute is about, if it is one of ours."""
    ours = select(Payment.kind, Payment.reference).join(Attempt, Attempt.payment_id == Payment.id)
    if subject["object"] == "checkout.session":
        ours = ours.where(Attempt.session_id == subject["id"])
    elif subject.get("payment_intent"):
        ours = ours.where(Attempt.intent_id == subject["payment_intent"])
    else:
        return None
    row = db.session.execute(ours).first()
    return (row.kind, row.reference) if row else None
