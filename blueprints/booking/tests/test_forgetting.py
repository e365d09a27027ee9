"""Who wasn't seen for three years is forgotten; the figures stay."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import select

from blueprints.booking import cancelling, forgetting, history
from blueprints.booking.forgetting import FORGOTTEN
from blueprints.booking.models import Booking, BookingEvent, Customer
from blueprints.booking.testing import MONDAY, Salon, again, at, book, pay_deposit
from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow
from blueprints.core.outlets import plug

Freeze = Callable[[datetime], None]
THREE_YEARS = timedelta(days=3 * 365)
SECOND = timedelta(seconds=1)


@pytest.fixture
def heard(app: Flask) -> Iterator[list[tuple[str, str]]]:
    """Mail address and telephone of those of whose end the other rooms were told."""
    told: list[tuple[str, str]] = []

    def hear(customer: Customer) -> list[object]:
        told.append((customer.email, customer.phone))
        return []

    plug(app, "booking.forgotten", hear)
    yield told
    app.extensions["grandrue.outlets"].plugged["booking.forgotten"].pop()


def names() -> list[str]:
    return list(db.session.scalars(select(Customer.name).order_by(Customer.id)))


def test_three_years_after_the_last_booking_the_names_go_and_the_figures_stay(
    salon: Salon, freeze: Freeze, heard: list[tuple[str, str]]
) -> None:
    booking = pay_deposit(book(salon.colour, at(0, 9), note="Enceinte", answers=[{"question": "?", "answer": "!"}]))
    number, ends = booking.number, booking.ends_at
    with transaction():
        booking.customer.notes = "Fille du maire"
        history.note(booking, "note", "lea@example.com", "Pressée")
        history.note(booking, "merged", "lea@example.com", "Ada King")
    outbox.deliver_due()
    freeze(ends + THREE_YEARS)
    forgetting.sweep()
    assert (again(number).name, names(), heard) == ("Ada Byron", ["Ada Byron"], [])

    freeze(ends + THREE_YEARS + SECOND)
    forgetting.sweep()
    forgetting.sweep()

    gone = again(number)
    card = gone.customer
    assert (gone.name, gone.email, gone.phone, gone.note, gone.answers) == (FORGOTTEN, "", "", "", [])
    assert (gone.price_cents, gone.paid_cents, gone.starts_at) == (8000, 2000, at(0, 9))
    assert (card.name, card.email, card.phone, card.notes, card.user_id) == (FORGOTTEN, "", "", "", None)
    assert heard == [("ada@example.com", "+33612345678")]
    words = " ".join(db.session.scalars(select(BookingEvent.note)))
    assert "Pressée" not in words
    assert "Ada" not in words
    mails = list(db.session.scalars(select(OutboxRow.payload).where(OutboxRow.kind == "mail")))
    assert [mail["to"] for mail in mails if mail] == ["bonjour@boulangerie-martin.example"]


def test_whoever_came_since_then_stays(salon: Salon, freeze: Freeze) -> None:
    first = book(salon.cut, at(0, 9))
    book(salon.cut, at(0, 9), name="Grace Hopper")
    book(salon.cut, at(5, 9))
    freeze(first.ends_at + THREE_YEARS + SECOND)

    forgetting.sweep()

    assert names() == ["Ada Byron", FORGOTTEN]
    assert set(db.session.scalars(select(Booking.name))) == {"Ada Byron", FORGOTTEN}


def test_whoever_has_something_booked_stays_even_if_it_was_cancelled(salon: Salon, freeze: Freeze) -> None:
    book(salon.cut, at(0, 9))
    later = book(salon.cut, at(40, 9))
    with transaction():
        cancelling.cancel(later.id, "customer")
    freeze(at(30, 12) + THREE_YEARS)

    forgetting.sweep()

    assert names() == ["Ada Byron"]


def test_a_card_without_bookings_goes_three_years_after_it_was_made(salon: Salon, freeze: Freeze) -> None:
    with transaction() as session:
        session.add(Customer(name="Mary", language="fr"))
    freeze(MONDAY + THREE_YEARS)
    forgetting.sweep()
    assert names() == ["Mary"]
    freeze(MONDAY + THREE_YEARS + SECOND)

    forgetting.sweep()

    assert names() == [FORGOTTEN]


def test_one_who_books_meanwhile_holds_up_nobody(salon: Salon, freeze: Freeze, monkeypatch: pytest.MonkeyPatch) -> None:
    book(salon.cut, at(0, 9))
    book(salon.cut, at(0, 9), name="Grace Hopper")
    book(salon.cut, at(1, 9))
    every = select(Customer.id)
    monkeypatch.setattr(forgetting, "_not_seen", lambda: every)
    freeze(at(0, 12))

    assert forgetting.sweep() == 2

    assert names() == ["Ada Byron", FORGOTTEN]
