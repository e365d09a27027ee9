"""Free times and bookings over JSON: what programs see, do, and may not do."""

from datetime import timedelta
from typing import Any

import pytest
from flask import Flask
from sqlalchemy import func, select

from blueprints.api.testing import check_doors, make_token
from blueprints.booking.models import Booking, Status
from blueprints.booking.testing import MONDAY, Salon, again, at, book
from blueprints.booking_api.tests.conftest import Program
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow


def request(salon: Salon, **changes: Any) -> dict[str, Any]:
    wanted = {"service": salon.cut.id, "start": at(1, 10).isoformat(), "name": "Ada Byron", "email": "ada@example.com"}
    return wanted | changes


def bookings() -> int:
    return db.session.scalar(select(func.count()).select_from(Booking)) or 0


def test_services_and_staff_are_told(program: Program, salon: Salon) -> None:
    services = {row["slug"]: row for row in program("GET", "/services").get_json()["services"]}
    assert list(services) == ["coupe", "couleur", "conseil", "yoga", "table"]
    assert services["couleur"] == {
        "id": salon.colour.id,
        "slug": "couleur",
        "kind": "appointment",
        "name": {"fr": "Couleur", "en": "Colour"},
        "about": {},
        "place": salon.place.id,
        "staff": [salon.lea.id, salon.hugo.id],
        "minutes": 90,
        "price_cents": 8000,
        "pay_cents": 2000,
        "currency": "EUR",
        "most_per_party": 1,
        "approval": False,
        "questions": [],
    }
    assert [row["name"] for row in program("GET", "/staff").get_json()["staff"]] == ["Léa", "Hugo"]


def test_what_is_not_published_is_not_offered(program: Program, salon: Salon) -> None:
    salon.cut.published = False
    db.session.commit()
    assert "coupe" not in program("GET", "/services").text
    assert program("GET", "/slots", service=salon.cut.id).status_code == 404
    assert program("POST", "/bookings", request(salon)).status_code == 404
    assert bookings() == 0


def test_free_times_are_those_of_the_page(program: Program, salon: Salon) -> None:
    book(salon.cut, at(1, 9), staff_id=salon.lea.id)
    answer = program("GET", "/slots", **{"service": salon.cut.id, "from": "2026-11-24", "to": "2026-11-24"})
    found = answer.get_json()
    assert found["zone"] == "Europe/Paris"
    assert found["slots"][0] == {
        "start": "2026-11-24T08:00:00Z",
        "end": "2026-11-24T08:30:00Z",
        "staff": [salon.hugo.id],
        "seats_left": 1,
        "price_cents": 3500,
    }
    assert found["slots"][-1]["end"] == "2026-11-24T17:30:00Z"
    with_lea = program("GET", "/slots", service=salon.cut.id, staff=salon.lea.id).get_json()["slots"]
    assert [row["staff"] for row in with_lea] == [[salon.lea.id]] * len(with_lea)
    assert with_lea[0]["start"] >= "2026-11-23T08:00:00Z", "from today on when no day is said"
    assert with_lea[-1]["start"] < "2026-11-30", "for a week"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ({"from": "2026-11-24", "to": "2026-11-23"}, 422),
        ({"from": "2026-11-24", "to": "2027-01-25"}, 422),
        ({"from": "2026-11-24", "to": "2027-01-24"}, 200),
        ({"from": "2000-01-01", "to": "2000-01-02"}, 200),
        ({"from": "tomorrow"}, 422),
        ({"party": "0"}, 422),
        ({"party": "101"}, 422),
        ({"service": "99999"}, 404),
        ({"from_": "2026-11-24"}, 422),
    ],
)
def test_a_question_that_makes_no_sense_is_refused(
    program: Program, salon: Salon, query: dict[str, str], status: int
) -> None:
    assert program("GET", "/slots", **({"service": salon.cut.id} | query)).status_code == status


