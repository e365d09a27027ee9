"""Booking, moving and ending: what is taken is taken once, and given back once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session as DatabaseSession

from blueprints.booking import bookings, cancelling, schedule
from blueprints.booking.bookings import SlotTaken
from blueprints.booking.models import Booking, Claim, Resource, Session, Status
from blueprints.booking.testing import MONDAY, Salon, at, book
from blueprints.core.database import transaction
from blueprints.core.errors import UserError

OFFICE = "lea@example.com"
Freeze = Callable[[datetime], None]
Mailbox = Callable[[], list[EmailMessage]]


def test_a_booking_takes_its_time_from_everybody_else(salon: Salon, session: DatabaseSession) -> None:
    booking = book(salon.cut, at(1, 10), staff_id=salon.lea.id)

    assert (booking.status, booking.starts_at, booking.ends_at) == (Status.CONFIRMED, at(1, 10), at(1, 10, 30))
    assert (booking.staff_name, booking.price_cents, booking.pay_cents) == ("Léa", 3500, 0)
    assert claims(session) == [(salon.lea.id, at(1, 10), at(1, 10, 30))]
    with pytest.raises(SlotTaken):
        book(salon.cut, at(1, 10), staff_id=salon.lea.id, name="Zoé Petit")
    with pytest.raises(SlotTaken):
        book(salon.cut, at(1, 9, 45), staff_id=salon.lea.id, name="Zoé Petit")
    assert book(salon.cut, at(1, 10, 30), staff_id=salon.lea.id, name="Zoé Petit").staff_id == salon.lea.id


def test_anyone_means_whoever_is_free(salon: Salon) -> None:
    first, second = book(salon.cut, at(1, 10)), book(salon.cut, at(1, 10), name="Zoé Petit")

    assert {first.staff_id, second.staff_id} == {salon.lea.id, salon.hugo.id}
    with pytest.raises(SlotTaken):
        book(salon.cut, at(1, 10), name="Tom Roux")


def test_a_refused_wish_leaves_no_trace(salon: Salon, session: DatabaseSession) -> None:
    book(salon.cut, at(1, 10), staff_id=salon.lea.id)

    with pytest.raises(SlotTaken), session.begin_nested():
        book(salon.cut, at(1, 10), staff_id=salon.lea.id, name="Zoé Petit")

    assert session.scalar(select(func.count(Booking.id))) == 1
    assert len(claims(session)) == 1


@pytest.mark.parametrize(
    ("start", "why"),
    [
        (at(0, 8, 30), "before opening"),
        (at(6, 10), "on a Sunday"),
        (at(0, 18, 15), "beyond closing"),
        (at(1, 10, 7), "off the grid"),
        (at(61, 10), "beyond the horizon"),
        (at(-1, 10), "in the past"),
    ],
)
def test_customers_book_within_the_rules_only(salon: Salon, start: datetime, why: str) -> None:
    with pytest.raises(SlotTaken):
        book(salon.cut, start)
    assert schedule.find(salon.cut, start, start + timedelta(minutes=1)) == [], why


def test_the_office_books_off_the_grid_and_at_any_hour_but_nobody_twice(salon: Salon) -> None:
    assert book(salon.cut, at(1, 10, 7), staff_id=salon.lea.id, as_office=True).status == Status.CONFIRMED
    with pytest.raises(SlotTaken):
        book(salon.cut, at(1, 20), as_office=True)
    assert book(salon.cut, at(1, 20), as_office=True, any_hours=True).starts_at == at(1, 20)
    with pytest.raises(SlotTaken):
        book(salon.cut, at(1, 10, 20), staff_id=salon.lea.id, as_office=True, any_hours=True)


def test_a_buffer_keeps_the_next_one_away(salon: Salon) -> None:
    book(salon.colour, at(1, 10), staff_id=salon.lea.id)

    starts = [slot.start for slot in schedule.find(salon.cut, at(1, 10), at(1, 12), staff_id=salon.lea.id)]

    assert starts == [at(1, 11, 45)]  # 11:30 and 10 minutes to clear up, rounded to the quarter


def test_preparing_and_clearing_up_are_taken_too(salon: Salon, session: DatabaseSession) -> None:
    salon.colour.before = 20
    book(salon.colour, at(1, 10), staff_id=salon.lea.id)

    starts = [slot.start for slot in schedule.find(salon.cut, at(1, 9), at(1, 10), staff_id=salon.lea.id)]

    assert claims(session) == [(salon.lea.id, at(1, 9, 40), at(1, 11, 40))]
    assert starts == [at(1, 9)]


def test_a_cancelled_booking_gives_its_time_back_once(salon: Salon, session: DatabaseSession) -> None:
    booking = book(salon.cut, at(2, 10), staff_id=salon.lea.id)

    do(cancelling.cancel, booking.id, "customer")
    do(cancelling.cancel, booking.id, "customer")

    assert (booking.status, booking.sequence, booking.session_id) == (Status.CANCELLED, 1, None)
    assert claims(session) == []
    assert [event.kind for event in booking.events] == ["created", "confirmed", "cancelled"]
    assert book(salon.cut, at(2, 10), staff_id=salon.lea.id, name="Zoé Petit").status == Status.CONFIRMED


def test_after_the_deadline_a_customer_cancels_no_more_but_the_office_does(salon: Salon) -> None:
    booking = book(salon.cut, at(1, 7 + 2), staff_id=salon.lea.id)  # in 25 hours
    free = book(salon.cut, at(0, 10), staff_id=salon.lea.id)  # in two hours

    with pytest.raises(UserError, match="72 00 00 00"):
        do(cancelling.cancel, free.id, "customer")
    assert free.status == Status.CONFIRMED

    assert do(cancelling.cancel, booking.id, "customer").status == Status.CANCELLED
    assert do(cancelling.cancel, free.id, OFFICE).status == Status.CANCELLED


def test_what_has_begun_is_not_cancelled_by_the_customer(salon: Salon, freeze: Freeze) -> None:
    salon.cut.late_cancel = True
    booking = book(salon.cut, at(0, 10), staff_id=salon.lea.id)
    freeze(at(0, 10))

    with pytest.raises(UserError):
        do(cancelling.cancel, booking.id, "customer")
    with pytest.raises(UserError):
        do(bookings.move, booking.id, at(1, 10), by="customer")
    assert booking.status == Status.CONFIRMED


def test_moving_takes_the_new_time_and_frees_the_old(salon: Salon, session: DatabaseSession) -> None:
    booking = book(salon.cut, at(2, 10), staff_id=salon.lea.id)
    other = book(salon.cut, at(2, 11), staff_id=salon.lea.id, name="Zoé Petit")

    do(bookings.move, booking.id, at(2, 10, 15), by="customer", staff_id=salon.lea.id)  # overlaps its own old time

    assert (booking.starts_at, booking.sequence) == (at(2, 10, 15), 1)
    with pytest.raises(SlotTaken):
        do(bookings.move, booking.id, other.starts_at, by="customer", staff_id=salon.lea.id)
    assert booking.starts_at == at(2, 10, 15)
    assert claims(session) == [
        (salon.lea.id, at(2, 10, 15), at(2, 10, 45)),
        (salon.lea.id, at(2, 11), at(2, 11, 30)),
    ]


def test_a_class_has_as_many_places_as_seats(salon: Salon, session: DatabaseSession) -> None:
    first = book(salon.yoga, at(1, 18, 30), party=4)
    book(salon.yoga, at(1, 18, 30), party=3, name="Zoé Petit")

    assert [slot.seats_left for slot in schedule.find(salon.yoga, at(1, 0), at(2, 0))] == [1]
    with pytest.raises(SlotTaken):
        book(salon.yoga, at(1, 18, 30), party=2, name="Tom Roux")
    book(salon.yoga, at(1, 18, 30), party=1, name="Tom Roux")
    assert schedule.find(salon.yoga, at(1, 0), at(2, 0)) == []

    do(cancelling.cancel, first.id, OFFICE)
    assert session.scalar(select(Session.taken).where(Session.starts_at == at(1, 18, 30))) == 4
    assert first.price_cents == 6000


def test_who_gives_a_class_cannot_cut_hair_then(salon: Salon) -> None:
    with pytest.raises(SlotTaken):
        book(salon.cut, at(1, 18, 15), staff_id=salon.lea.id, as_office=True, any_hours=True)
    assert book(salon.cut, at(1, 18), staff_id=salon.lea.id, as_office=True).status == Status.CONFIRMED


def test_calling_off_a_class_cancels_everybody_and_frees_its_people(salon: Salon, session: DatabaseSession) -> None:
    booking = book(salon.yoga, at(1, 18, 30))
    assert booking.session_id is not None

    gone = do(cancelling.call_off, booking.session_id, OFFICE, "Léa est malade")

    assert [one.id for one in gone] == [booking.id]
    assert booking.status == Status.CANCELLED
    assert schedule.find(salon.yoga, at(1, 0), at(2, 0)) == []
    taken = select(func.count(Claim.id)).where(Claim.starts_at == at(1, 18, 30))
    assert session.scalar(taken) == 0


def test_tables_are_put_together_for_a_large_party(salon: Salon, session: DatabaseSession) -> None:
    four = book(salon.table, at(1, 12), party=4)
    joined = book(salon.table, at(1, 12), party=4, name="Zoé Petit")

    assert (four.staff_name, joined.staff_name) == ("Table 4-2", "Table 2-0")
    names = select(Resource.name).join(Claim, Claim.resource_id == Resource.id)
    taken = session.scalars(names.where(Claim.session_id == joined.session_id).order_by(Resource.name)).all()
    assert taken == ["Table 2-0", "Table 2-1"]
    with pytest.raises(SlotTaken):
        book(salon.table, at(1, 12), party=2, name="Tom Roux")
    with pytest.raises(UserError, match="4"):
        book(salon.table, at(1, 12), party=5, name="Tom Roux")


def test_a_request_keeps_its_time_until_it_is_answered(salon: Salon, session: DatabaseSession) -> None:
    booking = book(salon.advice, at(2, 10))

    assert booking.status == Status.REQUESTED
    with pytest.raises(SlotTaken):
        book(salon.cut, at(2, 10), staff_id=salon.lea.id, name="Zoé Petit")

    do(bookings.refuse, booking.id, OFFICE, "Fermé ce jour-là")
    assert (booking.status, claims(session)) == (Status.REFUSED, [])
    with pytest.raises(UserError):
        do(bookings.approve, booking.id, OFFICE)


def test_a_request_that_keeps_no_time_may_come_too_late(salon: Salon) -> None:
    salon.advice.pending_blocks = False
    booking = book(salon.advice, at(2, 10))
    assert booking.session_id is None
    book(salon.cut, at(2, 10), staff_id=salon.lea.id, name="Zoé Petit")

    with pytest.raises(SlotTaken):
        do(bookings.approve, booking.id, OFFICE)
    assert booking.status == Status.REQUESTED


def test_an_approved_request_is_confirmed_and_told(salon: Salon, mailbox: Mailbox) -> None:
    booking = book(salon.advice, at(2, 10))

    do(bookings.approve, booking.id, OFFICE)

    assert booking.status == Status.CONFIRMED
    subjects = [mail["Subject"] for mail in mailbox() if mail["To"] == "ada@example.com"]
    assert subjects == [
        "Votre demande : Conseil, mercredi 25 novembre 2026, 10:00",
        "Confirmé : Conseil, mercredi 25 novembre 2026, 10:00",
    ]


def test_the_confirmation_carries_a_calendar_file(salon: Salon, mailbox: Mailbox) -> None:
    booking = book(salon.cut, at(2, 10))

    mail = next(mail for mail in mailbox() if mail["To"] == "ada@example.com")
    attachment = next(mail.iter_attachments())
    text = attachment.get_content()

    assert attachment.get_content_type() == "text/calendar"
    assert attachment.get_filename() == f"{booking.number}.ics"
    assert "METHOD:PUBLISH\r\n" in text.replace("\n", "\r\n").replace("\r\r", "\r")
    assert "DTSTART;TZID=Europe/Paris:20261125T100000" in text


def test_a_hold_lapses_and_its_time_is_free_again(salon: Salon, freeze: Freeze, session: DatabaseSession) -> None:
    held = book(salon.colour, at(2, 10), staff_id=salon.lea.id)
    assert (held.status, held.pay_cents, held.expires_at) == (Status.HELD, 2000, MONDAY + timedelta(minutes=31))
    with pytest.raises(SlotTaken):
        book(salon.cut, at(2, 10), staff_id=salon.lea.id, name="Zoé Petit")

    freeze(MONDAY + timedelta(minutes=31))
    assert at(2, 10) in [slot.start for slot in schedule.find(salon.cut, at(2, 10), at(2, 11), staff_id=salon.lea.id)]
    other = book(salon.cut, at(2, 10), staff_id=salon.lea.id, name="Zoé Petit")

    session.refresh(held)
    assert (held.status, other.status) == (Status.EXPIRED, Status.CONFIRMED)


def test_who_must_prepay_pays_everything(salon: Salon) -> None:
    first = book(salon.cut, at(2, 10))
    first.customer.prepays = True

    second = book(salon.cut, at(2, 11))

    assert (second.status, second.pay_cents) == (Status.HELD, 3500)
    assert second.customer_id == first.customer_id


def test_checking_in_and_taking_it_back(salon: Salon, freeze: Freeze) -> None:
    booking = book(salon.cut, at(0, 10))
    freeze(at(0, 10, 5))

    came = [do(verb, booking.id, OFFICE).arrived_at for verb in (bookings.arrive, bookings.undo_attendance)]
    missed = do(cancelling.no_show, booking.id, OFFICE).no_show_at

    assert came == [at(0, 10, 5), None]
    assert missed == at(0, 10, 5)


def do(verb: Callable[..., Any], *arguments: object, **named: object) -> Any:
    """Do something as a view would, in a transaction of its own."""
    with transaction():
        return verb(*arguments, **named)


def claims(session: DatabaseSession) -> list[tuple[int, datetime, datetime]]:
    """What is taken of whom, apart from the classes that wait for people."""
    query = select(Claim).join(Claim.session).where(Session.class_time_id.is_(None)).order_by(Claim.starts_at)
    return [(claim.resource_id, claim.starts_at, claim.ends_at) for claim in session.scalars(query)]
