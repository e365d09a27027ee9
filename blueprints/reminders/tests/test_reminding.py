from collections.abc import Callable
from datetime import datetime, timedelta
from email.message import EmailMessage

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.accounts.testing import sign_in
from blueprints.booking import bookings, cancelling
from blueprints.booking.bookings import Wish
from blueprints.booking.customers import Contact
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Booking
from blueprints.booking.testing import Salon, at, book
from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow
from blueprints.reminders import messages
from blueprints.reminders.port import SmsRefused, SmsUnreachable
from blueprints.reminders.silences import Wanted, choose
from blueprints.reminders.tests.conftest import Freeze, Phones, Round

Mailbox = Callable[[], list[EmailMessage]]
Rule = Callable[..., None]


def reminders(mailbox: Mailbox) -> list[str]:
    """The subjects of the reminders that left."""
    return [str(mail["Subject"]) for mail in mailbox() if str(mail["Subject"]).startswith(("Rappel", "Reminder"))]


def test_a_customer_is_reminded_two_days_and_three_hours_before(
    salon: Salon, round_at: Round, mailbox: Mailbox
) -> None:
    book(salon.cut, at(3, 14, 30))

    round_at(at(1, 14, 25))
    assert reminders(mailbox) == []
    round_at(at(1, 14, 30))
    assert reminders(mailbox) == ["Rappel : Coupe, jeudi 26 novembre à 14:30"]
    round_at(at(1, 14, 35))
    round_at(at(3, 11, 25))
    assert len(reminders(mailbox)) == 1
    round_at(at(3, 11, 30))
    round_at(at(3, 11, 35))
    assert len(reminders(mailbox)) == 2


def test_the_mail_says_what_when_and_where_and_leads_to_the_booking_s_page(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox
) -> None:
    rule(words={"fr": "Le code de la porte est 12A4."})
    booking = book(salon.cut, at(3, 14, 30))

    round_at(at(1, 14, 30))

    text = mailbox()[-1].get_content()
    assert mailbox()[-1]["To"] == "ada@example.com"
    assert "Bonjour Ada Byron," in text
    assert f"Coupe – {booking.staff_name}\njeudi 26 novembre à 14:30\n3 rue Mercière, 69002 Lyon\n" in text
    assert "Le code de la porte est 12A4." in text
    assert "http://localhost/" in text


def test_an_english_customer_is_reminded_in_english(salon: Salon, round_at: Round, mailbox: Mailbox) -> None:
    with transaction():
        bookings.book(Wish(salon.cut.id, at(3, 14, 30), Contact("Grace", "grace@example.com", language="en")))

    round_at(at(1, 14, 30))

    (subject,) = reminders(mailbox)
    assert subject.replace("\N{NARROW NO-BREAK SPACE}", " ") == "Reminder: Cut, Thursday 26 November at 2:30 PM"


def test_two_bookings_of_one_day_go_into_one_mail(salon: Salon, round_at: Round, mailbox: Mailbox) -> None:
    book(salon.cut, at(3, 14, 30))
    book(salon.cut, at(3, 10, 0))

    round_at(at(1, 10, 0))
    round_at(at(1, 14, 30))

    assert reminders(mailbox) == ["Rappel : vos rendez-vous, jeudi 26 novembre"]
    text = mailbox()[-1].get_content()
    assert text.index("à 10:00") < text.index("à 14:30")


def test_a_moved_booking_gets_a_fresh_reminder(salon: Salon, round_at: Round, mailbox: Mailbox) -> None:
    booking = book(salon.cut, at(3, 14, 30))
    round_at(at(1, 14, 30))
    with transaction():
        bookings.move(booking.id, at(10, 9, 30), by="marie@example.com", as_office=True)

    round_at(at(3, 11, 30))
    assert len(reminders(mailbox)) == 1, "nothing is said about the old time"
    round_at(at(8, 9, 30))

    assert reminders(mailbox) == [
        "Rappel : Coupe, jeudi 26 novembre à 14:30",
        "Rappel : Coupe, jeudi 3 décembre à 09:30",
    ]


def test_a_booking_moved_after_the_moment_of_its_reminder_gets_none_for_it(
    salon: Salon, round_at: Round, freeze: Freeze, mailbox: Mailbox
) -> None:
    booking = book(salon.cut, at(10, 14, 30))
    freeze(at(2, 9))
    with transaction():
        bookings.move(booking.id, at(3, 14, 30), by="marie@example.com", as_office=True)

    round_at(at(2, 9, 5))
    assert reminders(mailbox) == []
    round_at(at(3, 11, 30))
    assert len(reminders(mailbox)) == 1


