"""What the cart and the checkout read: what is for sale right now, at which price and which VAT."""

from dataclasses import replace
from datetime import date

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from blueprints.catalog import products, stock, vat
from blueprints.catalog.offers import Offer, offers
from blueprints.catalog.products import VariantDetails
from blueprints.catalog.tests.conftest import MakeProduct
from blueprints.core.database import transaction
from blueprints.core.i18n import in_this_language


def test_an_offer_says_all_that_a_sale_freezes(make_product: MakeProduct) -> None:
    size = VariantDetails(900, {"Taille": "Grande"}, {"en": {"Size": "Large"}}, 1200, stock=4, sku="T-G")
    product = make_product("Tarte", variants=[size])
    variant_id = product.variants[0].id
    with in_this_language("fr"):
        offer = offers([variant_id])[variant_id]
    assert offer == Offer(
        variant_id=variant_id,
        product_id=product.id,
        slug="tarte",
        name="Tarte",
        label="Grande",
        sku="T-G",
        price_cents=900,
        prior_cents=1200,
        vat_rate_bp=550,
        stock=4,
        picture_key=None,
        for_sale=True,
    )
    assert offer.full_name == "Tarte – Grande"
    assert (offer.has(4), offer.has(5)) == (True, False)
    with in_this_language("en"):
        assert offers([variant_id])[variant_id].full_name == "Tarte – Large"


def test_what_was_taken_a_moment_ago_is_no_longer_offered(make_product: MakeProduct) -> None:
    variant = make_product(stock=3).variants[0]
    assert offers([variant.id])[variant.id].stock == 3
    with transaction():
        stock.take({variant.id: 2})
        assert offers([variant.id])[variant.id].stock == 1


def test_what_left_the_shop_is_not_for_sale_and_what_is_gone_not_offered(make_product: MakeProduct) -> None:
    hidden = make_product("Caché", published=False).variants[0]
    inactive = make_product("Inactif", variants=[VariantDetails(1, active=False)]).variants[0]
    gone = make_product("Parti")
    gone_id = gone.variants[0].id
    with transaction():
        products.remove(gone)
    found = offers([hidden.id, inactive.id, gone_id])
    assert [(found[v.id].for_sale, found[v.id].has(1)) for v in (hidden, inactive)] == [(False, False)] * 2
    assert gone_id not in found


def test_a_firm_that_charges_no_vat_offers_without_it(
    app: Flask, session: Session, make_product: MakeProduct, monkeypatch: pytest.MonkeyPatch
) -> None:
    variant = make_product().variants[0]
    assert offers([variant.id])[variant.id].vat_rate_bp == 550
    monkeypatch.setitem(app.config, "SITE", replace(app.config["SITE"], vat_regime="franchise"))
    assert offers([variant.id])[variant.id].vat_rate_bp == 0


@pytest.mark.parametrize(
    ("country", "day", "rates"),
    [
        ("FR", date(2026, 11, 22), [2000, 1000, 550, 210]),
        ("DE", date(2026, 11, 22), [1900, 700]),
        ("FI", date(2026, 11, 22), [2550, 1350, 1000]),
        ("FR", date(2013, 12, 31), []),
        ("US", date(2026, 11, 22), []),
    ],
)
def test_vat_rates_are_those_of_a_day(country: str, day: date, rates: list[int]) -> None:
    assert vat.rates_on(day, country) == rates


def test_every_country_of_the_union_has_its_rates() -> None:
    countries = [
        "AT",
        "BE",
        "BG",
        "CY",
        "CZ",
        "DE",
        "DK",
        "EE",
        "ES",
        "FI",
        "FR",
        "GR",
        "HR",
        "HU",
        "IE",
        "IT",
        "LT",
        "LU",
        "LV",
        "MT",
        "NL",
        "PL",
        "PT",
        "RO",
        "SE",
        "SI",
        "SK",
    ]
    assert [country for country in countries if not vat.rates_on(date(2026, 11, 22), country)] == []


def test_a_bare_number_is_told_with_its_name(make_product: MakeProduct) -> None:
    size = VariantDetails(2200, {"Parts": "4", "Fruit": "Fraise"}, {"en": {"Serves": "4", "Fruit": "Strawberry"}})
    variant_id = make_product("Tarte", variants=[size]).variants[0].id
    with in_this_language("fr"):
        assert offers([variant_id])[variant_id].label == "Parts\u00a0: 4 / Fraise"
    with in_this_language("en"):
        assert offers([variant_id])[variant_id].label == "Serves: 4 / Strawberry"
