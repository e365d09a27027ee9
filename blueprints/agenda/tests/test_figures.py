"""The figures of a month, added up by the database."""

import csv
from collections.abc import Callable
from datetime import date, datetime
from io import StringIO
from zoneinfo import ZoneInfo

import pytest
from flask.testing import FlaskClient
from sqlalchemy import event

from blueprints.agenda import export, figures
from blueprints.agenda.tests.reading import main
from blueprints.booking import bookings, cancelling
from blueprints.booking.testing import Salon, again, at, book, pay_deposit
from blueprints.core.database import db, transaction
from blueprints.core.i18n import in_this_language

Freeze = Callable[[datetime], None]
PARIS = ZoneInfo("Europe/Paris")
NOVEMBER = date(2026, 11, 1)
STAFF = "staff@example.com"


@pytest.fixture
def month(salon: Salon, freeze: Freeze) -> Salon:
    """Two came, one did not (10 € kept), one cancelled (5 € kept), one is still to come; a request and a hold besides."""
    with transaction():
        salon.colour.no_show_percent = 50
    book(salon.cut, at(0, 9), staff_id=salon.lea.id)
    came = book(salon.cut, at(0, 10), name="Grace Hopper", staff_id=salon.hugo.id)
    missed = pay_deposit(book(salon.colour, at(0, 11), name="Alan Turing", staff_id=salon.lea.id))
    cancelled = pay_deposit(book(salon.colour, at(0, 14), name="Alan Turing", staff_id=salon.hugo.id))
    book(salon.cut, at(5, 9), staff_id=salon.lea.id)
    book(salon.advice, at(4, 9), name="Edsger Dijkstra")
    book(salon.colour, at(4, 12), name="Barbara Liskov")
    with transaction():
        cancelling.cancel(cancelled.id, STAFF, refund_cents=1500)
    freeze(at(0, 18))
    with transaction():
        bookings.arrive(came.id, STAFF)
        cancelling.no_show(missed.id, STAFF)
    return salon


def test_a_month_is_what_took_place_and_what_was_kept(month: Salon) -> None:
    found = figures.of_month(NOVEMBER, PARIS)

    assert found.totals == figures.Totals(bookings=4, came=2, no_shows=1, cancelled=1, online=4, cents=8500)
    assert found.totals.no_show_percent == 33.3
    assert list(found.services) == [figures.Share("Coupe", 3, 0, 7000), figures.Share("Couleur", 1, 1, 1500)]
    assert list(found.staff) == [figures.Share("Léa", 3, 1, 4500), figures.Share("Hugo", 1, 0, 4000)]
    assert (found.new_customers, found.returning_customers) == (2, 0)
    assert found.months[-1] == (NOVEMBER, 4, 8500)
    assert [number for _first, number, _cents in found.months[:-1]] == [0] * 11
    assert found.months[0][0] == date(2025, 12, 1)


def test_a_heat_map_counts_by_weekday_and_hour_of_the_clock(month: Salon) -> None:
    found = figures.of_month(NOVEMBER, PARIS)

    assert list(found.hours) == [9, 10, 11]
    assert [list(row) for row in found.heat] == [[1, 1, 1], [0] * 3, [0] * 3, [0] * 3, [0] * 3, [1, 0, 0], [0] * 3]


def test_utilisation_is_minutes_booked_of_minutes_there(month: Salon) -> None:
    by_name = {person.name: person for person in figures.of_month(NOVEMBER, PARIS).utilisation}

    # 30 + 90 + 30, and the advice that was asked for and keeps its hour; the buffers of a colour don't count.
    assert by_name["Léa"].booked_minutes in (150 + 60, 150 + 60 + 90)
    # 25 days of November that are no Sundays, 570 minutes each.
    assert {person.open_minutes for person in by_name.values()} == {25 * 570}


def test_a_month_without_anything_is_empty(month: Salon) -> None:
    found = figures.of_month(date(2027, 3, 1), PARIS)

    assert found.totals == figures.Totals(0, 0, 0, 0, 0, 0)
    assert (found.totals.no_show_percent, found.hours, list(found.services)) == (None, [], [])


