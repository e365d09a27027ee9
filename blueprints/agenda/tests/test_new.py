"""A booking by telephone, or for somebody at the counter."""

from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.agenda import offers
from blueprints.agenda.offers import Fit
from blueprints.agenda.tests.conftest import Person
from blueprints.agenda.tests.reading import main, values, words
from blueprints.booking.models import Block, Booking, Customer
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import db, transaction

Freeze = Callable[[datetime], None]
PARIS = ZoneInfo("Europe/Paris")
Mailbox = Callable[[], list[EmailMessage]]


def newest() -> Booking:
    found = db.session.scalar(select(Booking).order_by(Booking.id.desc()).limit(1))
    assert found is not None
    return found


def count(table: type) -> int:
    return db.session.scalar(select(func.count()).select_from(table)) or 0


def test_somebody_who_is_known_is_found_and_booked(salon: Salon, staff: FlaskClient, mailbox: Mailbox) -> None:
    customer_id = book(salon.cut, at(2, 9)).customer_id
    mailbox()
    page = staff.get("/office/bookings/new/customers?q=byr").text
    assert f'value="{customer_id}" checked' in page

    # The first customer has the only free first hour; times begin at the opening, without notice.
    page = staff.get(f"/office/bookings/new?customer={customer_id}&service={salon.cut.id}").text
    first = values(page)[0]
    assert first == f"{at(0, 9).isoformat()}|{salon.lea.id}"
    answer = staff.post(
        "/office/bookings/new", data={"customer": customer_id, "service": salon.cut.id, "start": first, "q": "byr"}
    )

    made = newest()
    assert answer.headers["Location"] == f"/office/bookings/{made.id}"
    assert (made.name, made.starts_at, made.staff_id, made.status, made.source) == (
        "Ada Byron",
        at(0, 9),
        salon.lea.id,
        "confirmed",
        "phone",
    )
    assert (made.customer_id, count(Customer)) == (customer_id, 1)
    assert (made.events[0].kind, made.events[0].actor) == ("created", "staff@example.com")
    assert [mail["To"] for mail in mailbox()][-2] == "ada@example.com"


def test_a_new_customer_needs_a_name_and_nothing_else(salon: Salon, staff: FlaskClient) -> None:
    data = {"service": salon.cut.id, "start": at(0, 9).isoformat(), "q": "Jeanne Petit", "customer": "new"}
    assert staff.post("/office/bookings/new", data=data | {"q": ""}).status_code == 422
    assert count(Booking) == 0

    assert staff.post("/office/bookings/new", data=data).status_code == 303
    made = newest()
    assert (made.name, made.phone, made.email, made.language) == ("Jeanne Petit", "", "", "fr")


def test_a_number_or_an_address_that_was_searched_for_goes_onto_the_card(salon: Salon, staff: FlaskClient) -> None:
    typed = (("06 12 34 56 99", "phone", "+33612345699", 9), ("jo@x.org", "email", "jo@x.org", 10))
    for q, field, value, hour in typed:
        data = {"service": salon.cut.id, "q": q, "customer": "new", "name": "Jo", "start": at(0, hour).isoformat()}
        assert staff.post("/office/bookings/new", data=data).status_code == 303
        assert (newest().name, getattr(newest(), field)) == ("Jo", value)


def test_who_was_not_picked_gets_no_second_card(salon: Salon, staff: FlaskClient) -> None:
    book(salon.cut, at(2, 9))
    data = {"service": salon.cut.id, "start": at(0, 9).isoformat(), "q": "Byron", "name": "Byron"}

    answer = staff.post("/office/bookings/new", data=data)

    assert answer.status_code == 422
    assert "Choisissez de quel client il s’agit" in main(answer.text)
    assert (count(Customer), count(Booking)) == (1, 1)


def test_outside_the_hours_it_takes_a_second_yes(salon: Salon, staff: FlaskClient) -> None:
    late = at(0, 19)
    data = {"service": salon.cut.id, "start": late.isoformat(), "customer": "new", "name": "Ada"}
    answer = staff.post("/office/bookings/new", data=data)
    assert (answer.status_code, count(Booking)) == (409, 0)
    assert "Lundi 23 novembre, 19:00 est hors des horaires" in main(answer.text)
    assert 'name="any_hours"' in answer.text

    assert staff.post("/office/bookings/new", data=data | {"any_hours": "1"}).status_code == 303
    assert newest().starts_at == late


