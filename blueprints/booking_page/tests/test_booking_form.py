"""From the form to the booking: once, at what was shown, with nothing lost when something is wrong."""

from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from html import unescape

import pytest

from blueprints.accounts.attempts import Limit
from blueprints.accounts.testing import sign_in
from blueprints.booking.models import Booking, Service
from blueprints.booking.testing import Salon, again, at, book, fake
from blueprints.booking_page import robots
from blueprints.booking_page.asked import spelled
from blueprints.booking_page.tests.conftest import CONTACT, Visitor
from blueprints.core import clock
from blueprints.core.database import db, transaction
from blueprints.payments import state_of

Bookings = Callable[[], list[Booking]]
Mailbox = Callable[[], list[EmailMessage]]


def ask(service: Service, *questions: dict[str, object]) -> None:
    with transaction():
        db.session.get_one(Service, service.id).questions = list(questions)


def words_of(mail: EmailMessage) -> str:
    body = mail.get_body(("plain",))
    return str(body.get_content()) if body else ""


def test_a_guest_books_and_is_told(salon: Salon, visitor: Visitor, bookings: Bookings, mailbox: Mailbox) -> None:
    answer = visitor.books("coupe", at(1, 9), note="Merci  !", zone="America/New_York")

    (booking,) = bookings()
    assert (answer.status_code, answer.location) == (303, f"/bookings/{booking.token}")
    assert (booking.status, booking.starts_at, booking.seats) == ("confirmed", at(1, 9), 1)
    assert (booking.name, booking.email, booking.phone) == ("Ada Byron", "ada@example.com", "+33612345678")
    assert (booking.note, booking.zone, booking.source, booking.language) == (
        "Merci  !",
        "America/New_York",
        "web",
        "fr",
    )
    page = visitor.opens(answer.location)
    assert "C’est réservé" in page
    assert "03:00" in page
    assert any(f"http://localhost/bookings/{booking.token}" in words_of(mail) for mail in mailbox())


