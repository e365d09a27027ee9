"""From the cart to the paid order: one order a cart, at the prices that were shown, with the pieces that are there."""

from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.accounts.models import Address
from blueprints.accounts.testing import sign_in
from blueprints.catalog.models import Variant
from blueprints.checkout import emptying, ordering
from blueprints.checkout.tests.conftest import PARCEL, Customer
from blueprints.checkout.ways import ways
from blueprints.core import clock
from blueprints.core.database import transaction
from blueprints.orders import settling
from blueprints.orders.models import Order, Status
from blueprints.orders.sweep import sweep
from blueprints.orders.testing import again, fake, session_of, shelve, stock_of
from blueprints.payments import state_of
from blueprints.payments.fake_stripe.account import Fault

Orders = Callable[[], list[Order]]
Mailbox = Callable[[], list[EmailMessage]]


def set_price(session: Session, variant_id: int, cents: int) -> None:
    with transaction():
        session.get_one(Variant, variant_id).price_cents = cents


def test_a_guest_orders_pays_and_sees_the_order(marie: Customer, orders: Orders, mailbox: Mailbox) -> None:
    variant_id = shelve(price=120, stock=5)
    marie.wants(variant_id, 2)
    answer = marie.orders(240)
    assert answer.status_code == 303
    (order,) = orders()
    number = order.number
    assert answer.location == fake().session(session_of(number))["url"]  # type: ignore[index]  # it is there
    assert (order.status, order.total_cents, order.delivery, stock_of(variant_id)) == (Status.PENDING, 240, "pickup", 3)
    fake().pay_by_card(session_of(number))
    done = marie.client.get(f"/checkout/done/{order.token}")
    assert (done.status_code, done.location) == (303, f"/orders/{orders()[0].token}")
    assert "Merci" in marie.client.get(done.location).text
    assert again(number).status == Status.PAID
    assert "Votre panier est vide" in marie.client.get("/cart").text
    assert len(mailbox()) == 2


def test_the_button_says_what_the_law_wants(marie: Customer) -> None:
    marie.wants(shelve())
    assert ">Commande avec obligation de paiement</button>" in marie.client.get("/checkout").text
    assert ">Order with obligation to pay</button>" in marie.client.get("/en/checkout").text


def test_a_delivery_costs_its_price_and_freezes_the_address(marie: Customer, orders: Orders) -> None:
    marie.wants(shelve(price=1000))
    assert marie.orders(1590, **PARCEL).status_code == 303
    (order,) = orders()
    assert (order.goods_cents, order.delivery_cents, order.total_cents) == (1000, 590, 1590)
    assert order.address == {
        "name": "Marie Dupont",
        "street": "3 rue Haute",
        "street2": "",
        "postcode": "69002",
        "city": "Lyon",
        "country": "FR",
    }
    assert state_of("order", order.number).amount == 1590


@pytest.mark.parametrize(("free_from", "cents"), [(0, 590), (1000, 0), (1001, 590)])
def test_delivery_is_free_from_the_amount_that_the_owner_named(
    app: Flask, session: Session, monkeypatch: pytest.MonkeyPatch, free_from: int, cents: int
) -> None:
    monkeypatch.setitem(app.extensions["grandrue.answers"], "checkout.free_from_cents", free_from)
    assert [(way.key, way.cents) for way in ways(1000)] == [("pickup", 0), ("delivery", cents)]


def test_a_shop_that_does_not_deliver_delivers_to_nobody(
    app: Flask, marie: Customer, orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(app.extensions["grandrue.answers"], "checkout.delivery", False)
    marie.wants(shelve(price=1000))
    assert "Numéro et rue" not in marie.client.get("/checkout").text
    marie.orders(1000, **PARCEL, shown_pickup=1000)
    assert [order.delivery for order in orders()] == ["pickup"]


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("email", "nobody", "Ce n’est pas une adresse e-mail."),
        ("name", "", "À quel nom"),
        ("street", " ", "Où livrer le colis"),
        ("city", "", "Il manque la ville."),
        ("postcode", "", "Il manque le code postal."),
        ("postcode", "6900", "Un code postal français a cinq chiffres."),
    ],
)
def test_a_mistake_is_named_and_the_rest_is_kept(
    marie: Customer, orders: Orders, field: str, value: str, sentence: str
) -> None:
    marie.wants(shelve(price=1000))
    answer = marie.orders(1590, **(PARCEL | {"note": "Sonnez deux fois", field: value}))
    assert answer.status_code == 422
    assert sentence in answer.text
    assert "Sonnez deux fois" in answer.text
    assert orders() == []


