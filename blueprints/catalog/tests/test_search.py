"""Search: without regard to accents, capitals, plurals and slips of the pen, alike on every database."""

import pytest
from sqlalchemy.orm import Session

from blueprints.catalog import categories, listing, products, search, words
from blueprints.catalog.models import SearchWord
from blueprints.catalog.products import Details, VariantDetails
from blueprints.catalog.tests.conftest import MakeProduct
from blueprints.core.database import transaction


def found(text: str) -> list[str]:
    return [card.name for card in listing.of_search(search.read(text)).cards]


@pytest.fixture
def shelf(make_product: MakeProduct) -> None:
    make_product("Éclair au café")
    make_product("Croissant au beurre", summary={"fr": "Feuilleté, pur beurre"})
    make_product("Pain de campagne", description={"fr": "<p>Levain naturel, idéal avec l&#39;éclair de génie</p>"})
    make_product("Bûche de Noël", description={"en": "<p>Christmas log</p>"})


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("éclair", ["Éclair au café", "Pain de campagne"]),  # the name before the description
        ("ECLAIR", ["Éclair au café", "Pain de campagne"]),
        ("eclairs", ["Éclair au café", "Pain de campagne"]),
        ("cafe eclair", ["Éclair au café"]),
        ("croi", ["Croissant au beurre"]),
        ("buche noel", ["Bûche de Noël"]),
        ("christmas", ["Bûche de Noël"]),
        ("éclair beurre", []),
        ("au", ["Éclair au café", "Croissant au beurre"]),
        ("chocolat", []),
        ("", []),
        ("!?", []),
        ("%", []),
        ("' OR 1=1 --", []),
    ],
)
def test_what_is_found(shelf: None, typed: str, names: list[str]) -> None:
    assert found(typed) == names


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("croisant", "croissant"),
        ("crossant", "croissant"),
        ("croissnat", "croissant"),
        ("kroissant", "croissant"),
        ("crosant", "croissant"),
        ("bucge noel", "buche noel"),
        ("croissant", ""),
        ("pian", "pain"),
        ("xylophone", ""),
    ],
)
def test_a_slip_of_the_pen_is_forgiven_and_told(shelf: None, typed: str, meant: str) -> None:
    query = search.read(typed)
    assert query.corrected == meant
    assert bool(listing.of_search(query).cards) == bool(meant or typed == "croissant")


def test_what_is_not_published_is_not_found(make_product: MakeProduct) -> None:
    make_product("Secret", published=False)
    assert found("secret") == []


def test_options_and_references_are_found(make_product: MakeProduct) -> None:
    make_product(
        "T-shirt",
        variants=[
            VariantDetails(1500, {"Couleur": "Bleu"}, {"en": {"Colour": "Blue"}}, sku="TS-BLEU"),
            VariantDetails(1500, {"Couleur": "Rouge"}, {"en": {"Colour": "Red"}}, sku="TS-77"),
        ],
    )
    assert found("blue") == found("rouge") == found("ts-77") == ["T-shirt"]


def test_a_changed_name_is_found_and_the_old_one_no_longer(make_product: MakeProduct) -> None:
    product = make_product("Fougasse")
    with transaction():
        products.edit(product, Details(name={"fr": "Focaccia"}, vat_rate_bp=550))
    assert (found("fougasse"), found("focaccia")) == ([], ["Focaccia"])


def test_a_product_is_found_by_its_category_and_by_its_new_name(make_product: MakeProduct) -> None:
    with transaction():
        category = categories.create(name={"fr": "Viennoiseries"})
    make_product("Chausson aux pommes", category_id=category.id)
    assert found("viennoiserie") == ["Chausson aux pommes"]
    with transaction():
        categories.edit(category, name={"fr": "Gourmandises"}, description={}, parent_id=None)
    assert (found("viennoiserie"), found("gourmandise")) == ([], ["Chausson aux pommes"])


def test_a_removed_product_leaves_no_words(make_product: MakeProduct, session: Session) -> None:
    product = make_product("Éphémère")
    with transaction():
        products.remove(product)
    assert found("ephemere") == []
    assert session.query(SearchWord).count() == 0


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("L'Éclair & les œufs", ["eclair", "les", "oeuf"]),
        ("Straße Ærø Łódź", ["strasse", "aero", "lodz"]),
        ("Prix 2 x 500 g", ["pri", "2", "500"]),
        ("Ελληνικά", ["ελληνικα"]),
    ],
)
def test_words_are_folded(text: str, folded: list[str]) -> None:
    assert words.fold(text) == folded


def test_html_is_read_without_its_tags() -> None:
    assert words.fold_html("<p class='rouge'>Pain&nbsp;bis<br>doré</p>") == ["pain", "bis", "dore"]


@pytest.mark.parametrize(
    ("one", "other", "slips"), [("pain", "pain", 0), ("pain", "pian", 1), ("pain", "bain", 1), ("pain", "pa", 2)]
)
def test_slips_are_counted(one: str, other: str, slips: int) -> None:
    assert words.distance(one, other) == slips
