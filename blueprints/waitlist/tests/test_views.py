from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.accounts.testing import sign_in
from blueprints.booking.models import Block, Booking
from blueprints.booking.testing import MONDAY, Salon, at, book
from blueprints.booking_page import robots
from blueprints.core.database import db, transaction
from blueprints.waitlist.models import Wait
from blueprints.waitlist.tests.conftest import THURSDAY, Freeze, Round, cancel, last_offer, offers, wait_for

Mailbox = Callable[[], list[EmailMessage]]


@pytest.fixture
def ticket(salon: Salon, freeze: Freeze) -> str:
    """Of a form that was opened a minute ago."""
    freeze(MONDAY - timedelta(minutes=1))
    value = robots.new_ticket()
    freeze(MONDAY)
    return value


def form(**changes: str) -> dict[str, str]:
    return {
        "first_day": "2026-11-26",
        "last_day": "2026-11-27",
        "opens": "540",
        "closes": "1440",
        "staff_id": "0",
        "seats": "1",
        "name": "Ada  Byron",
        "email": "Ada@example.com",
        "phone": "06 12 34 56 78",
        "website": "",
    } | changes


def waits() -> list[Wait]:
    return list(db.session.scalars(select(Wait).order_by(Wait.id)))


def make_full(salon: Salon) -> Booking:
    """Thursday is full; the booking at ten can be cancelled."""
    with transaction():
        for start, end in ((at(3, 9), at(3, 10)), (at(3, 10, 30), at(3, 19))):
            db.session.add(Block(resource_id=salon.lea.id, starts_at=start, ends_at=end))
    return book(salon.cut, at(3, 10), name="Booker")


def test_a_visitor_gets_on_the_list_and_is_told_how_to_leave_it(
    client: FlaskClient, salon: Salon, ticket: str, mailbox: Mailbox
) -> None:
    page = client.get("/waitlist/coupe?day=2026-11-26").text
    assert 'name="first_day" required type="date" value="2026-11-26"' in page

    answer = client.post("/waitlist/coupe", data=form(ticket=ticket), follow_redirects=True)

    (wait,) = waits()
    assert (wait.name, wait.email, wait.phone) == ("Ada Byron", "ada@example.com", "+33612345678")
    assert (wait.first_day, wait.last_day) == (THURSDAY, THURSDAY + timedelta(days=1))
    assert (wait.opens, wait.closes, wait.staff_id) == (540, 1440, None)
    assert "Vous êtes sur la liste" in answer.text
    assert "à partir de 09:00" in answer.text
    (mail,) = mailbox()
    assert mail["To"] == "ada@example.com"
    assert f"http://localhost/waitlist/places/{wait.token}" in mail.get_content()


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"email": "nobody"}, "Ce n’est pas une adresse e-mail."),
        ({"name": " "}, "Qui attend"),
        ({"last_day": "2026-11-20"}, "Le dernier jour précède le premier"),
        ({"phone": "12"}, "n’est pas un numéro de téléphone"),
        ({"opens": "7"}, "opens-error"),
        ({"staff_id": "999"}, "Ce n’est pas un choix valide"),
        ({"website": "http://spam.example"}, "Relisez une fois"),
        ({"ticket": "forged"}, "Relisez une fois"),
    ],
)
def test_what_is_wrong_is_said_and_nobody_waits(
    client: FlaskClient, salon: Salon, ticket: str, changes: dict[str, str], words: str
) -> None:
    if "staff_id" in changes:
        with transaction():
            salon.hugo.active = True

    answer = client.post("/waitlist/coupe", data=form(**({"ticket": ticket} | changes)))

    assert answer.status_code == 422
    assert words in answer.text or "staff_id" in changes
    assert waits() == []


def test_one_press_takes_what_is_offered(
    client: FlaskClient, salon: Salon, freeze: Freeze, round_at: Round, mailbox: Mailbox
) -> None:
    full = make_full(salon)
    wait_for(salon.cut)
    cancel(full)
    round_at(at(0, 9))
    offer = last_offer()
    assert f"http://localhost/waitlist/offers/{offer.token}" in mailbox()[-1].get_content()

    page = client.get(f"/waitlist/offers/{offer.token}").text
    assert "Un horaire est libre" in page
    assert offers() == [("Ada", at(3, 10), "")], "looking books nothing"
    answer = client.post(f"/waitlist/offers/{offer.token}/booking")

    booking = db.session.scalars(select(Booking).where(Booking.source == "waitlist")).one()
    assert (answer.status_code, answer.location) == (303, f"http://localhost/bookings/{booking.token}")
    assert "Cet horaire est à vous" in client.get(f"/waitlist/offers/{offer.token}").text


def test_two_who_are_offered_the_same_get_one_booking_and_a_kind_word(
    client: FlaskClient, salon: Salon, round_at: Round
) -> None:
    full = make_full(salon)
    wait_for(salon.cut, "Ada")
    wait_for(salon.cut, "Grace")
    cancel(full)
    round_at(at(0, 9))
    first = last_offer().token
    round_at(at(0, 9, 30))
    second = last_offer().token

    client.post(f"/waitlist/offers/{second}/booking")
    looked = client.get(f"/waitlist/offers/{first}").text
    pressed = client.post(f"/waitlist/offers/{first}/booking")

    assert "Cet horaire vient d’être pris" in looked
    assert f"/waitlist/offers/{first}/booking" not in looked
    assert pressed.status_code == 409
    assert "Vous gardez votre place dans la file" in pressed.text
    assert [booking.name for booking in db.session.scalars(select(Booking).where(Booking.source == "waitlist"))] == [
        "Grace"
    ]
    assert [(wait.name, wait.end) for wait in waits()] == [("Ada", ""), ("Grace", "booked")]


