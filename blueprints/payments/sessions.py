"""Opening a payment and closing it again: the customer's way to Stripe's page."""

import logging
import secrets
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Literal

from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db, leave_transaction, transaction, writing
from blueprints.payments import mode
from blueprints.payments.contract import PaymentRequest, PaymentState, PaymentUnavailable
from blueprints.payments.models import Attempt, Payment
from blueprints.payments.payables import settle_of
from blueprints.payments.port import SessionAtStripe, StripeRefused, StripeUnreachable
from blueprints.payments.settling import first_look, locked, settle_locally, state_of, sync

log = logging.getLogger(__name__)

MOST_LINES = 100
"""Line items of a session (docs.stripe.com/api/checkout/sessions/create)."""

LONGEST_NAME = 250

# fmt: off
STRIPE_LOCALES = frozenset((
    "bg", "cs", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "it",
    "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk", "sl", "sv",
))
# fmt: on
"""The languages of Stripe's page that a site in the EU may speak."""

STILL_WORTH_SHOWING = timedelta(minutes=2)
"""A session with less than this left is closed and another opened: nobody pays faster."""

ROUNDS = 5
"""How often the plan is made anew when others move the same payment meanwhile."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What `start` does next: go to a URL, close the open session, or call Stripe for an attempt."""

    step: Literal["go", "close", "call"]
    url: str = ""
    attempt_id: int = 0
    is_new: bool = False


def start(request: PaymentRequest) -> str:
    """Open a payment and give the address to send the customer to.

    Called twice it gives the same page; when the thing is already paid, or a bank debit is under
    way, it gives `success_url`. A session that failed, expired or asked another amount is
    replaced. Nobody is charged twice: a new session is opened only when the former is over.

    Raises PaymentUnavailable when Stripe doesn't answer or refuses; calling again is safe.
    RuntimeError inside a transaction.
    """
    settle_of(request.kind)  # KeyError now rather than after the customer has paid
    for _round in range(ROUNDS):
        leave_transaction()
        plan = _plan(request)
        if plan.step == "go":
            return plan.url
        if plan.step == "close":
            expire(request.kind, request.reference)
            continue
        url = _call(plan)
        if url:
            return url
    raise PaymentUnavailable


def expire(kind: str, reference: str) -> PaymentState:
    """Close the payment so that nobody can pay it any more, and say how it stands.

    Call it before cancelling the thing: if the state that comes back is `paid` or `processing`,
    the customer was faster. Something whose payment was never started is `expired` at once.
    Raises PaymentUnavailable when Stripe doesn't answer: then nothing is known, so don't cancel.
    """
    leave_transaction()
    with writing(), transaction():
        payment = locked(kind, reference)
        if payment is None:
            return PaymentState(kind, reference, "", "expired", 0, "")
        attempt = payment.attempt
        if attempt and attempt.status == "making":
            # The address of a session that we don't know yet was given to nobody.
            attempt.abandon()
            return settle_locally(payment, "expired")
        if payment.status in ("failed", "expired") or attempt is None:
            return state_of(kind, reference)
        session_id = attempt.session_id if attempt.status == "open" else None
    if session_id:
        try:
            mode.current().port.expire_session(session_id)
        except StripeRefused:
            log.info("Stripe would not expire %s %s: the customer was faster", kind, reference)
        except StripeUnreachable as error:
            raise PaymentUnavailable from error
    crash_point("payments.after-expire-before-commit")
    return sync(kind, reference)


def _plan(request: PaymentRequest) -> Plan:
    try:
        with writing(), transaction():
            return _plan_locked(request)
    except IntegrityError:
        # Somebody inserted the same payment in this instant (on Postgres); now it is there.
        with writing(), transaction():
            return _plan_locked(request)


def _plan_locked(request: PaymentRequest) -> Plan:
    payment = locked(request.kind, request.reference)
    if payment is None:
        payment = Payment(
            kind=request.kind, reference=request.reference, amount=request.amount, currency=request.currency
        )
        db.session.add(payment)
        db.session.flush()
    attempt = payment.attempt
    if attempt and payment.status in ("paid", "processing"):
        return Plan("go", request.success_url.replace("{CHECKOUT_SESSION_ID}", attempt.session_id or ""))
    if attempt and attempt.status == "making":
        return Plan("call", attempt_id=attempt.id)
    if attempt and attempt.status == "open":
        fresh = attempt.expires_at - now() > STILL_WORTH_SHOWING
        same = attempt.body["line_items"] == body_of(request)["line_items"]
        return Plan("go", attempt.url) if fresh and same else Plan("close")
    return Plan("call", attempt_id=_new_attempt(payment, request).id, is_new=True)


