"""A booking's own pages: who has the link sees it, buttons act, links only show."""

import re
from collections.abc import Callable
from email.message import EmailMessage
from html import unescape

import pytest
from flask.testing import FlaskClient

from blueprints.accounts.testing import sign_in
from blueprints.booking.models import Booking
from blueprints.booking.testing import Salon, again, at, book, pay_deposit
from blueprints.booking_page.asked import spelled
from blueprints.booking_page.tests.conftest import Freeze, Visitor

Bookings = Callable[[], list[Booking]]
Mailbox = Callable[[], list[EmailMessage]]

PAGES = ("", "/cancel", "/move", "/calendar.ics")


@pytest.mark.parametrize("page", PAGES)
def test_nobody_guesses_a_link(salon: Salon, client: FlaskClient, page: str) -> None:
    booking = book(salon.cut, at(1, 9))

    assert client.get(f"/bookings/{booking.token}{page}").status_code == 200
    assert client.get(f"/bookings/{booking.token[:-1]}x{page}").status_code == 404
    assert client.get(f"/bookings/{booking.number}{page}").status_code == 404


@pytest.mark.parametrize("verb", ["payments", "cancellation", "move"])
def test_a_stranger_changes_nothing(salon: Salon, client: FlaskClient, bookings: Bookings, verb: str) -> None:
    booking = book(salon.cut, at(1, 9))
    token = booking.token

    assert client.post(f"/bookings/{'x' * 43}/{verb}", data={"shown_refund": "0"}).status_code == 404
    foreign = client.post(
        f"/bookings/{token}/{verb}",
        data={"shown_refund": "0", "start": spelled(at(1, 10))},
        headers={"Sec-Fetch-Site": "cross-site"},
    )
    assert foreign.status_code == 403
    assert (bookings()[0].status, bookings()[0].starts_at) == ("confirmed", at(1, 9))


@pytest.mark.parametrize("page", PAGES)
def test_nothing_keeps_a_private_page(salon: Salon, client: FlaskClient, page: str) -> None:
    answer = client.get(f"/bookings/{book(salon.cut, at(1, 9)).token}{page}")

    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"


