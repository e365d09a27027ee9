"""The calendar behind a secret link: what it tells, to whom, and that it goes with its link."""

from datetime import UTC, timedelta

import pytest
import vobject
from flask.testing import FlaskClient
from icalendar import Calendar
from werkzeug.test import TestResponse

from blueprints.booking import bookings, cancelling
from blueprints.booking.models import Block
from blueprints.booking.testing import MONDAY, Salon, at, book
from blueprints.calendars import feeds
from blueprints.calendars.models import Names
from blueprints.core import clock
from blueprints.core.database import db, transaction


def link(names: Names = Names.FULL, **whose: int) -> str:
    with transaction():
        feed = feeds.renew(**whose)
        feeds.tell(feed, names)
        return f"/calendars/{feed.token}.ics"


def summaries(answer: TestResponse) -> list[str]:
    assert answer.status_code == 200
    return [str(event["SUMMARY"]) for event in Calendar.from_ical(answer.data).events]


def without_classes(answer: TestResponse) -> list[str]:
    return [summary for summary in summaries(answer) if not summary.startswith("Yoga")]


def test_the_calendar_of_somebody_holds_their_bookings_and_nobody_elses(client: FlaskClient, salon: Salon) -> None:
    book(salon.cut, at(1, 10), staff_id=salon.lea.id, note="Vient avec un chien")
    book(salon.cut, at(1, 11), staff_id=salon.hugo.id, name="Zoë Martin")
    book(salon.table, at(1, 12), name="Max Weber")
    answer = client.get(link(resource_id=salon.lea.id))
    assert without_classes(answer) == ["Coupe – Ada Byron"]
    event = Calendar.from_ical(answer.data).events[0]
    assert (event.start, event.end) == (at(1, 10), at(1, 10, 30))
    assert str(event["UID"]) == "R2026-00001@localhost"
    assert str(event["LOCATION"]) == "3 rue Mercière, 69002 Lyon"
    assert str(event["DESCRIPTION"]) == "+33612345678\nada@example.com\nVient avec un chien\nR2026-00001"


def test_the_calendar_of_the_place_holds_everybodys_with_their_names(client: FlaskClient, salon: Salon) -> None:
    book(salon.cut, at(1, 10), staff_id=salon.lea.id)
    book(salon.cut, at(1, 11), staff_id=salon.hugo.id, name="Zoë Martin")
    answer = client.get(link(place_id=salon.place.id))
    assert without_classes(answer) == ["Coupe – Ada Byron – Léa", "Coupe – Zoë Martin – Hugo"]


@pytest.mark.parametrize(
    ("names", "summary"), [(Names.FULL, "Coupe – Ada Byron"), (Names.INITIALS, "Coupe – A. B."), (Names.NONE, "Occupé")]
)
def test_it_tells_of_customers_only_what_the_owner_wants(
    client: FlaskClient, salon: Salon, names: Names, summary: str
) -> None:
    book(salon.cut, at(1, 10), staff_id=salon.hugo.id)
    answer = client.get(link(names, resource_id=salon.hugo.id))
    assert summaries(answer) == [summary]
    for secret in ("Ada", "Byron", "33612345678", "ada@example.com"):
        assert (secret in answer.text) is (names is Names.FULL)


def test_it_speaks_the_language_of_its_address(client: FlaskClient, salon: Salon) -> None:
    book(salon.cut, at(1, 10), staff_id=salon.hugo.id)
    assert summaries(client.get("/en" + link(resource_id=salon.hugo.id))) == ["Cut – Ada Byron"]


def test_a_class_is_one_event_that_tells_how_many_come(client: FlaskClient, salon: Salon) -> None:
    book(salon.yoga, at(1, 18, 30), party=3)
    book(salon.yoga, at(1, 18, 30), name="Zoë Martin")
    answer = client.get(link(resource_id=salon.room.id))
    first, second, *_rest = Calendar.from_ical(answer.data).events
    assert (str(first["SUMMARY"]), first.start) == ("Yoga – 4 places prises sur 8", at(1, 18, 30))
    assert str(second["SUMMARY"]) == "Yoga – 0 places prises sur 8"