def _new_attempt(payment: Payment, request: PaymentRequest) -> Attempt:
    number = len(payment.attempts) + 1
    # The random end keeps two sites on one Stripe account, or a restored backup, from meeting an old key.
    key = f"{request.kind}:{request.reference}:{number}:{secrets.token_hex(8)}"
    attempt = Attempt(
        payment=payment, number=number, idempotency_key=key, body=body_of(request), expires_at=request.expires_at
    )
    db.session.add(attempt)
    payment.status, payment.amount, payment.currency = "open", request.amount, request.currency
    payment.revision += 1
    payment.look_again_at = first_look(attempt.expires_at)
    db.session.flush()
    return attempt


def _call(plan: Plan) -> str | None:
    """Ask Stripe for the attempt's session; None when the attempt is over and another is needed."""
    with transaction() as session:
        attempt = session.get_one(Attempt, plan.attempt_id)
        body, key = attempt.body, attempt.idempotency_key
    crash_point("payments.before-stripe")
    try:
        opened = mode.current().port.create_session(body, key)
    except StripeRefused as error:
        log.warning("Stripe refused to open attempt %s: %s", plan.attempt_id, error)
        _abandon(plan.attempt_id)
        if plan.is_new:
            raise PaymentUnavailable from error
        # An attempt that waited too long for its first answer asks for an hour that is too near by now.
        return None
    except StripeUnreachable as error:
        if error.answered_500 and not plan.is_new:
            # Stripe remembers a 500 under its key (docs.stripe.com/api/idempotent_requests): another key, then.
            # Nobody was given the address of a session that may exist, so nobody can pay it.
            _abandon(plan.attempt_id)
            return None
        raise PaymentUnavailable from error
    crash_point("payments.after-stripe-before-commit")
    return _store(plan.attempt_id, opened)


def _store(attempt_id: int, opened: SessionAtStripe) -> str | None:
    with writing(), transaction() as session:
        attempt = session.get_one(Attempt, attempt_id)
        payment = locked(attempt.payment.kind, attempt.payment.reference)
        session.refresh(attempt)
        if payment is None or attempt.status == "abandoned":
            # Cancelled while Stripe was asked; the session dies unseen at its hour.
            raise PaymentUnavailable
        if attempt.status == "making":
            attempt.begin(opened.id, opened.url)
            payment.revision += 1
        return attempt.url


def _abandon(attempt_id: int) -> None:
    with writing(), transaction() as session:
        attempt = session.scalar(
            select(Attempt).where(Attempt.id == attempt_id).with_for_update().execution_options(populate_existing=True)
        )
        if attempt and attempt.status == "making":
            attempt.abandon()


def body_of(request: PaymentRequest) -> dict[str, Any]:
    """The parameters of the session, as Stripe's `SessionCreateParams` has them (method types: Stripe chooses)."""
    metadata = {"kind": request.kind, "reference": request.reference}
    return {
        "mode": "payment",
        "line_items": _line_items(request),
        "success_url": request.success_url,
        "cancel_url": request.cancel_url,
        "customer_email": request.email,
        "locale": request.language if request.language in STRIPE_LOCALES else "auto",
        "expires_at": int(request.expires_at.timestamp()),
        "client_reference_id": request.reference,
        "metadata": metadata,
        "payment_intent_data": {"metadata": metadata},
    }


def _line_items(request: PaymentRequest) -> list[dict[str, Any]]:
    shown = [(line.name, line.unit_amount, line.quantity) for line in request.lines]
    if len(shown) > MOST_LINES:
        shown = [(request.reference, request.amount, 1)]
    return [
        {
            "price_data": {
                "currency": request.currency.lower(),
                "unit_amount": unit_amount,
                "product_data": {"name": name[:LONGEST_NAME]},
            },
            "quantity": quantity,
        }
        for name, unit_amount, quantity in shown
    ]