def test_a_price_that_changed_meanwhile_is_said_and_asked_again(
    marie: Customer, orders: Orders, session: Session
) -> None:
    variant_id = shelve(price=120, stock=5)
    marie.wants(variant_id)
    set_price(session, variant_id, 150)
    answer = marie.orders(120)
    assert answer.status_code == 422
    assert "Un prix a changé" in answer.text
    assert 'name="shown_pickup" type="hidden" value="150"' in answer.text
    assert (orders(), stock_of(variant_id)) == ([], 5)
    assert marie.orders(150).status_code == 303


@pytest.mark.parametrize("total", [1, 0, -240, None])
def test_a_total_from_the_browser_is_only_compared(marie: Customer, orders: Orders, total: int | None) -> None:
    marie.wants(shelve(price=240))
    assert marie.orders(total).status_code == 422
    assert orders() == []


def test_what_is_gone_is_named_with_the_cure(marie: Customer, orders: Orders, session: Session) -> None:
    variant_id = shelve("Tarte", price=1800, stock=2)
    marie.wants(variant_id, 2)
    with transaction():
        session.get_one(Variant, variant_id).stock = 1
    answer = marie.orders(3600)
    assert answer.status_code == 422
    assert "Tarte" in answer.text
    assert (orders(), stock_of(variant_id)) == ([], 1)


def test_pressed_twice_it_is_one_order_and_one_payment(marie: Customer, orders: Orders) -> None:
    variant_id = shelve(price=120, stock=5)
    marie.wants(variant_id)
    first, second = marie.orders(120), marie.orders(120)
    assert (first.status_code, second.status_code) == (303, 303)
    assert first.location == second.location
    assert (len(orders()), stock_of(variant_id)) == (1, 4)


def test_back_from_the_payment_everything_is_kept(marie: Customer, orders: Orders) -> None:
    variant_id = shelve("Tarte", price=1800, stock=1)
    marie.wants(variant_id)
    payment = marie.orders(2390, **PARCEL, note="Sonnez deux fois").location
    back = marie.client.get(f"/checkout/back/{orders()[0].token}")
    assert (back.status_code, back.location) == (303, "/cart")
    # The last one is out of stock for everybody but for who holds it.
    assert "épuisé" not in marie.client.get("/cart").text
    page = marie.client.get("/checkout").text
    for kept in ("marie@example.com", "3 rue Haute", "69002", "Sonnez deux fois"):
        assert kept in page
    assert marie.orders(2390, **PARCEL, note="Sonnez deux fois").location == payment


def test_a_changed_cart_replaces_the_order_and_closes_its_payment(marie: Customer, orders: Orders) -> None:
    variant_id = shelve(price=120, stock=5)
    marie.wants(variant_id, 2)
    marie.orders(240)
    first = session_of(orders()[0].number)
    marie.wants(variant_id, 3)
    assert marie.orders(600).status_code == 303
    earlier, later = orders()
    assert (earlier.status, earlier.cart_id, later.status) == (Status.CANCELLED, None, Status.PENDING)
    assert fake().session(first)["status"] == "expired"  # type: ignore[index]  # it is there
    assert stock_of(variant_id) == 0


def test_who_has_paid_in_another_tab_is_led_to_that_order(marie: Customer, orders: Orders) -> None:
    variant_id = shelve(price=120, stock=5)
    marie.wants(variant_id)
    marie.orders(120)
    number = orders()[0].number
    fake().pay_by_card(session_of(number))
    # The site doesn't know of the money yet; the cart was changed in the meantime.
    marie.wants(variant_id)
    answer = marie.orders(240)
    assert answer.status_code == 303
    assert answer.location.endswith(f"/orders/{orders()[0].token}")
    assert [order.status for order in orders()] == [Status.PAID]


def test_after_the_time_is_over_the_same_button_makes_a_new_order(marie: Customer, orders: Orders) -> None:
    variant_id = shelve(price=120, stock=1)
    marie.wants(variant_id)
    marie.orders(120)
    with clock.freeze(clock.now() + timedelta(minutes=32)):
        sweep()
        assert (orders()[0].status, stock_of(variant_id)) == (Status.EXPIRED, 1)
        late = marie.client.post("/checkout/payments", data={"token": orders()[0].token})
        assert (late.status_code, late.location) == (303, "/cart")
        assert "Le délai pour payer cette commande est passé." in marie.client.get("/cart").text
        assert marie.orders(120).status_code == 303
    assert [order.status for order in orders()] == [Status.CANCELLED, Status.PENDING]
    assert stock_of(variant_id) == 0


