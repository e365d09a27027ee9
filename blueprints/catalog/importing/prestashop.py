"""PrestaShop's import format: categories, products and combinations in a file each, prices without tax.

Combinations add to the price of their product, so its file comes with theirs. A tax rule is only a number: which VAT
rate it stands for is asked. The columns are those of PrestaShop's own sample files (docs/csv_import).
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from decimal import Decimal

from blueprints.catalog.importing import cells
from blueprints.catalog.importing.records import (
    Circumstances,
    ImportedCatalogue,
    ImportedCategory,
    ImportedPicture,
    ImportedProduct,
    ImportedVariant,
)
from blueprints.catalog.importing.tables import Problems, Refused, Row, Table, renamed, twins
from blueprints.core.i18n import lazy_gettext as _l

SOURCE = "prestashop"
ROOTS = {"", "0", "1", "2", "root", "racine", "home", "accueil"}  # PrestaShop's own shelves around everything
NO_RULE = "0"

NAMES = {
    "active (0/1)": "active",
    "categories (x,y,z...)": "categories",
    "price tax excluded": "net price",
    "price tax included": "gross price",
    "tax rules id": "tax rule",
    "discount from (yyyy-mm-dd)": "discount from",
    "discount to (yyyy-mm-dd)": "discount to",
    "reference #": "sku",
    "reference": "sku",
    "image urls (x,y,z...)": "images",
    "image alt texts (x,y,z...)": "alts",
    "available for order (0 = no, 1 = yes)": "available",
    "out of stock action": "when out",
    "attribute (name:type:position)": "attributes",
    "value (value:position)": "values",
    "impact on price": "impact",
    "default (0 = no, 1 = yes)": "default",
}
SIGNS = {
    "customers": {"email", "last name", "first name"},
    "combinations": {"product id", "attributes", "values"},
    "products": {"product id", "name", "tax rule"},
    "categories": {"category id", "name", "parent category"},
}


def recognise(table: Table) -> str | None:
    """What the file holds: ``categories``, ``products``, ``combinations``, ``customers``; None when it isn't PrestaShop's."""
    known = {NAMES.get(column, column) for column in table.columns}
    return next((what for what, signs in SIGNS.items() if known >= signs), None)


def taxes(tables: Sequence[Table]) -> Counter[str]:
    """The tax rules by their number, and how many products each has; 0 means no tax."""
    return Counter(rule for row in _rows(tables, "products") if (rule := _rule(row)) != NO_RULE)


def parse(tables: Sequence[Table], given: Circumstances) -> ImportedCatalogue:
    """Understand the rows of the files together."""
    problems = Problems([problem for table in tables for problem in table.problems])
    shelves = _Shelves(problems)
    for row in twins(_rows(tables, "categories"), ("category id",), problems):
        with problems.noted():
            shelves.add(row)
    rows = twins(_rows(tables, "products"), ("product id",), problems)
    combinations = _by_product(_rows(tables, "combinations"), rows, problems)
    products = []
    for row in rows:
        with problems.noted():
            products.append(_product(row, combinations.get(row.text("product id"), []), given, problems, shelves))
    return ImportedCatalogue(SOURCE, shelves.all(), tuple(products), tuple(problems.found))


class _Shelves:
    """The categories, which products name by name or by number."""

    def __init__(self, problems: Problems) -> None:
        self._problems = problems
        self._found: dict[str, ImportedCategory] = {}
        self._names: dict[str, str] = {}

    def add(self, row: Row) -> None:
        name = row.required("name")
        parent = row.text("parent category")
        parent = self._names.get(parent, parent)
        if not row.flag("active", True):
            what = _l("The category is switched off. It was imported; pages show it once it has products for sale.")
            self._problems.remark(row, "active", what, _l("Remove it under Categories if you don't need it."))
        self._names[row.text("category id")] = name
        self._found[name] = ImportedCategory(
            name, name, None if parent.casefold() in ROOTS else parent, cells.prose(row.text("description"))
        )

    def of(self, row: Row) -> str | None:
        """The category of a product: the last of its list, which PrestaShop takes for the deepest."""
        names = [
            self._named(part, row) for part in cells.listed(row.text("categories")) if part.casefold() not in ROOTS
        ]
        return names[-1] if names else None

    def all(self) -> tuple[ImportedCategory, ...]:
        """All of them; a parent that no file describes is a category by its name."""
        for category in list(self._found.values()):
            if category.parent and category.parent not in self._found:
                self._found[category.parent] = ImportedCategory(category.parent, category.parent)
        return tuple(self._found.values())

    def _named(self, part: str, row: Row) -> str:
        name = self._names.get(part) or part.rpartition("/")[2]
        if name.isdecimal():
            what = _l("Category %(number)s is in none of the files.", number=name)
            raise row.refusal("categories", what, _l("Import the categories file together with the products."))
        self._found.setdefault(name, ImportedCategory(name, name))
        return name


def _product(
    row: Row, combinations: list[Row], given: Circumstances, problems: Problems, shelves: _Shelves
) -> ImportedProduct:
    name = row.required("name")
    rule = _rule(row)
    rate_bp = 0 if rule == NO_RULE else given.rates[rule]
    net = _net_price(row, rate_bp if given.charged else 0)
    gross = _Gross(row, rate_bp if given.charged else 0, given)
    variants: tuple[ImportedVariant, ...]
    complete = True
    if combinations:
        variants, complete = _variants(row, combinations, net, gross, problems)
    else:
        variants = (gross.variant(row, net, "simple", {}, _stock(row, row)),)
    return ImportedProduct(
        external_id=row.required("product id"),
        name=name,
        summary=cells.prose(row.text("summary")),
        description=cells.page(row.text("description")),
        category=shelves.of(row),
        vat_rate_bp=rate_bp,
        published=_published(row, problems),
        pictures=_pictures([row, *combinations]),
        variants=variants,
        complete=complete,
        file=row.file,
        line=row.line,
    )


class _Gross:
    """Prices as customers pay them: the tax and the product's discount, if it holds today."""

    def __init__(self, row: Row, rate_bp: int, given: Circumstances) -> None:
        opens, closes = row.day("discount from"), row.day("discount to")
        holds = (opens is None or opens <= given.today) and (closes is None or given.today <= closes)
        nothing = Decimal(0)
        self._amount = (row.price("discount amount") or nothing) if holds else nothing
        self._percent = (row.price("discount percent") or nothing) if holds else nothing
        self._tax = 1 + Decimal(rate_bp) / 10_000

    def variant(
        self, row: Row, net: Decimal, identity: str, options: Mapping[str, str], stock: int | None
    ) -> ImportedVariant:
        full = net * self._tax
        # PrestaShop takes the discount amount as one with tax.
        reduced = (full - self._amount) * (1 - self._percent / 100)
        regular, price = cells.rounded(full), cells.rounded(max(reduced, Decimal(0)))
        return ImportedVariant(identity, price, options, regular if price < regular else None, stock, row.text("sku"))