def test_what_is_paid_online_leads_to_the_payment_and_back(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    answer = visitor.books("couleur", at(1, 9))

    (booking,) = bookings()
    number, session_id = booking.number, state_of("booking", booking.number).session_id
    assert (booking.status, booking.pay_cents) == ("held", 2000)
    assert answer.location == fake().session(session_id)["url"]  # type: ignore[index]  # it is there
    waiting = visitor.opens(f"/bookings/{booking.token}")
    assert "Payer 20,00\xa0€ maintenant" in waiting.replace("\u202f", "\xa0")
    fake().pay_by_card(session_id)
    done = visitor.client.get(f"/bookings/{booking.token}/paid")
    assert (done.status_code, done.location) == (303, f"/bookings/{bookings()[0].token}")
    assert again(number).status == "confirmed"
    page = visitor.opens(done.location)
    assert "Reste à payer" in page
    assert "Payer 20" not in page


def test_a_bank_debit_is_under_way_in_words(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    visitor.books("couleur", at(1, 9))
    (booking,) = bookings()
    fake().pay_by_debit(state_of("booking", booking.number).session_id, succeeds=True, after=60)

    visitor.client.get(f"/bookings/{booking.token}/paid")

    page = visitor.opens(f"/bookings/{bookings()[0].token}")
    assert "Votre paiement est en cours" in page
    assert "maintenant</button>" not in page


def test_a_request_says_what_comes_next(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    assert ">Envoyer la demande</button>" in visitor.opens("/book/conseil/details", start=spelled(at(1, 9)))

    answer = visitor.books("conseil", at(1, 9))

    assert bookings()[0].status == "requested"
    assert "Nous la regardons et répondons à ada@example.com" in visitor.opens(answer.location)


@pytest.mark.parametrize(
    ("slug", "french", "english"),
    [
        ("coupe", ">Réserver</button>", ">Book</button>"),
        ("couleur", "Réserver avec obligation de paiement</button>", "Book with obligation to pay</button>"),
    ],
)
def test_the_button_says_whether_one_has_to_pay(
    salon: Salon, visitor: Visitor, slug: str, french: str, english: str
) -> None:
    assert french in visitor.opens(f"/book/{slug}/details", start=spelled(at(1, 9)))
    assert english in visitor.opens(f"/en/book/{slug}/details", start=spelled(at(1, 9)))


def test_the_terms_stand_before_the_button(salon: Salon, visitor: Visitor) -> None:
    with transaction():
        salon.colour.leisure = True
    page = visitor.opens("/book/couleur/details", start=spelled(at(3, 9))).replace("\u202f", "\xa0")
    terms, _button, _rest = page.partition("obligation de paiement</button>")

    assert "sans frais jusqu’au mercredi 25 novembre à 09:00" in terms
    assert "20,00\xa0€" in terms
    assert 'À payer sur place</dt><dd class="num">60,00\xa0€' in terms
    assert "ne donne pas de droit de rétractation" in terms


def test_who_pays_online_is_told_of_the_right_to_withdraw(salon: Salon, visitor: Visitor) -> None:
    soon, far = (
        visitor.opens("/book/couleur/details", start=spelled(start)).partition("obligation de paiement</button>")[0]
        for start in (at(3, 9), at(15, 9))
    )

    assert "Vous pouvez annuler jusqu’au début" in soon
    assert "vous nous demandez de commencer avant leur fin" in soon
    assert "Ensuite, l’annulation ne se fait plus en ligne" not in soon
    assert "14 jours pour vous rétracter" in far
    assert "commencer avant leur fin" not in far
    assert "rétract" not in visitor.opens("/book/coupe/details", start=spelled(at(3, 9)))


def test_what_is_wrong_is_said_and_nothing_typed_is_lost(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    answer = visitor.books("coupe", at(1, 9), email="ada(at)example", phone="12", note="Un <mot>")

    page = unescape(answer.text)
    assert answer.status_code == 422
    assert "Ce n’est pas une adresse e-mail." in page
    assert "“12” n’est pas" in page or "« 12 »" in page or "«\xa012\xa0»" in page
    assert 'value="Ada Byron"' in page
    assert "Un &lt;mot&gt;" in answer.text
    assert bookings() == []


def test_the_owners_questions_are_asked_and_answered(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    ask(
        salon.cut,
        {"key": "first", "label": {"fr": "Première visite ?"}, "kind": "yesno", "required": False, "choices": []},
        {
            "key": "long",
            "label": {"fr": "Longueur"},
            "kind": "choice",
            "required": True,
            "choices": [{"fr": "Courts"}, {"fr": "Longs"}],
        },
        {"key": "al", "label": {"fr": "Allergie ?"}, "kind": "text", "required": False, "choices": []},
    )

    assert visitor.books("coupe", at(1, 9)).status_code == 422
    assert visitor.books("coupe", at(1, 9), question_1="Chauve").status_code == 422
    assert bookings() == []
    visitor.books("coupe", at(1, 9), question_0="Oui", question_1="Longs", question_2="Aucune")

    assert bookings()[0].answers == [
        {"question": "Première visite ?", "answer": "Oui"},
        {"question": "Longueur", "answer": "Longs"},
        {"question": "Allergie ?", "answer": "Aucune"},
    ]


def test_pressing_twice_books_once(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    ticket = visitor.ticket("coupe", at(1, 9))

    first = visitor.books("coupe", at(1, 9), ticket=ticket)
    second = visitor.books("coupe", at(1, 9), ticket=ticket)

    assert len(bookings()) == 1
    assert first.location == second.location


def test_somebody_who_was_faster_leaves_kind_words_and_other_times(
    salon: Salon, visitor: Visitor, bookings: Bookings
) -> None:
    ticket = visitor.ticket("conseil", at(1, 9))
    book(salon.advice, at(1, 9), name="Grace Hopper")

    answer = visitor.books("conseil", at(1, 9), ticket=ticket, note="Pour deux")

    page = unescape(answer.text)
    assert answer.status_code == 409
    assert len(bookings()) == 1
    assert "Rien n’a été réservé" in page
    assert 'type="radio" name="start" value="2026-11-24T09:00Z"' in page
    assert 'name="start" value="2026-11-24T08:00Z"' not in page
    assert "Pour deux" in page
    again_at = visitor.books("conseil", at(1, 10), ticket=ticket)
    assert again_at.status_code == 303
    assert bookings()[1].starts_at == at(1, 10)


def test_an_old_link_to_a_time_that_is_gone_leads_to_near_ones(salon: Salon, visitor: Visitor) -> None:
    book(salon.advice, at(1, 9), name="Grace Hopper")

    answer = visitor.client.get("/book/conseil/details", query_string={"start": spelled(at(1, 9))})

    page = unescape(answer.text)
    assert answer.status_code == 409
    assert "Le mardi 24 novembre à 09:00 n’est plus libre." in page
    assert "start=2026-11-24T09:00Z" in page


def test_the_last_place_goes_to_one(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    ticket = visitor.ticket("yoga", at(1, 18, 30), party="2")
    book(salon.yoga, at(1, 18, 30), party=4)
    book(salon.yoga, at(1, 18, 30), name="Grace Hopper", party=3)

    assert visitor.books("yoga", at(1, 18, 30), ticket=ticket, party="2").status_code == 409
    assert len(bookings()) == 2
    assert visitor.books("yoga", at(1, 18, 30)).status_code == 303
    assert bookings()[2].session.taken == 8  # type: ignore[union-attr]  # it sits


@pytest.mark.parametrize(
    "forged",
    [
        {"party": "5000"},
        {"party": "-1"},
        {"staff": "999999"},
        {"price_cents": "1", "pay_cents": "0"},
        {"status": "confirmed", "source": "walkin", "as_office": "1"},
    ],
)
def test_forged_fields_change_nothing(
    salon: Salon, visitor: Visitor, bookings: Bookings, forged: dict[str, str]
) -> None:
    visitor.books("couleur", at(1, 9), ticket=visitor.ticket("couleur", at(1, 9)), **forged)

    (booking,) = bookings()
    assert (booking.seats, booking.price_cents, booking.pay_cents) == (1, 8000, 2000)
    assert (booking.status, booking.source) == ("held", "web")


@pytest.mark.parametrize("start", ["2026-11-24T07:00Z", "2026-11-22T08:00Z", "2028-11-24T08:00Z", "2026-11-24T08:07Z"])
def test_a_time_that_was_never_offered_is_not_booked(
    salon: Salon, visitor: Visitor, bookings: Bookings, start: str
) -> None:
    ticket = visitor.ticket("coupe", at(1, 9))
    visitor.freeze(clock.now() + timedelta(seconds=30))

    answer = visitor.client.post("/book/coupe/details", data={**CONTACT, "ticket": ticket, "start": start})

    assert answer.status_code == 409
    assert bookings() == []


def test_robots_are_kept_out_and_people_get_on(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    form = {**CONTACT, "start": spelled(at(1, 9))}
    ticket = visitor.ticket("coupe", at(1, 9))

    in_no_time = visitor.client.post("/book/coupe/details", data={**form, "ticket": ticket})
    forged = visitor.books("coupe", at(1, 9), ticket="WyJ4Iiwx.forged")
    trapped = visitor.books("coupe", at(1, 9), website="https://spam.example")

    assert [answer.status_code for answer in (in_no_time, forged, trapped)] == [422, 422, 422]
    assert bookings() == []
    assert "Ada Byron" in in_no_time.text
    assert visitor.books("coupe", at(1, 9), ticket=ticket).status_code == 303


def test_a_form_that_lay_about_for_days_is_sent_once_more(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    ticket = visitor.ticket("coupe", at(3, 9))
    visitor.freeze(clock.now() + timedelta(days=2))

    answer = visitor.books("coupe", at(3, 9), ticket=ticket)

    assert answer.status_code == 422
    assert bookings() == []
    assert ticket not in answer.text


def test_an_address_books_so_often_and_no_more(
    salon: Salon, visitor: Visitor, bookings: Bookings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(robots, "BOOKINGS_PER_ADDRESS", Limit(2, timedelta(hours=1)))

    answers = [visitor.books("coupe", at(1, hour)).status_code for hour in (9, 10, 11)]

    assert answers == [303, 303, 429]
    assert len(bookings()) == 2


def test_a_foreign_page_cannot_book(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    ticket = visitor.ticket("coupe", at(1, 9))
    visitor.freeze(clock.now() + timedelta(seconds=30))
    data = {**CONTACT, "ticket": ticket, "start": spelled(at(1, 9))}

    for door in ("/book", "/embed"):
        answer = visitor.client.post(f"{door}/coupe/details", data=data, headers={"Sec-Fetch-Site": "cross-site"})
        assert answer.status_code == 403
    assert bookings() == []


def test_who_is_signed_in_finds_it_filled_in(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    user_id = sign_in(visitor.client, "marie@example.com")

    page = visitor.opens("/book/coupe/details", start=spelled(at(1, 9)))
    visitor.books("coupe", at(1, 9), name="Marie Martin", email="marie@example.com")

    assert 'value="marie@example.com"' in page
    assert 'value="Marie Martin"' in page
    assert bookings()[0].customer.user_id == user_id
    assert "Coupe" in visitor.opens("/account/bookings")
    assert bookings()[0].token in visitor.opens("/account")


def test_a_series_shows_each_date_and_books_the_chosen_ones_at_once(
    salon: Salon, visitor: Visitor, bookings: Bookings
) -> None:
    for name in ("Grace Hopper", "Alan Turing"):
        book(salon.cut, at(8, 9), name=name)

    page = visitor.opens("/book/coupe/series", start=spelled(at(1, 9)), every="week", times="3")
    answer = visitor.books("coupe", at(1, 9), at(8, 9, 30), at(15, 9))

    assert page.count('type="checkbox" name="start"') == 2
    assert 'value="2026-12-01T08:30Z"' in page
    assert "2 sont libres" in page
    mine = [booking for booking in bookings() if booking.name == "Ada Byron"]
    assert [booking.starts_at for booking in mine] == [at(1, 9), at(8, 9, 30), at(15, 9)]
    assert len({booking.series for booking in mine}) == 1
    own = visitor.opens(answer.location)
    assert all(booking.token in own for booking in mine[1:])


def test_a_series_books_all_or_nothing(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    ticket = visitor.ticket("coupe", at(1, 9), at(8, 9))
    for name in ("Grace Hopper", "Alan Turing"):
        book(salon.cut, at(8, 9), name=name)

    answer = visitor.books("coupe", at(1, 9), at(8, 9), ticket=ticket)

    assert answer.status_code == 409
    assert [booking.name for booking in bookings()] == ["Grace Hopper", "Alan Turing"]
    assert 'type="hidden" name="start" value="2026-11-24T08:00Z"' in answer.text
    assert 'type="radio" name="start" value="2026-12-01T08:30Z"' in answer.text


def test_what_is_paid_online_is_no_series(salon: Salon, visitor: Visitor, bookings: Bookings) -> None:
    ticket = visitor.ticket("couleur", at(1, 9))

    answer = visitor.books("couleur", at(1, 9), at(8, 9), ticket=ticket)

    assert answer.status_code == 422
    assert bookings() == []
    assert visitor.client.get("/book/couleur/series?every=week&times=3&start=2026-11-24T08:00Z").status_code == 303
