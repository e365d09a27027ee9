"""`sync`: what Stripe says now becomes what the site knows. The one way in which anything is paid."""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import cast

from sqlalchemy import select

from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db, leave_transaction, transaction, writing
from blueprints.payments import mode
from blueprints.payments.contract import PaymentState, PaymentUnavailable, Status, UnknownPayment
from blueprints.payments.models import Attempt, Payment, StripeEvent
from blueprints.payments.payables import settle_of
from blueprints.payments.port import SessionAtStripe, StripeRefused, StripeUnreachable

log = logging.getLogger(__name__)

ROUNDS = 10
"""How often Stripe is asked anew when others move the same payment meanwhile; each such move is progress."""

LOOK_AGAIN = {"open": timedelta(minutes=10), "processing": timedelta(hours=1), "paid": timedelta(hours=1)}
"""When the sweep asks again: a paid thing once more, for a refund that was made in the very moment it was paid."""

AFTER_EXPIRY = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class Heard:
    """A webhook that led to a sync: recorded in the same transaction as what it changed."""

    event_id: str
    event_type: str


def sync(kind: str, reference: str, heard: Heard | None = None) -> PaymentState:
    """Ask Stripe how a payment stands, record it, and settle what changed, all in one transaction.

    The webhook, the success page and the sweep all call it, in any order and as often as they
    like; called in a GET it is the one thing that writes. Objects loaded before it are read anew.

    Raises UnknownPayment; PaymentUnavailable when Stripe doesn't answer (`state_of` then gives
    what was known); RuntimeError inside a transaction; and whatever `settle` raises, with nothing recorded.
    """
    for _round in range(ROUNDS):
        leave_transaction()
        with transaction():
            payment = _find(kind, reference)
            if payment is None:
                raise UnknownPayment(kind, reference)
            seen, attempt = payment.revision, payment.attempt
            session_id = attempt.session_id if attempt else None
        answer = _ask(kind, reference, session_id) if session_id else None
        crash_point("payments.after-reading-before-commit")
        with writing(), transaction():
            payment = locked(kind, reference)
            if payment is None:
                raise UnknownPayment(kind, reference)
            if payment.revision != seen:
                continue  # somebody wrote since we asked: what we hold may be old
            if heard and not _record(heard, payment):
                return _state(payment)
            state = _apply(payment, answer)
            crash_point("payments.before-commit")
        crash_point("payments.after-commit")
        return state
    log.error("gave up asking about %s %s: it changed %s times meanwhile", kind, reference, ROUNDS)
    raise PaymentUnavailable


def state_of(kind: str, reference: str) -> PaymentState:
    """What the site knows, without asking Stripe. Raises UnknownPayment."""
    payment = _find(kind, reference)
    if payment is None:
        raise UnknownPayment(kind, reference)
    return _state(payment)


def locked(kind: str, reference: str) -> Payment | None:
    """The payment, kept from every other writer until the transaction ends."""
    return db.session.scalar(
        select(Payment)
        .where(Payment.kind == kind, Payment.reference == reference)
        .with_for_update()
        .execution_options(populate_existing=True)
    )


def settle_locally(payment: Payment, status: Status) -> PaymentState:
    """Record a status that needs no word from Stripe, and settle it."""
    if payment.status != status:
        payment.status = status
        _changed(payment)
    return _state(payment)


def first_look(expires_at: datetime) -> datetime:
    """When the sweep first looks at a new attempt."""
    return min(now() + LOOK_AGAIN["open"], expires_at + AFTER_EXPIRY)


def _find(kind: str, reference: str) -> Payment | None:
    return db.session.scalar(select(Payment).where(Payment.kind == kind, Payment.reference == reference))


def _ask(kind: str, reference: str, session_id: str) -> SessionAtStripe | None:
    try:
        return mode.current().port.read_session(session_id)
    except StripeRefused as error:
        # As after the step from the demo to real keys: this session belongs to another account.
        log.warning("Stripe does not know %s %s: %s", kind, reference, error)
        return None
    except StripeUnreachable as error:
        raise PaymentUnavailable from error


def _record(heard: Heard, payment: Payment) -> bool:
    """Note the event; False when it was noted before."""
    if db.session.get(StripeEvent, heard.event_id):
        return False
    db.session.add(StripeEvent(id=heard.event_id, type=heard.event_type, payment_id=payment.id))
    return True


def _apply(payment: Payment, answer: SessionAtStripe | None) -> PaymentState:
    attempt = payment.attempt
    if answer is None:
        return _apply_silence(payment, attempt)
    if attempt is None or attempt.session_id != answer.id:
        raise RuntimeError(f"Stripe answered for {answer.id}, which is not the session that was asked for.")
    _note_refunds(payment, answer)
    before = (payment.status, payment.amount, payment.currency, payment.refunded, payment.disputed)
    status = answer.status
    if payment.status == "paid" and status != "paid":
        log.error("Stripe takes back its word about %s: %s after paid; kept as paid", answer.id, status)
        status = "paid"
    after = (status, answer.amount, answer.currency, answer.refunded, answer.disputed)
    attempt.status, attempt.intent_id = status, answer.intent_id
    if after == before:
        payment.look_again_at = _next_look(payment, attempt, news=False)
        return _state(payment)
    payment.status, payment.amount, payment.currency, payment.refunded, payment.disputed = after
    _changed(payment)
    payment.look_again_at = _next_look(payment, attempt, news=True)
    return _state(payment)


def _apply_silence(payment: Payment, attempt: Attempt | None) -> PaymentState:
    """There is no session to ask about, or Stripe knows none of that name: after its hour nobody can pay it."""
    if payment.status != "open" or attempt is None:
        payment.look_again_at = None
        return _state(payment)
    if attempt.expires_at < now():
        if attempt.status == "making":
            # The process died before it knew the session: nobody was ever sent to it.
            attempt.abandon()
        return settle_locally(payment, "expired")
    payment.look_again_at = first_look(attempt.expires_at)
    return _state(payment)


def _changed(payment: Payment) -> None:
    payment.revision += 1
    payment.look_again_at = None
    if payment.status == "paid" and payment.paid_at is None:
        payment.paid_at = now()
    db.session.flush()
    settle_of(payment.kind)(payment.reference, _state(payment))


def _note_refunds(payment: Payment, answer: SessionAtStripe) -> None:
    came_back = {refund.id for refund in answer.refunds if refund.came_back}
    for refund in payment.refunds:
        if refund.stripe_id in came_back and refund.status == "taken":
            refund.status = "returned"


def _next_look(payment: Payment, attempt: Attempt, *, news: bool) -> datetime | None:
    if payment.status == "open":
        return max(now() + AFTER_EXPIRY, first_look(attempt.expires_at))
    if payment.status == "processing" or (payment.status == "paid" and news):
        return now() + LOOK_AGAIN[payment.status]
    return None


def _state(payment: Payment) -> PaymentState:
    attempt = payment.attempt
    return PaymentState(
        kind=payment.kind,
        reference=payment.reference,
        session_id=(attempt.session_id or "") if attempt else "",
        status=cast("Status", payment.status),
        amount=payment.amount,
        currency=payment.currency,
        refunded=payment.refunded,
        disputed=payment.disputed,
    )
