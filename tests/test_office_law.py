"""Where pages and office meet: the owner hears what the legal pages lack, and nobody else does."""

from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from blueprints.accounts.testing import sign_in
from blueprints.core.testing import OwnPageClient
from blueprints.pages.law import documents, duties, gaps


@pytest.fixture
def client(whole_app: Flask) -> Iterator[FlaskClient]:
    with whole_app.app_context():
        yield OwnPageClient(whole_app, whole_app.response_class, use_cookies=True)


def test_the_owner_sees_what_is_missing_and_where_it_goes(client: FlaskClient) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    today = client.get("/office").text
    assert "Votre médiateur de la consommation" in today
    assert "[answers.pages] mediator_name" in today


def test_the_owner_sees_sources_and_dates_and_that_it_is_no_legal_advice(client: FlaskClient) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    page = client.get("/office/law")
    assert page.status_code == 200
    for words in (
        "pas un conseil juridique",
        "Comparé à ses sources pour la dernière fois le 22 novembre 2026",
        "D211-2",
    ):
        assert words in page.text


def test_staff_and_customers_do_not(client: FlaskClient) -> None:
    sign_in(client, "staff@example.com", ["staff"])
    assert "mediator_name" not in client.get("/office").text
    assert client.get("/office/law").status_code == 403
    sign_in(client, "marie@example.com")
    assert client.get("/office/law").status_code == 403


def test_visitors_read_the_terms_without_remarks_for_the_owner(client: FlaskClient) -> None:
    terms = client.get("/legal/terms").text
    assert "Conditions générales de vente" in terms
    assert "Renoncer au contrat ici" in terms
    for words in ("conseil juridique", "site.toml", "mediator", "Comparé à ses sources"):
        assert words not in terms


def test_a_condition_of_the_law_names_rooms_and_answers_that_exist(whole_app: Flask) -> None:
    rooms, answers = whole_app.extensions["grandrue.features"], whole_app.extensions["grandrue.answers"]
    scopes = [document.scope for document in documents().values()]
    scopes += [section.scope for document in documents().values() for section in document.sections]
    for scope in (*scopes, *(gap.scope for gap in gaps()), *(duty.scope for duty in duties())):
        assert scope.rooms | scope.some_room | scope.without <= set(rooms)
        for name, value in scope.answers.items():
            room, _dot, key = name.partition(".")
            question = next(question for question in rooms[room].questions if question.key == key)
            assert name in answers
            assert value in [choice.value for choice in question.choices]
