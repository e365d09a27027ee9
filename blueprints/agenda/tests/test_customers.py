"""Customer cards: finding, changing, putting together, forgetting."""

from collections.abc import Callable
from datetime import datetime

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.accounts.testing import make_user, sign_in
from blueprints.agenda import cards
from blueprints.agenda.tests.conftest import Person
from blueprints.agenda.tests.reading import main
from blueprints.booking import bookings, cancelling
from blueprints.booking.customers import Contact
from blueprints.booking.forgetting import FORGOTTEN
from blueprints.booking.models import Booking, BookingEvent, Customer
from blueprints.booking.testing import Salon, again, at, book, pay_deposit
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.outlets import plug

Freeze = Callable[[datetime], None]
STAFF = "staff@example.com"


def card(name: str, phone: str = "", email: str = "") -> Customer:
    with transaction():
        row = Customer(name=name, phone=phone, email=email, language="fr")
        db.session.add(row)
        db.session.flush()
        return row


@pytest.mark.parametrize("words", ["elodie", "ÉLODIE", "lefèvre", "Elodie L", "04 56 78", "045678", "elo@", "5678"])
def test_a_customer_is_found_by_what_one_remembers(salon: Salon, words: str) -> None:
    card("Élodie Lefèvre", "+33601045678", "Elo@Example.com")
    card("Bruno Petit", "+33611111111", "bruno@example.com")

    assert [found.name for found in cards.search(words)] == ["Élodie Lefèvre"]


@pytest.mark.parametrize("words", ["%", "_", "\\", "xyz", "00 00"])
def test_what_fits_nobody_finds_nobody(salon: Salon, words: str) -> None:
    card("Élodie Lefèvre", "+33601045678")

    assert list(cards.search(words)) == []


def test_a_card_tells_what_somebody_was_worth_and_missed(salon: Salon, staff: FlaskClient, freeze: Freeze) -> None:
    came, missed = book(salon.cut, at(0, 9)), book(salon.cut, at(0, 11))
    cancelled, ahead = book(salon.cut, at(1, 9)), book(salon.cut, at(2, 9))
    customer_id = came.customer_id
    with transaction():
        cancelling.cancel(cancelled.id, STAFF)
    freeze(at(1, 12))
    with transaction():
        bookings.arrive(came.id, STAFF)
        cancelling.no_show(missed.id, STAFF)

    customer = db.session.get_one(Customer, customer_id)
    assert cards.sums(customer) == cards.Sums(bookings=4, came=1, no_shows=1, cancelled=1, spent_cents=3500)
    page = main(staff.get(f"/office/customers/{customer_id}").text)
    assert "Réservations 4 Dépensé 35,00 € Absences 1 Annulé 1" in page
    assert page.index("À venir") < page.index("mercredi 25 novembre 2026, 09:00") < page.index("Historique")
    assert ahead.customer_id == customer_id


def test_a_card_is_changed_and_decides_who_pays_online(salon: Salon, staff: FlaskClient) -> None:
    customer_id = book(salon.cut, at(1, 9)).customer_id
    path = f"/office/customers/{customer_id}"
    data = {
        "name": "Ada King",
        "phone": "06 99 88 77 66",
        "email": "",
        "language": "fr",
        "notes": "Thé",
        "prepays": "y",
    }
    assert staff.post(path, data=data | {"name": ""}).status_code == 422
    assert staff.post(path, data=data | {"phone": "12"}).status_code == 422
    assert staff.post(path, data=data | {"email": "ada"}).status_code == 422
    assert db.session.get_one(Customer, customer_id).name == "Ada Byron"

    assert staff.post(path, data=data).status_code == 303

    changed = db.session.get_one(Customer, customer_id)
    assert (changed.name, changed.phone, changed.email, changed.notes, changed.prepays) == (
        "Ada King",
        "+33699887766",
        "",
        "Thé",
        True,
    )


