"""What a customer may still do with a booking, and what comes back of the money.

Two rules hold side by side: the service's own (`cancel_hours`), and the law's for what was paid online,
which nobody may fall short of (code de la consommation, L221-18; directive 2011/83/EU, art. 9).
"""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from blueprints.booking.engine.hours import is_holiday
from blueprints.booking.models import Booking, Place, Service, Status
from blueprints.core.clock import now
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import moment
from blueprints.core.site import current_site

FREE_HOURS = 24
"""The deadline of a booking whose service was deleted."""

WITHDRAWAL_DAYS = 14
"""The day of the contract is not counted (L221-19; regulation 1182/71, art. 3)."""

SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for a booking at this moment.

    `deadline` is the last instant at which it costs nothing by the rules of the service; `late` says that
    it has passed; `refund_cents` is what comes back; `why_not` is a sentence when it isn't `allowed`.
    `withdrawal_until` is the last instant at which everything comes back whatever those rules say, if the
    booking hasn't begun by then; None where there is no such right, or its time is over.
    """

    allowed: bool
    deadline: datetime
    late: bool
    refund_cents: int
    why_not: str = ""
    withdrawal_until: datetime | None = None


def cancelling(booking: Booking) -> Terms:
    """Whether the customer may cancel by now: until the deadline or as long as the law lets them withdraw,
    later only where the service says so."""
    service = booking.service
    may_late = service is not None and service.late_cancel
    percent = service.late_refund_percent if service else 0
    terms = _terms(booking, 100 if now() <= deadline_of(booking) else percent)
    until = withdrawal_until(booking)
    if terms.allowed and until and now() <= until:
        return replace(terms, refund_cents=booking.left_cents, withdrawal_until=until)
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


def withdrawal_until(booking: Booking) -> datetime | None:
    """Until when a booking that was paid online can be withdrawn from; None where the law gives no such right.

    The days run from the contract: where a request waits for its answer, from the confirmation. Nobody knows
    any more what a deleted service was, so the right holds for it.
    """
    if not booking.paid_cents or (booking.service and not may_withdraw(booking.service)):
        return None
    return end_of_withdrawal(booking.confirmed_at or booking.created_at, booking.place)


def may_withdraw(service: Service) -> bool:
    """Whether what is paid online for it can be withdrawn from: not for a meal or leisure on a set date (L221-28, 12°)."""
    return service.kind != "table" and not service.leisure


def end_of_withdrawal(made: datetime, place: Place | None) -> datetime:
    """The last instant of the fourteenth day after a contract, by the clock of the place; of the next working day
    if that is a Saturday, a Sunday or a public holiday."""
    zone = ZoneInfo(place.zone) if place else current_site().zone
    region = (place.holidays if place else "") or current_site().country
    day = made.astimezone(zone).date() + timedelta(days=WITHDRAWAL_DAYS)
    while day.weekday() >= SATURDAY or _is_holiday(day, region):
        day += timedelta(days=1)
    return datetime.combine(day, time.max, zone).astimezone(UTC)


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
    return replace(terms, allowed=False, why_not=why_not)


def _is_holiday(day: date, region: str) -> bool:
    try:
        return is_holiday(day, region)
    except ValueError:  # a country whose holidays nobody knows
        return False


def _too_late(terms: Terms) -> str:
    return _(
        "This was possible until %(deadline)s. Call us: %(phone)s.",
        deadline=moment(terms.deadline, "short"),
        phone=current_site().phone or current_site().email,
    )
