"""The first steps: the place of the answers, and examples to begin with."""

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session as DatabaseSession

from blueprints.accounts.testing import sign_in
from blueprints.booking.models import Place, Resource, Service
from blueprints.booking.setup import offering, starter
from blueprints.core.database import transaction


def test_the_place_follows_the_answers_and_is_made_once(app: Flask, session: DatabaseSession) -> None:
    with transaction():
        first, second = starter.place(), starter.place()

    assert first.id == second.id
    assert first.timetable == {"weekly": [[day, 540, 1110] for day in range(1, 6)]}
    assert session.scalar(select(func.count()).select_from(Place)) == 1


def test_looking_makes_no_place(app: Flask, session: DatabaseSession) -> None:
    assert starter.proposed_place().name == "Boulangerie Martin"
    assert session.scalar(select(func.count()).select_from(Place)) == 0


@pytest.mark.parametrize(
    ("kind", "trade", "likely"),
    [
        ("appointments", "beauty", "hair"),
        ("appointments", "other", "practice"),
        ("classes", "sport", "yoga"),
        ("tables", "other", "tables"),
    ],
)
def test_the_examples_that_fit_come_first(  # noqa: PLR0917 - three fixtures and three parameters
    app: Flask, session: DatabaseSession, monkeypatch: pytest.MonkeyPatch, kind: str, trade: str, likely: str
) -> None:
    site = app.config["SITE"]
    monkeypatch.setitem(app.extensions["grandrue.answers"], "booking.kind", kind)
    monkeypatch.setitem(app.config, "SITE", type(site)(**{**vars(site), "trade": trade}))
    assert starter.examples()[0][0] == likely
    assert {key for key, _name in starter.examples()} == {"hair", "practice", "tables", "yoga"}


@pytest.mark.parametrize(
    ("key", "made"),
    [
        (
            "hair",
            [("Coupe et brushing", 45, 4500), ("Brushing", 30, 2800), ("Coupe homme", 30, 2600), ("Couleur", 90, 7500)],
        ),
        (
            "practice",
            [
                ("Première consultation", 60, 7000),
                ("Consultation de suivi", 45, 5500),
                ("Échange par téléphone", 20, 0),
            ],
        ),
        ("yoga", [("Yoga doux", 60, 1500), ("Yoga dynamique", 75, 1800), ("Cours particulier", 60, 6000)]),
        ("tables", [("Une table", 120, 0)]),
    ],
)
def test_examples_are_made_in_both_languages_and_once(
    app: Flask, session: DatabaseSession, key: str, made: list[tuple[str, int, int]]
) -> None:
    with transaction():
        starter.begin_with(key)
        again = starter.begin_with(key)
    services = offering.all_in_order()

    assert [(service.name["fr"], service.duration, service.price_cents) for service in services] == made
    assert all(service.name["en"] for service in services)
    assert again == []


def test_a_restaurant_begins_with_tables_that_its_service_takes(app: Flask, session: DatabaseSession) -> None:
    with transaction():
        starter.begin_with("tables")
    (table,) = offering.all_in_order()

    assert list(session.scalars(select(Resource.size).order_by(Resource.position))) == [2, 2, 4, 4, 8]
    assert len(offering.takes_of(table).tables) == 5
    assert table.needs[0].by_size is True


def test_the_owner_starts_with_examples_then_says_it_is_me(client: FlaskClient, session: DatabaseSession) -> None:
    sign_in(client, "patron@example.com", roles=["owner"])
    assert "Commencer avec des exemples" in client.get("/office/booking").text

    assert client.post("/office/booking/start", data={"examples": "nothing"}).status_code == 404
    client.post("/office/booking/start", data={"examples": "hair"})
    client.post("/office/booking/me")
    page = client.get("/office/booking").text

    assert "Commencer avec des exemples" not in page
    assert "étape" not in page
    assert session.scalar(select(func.count()).select_from(Service)) == 4
    assert [offering.needs_somebody(service) for service in offering.all_in_order()] == [False] * 4
