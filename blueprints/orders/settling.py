"""What the payment of an order does to the order: `settle`, called by payments and by nobody else.

It runs in the transaction that records the payment's new state, under the lock of the payment, and
takes the order's lock next (always in that order). States come late, twice and shuffled: each branch
looks at where the order stands and does nothing when its work is done.
"""

import logging
from collections.abc import Callable

from blueprints import payments
from blueprints.core import events
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_this_language
from blueprints.core.money import money
from blueprints.core.site import current_site
from blueprints.orders import finding, holding, mails
from blueprints.orders.history import SITE, note
from blueprints.orders.models import UNPAID, Order, OrderRefund, Status
from blueprints.payments import PaymentState

log = logging.getLogger(__name__)

KIND = "order"

ordered = events.Event(
    "orders.ordered",
    "The customer has paid, or started a bank debit. order_id; may be heard twice.",
)


def settle(reference: str, state: PaymentState) -> None:
    """Let the order follow its payment."""
    order = finding.locked_by_number(reference)
    if order is None:
        log.error("payment %s is for order %s, which is not here", state.session_id, reference)
        return
    if state.status == "paid":
        _paid(order, state)
    elif state.status in UNPAID_BRANCHES:
        UNPAID_BRANCHES[state.status](order)
    _note_refunds_made_elsewhere(order, state)
    _note_dispute(order, state)
    crash_point("orders.settled")


def settle_free(order: Order) -> None:
    """Let an order that costs nothing pass as paid; there is no payment to wait for."""
    if order.total_cents == 0 and order.status == Status.PENDING:
        _fulfil(order)


def _processing(order: Order) -> None:
    """A bank debit is under way: the pieces stay with the order until its result."""
    if order.status not in (Status.PENDING, Status.EXPIRED):
        return
    if not holding.hold_again(order):
        return  # an expired order whose pieces are sold: it is refunded if the debit succeeds
    order.status, order.expires_at = Status.PROCESSING, None
    note(order, "processing", SITE)
    mails.processing(order)
    ordered.send(order_id=order.id)


def _paid(order: Order, state: PaymentState) -> None:
    if order.paid_at is not None or order.status == Status.REVIEW:
        return
    if (state.amount, state.currency.upper()) != (order.total_cents, order.currency.upper()):
        _set_aside(order, state)
    elif order.status == Status.CANCELLED:
        _give_all_back(order, state, "late")
    elif holding.hold_again(order):
        _fulfil(order)
    else:
        _give_all_back(order, state, "lost")


def _fulfil(order: Order) -> None:
    order.status, order.paid_at, order.expires_at = Status.PAID, now(), None
    note(order, "paid", SITE)
    mails.paid(order)
    mails.new_order(order)
    ordered.send(order_id=order.id)


def _set_aside(order: Order, state: PaymentState) -> None:
    """Stripe took another amount than we asked for: nothing is delivered until a person has looked."""
    holding.hold_again(order)
    order.status, order.expires_at = Status.REVIEW, None
    with in_this_language(current_site().language):
        order.flag = _(
            "%(paid)s were paid instead of %(total)s. Talk to the customer, or cancel the order, which gives the money back.",
            paid=money(state.amount, state.currency),
            total=money(order.total_cents, order.currency),
        )
    note(order, "mismatch", SITE, f"{state.amount} {state.currency}")
    mails.needs_a_look(order)
    ordered.send(order_id=order.id)


def _give_all_back(order: Order, state: PaymentState, why: str) -> None:
    """The money came, but there is nothing left to deliver for it: back it goes, with an honest word."""
    holding.release(order)
    order.status, order.paid_at, order.expires_at = Status.REFUNDED, now(), None
    order.refunded_cents = order.total_cents
    order.refunds.append(OrderRefund(cents=order.total_cents, reason=why, actor=SITE))
    left = state.amount - state.refunded  # somebody may have been faster in Stripe's dashboard
    if left:
        payments.refund(KIND, order.number, left, key=f"order:{order.number}:{why}")
    note(order, f"refunded-{why}", SITE)
    mails.sorry(order)
    mails.needs_a_look(order)
    ordered.send(order_id=order.id)


def _failed(order: Order) -> None:
    """The bank refused the debit."""
    if order.status not in UNPAID:
        return
    told = order.status == Status.PROCESSING
    holding.release(order)
    order.status, order.expires_at = Status.EXPIRED, None
    note(order, "failed", SITE)
    if told:
        mails.failed(order)


def _expired(order: Order) -> None:
    if order.status == Status.PENDING:
        expire(order)


def expire(order: Order) -> None:
    """Nobody paid in time: the pieces go back on the shelf. The order must be locked and unpaid."""
    holding.release(order)
    order.status, order.expires_at = Status.EXPIRED, None
    note(order, "expired", SITE)


def _note_refunds_made_elsewhere(order: Order, state: PaymentState) -> None:
    """What was refunded in Stripe's own dashboard counts here too."""
    cents = min(state.refunded - order.refunded_cents, order.left_cents)
    if cents <= 0 or order.paid_at is None:
        return
    order.refunds.append(OrderRefund(cents=cents, reason="elsewhere", actor="Stripe"))
    order.refunded_cents += cents
    note(order, "refunded-elsewhere", "Stripe", money(cents, order.currency))
    if order.left_cents == 0 and order.status not in (Status.CANCELLED, Status.COMPLETED):
        order.status = Status.REFUNDED
    db.session.flush()


def _note_dispute(order: Order, state: PaymentState) -> None:
    told = [event.kind for event in order.events if event.kind in ("disputed", "dispute-over")]
    if state.disputed and told[-1:] != ["disputed"]:
        note(order, "disputed", "Stripe")
        with in_this_language(current_site().language):
            order.flag = _("The customer's bank contests this payment. Answer it in Stripe's dashboard.")
        mails.needs_a_look(order)
    elif not state.disputed and told[-1:] == ["disputed"]:
        note(order, "dispute-over", "Stripe")
        order.flag = ""


UNPAID_BRANCHES: dict[str, Callable[[Order], None]] = {
    "processing": _processing,
    "failed": _failed,
    "expired": _expired,
}
