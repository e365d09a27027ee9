"""Bookings: made, seen, moved and cancelled by programs.

A program speaks for a customer, so the rules for customers hold: notice, horizon, deposits, deadlines. With
``as_office`` it speaks for the business, which is free to do as it likes.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

from flask import Blueprint
from sqlalchemy import select, tuple_

from blueprints.api import current_client, operation
from blueprints.api.shapes import Day, Id, Instant, Matching, Shape, Text, Whole
from blueprints.booking import bookings, cancelling, finding
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Booking, Status
from blueprints.booking_api.asking import BookRequest, wish
from blueprints.booking_api.offers import midnight
from blueprints.booking_api.out import BookingOut, Bookings
from blueprints.core.database import db
from blueprints.core.site import current_site

bp = Blueprint("booking_api", __name__, url_prefix="/api/v1/bookings")

MOST = 200
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)


@dataclass(frozen=True)
class BookingSearch(Shape):
    """Which bookings are asked for; they come by their start."""

    from_: Day | None = None
    """Those that start on this day or later, in the site's time zone."""
    to: Day | None = None
    """Those that start on this day or earlier."""
    status: Literal["held", "requested", "confirmed", "expired", "refused", "cancelled"] | None = None
    limit: Annotated[int, Whole(1, MOST)] = 50
    cursor: Annotated[str, Matching("[0-9]{1,16}-[0-9]{1,9}")] | None = None
    """What the page before gave."""


@bp.get("")
@operation(scope="booking.read")
def search(query: BookingSearch) -> Bookings:
    """The bookings of some days, in pages."""
    wanted = select(Booking).order_by(Booking.starts_at, Booking.id).limit(query.limit + 1)
    zone = ZoneInfo(current_site().timezone)
    if query.from_ is not None:
        wanted = wanted.where(Booking.starts_at >= midnight(query.from_, zone))
    if query.to is not None:
        wanted = wanted.where(Booking.starts_at < midnight(query.to + timedelta(days=1), zone))
    if query.status is not None:
        wanted = wanted.where(Booking.status == Status(query.status))
    if query.cursor is not None:
        start, number = _place(query.cursor)
        wanted = wanted.where(tuple_(Booking.starts_at, Booking.id) > tuple_(start, number))
    found = list(db.session.scalars(wanted))
    following = _cursor(found[query.limit - 1]) if len(found) > query.limit else None
    return Bookings([BookingOut.of(booking) for booking in found[: query.limit]], following)


@bp.post("")
@operation(scope="booking.write", status=201, problems={404, 409})
def create(body: BookRequest) -> BookingOut:
    """Book a time.

    409 when it is not free, or not any more. Where something has to be paid, the booking is ``held`` until
    ``expires_at``, and the customer pays at ``url``.
    """
    return BookingOut.of(bookings.book(wish(body), by=_actor(body.as_office)))


@bp.get("/<booking_id>")
@operation(scope="booking.read")
def show(booking_id: Id) -> BookingOut:
    """One booking."""
    return BookingOut.of(finding.get_or_404(booking_id))


@dataclass(frozen=True)
class MoveRequest(Shape):
    """Where a booking is moved."""

    start: Instant
    staff: Id | None = None
    """With whom; anybody when left out."""
    as_office: bool = False
    """Without the rules for customers: deadline, notice, horizon and grid."""


@bp.patch("/<booking_id>")
@operation(scope="booking.write", problems={409})
def move(booking_id: Id, body: MoveRequest) -> BookingOut:
    """Move a booking to another time.

    409 when that is not free; the booking then stays as it was. The customer gets a mail.
    """
    moved = bookings.move(
        booking_id, body.start, by=_actor(body.as_office), staff_id=body.staff, as_office=body.as_office
    )
    return BookingOut.of(moved)


@dataclass(frozen=True)
class CancelRequest(Shape):
    """Why a booking is cancelled."""

    reason: Annotated[str, Text(0, 500, lines=True)] = ""
    """The customer may read it."""
    as_office: bool = False
    """The business cancels: at any time until the end, and all that was paid goes back."""


@bp.post("/<booking_id>/cancellation")
@operation(scope="booking.write")
def cancel(booking_id: Id, body: CancelRequest) -> BookingOut:
    """Cancel a booking; the second time nothing happens.

    What comes back of the money is as the service's rules say. The customer gets a mail.
    """
    return BookingOut.of(cancelling.cancel(booking_id, _actor(body.as_office), body.reason))


def _actor(as_office: bool) -> str:
    return f"API: {current_client().name}" if as_office else CUSTOMER


def _cursor(booking: Booking) -> str:
    return f"{(booking.starts_at - EPOCH) // MICROSECOND}-{booking.id}"


def _place(cursor: str) -> tuple[datetime, int]:
    start, _dash, number = cursor.partition("-")
    return EPOCH + int(start) * MICROSECOND, int(number)
