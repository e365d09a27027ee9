"""The office's pages of calendars: who may see and change what."""

import re
from collections.abc import Callable
from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select

from blueprints.booking.testing import MONDAY, Salon
from blueprints.calendars import feeds, sources
from blueprints.calendars.models import Source
from blueprints.calendars.sources import Details
from blueprints.core import clock
from blueprints.core.database import db, transaction

Person = Callable[..., FlaskClient]
NOWHERE = "http://127.0.0.1:9/a.ics"


def link_on(page: str) -> str:
    found = re.search(r'value="http://localhost(/calendars/[\w-]{43}\.ics)"', page)
    assert found
    return found[1]


def test_the_owner_makes_renews_and_takes_back_a_link(salon: Salon, person: Person, client: FlaskClient) -> None:
    owner = person("owner")
    address = f"/office/calendars/of/{salon.lea.id}"
    assert "Créer un lien" in owner.get(address).text
    page = owner.post(f"{address}/link", follow_redirects=True).text
    first = link_on(page)
    assert client.get(first).status_code == 200
    assert f'href="webcal://localhost{first}"' in page
    second = link_on(owner.post(f"{address}/link", follow_redirects=True).text)
    assert (client.get(first).status_code, client.get(second).status_code) == (404, 200)
    assert "Créer un lien" in owner.post(f"{address}/link/deletion", follow_redirects=True).text
    assert client.get(second).status_code == 404


def test_the_link_of_the_whole_place_is_another_one(salon: Salon, person: Person, client: FlaskClient) -> None:
    owner = person("owner")
    page = owner.post(f"/office/calendars/place/{salon.place.id}/link", follow_redirects=True).text
    assert "X-WR-CALNAME:Salon – Boulangerie Martin" in client.get(link_on(page)).text
    assert feeds.of(resource_id=salon.lea.id) is None


def test_the_owner_says_how_much_is_told_of_customers(salon: Salon, person: Person) -> None:
    owner = person("owner")
    address = f"/office/calendars/of/{salon.lea.id}"
    assert owner.post(f"{address}/names", data={"names": "full"}).status_code == 404  # there is no link yet
    owner.post(f"{address}/link")
    assert owner.post(f"{address}/names", data={"names": "all"}).status_code == 422
    assert owner.post(f"{address}/names", data={"names": "full"}).status_code == 303
    feed = feeds.of(resource_id=salon.lea.id)
    assert feed is not None
    assert feed.names == "full"


def test_staff_make_their_own_link_and_touch_nobody_elses(salon: Salon, person: Person, client: FlaskClient) -> None:
    staff = person("staff")
    with transaction():
        salon.lea.user_id = staff.user_id  # type: ignore[attr-defined]  # the fixture sets it
    page = staff.post("/office/calendars/mine/link", follow_redirects=True).text
    assert client.get(link_on(page)).status_code == 200
    assert link_on(staff.get("/office/calendars/mine").text) == link_on(page)
    assert "Noms et numéros" not in page
    for path in ("", f"/of/{salon.lea.id}", f"/of/{salon.hugo.id}", f"/of/{salon.lea.id}/sources/new"):
        assert staff.get(f"/office/calendars{path}").status_code == 403
    for path in (f"/of/{salon.hugo.id}/link", f"/of/{salon.lea.id}/names", f"/of/{salon.lea.id}/sources"):
        assert staff.post(f"/office/calendars{path}", data={"names": "full"}).status_code == 403
    assert feeds.of(resource_id=salon.hugo.id) is None
    assert staff.post("/office/calendars/mine/link/deletion").status_code == 303
    assert feeds.of(resource_id=salon.lea.id) is None


def test_an_account_that_nobody_is_booked_under_has_no_link(salon: Salon, person: Person) -> None:
    staff = person("staff")
    assert "Personne n’est réservé sous votre compte" in staff.get("/office/calendars/mine").text
    assert staff.post("/office/calendars/mine/link").status_code == 404


@pytest.mark.parametrize("path", ["", "/mine", "/sources/1", "/of/1", "/place/1"])
def test_customers_and_strangers_see_none_of_it(client: FlaskClient, person: Person, path: str) -> None:
    assert person().get(f"/office/calendars{path}").status_code == 403
    assert client.get(f"/office/calendars{path}").status_code == 303


