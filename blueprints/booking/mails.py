"""The mails about a booking: to the customer in the booking's language, to the business in the site's.

Each is promised in the transaction of what it tells, under a key that lets it leave once. Their links
open pages; only a button there changes anything, since mail scanners follow links too.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import datetime
from typing import Any

from blueprints.booking import calendar_file, pages_of
from blueprints.booking.calendar_file import Method
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Booking
from blueprints.booking.terms import deadline_of, withdrawal_until
from blueprints.core import mail
from blueprints.core.clock import now
from blueprints.core.i18n import in_this_language
from blueprints.core.site import current_site

_silent: ContextVar[bool] = ContextVar("booking_mails_silent", default=False)


@contextmanager
def silence() -> Iterator[None]:
    """Tell nobody inside the block: for made-up bookings of weeks that are over."""
    token = _silent.set(True)
    try:
        yield
    finally:
        _silent.reset(token)


def confirmed(booking: Booking) -> None:
    """The confirmation with its calendar file, and a word to the business."""
    _confirmation(booking)
    _to_business(booking, "new")


def requested(booking: Booking) -> None:
    to_customer(booking, "requested")
    _to_business(booking, "new_request")


def please_pay(booking: Booking) -> None:
    """The request was approved; it is confirmed once it is paid."""
    to_customer(booking, "please_pay")


def refused(booking: Booking, words: str) -> None:
    to_customer(booking, "refused", words=words)


def moved(booking: Booking, before: datetime) -> None:
    """Another time: the calendar file changes the entry that is there already."""
    to_customer(booking, "moved", key=f"moved-{booking.sequence}", method="PUBLISH", before=before)
    _to_business(booking, "moved_business", key=f"moved-{booking.sequence}", before=before)


def cancelled(booking: Booking, by: str) -> None:
    """The end, with a calendar file that takes the entry out again."""
    to_customer(booking, "cancelled", method="CANCEL", by_customer=by == CUSTOMER)
    if by == CUSTOMER:
        _to_business(booking, "cancelled_business")


def processing(booking: Booking) -> None:
    to_customer(booking, "processing")


def failed(booking: Booking) -> None:
    to_customer(booking, "failed")


def sorry(booking: Booking) -> None:
    """The money came when the time was gone: it goes back by itself."""
    to_customer(booking, "sorry")


def refunded(booking: Booking, cents: int) -> None:
    to_customer(booking, "refunded", key=f"refunded-{booking.refunded_cents}", cents=cents)


def needs_a_look(booking: Booking) -> None:
    _to_business(booking, "needs_a_look", key=f"look-{len(booking.events)}")


def again(booking: Booking) -> None:
    """The confirmation once more, because somebody asked for it; at most one a minute."""
    _confirmation(booking, key=f"again-{now():%Y%m%d%H%M}")


def to_customer(booking: Booking, name: str, *, key: str = "", method: Method | None = None, **context: Any) -> None:
    """Promise a mail to the customer; nothing where no address is known."""
    if not booking.email or _silent.get():
        return
    with in_this_language(booking.language):
        attachments = [calendar_file.attachment(booking, method)] if method else []
    mail.send(
        booking.email,
        f"booking/mail/{name}",
        key=f"booking:{booking.number}:{key or name}",
        language=booking.language,
        attachments=attachments,
        booking=booking,
        url=pages_of.customer_url(booking),
        **context,
    )


def _confirmation(booking: Booking, key: str = "") -> None:
    until = withdrawal_until(booking)
    to_customer(
        booking,
        "confirmed",
        key=key,
        method="PUBLISH",
        deadline=deadline_of(booking),
        withdrawal=min(until, booking.starts_at) if until else None,
    )


def _to_business(booking: Booking, name: str, *, key: str = "", **context: Any) -> None:
    site = current_site()
    if not site.email or _silent.get():
        return  # the booking is in the office all the same
    mail.send(
        site.email,
        f"booking/mail/{name}",
        key=f"booking:{booking.number}:business:{key or name}",
        language=site.language,
        booking=booking,
        url=pages_of.office_url(booking),
        **context,
    )