def test_two_cards_of_one_person_become_one(salon: Salon, staff: FlaskClient, app: Flask) -> None:
    first, second = book(salon.cut, at(1, 9)), book(salon.cut, at(1, 11), name="Adah Byron")
    kept, other = first.customer_id, second.customer_id
    heard: list[tuple[int, int]] = []

    def hear(kept: Customer, other: Customer) -> list[object]:
        heard.append((kept.id, other.id))
        return []

    plug(app, "booking.merged", hear)
    try:
        with transaction():
            db.session.get_one(Customer, kept).phone = ""
            db.session.get_one(Customer, other).notes = "Pressée"
        page = main(staff.get(f"/office/customers/{kept}/merges/new?other={other}").text)
        assert "Ada Byron, ada@example.com reste" in page
        assert staff.post(f"/office/customers/{kept}/merges", data={"other": other}).status_code == 303
    finally:
        app.extensions["grandrue.outlets"].plugged["booking.merged"].pop()

    assert heard == [(kept, other)]
    assert db.session.get(Customer, other) is None
    whole = db.session.get_one(Customer, kept)
    assert (whole.email, whole.phone, whole.notes) == ("ada@example.com", "+33612345678", "Pressée")
    assert {booking.customer_id for booking in db.session.scalars(select(Booking))} == {kept}
    assert again(second.number).events[-1].kind == "merged"


def test_a_card_is_not_put_together_with_itself_or_another_account(salon: Salon) -> None:
    one, two = card("Ada", email="a@x.org"), card("Ada", email="b@x.org")
    with pytest.raises(UserError), transaction():
        cards.merge(one.id, one.id, STAFF)
    with transaction():
        for row, address in ((one, "a@x.org"), (two, "b@x.org")):
            row.user_id = make_user(address).id
    with pytest.raises(UserError), transaction():
        cards.merge(one.id, two.id, STAFF)
    assert [twin.id for twin in cards.twins(one)] == [two.id]


def test_who_is_forgotten_leaves_bookings_without_a_name(salon: Salon, staff: FlaskClient, freeze: Freeze) -> None:
    booking = pay_deposit(book(salon.colour, at(0, 9), note="Enceinte", answers=[{"question": "?", "answer": "!"}]))
    number, customer_id = booking.number, booking.customer_id
    staff.post(f"/office/bookings/{booking.id}/notes", data={"text": "Fille du maire"})
    path = f"/office/customers/{customer_id}/oblivion"
    answer = staff.post(path)
    assert (answer.status_code, "encore une réservation" in main(answer.text)) == (422, True)
    assert again(number).name == "Ada Byron"
    freeze(at(0, 12))

    assert staff.post(path).status_code == 303

    gone = again(number)
    assert (gone.name, gone.email, gone.phone, gone.note, gone.answers) == (FORGOTTEN, "", "", "", [])
    assert (gone.price_cents, gone.paid_cents) == (8000, 2000)
    assert db.session.scalars(select(BookingEvent).where(BookingEvent.kind == "note")).all() == []
    assert list(cards.search("ada")) == []
    assert "Ada" not in main(staff.get("/office/customers").text)


def test_all_that_is_known_is_handed_out(salon: Salon, staff: FlaskClient, person: Person) -> None:
    booking = book(salon.cut, at(1, 9), note="Sans parfum")
    answer = staff.get(f"/office/customers/{booking.customer_id}/data.json")
    assert answer.json is not None
    known = answer.json["customer"]
    assert (known["name"], known["phone"], known["bookings"][0]["number"], known["bookings"][0]["note"]) == (
        "Ada Byron",
        "+33612345678",
        booking.number,
        "Sans parfum",
    )
    assert person().get(f"/office/customers/{booking.customer_id}/data.json").status_code == 403


def test_an_account_takes_its_bookings_along(salon: Salon, client: FlaskClient) -> None:
    user_id = sign_in(client, "ada@example.com")
    with transaction():
        contact = Contact("Ada", "ada@example.com", "", "fr", user_id=user_id)
        bookings.book(bookings.Wish(salon.cut.id, at(1, 9), contact))
    book(salon.cut, at(1, 11), name="Grace Hopper")

    taken = client.get("/account/data.json").json

    assert taken is not None
    assert [known["name"] for known in taken["bookings"]] == ["Ada"]
    assert len(taken["bookings"][0]["bookings"]) == 1
