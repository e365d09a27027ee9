"""Placing an order: frozen, numbered, and with its pieces out of the stock."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from blueprints.catalog.models import Product, Variant
from blueprints.catalog.stock import OutOfStock
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import in_this_language
from blueprints.orders import placing
from blueprints.orders.models import Order
from blueprints.orders.testing import HOME, place, shelve, stock_of

Freeze = Callable[[datetime], None]


def test_an_order_keeps_names_and_prices_when_the_catalogue_changes(session: Session) -> None:
    variant_id = shelve("Croissant", price=120)
    order = place({variant_id: 3}, address=HOME, delivery_cents=590)
    variant = session.get_one(Variant, variant_id)
    variant.price_cents, variant.product.name = 999, {"fr": "Autre chose"}
    session.flush()
    session.expire_all()
    line = order.lines[0]
    assert (line.name, line.unit_cents, line.quantity, line.total_cents) == ("Croissant", 120, 3, 360)
    assert (order.goods_cents, order.delivery_cents, order.total_cents) == (360, 590, 950)
    assert (line.rate_bp, line.tax_cents, order.tax_cents) == (550, 19, 50)
    assert order.taxes == {"550": {"gross": 950, "tax": 50}}


def test_a_firm_without_vat_charges_none_and_says_so(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = replace(app.config["SITE"], vat_regime="franchise")
    monkeypatch.setitem(app.config, "SITE", site)
    monkeypatch.setitem(app.jinja_env.globals, "site", site)
    order = place({shelve(price=1000, rate_bp=2000): 1})
    assert (order.tax_cents, order.rates, order.taxes) == (0, [], {"0": {"gross": 1000, "tax": 0}})
    assert "art. 293 B du CGI" in client.get(f"/orders/{order.token}").text


def test_the_order_speaks_the_language_it_was_made_in(session: Session) -> None:
    variant_id = shelve("Croissant")
    with in_this_language("en"):
        assert place({variant_id: 1}).lines[0].name == "Croissant (en)"


def test_the_pieces_are_taken_for_31_minutes(session: Session, freeze: Freeze) -> None:
    freeze(datetime(2026, 11, 22, 12, tzinfo=UTC))
    variant_id = shelve(stock=5)
    order = place({variant_id: 3})
    assert (stock_of(variant_id), order.stock_held) == (2, True)
    assert order.expires_at == datetime(2026, 11, 22, 12, tzinfo=UTC) + timedelta(minutes=31)


def test_what_is_not_there_is_named_and_nothing_is_taken(session: Session) -> None:
    enough, scarce = shelve("Pain", stock=5), shelve("Tarte", stock=1)
    with pytest.raises(OutOfStock, match="Tarte"):
        place({enough: 1, scarce: 2})
    assert (stock_of(enough), stock_of(scarce)) == (5, 1)
    assert session.scalars(select(Order)).all() == []


def test_what_the_owner_took_off_the_shop_is_not_sold(session: Session) -> None:
    variant_id = shelve("Tarte")
    session.get_one(Variant, variant_id).active = False
    session.flush()
    with pytest.raises(UserError, match="Tarte"):
        place({variant_id: 1})


def test_numbers_follow_each_other_and_begin_anew_with_the_year(session: Session, freeze: Freeze) -> None:
    variant_id = shelve()
    # Half past eleven in the evening in London is the new year in Paris.
    freeze(datetime(2026, 12, 31, 22, 30, tzinfo=UTC))
    assert [place({variant_id: 1}).number for _time in range(2)] == ["2026-00001", "2026-00002"]
    freeze(datetime(2026, 12, 31, 23, 30, tzinfo=UTC))
    assert place({variant_id: 1}).number == "2027-00001"


def test_two_orders_have_different_secrets(session: Session) -> None:
    variant_id = shelve()
    one, other = place({variant_id: 1}), place({variant_id: 1})
    assert one.token != other.token
    assert len(one.token) == 43


def test_a_cart_has_at_most_one_order(session: Session) -> None:
    variant_id = shelve()
    place({variant_id: 1}, cart_id=7)
    with pytest.raises(IntegrityError):
        place({variant_id: 1}, cart_id=7)


def test_the_order_outlives_the_product(session: Session) -> None:
    variant_id = shelve("Tarte")
    order = place({variant_id: 2})
    with transaction():
        session.delete(session.get_one(Product, session.get_one(Variant, variant_id).product_id))
    session.expire_all()
    assert (order.lines[0].variant_id, order.lines[0].name) == (None, "Tarte")


def test_the_same_proposal_is_recognised(session: Session) -> None:
    variant_id = shelve()
    order = place({variant_id: 2})
    proposal = placing.Proposal(None, placing.articles_of({variant_id: 2}), place_customer(order), None, 0)
    other = placing.Proposal(None, placing.articles_of({variant_id: 3}), place_customer(order), None, 0)
    assert placing.is_same(order, proposal)
    assert not placing.is_same(order, other)


def place_customer(order: Order) -> placing.Customer:
    return placing.Customer(order.email, order.name, order.phone, order.language, order.user_id)