def test_a_booking_is_made_once_and_confirmed(program: Program, salon: Salon) -> None:
    answer = program("POST", "/bookings", request(salon, staff=salon.lea.id, phone="06 12 34 56 78", note="Short"))
    assert answer.status_code == 201
    made = answer.get_json()
    assert made["status"] == "confirmed"
    assert (made["start"], made["end"]) == ("2026-11-24T09:00:00Z", "2026-11-24T09:30:00Z")
    assert (made["staff"], made["staff_name"], made["party"]) == (salon.lea.id, "Léa", 1)
    assert (made["phone"], made["note"], made["source"]) == ("+33612345678", "Short", "api")
    assert program("GET", f"/bookings/{made['id']}").get_json() == made
    again_ = program("POST", "/bookings", request(salon, staff=salon.lea.id))
    assert (again_.status_code, again_.mimetype) == (409, "application/problem+json")
    assert bookings() == 1
    mails = db.session.scalars(select(OutboxRow).where(OutboxRow.kind == "mail")).all()
    assert "ada@example.com" in [mail.payload["to"] for mail in mails]


def test_what_has_to_be_paid_waits_for_the_customer(program: Program, salon: Salon) -> None:
    made = program("POST", "/bookings", request(salon, service=salon.colour.id)).get_json()
    assert (made["status"], made["pay_cents"]) == ("held", 2000)
    assert made["expires_at"] == "2026-11-23T07:31:00Z"
    wanted = program("POST", "/bookings", request(salon, service=salon.advice.id)).get_json()
    assert wanted["status"] == "requested"


def test_the_business_is_free_of_the_rules_for_customers(program: Program, salon: Salon) -> None:
    soon = {"start": (MONDAY + timedelta(minutes=67)).isoformat(), "service": salon.colour.id}
    assert program("POST", "/bookings", request(salon, **soon)).status_code == 409
    made = program("POST", "/bookings", request(salon, **soon, as_office=True)).get_json()
    assert (made["status"], made["pay_cents"]) == ("confirmed", 0)
    assert again(made["number"]).events[0].actor == "API: Reception robot"
    taken = program("POST", "/bookings", request(salon, **soon, staff=made["staff"], as_office=True))
    assert taken.status_code == 409, "but nobody is booked twice"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"email": ""}, "adresse e-mail ou un numéro"),
        ({"email": "ada"}, "n’est pas une adresse e-mail"),
        ({"phone": "12"}, "06 12 34 56 78"),
        ({"name": "  "}, "le nom est vide"),
        ({"language": "xx"}, "fr, en"),
        ({"answers": {"colour": "red"}}, "pas de question « colour »"),
        ({"party": 2}, "1 "),
    ],
)
def test_what_makes_no_sense_is_told_and_nothing_is_booked(
    program: Program, salon: Salon, changes: dict[str, Any], words: str
) -> None:
    answer = program("POST", "/bookings", request(salon, **changes))
    assert answer.status_code == 422
    assert words in answer.get_json()["detail"].replace("\u00a0", " ")
    assert bookings() == 0


def test_the_questions_of_a_service_are_answered_by_their_keys(program: Program, salon: Salon) -> None:
    salon.cut.questions = [
        {"key": "length", "label": {"fr": "Longueur", "en": "Length"}, "kind": "text", "required": True},
        {"key": "first", "label": {"fr": "Première fois ?", "en": "First time?"}, "kind": "yesno"},
        {"label": {"fr": "Thé"}, "kind": "choice", "choices": [{"fr": "Vert", "en": "Green"}, {"fr": "Noir"}]},
    ]
    db.session.commit()
    asked = program("GET", "/services").get_json()["services"][0]["questions"]
    assert [(row["key"], row["kind"], row["required"]) for row in asked] == [
        ("length", "text", True),
        ("first", "yesno", False),
        ("2", "choice", False),
    ]
    assert program("POST", "/bookings", request(salon)).status_code == 422
    wrong = {"length": "short", "first": "maybe"}
    assert program("POST", "/bookings", request(salon, answers=wrong)).status_code == 422
    right = {"length": " quite  short", "first": "yes", "2": "Green"}
    made = program("POST", "/bookings", request(salon, answers=right)).get_json()
    assert made["answers"] == [
        {"question": "Longueur", "answer": "quite short"},
        {"question": "Première fois ?", "answer": "Oui"},
        {"question": "Thé", "answer": "Vert"},
    ]


