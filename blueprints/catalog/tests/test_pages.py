"""The public pages: what they show, in which order, and what they keep to themselves."""

import json
import re

import pytest
from flask.testing import FlaskClient

from blueprints.catalog import categories, products
from blueprints.catalog.models import Category
from blueprints.catalog.products import VariantDetails
from blueprints.catalog.tests.conftest import MakeProduct
from blueprints.core.database import transaction


def names(html: str) -> list[str]:
    return re.findall(r'product-card-name"><a href="[^"]*">([^<]*)</a>', html)


def pager(html: str, rel: str) -> str | None:
    link = re.search(rf'href="([^"]*)" rel="{rel}"', html)
    return link[1].replace("&amp;", "&") if link else None


@pytest.fixture
def bread(make_product: MakeProduct) -> Category:
    """A category with 30 products, from 1,00 to 30,00 euros and back to front."""
    with transaction():
        category = categories.create(name={"fr": "Pains", "en": "Breads"}, description={"fr": "Cuits ce matin"})
    for number in range(30, 0, -1):
        make_product(f"Pain {number}", price=number * 100, category_id=category.id)
    return category


def test_a_category_shows_24_products_and_the_way_to_the_rest(client: FlaskClient, bread: Category) -> None:
    first = client.get("/c/pains").text
    assert names(first) == [f"Pain {number}" for number in range(30, 6, -1)]
    assert pager(first, "prev") is None
    second = client.get(pager(first, "next") or "").text
    assert names(second) == [f"Pain {number}" for number in range(6, 0, -1)]
    assert pager(second, "next") is None
    assert names(client.get(pager(second, "prev") or "").text) == names(first)


@pytest.mark.parametrize(("order", "expected"), [("price", range(1, 25)), ("-price", range(30, 6, -1))])
def test_products_can_be_put_in_the_order_of_their_prices(
    client: FlaskClient, bread: Category, order: str, expected: range
) -> None:
    first = client.get(f"/c/pains?order={order}").text
    assert names(first) == [f"Pain {number}" for number in expected]
    second = client.get(pager(first, "next") or "").text
    assert sorted(names(first) + names(second)) == sorted(f"Pain {number}" for number in range(1, 31))
    assert names(client.get(pager(second, "prev") or "").text) == names(first)


@pytest.mark.parametrize("query", ["after=x", "after=1", "before=..", "order=name", "after=1.2.3", "after=9.9"])
def test_an_address_that_means_nothing_still_gives_a_page(client: FlaskClient, bread: Category, query: str) -> None:
    assert client.get(f"/c/pains?{query}").status_code == 200


def test_a_category_shows_what_is_in_the_categories_within(client: FlaskClient, make_product: MakeProduct) -> None:
    with transaction():
        outer = categories.create(name={"fr": "Épicerie"})
        inner = categories.create(name={"fr": "Confitures"}, parent_id=outer.id)
        deepest = categories.create(name={"fr": "Agrumes"}, parent_id=inner.id)
    make_product("Miel", category_id=outer.id)
    make_product("Fraise", category_id=inner.id)
    make_product("Orange", category_id=deepest.id)
    make_product("Ailleurs")
    page = client.get("/c/epicerie")
    assert names(page.text) == ["Miel", "Fraise", "Orange"]
    assert 'href="/c/confitures"' in page.text
    assert 'href="/c/agrumes"' not in page.text
    assert names(client.get("/c/confitures").text) == ["Fraise", "Orange"]


def test_what_is_not_published_is_nowhere(client: FlaskClient, make_product: MakeProduct) -> None:
    with transaction():
        category = categories.create(name={"fr": "Pains"})
    hidden = make_product("Caché", category_id=category.id, published=False)
    make_product("Visible", category_id=category.id)
    for address in ("/shop", "/c/pains", "/search?q=cache"):
        assert "Caché" not in client.get(address).text
    assert client.get(f"/p/{hidden.slug}").status_code == 404


@pytest.mark.parametrize("address", ["/p/rien", "/c/rien", "/p/", "/c/"])
def test_what_is_not_there_is_404(client: FlaskClient, address: str) -> None:
    assert client.get(address).status_code == 404


