"""The choice of a service, somebody, a day and a time: what is offered, and what an address can't be made to mean."""

import json
import re

import pytest
from flask import Flask
from flask.testing import FlaskClient
from markupsafe import Markup
from sqlalchemy import event

from blueprints.booking.models import Service
from blueprints.booking.setup import offering
from blueprints.booking.testing import Salon, at, book
from blueprints.booking_page.tests.conftest import Visitor
from blueprints.core.database import db, transaction
from blueprints.core.outlets import Outlets


def times(page: str) -> list[str]:
    """The instants that a page's links book."""
    return re.findall(r"[?&]start=(\d{4}-\d\d-\d\dT\d\d:\d\dZ)", page)


def change(service: Service, **rules: object) -> None:
    with transaction():
        row = db.session.get_one(Service, service.id)
        for name, value in rules.items():
            setattr(row, name, value)
        db.session.flush()


def test_services_stand_there_with_length_and_price(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/book")

    assert 'href="/book/coupe">Coupe</a>' in page
    assert "<span>30\xa0min</span><b>35,00\xa0€</b>".replace("\xa0min", " min") in page
    assert "<b>Gratuit</b>" in page


def test_a_hidden_service_is_not_here(salon: Salon, client: FlaskClient) -> None:
    with transaction():
        offering.publish(db.session.get_one(Service, salon.cut.id), False)

    assert ">Coupe</a>" not in client.get("/book").text
    assert client.get("/book/coupe").status_code == 404
    assert client.get("/book/coupe/details?start=2026-11-24T08:00Z").status_code == 404


def test_where_there_is_one_service_its_times_come_at_once(salon: Salon, client: FlaskClient) -> None:
    with transaction():
        for service in (salon.colour, salon.advice, salon.yoga, salon.table):
            db.session.get_one(Service, service.id).published = False

    answer = client.get("/book?zone=America/New_York")

    assert (answer.status_code, answer.location) == (303, "/book/coupe?zone=America/New_York")


def test_the_first_day_with_room_is_chosen_already(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/book/coupe")

    assert 'id="day-23"' in page
    assert re.search(r'id="day-23" [^>]*aria-current="date"', page)
    # At 8:00 with an hour's notice the first time is 9:00, the last 18:00.
    assert times(page)[0] == "2026-11-23T08:00Z"
    assert times(page)[-1] == "2026-11-23T17:00Z"
    assert '<h3 id="part-morning">Matin</h3>' in page


def test_a_day_without_room_is_no_link_and_says_why(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/book/coupe")

    assert 'id="day-29"' not in page
    assert 'title="Fermé"><span class="num">29</span><span class="visually-hidden">, Fermé</span>' in page


def test_weeks_that_are_over_are_left_out(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/book/coupe")

    assert '<span class="num">21</span>' not in page
    assert '<span class="num">30</span>' in page or 'id="day-30"' in page


def test_few_and_many_differ_in_words_and_not_by_colour_alone(salon: Salon, visitor: Visitor) -> None:
    change(salon.cut, step=300)

    page = visitor.opens("/book/coupe")

    assert re.search(r'class="day few"[^>]*>.*?lundi 30 novembre, plus que \d horaires', page)


def test_only_those_who_give_it_can_be_chosen(salon: Salon, visitor: Visitor) -> None:
    book(salon.cut, at(1, 9), staff_id=salon.lea.id)

    with_lea = visitor.opens("/book/coupe", staff=str(salon.lea.id), day="2026-11-24")
    with_anyone = visitor.opens("/book/coupe", day="2026-11-24")
    with_a_room = visitor.opens("/book/coupe", staff=str(salon.room.id), day="2026-11-24")

    assert "2026-11-24T08:00Z" not in times(with_lea)
    assert times(with_anyone) == times(with_a_room)
    assert "2026-11-24T08:00Z" in times(with_anyone)
    assert re.search(r'id="person-any" [^>]*aria-current="true"', with_a_room)


@pytest.mark.parametrize(
    "query",
    [
        {"day": "2026-02-30"},
        {"month": "2026-13"},
        {"month": "9999-99"},
        {"day": "0001-01-01"},
        {"staff": "-1"},
        {"staff": "9" * 30},
        {"party": "0"},
        {"zone": "../../etc/passwd"},
        {"start": "2026-11-24T08:00Z' OR 1"},
        {"every": "day", "times": "3"},
        {"month": "2999-12"},
        {"day": "1000-01-01"},
    ],
)
def test_nonsense_in_an_address_is_left_aside(salon: Salon, visitor: Visitor, query: dict[str, str]) -> None:
    page = visitor.opens("/book/coupe", **query)

    assert 'data-asked=""' in page
    assert "passwd" not in re.sub(r'href="/(en/)?book/coupe\?[^"]*" lang', "", page)


def test_a_visitor_elsewhere_sees_both_clocks(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/book/coupe", zone="America/New_York", day="2026-11-24")

    assert '09:00</time> <span class="own-time">03:00 chez vous</span>' in page
    assert "zone=America/New_York" in page
    # At the other end of the world it is another day.
    assert "(lundi 23 novembre)" in visitor.opens("/book/coupe", zone="Pacific/Honolulu", day="2026-11-24")


def test_a_neighbour_with_the_same_clock_sees_one(salon: Salon, visitor: Visitor) -> None:
    assert "chez vous" not in visitor.opens("/book/coupe", zone="Europe/Berlin", day="2026-11-24")


def test_days_are_those_of_the_shop_across_the_change_of_the_hour(salon: Salon, visitor: Visitor) -> None:
    change(salon.cut, horizon_days=200)

    page = visitor.opens("/book/coupe", day="2027-03-29")

    assert times(page)[0] == "2027-03-29T07:00Z"  # 9:00 in summer


def test_a_full_month_leads_to_the_next_free_time(salon: Salon, visitor: Visitor) -> None:
    change(salon.cut, horizon="fixed", horizon_first=at(10, 9).date(), horizon_last=at(12, 9).date())

    page = visitor.opens("/book/coupe", month="2026-11")

    assert "Rien de libre en novembre 2026" in page
    assert re.search(r'href="/book/coupe\?day=2026-12-03#times">jeudi 3 décembre, 09:00</a>', page)


def test_nothing_free_at_all_says_so_with_the_telephone_and_lets_others_in(
    salon: Salon, visitor: Visitor, app: Flask
) -> None:
    change(salon.cut, horizon="fixed", horizon_first=at(6, 9).date(), horizon_last=at(6, 9).date())
    outlets: Outlets = app.extensions["grandrue.outlets"]
    got: list[object] = []

    def waitlist(service: Service, day: object, staff_id: object) -> Markup:
        got.append((service.slug, day, staff_id))
        return Markup("<b>Warteliste</b>")

    plug = (50, waitlist)
    outlets.plugged["booking_page.full"].append(plug)
    try:
        page = visitor.opens("/book/coupe")
    finally:
        outlets.plugged["booking_page.full"].remove(plug)

    assert "Rien n’est libre en ce moment" in page
    assert 'href="tel:+33472000000"' in page
    assert "<b>Warteliste</b>" in page
    assert got == [("coupe", None, None)]


def test_a_class_shows_its_sessions_and_the_places_left(salon: Salon, visitor: Visitor) -> None:
    book(salon.yoga, at(1, 18, 30), party=4)
    book(salon.yoga, at(1, 18, 30), name="Grace Hopper", party=3)

    page = visitor.opens("/book/yoga")
    for_two = visitor.opens("/book/yoga", party="2")

    assert "Léa · Studio" in page
    assert "1 place libre" in page
    assert times(page)[0] == "2026-11-24T17:30Z"
    assert times(for_two)[:1] != ["2026-11-24T17:30Z"]
    assert "Plus que 1 place" in for_two


def test_a_table_is_chosen_by_the_party(salon: Salon, visitor: Visitor) -> None:
    book(salon.table, at(1, 12), party=4)
    book(salon.table, at(1, 12), party=2, name="Zoé Petit")

    assert "2026-11-24T11:00Z" not in times(visitor.opens("/book/table", party="4", day="2026-11-24"))
    assert "2026-11-24T11:00Z" in times(visitor.opens("/book/table", party="2", day="2026-11-24"))
    page = visitor.opens("/book/table", day="2026-11-25")
    assert re.search(r'id="party-2" [^>]*aria-current="true"', page)
    assert "party=2" in page
    assert re.search(r'id="party-4" [^>]*aria-current="true"', visitor.opens("/book/table", party="99"))


def test_search_engines_read_a_service_and_no_stars(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/book/coupe")
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', page)
    assert found
    data = json.loads(found[1])

    assert (data["@type"], data["name"], data["offers"]["price"]) == ("Service", "Coupe", "35.00")
    assert data["potentialAction"]["@type"] == "ReserveAction"
    assert "rating" not in found[1].lower()
    assert 'rel="canonical" href="http://localhost/book/coupe"' in page
    assert "noindex" not in page
    assert "noindex" in visitor.opens("/book/coupe", day="2026-11-24")


def test_the_sitemap_knows_the_services(salon: Salon, client: FlaskClient) -> None:
    index = client.get("/sitemap.xml").text
    pages = "".join(client.get(path).text for path in re.findall(r"<loc>http://localhost(/[^<]+\.xml)</loc>", index))

    assert "<loc>http://localhost/book/coupe</loc>" in index + pages


def test_the_home_page_shows_the_way(salon: Salon, visitor: Visitor) -> None:
    page = visitor.opens("/")

    assert 'href="/book">Réserver</a>' in page
    assert 'href="/book/coupe">Coupe</a>' in page


def test_a_page_of_times_costs_few_queries_however_many_bookings_there_are(salon: Salon, visitor: Visitor) -> None:
    with counted() as before:
        visitor.opens("/book/coupe", day="2026-11-26")
    for hour in range(9, 17):
        book(salon.cut, at(3, hour), staff_id=salon.lea.id)
        book(salon.cut, at(3, hour), staff_id=salon.hugo.id, name=f"Grace{hour} Hopper")
    db.session.expire_all()

    with counted() as after:
        visitor.opens("/book/coupe", day="2026-11-26")

    assert len(after) <= len(before) + 1
    assert len(before) <= 25


class counted:  # noqa: N801 - used as a function
    """`with counted() as statements:` collects what the database is asked."""

    def __enter__(self) -> list[str]:
        self.statements: list[str] = []
        self.engine = db.session.connection().engine
        event.listen(self.engine, "before_cursor_execute", self.note)
        return self.statements

    def note(self, _connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        self.statements.append(statement)

    def __exit__(self, *_error: object) -> None:
        event.remove(self.engine, "before_cursor_execute", self.note)


def test_a_time_in_the_past_or_too_near_is_not_offered(salon: Salon, visitor: Visitor) -> None:
    change(salon.cut, notice=180)

    assert times(visitor.opens("/book/coupe"))[0] == "2026-11-23T10:00Z"
    assert times(visitor.opens("/book/coupe", day="2026-11-20")) == []
