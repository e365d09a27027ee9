"""A customer's own pages: profile, addresses, data, and that they are nobody else's."""

import json

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.accounts import people
from blueprints.accounts.addresses import addresses_of
from blueprints.accounts.models import Address, SignedIn, User
from blueprints.accounts.roles import permissions_of
from blueprints.accounts.testing import make_user, sign_in
from blueprints.accounts.tests.conftest import PASSWORD, Mailbox
from blueprints.core import outbox
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.models import OutboxRow

HOME = {"name": "Marie Martin", "street": "1 rue Haute", "postcode": "69001", "city": "Lyon", "country": "FR"}


def add(client: FlaskClient, **more: str) -> int:
    return client.post("/account/addresses", data=HOME | more).status_code


def test_the_first_address_is_the_default(client: FlaskClient) -> None:
    user_id = sign_in(client, "marie@example.com")
    assert add(client) == 303
    assert add(client, street="2 rue Basse") == 303
    assert [(a.street, a.is_default) for a in addresses_of(user_id)] == [("1 rue Haute", True), ("2 rue Basse", False)]


def test_only_one_address_is_the_default(client: FlaskClient) -> None:
    user_id = sign_in(client, "marie@example.com")
    add(client)
    add(client, street="2 rue Basse", is_default="y")
    assert [(a.street, a.is_default) for a in addresses_of(user_id)] == [("2 rue Basse", True), ("1 rue Haute", False)]


def test_when_the_default_address_goes_another_takes_its_place(client: FlaskClient) -> None:
    user_id = sign_in(client, "marie@example.com")
    add(client)
    add(client, street="2 rue Basse")
    first = addresses_of(user_id)[0]
    assert client.post(f"/account/addresses/{first.id}/deletion").status_code == 303
    assert [(a.street, a.is_default) for a in addresses_of(user_id)] == [("2 rue Basse", True)]


def test_an_address_is_changed(client: FlaskClient) -> None:
    user_id = sign_in(client, "marie@example.com")
    add(client)
    (address,) = addresses_of(user_id)
    assert "1 rue Haute" in client.get(f"/account/addresses/{address.id}").text
    client.post(f"/account/addresses/{address.id}", data=HOME | {"street": "3 rue Neuve", "is_default": "y"})
    assert [a.street for a in addresses_of(user_id)] == ["3 rue Neuve"]


def test_an_incomplete_address_keeps_what_was_typed(client: FlaskClient) -> None:
    user_id = sign_in(client, "marie@example.com")
    answer = client.post("/account/addresses", data=HOME | {"city": "", "company": "Ma société"})
    assert answer.status_code == 422
    assert "Ma société" in answer.text
    assert addresses_of(user_id) == []


@pytest.mark.parametrize("country", ["US", "", "XX"])
def test_an_address_is_in_the_union(client: FlaskClient, country: str) -> None:
    sign_in(client, "marie@example.com")
    assert add(client, country=country) == 422


def test_the_addresses_of_others_are_not_there(client: FlaskClient, session: Session) -> None:
    other = make_user("other@example.com")
    theirs = Address(user_id=other.id, **HOME)
    session.add(theirs)
    session.commit()
    sign_in(client, "marie@example.com")
    path = f"/account/addresses/{theirs.id}"
    assert client.get(path).status_code == 404
    assert client.post(path, data=HOME | {"street": "Mine now"}).status_code == 404
    assert client.post(f"{path}/deletion").status_code == 404
    session.refresh(theirs)
    assert theirs.street == "1 rue Haute"


def test_name_and_language_are_changed(client: FlaskClient, session: Session) -> None:
    user_id = sign_in(client, "marie@example.com")
    saved = client.post("/account/profile", data={"name": "Marie M.", "phone": "04", "language": "en"})
    assert saved.status_code == 303
    user = session.get_one(User, user_id)
    assert (user.name, user.phone, user.language) == ("Marie M.", "04", "en")
    refused = client.post("/account/profile", data={"name": "Marie M.", "language": "xx"})
    assert refused.status_code == 422