def _variants(
    product: Row, rows: list[Row], net: Decimal, gross: _Gross, problems: Problems
) -> tuple[tuple[ImportedVariant, ...], bool]:
    """The combinations of a product, its default one first, and whether none was refused."""
    found: dict[str, ImportedVariant] = {}
    refused = False
    for row in sorted(rows, key=lambda row: row.text("default") != "1"):
        try:
            options = _options(row)
            identity = cells.named(options.items())
            if identity in found:
                what = _l("The product has two combinations “%(options)s”.", options=" / ".join(options.values()))
                raise row.refusal("values", what, _l("Give each its own values, or remove one of the two."))
            total = net + _impact(row)
            if total < 0:
                raise row.refusal("impact", _l("It brings the price below 0."), _l("Write a smaller one."))
            found[identity] = gross.variant(row, total, identity, options, _stock(row, product))
        except Refused as error:
            problems.found.append(error.problem)
            refused = True
    if not found:
        what = _l("None of its combinations can be sold.")
        raise product.refusal("", what, _l("Mend what is said about them in the combinations file."))
    return tuple(found.values()), not refused


def _options(row: Row) -> dict[str, str]:
    """``Color:color:0, Size:select:1`` and ``Blue:0, M:1`` make ``{"Color": "Blue", "Size": "M"}``."""
    names = [part.split(":")[0].strip() for part in _placed(row.required("attributes"))]
    values = [re.sub(r":\d+$", "", part).strip() for part in _placed(row.required("values"))]
    if len(names) != len(values) or not all(names) or not all(values):
        what = _l("There are %(names)s attributes and %(values)s values.", names=len(names), values=len(values))
        raise row.refusal("values", what, _l("Write one value for each attribute, in the same order."))
    return dict(zip(names, values, strict=True))