@pytest.mark.parametrize("end", ["cancelled", "refused"])
def test_nobody_is_reminded_of_a_booking_that_ended(salon: Salon, round_at: Round, mailbox: Mailbox, end: str) -> None:
    if end == "cancelled":
        booking = book(salon.cut, at(3, 14, 30))
        with transaction():
            cancelling.cancel(booking.id, by=CUSTOMER)
    else:
        booking = book(salon.advice, at(3, 14, 30))
        with transaction():
            bookings.refuse(booking.id, by="marie@example.com")

    round_at(at(1, 14, 30))
    round_at(at(3, 11, 30))

    assert reminders(mailbox) == []


def test_a_request_is_not_reminded_of_until_it_is_approved(salon: Salon, round_at: Round, mailbox: Mailbox) -> None:
    booking = book(salon.advice, at(3, 14, 30))

    round_at(at(1, 14, 30))
    assert reminders(mailbox) == []
    with transaction():
        bookings.approve(booking.id, by="marie@example.com")
    round_at(at(1, 14, 35))

    assert reminders(mailbox) == [], "two days before nobody knew yet that it would take place"
    round_at(at(3, 11, 30))
    assert len(reminders(mailbox)) == 1


def test_a_booking_made_yesterday_gets_the_later_reminder_only(
    salon: Salon, round_at: Round, freeze: Freeze, mailbox: Mailbox
) -> None:
    freeze(at(2, 9))
    book(salon.cut, at(3, 14, 30))

    round_at(at(2, 9, 5))
    assert reminders(mailbox) == []
    round_at(at(3, 11, 30))
    assert len(reminders(mailbox)) == 1


def test_the_morning_s_booking_is_told_of_the_evening_before(salon: Salon, round_at: Round, mailbox: Mailbox) -> None:
    book(salon.cut, at(1, 9, 30))  # in 25 hours: too late for the first reminder

    round_at(at(0, 18, 55))
    assert reminders(mailbox) == []
    round_at(at(0, 19, 0))

    assert len(reminders(mailbox)) == 1


def test_in_the_week_of_the_change_the_reminder_leaves_by_the_clock_of_the_place(
    salon: Salon, round_at: Round, freeze: Freeze, rule: Rule, mailbox: Mailbox
) -> None:
    """Monday 29 March 2027 at 9:30 is 7:30 UTC; 48 hours before, on Saturday, Paris has 8:30."""
    rule(second_hours=0)
    freeze(datetime.fromisoformat("2027-03-25T10:00+00:00"))
    book(salon.cut, datetime.fromisoformat("2027-03-29T07:30+00:00"))

    round_at(datetime.fromisoformat("2027-03-27T07:25+00:00"))
    assert reminders(mailbox) == []
    round_at(datetime.fromisoformat("2027-03-27T07:30+00:00"))

    assert reminders(mailbox) == ["Rappel : Coupe, lundi 29 mars à 09:30"]


def test_a_customer_without_address_and_number_gets_nothing(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox, phones: Phones
) -> None:
    rule(by="both")
    with transaction():
        bookings.book(Wish(salon.cut.id, at(3, 14, 30), Contact("Ada"), as_office=True), by="marie@example.com")

    round_at(at(1, 14, 30))

    assert (reminders(mailbox), phones.texts) == ([], [])


def test_by_text_message_the_reminder_is_short_and_cheap(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox, phones: Phones
) -> None:
    rule(by="sms")
    book(salon.cut, at(3, 14, 30))

    round_at(at(1, 14, 30))

    (message,) = phones.arrived
    assert (message.to, message.sender) == ("+33612345678", "ChezLea")
    assert message.text.startswith(
        "Boulangerie Martin, rappel de votre rendez-vous : jeudi 26 novembre à 14:30, Coupe. http"
    )
    assert reminders(mailbox) == []


def test_the_office_shows_text_messages_among_the_mails(
    client: FlaskClient, salon: Salon, round_at: Round, rule: Rule, phones: Phones
) -> None:
    rule(by="sms")
    book(salon.cut, at(3, 14, 30))
    round_at(at(1, 14, 30))
    sign_in(client, "marie@example.com", roles=["owner"])

    listed = client.get("/office/mails").text
    shown = client.get(f"/office/mails/{the_text().id}").text

    assert "+33612345678" in listed
    assert "<b>SMS</b>" in listed
    assert "rappel de votre rendez-vous : jeudi 26 novembre" in shown


def test_a_landline_gets_a_mail_instead(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox, phones: Phones
) -> None:
    rule(by="sms")
    contact = Contact("Ada", "ada@example.com", "+33472000000", "fr")
    with transaction():
        bookings.book(Wish(salon.cut.id, at(3, 14, 30), contact))

    round_at(at(1, 14, 30))

    assert phones.texts == []
    assert len(reminders(mailbox)) == 1


def test_who_switched_text_messages_off_gets_none_nor_a_mail_instead(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox, phones: Phones
) -> None:
    rule(by="sms")
    booking = book(salon.cut, at(3, 14, 30))
    with transaction():
        choose(booking.customer_id, Wanted(sms=False))

    round_at(at(1, 14, 30))

    assert (reminders(mailbox), phones.texts) == ([], [])


