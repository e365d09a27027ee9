"""The customer's way to the payment of a booking."""

from datetime import timedelta

from blueprints import payments
from blueprints.booking import finding, pages_of
from blueprints.booking.models import Booking, Status
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language, in_this_language
from blueprints.payments import PaymentLine, PaymentRequest, UnknownPayment

KIND = "booking"

TIME_TO_START = timedelta(minutes=31)
"""What a payment that was never opened is given: Stripe's shortest session (30 minutes) and a minute for the way."""

LAST_CALL = timedelta(minutes=2)
"""With less than this left, nobody is sent to the payment any more: it would close under their fingers."""


def pay(booking_id: int) -> str:
    """Where to send the customer of a booking: to the payment, or to its page when there is nothing to pay.

    Talks to Stripe: call it outside any transaction. Raises UserError when the time to pay is over,
    and PaymentUnavailable.
    """
    leave_transaction()
    with transaction():
        booking = finding.locked(booking_id)
        page = pages_of.customer_url(booking)
        if booking.status != Status.HELD:
            return page
        _give_time_to_start(booking)
        if booking.expires_at is not None and booking.expires_at - now() < LAST_CALL:
            raise UserError(_("The time to pay this booking is over. Book again; the time may still be free."))
        request = _request(booking)
    crash_point("booking.before-payment")
    url = payments.start(request)
    crash_point("booking.after-payment")
    return url


def _give_time_to_start(booking: Booking) -> None:
    """Somebody who comes late to a payment that nobody opened needs half an hour from now on."""
    try:
        opened = bool(payments.state_of(KIND, booking.number).session_id)
    except UnknownPayment:
        opened = False
    if not opened and booking.expires_at is not None and booking.expires_at > now():
        booking.expires_at = max(booking.expires_at, now() + TIME_TO_START)


def _request(booking: Booking) -> PaymentRequest:
    assert booking.expires_at is not None  # a held booking that isn't being debited has it
    with in_this_language(booking.language):
        name = in_language(booking.service_name)
        if booking.pay_cents < booking.price_cents:
            name = _("Deposit: %(service)s", service=name)
    return PaymentRequest(
        kind=KIND,
        reference=booking.number,
        lines=(PaymentLine(name, booking.pay_cents),),
        amount=booking.pay_cents,
        currency=booking.currency,
        email=booking.email,
        language=booking.language,
        expires_at=booking.expires_at,
        success_url=pages_of.paid_url(booking),
        cancel_url=pages_of.customer_url(booking),
    )