def test_bookings_come_in_pages(program: Program, salon: Salon) -> None:
    # Two at the same time stand on both sides of the end of a page.
    for name, start in (
        ("Ada", at(1, 9)),
        ("Bob", at(1, 12)),
        ("Cleo", at(1, 12)),
        ("Dora", at(2, 9)),
        ("Emil", at(2, 9)),
    ):
        book(salon.cut, start, name=name)
    seen: list[str] = []
    cursor: dict[str, str] = {}
    for _ in range(3):
        page = program("GET", "/bookings", limit=2, **cursor).get_json()
        seen += [row["name"] for row in page["bookings"]]
        cursor = {"cursor": page["cursor"]}
    assert seen == ["Ada", "Bob", "Cleo", "Dora", "Emil"]
    assert page["cursor"] is None
    wednesday = program("GET", "/bookings", **{"from": "2026-11-25", "to": "2026-11-25"}).get_json()["bookings"]
    assert [row["name"] for row in wednesday] == ["Dora", "Emil"]
    assert program("GET", "/bookings", status="cancelled").get_json() == {"bookings": [], "cursor": None}
    assert program("GET", "/bookings", cursor="x").status_code == 422
    assert program("GET", "/bookings", cursor="9" * 16 + "-" + "9" * 9).status_code == 200


def test_a_booking_is_moved_or_stays_as_it_was(program: Program, salon: Salon) -> None:
    booking = book(salon.cut, at(2, 10), staff_id=salon.lea.id)
    book(salon.cut, at(2, 11), name="Bob", staff_id=salon.lea.id)
    path, number = f"/bookings/{booking.id}", booking.number
    taken = program("PATCH", path, {"start": at(2, 11).isoformat(), "staff": salon.lea.id})
    assert taken.status_code == 409
    assert again(number).starts_at == at(2, 10)
    moved = program("PATCH", path, {"start": at(3, 15).isoformat()}).get_json()
    assert moved["start"] == "2026-11-26T14:00:00Z"
    assert program("PATCH", "/bookings/99999", {"start": at(3, 15).isoformat()}).status_code == 404


def test_after_the_deadline_only_the_business_moves_and_cancels(program: Program, salon: Salon) -> None:
    booking = book(salon.cut, at(0, 15))
    path, number = f"/bookings/{booking.id}", booking.number
    later = {"start": at(2, 10).isoformat()}
    assert program("PATCH", path, later).status_code == 422
    assert program("POST", f"{path}/cancellation", {}).status_code == 422
    assert again(number).starts_at == at(0, 15)
    assert program("PATCH", path, {"start": at(0, 16).isoformat(), "as_office": True}).status_code == 200
    gone = program("POST", f"{path}/cancellation", {"reason": "Léa is ill", "as_office": True}).get_json()
    assert gone["status"] == "cancelled"
    assert again(number).status == Status.CANCELLED


def test_a_booking_is_cancelled_once(program: Program, salon: Salon) -> None:
    booking = book(salon.cut, at(2, 10))
    first = program("POST", f"/bookings/{booking.id}/cancellation", {})
    second = program("POST", f"/bookings/{booking.id}/cancellation", {})
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.get_json() == second.get_json()
    free = program("GET", "/slots", service=salon.cut.id, staff=booking.staff_id).get_json()["slots"]
    assert "2026-11-25T09:00:00Z" in [row["start"] for row in free]


def test_every_operation_is_shut_to_strangers(app: Flask, program: Program) -> None:
    assert check_doors(program.client) == 8 * 4 + 3


def test_who_may_read_may_not_book(app: Flask, salon: Salon) -> None:
    reader = Program(app, make_token(["booking.read"]))
    assert reader("GET", "/services").status_code == 200
    assert reader("POST", "/bookings", request(salon)).status_code == 403
    with transaction():
        assert bookings() == 0
