"""Bookings: making them, deciding on them, moving and ending them.

Every verb works in the current transaction. It locks the booking first and the resources next; who
also needs the payment's lock takes that before both (see `settling.py`).
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import text

from blueprints.booking import customers, finding, mails, schedule, seats, terms
from blueprints.booking.customers import Contact
from blueprints.booking.engine.query import Slot
from blueprints.booking.history import CUSTOMER, SITE, changed
from blueprints.booking.models import Booking, Customer, Resource, Service, Session, Status
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

HOLD = timedelta(minutes=31)
"""How long a time waits for the money: Stripe's shortest session (30 minutes) and a minute for the way there."""

TIME_TO_PAY_LATER = timedelta(hours=23)
"""How long somebody whose request was approved may take to pay: Stripe's longest session is 24 hours."""

ROUNDS = 3


class SlotTaken(UserError):
    """The time is not free, or not any more; nothing was booked."""

    def __init__(self) -> None:
        super().__init__(_("This time was just taken, or can’t be booked any more. Choose another one."), status=409)


@dataclass(frozen=True, slots=True)
class Wish:
    """What somebody wants to book.

    `staff_id` None: anyone. `party` is seats, or people at a table. `answers` are
    `{"question": …, "answer": …}` in the language of the page. `source` is web, phone, walkin, api or
    waitlist. `as_office` leaves notice, horizon, grid and payment out, `any_hours` opening hours too.
    `customer_id` is the card that somebody of the staff picked; without it the contact finds its card.
    """

    service_id: int
    start: datetime
    contact: Contact
    staff_id: int | None = None
    party: int = 1
    note: str = ""
    answers: Sequence[dict[str, Any]] = ()
    source: str = "web"
    as_office: bool = False
    any_hours: bool = False
    series: str | None = None
    customer_id: int | None = None


def book(wish: Wish, by: str = CUSTOMER) -> Booking:
    """Book a time: held while something has to be paid now, requested where somebody decides, else confirmed.

    Raises SlotTaken, or UserError for a party that is too large.
    """
    service = finding.service(wish.service_id)
    _check_party(service, wish)
    picked = db.session.get(Customer, wish.customer_id) if wish.customer_id else None
    customer = picked or customers.find_or_make(wish.contact)
    status = _first_status(service, wish, customer)
    booking = _booking(service, wish, customer, status)
    if status != Status.REQUESTED or service.pending_blocks:
        _take_seats(booking, service, wish)
    else:
        _take_nothing(booking, service, wish)
    # As late as possible: until the commit, everybody else who books waits here.
    booking.number = _next_number()
    db.session.add(booking)
    db.session.flush()
    crash_point("booking.booked")
    changed(booking, "created", by)
    _tell_of_the_beginning(booking)
    return booking


def approve(booking_id: int, by: str) -> Booking:
    """Say yes to a request: it is confirmed, or waits for its payment first.

    Raises SlotTaken when its time, which it didn't keep, is gone, and UserError when it isn't waiting.
    """
    booking = finding.locked(booking_id)
    if booking.status != Status.REQUESTED:
        raise UserError(_("This request was answered already."))
    service = _service_of(booking)
    if booking.session_id is None:
        _take_again(booking, service, None)
    if booking.pay_cents > 0:
        booking.status = Status.HELD
        booking.expires_at = min(now() + TIME_TO_PAY_LATER, booking.starts_at)
        changed(booking, "held", by)
        mails.please_pay(booking)
    else:
        confirm(booking, by)
    return booking


def refuse(booking_id: int, by: str, words: str = "") -> Booking:
    """Say no to a request, with a word for the customer."""
    booking = finding.locked(booking_id)
    if booking.status != Status.REQUESTED:
        raise UserError(_("This request was answered already."))
    _end(booking, Status.REFUSED, by, words)
    mails.refused(booking, words)
    return booking


def confirm(booking: Booking, by: str) -> None:
    """Let a booking that is locked and has its seats be confirmed."""
    seats.keep(booking)
    booking.status, booking.confirmed_at = Status.CONFIRMED, now()
    booking.expires_at = booking.ended_at = None
    changed(booking, "confirmed", by)
    mails.confirmed(booking)


