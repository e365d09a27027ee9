"""A customer's side: the secret link, finding an order again, the account, withdrawing."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.accounts.models import User
from blueprints.core import clock
from blueprints.core.database import transaction
from blueprints.orders import progress
from blueprints.orders.models import Status, Withdrawal
from blueprints.orders.placing import Customer
from blueprints.orders.testing import HOME, MARIE, again, pay, place, shelve
from blueprints.orders.tests.conftest import Person

Mailbox = Callable[[], list[EmailMessage]]
Freeze = Callable[[datetime], None]

DECLARATION = {"name": "Marie Dupont", "email": "marie@example.com", "goods": ""}


def test_the_link_shows_the_order_and_no_cache_keeps_it(client: FlaskClient, session: Session) -> None:
    order = pay(place({shelve("Croissant", price=120): 2}, address=HOME, delivery_cents=590))
    answer = client.get(f"/orders/{order.token}")
    for shown in (order.number, "Croissant", "8,30", "3 rue Haute", "Merci"):
        assert shown in answer.text
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert answer.headers["X-Robots-Tag"] == "noindex"


def test_neither_number_nor_id_opens_an_order(client: FlaskClient, session: Session) -> None:
    order = place({shelve(): 1})
    for guess in (order.number, str(order.id), order.token[:-1], order.token + "a"):
        assert client.get(f"/orders/{guess}").status_code == 404


def test_number_and_address_bring_the_link_by_mail(client: FlaskClient, session: Session, mailbox: Mailbox) -> None:
    order = place({shelve(): 1})
    data = {"number": f" {order.number} ", "email": "Marie@Example.com"}
    answers = [client.post("/orders/links", data=data) for _click in range(2)]
    assert {answer.location for answer in answers} == {"/orders/link-sent"}
    (mail,) = mailbox()
    assert mail["To"] == "marie@example.com"
    assert f"/orders/{order.token}" in mail.get_content()


@pytest.mark.parametrize("wrong", [{"email": "other@example.com"}, {"number": "2026-99999"}])
def test_who_guesses_learns_nothing(
    client: FlaskClient, session: Session, mailbox: Mailbox, wrong: dict[str, str]
) -> None:
    order = place({shelve(): 1})
    right = client.post("/orders/links", data={"number": order.number, "email": "marie@example.com"})
    guessed = client.post("/orders/links", data={"number": order.number, "email": "marie@example.com", **wrong})
    assert (guessed.status_code, guessed.location) == (right.status_code, right.location)
    assert len(mailbox()) == 1


def test_one_s_own_orders_are_in_the_account_and_nobody_else_s(session: Session, person: Person) -> None:
    marie, other = person(email="marie@example.com"), person(email="other@example.com")
    user_id = session.scalars(select(User.id).where(User.email == "marie@example.com")).one()
    order = pay(place({shelve(): 1}, customer=Customer("marie@example.com", "Marie", "", "fr", user_id)))
    unpaid = place({shelve(): 1}, customer=Customer("marie@example.com", "Marie", "", "fr", user_id))
    number, unpaid_number = order.number, unpaid.number
    for page in ("/account", "/account/orders"):
        assert number in marie.get(page).text
        assert unpaid_number not in marie.get(page).text
        assert number not in other.get(page).text
    assert number in marie.get("/account/data.json").text
    assert number not in other.get("/account/data.json").text


def test_a_stranger_has_to_sign_in_to_see_a_list(client: FlaskClient) -> None:
    assert client.get("/account/orders").status_code == 303


def test_withdrawing_takes_two_steps_and_is_acknowledged(
    client: FlaskClient, session: Session, mailbox: Mailbox, freeze: Freeze
) -> None:
    freeze(datetime(2026, 11, 22, 12, 5, tzinfo=UTC))
    order = pay(place({shelve(): 1}))
    number = order.number
    before = len(mailbox())
    data = DECLARATION | {"number": number}
    check = client.post("/withdrawal", data=data)
    assert "Confirmer la rétractation" in check.text
    assert session.scalars(select(Withdrawal)).all() == []
    for _click in range(2):
        assert client.post("/withdrawal/declarations", data=data).location == "/withdrawal/done"
    (withdrawal,) = session.scalars(select(Withdrawal)).all()
    assert (withdrawal.order_id, withdrawal.received_at) == (
        again(number).id,
        datetime(2026, 11, 22, 12, 5, tzinfo=UTC),
    )
    acknowledgement, to_owner = mailbox()[before:]
    assert acknowledgement["To"] == "marie@example.com"
    for part in ("22 novembre 2026", "13:05", number, "Marie Dupont", "ma rétractation"):
        assert part in acknowledgement.get_content()
    assert to_owner["To"] == "bonjour@boulangerie-martin.example"
    assert again(number).events[-1].kind == "withdrawal"


def test_a_declaration_counts_even_when_no_order_fits(client: FlaskClient, session: Session, mailbox: Mailbox) -> None:
    client.post("/withdrawal/declarations", data=DECLARATION | {"number": "je ne sais plus"})
    (withdrawal,) = session.scalars(select(Withdrawal)).all()
    assert withdrawal.order_id is None
    assert len(mailbox()) == 2


def test_nobody_floods_a_mailbox_with_declarations(client: FlaskClient, session: Session, mailbox: Mailbox) -> None:
    answers = [
        client.post("/withdrawal/declarations", data=DECLARATION | {"number": str(number)}).status_code
        for number in range(21)
    ]
    assert answers == [303] * 20 + [429]
    assert len(mailbox()) == 40


def test_a_declaration_with_a_mistake_is_kept_and_shown(client: FlaskClient, session: Session) -> None:
    answer = client.post("/withdrawal", data=DECLARATION | {"number": "", "goods": "Le tablier"})
    assert answer.status_code == 422
    assert "Le tablier" in answer.text


def test_the_withdrawal_function_is_on_every_page_without_signing_in(client: FlaskClient, session: Session) -> None:
    assert "Renoncer au contrat ici" in client.get("/orders/find").text
    assert client.get("/withdrawal").status_code == 200
    assert "Withdraw from the contract here" in client.get("/en/orders/find").text


def test_the_order_s_page_shows_the_function_until_14_days_after_it_arrived(
    client: FlaskClient, session: Session
) -> None:
    order = pay(place({shelve(): 1}))
    link = f'href="/withdrawal?number={order.number}"'
    address = f"/orders/{order.token}"
    with transaction():
        progress.move(order.id, Status.READY, "site")
    with clock.freeze(clock.now() + timedelta(days=30)):
        assert link in client.get(address).text  # not collected yet
    with transaction():
        progress.move(order.id, Status.COMPLETED, "site")
    with clock.freeze(clock.now() + timedelta(days=13)):
        assert link in client.get(address).text
    with clock.freeze(clock.now() + timedelta(days=15)):
        assert link not in client.get(address).text


def test_the_owner_deals_with_a_withdrawal(client: FlaskClient, session: Session, person: Person) -> None:
    number = pay(place({shelve(): 1})).number
    client.post("/withdrawal/declarations", data=DECLARATION | {"number": number})
    staff = person("staff")
    assert "Une rétractation vous attend" in staff.get("/office").text
    withdrawal_id = session.scalars(select(Withdrawal.id)).one()
    staff.post(f"/office/orders/withdrawals/{withdrawal_id}/handling")
    assert "Une rétractation vous attend" not in staff.get("/office").text
    assert "staff@example.com" in staff.get("/office/orders/withdrawals").text


def test_what_a_customer_types_is_text_and_not_html(client: FlaskClient, session: Session, person: Person) -> None:
    evil = Customer("marie@example.com", "<script>alert(1)</script>", "<b>06</b>", "fr")
    order = pay(place({shelve(): 1}, customer=evil))
    for page in (client.get(f"/orders/{order.token}"), person("owner").get(f"/office/orders/{order.id}")):
        assert "<script>alert" not in page.text
        assert "&lt;script&gt;alert" in page.text


def test_a_name_cannot_add_headers_to_a_mail(client: FlaskClient, session: Session, mailbox: Mailbox) -> None:
    evil = Customer(MARIE.email, "Marie\nBcc: all@example.com", "", "fr")
    pay(place({shelve(): 1}, customer=evil))
    assert all(mail["Bcc"] is None for mail in mailbox())
