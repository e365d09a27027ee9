"""Another time for a booking, by the form or dropped in the calendar."""

from collections.abc import Callable
from email.message import EmailMessage

import pytest
from flask.testing import FlaskClient

from blueprints.agenda.tests.conftest import Person
from blueprints.agenda.tests.reading import main, values
from blueprints.booking.testing import Salon, again, at, book

Mailbox = Callable[[], list[EmailMessage]]
JSON = {"Accept": "application/json"}


def test_it_is_dropped_elsewhere_and_the_customer_knows(salon: Salon, staff: FlaskClient, mailbox: Mailbox) -> None:
    booking = book(salon.cut, at(0, 10), staff_id=salon.lea.id)
    number, before = booking.number, len(mailbox())
    data = {"start": "2026-11-24T13:15:00.000Z", "staff": salon.hugo.id, "asked": "1", "tell": "1"}

    answer = staff.post(f"/office/bookings/{booking.id}/moves", data=data, headers=JSON)

    assert answer.json == {
        "words": "Ada Byron : nouvelle date, mardi 24 novembre 2026, 14:15, Hugo.".replace(" :", "\u00a0:"),
        "url": f"/office/bookings/{booking.id}",
        "label": "Ouvrir",
    }
    assert (again(number).starts_at, again(number).staff_name, again(number).sequence) == (at(1, 14, 15), "Hugo", 1)
    assert "ada@example.com" in [mail["To"] for mail in mailbox()[before:]]


def test_without_the_tick_nobody_is_told(salon: Salon, staff: FlaskClient, mailbox: Mailbox) -> None:
    booking = book(salon.cut, at(0, 10))
    before = len(mailbox())

    staff.post(f"/office/bookings/{booking.id}/moves", data={"start": at(0, 12).isoformat(), "asked": "1"})

    assert again(booking.number).starts_at == at(0, 12)
    assert mailbox()[before:] == []


def test_what_is_taken_stays_taken_and_the_booking_where_it_was(salon: Salon, staff: FlaskClient) -> None:
    book(salon.cut, at(0, 12), staff_id=salon.lea.id)
    booking = book(salon.cut, at(0, 10), name="Grace Hopper", staff_id=salon.lea.id)
    number, path = booking.number, f"/office/bookings/{booking.id}/moves"
    for data in ({"any_hours": "1"}, {}):
        answer = staff.post(path, data={"start": at(0, 12, 15).isoformat(), **data}, headers=JSON)
        assert (answer.status_code, answer.json) == (
            409,
            {"error": "Pas déplacée\u00a0: quelqu’un d’autre a réservé à cette heure.", "any_hours": False},
        )
    assert (again(number).starts_at, again(number).sequence) == (at(0, 10), 0)


def test_outside_the_hours_it_takes_a_second_yes(salon: Salon, staff: FlaskClient) -> None:
    booking = book(salon.cut, at(0, 10))
    number, path = booking.number, f"/office/bookings/{booking.id}/moves"
    answer = staff.post(path, data={"start": at(0, 20).isoformat()}, headers=JSON)
    assert answer.status_code == 409
    assert answer.json is not None
    assert answer.json["any_hours"] is True
    assert again(number).starts_at == at(0, 10)

    assert staff.post(path, data={"start": at(0, 20).isoformat(), "any_hours": "1"}, headers=JSON).status_code == 200
    assert again(number).starts_at == at(0, 20)


def test_the_form_offers_free_times_and_takes_a_typed_one(salon: Salon, staff: FlaskClient) -> None:
    booking = book(salon.cut, at(0, 10), staff_id=salon.lea.id)
    number, path = booking.number, f"/office/bookings/{booking.id}/moves"
    offered = values(staff.get(f"{path}?day=2026-11-24&staff={salon.hugo.id}").text)
    assert offered[0] == f"{at(1, 9).isoformat()}|{salon.hugo.id}"
    page = staff.get(f"{path}?day=2026-11-24&time=09:05")
    assert values(page.text)[0] == f"{at(1, 9, 5).isoformat()}|{salon.lea.id}"

    answer = staff.post(path, data={"start": offered[0], "asked": "1", "tell": "1"})

    assert answer.headers["Location"] == f"/office/bookings/{booking.id}"
    assert (again(number).starts_at, again(number).staff_name) == (at(1, 9), "Hugo")
    assert "avant : 23/11/2026 10:00" in main(staff.get(f"/office/bookings/{booking.id}").text)


@pytest.mark.parametrize("start", ["", "tomorrow", "2026-11-24T10:00", "|3"])
def test_a_time_that_makes_no_sense_moves_nothing(salon: Salon, staff: FlaskClient, start: str) -> None:
    booking = book(salon.cut, at(0, 10))

    assert staff.post(f"/office/bookings/{booking.id}/moves", data={"start": start}).status_code == 422
    assert again(booking.number).starts_at == at(0, 10)


def test_a_customer_moves_nothing_in_the_office(salon: Salon, person: Person) -> None:
    booking = book(salon.cut, at(0, 10))

    answer = person().post(f"/office/bookings/{booking.id}/moves", data={"start": at(0, 12).isoformat()})

    assert (answer.status_code, again(booking.number).starts_at) == (403, at(0, 10))