def test_what_may_come_to_nothing_is_tentative(client: FlaskClient, salon: Salon) -> None:
    book(salon.colour, at(2, 10), staff_id=salon.lea.id)
    book(salon.advice, at(2, 14))
    url = link(resource_id=salon.lea.id)
    answer = client.get(url)
    assert without_classes(answer) == ["Couleur – Ada Byron", "Conseil – Ada Byron"]
    assert answer.text.count("STATUS:TENTATIVE") == 2
    with clock.freeze(MONDAY + timedelta(minutes=40)):
        assert without_classes(client.get(url)) == ["Conseil – Ada Byron"]


def test_what_is_moved_keeps_its_uid_and_what_is_cancelled_goes(client: FlaskClient, salon: Salon) -> None:
    booking = book(salon.cut, at(1, 10), staff_id=salon.hugo.id)
    url = link(resource_id=salon.hugo.id)
    uid = str(Calendar.from_ical(client.get(url).data).events[0]["UID"])
    with transaction():
        bookings.move(booking.id, at(3, 15), staff_id=salon.hugo.id, by="lea@example.com", as_office=True)
    (event,) = Calendar.from_ical(client.get(url).data).events
    assert (str(event["UID"]), event["SEQUENCE"], event.start) == (uid, 1, at(3, 15))
    with transaction():
        cancelling.cancel(booking.id, "lea@example.com")
    assert summaries(client.get(url)) == []


def test_times_away_are_in_it(client: FlaskClient, salon: Salon) -> None:
    with transaction():
        for words in ("Dentiste", ""):
            db.session.add(Block(resource_id=salon.hugo.id, starts_at=at(2, 9), ends_at=at(2, 11), words=words))
    assert summaries(client.get(link(resource_id=salon.hugo.id))) == ["Dentiste", "Absent"]
    assert without_classes(client.get(link(place_id=salon.place.id))) == ["Dentiste – Hugo", "Absent – Hugo"]
    assert summaries(client.get(link(Names.NONE, resource_id=salon.hugo.id))) == ["Occupé", "Occupé"]


def test_it_holds_the_last_month_and_the_next_year(client: FlaskClient, salon: Salon) -> None:
    with transaction():
        for days in (-40, -20, 300, 380):
            start = MONDAY + timedelta(days=days)
            block = Block(
                resource_id=salon.hugo.id, starts_at=start, ends_at=start + timedelta(hours=1), words=str(days)
            )
            db.session.add(block)
    assert summaries(client.get(link(resource_id=salon.hugo.id))) == ["-20", "300"]


def test_another_parser_reads_the_same_instants(client: FlaskClient, salon: Salon) -> None:
    book(salon.cut, at(1, 10), staff_id=salon.hugo.id)
    calendar = vobject.readOne(client.get(link(resource_id=salon.hugo.id)).text)
    assert calendar.vevent.dtstart.value.astimezone(UTC) == at(1, 10)
    assert calendar.vtimezone.tzid.value == "Europe/Paris"


def test_calendars_ask_whether_anything_changed(client: FlaskClient, salon: Salon) -> None:
    url = link(resource_id=salon.hugo.id)
    first = client.get(url)
    assert first.mimetype == "text/calendar"
    assert first.headers["Cache-Control"] == "private, no-cache"
    etag = {"If-None-Match": first.headers["ETag"]}
    with clock.freeze(MONDAY + timedelta(hours=6)):
        again = client.get(url, headers=etag)
    assert (again.status_code, again.data) == (304, b"")
    book(salon.cut, at(1, 10), staff_id=salon.hugo.id)
    assert summaries(client.get(url, headers=etag)) == ["Coupe – Ada Byron"]


def test_a_link_that_was_renewed_or_taken_back_opens_nothing(client: FlaskClient, salon: Salon) -> None:
    old = link(resource_id=salon.hugo.id)
    new = link(resource_id=salon.hugo.id)
    assert (client.get(old).status_code, client.get(new).status_code) == (404, 200)
    with transaction():
        feeds.revoke(resource_id=salon.hugo.id)
    assert client.get(new).status_code == 404


def test_a_guess_opens_nothing(client: FlaskClient, salon: Salon) -> None:
    link(resource_id=salon.hugo.id)
    for guess in ("x", "1", "%25", "None", str(salon.hugo.id)):
        assert client.get(f"/calendars/{guess}.ics").status_code == 404
