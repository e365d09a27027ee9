"""The office: who gets in, what they see, how mails and staff are looked after."""

import re
from collections.abc import Callable
from email.message import EmailMessage

import pytest
from flask import Flask
from flask.testing import FlaskClient
from markupsafe import Markup
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.accounts import people
from blueprints.accounts.mails import ask_for_password
from blueprints.accounts.models import Link, User
from blueprints.accounts.testing import make_user, sign_in
from blueprints.backoffice import mails as office_mails
from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import transaction
from blueprints.core.models import OutboxRow
from blueprints.core.outlets import MenuEntry, Outlets

Mailbox = Callable[[], list[EmailMessage]]

PAGES = ["", "/mails", "/staff", "/staff/new"]


@pytest.fixture
def outlets(app: Flask) -> Outlets:
    """What is plugged in, put back after the test."""
    outlets: Outlets = app.extensions["grandrue.outlets"]
    return outlets


@pytest.fixture
def plugged(outlets: Outlets, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Callable[[], object]], None]:
    def plug(name: str, give: Callable[[], object]) -> None:
        monkeypatch.setitem(outlets.plugged, name, [*outlets.plugged.get(name, []), (50, give)])

    return plug


def letter(to: str = "marie@example.com", subject: str = "Votre commande") -> None:
    """A mail in the outbox, as a room would put it there."""
    outbox.put("mail", {"to": to, "subject": subject, "text": "Merci <b>beaucoup</b>.\n", "html": ""})


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["", "/en"])
def test_an_owner_opens_every_page(client: FlaskClient, page: str, language: str) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    assert client.get(f"{language}/office{page}").status_code == 200


@pytest.mark.parametrize("page", PAGES)
def test_a_customer_opens_none(client: FlaskClient, page: str) -> None:
    sign_in(client, "marie@example.com")
    assert client.get(f"/office{page}").status_code == 403


@pytest.mark.parametrize("page", PAGES)
def test_a_stranger_is_sent_to_sign_in(client: FlaskClient, page: str) -> None:
    assert client.get(f"/office{page}").location == f"/account/sign-in?next=/office{page}"


def test_staff_do_not_decide_who_has_access(client: FlaskClient, session: Session) -> None:
    sign_in(client, "staff@example.com", ["staff"])
    other = make_user("other@example.com", ["staff"])
    session.commit()
    assert client.get("/office/staff").status_code == 403
    assert client.post(f"/office/staff/{other.id}/access/deletion").status_code == 403
    assert (
        client.post("/office/staff", data={"name": "X", "email": "x@example.com", "role": "owner"}).status_code == 403
    )
    assert "/office/staff" not in client.get("/office").text


def test_signing_in_leads_staff_to_the_office(app: Flask, client: FlaskClient, session: Session) -> None:
    result = app.test_cli_runner().invoke(args=["owner", "create", "owner@example.com"])
    path = result.stdout.strip().removeprefix("http://localhost")
    assert client.post(path).location == "/office"


def test_staff_find_the_way_from_their_account_to_the_office(client: FlaskClient) -> None:
    sign_in(client, "staff@example.com", ["staff"])
    assert 'href="/office"' in client.get("/account").text
    sign_in(client, "marie@example.com")
    assert 'href="/office"' not in client.get("/account").text


def test_a_missing_page_of_the_office_keeps_its_look(client: FlaskClient) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    answer = client.get("/office/nowhere")
    assert answer.status_code == 404
    assert 'class="office"' in answer.text


def test_a_missing_page_tells_a_stranger_nothing_of_the_office(client: FlaskClient) -> None:
    answer = client.get("/office/nowhere")
    assert answer.status_code == 404
    assert 'class="office"' not in answer.text


def test_a_refusal_keeps_the_look_of_the_office(client: FlaskClient) -> None:
    sign_in(client, "staff@example.com", ["staff"])
    answer = client.get("/office/staff")
    assert answer.status_code == 403
    assert 'class="office"' in answer.text


def test_rooms_plug_their_cards_into_today(
    client: FlaskClient, plugged: Callable[[str, Callable[[], object]], None]
) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    assert "Tout est calme" in client.get("/office").text
    plugged("backoffice.dashboard", lambda: Markup("<p>3 commandes</p>"))
    assert "<p>3 commandes</p>" in client.get("/office").text
    assert "Tout est calme" not in client.get("/office").text


def test_the_menu_shows_what_one_may_open(
    client: FlaskClient, plugged: Callable[[str, Callable[[], object]], None]
) -> None:
    plugged("backoffice.menu", lambda: [MenuEntry("Secrets", "/office/secrets", "key", "nobody.may")])
    sign_in(client, "staff@example.com", ["staff"])
    text = client.get("/office").text
    assert "/office/mails" in text
    assert "/office/secrets" not in text


def test_the_owner_of_a_demo_reads_the_mails(client: FlaskClient, mailbox: Mailbox) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    with transaction():
        letter()
    waiting = client.get("/office/mails").text
    assert "Votre commande" in waiting
    assert "En attente" in waiting
    mailbox()
    assert "Envoyé" in client.get("/office/mails").text
    path = re.search(r"/office/mails/\d+", waiting)
    assert path is not None
    assert "Merci &lt;b&gt;beaucoup&lt;/b&gt;." in client.get(path[0]).text


def test_a_link_that_signs_in_is_read_by_who_manages_the_staff_only(
    app: Flask, client: FlaskClient, session: Session, mailbox: Mailbox
) -> None:
    make_user("owner@example.com", ["owner"])
    with app.test_request_context(method="POST"), transaction():
        ask_for_password("owner@example.com")
    mailbox()
    row = session.scalars(select(OutboxRow)).one()
    sign_in(client, "staff@example.com", ["staff"])
    seen_by_staff = client.get(f"/office/mails/{row.id}")
    assert seen_by_staff.status_code == 200
    assert "/account/link/" not in seen_by_staff.text
    sign_in(client, "owner@example.com", ["owner"])
    assert "/account/link/" in client.get(f"/office/mails/{row.id}").text


