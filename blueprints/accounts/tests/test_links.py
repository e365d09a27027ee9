"""One-time links: registering, forgotten passwords, and what they must not give away."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.accounts import links, passwords, people
from blueprints.accounts.models import Link, User
from blueprints.accounts.tests.conftest import PASSWORD, Mailbox, path_in
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.models import OutboxRow

NEW = {"password": "another four words here"}


def ask(client: FlaskClient, email: str) -> str:
    answer = client.post("/account/forgotten", data={"email": email})
    assert answer.status_code == 200
    return answer.text.replace(email, "X")


def test_whoever_registers_chooses_a_password_by_mail(client: FlaskClient, session: Session, mailbox: Mailbox) -> None:
    client.post("/account/register", data={"name": "Jean", "email": "Jean@Example.com"})
    (mail,) = mailbox()
    assert mail["To"] == "jean@example.com"
    assert "Jean" not in mail.get_content(), "a stranger's words are not mailed to others"
    assert mail["Subject"] == "Votre compte chez Boulangerie Martin"
    answer = client.post(path_in(mail), data=NEW)
    assert (answer.status_code, answer.location) == (303, "/account")
    assert "Jean" in client.get("/account").text
    user = people.find("jean@example.com")
    assert user is not None
    assert user.confirmed_at is not None
    assert passwords.matches(NEW["password"], user.password)


def test_the_mail_speaks_the_language_of_the_page(client: FlaskClient, session: Session, mailbox: Mailbox) -> None:
    client.post("/en/account/register", data={"name": "Jean", "email": "jean@example.com"})
    (mail,) = mailbox()
    assert mail["Subject"] == "Your account at Boulangerie Martin"
    assert path_in(mail).startswith("/en/account/link/")


def test_registering_again_tells_only_the_mailbox(client: FlaskClient, marie: User, mailbox: Mailbox) -> None:
    known = client.post("/account/register", data={"name": "M", "email": "marie@example.com"})
    unknown = client.post("/account/register", data={"name": "M", "email": "other@example.com"})
    assert known.status_code == unknown.status_code == 200
    assert known.text.replace("marie@example.com", "X") == unknown.text.replace("other@example.com", "X")
    to_marie = next(mail for mail in mailbox() if mail["To"] == "marie@example.com")
    assert "/account/forgotten" in to_marie.get_content()
    assert "/account/link/" not in to_marie.get_content()


def test_asking_for_a_link_does_the_same_for_every_address(
    client: FlaskClient, marie: User, session: Session, mailbox: Mailbox
) -> None:
    assert ask(client, "marie@example.com") == ask(client, "nobody@example.com")
    rows = session.scalars(select(OutboxRow)).all()
    assert [row.kind for row in rows] == ["accounts.link", "accounts.link"], "the page itself looks nobody up"
    assert [mail["To"] for mail in mailbox()] == ["marie@example.com"]


def test_a_link_lives_in_the_mail_and_nowhere_else(
    client: FlaskClient, marie: User, session: Session, mailbox: Mailbox
) -> None:
    ask(client, "marie@example.com")
    (mail,) = mailbox()
    token = path_in(mail).rpartition("/")[2]
    stored = [str(row.payload) for row in session.scalars(select(OutboxRow))]
    stored += session.scalars(select(Link.token_hash)).all()
    assert not [text for text in stored if token in text]


def test_a_new_password_ends_sessions_and_other_links(client: FlaskClient, marie: User, mailbox: Mailbox) -> None:
    client.post("/account/sign-in", data={"email": "marie@example.com", "password": PASSWORD})
    cookie = client.get_cookie("session")
    assert cookie is not None
    ask(client, "marie@example.com")
    ask(client, "marie@example.com")
    first, second = (path_in(mail) for mail in mailbox())
    client.delete_cookie("session")
    assert client.post(first, data=NEW).status_code == 303
    assert client.post(second, data=NEW).status_code == 410
    client.set_cookie("session", cookie.value)
    assert client.get("/account").status_code == 303


def test_looking_at_a_link_does_not_use_it_up(client: FlaskClient, marie: User) -> None:
    with transaction():
        address = links.make(marie, links.SIGN_IN, links.HOUR)
    path = address.removeprefix("http://localhost")
    assert client.get(path).status_code == 200
    assert client.get(path).status_code == 200
    assert client.get_cookie("session") is None
    assert client.post(path).status_code == 303
    assert client.get("/account").status_code == 200
    assert client.get(path).status_code == 410
    assert client.post(path).status_code == 410


def test_two_at_once_use_a_link_only_once(marie: User, session: Session) -> None:
    with transaction():
        token = links.make(marie, links.SIGN_IN, links.HOUR).rpartition("/")[2]
    seen_by_both, _user = links.find(token)
    with transaction():
        links.use(seen_by_both)
    with pytest.raises(UserError), transaction():
        links.use(seen_by_both)


@pytest.mark.parametrize(("minutes", "status"), [(59, 200), (61, 410), (400 * 24 * 60, 410)])
def test_a_link_expires(
    client: FlaskClient, marie: User, freeze: Callable[[datetime], None], minutes: int, status: int
) -> None:
    begun = datetime.now(UTC)
    freeze(begun)
    with transaction():
        address = links.make(marie, links.SIGN_IN, links.HOUR)
    freeze(begun + timedelta(minutes=minutes))
    assert client.get(address.removeprefix("http://localhost")).status_code == status


def test_a_link_of_somebody_shut_out_opens_nothing(client: FlaskClient, marie: User) -> None:
    with transaction():
        address = links.make(marie, links.SIGN_IN, links.HOUR)
        people.shut_out(marie)
    assert client.post(address.removeprefix("http://localhost")).status_code == 410


def test_a_made_up_link_opens_nothing(client: FlaskClient) -> None:
    assert client.get("/account/link/made-up").status_code == 410
    assert client.post("/account/link/made-up", data=NEW).status_code == 410


def test_a_weak_password_leaves_the_link_good(client: FlaskClient, marie: User, mailbox: Mailbox) -> None:
    ask(client, "marie@example.com")
    (mail,) = mailbox()
    assert client.post(path_in(mail), data={"password": "short"}).status_code == 422
    assert client.post(path_in(mail), data=NEW).status_code == 303


def test_a_forged_host_reaches_no_mail(client: FlaskClient, marie: User, mailbox: Mailbox) -> None:
    headers = {"Host": "evil.example", "X-Forwarded-Host": "evil.example", "Sec-Fetch-Site": "same-origin"}
    client.post("/account/forgotten", data={"email": "marie@example.com"}, headers=headers)
    (mail,) = mailbox()
    assert "evil.example" not in mail.as_string()
    assert path_in(mail).startswith("/account/link/")


def test_three_mails_an_hour_are_enough_for_one_address(client: FlaskClient, marie: User, mailbox: Mailbox) -> None:
    for _time in range(5):
        ask(client, "marie@example.com")
    assert len(mailbox()) == 3


def test_a_second_delivery_mails_another_link_that_works(
    client: FlaskClient, marie: User, session: Session, mailbox: Mailbox
) -> None:
    ask(client, "marie@example.com")
    mailbox()
    with transaction():
        session.scalars(select(OutboxRow)).one().done_at = None
    (mail,) = mailbox()
    assert client.get(path_in(mail)).status_code == 200


def test_who_never_opens_the_mail_is_forgotten_after_a_week(
    client: FlaskClient, session: Session, mailbox: Mailbox, marie: User, freeze: Callable[[datetime], None]
) -> None:
    client.post("/account/register", data={"name": "Jean", "email": "jean@example.com"})
    mailbox()
    people.forget_leftovers()
    assert people.find("jean@example.com") is not None
    freeze(datetime.now(UTC) + timedelta(days=8))
    people.forget_leftovers()
    assert people.find("jean@example.com") is None
    assert people.find("marie@example.com") is not None
