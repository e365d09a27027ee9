"""Giving money back: recorded with what decides it, then offered to Stripe until it is taken."""

import logging
import secrets

from sqlalchemy import select

from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db, leave_transaction, transaction, writing
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.money import money
from blueprints.core.outbox import Delivery
from blueprints.payments import mode
from blueprints.payments.contract import PaymentUnavailable, UnknownPayment
from blueprints.payments.models import Attempt, Payment, Refund
from blueprints.payments.port import RefundAtStripe, StripePort, StripeRefused, StripeUnreachable
from blueprints.payments.settling import locked, sync

log = logging.getLogger(__name__)


def refund(kind: str, reference: str, amount_cents: int, key: str) -> bool:
    """Promise, in the current transaction, to give cents back; the outbox keeps the promise.

    `key` names this one decision: asked twice is refunded once, and the second time gives False.
    Raises UserError when nothing, or less than that, is left to give back; UnknownPayment.
    """
    payment = locked(kind, reference)
    if payment is None:
        raise UnknownPayment(kind, reference)
    if db.session.scalar(select(Refund.id).where(Refund.key == key)):
        return False
    left = left_to_refund(payment)
    if payment.status != "paid" or left == 0:
        raise UserError(_("There is nothing left to refund."))
    if not 0 < amount_cents <= left:
        raise UserError(_("Choose an amount of at most %(left)s.", left=money(left, payment.currency)))
    # The random end: see `sessions._new_attempt`.
    row = Refund(payment=payment, key=key, amount=amount_cents, idempotency_key=f"refund:{key}:{secrets.token_hex(8)}")
    db.session.add(row)
    db.session.flush()
    outbox.put("payments.refund", {"refund_id": row.id}, key=f"payments.refund:{key}")
    return True


def left_to_refund(payment: Payment) -> int:
    """Cents that can still be given back, those already promised taken off."""
    taken = sum(row.amount for row in payment.refunds if row.status == "taken")
    promised = sum(row.amount for row in payment.refunds if row.status == "asked")
    # Stripe's number also counts what was refunded in its dashboard; ours what it took a moment ago.
    return max(0, payment.amount - max(payment.refunded, taken) - promised)


def deliver(delivery: Delivery) -> None:
    """Offer one refund to Stripe: the outbox calls it until it returns. Raises StripeUnreachable."""
    offer(delivery.payload["refund_id"])


def offer(refund_id: int) -> None:
    """Offer a refund to Stripe unless it was answered, and sync what it changed. Raises StripeUnreachable."""
    leave_transaction()
    with writing(), transaction() as session:
        row = session.get(Refund, refund_id)
        if row is None:
            return
        payment, status, tried = row.payment, row.status, row.tried_at is not None
        kind, reference = payment.kind, payment.reference
        amount, key = row.amount, row.idempotency_key
        intent_id = _intent_of(payment)
        row.tried_at = now()
    if status == "refused":
        return
    if status == "asked":
        crash_point("payments.before-refund")
        try:
            taken = _give_back(mode.current().port, intent_id, amount, key, tried=tried)
        except StripeRefused as error:
            _refused(refund_id, str(error))
            return
        crash_point("payments.after-refund-before-commit")
        with writing(), transaction() as session:
            row = session.get_one(Refund, refund_id)
            row.status, row.stripe_id = "taken", taken.id
            row.payment.look_again_at = now()
    try:
        sync(kind, reference)
    except PaymentUnavailable as error:
        raise StripeUnreachable(f"refund {refund_id} was taken, but Stripe does not say so yet") from error


def _give_back(port: StripePort, intent_id: str, amount: int, key: str, *, tried: bool) -> RefundAtStripe:
    if tried:
        # Stripe forgets its keys after a day (docs.stripe.com/api/idempotent_requests); its list doesn't.
        found = port.find_refund(intent_id, key)
        if found:
            return found
    return port.create_refund(intent_id, amount, key)


def _intent_of(payment: Payment) -> str:
    intent_id = db.session.scalar(
        select(Attempt.intent_id).where(Attempt.payment_id == payment.id, Attempt.status == "paid")
    )
    if intent_id is None:
        raise RuntimeError(f"The payment of {payment.kind} {payment.reference} is paid, but by no attempt.")
    return intent_id


def _refused(refund_id: int, reason: str) -> None:
    log.error("Stripe refused refund %s: %s", refund_id, reason)
    with writing(), transaction() as session:
        row = session.get_one(Refund, refund_id)
        row.status, row.reason = "refused", reason
