"""The owner's way in from the server itself."""

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.accounts import people
from blueprints.accounts.models import User
from blueprints.core.database import transaction


def test_owner_create_prints_a_link_that_signs_in(app: Flask, client: FlaskClient, session: Session) -> None:
    result = app.test_cli_runner().invoke(args=["owner", "create", "Owner@Example.com", "--name", "Léa"])
    assert result.exit_code == 0, result.output
    link = result.stdout.strip()
    assert link.startswith("http://localhost/account/link/")
    assert client.post(link.removeprefix("http://localhost")).status_code == 303
    user = people.find("owner@example.com")
    assert user is not None
    assert user.roles == {"owner"}
    assert user.name == "Léa"


def test_owner_create_makes_a_customer_an_owner(app: Flask, marie: User) -> None:
    result = app.test_cli_runner().invoke(args=["owner", "create", "marie@example.com"])
    assert result.exit_code == 0, result.output
    assert marie.roles == {"owner"}


def test_owner_create_refuses_what_is_no_address(app: Flask, session: Session) -> None:
    result = app.test_cli_runner().invoke(args=["owner", "create", "nonsense"])
    assert result.exit_code == 1
    assert "'nonsense' is no mail address" in result.stderr


def test_owner_link_lets_somebody_back_in(app: Flask, client: FlaskClient, marie: User) -> None:
    result = app.test_cli_runner().invoke(args=["owner", "link", "marie@example.com"])
    assert client.post(result.stdout.strip().removeprefix("http://localhost")).status_code == 303
    assert client.get("/account").status_code == 200


def test_owner_link_names_the_cure_for_an_unknown_address(app: Flask, session: Session) -> None:
    result = app.test_cli_runner().invoke(args=["owner", "link", "nobody@example.com"])
    assert result.exit_code == 1
    assert "flask owner create nobody@example.com" in result.stderr


def test_owner_link_opens_nothing_for_somebody_shut_out(app: Flask, marie: User) -> None:
    with transaction():
        people.shut_out(marie)
    assert app.test_cli_runner().invoke(args=["owner", "link", "marie@example.com"]).exit_code == 1
