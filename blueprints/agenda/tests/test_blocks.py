"""Time in which somebody can't be booked."""

from flask.testing import FlaskClient
from sqlalchemy import select
from werkzeug.datastructures import MultiDict

from blueprints.agenda.tests.conftest import Person
from blueprints.agenda.tests.reading import entries, main
from blueprints.booking import schedule
from blueprints.booking.models import Block
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import db


def rows() -> list[Block]:
    return list(db.session.scalars(select(Block).order_by(Block.id)))


def test_somebody_is_away_for_some_hours(salon: Salon, staff: FlaskClient) -> None:
    data = {
        "who": str(salon.lea.id),
        "first": "2026-11-24",
        "since": "14:00",
        "last": "2026-11-24",
        "until": "16:30",
        "words": "Dentiste",
    }
    answer = staff.post("/office/blocks", data=data)

    assert answer.headers["Location"] == "/office/agenda?day=2026-11-24"
    assert [(row.resource_id, row.starts_at, row.ends_at, row.words) for row in rows()] == [
        (salon.lea.id, at(1, 14), at(1, 16, 30), "Dentiste")
    ]
    assert "14:00 – 16:30 Dentiste Léa" in entries(staff.get("/office/agenda?day=2026-11-24").text)
    assert schedule.find(salon.cut, at(1, 14), at(1, 16), staff_id=salon.lea.id) == []


def test_the_whole_team_is_away_for_days(salon: Salon, staff: FlaskClient) -> None:
    data = MultiDict(
        [
            ("who", "0"),
            ("who", salon.lea.id),
            ("first", "2026-11-26"),
            ("last", "2026-11-27"),
            ("all_day", "y"),
        ]
    )
    data.add("since", "10:00")  # the tick counts
    assert staff.post("/office/blocks", data=data).status_code == 303

    assert [(row.starts_at, row.ends_at) for row in rows()] == [(at(3, 0), at(5, 0))] * 2
    assert schedule.find(salon.cut, at(3, 0), at(5, 0)) == []
    first = rows()[0].id
    assert "Pour une autre personne bloquée" in main(staff.get(f"/office/blocks/{first}").text)
    assert staff.post(f"/office/blocks/{first}/removal").status_code == 303
    assert len(rows()) == 1


def test_all_who_were_blocked_together_are_freed_together(salon: Salon, staff: FlaskClient) -> None:
    data = MultiDict([("who", salon.lea.id), ("who", salon.hugo.id), ("first", "2026-11-26"), ("words", "Formation")])
    staff.post("/office/blocks", data=data)

    answer = staff.post(f"/office/blocks/{rows()[0].id}/removal", data={"alike": "1"})

    assert answer.headers["Location"] == "/office/agenda?day=2026-11-26"
    assert rows() == []


def test_what_is_booked_already_stays_and_is_named(salon: Salon, staff: FlaskClient) -> None:
    book(salon.cut, at(1, 10), staff_id=salon.lea.id)

    staff.post("/office/blocks", data={"who": salon.lea.id, "first": "2026-11-24"})

    assert "Une réservation tombe sur ce temps et reste." in main(staff.get("/office/agenda?day=2026-11-24").text)
    page = main(staff.get(f"/office/blocks/{rows()[0].id}").text)
    assert "Réservé malgré tout Ada Byron" in page


def test_a_block_without_anybody_or_backwards_is_refused(salon: Salon, staff: FlaskClient) -> None:
    who = {"who": str(salon.lea.id)}
    wrong = (
        ({"first": "2026-11-24"}, "Choisissez qui ou quoi"),
        (who | {"first": ""}, "Dites à partir de quand."),
        (who | {"first": "2026-11-24", "last": "2026-11-23"}, "La fin vient avant le début."),
        (who | {"first": "2026-11-24", "since": "15:00", "until": "15:00"}, "La fin vient avant le début."),
        (who | {"first": "2026-11-24", "last": "2028-11-24"}, "Un blocage dure un an au plus."),
    )
    for data, words in wrong:
        answer = staff.post("/office/blocks", data=data)
        assert (answer.status_code, words in main(answer.text)) == (422, True), words
    assert rows() == []


def test_a_customer_blocks_nobody(salon: Salon, person: Person) -> None:
    assert person().post("/office/blocks", data={"who": salon.lea.id, "first": "2026-11-24"}).status_code == 403
    assert rows() == []
