"""Cancelling: nobody can pay any more, the pieces go back on the shelf and the money to the customer."""

from blueprints import payments
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import transaction, writing
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.orders import finding, holding, mails
from blueprints.orders.history import note
from blueprints.orders.models import OPEN, Order, OrderRefund, Status
from blueprints.orders.settling import KIND, expire
from blueprints.payments.contract import PaymentState
from blueprints.payments.settling import locked as lock_payment


def can_cancel(order: Order) -> bool:
    """Whether an order may still be cancelled: it isn't with the customer, and no bank debit is under way."""
    return order.status in (Status.PENDING, Status.REVIEW, *OPEN)


def cancel(order_id: int, actor: str, reason: str = "") -> Order:
    """Cancel an order and refund what was paid. Talks to Stripe: call it outside any transaction.

    Raises UserError when it is too late, also when the customer paid in this very moment, and
    PaymentUnavailable when Stripe doesn't answer; then nothing has changed.
    """
    order = finding.get_or_404(order_id)
    unpaid, number = order.status == Status.PENDING, order.number
    if unpaid:
        close_payment(number)
    crash_point("orders.cancel-after-expire")
    with writing(), transaction():
        # The payment's lock before the order's, as in settle: two who wait crosswise would both fail.
        lock_payment(KIND, number)
        order = finding.locked(order_id)
        if order.status == Status.CANCELLED:
            return order
        if unpaid and order.status != Status.EXPIRED:
            raise UserError(_("The customer has paid in this moment. Look at the order again before you cancel it."))
        if not unpaid and not can_cancel(order):
            raise UserError(_("This order can't be cancelled any more. You may still refund it."))
        _end(order, actor, reason)
        return order


def close_payment(number: str) -> PaymentState:
    """See to it that an order can't be paid any more, and give back its pieces if it wasn't.

    Talks to Stripe; gives what became of the payment: `paid` or `processing` mean that the
    customer was faster. Raises PaymentUnavailable.
    """
    state = payments.expire(KIND, number)
    if state.status in ("expired", "failed"):
        with writing(), transaction():
            # Payments tells settle of a change only; a payment never started has none.
            order = finding.locked_by_number(number)
            if order and order.status == Status.PENDING:
                expire(order)
    return state


def _end(order: Order, actor: str, reason: str) -> None:
    holding.release(order)
    was_paid = order.paid_at is not None or order.status == Status.REVIEW
    if was_paid:
        _give_back_the_rest(order, actor, reason)
        order.paid_at = order.paid_at or now()  # what comes back of that payment is no news for `settle`
    order.status, order.expires_at, order.flag = Status.CANCELLED, None, ""
    note(order, "cancelled", actor, reason)
    if was_paid:
        mails.cancelled(order)


def _give_back_the_rest(order: Order, actor: str, reason: str) -> None:
    left = order.left_cents
    if order.status == Status.REVIEW:
        # Another amount than the order's total came in; all of that goes back.
        left = payments.state_of(KIND, order.number).amount
    if left == 0:
        return
    order.refunds.append(OrderRefund(cents=left, reason=reason, actor=actor))
    order.refunded_cents = order.total_cents
    payments.refund(KIND, order.number, left, key=f"order:{order.number}:cancelled")