def test_both_ways_means_both(salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox, phones: Phones) -> None:
    rule(by="both")
    booking = book(salon.cut, at(3, 14, 30))

    round_at(at(1, 14, 30))

    assert (len(reminders(mailbox)), len(phones.texts)) == (1, 1)
    keys = set(db.session.scalars(select(OutboxRow.key).where(OutboxRow.key.startswith("reminder:"))))
    assert keys == {f"reminder:{booking.number}:0:48h:mail", f"reminder:{booking.number}:0:48h:sms"}


def test_a_carrier_that_is_down_is_tried_again_until_it_would_be_night(
    salon: Salon, round_at: Round, rule: Rule, phones: Phones
) -> None:
    rule(by="sms")
    book(salon.cut, at(3, 18, 0))
    phones.fault = SmsUnreachable("Brevo: no answer")

    round_at(at(1, 18, 0))
    round_at(at(1, 18, 10))
    row = the_text()
    assert (row.attempts, row.parked_at) == (2, None)
    phones.fault = None
    round_at(at(1, 20, 0))

    assert phones.texts == []
    assert the_text().parked_at == at(1, 20, 0)
    assert the_text().last_error == "It would have arrived too late, so it was not sent."


def test_a_number_that_the_carrier_refuses_is_parked_with_its_words(
    salon: Salon, round_at: Round, rule: Rule, phones: Phones
) -> None:
    rule(by="sms")
    book(salon.cut, at(3, 14, 30))
    phones.fault = SmsRefused("Brevo: Invalid telephone number (400)")

    round_at(at(1, 14, 30))

    assert (the_text().attempts, the_text().last_error) == (1, "Brevo: Invalid telephone number (400)")
    assert the_text().parked_at is not None


def test_without_a_key_text_messages_become_files(app: Flask, salon: Salon, round_at: Round, rule: Rule) -> None:
    rule(by="sms")
    book(salon.cut, at(3, 14, 30))

    round_at(at(1, 14, 30))

    file = (app.instance_path + f"/sms/{the_text().id:06d}.txt", "r")
    with open(*file, encoding="utf-8") as kept:  # noqa: PTH123 - reads better than a Path of a string
        assert kept.read().startswith("To: +33612345678\nFrom: ChezLea\nLength: ")


def test_when_no_reminder_is_wanted_none_leaves(salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox) -> None:
    rule(first_hours=0, second_hours=0)
    book(salon.cut, at(3, 14, 30))

    round_at(at(1, 14, 30))
    round_at(at(3, 11, 30))

    assert reminders(mailbox) == []


def test_one_reminder_a_day_even_for_bookings_made_in_between(
    salon: Salon, round_at: Round, freeze: Freeze, mailbox: Mailbox
) -> None:
    book(salon.cut, at(3, 10, 0))
    round_at(at(1, 10, 0))
    assert len(reminders(mailbox)) == 1
    freeze(at(1, 10, 30))
    book(salon.cut, at(3, 17, 0))

    round_at(at(1, 17, 0))
    assert len(reminders(mailbox)) == 1
    round_at(at(2, 8, 0))

    assert reminders(mailbox)[1:] == ["Rappel : vos rendez-vous, jeudi 26 novembre"]


def test_an_offer_of_the_waiting_list_comes_by_text_message_too_where_those_are_paid(
    app: Flask, salon: Salon, rule: Rule, phones: Phones
) -> None:
    def offer(phone: str, key: str) -> None:
        with transaction():
            messages.tell_of_offer(phone=phone, language="fr", text="Un horaire", key=key, until=at(0, 9))
        outbox.deliver_due()

    offer("+33612345678", "waitlist:offer:1")
    assert phones.texts == [], "by mail only"
    rule(by="both")
    offer("+33612345678", "waitlist:offer:1")
    offer("+33612345678", "waitlist:offer:1")
    offer("+33472000000", "waitlist:offer:2")

    assert phones.texts == ["Un horaire"]


def the_text() -> OutboxRow:
    return db.session.scalars(select(OutboxRow).where(OutboxRow.kind == "sms")).one()


def test_a_sweep_reads_little_and_does_nothing_twice(salon: Salon, round_at: Round) -> None:
    for minute in (0, 30):
        book(salon.cut, at(3, 14, minute))
    round_at(at(1, 14, 30))
    first = len(db.session.scalars(select(OutboxRow.id)).all())

    for minutes in range(5, 60, 5):
        round_at(at(1, 14, 30) + timedelta(minutes=minutes))

    assert len(db.session.scalars(select(OutboxRow.id)).all()) == first
    assert len(db.session.scalars(select(Booking)).all()) == 2
