"""What is understood of the exports of the three shop systems. The files in ``exports/`` are written by ourselves."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blueprints.catalog.importing import formats, tables
from blueprints.catalog.importing.formats import Unrecognised, detect
from blueprints.catalog.importing.records import Circumstances, ImportedCatalogue, ImportedProduct

EXPORTS = Path(__file__).with_name("exports")
TODAY = date(2026, 11, 22)
RATES = {"standard": 2000, "reduced-rate": 550, "1": 2000, "3": 550}
CELLS = st.one_of(
    st.text(max_size=12), st.sampled_from(["", "0", "-1", "1", "1,234", "parent", "id:10", ":", ",", "12:0, 3:1"])
)
PRESTASHOP = ("prestashop_categories.csv", "prestashop_products.csv", "prestashop_combinations.csv")


def understood(*names: str, charged: bool = True) -> ImportedCatalogue:
    read = [tables.read(EXPORTS / name) for name in names]
    return detect(read).parse(read, Circumstances(RATES, TODAY, charged))


def understood_text(text: str) -> ImportedCatalogue:
    table = tables.parse(text.encode(), file="f.csv")
    return detect([table]).parse([table], Circumstances(RATES, TODAY))


def by_id(catalogue: ImportedCatalogue) -> dict[str, ImportedProduct]:
    return {product.external_id: product for product in catalogue.products}


def refused(catalogue: ImportedCatalogue) -> list[tuple[str, int, str]]:
    return [(problem.file, problem.line, problem.column) for problem in catalogue.problems if problem.refused]


# --- recognising -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("names", "source"),
    [(("woocommerce.csv",), "woocommerce"), (("shopify.csv",), "shopify"), (PRESTASHOP, "prestashop")],
)
def test_a_shop_system_is_recognised_by_its_columns(names: tuple[str, ...], source: str) -> None:
    assert detect([tables.read(EXPORTS / name) for name in names]).source == source


@pytest.mark.parametrize(
    "header",
    [
        "ID,Type,UGS,Nom,Publié,Tarif promo,Tarif régulier,Catégories",
        "URL handle,Title,Description,Option1 name,Option1 value,Price,Compare-at price",
    ],
)
def test_french_and_new_column_names_are_known(header: str) -> None:
    assert detect([tables.parse(header.encode(), file="f.csv")]).source in ("woocommerce", "shopify")


@pytest.mark.parametrize(
    "headers",
    [
        ["a,b,c"],
        ["Customer ID;Email *;Last Name *;First Name *"],
        ["Product ID*;Attribute (Name:Type:Position)*;Value (Value:Position)*"],
        ["ID,Type,SKU,Name,Regular price", "Handle,Title,Variant Price"],
    ],
)
def test_what_is_no_catalogue_is_refused(headers: list[str]) -> None:
    with pytest.raises(Unrecognised):
        detect([tables.parse(header.encode(), file="f.csv") for header in headers])


@pytest.mark.parametrize("names", [("woocommerce.csv",), ("shopify.csv",), PRESTASHOP])
@given(data=st.data())
def test_no_cell_does_worse_than_having_its_row_refused(names: tuple[str, ...], data: st.DataObject) -> None:
    read = [tables.read(EXPORTS / name) for name in names]
    table = data.draw(st.sampled_from(read))
    row = data.draw(st.sampled_from(table.rows))
    column = data.draw(st.sampled_from(table.columns))
    spoiled = replace(row, cells={**row.cells, column: data.draw(CELLS)})
    read[read.index(table)] = replace(table, rows=tuple(spoiled if r is row else r for r in table.rows))
    form = detect(read)
    rates = dict.fromkeys(form.taxes(read), 2000)
    catalogue = form.parse(read, Circumstances(rates, TODAY))
    for product in catalogue.products:
        assert product.name
        assert product.variants
        assert all(variant.price_cents >= 0 and (variant.stock or 0) >= 0 for variant in product.variants)


def test_every_format_names_the_tax_rules_of_its_products() -> None:
    woocommerce, shopify, prestashop = formats.FORMATS
    assert set(woocommerce.taxes([tables.read(EXPORTS / "woocommerce.csv")])) == {"standard", "reduced-rate"}
    assert shopify.taxes([tables.read(EXPORTS / "shopify.csv")])["standard"] == 1
    assert prestashop.taxes([tables.read(EXPORTS / name) for name in PRESTASHOP]) == {"1": 3, "3": 1}


# --- WooCommerce -----------------------------------------------------------------------------------------------------


def test_woocommerce_variations_find_their_parent_by_sku_and_by_id() -> None:
    pull = by_id(understood("woocommerce.csv"))["10"]
    assert [(dict(v.options), v.price_cents, v.compare_at_cents) for v in pull.variants] == [
        ({"Couleur": "Écru", "Taille": "M"}, 3990, 4990),
        ({"Couleur": "Écru", "Taille": "L"}, 4990, None),
        ({"Couleur": "Bleu", "Taille": "M"}, 4990, None),
        ({"Couleur": "Bleu", "Taille": "L"}, 4990, None),
    ]
    assert (pull.name, pull.summary, pull.featured, pull.category) == (
        "Pull marin",
        "Chaud & doux",
        True,
        "Vêtements > Pulls",
    )
    assert pull.description.startswith("<p>Tricoté ici.</p>\n<p>Lavage à 30 °C.")
    assert [picture.reference.rpartition("/")[2] for picture in pull.pictures] == ["pull.jpg", "dos.jpg"]


def test_woocommerce_a_variation_for_any_value_never_sells_more_than_it_has() -> None:
    pull = by_id(understood("woocommerce.csv"))["10"]
    stock = {tuple(v.options.values()): v.stock for v in pull.variants}
    assert stock[("Bleu", "M")] == 2
    assert stock[("Bleu", "L")] == 2
    assert stock[("Écru", "M")] == 0
    assert len({v.external_id for v in pull.variants}) == 4


def test_woocommerce_a_stock_kept_with_the_parent_is_dealt_out() -> None:
    catalogue = understood_text(
        "ID,Type,SKU,Name,Stock,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n"
        'p,variable,p,Pull,7,,,Taille,"S, M, L"\n'
        + "".join(f"{i},variation,,,parent,5,id:p,Taille,{size}\n" for i, size in enumerate("SML", 1))
    )
    assert [variant.stock for variant in catalogue.products[0].variants] == [3, 2, 2]
    assert [(problem.line, problem.refused) for problem in catalogue.problems] == [(2, False)]


def test_woocommerce_taxes_stock_sales_and_drafts() -> None:
    found = by_id(understood("woocommerce.csv"))
    savon, carte, bougie = found["20"], found["21"], found["22"]
    assert (savon.vat_rate_bp, savon.variants[0].stock, savon.published) == (550, None, True)
    assert savon.description == "<h2>Le vrai</h2><p>72 % d'huile</p><ul><li>Poids: 300 g</li></ul>"
    assert (carte.vat_rate_bp, carte.variants[0].stock, carte.published) == (0, 0, False)
    assert (bougie.variants[0].price_cents, bougie.variants[0].compare_at_cents) == (
        1200,
        None,
    )  # the sale begins later
    assert bougie.variants[0].stock == 0


def test_woocommerce_bad_rows_are_named_and_the_good_ones_stay() -> None:
    catalogue = understood("woocommerce.csv")
    assert refused(catalogue) == [("woocommerce.csv", 10, "Parent"), ("woocommerce.csv", 9, "Regular price")]
    assert set(by_id(catalogue)) == {"10", "20", "21", "22"}


def test_woocommerce_keeps_categories_within_each_other() -> None:
    shelves = {category.external_id: category.parent for category in understood("woocommerce.csv").categories}
    assert shelves == {"Vêtements": None, "Vêtements > Pulls": "Vêtements", "Maison": None}


def test_woocommerce_a_product_whose_variations_are_all_bad_is_refused() -> None:
    catalogue = understood_text(
        "ID,Type,SKU,Name,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n"
        "1,variable,p,Pull,,,Taille,S\n2,variation,,,,p,Taille,S\n"
    )
    assert (catalogue.products, [line for _file, line, _column in refused(catalogue)]) == ((), [3, 2])


def test_woocommerce_the_same_number_twice_is_refused_once() -> None:
    catalogue = understood_text("ID,Type,SKU,Name,Regular price\n1,simple,a,A,1\n1,simple,b,B,2\n2,simple,A,C,3\n")
    assert [product.name for product in catalogue.products] == ["A", "C"]
    assert refused(catalogue) == [("f.csv", 3, "ID")]


def test_woocommerce_an_export_in_two_files_is_one_catalogue() -> None:
    header = "ID,Type,SKU,Name,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n"
    texts = {
        "1.csv": header + "1,variable,p,Pull,,,Taille,S\n",
        "2.csv": header + "2,variable,q,Gilet,,,Taille,M\n3,variation,,,5,p,Taille,S\n4,variation,,,6,q,Taille,M\n",
    }
    read = [tables.parse(text.encode(), file=file) for file, text in texts.items()]
    catalogue = detect(read).parse(read, Circumstances(RATES, TODAY))
    assert {p.name: [v.price_cents for v in p.variants] for p in catalogue.products} == {"Pull": [500], "Gilet": [600]}


# --- Shopify ---------------------------------------------------------------------------------------------------------


def test_shopify_rows_of_one_handle_make_one_product() -> None:
    mug = by_id(understood("shopify.csv"))["mug"]
    assert [(dict(v.options), v.price_cents, v.compare_at_cents, v.stock, v.sku) for v in mug.variants] == [
        ({"Couleur": "Bleu", "Contenance": "25 cl"}, 1400, None, 7, "001"),
        ({"Couleur": "Bleu", "Contenance": "40 cl"}, 1600, 1800, None, "002"),
    ]
    assert [(p.reference, p.alt) for p in mug.pictures] == [
        ("https://cdn.example/mug.jpg?v=1", "Un mug bleu"),
        ("https://cdn.example/mug-2.jpg?v=1", ""),
        ("https://cdn.example/mug-3.jpg?v=1", "Le même au soleil"),
    ]
    assert mug.complete is False
    assert mug.description.startswith("<h4><span>Émaillé</span></h4>")


def test_shopify_a_single_variant_has_no_options() -> None:
    pot = by_id(understood("shopify.csv"))["theiere"]
    assert (dict(pot.variants[0].options), pot.variants[0].stock, pot.variants[0].compare_at_cents) == ({}, 0, None)
    assert (pot.vat_rate_bp, pot.published) == (0, False)


def test_shopify_bad_rows_are_named_by_the_line_they_begin_on() -> None:
    assert refused(understood("shopify.csv")) == [("shopify.csv", 8, "Handle"), ("shopify.csv", 5, "Variant Price")]


def test_shopify_the_newer_columns_mean_the_same() -> None:
    catalogue = understood_text(
        "Title,URL handle,Description,Type,Published on online store,Status,SKU,Option1 name,Option1 value,Price,"
        "Compare-at price,Charge tax,Inventory tracker,Inventory quantity,Continue selling when out of stock,"
        "Product image URL\n"
        "Mug,mug,<p>x</p>,Vaisselle,TRUE,Active,M,Title,Default Title,14,20,TRUE,shopify,3,DENY,\n"
    )
    (variant,) = catalogue.products[0].variants
    assert (variant.price_cents, variant.compare_at_cents, variant.stock, dict(variant.options)) == (1400, 2000, 3, {})
    assert (catalogue.products[0].published, catalogue.products[0].category) == (True, "Vaisselle")


# --- PrestaShop ------------------------------------------------------------------------------------------------------


def test_prestashop_prices_get_their_tax_and_combinations_their_impact() -> None:
    sencha = by_id(understood(*PRESTASHOP))["1"]
    assert [(dict(v.options), v.price_cents, v.stock, v.sku) for v in sencha.variants] == [
        ({"Poids": "100 g", "Grain": "Fin"}, 900, 11, "SEN-100"),
        ({"Poids": "250 g, vrac", "Grain": "Fin"}, 1900, 4, "SEN-250"),
    ]
    assert (sencha.vat_rate_bp, sencha.category, sencha.summary) == (550, "Thés verts", "Vert & vif")
    assert sencha.complete is False


def test_prestashop_a_firm_without_vat_keeps_the_net_prices() -> None:
    pot = by_id(understood(*PRESTASHOP, charged=False))["2"]
    assert (pot.variants[0].compare_at_cents, pot.variants[0].price_cents) == (4167, 3750)


def test_prestashop_a_discount_holds_in_its_time_only() -> None:
    pot = by_id(understood(*PRESTASHOP))["2"]
    assert (pot.variants[0].price_cents, pot.variants[0].compare_at_cents) == (4500, 5000)
    assert pot.variants[0].stock is None  # may be ordered without being there


def test_prestashop_bad_rows_are_named_and_the_good_ones_stay() -> None:
    catalogue = understood(*PRESTASHOP)
    assert refused(catalogue) == [
        ("prestashop_combinations.csv", 5, "Product ID*"),
        ("prestashop_combinations.csv", 4, "Value (Value:Position)*"),
        ("prestashop_products.csv", 4, "Price tax excluded"),
        ("prestashop_products.csv", 5, "Categories (x,y,z...)"),
    ]
    assert set(by_id(catalogue)) == {"1", "2", "5"}


def test_prestashop_what_could_not_be_ordered_becomes_a_draft() -> None:
    assert by_id(understood(*PRESTASHOP))["5"].published is None


def test_prestashop_categories_keep_their_places_whatever_their_order() -> None:
    shelves = {category.name: category.parent for category in understood(*PRESTASHOP).categories}
    assert shelves == {"Thés verts": "Thés", "Thés": None}
