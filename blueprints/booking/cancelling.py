"""Cancelling, not coming, and what becomes of the money then."""

from sqlalchemy import select

from blueprints import payments
from blueprints.booking import bookings, finding, mails, terms
from blueprints.booking.history import CUSTOMER, changed
from blueprints.booking.models import Booking, Session, Status
from blueprints.booking.paying import KIND
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.money import money
from blueprints.payments.settling import locked as lock_payment


def cancel(
    booking_id: int, by: str, reason: str = "", refund_cents: int | None = None, *, tell: bool = True
) -> Booking:
    """Cancel a booking, in the current transaction; the second time nothing happens.

    A customer's cancelling follows the rules of the service (`terms.cancelling`). The business may
    cancel until the end, and gives back `refund_cents`, by default all that was paid. Money that comes in for
    it later goes back by itself. Raises UserError where it isn't allowed (any more).
    """
    booking = _locked_with_payment(booking_id)
    if booking.status == Status.CANCELLED:
        return booking
    if by == CUSTOMER:
        allowed = terms.cancelling(booking)
        terms.check(allowed)
        refund_cents = allowed.refund_cents
    if not booking.is_active or booking.arrived_at is not None:
        raise UserError(_("This booking has ended already."))
    bookings.end(booking, by, reason)
    crash_point("booking.cancelled")
    _give_back(booking, booking.left_cents if refund_cents is None else refund_cents, by, "cancelled")
    if tell:
        mails.cancelled(booking, by)
    return booking


def no_show(booking_id: int, by: str) -> Booking:
    """Write down that somebody didn't come; of the money, what the service's rule keeps is kept, the rest goes back."""
    booking = _locked_with_payment(booking_id)
    if booking.status != Status.CONFIRMED:
        raise UserError(_("Only for a confirmed booking one can say whether somebody came."))
    if booking.starts_at > now():
        raise UserError(_("This booking is still to come. Wait until it has begun."))
    if booking.no_show_at is not None:
        return booking
    booking.no_show_at, booking.arrived_at = now(), None
    booking.fee_cents = terms.kept_for_no_show(booking)
    changed(booking, "no_show", by, money(booking.fee_cents, booking.currency) if booking.fee_cents else "")
    _give_back(booking, booking.left_cents - booking.fee_cents, by, "no-show")
    return booking


def call_off(session_id: int, by: str, reason: str = "") -> list[Booking]:
    """Don't give a class: all its bookings are cancelled and refunded, everybody is told, its people are free."""
    session = db.session.get_one(Session, session_id)
    sitting = select(Booking.id).where(Booking.session_id == session_id).order_by(Booking.id)
    gone = [cancel(booking_id, by, reason) for booking_id in db.session.scalars(sitting).all()]
    session.called_off_at = session.called_off_at or now()
    session.claims.clear()
    db.session.flush()
    return gone


def refund(booking_id: int, cents: int, by: str, *, seen_cents: int | None = None) -> Booking:
    """Give some of the money back, in the current transaction.

    ``seen_cents`` is what the person saw as already refunded: if more has been since (a second
    click), nothing happens. Raises UserError for an amount that isn't there to give back.
    """
    booking = _locked_with_payment(booking_id)
    if seen_cents is not None and seen_cents != booking.refunded_cents:
        raise UserError(_("Something was refunded meanwhile. Look at the booking again before you refund more."))
    if not 0 < cents <= booking.left_cents:
        most = money(booking.left_cents, booking.currency)
        raise UserError(_("Choose an amount of at most %(most)s.", most=most))
    _give_back(booking, cents, by, f"by-hand-{booking.refunded_cents}")
    mails.refunded(booking, cents)
    return booking


def _give_back(booking: Booking, cents: int, by: str, why: str) -> None:
    """Promise money back. The key makes a promise unique, so `why` happens to a booking once."""
    if cents <= 0:
        return
    booking.refunded_cents += cents
    db.session.flush()
    payments.refund(KIND, booking.number, cents, key=f"booking:{booking.number}:{why}")
    changed(booking, "refunded", by, money(cents, booking.currency))


def _locked_with_payment(booking_id: int) -> Booking:
    """The payment's lock before the booking's, as in `settling.py`: two who wait crosswise would both fail."""
    lock_payment(KIND, finding.get_or_404(booking_id).number)
    return finding.locked(booking_id)