def test_who_came_before_is_returning(month: Salon, freeze: Freeze) -> None:
    with transaction():
        bookings.move(again("R2026-00005").id, at(8, 9), by=STAFF, as_office=True)
    book(month.cut, at(8, 12), name="Ada Lovelace", staff_id=month.hugo.id)

    found = figures.of_month(date(2026, 12, 1), PARIS)

    # The same mail address is the same card.
    assert (found.new_customers, found.returning_customers) == (0, 1)


def test_figures_don_t_read_every_booking(month: Salon) -> None:
    statements: list[str] = []
    listen = lambda *given: statements.append(given[2])  # noqa: E731 - SQLAlchemy passes six
    event.listen(db.engine, "before_cursor_execute", listen)
    try:
        figures.of_month(NOVEMBER, PARIS)
    finally:
        event.remove(db.engine, "before_cursor_execute", listen)

    of_bookings = [each for each in statements if "FROM booking_booking" in each]
    assert of_bookings != []
    assert [each for each in of_bookings if "count(" not in each and "sum(" not in each] == []


def test_the_page_and_its_file_say_the_same(month: Salon, staff: FlaskClient) -> None:
    page = main(staff.get("/office/figures?month=2026-11").text)
    assert "Chiffre d’affaires 85,00 €" in page
    assert "Absences 33,3 % 1 sur 3" in page
    text = staff.get("/office/figures/export.csv?month=2026-11").get_data(as_text=True)
    rows = list(csv.reader(StringIO(text.removeprefix("\ufeff")), delimiter=";"))
    assert rows[0] == ["Mois", "Quoi", "De", "Valeur"]
    assert ["2026-11", "Chiffre d’affaires", "", "85,00"] in rows
    assert ["2026-11", "Chiffre d’affaires par personne", "Hugo", "40,00"] in rows
    assert ["2026-11", "Minutes de présence", "Léa", "14250"] in rows
    assert "Novembre 2026" in main(staff.get("/office/figures?month=nonsense").text)


def test_bookings_are_exported_for_a_spreadsheet(month: Salon, staff: FlaskClient) -> None:
    book(month.cut, at(2, 9), name="=HYPERLINK(1)")
    text = staff.get("/office/bookings/export.csv?first=2026-11-25&last=2026-11-25").get_data(as_text=True)
    rows = list(csv.reader(StringIO(text.removeprefix("\ufeff")), delimiter=";"))

    assert len(rows) == 2
    shown = dict(zip(rows[0], rows[1], strict=True))
    assert (shown["Jour"], shown["Début"], shown["Fin"]) == ("2026-11-25", "09:00", "09:30")
    assert (shown["Nom"], shown["Prix"], shown["Téléphone"]) == ("'=HYPERLINK(1)", "35,00", "'+33612345678")
    assert staff.get("/office/bookings/export.csv?first=2026-11-25&last=2026-11-24").status_code == 422
    with in_this_language("en"):
        assert "35.00" in export.bookings_csv(date(2026, 11, 25), date(2026, 11, 25))


def test_customers_are_exported(month: Salon, staff: FlaskClient) -> None:
    text = staff.get("/office/customers/export.csv").get_data(as_text=True)
    rows = list(csv.reader(StringIO(text.removeprefix("\ufeff")), delimiter=";"))

    assert [row[0] for row in rows[1:]] == [
        "Ada Byron",
        "Alan Turing",
        "Barbara Liskov",
        "Edsger Dijkstra",
        "Grace Hopper",
    ]


def test_the_sheet_has_telephones_and_room_to_write(salon: Salon, staff: FlaskClient) -> None:
    book(salon.cut, at(1, 10), note="Sans parfum", staff_id=salon.lea.id)
    book(salon.yoga, at(1, 18, 30), name="Grace Hopper")
    page = main(staff.get("/office/agenda/sheet?day=2026-11-24").text)

    assert "10:00–10:30 Ada Byron Coupe 06 12 34 56 78 35,00 € Sans parfum 10:30–18:30" in page
    assert "18:30–19:30 Yoga · Places : 1/8 ☐ Grace Hopper" in page
    assert page.index("Léa") < page.index("Hugo")