def test_a_product_page_says_what_it_is_and_costs(client: FlaskClient, make_product: MakeProduct) -> None:
    with transaction():
        category = categories.create(name={"fr": "Pains"})
    make_product(
        "Pain <bis>",
        category_id=category.id,
        summary={"fr": "Au levain"},
        description={"fr": "<p>Cuit au <b>feu</b><script>alert(1)</script></p>"},
        variants=[
            VariantDetails(320, {"Poids": "500 g"}, stock=0),
            VariantDetails(600, {"Poids": "1 kg"}, compare_at_cents=700, stock=3),
        ],
    )
    page = client.get("/p/pain-bis").text
    assert "<h1>Pain &lt;bis&gt;</h1>" in page
    assert "<p>Cuit au <b>feu</b></p>" in page
    assert "alert(1)" not in page
    assert 'href="/c/pains"' in page
    assert "3,20\u00a0€" in page
    data = json.loads(re.search(r'ld\+json">(.*?)</script>', page, re.DOTALL)[1])  # type: ignore[index]  # it is there
    assert data[0]["name"] == "Pain <bis>"
    assert [
        (offer["name"], offer["price"], offer["availability"].rpartition("/")[2]) for offer in data[0]["offers"]
    ] == [
        ("500 g", "3.20", "OutOfStock"),
        ("1 kg", "6.00", "InStock"),
    ]
    assert [step["name"] for step in data[1]["itemListElement"]] == ["La boutique", "Pains", "Pain <bis>"]
    assert data[1]["itemListElement"][1]["item"] == "http://localhost/c/pains"


def test_a_product_speaks_the_language_of_the_page(client: FlaskClient, make_product: MakeProduct) -> None:
    product = make_product()
    with transaction():
        products.edit(product, products.Details(name={"fr": "Pain", "en": "Bread"}, vat_rate_bp=550))
    assert "<h1>Pain</h1>" in client.get(f"/p/{product.slug}").text
    english = client.get(f"/en/p/{product.slug}").text
    assert "<h1>Bread</h1>" in english
    assert 'href="/en/shop"' in english


def test_a_reduction_shows_the_earlier_price(client: FlaskClient, make_product: MakeProduct) -> None:
    product = make_product(variants=[VariantDetails(600, compare_at_cents=800)])
    page = client.get(f"/p/{product.slug}").text
    assert re.search(r"<ins>.*6,00\u00a0€</ins> <del>.*8,00\u00a0€</del>", page)
    assert "le plus bas des 30 jours" in page


def test_a_card_says_from_which_price_and_when_all_is_sold(client: FlaskClient, make_product: MakeProduct) -> None:
    make_product("Flan", variants=[VariantDetails(900, {"T": "G"}), VariantDetails(500, {"T": "P"})])
    make_product("Vide", stock=0)
    page = client.get("/shop").text
    assert re.search(r'price-from">[^<]*</span> 5,00\u00a0€', page)
    assert page.count("Épuisé") == 1


def test_a_change_reaches_a_page_that_was_kept(client: FlaskClient, make_product: MakeProduct) -> None:
    product = make_product("Pain")
    assert names(client.get("/shop").text) == ["Pain"]
    with transaction():
        products.withdraw(product)
    assert names(client.get("/shop").text) == []


def test_the_menu_names_categories_with_something_to_sell(client: FlaskClient, make_product: MakeProduct) -> None:
    with transaction():
        categories.create(name={"fr": "Vide"})
        outer = categories.create(name={"fr": "Pains"})
        inner = categories.create(name={"fr": "Bios"}, parent_id=outer.id)
    make_product(category_id=inner.id)
    page = client.get("/shop").text
    assert 'href="/c/pains"' in page
    assert 'href="/c/vide"' not in page


def test_a_search_that_finds_nothing_helps_on(client: FlaskClient, make_product: MakeProduct) -> None:
    make_product("Croissant")
    assert "Rien trouvé" in client.get("/search?q=zzz").text
    assert "croissant" in client.get("/search?q=croisant").text
    assert client.get("/search").status_code == 200
