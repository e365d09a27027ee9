"""A booking's page in the office: who may do what with it, and what comes of it."""

from collections.abc import Callable
from datetime import datetime
from email.message import EmailMessage

from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.agenda.tests.conftest import Person
from blueprints.agenda.tests.reading import main
from blueprints.booking.models import Session
from blueprints.booking.testing import Salon, again, at, book, pay_deposit
from blueprints.core.database import db, transaction

Freeze = Callable[[datetime], None]
Mailbox = Callable[[], list[EmailMessage]]


def post(client: FlaskClient, booking_id: int, path: str, **data: str) -> int:
    return client.post(f"/office/bookings/{booking_id}/{path}", data=data).status_code


def test_the_page_tells_who_when_what_and_the_money(salon: Salon, staff: FlaskClient) -> None:
    booking = pay_deposit(book(salon.colour, at(1, 10), note="Allergie au henné", staff_id=salon.lea.id))
    page = main(staff.get(f"/office/bookings/{booking.id}").text)

    for words in (
        "mardi 24 novembre 2026, 10:00",
        "Couleur · Léa",
        "06 12 34 56 78",
        "Allergie au henné",
        "Payé en ligne 20,00 €",
        "À payer sur place 60,00 €",
        booking.number,
    ):
        assert words in page, words
    assert "Rembourser…" not in page


def test_somebody_is_checked_in_and_a_wrong_click_taken_back(salon: Salon, staff: FlaskClient, freeze: Freeze) -> None:
    booking = book(salon.cut, at(0, 9))
    number, booking_id = booking.number, booking.id
    assert post(staff, booking_id, "attendance", what="arrived") == 303
    assert again(number).arrived_at is not None
    assert post(staff, booking_id, "attendance", what="undo") == 303
    assert again(number).arrived_at is None
    assert post(staff, booking_id, "attendance", what="nonsense") == 422
    # Nobody has missed what is still to come.
    assert post(staff, booking_id, "attendance", what="no_show") == 422
    assert again(number).no_show_at is None
    freeze(at(0, 9, 20))
    assert post(staff, booking_id, "attendance", what="no_show") == 303
    assert again(number).no_show_at == at(0, 9, 20)
    assert [event.kind for event in again(number).events][2:] == ["arrived", "undone", "no_show"]


def test_the_fee_of_a_no_show_is_shown_before_it_is_kept(salon: Salon, staff: FlaskClient, freeze: Freeze) -> None:
    with transaction():
        salon.colour.no_show_percent = 50
    booking = pay_deposit(book(salon.colour, at(0, 10)))
    number, booking_id = booking.number, booking.id
    freeze(at(0, 10, 30))
    assert "Absent (garder 10,00 €)" in main(staff.get(f"/office/bookings/{booking_id}").text)

    post(staff, booking_id, "attendance", what="no_show")

    assert (again(number).fee_cents, again(number).refunded_cents) == (1000, 1000)


def test_a_request_is_approved_or_refused_with_a_word(salon: Salon, staff: FlaskClient, mailbox: Mailbox) -> None:
    yes, no = book(salon.advice, at(1, 9)), book(salon.advice, at(1, 11), name="Grace Hopper")
    numbers, ids = (yes.number, no.number), (yes.id, no.id)
    assert "Réservations (2)" in staff.get("/office").text
    assert post(staff, ids[0], "approval") == 303
    assert post(staff, ids[1], "refusal", words="Ce jour-là nous sommes en congés.") == 303

    assert [again(number).status for number in numbers] == ["confirmed", "refused"]
    mails = mailbox()
    assert [mail for mail in mails if mail["To"] == "grace@example.com" and "congés" in _text(mail)]
    # A second click of somebody else answers nothing anew.
    assert (post(staff, ids[1], "approval"), again(numbers[1]).status) == (422, "refused")


def test_cancelling_gives_back_what_was_chosen_and_tells_or_does_not(
    salon: Salon, staff: FlaskClient, mailbox: Mailbox
) -> None:
    cases = (("all", "y", 2000, 1), ("nothing", "", 0, 0), ("rule", "y", 2000, 1))
    for day, (give_back, tell, refunded, told) in enumerate(cases, start=1):
        booking = pay_deposit(book(salon.colour, at(day, 10), name=f"Kunde{day} X"))
        number, booking_id = booking.number, booking.id
        before = len(mailbox())
        data = {"give_back": give_back, "reason": "Malade"} | ({"tell": tell} if tell else {})
        assert post(staff, booking_id, "cancellation", **data) == 303
        done = again(number)
        assert (done.status, done.refunded_cents) == ("cancelled", refunded), give_back
        mine = [mail for mail in mailbox()[before:] if mail["To"] == f"kunde{day}@example.com"]
        assert len([mail for mail in mine if "annul" in str(mail["Subject"]).lower()]) == told