@pytest.mark.parametrize("path", ["/of/999", "/place/999", "/sources/999", "/somebody/1"])
def test_what_is_not_there_is_not_there(salon: Salon, person: Person, path: str) -> None:
    assert person("owner").get(f"/office/calendars{path}").status_code == 404


def test_a_new_calendar_is_read_at_once_and_says_what_is_wrong(
    app: Flask, salon: Salon, person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(app.config, "FETCH_ALLOW", "127.0.0.1")
    owner = person("owner")
    form = {"name": "Privé", "url": NOWHERE, "all_day": "free", "username": "lea", "password": "s3cret-word"}
    page = owner.post(f"/office/calendars/of/{salon.lea.id}/sources", data=form, follow_redirects=True).text
    source = db.session.scalars(select(Source)).one()
    assert (source.url, source.all_day, source.username) == (NOWHERE, False, "lea")
    assert "Illisible" in page
    assert page.count("127.0.0.1 ne répond pas.") == 2
    assert "Illisible" in owner.get("/office/calendars").text
    for path in (f"/of/{salon.lea.id}", f"/sources/{source.id}", ""):
        assert "s3cret-word" not in owner.get(f"/office/calendars{path}").text


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        ({"url": "mon agenda"}, "Ce n’est pas une adresse"),
        ({"url": "https://lea:x@example.com/"}, "un nom ou un mot de passe"),
        ({"url": ""}, "Il faut remplir ce champ."),
        ({"name": ""}, "Il faut remplir ce champ."),
        ({"all_day": "sometimes"}, "field-error"),
    ],
)
def test_a_form_that_is_wrong_says_so_and_adds_nothing(
    salon: Salon, person: Person, wrong: dict[str, str], sentence: str
) -> None:
    form = {"name": "Privé", "url": "https://example.com/a.ics", "all_day": "busy"} | wrong
    answer = person("owner").post(f"/office/calendars/of/{salon.lea.id}/sources", data=form)
    assert answer.status_code == 422
    assert sentence in answer.text
    assert db.session.scalar(select(func.count()).select_from(Source)) == 0


def test_an_empty_password_keeps_the_one_that_is_there(salon: Salon, person: Person) -> None:
    with transaction():
        source = sources.add(salon.lea.id, Details("Privé", NOWHERE, username="lea", password="s3cret-word"))
        source_id, sealed = source.id, source.sealed_password
    form = {"name": "Maison", "url": NOWHERE, "all_day": "busy", "username": "lea", "password": ""}
    owner = person("owner")
    assert owner.post(f"/office/calendars/sources/{source_id}", data=form).status_code == 303
    assert (sources.get_or_404(source_id).name, sources.get_or_404(source_id).sealed_password) == ("Maison", sealed)
    owner.post(f"/office/calendars/sources/{source_id}", data=form | {"username": ""})
    assert sources.get_or_404(source_id).sealed_password == ""


def test_a_calendar_that_is_removed_is_gone(salon: Salon, person: Person) -> None:
    with transaction():
        source_id = sources.add(salon.lea.id, Details("Privé", NOWHERE)).id
    assert person("owner").post(f"/office/calendars/sources/{source_id}/deletion").status_code == 303
    assert db.session.get(Source, source_id) is None


def test_the_dashboard_warns_of_a_calendar_unreadable_for_a_day(salon: Salon, person: Person) -> None:
    with transaction():
        source = sources.add(salon.lea.id, Details("Privé", NOWHERE))
        source.error, source.read_at = "Cassé", MONDAY
    owner, staff = person("owner"), person("staff")
    with clock.freeze(MONDAY + timedelta(hours=23)):
        assert "n’est plus lisible" not in owner.get("/office").text
    with clock.freeze(MONDAY + timedelta(hours=25)):
        assert "L’agenda «\xa0Privé\xa0» de Léa n’est plus lisible." in owner.get("/office").text
        assert "n’est plus lisible" not in staff.get("/office").text


def test_the_pages_speak_english_too(salon: Salon, person: Person) -> None:
    owner = person("owner")
    owner.post(f"/office/calendars/of/{salon.lea.id}/link")
    page = owner.get(f"/en/office/calendars/of/{salon.lea.id}").text
    assert "Whoever has this link sees the bookings" in page
    assert "/en/calendars/" in page
