import pytest
from flask import Flask, render_template_string
from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.accounts.testing import sign_in
from blueprints.booking import cancelling
from blueprints.booking.testing import Salon, at, book
from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow
from blueprints.core.outlets import collect
from blueprints.reminders import rules, sms
from blueprints.reminders.models import Sent, Setup, Silence
from blueprints.reminders.rules import Rules
from blueprints.reminders.silences import Wanted, choose, wanted_by
from blueprints.reminders.tests.conftest import Phones

FORM = {
    "first_hours": "24",
    "second_hours": "0",
    "by": "both",
    "sender": "ChezLea",
    "words_fr": " Le code est 12A4. ",
    "words_en": "",
    "thanks": "y",
    "thanks_hours": "2",
    "thanks_days": "30",
    "thanks_words_fr": "À bientôt",
    "review_url": "https://reviews.example/salon",
}


def test_until_the_office_saves_something_the_answers_hold(app: Flask, session: object) -> None:
    assert rules.current() == Rules(first_hours=48, second_hours=3, by="mail", sender="Boulangerie", thanks=False)


def test_the_office_says_how_reminders_leave(client: FlaskClient) -> None:
    sign_in(client, "marie@example.com", roles=["owner"])

    answer = client.post("/office/reminders", data=FORM, follow_redirects=True)

    assert "Enregistré. Les prochains rappels partent ainsi." in answer.text
    assert rules.current() == Rules(
        first_hours=24,
        second_hours=0,
        by="both",
        sender="ChezLea",
        words={"fr": "Le code est 12A4."},
        thanks=True,
        thanks_hours=2,
        thanks_days=30,
        thanks_words={"fr": "À bientôt"},
        review_url="https://reviews.example/salon",
    )
    assert db.session.scalars(select(Setup.saved_by)).one() == "marie@example.com"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"sender": "Chez Léa"}, "Les opérateurs acceptent 3 à 11 lettres et chiffres"),
        ({"review_url": "javascript:alert(1)"}, "Une adresse web commence par https://."),
        ({"first_hours": "-1"}, 'id="first_hours-error"'),
        ({"by": "pigeon"}, 'id="by" aria-describedby="by-error"'),
        ({"words_fr": "x" * 401}, 'id="words_fr-error"'),
    ],
)
def test_what_makes_no_sense_is_refused(client: FlaskClient, change: dict[str, str], words: str) -> None:
    sign_in(client, "marie@example.com", roles=["owner"])

    answer = client.post("/office/reminders", data=FORM | change)

    assert answer.status_code == 422
    assert words in answer.text
    assert db.session.scalar(select(Setup)) is None


def test_the_staff_without_the_permission_and_customers_set_nothing(client: FlaskClient) -> None:
    for role in (["staff"], []):
        sign_in(client, f"{len(role)}@example.com", roles=role)
        assert client.get("/office/reminders").status_code == 403
        assert client.post("/office/reminders", data=FORM).status_code == 403
    assert db.session.scalar(select(Setup)) is None


def test_the_page_shows_a_text_message_and_what_it_costs(client: FlaskClient, salon: Salon) -> None:
    sign_in(client, "marie@example.com", roles=["owner"])

    page = client.get("/office/reminders").text

    assert "rappel de votre rendez-vous : mercredi 25 novembre à 10:00, Coupe." in page
    assert "chaque message compte pour 1 SMS." in page
    assert "Aucun SMS n’arrive encore sur un téléphone" in page


def test_a_customer_switches_off_what_they_do_not_want(client: FlaskClient, salon: Salon) -> None:
    booking = book(salon.cut, at(3, 14, 30))

    answer = client.post(f"/bookings/{booking.token}/reminders", data={"mail": "yes"})

    assert answer.status_code == 303
    assert wanted_by(booking.customer_id) == Wanted(mail=True, sms=False, thanks=False)
    client.post(f"/bookings/{booking.token}/reminders", data={"mail": "yes", "sms": "yes", "thanks": "yes"})
    assert wanted_by(booking.customer_id) == Wanted()


def test_a_stranger_without_the_link_switches_nothing(client: FlaskClient, salon: Salon) -> None:
    book(salon.cut, at(3, 14, 30))

    assert client.post("/bookings/guessed/reminders", data={}).status_code == 404
    assert client.get("/bookings/guessed/reminders").status_code in (404, 405)
    assert db.session.scalar(select(Silence)) is None


def test_the_switches_show_what_there_is_to_switch(app: Flask, client: FlaskClient, salon: Salon) -> None:
    booking = book(salon.cut, at(3, 14, 30))

    def shown() -> str:
        with app.test_request_context():
            return render_template_string("{{ outlet('booking.page', booking=booking) }}", booking=booking)

    assert "Rappels par e-mail" in shown()
    assert "Rappels par SMS" not in shown()
    with transaction():
        rules.save(Rules(by="both", thanks=True), by="marie@example.com")
    assert "Rappels par SMS" in shown()
    assert "Un mot de remerciement après la visite" in shown()
    with transaction():
        cancelling.cancel(booking.id, by="marie@example.com")
    assert "Rappels" not in shown()


def test_when_two_cards_become_one_what_was_sent_counts_and_what_was_off_stays_off(app: Flask, salon: Salon) -> None:
    kept, other = book(salon.cut, at(3, 10)), book(salon.cut, at(3, 11), name="Grace")
    with transaction() as session:
        choose(other.customer_id, Wanted(sms=False))
        session.add(Sent(customer_id=other.customer_id, booking_id=other.id, sequence=0, occasion="48h"))
    with transaction():
        collect("booking.merged", kept=kept.customer, other=other.customer)
        other.customer_id = kept.customer_id

    assert wanted_by(kept.customer_id) == Wanted(mail=True, sms=False, thanks=True)
    assert db.session.scalars(select(Sent.customer_id)).all() == [kept.customer_id]


def test_who_is_forgotten_leaves_no_number_behind(app: Flask, salon: Salon, phones: Phones) -> None:
    booking = book(salon.cut, at(3, 10))
    with transaction():
        sms.send(booking.phone, "Rappel", sender="ChezLea", key="k", until=at(3, 10))
    outbox.deliver_due()
    with transaction():
        collect("booking.forgotten", customer=booking.customer)

    assert db.session.scalars(select(OutboxRow.payload).where(OutboxRow.key == "k")).one() == {}