def hold_again(booking: Booking) -> bool:
    """Take the seats of a booking once more, after its hold lapsed; False when they are gone. It must be locked."""
    if booking.session_id is not None:
        return True
    if booking.service is None or booking.starts_at <= now():
        return False
    try:
        _take_again(booking, booking.service, None)
    except SlotTaken:
        return False
    return True


def expire(booking: Booking) -> None:
    """Nobody paid in time: the seats are free again. The booking must be locked and held."""
    _end(booking, Status.EXPIRED, SITE)


def end(booking: Booking, by: str, reason: str = "") -> None:
    """Let a booking that is locked be cancelled; what becomes of the money is for `cancelling.py` to say."""
    booking.sequence += 1
    _end(booking, Status.CANCELLED, by, reason)


def move(
    booking_id: int,
    start: datetime,
    *,
    by: str,
    staff_id: int | None = None,
    as_office: bool = False,
    any_hours: bool = False,
    tell: bool = True,
) -> Booking:
    """Give a booking another time, or other staff; the customer is told unless `tell` is off.

    Raises SlotTaken, and UserError where the rules don't allow it (any more); it then stays as it was.
    """
    booking = finding.locked(booking_id)
    if not as_office:
        terms.check(terms.moving(booking))
    if booking.status not in (Status.REQUESTED, Status.CONFIRMED):
        raise UserError(_("Only a booking that is still to come can be moved."))
    service = _service_of(booking)
    before = (booking.starts_at, booking.staff_id)
    _take_other_seats(booking, service, start, staff_id, as_office=as_office, any_hours=any_hours)
    if (booking.starts_at, booking.staff_id) == before:
        return booking
    booking.sequence += 1
    changed(booking, "moved", by, before[0].isoformat())
    if tell:
        mails.moved(booking, before[0])
    return booking


def arrive(booking_id: int, by: str) -> Booking:
    """Check somebody in."""
    booking = _to_attend(booking_id)
    booking.arrived_at, booking.no_show_at = booking.arrived_at or now(), None
    changed(booking, "arrived", by)
    return booking


def undo_attendance(booking_id: int, by: str) -> Booking:
    """Neither come nor missed: a click that was wrong. A fee that was kept stays with the money that was paid."""
    booking = _to_attend(booking_id)
    booking.arrived_at = booking.no_show_at = None
    booking.fee_cents = 0
    changed(booking, "undone", by)
    return booking


def _to_attend(booking_id: int) -> Booking:
    booking = finding.locked(booking_id)
    if booking.status != Status.CONFIRMED:
        raise UserError(_("Only for a confirmed booking one can say whether somebody came."))
    return booking


def _check_party(service: Service, wish: Wish) -> None:
    most = service.most_per_party
    if wish.party < 1 or (wish.party > most and not wish.as_office):
        raise UserError(_("At most %(most)s people can be booked at once here. Call us for more.", most=most))


def _first_status(service: Service, wish: Wish, customer: Customer) -> Status:
    if wish.as_office:
        return Status.CONFIRMED
    if service.approval:
        return Status.REQUESTED
    return Status.HELD if _to_pay(service, wish, customer) else Status.CONFIRMED


def _to_pay(service: Service, wish: Wish, customer: Customer) -> int:
    """What is asked online, in cents. Who let us wait too often pays everything."""
    if wish.as_office:
        return 0
    return (service.price_cents if customer.prepays else service.pay_cents) * wish.party


def _booking(service: Service, wish: Wish, customer: Customer, status: Status) -> Booking:
    return Booking(
        token=secrets.token_urlsafe(32),
        status=status,
        service_id=service.id,
        service_name=service.name,
        place_id=service.place_id,
        customer_id=customer.id,
        starts_at=wish.start,
        ends_at=wish.start + timedelta(minutes=service.duration),
        seats=wish.party,
        name=wish.contact.name,
        email=wish.contact.email,
        phone=wish.contact.phone,
        language=wish.contact.language,
        zone=wish.contact.zone,
        note=wish.note,
        answers=list(wish.answers),
        source=wish.source,
        series=wish.series,
        currency=current_site().currency,
        price_cents=service.price_cents * wish.party,
        pay_cents=_to_pay(service, wish, customer),
        expires_at=now() + HOLD if status == Status.HELD else None,
        confirmed_at=now() if status == Status.CONFIRMED else None,
    )