def test_a_page_that_is_only_looked_at_changes_nothing(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    token = book(salon.cut, at(1, 9)).token

    for page in PAGES:
        visitor.opens(f"/bookings/{token}{page}")
    visitor.opens(f"/bookings/{token}/move", start=spelled(at(1, 10)))

    assert (bookings()[0].status, bookings()[0].starts_at, bookings()[0].sequence) == ("confirmed", at(1, 9), 0)
    for verb in ("payments", "cancellation"):
        assert visitor.client.get(f"/bookings/{token}/{verb}").status_code == 405


def test_the_page_says_when_where_and_what_remains_to_pay(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens(f"/bookings/{book(salon.cut, at(1, 9), staff_id=salon.lea.id).token}").replace(
        "\u202f", "\xa0"
    )

    assert "mardi 24 novembre 2026" in page
    assert "<dd>Léa</dd>" in page
    assert "3 rue Mercière" in page
    assert "https://www.openstreetmap.org/search?query=3+rue+Merci%C3%A8re%2C+69002+Lyon" in page
    assert 'Reste à payer</dt><dd class="num">35,00\xa0€' in page
    assert "calendar.google.com" in page
    assert "outlook.live.com" in page


def test_the_calendar_file_is_the_booking(salon: Salon, client: FlaskClient) -> None:
    booking = book(salon.cut, at(1, 9))
    number = booking.number

    answer = client.get(f"/bookings/{booking.token}/calendar.ics")

    assert answer.mimetype == "text/calendar"
    assert f"UID:{number}@localhost" in answer.text
    assert "METHOD:PUBLISH" in answer.text
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{number}.ics"'


def test_cancelling_tells_what_comes_back_and_does_it(
    salon: Salon, visitor: Visitor, bookings: Bookings, mailbox: Mailbox
) -> None:
    paid = pay_deposit(book(salon.colour, at(3, 9)))
    number, token = paid.number, paid.token

    page = visitor.opens(f"/bookings/{token}/cancel").replace("\u202f", "\xa0")
    assert "20,00\xa0€ vous sont remboursés, soit tout ce que vous avez payé." in page
    answer = visitor.client.post(f"/bookings/{token}/cancellation", data={"shown_refund": "2000", "reason": "Grippe"})

    assert answer.location == f"/bookings/{token}"
    assert (again(number).status, again(number).refunded_cents) == ("cancelled", 2000)
    assert "C’est annulé" in visitor.opens(answer.location)
    assert "Réserver de nouveau" in visitor.opens(answer.location)
    assert any("METHOD:CANCEL" in str(mail) or mail.is_multipart() for mail in mailbox())


def test_what_was_paid_online_can_be_withdrawn_from_after_the_deadline(
    salon: Salon, visitor: Visitor, freeze: Freeze
) -> None:
    paid = pay_deposit(book(salon.colour, at(3, 9)))
    token, number = paid.token, paid.number
    freeze(at(3, 8))

    for page in ("", "/cancel"):
        text = visitor.opens(f"/bookings/{token}{page}")
        assert "jusqu’au début, vous pouvez vous rétracter sans donner de raison" in text
        assert "Confirmer la rétractation</button>" in text
    visitor.client.post(f"/bookings/{token}/cancellation", data={"shown_refund": "2000"})

    assert (again(number).status, again(number).refunded_cents) == ("cancelled", 2000)


def test_far_ahead_the_page_names_the_last_day_to_withdraw(salon: Salon, visitor: Visitor) -> None:
    paid = pay_deposit(book(salon.colour, at(22, 9)))

    text = visitor.opens(f"/bookings/{paid.token}")

    assert "jusqu’à la fin du lundi 7 décembre, vous pouvez vous rétracter" in text
    assert "rétracter" not in visitor.opens(f"/bookings/{book(salon.cut, at(1, 9)).token}")


def test_what_was_shown_is_what_comes_back(salon: Salon, visitor: Visitor, bookings: Bookings, freeze: Freeze) -> None:
    """Somebody leaves the page open until it is too late, and presses then."""
    paid = pay_deposit(book(salon.colour, at(3, 9)))
    token, number = paid.token, paid.number
    salon.colour.late_cancel = salon.colour.leisure = True
    freeze(at(3, 7))

    answer = visitor.client.post(f"/bookings/{token}/cancellation", data={"shown_refund": "2000"})

    assert answer.location == f"/bookings/{token}/cancel"
    assert again(number).status == "confirmed"


def test_after_the_deadline_the_page_says_why_not_and_whom_to_call(
    salon: Salon, visitor: Visitor, bookings: Bookings, freeze: Freeze
) -> None:
    token = book(salon.cut, at(1, 9)).token
    freeze(at(1, 7))

    for page in ("", "/cancel", "/move"):
        text = visitor.opens(f"/bookings/{token}{page}")
        assert "+33 4 72 00 00 00" in text
        assert "Annuler cette réservation</button>" not in text
    visitor.client.post(f"/bookings/{token}/cancellation", data={"shown_refund": "0"})
    visitor.client.post(f"/bookings/{token}/move", data={"start": spelled(at(1, 10))})

    assert (bookings()[0].status, bookings()[0].starts_at) == ("confirmed", at(1, 9))


def test_moving_takes_the_new_time_and_gives_the_old_one_back(
    salon: Salon, visitor: Visitor, bookings: Bookings
) -> None:
    token = book(salon.advice, at(2, 9)).token

    page = visitor.opens(f"/bookings/{token}/move", day="2026-11-25")
    chosen = visitor.opens(f"/bookings/{token}/move", day="2026-11-25", start=spelled(at(2, 9, 30)))
    answer = visitor.client.post(f"/bookings/{token}/move", data={"start": spelled(at(2, 9, 30))})

    # Half an hour later overlaps with itself, which is no obstacle.
    assert "start=2026-11-25T08:30Z" in page
    assert "<b>mercredi 25 novembre, 09:30</b>" in chosen
    assert answer.location == f"/bookings/{token}"
    assert (bookings()[0].starts_at, bookings()[0].sequence) == (at(2, 9, 30), 1)


def test_who_moves_stays_with_the_same_person_unless_they_say_otherwise(
    salon: Salon, visitor: Visitor, bookings: Bookings
) -> None:
    token = book(salon.cut, at(2, 9), staff_id=salon.lea.id).token
    book(salon.cut, at(2, 11), name="Grace Hopper", staff_id=salon.lea.id)
    lea = salon.lea.id

    with_lea = visitor.opens(f"/bookings/{token}/move", day="2026-11-25")
    with_anyone = visitor.opens(f"/bookings/{token}/move", day="2026-11-25", staff="any")
    visitor.client.post(f"/bookings/{token}/move", data={"start": spelled(at(2, 12)), "staff": str(lea)})

    assert "start=2026-11-25T10:00Z" not in with_lea
    assert f"staff={lea}" in with_lea
    assert "start=2026-11-25T10:00Z" in with_anyone
    assert (bookings()[0].starts_at, bookings()[0].staff_name) == (at(2, 12), "Léa")


def test_moving_to_a_time_that_is_gone_says_so(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    token = book(salon.advice, at(2, 9)).token
    book(salon.advice, at(2, 11), name="Grace Hopper")

    answer = visitor.client.post(f"/bookings/{token}/move", data={"start": spelled(at(2, 11))})

    assert answer.status_code == 409
    assert bookings()[0].starts_at == at(2, 9)


def test_a_class_is_moved_to_another_session(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    token = book(salon.yoga, at(8, 18, 30), party=2).token

    page = visitor.opens(f"/bookings/{token}/move", month="2026-12")
    visitor.client.post(f"/bookings/{token}/move", data={"start": spelled(at(15, 18, 30))})

    assert "start=2026-12-08T17:30Z" in page
    assert bookings()[0].starts_at == at(15, 18, 30)


def test_lost_links_are_mailed_and_nobody_learns_who_booked(salon: Salon, visitor: Visitor, mailbox: Mailbox) -> None:
    token = book(salon.cut, at(1, 9)).token
    mailbox_before = len(mailbox())

    known = visitor.client.post("/bookings/links", data={"email": "ADA@example.com"})
    unknown = visitor.client.post("/bookings/links", data={"email": "nobody@example.com"})

    assert (
        (known.status_code, known.location) == (unknown.status_code, unknown.location) == (303, "/bookings/link-sent")
    )
    mails = mailbox()[mailbox_before:]
    assert [mail["To"] for mail in mails] == ["ada@example.com"]
    assert f"http://localhost/bookings/{token}" in mails[0].get_content()
    assert "Coupe, mardi 24 novembre 2026, 09:00" in unescape(mails[0].get_content())


def test_lost_links_are_mailed_so_often_and_no_more(salon: Salon, visitor: Visitor, mailbox: Mailbox) -> None:
    book(salon.cut, at(1, 9))
    before = len(mailbox())

    for _time in range(5):
        visitor.client.post("/bookings/links", data={"email": "ada@example.com"})

    assert len(mailbox()) - before == 3


def test_my_bookings_are_mine_and_nobody_elses(salon: Salon, client: FlaskClient, visitor: Visitor) -> None:
    ada, grace = book(salon.cut, at(1, 9)).token, book(salon.cut, at(1, 10), name="Grace Hopper").token
    assert client.get("/account/bookings").status_code == 303

    sign_in(client, "ada@example.com")
    page = visitor.opens("/account/bookings")

    # Booked as a guest, with the mail address that the account has proved.
    assert ada in page
    assert grace not in page


def test_the_other_languages_page_is_the_same_booking(salon: Salon, visitor: Visitor) -> None:
    token = book(salon.cut, at(1, 9)).token

    page = visitor.opens(f"/en/bookings/{token}")

    assert "It is booked" in page
    assert re.search(r"Tuesday,? November 24,? 2026", page)
