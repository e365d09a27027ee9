"""Taking what was offered: a booking, or an earlier time for the one that somebody has."""

from datetime import datetime

from flask import abort
from sqlalchemy import select

from blueprints.booking import bookings, schedule
from blueprints.booking.bookings import SlotTaken, Wish
from blueprints.booking.customers import Contact
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Booking
from blueprints.core.clock import now
from blueprints.core.database import db, retrying, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.waitlist import waiting
from blueprints.waitlist.models import Offer, Wait
from blueprints.waitlist.offering import promise_round


def take(token: str) -> int:
    """Book what was offered, and give the booking's id; the second time that of the same. Opens its own transaction.

    Raises SlotTaken when somebody was faster; then nothing is booked, and whoever waits keeps their place.
    """
    try:
        return retrying(lambda: _take(offer_by_token(token)).id)
    except SlotTaken:
        with transaction():
            offer_by_token(token).outcome = "gone"
        raise


def decline(token: str) -> None:
    """Say no to a time: the next in line is asked, and nothing that overlaps it comes again."""
    with transaction():
        offer = offer_by_token(token)
        if offer.outcome == "":
            offer.outcome = "declined"
            promise_round(f"declined:{offer.id}")


def is_free(offer: Offer) -> bool:
    """Whether it could be taken now."""
    if offer.wait.ended_at is not None or offer.starts_at <= now():
        return False
    wait = offer.wait
    slot = schedule.fits(wait.service, offer.starts_at, staff_id=wait.staff_id, party=wait.seats, ignoring=wait.booking)
    return slot is not None


def give(wait_id: int, start: datetime, by: str) -> Booking:
    """Let somebody who waits have a time, because the office says so, in the current transaction."""
    wait = waiting.locked(wait_id)
    if wait.ended_at is not None:
        raise UserError(_("They are no longer waiting. Look at the list again."))
    return _booked(wait, start, by)


def offer_by_token(token: str) -> Offer:
    """The offer that a secret link opens; the page "not here" when there is none."""
    return db.session.scalar(select(Offer).where(Offer.token == token)) or abort(404)


def _take(offer: Offer) -> Booking:
    wait = waiting.locked(offer.wait_id)
    if wait.ended_at is not None:
        if offer.outcome == "taken" and wait.got is not None:
            return wait.got
        raise UserError(_("You are no longer on the waiting list, so this offer has ended."))
    booking = _booked(wait, offer.starts_at, CUSTOMER)
    offer.outcome = "taken"
    return booking


def _booked(wait: Wait, start: datetime, by: str) -> Booking:
    as_office = by != CUSTOMER
    if wait.booking is not None:
        booking = _moved(wait, wait.booking, start, by)
        waiting.leave(wait, "moved")
    else:
        contact = Contact(wait.name, wait.email, wait.phone, wait.language)
        wish = Wish(wait.service_id, start, contact, wait.staff_id, wait.seats, source="waitlist", as_office=as_office)
        booking = bookings.book(wish, by=by)
        waiting.leave(wait, "booked")
    wait.got_id = booking.id
    return booking


def _moved(wait: Wait, booking: Booking, start: datetime, by: str) -> Booking:
    """An earlier time may be taken when the deadline for moving is over: it is the business that offers it."""
    if (
        by == CUSTOMER
        and schedule.fits(wait.service, start, staff_id=wait.staff_id, party=wait.seats, ignoring=booking) is None
    ):
        raise SlotTaken
    return bookings.move(booking.id, start, by=by, staff_id=wait.staff_id, as_office=True)
