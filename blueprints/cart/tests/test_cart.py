"""The cart: what goes in, what it says about it, and what it never believes."""

from datetime import timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from blueprints.cart import carts
from blueprints.cart.models import Cart, CartLine
from blueprints.cart.tests.conftest import Shelve
from blueprints.core import clock, outlets
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.testing import OwnPageClient

JSON = {"Accept": "application/json"}


def add(client: FlaskClient, variant_id: int, quantity: str = "1", **headers: str) -> TestResponse:
    return client.post("/cart/items", data={"variant": variant_id, "quantity": quantity}, headers=headers)


def lines(session: Session) -> list[tuple[int, int]]:
    session.expire_all()
    return [(line.variant_id, line.quantity) for line in session.scalars(select(CartLine).order_by(CartLine.id))]


def test_without_javascript_one_lands_in_the_cart(client: FlaskClient, shelve: Shelve) -> None:
    answer = add(client, shelve().id, "3")
    assert (answer.status_code, answer.location) == (303, "/cart")
    page = client.get("/cart").text
    assert "3,60" in page
    assert "est dans votre panier" in page


def test_with_javascript_the_answer_says_count_and_total(client: FlaskClient, shelve: Shelve) -> None:
    answer = add(client, shelve().id, "2", **JSON)
    assert answer.json == {
        "count": 2,
        "total": "2,40\u00a0€",
        "message": "«\u00a0Croissant\u00a0» est dans votre panier.",
    }


def test_the_cookie_comes_with_the_first_article_and_is_out_of_reach_of_scripts(
    client: FlaskClient, shelve: Shelve
) -> None:
    assert "Set-Cookie" not in client.get("/cart").headers
    cookie = next(
        value for value in add(client, shelve().id).headers.getlist("Set-Cookie") if value.startswith("cart=")
    )
    assert "HttpOnly" in cookie
    assert "SameSite=Lax" in cookie
    assert "Path=/" in cookie


def test_the_same_article_twice_is_one_line(client: FlaskClient, shelve: Shelve, session: Session) -> None:
    variant_id = shelve().id
    add(client, variant_id)
    add(client, variant_id, "2")
    assert lines(session) == [(variant_id, 3)]


def test_a_price_from_the_browser_counts_for_nothing(client: FlaskClient, shelve: Shelve) -> None:
    data = {"variant": shelve(price=500).id, "price": "1", "price_cents": "1", "unit_cents": "1"}
    answer = client.post("/cart/items", data=data, headers=JSON)
    assert answer.json is not None
    assert answer.json["total"] == "5,00\u00a0€"


def test_not_more_than_there_is(client: FlaskClient, shelve: Shelve, session: Session) -> None:
    variant_id = shelve(stock=2).id
    refused = add(client, variant_id, "3", **JSON)
    assert refused.status_code == 422
    assert refused.json is not None
    assert refused.json["message"].startswith("Il ne reste que 2 pièces de")
    add(client, variant_id, "2")
    assert add(client, variant_id, "1", **JSON).status_code == 422
    assert lines(session) == [(variant_id, 2)]


@pytest.mark.parametrize("quantity", ["-1", "0", "1.5", "many", "1e3", "9" * 30, "²"])
def test_nonsense_is_refused_with_a_sentence(client: FlaskClient, shelve: Shelve, quantity: str) -> None:
    answer = add(client, shelve().id, quantity, **JSON)
    assert (answer.status_code, answer.json) == (422, {"message": "Indiquez le nombre de pièces en chiffres entiers."})


def test_what_is_not_sold_does_not_go_in(client: FlaskClient, shelve: Shelve, session: Session) -> None:
    variant = shelve()
    with transaction():
        variant.active = False
    assert add(client, variant.id, **JSON).status_code == 422
    assert add(client, 999_999, **JSON).status_code == 422
    assert lines(session) == []


def test_changing_and_taking_out(client: FlaskClient, shelve: Shelve, session: Session) -> None:
    variant_id = shelve(stock=5).id
    add(client, variant_id, "2")
    line_id = session.scalars(select(CartLine.id)).one()
    client.post(f"/cart/items/{line_id}", data={"quantity": "4"})
    assert lines(session) == [(variant_id, 4)]
    assert client.post(f"/cart/items/{line_id}", data={"quantity": "6"}, headers=JSON).status_code == 422
    assert lines(session) == [(variant_id, 4)]
    client.post(f"/cart/items/{line_id}", data={"quantity": "0"})
    assert lines(session) == []
    assert "Votre panier est vide" in client.get("/cart").text