def _placed(text: str) -> list[str]:
    """The parts of a list whose commas follow a position, since a value may hold a comma: ``3,5 mm:0, Blue:1``."""
    return (
        re.split(r"(?<=:\d)\s*,\s*|(?<=:\d\d)\s*,\s*", text) if re.search(r":\d+\s*(,|$)", text) else cells.listed(text)
    )


def _net_price(row: Row, rate_bp: int) -> Decimal:
    net = row.price("net price")
    if net is not None:
        return net
    gross = row.price("gross price")
    if gross is None:
        raise row.refusal("net price", _l("It has no price."), _l("Write one without tax, like 10.42."))
    return gross / (1 + Decimal(rate_bp) / 10_000)


def _impact(row: Row) -> Decimal:
    """What a combination adds to the net price; it may be below 0."""
    text = row.text("impact")
    if not text:
        return Decimal(0)
    try:
        amount = cells.price(text.removeprefix("-"))
    except cells.BadCell as bad:
        raise row.refusal("impact", bad.what, bad.cure) from bad
    return -amount if text.startswith("-") else amount


def _stock(row: Row, product: Row) -> int | None:
    """Pieces left; None when they aren't counted, or may be ordered without being there."""
    return None if product.text("when out") == "1" else row.count("quantity")


def _rule(row: Row) -> str:
    return row.text("tax rule") or NO_RULE


def _published(row: Row, problems: Problems) -> bool | None:
    if row.text("visibility").casefold() == "none" or row.text("available") == "0":
        column = "available" if row.text("available") == "0" else "visibility"
        what = _l("It wasn't for sale in the shop it comes from: it was imported as a draft.")
        problems.remark(row, column, what, _l("Publish it under Products if it may be sold."))
        return None
    return row.flag("active", True)


def _pictures(rows: Sequence[Row]) -> tuple[ImportedPicture, ...]:
    found: dict[str, str] = {}
    for row in rows:
        alts = cells.listed(row.text("alts"))
        for place, reference in enumerate(cells.listed(row.text("images"))):
            found.setdefault(reference, alts[place] if place < len(alts) else "")
    return tuple(ImportedPicture(reference, alt) for reference, alt in found.items())


def _rows(tables: Sequence[Table], what: str) -> list[Row]:
    return [row for table in tables if recognise(table) == what for row in renamed(table, NAMES).rows]


def _by_product(rows: Sequence[Row], products: Sequence[Row], problems: Problems) -> dict[str, list[Row]]:
    known = {row.text("product id") for row in products}
    found: dict[str, list[Row]] = {}
    for row in rows:
        number = row.text("product id")
        if number not in known:
            what = _l("Product %(number)s is in none of the files.", number=number)
            problems.found.append(
                row.problem("product id", what, _l("Import the products file together with this one."))
            )
            continue
        found.setdefault(number, []).append(row)
    return found
