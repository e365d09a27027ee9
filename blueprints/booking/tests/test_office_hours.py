"""Hours in the office: the week, single dates, days off, public holidays, and the classes that follow them."""

from datetime import date, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session as DatabaseSession

from blueprints.accounts.testing import sign_in
from blueprints.booking import schedule
from blueprints.booking.models import Booking, ClassTime, Place, Resource, Session
from blueprints.booking.setup import opening_hours, public_holidays, strays
from blueprints.booking.testing import MONDAY, Salon, at, book, open_salon
from blueprints.core.clock import freeze as frozen
from blueprints.core.errors import UserError
from blueprints.core.i18n import in_this_language

WEEK = {f"opens-{day}-0": "09:00" for day in range(5)} | {f"closes-{day}-0": "18:30" for day in range(5)}


@pytest.fixture
def owner(client: FlaskClient) -> FlaskClient:
    sign_in(client, "patron@example.com", roles=["owner"])
    return client


@pytest.fixture
def salon(session: DatabaseSession) -> Salon:
    with frozen(MONDAY):
        return open_salon()


def hours_of(session: DatabaseSession, row: Place | Resource) -> dict[str, object]:
    session.expire_all()
    timetable: dict[str, object] = row.timetable
    return timetable


def test_a_week_with_a_morning_an_afternoon_and_a_night(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    data = {
        "opens-0-0": "09:00",
        "closes-0-0": "12:00",
        "opens-0-1": "14:00",
        "closes-0-1": "19:00",
        "opens-4-0": "20:00",
        "closes-4-0": "02:00",
        "opens-5-0": "20:00",
        "closes-5-0": "00:00",
        "break-opens-0": "16:00",
        "break-closes-0": "16:15",
        "break-days-0": ["0", "4"],
    }
    answer = owner.post(f"/office/booking/hours/place/{salon.place.id}/week", data=data)

    assert answer.status_code == 303
    timetable = hours_of(session, salon.place)
    assert timetable["weekly"] == [[0, 540, 720], [0, 840, 1140], [4, 1200, 120], [5, 1200, 1440]]
    assert timetable["breaks"] == [[0, 960, 975], [4, 960, 975]]
    page = owner.get(f"/office/booking/hours/place/{salon.place.id}").text
    for field in (
        'name="closes-5-0" value="00:00"',
        'name="opens-0-1" value="14:00"',
        'name="break-closes-0" value="16:15"',
    ):
        assert field in page


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        ({"opens-0-0": "09:00"}, "Écrivez les deux heures : de quand à quand."),
        ({"opens-0-0": "09:00", "closes-0-0": "25:00"}, "« 25:00 » n’est pas une heure."),
        ({"opens-0-0": "09:00", "closes-0-0": "09:00"}, "Ces deux heures sont les mêmes."),
        (
            {"opens-0-0": "09:00", "closes-0-0": "12:00", "opens-0-1": "11:00", "closes-0-1": "13:00"},
            "Le lundi, deux plages se chevauchent.",
        ),
        ({**WEEK, "break-opens-0": "12:00", "break-closes-0": "13:00"}, "Choisissez les jours de cette pause."),
    ],
)
def test_hours_that_make_no_sense_are_refused_and_nothing_typed_is_lost(
    owner: FlaskClient, salon: Salon, session: DatabaseSession, data: dict[str, str], sentence: str
) -> None:
    before = hours_of(session, salon.place)
    answer = owner.post(f"/office/booking/hours/place/{salon.place.id}/week", data=data)

    assert answer.status_code == 422
    assert sentence in answer.text.replace("\u00a0", " ")
    assert 'name="opens-0-0" value="09:00"' in answer.text
    assert hours_of(session, salon.place) == before