def test_the_line_of_somebody_else_is_out_of_reach(
    app: Flask, client: FlaskClient, shelve: Shelve, session: Session
) -> None:
    variant_id = shelve().id
    add(client, variant_id, "2")
    line_id = session.scalars(select(CartLine.id)).one()
    stranger = OwnPageClient(app)
    add(stranger, variant_id)
    stranger.post(f"/cart/items/{line_id}", data={"quantity": "0"})
    assert sorted(lines(session)) == [(variant_id, 1), (variant_id, 2)]


def test_the_cart_tells_of_a_changed_price_and_a_lack_of_stock(
    client: FlaskClient, shelve: Shelve, session: Session
) -> None:
    variant = shelve(price=120, stock=5)
    add(client, variant.id, "3")
    with transaction():
        variant.price_cents, variant.stock = 150, 1
    page = client.get("/cart").text
    assert "il était de 1,20" in page
    assert "Il ne reste que 1 pièce de" in page
    assert "4,50" in page


def test_one_may_always_take_fewer(client: FlaskClient, shelve: Shelve, session: Session) -> None:
    variant = shelve(stock=5)
    add(client, variant.id, "5")
    with transaction():
        variant.stock = 1
    line_id = session.scalars(select(CartLine.id)).one()
    client.post(f"/cart/items/{line_id}", data={"quantity": "2"})
    assert lines(session) == [(variant.id, 2)]


def test_pieces_held_by_the_cart_s_own_order_are_not_missing(
    app: Flask, session: Session, shelve: Shelve, monkeypatch: pytest.MonkeyPatch
) -> None:
    variant = shelve(stock=0)
    held = [(50, lambda cart_id: [(variant.id, 2)])]
    monkeypatch.setitem(app.extensions["grandrue.outlets"].plugged, "cart.held", held)
    assert outlets.collect("cart.held", cart_id=1) == [(variant.id, 2)]
    with transaction():
        cart = carts.start()
        carts.add(cart, variant.id, 2)
        with pytest.raises(UserError, match="2 pièces"):
            carts.add(cart, variant.id, 1)
        assert carts.look(cart).problems == []


def test_an_ordered_cart_is_empty_and_the_next_article_begins_another(
    client: FlaskClient, shelve: Shelve, session: Session
) -> None:
    variant_id = shelve().id
    add(client, variant_id)
    first = session.scalars(select(Cart)).one()
    with transaction():
        carts.close(first.id)
        carts.close(first.id)
    assert "Votre panier est vide" in client.get("/cart").text
    add(client, variant_id)
    assert session.scalar(select(func.count()).select_from(Cart)) == 2
    assert lines(session) == [(variant_id, 1)]


def test_a_cart_number_is_never_given_out_again(session: Session) -> None:
    with transaction():
        first = carts.start()
        number = first.id
        session.delete(first)
    with transaction():
        assert carts.start().id > number


def test_carts_that_nobody_touches_are_forgotten(session: Session, shelve: Shelve) -> None:
    variant = shelve()
    with transaction():
        carts.add(carts.start(), variant.id, 1)
    carts.forget_old()
    assert lines(session) == [(variant.id, 1)]
    with clock.freeze(clock.now() + timedelta(days=61)):
        carts.forget_old()
    assert lines(session) == []


def test_the_header_counts_pieces(client: FlaskClient, shelve: Shelve) -> None:
    add(client, shelve().id, "3")
    assert 'data-cart-count aria-label="3 articles">3</b>' in client.get("/cart").text


def test_the_product_page_offers_what_is_there(client: FlaskClient, shelve: Shelve) -> None:
    variant = shelve("Tarte", sizes=("Petite", "Grande"), stock=3)
    with transaction():
        variant.stock = 0
    page = client.get(f"/p/{variant.product.slug}").text
    assert "Ajouter au panier" in page
    assert page.index("disabled") < page.index("checked")  # the first size is sold out, the second is chosen
    with transaction():
        for other in variant.product.variants:
            other.stock = 0
    assert "Épuisé pour le moment" in client.get(f"/p/{variant.product.slug}?fresh").text


def test_a_foreign_page_puts_nothing_into_the_cart(client: FlaskClient, shelve: Shelve, session: Session) -> None:
    data = {"variant": shelve().id}
    assert client.post("/cart/items", data=data, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert lines(session) == []
