"""The address that Stripe tells things to."""

from flask import Blueprint, Response, request

from blueprints.core.audience import audience
from blueprints.core.database import leave_transaction
from blueprints.payments.webhooks import receive

bp = Blueprint("payments", __name__)

LARGEST_BODY = 1_000_000
"""Bytes; Stripe's events are a few kilobytes."""


@bp.post("/webhooks/stripe")
@audience("signed")
def webhook() -> Response:
    """400 for what Stripe didn't sign, 200 for what is done or not ours; an error makes Stripe try again."""
    request.max_content_length = LARGEST_BODY
    leave_transaction()
    outcome = receive(request.get_data(), request.headers.get("Stripe-Signature"))
    return Response(outcome, status=400 if outcome == "forged" else 200, mimetype="text/plain")