def test_a_day_is_copied_to_others_and_not_yet_kept(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    before = hours_of(session, salon.place)
    data = {"opens-1-0": "10:15", "closes-1-0": "11:45", "copy": "1", "copy-from": "1", "copy-to": ["2", "6"]}
    page = owner.post(f"/office/booking/hours/place/{salon.place.id}/week", data=data).text

    filled = [day for day in range(7) if f'name="opens-{day}-0" value="10:15"' in page]
    assert filled == [1, 2, 6]
    assert hours_of(session, salon.place) == before


def test_somebody_has_hours_of_their_own_and_gives_them_up(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    address = f"/office/booking/hours/resource/{salon.lea.id}/week"
    owner.post(address, data={"hours": "own", "opens-1-0": "10:00", "closes-1-0": "11:00"})
    session.expire_all()
    assert salon.lea.own_hours is True
    with frozen(MONDAY):
        slots = schedule.find(salon.cut, at(0, 0), at(6, 0), staff_id=salon.lea.id)
    assert [slot.start for slot in slots] == [at(1, 10), at(1, 10, 15), at(1, 10, 30)]

    owner.post(address, data={"hours": "place"})
    session.expire_all()
    assert salon.lea.own_hours is False


def test_bookings_outside_new_hours_are_listed_and_not_touched(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    with frozen(MONDAY):
        inside, outside = book(salon.cut, at(1, 10)).id, book(salon.cut, at(2, 17), name="Zoé Roux").id
        assert strays.outside(salon.place) == []
        week = {"opens-1-0": "09:00", "closes-1-0": "12:00"}
        owner.post(f"/office/booking/hours/place/{salon.place.id}/week", data=week)
        page = owner.get(f"/office/booking/hours/place/{salon.place.id}").text
        session.expire_all()
        assert [booking.id for booking in strays.outside(salon.place)] == [outside]

    assert "1 réservation est en dehors de ces horaires" in page.replace("\u00a0", " ")
    assert "Zoé Roux" in page
    assert "Ada Byron" not in page
    assert {row.status for row in session.scalars(select(Booking).where(Booking.id.in_((inside, outside))))} == {
        "confirmed"
    }


def test_one_day_different_days_off_and_back(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    address = f"/office/booking/hours/place/{salon.place.id}"
    owner.post(f"{address}/dates", data={"day": "2026-12-24", "opens-0": "09:00", "closes-0": "12:00"})
    owner.post(f"{address}/dates", data={"day": "2026-12-31"})
    owner.post(f"{address}/days-off", data={"first": "2027-02-01", "last": "2027-02-14", "words": "Ski"})
    owner.post(f"{address}/days-off", data={"first": "2027-03-01", "last": ""})
    backwards = owner.post(f"{address}/days-off", data={"first": "2027-02-14", "last": "2027-02-01"})

    assert backwards.status_code == 422
    timetable = hours_of(session, salon.place)
    assert timetable["overrides"] == {"2026-12-24": [[540, 720]], "2026-12-31": []}
    assert timetable["closures"] == [["2027-02-01", "2027-02-14", "Ski"], ["2027-03-01", "2027-03-01", ""]]

    owner.post(f"{address}/dates/removal", data={"day": "2026-12-31"})
    owner.post(f"{address}/days-off/removal", data={"first": "2027-02-01", "last": "2027-02-14"})
    timetable = hours_of(session, salon.place)
    assert timetable["overrides"] == {"2026-12-24": [[540, 720]]}
    assert timetable["closures"] == [["2027-03-01", "2027-03-01", ""]]


def test_a_date_that_is_none_is_refused(owner: FlaskClient, salon: Salon) -> None:
    answer = owner.post(f"/office/booking/hours/place/{salon.place.id}/dates", data={"day": "2026-02-30"})
    assert answer.status_code == 422
    assert "Il manque une date, ou ce jour n’existe pas." in answer.text


def test_public_holidays_close_and_one_is_opened_anyway(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    address = f"/office/booking/hours/place/{salon.place.id}"
    assert owner.post(f"{address}/holidays", data={"region": "FR-Atlantis"}).status_code == 404
    owner.post(f"{address}/holidays", data={"region": "FR-57"})
    with frozen(MONDAY):
        page = owner.get(address).text
        owner.post(f"{address}/holidays/opening", data={"day": "2026-12-26"})
        sunday = owner.post(f"{address}/holidays/opening", data={"day": "2027-03-28"})
        opened = owner.get(address).text

    session.expire_all()
    assert salon.place.holidays == "FR-57"
    assert "Saint-Étienne" in page
    assert "Fermer de nouveau" not in page
    assert "Fermer de nouveau" in opened
    assert salon.place.timetable["overrides"] == {"2026-12-26": [[540, 1110]]}
    assert "Vous êtes fermé ce jour de la semaine." in sunday.text


def test_regions_are_those_of_the_country_without_school_zones(app: Flask, session: DatabaseSession) -> None:
    with in_this_language("en"):
        regions = dict(public_holidays.regions())
        names = dict(public_holidays.coming("FR-57", date(2027, 3, 1)))

    assert (regions["FR"], regions["FR-57"], regions["FR-971"]) == (
        "Everywhere in the country",
        "Moselle",
        "Guadeloupe",
    )
    assert not any("Zone" in code for code in regions)
    assert names[date(2027, 3, 26)] == "Good Friday"
    assert date(2027, 3, 26) not in dict(public_holidays.coming("FR", date(2027, 3, 1)))


def test_the_first_hours_make_the_place(owner: FlaskClient, session: DatabaseSession) -> None:
    assert owner.get("/office/booking/hours/place/0").status_code == 200
    answer = owner.post("/office/booking/hours/place/0/week", data=WEEK)
    place = session.scalars(select(Place)).one()

    assert answer.location == f"/office/booking/hours/place/{place.id}"
    assert place.timetable["weekly"] == [[day, 540, 1110] for day in range(5)]
    assert (place.name, place.address, place.zone) == (
        "Boulangerie Martin",
        "12 rue des Lilas, 69001 Lyon",
        "Europe/Paris",
    )


def test_a_class_takes_place_every_week(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    address = f"/office/booking/classes/{salon.yoga.id}"
    before = session.scalar(select(func.count()).select_from(Session)) or 0
    with frozen(MONDAY):
        line = {"weekday": "3", "opens": "12:15", "resources": [str(salon.hugo.id), "99999"], "capacity": "4"}
        assert owner.post(f"{address}/times", data=line | {"last": "2026-12-10"}).status_code == 303
        page = owner.get(address).text

    made = session.scalars(select(ClassTime).order_by(ClassTime.id.desc())).first()
    assert made is not None
    assert (made.weekday, made.opens, made.capacity, made.resources) == (3, 735, 4, [salon.hugo.id])
    starts = list(
        session.scalars(select(Session.starts_at).where(Session.class_time_id == made.id).order_by(Session.id))
    )
    assert starts == [at(3 + 7 * week, 12, 15) for week in range(3)]
    assert len(starts) + before == session.scalar(select(func.count()).select_from(Session))
    assert "0 places réservées sur 4" in page.replace("\u00a0", " ")


def test_a_class_that_takes_nobodys_time_can_be_booked(
    owner: FlaskClient, salon: Salon, session: DatabaseSession
) -> None:
    with frozen(MONDAY):
        owner.post(f"/office/booking/classes/{salon.yoga.id}/times", data={"weekday": "4", "opens": "07:30"})
        booking = book(salon.yoga, at(4, 7, 30))

    assert (booking.status, booking.staff_id, booking.staff_name) == ("confirmed", None, "")


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"opens": "midi"}, "« midi » n’est pas une heure."),
        ({"weekday": "9"}, "Choisissez un jour de la semaine."),
        ({"capacity": "0"}, "Les places sont un nombre entier à partir de 1"),
        ({"first": "2027-02-01", "last": "2027-01-01"}, "La dernière date précède la première."),
    ],
)
def test_a_line_of_the_timetable_that_makes_no_sense_is_refused(
    owner: FlaskClient, salon: Salon, session: DatabaseSession, change: dict[str, str], sentence: str
) -> None:
    data = {"weekday": "3", "opens": "12:15", "capacity": "7"} | change
    answer = owner.post(f"/office/booking/classes/{salon.yoga.id}/times", data=data)

    assert answer.status_code == 422
    assert sentence in answer.text.replace("\u00a0", " ")
    assert session.scalar(select(func.count()).select_from(ClassTime)) == 1


def test_one_date_is_called_off_with_its_bookings(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    with frozen(MONDAY):
        ours, next_week = book(salon.yoga, at(1, 18, 30), party=2), book(salon.yoga, at(8, 18, 30))
        address = f"/office/booking/classes/{salon.yoga.id}/sessions/{ours.session_id}/cancellation"
        ids = ours.id, next_week.id
        assert owner.post(address).status_code == 303
        page = owner.get(f"/office/booking/classes/{salon.yoga.id}").text
        foreign = owner.post(f"/office/booking/classes/{salon.yoga.id}/sessions/99999/cancellation")
    session.expire_all()

    assert [session.get_one(Booking, key).status for key in ids] == ["cancelled", "confirmed"]
    assert "Annulé. 2 places étaient réservées" in page.replace("\u00a0", " ")
    assert foreign.status_code == 404


def test_days_off_take_the_classes_with_them(owner: FlaskClient, salon: Salon, session: DatabaseSession) -> None:
    with frozen(MONDAY):
        data = {"first": "2026-12-01", "last": "2026-12-07"}
        owner.post(f"/office/booking/hours/place/{salon.place.id}/days-off", data=data)
    starts = set(session.scalars(select(Session.starts_at).where(Session.service_id == salon.yoga.id)))

    assert at(8, 18, 30) not in starts
    assert {at(1, 18, 30), at(15, 18, 30)} <= starts


def test_an_appointment_has_no_timetable(owner: FlaskClient, salon: Salon) -> None:
    assert owner.get(f"/office/booking/classes/{salon.cut.id}").status_code == 404


def test_a_week_in_words(app: Flask, session: DatabaseSession) -> None:
    week = {"weekly": [[1, 540, 720], [1, 840, 1140], [2, 540, 720], [2, 840, 1140], [3, 540, 1140], [5, 1200, 120]]}
    with in_this_language("en"):
        assert opening_hours.in_words(week) == [
            "Tue, Wed: 09:00–12:00, 14:00–19:00",
            "Thu: 09:00–19:00",
            "Sat: 20:00–02:00",
        ]
    assert opening_hours.in_words({}) == []


def test_the_night_of_sunday_must_not_reach_into_monday(app: Flask, session: DatabaseSession) -> None:
    fits = opening_hours.with_week({}, [(6, 1200, 120), (0, 120, 600)])
    assert fits["weekly"] == [[0, 120, 600], [6, 1200, 120]]
    with pytest.raises(UserError, match="chevauchent"):
        opening_hours.with_week({}, [(6, 1200, 121), (0, 120, 600)])


def test_what_is_over_is_not_shown(app: Flask) -> None:
    kept = {"overrides": {"2026-11-22": [], "2026-11-23": []}, "closures": [["2026-11-01", "2026-11-22", "x"]]}
    today = date(2026, 11, 23)
    assert opening_hours.other_dates(kept, today) == [(today, [])]
    assert opening_hours.days_off(kept, today) == []
    assert opening_hours.days_off(kept, today - timedelta(days=1)) == [(date(2026, 11, 1), date(2026, 11, 22), "x")]