def test_nothing_is_ever_booked_twice(salon: Salon, staff: FlaskClient) -> None:
    for person in (salon.lea, salon.hugo):
        book(salon.cut, at(0, 9), staff_id=person.id)
    data = {"service": salon.cut.id, "start": at(0, 9, 15).isoformat(), "customer": "new", "name": "Eve"}

    answer = staff.post("/office/bookings/new", data=data | {"any_hours": "1"})

    assert (answer.status_code, count(Booking)) == (409, 2)
    assert "Lundi 23 novembre, 09:15 : déjà pris." in main(answer.text)
    assert values(answer.text)[0].startswith(at(0, 9, 30).isoformat())


def test_a_walk_in_is_served_by_whoever_is_free_now(salon: Salon, staff: FlaskClient, freeze: Freeze) -> None:
    book(salon.cut, at(0, 10), staff_id=salon.lea.id)
    freeze(at(0, 10, 2))
    page = staff.get(f"/office/bookings/new?service={salon.cut.id}").text
    now = values(page)[0]
    assert now == f"{at(0, 10, 5).isoformat()}|{salon.hugo.id}"
    assert "Maintenant, 10:05 · Hugo" in words(page)

    answer = staff.post("/office/bookings/new?how=walkin", data={"service": salon.cut.id, "start": now})

    made = newest()
    assert answer.status_code == 303
    assert (made.name, made.source, made.starts_at, made.staff_name) == (
        "Client de passage",
        "walkin",
        at(0, 10, 5),
        "Hugo",
    )


def test_a_click_into_free_time_brings_the_time_along(salon: Salon, staff: FlaskClient) -> None:
    page = staff.get(
        "/office/bookings/new",
        query_string={"start": at(1, 14).isoformat(), "staff": salon.hugo.id, "service": salon.cut.id},
    ).text

    assert values(page)[0] == f"{at(1, 14).isoformat()}|{salon.hugo.id}"
    assert "Réserver mardi 24 novembre, 14:00 · Hugo" in words(page)
    other_day = staff.get(
        "/office/bookings/new",
        query_string={"wanted": at(1, 14).isoformat(), "service": salon.cut.id, "day": "2026-11-25"},
    ).text
    assert values(other_day)[0].startswith(at(2, 9).isoformat())


def test_a_time_that_was_typed_is_looked_at(salon: Salon, staff: FlaskClient) -> None:
    query = {"service": salon.cut.id, "day": "2026-11-24", "time": "10:05"}

    assert values(staff.get("/office/bookings/new", query_string=query).text)[0].startswith(at(1, 10, 5).isoformat())


def test_a_seat_in_a_class_is_booked_like_anything_else(salon: Salon, staff: FlaskClient) -> None:
    page = staff.get(f"/office/bookings/new?service={salon.yoga.id}&day=2026-11-24").text
    assert values(page) == [f"{at(1, 18, 30).isoformat()}|"]

    data = {"service": salon.yoga.id, "start": values(page)[0], "customer": "new", "name": "Ada", "party": "2"}
    assert staff.post("/office/bookings/new", data=data).status_code == 303
    made = newest()
    assert made.session is not None
    assert (made.seats, made.session.taken) == (2, 2)


def test_times_know_blocks_and_fit_says_why_not(salon: Salon, session: Session) -> None:
    with transaction():
        for person in (salon.lea, salon.hugo):
            db.session.add(Block(resource_id=person.id, starts_at=at(0, 9), ends_at=at(0, 11), words=""))

    times = offers.next_times(salon.cut, PARIS)
    assert (times[0].start, len(times)) == (at(0, 11), offers.ENOUGH)
    assert [offers.at(salon.cut, at(0, hour))[0] for hour in (10, 12, 20)] == [Fit.TAKEN, Fit.FREE, Fit.OUTSIDE]


def test_staff_who_may_only_look_book_nothing(salon: Salon, person: Person) -> None:
    assert person().post("/office/bookings/new", data={}).status_code == 403
    assert count(Booking) == 0
