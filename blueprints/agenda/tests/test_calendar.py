"""The calendar's pages: who stands where, what is free, and who may look."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from flask.testing import FlaskClient

from blueprints.accounts.testing import make_user
from blueprints.agenda import board, grid_css
from blueprints.agenda.board import Entry
from blueprints.agenda.tests.conftest import Person
from blueprints.agenda.tests.reading import entries, main
from blueprints.booking import bookings, cancelling
from blueprints.booking.models import Block
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import db, transaction
from blueprints.core.outlets import plug

Freeze = Callable[[datetime], None]
PARIS = ZoneInfo("Europe/Paris")
MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def drawn(salon: Salon, day: date = MONDAY) -> board.Board:
    return board.board([(salon.lea, day), (salon.hugo, day)], PARIS, place_id=salon.place.id)


def places(shown: board.Board, kind: str) -> list[tuple[int, int, int]]:
    return [(entry.column.number, entry.row, entry.rows) for entry in shown.entries if entry.kind == kind]


def test_a_booking_stands_at_its_rows_in_the_column_of_its_person(salon: Salon) -> None:
    book(salon.cut, at(0, 10), staff_id=salon.hugo.id)
    book(salon.colour, at(0, 9), staff_id=salon.lea.id)
    shown = drawn(salon)

    # From 9:00 to 19:00, twelve rows an hour.
    assert shown.rows == 120
    assert [(mark.row, mark.at.hour) for mark in shown.marks] == [(1 + 12 * n, 9 + n) for n in range(10)]
    assert places(shown, "booking") == [(1, 1, 18), (2, 13, 6)]
    # Ten minutes to clear up after a colour, and the salon closes at 18:30.
    assert [(shade.kind, shade.column, shade.row, shade.rows) for shade in shown.shades] == [
        ("closed", 1, 115, 6),
        ("buffer", 1, 19, 2),
        ("closed", 2, 115, 6),
    ]


def test_free_time_is_what_is_left_and_still_to_come(salon: Salon, freeze: Freeze) -> None:
    book(salon.cut, at(0, 10), staff_id=salon.lea.id)
    freeze(at(0, 9, 20))
    free = [(e.column.number, e.start, e.end) for e in drawn(salon).entries if e.kind == "gap"]

    assert free == [
        (1, at(0, 9, 20), at(0, 10)),
        (2, at(0, 9, 20), at(0, 18, 30)),
        (1, at(0, 10, 30), at(0, 18, 30)),
    ]
    assert [e for e in drawn(salon, MONDAY - timedelta(days=1)).entries if e.kind == "gap"] == []


def test_a_break_is_no_closing_time(salon: Salon) -> None:
    with transaction():
        salon.place.timetable = {**salon.place.timetable, "breaks": [[0, 720, 780]]}
        db.session.flush()

    shades = [(shade.kind, shade.row, shade.rows) for shade in drawn(salon).shades if shade.column == 2]

    assert shades == [("break", 37, 12), ("closed", 115, 6)]


def test_what_is_booked_in_spite_of_a_block_stands_beside_it(salon: Salon) -> None:
    book(salon.cut, at(0, 10), staff_id=salon.lea.id)
    with transaction():
        db.session.add(Block(resource_id=salon.lea.id, starts_at=at(0, 9), ends_at=at(0, 12), words="Dentiste"))
    shown = drawn(salon)
    mine = [(e.kind, e.row, e.rows, e.lane, e.lanes) for e in shown.entries if e.column.number == 1]

    assert mine == [("block", 1, 36, 1, 2), ("booking", 13, 6, 2, 2), ("gap", 37, 78, 1, 1)]


def test_busy_times_of_another_calendar_are_neither_free_nor_bookings(salon: Salon, app: Flask) -> None:
    def busy(resource_ids: tuple[int, ...], start: datetime, end: datetime) -> list[tuple[int, datetime, datetime]]:
        return [(salon.hugo.id, at(0, 9), at(0, 17))] if salon.hugo.id in resource_ids else []

    plug(app, "booking.busy", busy)
    try:
        shown = drawn(salon)
    finally:
        app.extensions["grandrue.outlets"].plugged["booking.busy"].pop()

    hugo: list[Entry] = [entry for entry in shown.entries if entry.column.number == 2]
    assert [(e.kind, e.start, e.end) for e in hugo] == [
        ("busy", at(0, 9), at(0, 17)),
        ("gap", at(0, 17), at(0, 18, 30)),
    ]


def test_a_class_is_one_block_however_many_come(salon: Salon) -> None:
    book(salon.yoga, at(1, 18, 30), party=2)
    book(salon.yoga, at(1, 18, 30), name="Grace Hopper")
    shown = drawn(salon, TUESDAY)
    classes = [entry for entry in shown.entries if entry.kind == "class"]

    assert [(e.row, e.rows, e.session.taken if e.session else 0, len(e.bookings)) for e in classes] == [(115, 12, 3, 2)]


def test_the_line_of_the_present_is_on_today_alone(salon: Salon, freeze: Freeze) -> None:
    freeze(at(0, 10, 12))

    assert (drawn(salon).now_row, drawn(salon).now_in) == (15, (1, 2))
    assert drawn(salon, TUESDAY).now_in == ()


@pytest.mark.parametrize(("day", "hours"), [(date(2026, 3, 29), [0, 1, 3, 4]), (date(2026, 10, 25), [0, 1, 2, 2, 3])])
def test_a_night_with_another_hour_is_drawn_as_it_passes(
    salon: Salon, freeze: Freeze, day: date, hours: list[int]
) -> None:
    freeze(datetime(2026, 1, 5, 8, tzinfo=UTC))
    with transaction():
        salon.place.timetable = {"weekly": [[6, 0, 300]]}
        db.session.flush()
    shown = drawn(salon, day)

    assert [mark.at.hour for mark in shown.marks][: len(hours)] == hours
    # From midnight to five by the clock.
    assert shown.rows == {date(2026, 3, 29): 4, date(2026, 10, 25): 6}[day] * 12
    free = [e for e in shown.entries if e.kind == "gap" and e.column.number == 1]
    assert [(e.row, e.rows) for e in free] == [(1, shown.rows)]


def test_everything_that_is_drawn_has_its_class(salon: Salon, staff: FlaskClient) -> None:
    page = staff.get("/office/agenda").text
    sheet = staff.get("/office/agenda/grid.css?rows=120&columns=2").text
    assert "/office/agenda/grid.css?rows=120&amp;columns=2" in page
    for rule in (
        ".cal.rows-120{--rows:120}",
        ".cal.cols-2{--columns:2}",
        ".cal .c-2{grid-column:3}",
        ".cal .r-120{grid-row-start:121}",
        ".cal .s-120{grid-row-end:span 120}",
        ".cal .l-2-2{margin-inline:50.0% 0.0%}",
    ):
        assert rule in sheet
    # Nobody makes the site write a sheet without end.
    assert grid_css.sheet(10**9, 10**9).count("grid-row-start") == grid_css.ROWS


def test_the_day_says_who_comes_when_and_how_it_stands(salon: Salon, staff: FlaskClient, freeze: Freeze) -> None:
    arrived = book(salon.cut, at(0, 9), staff_id=salon.lea.id)
    missed = book(salon.cut, at(0, 9), name="Grace Hopper", staff_id=salon.hugo.id)
    book(salon.advice, at(0, 10), name="Alan Turing")
    book(salon.colour, at(0, 10), name="Edsger Dijkstra", staff_id=salon.hugo.id)
    freeze(at(0, 9, 15))
    with transaction():
        bookings.arrive(arrived.id, "staff@example.com")
        cancelling.no_show(missed.id, "staff@example.com")
    lines = entries(staff.get("/office/agenda?day=2026-11-23").text)

    assert [line for line in lines if "Libre" not in line] == [
        "09:00 – 09:30 Ada Byron Coupe Léa Venu",
        "09:00 – 09:30 Grace Hopper Coupe Hugo Absent",
        "10:00 – 11:00 Alan Turing Conseil Léa En attente de réponse",
    ]


def test_ones_own_column_comes_first(salon: Salon, person: Person) -> None:
    with transaction():
        salon.hugo.user_id = make_user("hugo@example.com", ["staff"]).id
    page = person("staff", email="hugo@example.com").get("/office/agenda").text
    names = [name for name in ("Hugo", "Léa") if f'data-name="{name}"' in page]

    assert page.index('data-name="Hugo"') < page.index('data-name="Léa"')
    assert names == ["Hugo", "Léa"]
    week = main(person("staff", email="hugo@example.com").get("/office/agenda?view=week").text)
    assert week.startswith("Site de démonstration") or "Semaine du 23 novembre 2026 · Hugo" in week


def test_a_month_counts_bookings_and_how_full_each_day_is(salon: Salon, staff: FlaskClient) -> None:
    book(salon.colour, at(1, 9), staff_id=salon.lea.id)
    book(salon.cut, at(1, 9), name="Grace Hopper", staff_id=salon.hugo.id)
    page = main(staff.get("/office/agenda?view=month&day=2026-11-24").text)

    # 120 of 2 × 570 minutes; on Sundays nobody is there.
    assert "mardi 24 novembre 24 2 réservations 11 % occupé" in page
    assert "mercredi 25 novembre 25 0 % occupé" in page
    assert "dimanche 29 novembre 29 fermé" in page


def test_what_an_address_says_wrongly_is_today(salon: Salon, staff: FlaskClient) -> None:
    for query in ("day=yesterday", "day=9999-12-31", "who=999", "who=x", "view=year", "place=77", "day=0001-01-01"):
        answer = staff.get(f"/office/agenda?{query}")
        assert (answer.status_code, "Lundi 23 novembre 2026" in main(answer.text)) == (200, True), query


@pytest.mark.parametrize(
    "path",
    ["/office/agenda", "/office/agenda/sheet", "/office/bookings", "/office/bookings/new", "/office/customers"],
)
def test_a_customer_sees_nothing_of_it(salon: Salon, person: Person, path: str) -> None:
    book(salon.cut, at(0, 10))

    assert person().get(path).status_code == 403
    assert "Ada Byron" not in person().get(path).text


def test_before_anything_is_set_up_the_pages_say_so(person: Person) -> None:
    staff = person("staff")

    assert "Personne ne peut encore être réservé" in main(staff.get("/office/agenda").text)
    assert "Rien ne peut encore être réservé" in main(staff.get("/office/bookings/new").text)
    for path in ("", "?view=week", "?view=month", "/sheet"):
        assert staff.get(f"/office/agenda{path}").status_code == 200
    assert staff.get("/office/figures").status_code == 200
