"""Where pages and office meet: the owner hears what the legal pages lack, and nobody else does."""

from collections.abc import Iterator

import pytest
from flask import Flask
from flask.testing import FlaskClient

from blueprints.accounts.testing import sign_in
from blueprints.core.testing import OwnPageClient


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