def test_an_order_that_waits_can_be_paid_from_its_page(marie: Customer, orders: Orders) -> None:
    marie.wants(shelve(price=120))
    payment = marie.orders(120).location
    token = orders()[0].token
    assert "Payer 1,20" in marie.client.get(f"/orders/{token}").text
    assert marie.client.post("/checkout/payments", data={"token": token}).location == payment


@pytest.mark.parametrize("fault", ["lost-request", "lost-answer", "error"])
def test_when_stripe_does_not_answer_the_page_says_so_and_the_second_try_succeeds(
    marie: Customer, orders: Orders, fault: Fault
) -> None:
    variant_id = shelve(price=120, stock=5)
    marie.wants(variant_id)
    fake().plant(fault, method="POST", path="/v1/checkout/sessions")
    answer = marie.orders(120)
    assert answer.status_code == 503
    assert "Le service de paiement ne répond pas" in answer.text
    assert "marie@example.com" in answer.text
    with clock.freeze(clock.now() + timedelta(minutes=10)):
        assert marie.orders(120).status_code == 303
    assert (len(orders()), stock_of(variant_id)) == (1, 4)


def test_what_costs_nothing_needs_no_payment(marie: Customer, orders: Orders) -> None:
    marie.wants(shelve(price=0))
    answer = marie.orders(0)
    assert answer.location.endswith(f"/orders/{orders()[0].token}")
    assert orders()[0].status == Status.PAID
    assert "Votre panier est vide" in marie.client.get("/cart").text


def test_an_empty_cart_leads_back_to_the_cart(marie: Customer, orders: Orders) -> None:
    assert marie.client.get("/checkout").location == "/cart"
    assert marie.orders(0).location == "/cart"
    assert orders() == []


def test_a_cart_stays_full_while_nobody_has_paid(marie: Customer, orders: Orders) -> None:
    marie.wants(shelve(price=120))
    marie.orders(120)
    emptying.sweep()
    assert "1,20" in marie.client.get("/cart").text


def test_the_sweep_empties_a_cart_whose_order_was_paid_unheard(
    marie: Customer, orders: Orders, monkeypatch: pytest.MonkeyPatch
) -> None:
    marie.wants(shelve(price=120))
    marie.orders(120)
    # As if the process had died between the commit and the event.
    monkeypatch.setattr(settling.ordered, "_tell", lambda *_about: None)
    fake().pay_by_card(session_of(orders()[0].number))
    marie.client.get(f"/checkout/done/{orders()[0].token}")
    assert emptying.sweep() == 1
    assert emptying.sweep() == 0
    assert "Votre panier est vide" in marie.client.get("/cart").text


def test_a_customer_s_address_is_there_already_and_the_order_is_theirs(
    marie: Customer, orders: Orders, session: Session
) -> None:
    user_id = sign_in(marie.client, "marie@example.com")
    with transaction():
        place = {"street": "3 rue Haute", "postcode": "69002", "city": "Lyon", "country": "FR"}
        session.add(Address(user_id=user_id, name="Marie Dupont", is_default=True, **place))
    marie.wants(shelve(price=1000))
    page = marie.client.get("/checkout").text
    for known in ("marie@example.com", "Marie Dupont", "3 rue Haute", "69002"):
        assert f'value="{known}"' in page
    marie.orders(1000)
    assert orders()[0].user_id == user_id


def test_an_order_in_english_stays_in_english(client: FlaskClient, marie: Customer, orders: Orders) -> None:
    marie.wants(shelve("Croissant", price=120))
    form = {"email": "mary@example.com", "name": "Mary", "method": "pickup", "shown_pickup": 120}
    client.post("/en/checkout", data=form)
    (order,) = orders()
    assert (order.language, order.lines[0].name) == ("en", "Croissant (en)")
    assert fake().session(session_of(order.number))["locale"] == "en"  # type: ignore[index]  # it is there


def test_nothing_waits_for_stripe_inside_a_transaction(marie: Customer, orders: Orders) -> None:
    marie.wants(shelve(price=120))
    marie.orders(120)
    with transaction(), pytest.raises(RuntimeError, match="wait for the outside"):
        ordering.pay(orders()[0].id)


def test_a_stranger_s_token_opens_nothing(client: FlaskClient) -> None:
    for path in ("/checkout/done/guess", "/checkout/back/guess", "/orders/guess"):
        assert client.get(path).status_code == 404
    assert client.post("/checkout/payments", data={"token": "guess"}).status_code == 404