def test_with_a_deposit_the_button_says_so_and_leads_to_the_payment(
    client: FlaskClient, salon: Salon, round_at: Round
) -> None:
    with transaction():
        block = Block(resource_id=salon.lea.id, starts_at=at(3, 9), ends_at=at(3, 19))
        db.session.add(block)
    wait_for(salon.colour)
    with transaction():
        db.session.delete(block)
    round_at(at(0, 9))

    page = client.get(f"/waitlist/offers/{last_offer().token}").text
    answer = client.post(f"/waitlist/offers/{last_offer().token}/booking")

    assert "Réserver avec obligation de paiement" in page
    assert "80,00" in page
    assert "/demo" in answer.location or "payment" in answer.location


def test_a_link_leaves_the_list_by_a_button_only(client: FlaskClient, salon: Salon) -> None:
    wait = wait_for(salon.cut)
    assert client.get(f"/waitlist/places/{wait.token}/end").status_code in (404, 405)
    assert client.get(f"/waitlist/places/{wait.token}").status_code == 200
    assert waits()[0].ended_at is None

    answer = client.post(f"/waitlist/places/{wait.token}/end", follow_redirects=True)

    assert "Vous avez quitté la liste." in answer.text
    assert waits()[0].end == "left"


def test_declining_keeps_the_place(client: FlaskClient, salon: Salon, round_at: Round) -> None:
    full = make_full(salon)
    wait_for(salon.cut)
    cancel(full)
    round_at(at(0, 9))

    client.post(f"/waitlist/offers/{last_offer().token}/refusal")

    assert offers() == [("Ada", at(3, 10), "declined")]
    assert waits()[0].ended_at is None


def test_from_a_booking_s_page_one_waits_for_an_earlier_time(client: FlaskClient, salon: Salon) -> None:
    booking = book(salon.cut, at(4, 16))
    assert f"/bookings/{booking.token}/earlier" in client.get(f"/bookings/{booking.token}").text
    assert "horaire plus tôt" in client.get(f"/bookings/{booking.token}/earlier").text

    for _time in range(2):
        client.post(f"/bookings/{booking.token}/earlier", data=form(last_day="2026-11-27"))

    (wait,) = waits()
    assert (wait.booking_id, wait.email, wait.seats) == (booking.id, "ada@example.com", 1)
    assert f"/waitlist/places/{wait.token}" in client.get(f"/bookings/{booking.token}").text


def test_without_the_link_nothing_opens(client: FlaskClient, salon: Salon) -> None:
    for address in ("/waitlist/places/guess", "/waitlist/offers/guess", "/bookings/guess/earlier", "/waitlist/nothing"):
        assert client.get(address).status_code == 404
    for address in ("/waitlist/places/guess/end", "/waitlist/offers/guess/booking", "/waitlist/offers/guess/refusal"):
        assert client.post(address).status_code == 404


def test_the_page_of_a_full_day_leads_to_the_list(client: FlaskClient, salon: Salon) -> None:
    make_full(salon)

    page = client.get("/book/coupe?day=2026-11-26").text

    assert "Prévenez-moi si une place se libère" in page
    assert "/waitlist/coupe?day=2026-11-26" in page


def test_the_office_sees_who_waits_and_books_one_directly(client: FlaskClient, salon: Salon, mailbox: Mailbox) -> None:
    sign_in(client, "marie@example.com", roles=["owner"])
    wait_for(salon.cut, opens=15 * 60)

    assert "Ada" in client.get("/office/waitlist").text
    assert '<b class="stat-value num">1</b>' in client.get("/office").text
    page = client.get(f"/office/waitlist/{waits()[0].id}").text
    assert 'value="2026-11-26T14:00Z"' in page
    assert 'value="2026-11-26T13:45Z"' not in page
    client.post(f"/office/waitlist/{waits()[0].id}/booking", data={"start": "2026-11-26T14:00Z"})

    booking = db.session.scalars(select(Booking)).one()
    assert (booking.starts_at, booking.name, booking.source) == (at(3, 15), "Ada", "waitlist")
    assert waits()[0].end == "booked"
    assert "Personne n’attend" in client.get("/office/waitlist").text


def test_the_office_takes_somebody_off_the_list(client: FlaskClient, salon: Salon) -> None:
    sign_in(client, "marie@example.com", roles=["owner"])
    wait = wait_for(salon.cut)

    client.post(f"/office/waitlist/{wait.id}/removal")

    assert waits()[0].end == "removed"


def test_a_customer_sees_nobody_on_the_list(client: FlaskClient, salon: Salon) -> None:
    wait = wait_for(salon.cut)
    sign_in(client, "eve@example.com")

    assert client.get("/office/waitlist").status_code == 403
    assert client.post(f"/office/waitlist/{wait.id}/removal").status_code == 403
    assert waits()[0].ended_at is None
