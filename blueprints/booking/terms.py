"""What a customer may still do with a booking, and what comes back of the money."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from blueprints.booking.models import Booking, Status
from blueprints.core.clock import now
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import moment
from blueprints.core.site import current_site

FREE_HOURS = 24
"""The deadline of a booking whose service was deleted."""


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for a booking at this moment.

    `deadline` is the last instant at which it costs nothing; `late` says that it has passed;
    `refund_cents` is what comes back; `why_not` is a sentence when it isn't `allowed`.
    """

    allowed: bool
    deadline: datetime
    late: bool
    refund_cents: int
    why_not: str = ""


def cancelling(booking: Booking) -> Terms:
    """Whether the customer may cancel by now: until the deadline, later only where the service says so."""
    service = booking.service
    may_late = service is not None and service.late_cancel
    percent = service.late_refund_percent if service else 0
    terms = _terms(booking, 100 if now() <= deadline_of(booking) else percent)
    if not terms.why_not and terms.late and not may_late:
        return _refused(terms, _too_late(terms))
    return terms


def moving(booking: Booking) -> Terms:
    """Whether the customer may choose another time: until the deadline."""
    terms = _terms(booking, 0)
    if not terms.why_not and terms.late:
        return _refused(terms, _too_late(terms))
    if not terms.why_not and booking.status == Status.HELD:
        return _refused(terms, _("Pay first; then you can choose another time."))
    return terms


def check(terms: Terms) -> None:
    """Raises UserError, with the reason, for what isn't allowed."""
    if not terms.allowed:
        raise UserError(terms.why_not)


def deadline_of(booking: Booking) -> datetime:
    """Until when a booking can be cancelled for nothing."""
    hours = booking.service.cancel_hours if booking.service else FREE_HOURS
    return booking.starts_at - timedelta(hours=hours)


def kept_for_no_show(booking: Booking) -> int:
    """What is kept of the money when somebody doesn't come, in cents."""
    percent = booking.service.no_show_percent if booking.service else 100
    return booking.left_cents * percent // 100


def _terms(booking: Booking, percent: int) -> Terms:
    deadline = deadline_of(booking)
    late = now() > deadline
    refund = booking.left_cents * percent // 100
    why_not = ""
    if not booking.is_active:
        why_not = _("This booking has ended already.")
    elif booking.starts_at <= now():
        why_not = _("This booking has begun already.")
    return Terms(not why_not, deadline, late, refund, why_not)


def _refused(terms: Terms, why_not: str) -> Terms:
    return Terms(False, terms.deadline, terms.late, terms.refund_cents, why_not)


def _too_late(terms: Terms) -> str:
    return _(
        "This was possible until %(deadline)s. Call us: %(phone)s.",
        deadline=moment(terms.deadline, "short"),
        phone=current_site().phone or current_site().email,
    )