def test_a_mail_that_was_given_up_is_tried_again(
    client: FlaskClient, session: Session, mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    with transaction():
        letter()
        row = session.scalars(select(OutboxRow)).one()
        row.parked_at, row.attempts, row.last_error = now(), 12, "ConnectionRefusedError: port 587"
        row_id = row.id
    assert "Un e-mail n’a pas pu partir." in client.get("/office").text
    page = client.get(f"/office/mails/{row_id}").text
    assert "12 essais ont échoué" in page
    assert "ConnectionRefusedError" in page
    assert mailbox() == []
    assert client.post(f"/office/mails/{row_id}/tries").status_code == 303
    assert [message["To"] for message in mailbox()] == ["marie@example.com"]
    assert client.post(f"/office/mails/{row_id}/tries").status_code == 404, "it is not parked any more"


def test_a_parked_promise_of_any_kind_is_seen(client: FlaskClient, app: Flask, session: Session) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    session.add(OutboxRow(kind="refund", payload={}, parked_at=now(), last_error="no money"))
    session.add(OutboxRow(kind="refund-that-waits", payload={}))
    session.commit()
    text = client.get("/office/mails").text
    assert "refund" in text
    assert "refund-that-waits" not in text


def test_many_mails_come_in_pages(client: FlaskClient, session: Session) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    with transaction():
        for number in range(office_mails.PAGE + 5):
            letter(subject=f"Lettre {number:03d}")
    first = client.get("/office/mails").text
    assert "Lettre 034" in first
    assert "Lettre 004" not in first
    following = re.search(r"/office/mails\?before=\d+", first)
    assert following is not None
    second = client.get(following[0]).text
    assert "Lettre 004" in second
    assert "Lettre 005" not in second


def test_an_owner_invites_somebody_by_mail(client: FlaskClient, mailbox: Mailbox) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    data = {"name": "Jean", "email": "Jean@example.com", "role": "staff"}
    assert client.post("/office/staff", data=data).status_code == 303
    (invitation,) = mailbox()
    assert invitation["To"] == "jean@example.com"
    assert "Invitation envoyée" in client.get("/office/staff").text
    found = re.search(r"http://localhost(/account/link/\S+)", invitation.get_content())
    assert found is not None
    client.post("/account/sign-out")
    assert client.post(found[1], data={"password": "four words in a row"}).location == "/office"
    user = people.find("jean@example.com")
    assert user is not None
    assert user.roles == {"staff"}
    assert user.confirmed_at is not None


def test_a_customer_who_is_invited_keeps_the_account(client: FlaskClient, session: Session, mailbox: Mailbox) -> None:
    customer = make_user("marie@example.com")
    session.commit()
    sign_in(client, "owner@example.com", ["owner"])
    client.post("/office/staff", data={"name": "M", "email": "marie@example.com", "role": "owner"})
    found = people.find("marie@example.com")
    assert found is not None
    assert found.id == customer.id
    assert found.roles == {"owner"}


@pytest.mark.parametrize("wrong", [{"email": "nonsense"}, {"email": ""}, {"name": ""}, {"role": "king"}])
def test_an_invitation_to_nobody_is_refused(client: FlaskClient, session: Session, wrong: dict[str, str]) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    data = {"name": "Jean", "email": "jean@example.com", "role": "staff"} | wrong
    assert client.post("/office/staff", data=data).status_code == 422
    assert people.find("jean@example.com") is None
    assert session.scalars(select(Link)).all() == []


def test_a_role_is_changed_and_taken_away_with_the_access(client: FlaskClient, app: Flask, session: Session) -> None:
    member = make_user("jean@example.com", ["staff"])
    session.commit()
    sign_in(client, "owner@example.com", ["owner"])
    path = f"/office/staff/{member.id}"
    assert client.get(path).status_code == 200
    client.post(f"{path}/role", data={"role": "owner"})
    assert member.roles == {"owner"}
    client.post(f"{path}/access/deletion")
    assert session.get_one(User, member.id).active is False
    assert "exclu" in client.get(path).text
    client.post(f"{path}/access")
    assert session.get_one(User, member.id).active is True


def test_nobody_shuts_themselves_out(client: FlaskClient, session: Session) -> None:
    make_user("second@example.com", ["owner"])
    session.commit()
    me = sign_in(client, "owner@example.com", ["owner"])
    assert client.post(f"/office/staff/{me}/access/deletion").status_code == 422
    assert session.get_one(User, me).active is True


def test_the_last_owner_stays_owner(client: FlaskClient, session: Session) -> None:
    me = sign_in(client, "owner@example.com", ["owner"])
    answer = client.post(f"/office/staff/{me}/role", data={"role": "staff"})
    assert answer.status_code == 422
    assert "propriétaire" in answer.text
    assert session.get_one(User, me).roles == {"owner"}


def test_customers_are_not_among_the_staff(client: FlaskClient, session: Session) -> None:
    customer = make_user("marie@example.com")
    session.commit()
    sign_in(client, "owner@example.com", ["owner"])
    assert "marie@example.com" not in client.get("/office/staff").text
    assert client.get(f"/office/staff/{customer.id}").status_code == 404


def test_a_silent_worker_is_named(client: FlaskClient, app: Flask) -> None:
    sign_in(client, "owner@example.com", ["owner"])
    assert "flask --app app worker" in client.get("/office").text
