"""Shopify's product export: a row a variant, the first of a product with its texts, further rows for further pictures.

Both sets of column names are known: the one until 2024 (``Handle``, ``Variant Price``) and the one since (``URL
handle``, ``Price``). Prices are those its customers see. The rules follow
https://help.shopify.com/manual/products/import-export/using-csv
"""

from collections import Counter
from collections.abc import Mapping, Sequence

from blueprints.catalog.importing import cells
from blueprints.catalog.importing.records import (
    Circumstances,
    ImportedCatalogue,
    ImportedCategory,
    ImportedPicture,
    ImportedProduct,
    ImportedVariant,
)
from blueprints.catalog.importing.tables import Problems, Refused, Row, Table, renamed
from blueprints.core.i18n import lazy_gettext as _l

SOURCE = "shopify"
NEEDED = {"handle", "title", "price"}

NAMES = {
    "url handle": "handle",
    "body (html)": "description",
    "product category": "shelf",
    "published on online store": "published",
    "variant sku": "sku",
    "variant inventory tracker": "tracker",
    "inventory tracker": "tracker",
    "variant inventory qty": "quantity",
    "inventory quantity": "quantity",
    "variant inventory policy": "policy",
    "continue selling when out of stock": "policy",
    "variant price": "price",
    "variant compare at price": "compare at",
    "compare-at price": "compare at",
    "variant taxable": "taxable",
    "charge tax": "taxable",
    "image src": "picture",
    "product image url": "picture",
    "image alt text": "alt",
    "variant image": "variant picture",
    "variant image url": "variant picture",
}


def recognise(table: Table) -> str | None:
    """What the file holds: ``products``, or None when it isn't Shopify's."""
    return "products" if {NAMES.get(column, column) for column in table.columns} >= NEEDED else None


def taxes(tables: Sequence[Table]) -> Counter[str]:
    """``standard``, and how many products bear tax: Shopify exports whether, not at which rate."""
    return Counter("standard" for rows in _products(tables, Problems()).values() if _taxed(_first(rows)))


def parse(tables: Sequence[Table], given: Circumstances) -> ImportedCatalogue:
    """Understand the rows of an export."""
    problems = Problems([problem for table in tables for problem in table.problems])
    categories: dict[str, ImportedCategory] = {}
    found = []
    for handle, rows in _products(tables, problems).items():
        with problems.noted():
            found.append(_product(handle, rows, given, problems, categories))
    return ImportedCatalogue(SOURCE, tuple(categories.values()), tuple(found), tuple(problems.found))


def _products(tables: Sequence[Table], problems: Problems) -> dict[str, list[Row]]:
    """The rows of each product by its handle, in the order of the file."""
    products: dict[str, list[Row]] = {}
    for row in (row for table in tables for row in renamed(table, NAMES).rows):
        with problems.noted():
            products.setdefault(row.required("handle"), []).append(row)
    return products


def _product(
    handle: str, rows: list[Row], given: Circumstances, problems: Problems, categories: dict[str, ImportedCategory]
) -> ImportedProduct:
    first = _first(rows)
    if not first.text("title"):
        what = _l("No row of “%(handle)s” has a title.", handle=handle)
        raise first.refusal("title", what, _l("Write the product's title into its first row."))
    variants, complete = _variants(first, rows, problems)
    return ImportedProduct(
        external_id=handle,
        name=first.text("title"),
        description=cells.page(first.text("description")),
        category=_shelve(first, categories),
        vat_rate_bp=given.rates["standard"] if _taxed(first) else 0,
        published=_published(first, problems),
        pictures=_pictures(rows),
        variants=variants,
        complete=complete,
        file=first.file,
        line=first.line,
    )


def _variants(first: Row, rows: list[Row], problems: Problems) -> tuple[tuple[ImportedVariant, ...], bool]:
    """The variants of a product, and whether none was refused."""
    names = {number: first.text(f"option{number} name") for number in (1, 2, 3)}
    found: dict[str, ImportedVariant] = {}
    refused = False
    for row in rows:
        if row is not first and not _sells(row):
            continue  # only one more picture
        try:
            variant = _variant(row, names)
            if variant.external_id in found:
                what = _l("The product has two variants “%(options)s”.", options=" / ".join(variant.options.values()))
                raise row.refusal("option1 value", what, _l("Give each its own values, or remove one of the two."))
            found[variant.external_id] = variant
        except Refused as error:
            problems.found.append(error.problem)
            refused = True
    if not found:
        what = _l("None of its variants can be sold.")
        raise first.refusal("", what, _l("Mend what is said about them."))
    return tuple(found.values()), not refused


def _variant(row: Row, names: Mapping[int, str]) -> ImportedVariant:
    price, before = row.gross("price"), row.gross("compare at")
    if price is None:
        raise row.refusal("price", _l("It has no price."), _l("Write one like 12.50."))
    options = {name: value for number, name in names.items() if name and (value := row.text(f"option{number} value"))}
    if options == {"Title": "Default Title"}:
        options = {}  # Shopify's way of saying: a single variant
    return ImportedVariant(
        external_id=cells.named(options.items()) or "simple",
        price_cents=price,
        compare_at_cents=before if before is not None and before > price else None,
        options=options,
        stock=_stock(row),
        sku=row.text("sku").lstrip("'"),  # which keeps Excel from making numbers of them
    )


def _stock(row: Row) -> int | None:
    """Pieces left; None when Shopify doesn't count them, or sells on without any."""
    if not row.text("tracker") or row.text("policy").casefold() in ("continue", "true"):
        return None
    return row.count("quantity")


def _first(rows: Sequence[Row]) -> Row:
    """The row with the product's texts."""
    return next((row for row in rows if row.text("title")), rows[0])


def _taxed(row: Row) -> bool:
    return row.text("taxable").casefold() not in ("false", "0", "no")


def _sells(row: Row) -> bool:
    return bool(row.text("price") or row.text("option1 value") or row.text("sku"))


def _published(row: Row, problems: Problems) -> bool | None:
    if row.text("gift card").casefold() == "true":
        what = _l("A gift card is a promise of money, which this shop can't keep yet: it was imported as a draft.")
        problems.remark(row, "gift card", what, _l("Leave it unpublished, or remove it under Products."))
        return None
    return row.flag("published", True) and row.text("status").casefold() in ("", "active")


def _shelve(row: Row, categories: dict[str, ImportedCategory]) -> str | None:
    """The shop's own type of the product, else the last step of Shopify's taxonomy."""
    name = row.text("type") or row.text("shelf").rpartition(">")[2].strip()
    if name:
        categories.setdefault(name, ImportedCategory(name, name))
    return name or None


def _pictures(rows: Sequence[Row]) -> tuple[ImportedPicture, ...]:
    found: dict[str, str] = {}
    for row in rows:
        for column in ("picture", "variant picture"):
            if reference := row.text(column):
                found.setdefault(reference, row.text("alt") if column == "picture" else "")
    return tuple(ImportedPicture(reference, alt) for reference, alt in found.items())