def test_only_who_may_refund_does_and_not_more_than_was_paid(salon: Salon, person: Person) -> None:
    booking = pay_deposit(book(salon.colour, at(1, 10)))
    number, booking_id = booking.number, booking.id
    staff, owner = person("staff"), person("owner")
    assert staff.get(f"/office/bookings/{booking_id}/refunds/new").status_code == 403
    assert post(staff, booking_id, "refunds", amount="5", seen="0") == 403
    assert post(owner, booking_id, "refunds/check", amount="20,01", seen="0") == 422
    assert "Rembourser 5,00 €" in main(
        owner.post(f"/office/bookings/{booking_id}/refunds/check", data={"amount": "5", "seen": "0"}).text
    )
    assert again(number).refunded_cents == 0
    assert post(owner, booking_id, "refunds", amount="5", seen="0") == 303
    # The button pressed twice gives back once.
    assert post(owner, booking_id, "refunds", amount="5", seen="0") == 422
    assert again(number).refunded_cents == 500


def test_the_confirmation_is_sent_again_and_notes_are_kept(salon: Salon, staff: FlaskClient, mailbox: Mailbox) -> None:
    booking = book(salon.cut, at(1, 10))
    booking_id, before = booking.id, len(mailbox())
    assert post(staff, booking_id, "mails") == 303
    assert [mail["To"] for mail in mailbox()[before:]] == ["ada@example.com"]
    assert post(staff, booking_id, "notes", text="Préfère le matin") == 303
    assert post(staff, booking_id, "notes", text="") == 422
    page = main(staff.get(f"/office/bookings/{booking_id}").text)
    assert "Noté · Préfère le matin staff@example.com" in page


def test_a_class_has_a_list_and_can_be_called_off(salon: Salon, staff: FlaskClient, mailbox: Mailbox) -> None:
    numbers = [book(salon.yoga, at(1, 18, 30), name=name).number for name in ("Ada Byron", "Grace Hopper")]
    session_id = again(numbers[0]).session_id
    page = main(staff.get(f"/office/bookings/sessions/{session_id}").text)
    assert "Places : 2/8" in page
    assert page.index("Ada Byron") < page.index("Grace Hopper")
    path = f"/office/bookings/sessions/{session_id}/cancellation"
    assert staff.post(path).status_code == 422
    assert [again(number).status for number in numbers] == ["confirmed", "confirmed"]

    assert staff.post(path, data={"sure": "1"}).status_code == 303

    assert [again(number).status for number in numbers] == ["cancelled", "cancelled"]
    assert db.session.scalars(select(Session).where(Session.id == session_id)).one().called_off_at is not None


def test_a_way_back_out_of_the_office_is_not_followed(salon: Salon, staff: FlaskClient) -> None:
    booking_id = book(salon.cut, at(0, 9)).id
    for back in ("https://evil.example/", "//evil.example/office/", "/office//evil.example", "/office/\\evil"):
        answer = staff.post(f"/office/bookings/{booking_id}/attendance", data={"what": "arrived", "back": back})
        assert answer.headers["Location"] == f"/office/bookings/{booking_id}"


def test_the_list_begins_with_what_waits_and_finds_by_telephone(salon: Salon, staff: FlaskClient) -> None:
    asked, booked = book(salon.advice, at(1, 9), name="Alan Turing"), book(salon.cut, at(1, 9), name="Élise Roux")
    assert "Alan Turing" in main(staff.get("/office/bookings").text)
    assert "Élise Roux" not in main(staff.get("/office/bookings").text)
    for words in ("elise", "ÉLISE", "roux", booked.number):
        page = main(staff.get("/office/bookings", query_string={"q": words}).text)
        assert ("Élise Roux" in page, "Alan Turing" in page) == (True, False), words
    both = main(staff.get("/office/bookings", query_string={"q": "06 12 34 56 78"}).text)
    assert "Élise Roux" in both
    assert asked.name in both
    assert "Aucune réservation ne correspond" in main(staff.get("/office/bookings?q=%25").text)


def test_the_dashboard_tells_of_today(salon: Salon, staff: FlaskClient) -> None:
    book(salon.cut, at(0, 9))
    book(salon.cut, at(1, 9), name="Grace Hopper")
    book(salon.advice, at(2, 9), name="Alan Turing")
    page = main(staff.get("/office").text)

    assert "Réservations du jour 1 0 est là À accepter 1" in page
    assert page.index("Ada Byron") < page.index("Grace Hopper") < page.index("Alan Turing")


def _text(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    return body.get_content() if body else ""
