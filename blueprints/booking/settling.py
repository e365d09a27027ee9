"""What the payment of a booking does to the booking: `settle`, called by payments and by nobody else.

It runs in the transaction that records the payment's new state, under the lock of the payment, and
takes the booking's lock next, then those of the resources (always in that order). States come late,
twice and shuffled: each branch looks at where the booking stands and does nothing when its work is done.
"""

import logging
from collections.abc import Callable

from blueprints import payments
from blueprints.booking import bookings, finding, mails, seats
from blueprints.booking.history import SITE, changed, note
from blueprints.booking.models import Booking, Status
from blueprints.booking.paying import KIND
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_this_language
from blueprints.core.money import money
from blueprints.core.site import current_site
from blueprints.payments import PaymentState

log = logging.getLogger(__name__)

STRIPE = "Stripe"


def settle(reference: str, state: PaymentState) -> None:
    """Let the booking follow its payment."""
    booking = finding.locked_by_number(reference)
    if booking is None:
        log.error("payment %s is for booking %s, which is not here", state.session_id, reference)
        return
    if state.status == "paid":
        _paid(booking, state)
    elif state.status in UNPAID_BRANCHES:
        UNPAID_BRANCHES[state.status](booking)
    _note_refunds_made_elsewhere(booking, state)
    _note_dispute(booking, state)
    crash_point("booking.settled")


def _paid(booking: Booking, state: PaymentState) -> None:
    if booking.paid_cents:
        return
    booking.paid_cents = state.amount
    if booking.status in (Status.HELD, Status.EXPIRED) and bookings.hold_again(booking):
        _serve(booking, state)
    else:
        _give_all_back(booking, state)


def _serve(booking: Booking, state: PaymentState) -> None:
    if (state.amount, state.currency.upper()) != (booking.pay_cents, booking.currency.upper()):
        with in_this_language(current_site().language):
            booking.flag = _(
                "%(paid)s were paid instead of %(total)s. Talk to the customer.",
                paid=money(state.amount, state.currency),
                total=money(booking.pay_cents, booking.currency),
            )
        mails.needs_a_look(booking)
    changed(booking, "paid", SITE, money(state.amount, state.currency))
    bookings.confirm(booking, SITE)


def _give_all_back(booking: Booking, state: PaymentState) -> None:
    """The money came, but the time is gone or was given up: back it goes, with an honest word."""
    was_cancelled = booking.status == Status.CANCELLED
    seats.give_back(booking)
    booking.status, booking.expires_at, booking.ended_at = Status.CANCELLED, None, booking.ended_at or now()
    booking.refunded_cents = booking.paid_cents
    left = state.amount - state.refunded  # somebody may have been faster in Stripe's dashboard
    if left:
        payments.refund(KIND, booking.number, left, key=f"booking:{booking.number}:late")
    note(booking, "refunded-late", SITE)
    if not was_cancelled:
        changed(booking, "cancelled", SITE)
    mails.sorry(booking)
    mails.needs_a_look(booking)


def _processing(booking: Booking) -> None:
    """A bank debit is under way: the time stays with the booking until its result."""
    if booking.status not in (Status.HELD, Status.EXPIRED) or not bookings.hold_again(booking):
        return  # an expired booking whose time is gone: it is refunded if the debit succeeds
    if booking.status == Status.HELD and booking.expires_at is None:
        return
    seats.keep(booking)
    booking.status, booking.expires_at, booking.ended_at = Status.HELD, None, None
    changed(booking, "held", SITE)
    mails.processing(booking)


def _failed(booking: Booking) -> None:
    """The bank refused the debit."""
    if booking.status == Status.HELD:
        told = booking.expires_at is None
        bookings.expire(booking)
        if told:
            mails.failed(booking)


def _expired(booking: Booking) -> None:
    if booking.status == Status.HELD:
        bookings.expire(booking)


def _note_refunds_made_elsewhere(booking: Booking, state: PaymentState) -> None:
    """What was refunded in Stripe's own dashboard counts here too."""
    cents = min(state.refunded - booking.refunded_cents, booking.left_cents)
    if cents > 0:
        booking.refunded_cents += cents
        changed(booking, "refunded", STRIPE, money(cents, booking.currency))


def _note_dispute(booking: Booking, state: PaymentState) -> None:
    told = [event.kind for event in booking.events if event.kind in ("disputed", "dispute-over")]
    if state.disputed and told[-1:] != ["disputed"]:
        note(booking, "disputed", STRIPE)
        with in_this_language(current_site().language):
            booking.flag = _("The customer's bank contests this payment. Answer it in Stripe's dashboard.")
        mails.needs_a_look(booking)
    elif not state.disputed and told[-1:] == ["disputed"]:
        note(booking, "dispute-over", STRIPE)
        booking.flag = ""


UNPAID_BRANCHES: dict[str, Callable[[Booking], None]] = {
    "processing": _processing,
    "failed": _failed,
    "expired": _expired,
}