def _take_seats(booking: Booking, service: Service, wish: Wish) -> None:
    """Find the time once more under the lock, and take it."""
    seats.lock(service)
    for late in seats.lapsed(service):
        expire(late)
    for _round in range(ROUNDS):
        slot = _slot(service, wish)
        try:
            session = seats.take(service, slot, booking.seats, booking.expires_at)
        except seats.Taken:
            continue  # in this instant: look again whether there is another seat
        _sit(booking, session, slot)
        return
    raise SlotTaken


def _take_nothing(booking: Booking, service: Service, wish: Wish) -> None:
    slot = _slot(service, wish)
    booking.ends_at = slot.end
    _served_by(booking, slot)


def _slot(service: Service, wish: Wish) -> Slot:
    slot = schedule.fits(
        service,
        wish.start,
        staff_id=wish.staff_id,
        party=wish.party,
        as_office=wish.as_office,
        any_hours=wish.any_hours,
    )
    if slot is None:
        raise SlotTaken
    return slot


def _take_again(booking: Booking, service: Service, until: datetime | None) -> None:
    """Take the same time once more, with the same staff; the rules of booking ahead were kept when it was made."""
    seats.lock(service)
    for late in seats.lapsed(service):
        if late.id != booking.id:
            expire(late)
    slot = schedule.fits(
        service, booking.starts_at, staff_id=booking.staff_id, party=booking.seats, as_office=True, any_hours=True
    )
    if slot is None:
        raise SlotTaken
    try:
        session = seats.take(service, slot, booking.seats, until)
    except seats.Taken:
        raise SlotTaken from None
    _sit(booking, session, slot)


def _take_other_seats(
    booking: Booking,
    service: Service,
    start: datetime,
    staff_id: int | None,
    *,
    as_office: bool,
    any_hours: bool,
) -> None:
    seats.lock(service)
    for late in seats.lapsed(service):
        expire(late)
    slot = schedule.fits(
        service,
        start,
        staff_id=staff_id,
        party=booking.seats,
        ignoring=booking,
        as_office=as_office,
        any_hours=any_hours,
    )
    if slot is None:
        raise SlotTaken
    if booking.session_id is None:  # a request that keeps no time
        booking.starts_at, booking.ends_at = slot.start, slot.end
        _served_by(booking, slot)
        return
    try:
        with db.session.begin_nested():
            seats.give_back(booking)
            session = seats.take(service, slot, booking.seats, booking.expires_at)
    except seats.Taken:
        raise SlotTaken from None
    _sit(booking, session, slot)


def _sit(booking: Booking, session: Session, slot: Slot) -> None:
    booking.session_id = session.id
    booking.starts_at, booking.ends_at = slot.start, slot.end
    _served_by(booking, slot)
    db.session.flush()
    crash_point("booking.seats-taken")


def _served_by(booking: Booking, slot: Slot) -> None:
    # A class may take nobody's time: whoever gives it isn't booked here.
    staff = db.session.get(Resource, int(slot.resources[0])) if slot.resources else None
    if staff is not None:
        booking.staff_id, booking.staff_name = staff.id, staff.name


def _end(booking: Booking, status: Status, by: str, words: str = "") -> None:
    seats.give_back(booking)
    booking.status, booking.expires_at, booking.ended_at = status, None, now()
    db.session.flush()
    changed(booking, str(status), by, words)


def _tell_of_the_beginning(booking: Booking) -> None:
    if booking.status == Status.CONFIRMED:
        changed(booking, "confirmed", SITE)
        mails.confirmed(booking)
    elif booking.status == Status.REQUESTED:
        changed(booking, "requested", SITE)
        mails.requested(booking)


def _service_of(booking: Booking) -> Service:
    if booking.service is None:
        raise UserError(_("This service is not offered any more. Make a new booking instead."))
    return booking.service


def _next_number() -> str:
    """The next number of this year, ``R2026-00012``. Who asks at the same time waits for the commit."""
    year = now().astimezone(current_site().zone).year
    last = db.session.execute(
        text(
            "INSERT INTO booking_counter (year, last) VALUES (:year, 1) "
            "ON CONFLICT (year) DO UPDATE SET last = booking_counter.last + 1 RETURNING last"
        ),
        {"year": year},
    ).scalar_one()
    return f"R{year}-{last:05d}"