def test_the_export_tells_what_we_know_and_no_hash(client: FlaskClient, marie: User) -> None:
    sign_in(client, "marie@example.com")
    add(client)
    answer = client.get("/account/data.json")
    known = json.loads(answer.data)
    assert known["account"]["email"] == "marie@example.com"
    assert known["account"]["addresses"][0]["street"] == "1 rue Haute"
    assert "attachment" in answer.headers["Content-Disposition"]
    assert "argon2" not in answer.text


def test_an_account_is_deleted_with_all_that_hangs_on_it(client: FlaskClient, marie: User, session: Session) -> None:
    sign_in(client, "marie@example.com")
    add(client)
    assert client.post("/account/deletion", data={"password": PASSWORD}).status_code == 422, "not without the tick"
    assert client.post("/account/deletion", data={"password": "wrong", "sure": "y"}).status_code == 422
    assert people.find("marie@example.com") is not None
    assert client.post("/account/deletion", data={"password": PASSWORD, "sure": "y"}).status_code == 303
    assert people.find("marie@example.com") is None
    assert session.scalars(select(Address)).all() == []
    assert session.scalars(select(SignedIn)).all() == []
    assert client.get("/account").status_code == 303


def test_the_mails_to_somebody_who_leaves_are_emptied(
    client: FlaskClient, marie: User, session: Session, mailbox: Mailbox
) -> None:
    for to in ("marie@example.com", "other@example.com"):
        with transaction():
            outbox.put("mail", {"to": to, "subject": "Votre commande", "text": "12 rue Haute\n", "html": ""})
    mailbox()
    sign_in(client, "marie@example.com")
    client.post("/account/deletion", data={"password": PASSWORD, "sure": "y"})
    session.expire_all()
    kept = [row.payload.get("to") for row in session.scalars(select(OutboxRow).order_by(OutboxRow.id))]
    assert kept == [None, "other@example.com"]


def test_a_stolen_session_is_no_way_to_guess_the_password(client: FlaskClient, marie: User) -> None:
    sign_in(client, "marie@example.com")
    data = {"current": "wrong wrong", "password": "another four words here"}
    tried = [client.post("/account/password", data=data).status_code for _time in range(11)]
    assert tried == [422] * 10 + [429]


def test_the_site_keeps_its_last_owner(client: FlaskClient, session: Session) -> None:
    only = make_user("owner@example.com", ["owner"])
    for end in (people.shut_out, people.forget, lambda user: people.give_roles(user, frozenset({"staff"}))):
        with pytest.raises(UserError, match="propriétaire"):
            end(only)
    make_user("second@example.com", ["owner"])
    people.give_roles(only, frozenset({"staff"}))
    assert only.roles == {"staff"}


def test_a_shut_out_owner_does_not_count_as_an_owner(session: Session) -> None:
    first, second = make_user("first@example.com", ["owner"]), make_user("second@example.com", ["owner"])
    people.shut_out(second)
    with pytest.raises(UserError):
        people.shut_out(first)


def test_an_owner_may_everything_and_staff_what_the_features_say(app: Flask, session: Session) -> None:
    assert "accounts.staff" in permissions_of(frozenset({"owner"}))
    assert "accounts.staff" not in permissions_of(frozenset({"staff"}))
    assert permissions_of(frozenset({"unheard-of"})) == frozenset()


def test_a_customer_is_no_staff(client: FlaskClient, session: Session) -> None:
    sign_in(client, "marie@example.com")
    with transaction():
        user = people.find("marie@example.com")
        assert user is not None
        assert user.roles == frozenset()


@pytest.mark.parametrize("path", ["", "/profile", "/password", "/addresses", "/addresses/new", "/data", "/data.json"])
def test_a_stranger_is_sent_to_sign_in_and_back(client: FlaskClient, path: str) -> None:
    answer = client.get(f"/en/account{path}")
    assert answer.status_code == 303
    assert answer.location == f"/en/account/sign-in?next=/en/account{path}"


@pytest.mark.parametrize("path", ["", "/profile", "/password", "/addresses", "/addresses/new", "/data"])
@pytest.mark.parametrize("language", ["", "/en"])
def test_every_page_of_the_account_is_drawn(client: FlaskClient, path: str, language: str) -> None:
    sign_in(client, "marie@example.com")
    add(client)
    assert client.get(f"{language}/account{path}").status_code == 200
