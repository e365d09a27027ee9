"""WooCommerce's product export: a row a product, and a row a variation that names its parent.

Its columns are named in the language of the shop; English and French are known here. Prices are those its customers
see (with "prices entered with tax", the setting of nearly every European shop). The rules follow WooCommerce's own
exporter: https://github.com/woocommerce/woocommerce/wiki/Product-CSV-Import-Schema
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product as every_pair

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

Place = tuple[str, int]
"""A file and a line of it."""

SOURCE = "woocommerce"
NEEDED = {"type", "name", "price"}
MOST_VARIANTS = 200  # of one variation that fits "any" value; more is a mistake in the file

NAMES = {
    "sku": "sku",
    "ugs": "sku",
    "nom": "name",
    "publie": "published",
    "is featured": "featured",
    "mis en avant": "featured",
    "visibility in catalog": "visibility",
    "visibilite dans le catalogue": "visibility",
    "short description": "summary",
    "description courte": "summary",
    "date sale price starts": "sale from",
    "date de debut de promo": "sale from",
    "date sale price ends": "sale to",
    "date de fin de promo": "sale to",
    "etat de la tva": "tax status",
    "statut fiscal": "tax status",
    "classe de tva": "tax class",
    "classe tva": "tax class",
    "in stock": "available",
    "en stock": "available",
    "en inventaire": "available",
    "inventaire": "stock",
    "backorders allowed": "backorders",
    "autoriser les commandes de produits en rupture": "backorders",
    "sale price": "sale price",
    "tarif promo": "sale price",
    "prix promo": "sale price",
    "regular price": "price",
    "tarif regulier": "price",
    "prix regulier": "price",
    "categories": "categories",
    "position": "position",
}
ATTRIBUTE = {
    r"attribute (\d+) name": "name",
    r"nom de l'attribut (\d+)": "name",
    r"attribute (\d+) value\(s\)": "values",
    r"valeur\(s\) de l'attribut (\d+)": "values",
    r"attribute (\d+) visible": "visible",
    r"attribut (\d+) visible": "visible",
}


@dataclass(frozen=True)
class Attribute:
    """An attribute of a row: its name and the values it may have; none on a variation that fits any."""

    name: str
    values: tuple[str, ...]
    shown: bool = False


def recognise(table: Table) -> str | None:
    """What the file holds: ``products``, or None when it isn't WooCommerce's."""
    known = {NAMES.get(column, column) for column in table.columns}
    return "products" if known >= NEEDED and known & {"sku", "id"} else None


def taxes(tables: Sequence[Table]) -> Counter[str]:
    """The tax classes the products have, and how many have each; those that bear no tax are left out."""
    rows = (row for table in tables for row in _named(table).rows)
    return Counter(_tax_class(row) for row in rows if _kind(row) != "variation" and not _untaxed(row))


def parse(tables: Sequence[Table], given: Circumstances) -> ImportedCatalogue:
    """Understand the rows of an export."""
    problems = Problems([problem for table in tables for problem in table.problems])
    rows = [row for table in tables for row in _named(table).rows]
    rows = twins(rows, ("id", "sku"), problems)
    variations = _by_parent(rows, problems)
    categories: dict[str, ImportedCategory] = {}
    products = []
    for row in rows:
        if _kind(row) == "variation":
            continue
        with problems.noted():
            products.append(_product(row, variations.get(_place(row), []), given, problems, categories))
    return ImportedCatalogue(SOURCE, tuple(categories.values()), tuple(filter(None, products)), tuple(problems.found))


# --- products --------------------------------------------------------------------------------------------------------


def _product(
    row: Row,
    variations: list[Row],
    given: Circumstances,
    problems: Problems,
    categories: dict[str, ImportedCategory],
) -> ImportedProduct | None:
    kind = _kind(row)
    if kind == "grouped":
        what = _l("A group of other products has no price of its own: it was left out, its products were not.")
        problems.remark(row, "type", what, _l("Make a category of it if you need it."))
        return None
    if kind not in ("simple", "variable", "external"):
        known = _l("Known are: simple, variable, variation, grouped, external.")
        raise row.refusal("type", _l("There is no type “%(type)s” here.", type=row.text("type")), known)
    name = row.required("name")
    variants, complete = _variants(row, kind, variations, given, problems)
    if kind == "simple" and row.text("parent"):
        what = _l("A simple product has no parent: it was imported as a product of its own.")
        problems.remark(row, "parent", what, _l("Make its type “variation” if it is one."))
    return ImportedProduct(
        external_id=row.text("id") or row.text("sku") or name,
        name=name,
        summary=cells.prose(_lines(row.text("summary"))),
        description=cells.page(_lines(row.text("description"))) + _facts(row, kind),
        category=_shelve(row, categories),
        vat_rate_bp=0 if _untaxed(row) else given.rates[_tax_class(row)],
        published=_published(row, kind, problems),
        featured=row.flag("featured", False),
        pictures=_pictures([row, *variations]),
        variants=variants,
        complete=complete,
        file=row.file,
        line=row.line,
    )


def _variants(
    row: Row, kind: str, variations: list[Row], given: Circumstances, problems: Problems
) -> tuple[tuple[ImportedVariant, ...], bool]:
    """The variants of a product, and whether none was refused."""
    if kind != "variable":
        return (_variant(row, "simple", given),), True
    offered = [attribute for attribute in _attributes(row) if attribute.values]
    found: dict[str, ImportedVariant] = {}
    sharing: list[str] = []
    refused = False
    # Those that name every value first: a variation for "any" value only fills what they leave open.
    for variation in sorted(variations, key=lambda v: sum(not a.values for a in _attributes(v))):
        try:
            fresh = {_key(v): v for v in _variation(variation, offered, given) if _key(v) not in found}
        except Refused as error:
            problems.found.append(error.problem)
            refused = True
        else:
            found |= fresh
            sharing += fresh if variation.text("stock").casefold() == "parent" else []
    if not found:
        what = _l("“%(name)s” comes in variations, yet none of them can be sold.", name=row.text("name"))
        raise row.refusal("type", what, _l("Add rows of type “variation” with this row's SKU as parent and a price."))
    if sharing and (stock := row.count("stock")) is not None:
        for key, share in zip(sharing, _dealt(stock, len(sharing)), strict=True):
            found[key] = replace(found[key], stock=share)
        what = _l("Its variations share one stock, and here each counts its own: it was dealt out evenly.")
        problems.remark(row, "stock", what, _l("Correct the stock of each under Products."))
    return tuple(found.values()), not refused


def _variation(row: Row, offered: list[Attribute], given: Circumstances) -> list[ImportedVariant]:
    """The variants that a row means: one, or one for each value it leaves open."""
    if not row.flag("published", True):
        return []
    own = {attribute.name.casefold(): attribute for attribute in _attributes(row)}
    choices: list[list[tuple[str, str]]] = []
    for attribute in offered:
        chosen = own.pop(attribute.name.casefold(), None)
        if chosen is None:
            continue  # a fact about the product, such as its material, and no choice
        values = chosen.values or attribute.values
        choices.append([(attribute.name, value) for value in values])
    choices += [
        [(attribute.name, value) for value in attribute.values] for attribute in own.values() if attribute.values
    ]
    if not choices:
        what = _l("The variation has no value that tells it from others.")
        raise row.refusal(
            "attribute 1 values", what, _l("Give it the values of its attributes, such as Blue or Large.")
        )
    combinations = [dict(pairs) for pairs in every_pair(*choices)]
    if len(combinations) > MOST_VARIANTS:
        what = _l("The variation would fit %(number)s combinations.", number=len(combinations))
        raise row.refusal("attribute 1 values", what, _l("Name its values instead of leaving them empty."))
    identity = row.text("id") or row.text("sku")
    whole = _variant(row, identity, given)
    shares = _dealt(whole.stock, len(combinations))
    alone = len(combinations) == 1 and bool(identity)
    return [
        replace(
            whole,
            options=options,
            stock=share,
            external_id=identity if alone else f"{identity}:{cells.named(options.items())}",
        )
        for options, share in zip(combinations, shares, strict=True)
    ]


def _variant(row: Row, identity: str, given: Circumstances) -> ImportedVariant:
    regular, sale = row.gross("price"), row.gross("sale price")
    if regular is None:
        what = _l("It has no price.")
        raise row.refusal("price", what, _l("Write one like 12.50, also when the sale price is filled in."))
    opens, closes = row.day("sale from"), row.day("sale to")
    on_sale = sale is not None and (opens is None or opens <= given.today) and (closes is None or given.today <= closes)
    reduced = sale if on_sale and sale is not None and sale < regular else None
    return ImportedVariant(
        external_id=identity,
        price_cents=regular if reduced is None else reduced,
        compare_at_cents=None if reduced is None else regular,
        stock=_stock(row),
        sku=row.text("sku"),
    )


def _stock(row: Row) -> int | None:
    """Pieces left; None when they aren't counted, may be sold without being there, or are counted with the parent."""
    if row.text("backorders").casefold() not in ("", "0", "no") or row.text("stock").casefold() == "parent":
        return None
    counted = row.count("stock")
    return 0 if counted is None and row.text("available") == "0" else counted


def _dealt(stock: int | None, number: int) -> list[int | None]:
    """A stock dealt out evenly, so that together no more is sold than there is."""
    if stock is None:
        return [None] * number
    return [stock // number + (place < stock % number) for place in range(number)]


def _key(variant: ImportedVariant) -> str:
    return cells.named(variant.options.items())


# --- cells -----------------------------------------------------------------------------------------------------------


def _named(table: Table) -> Table:
    return renamed(table, NAMES, _attribute_column)


def _attribute_column(column: str) -> str | None:
    for pattern, what in ATTRIBUTE.items():
        if match := re.fullmatch(pattern, column):
            return f"attribute {match[1]} {what}"
    return None


def _kind(row: Row) -> str:
    """The type: ``simple, downloadable, virtual`` is simple."""
    return row.text("type").casefold().partition(",")[0].strip()


def _by_parent(rows: Sequence[Row], problems: Problems) -> dict[Place, list[Row]]:
    """The variations by the place of their parent, which they name as ``id:44`` or by its SKU."""
    parents = {key: row for row in rows if _kind(row) == "variable" for key in _names_of(row)}
    found: dict[Place, list[Row]] = {}
    for row in rows:
        if _kind(row) != "variation":
            continue
        parent = parents.get(row.text("parent").casefold())
        if parent is None:
            what = _l("There is no variable product “%(parent)s” in the file.", parent=row.text("parent"))
            cure = _l("Write the SKU of its product, or “id:” and its ID, and export the product too.")
            problems.found.append(row.problem("parent", what, cure))
        else:
            found.setdefault(_place(parent), []).append(row)
    return found


def _place(row: Row) -> Place:
    return row.file, row.line


def _names_of(row: Row) -> list[str]:
    return [name for name in (f"id:{row.text('id')}", row.text("sku").casefold()) if name not in ("id:", "")]


def _attributes(row: Row) -> list[Attribute]:
    found = []
    number = 1
    while f"attribute {number} name" in row.cells:
        if name := row.text(f"attribute {number} name"):
            values = cells.listed(row.text(f"attribute {number} values"))
            found.append(Attribute(name, tuple(values), row.text(f"attribute {number} visible") == "1"))
        number += 1
    return found


def _facts(row: Row, kind: str) -> str:
    """What a simple product's attributes say, below its description: WooCommerce shows them there."""
    shown = [attribute for attribute in _attributes(row) if attribute.shown and attribute.values]
    if kind == "variable" or not shown:
        return ""
    items = "".join(f"<li>{_escaped(a.name)}: {_escaped(', '.join(a.values))}</li>" for a in shown)
    return f"<ul>{items}</ul>"


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _tax_class(row: Row) -> str:
    name = row.text("tax class").casefold()
    return "standard" if name in ("", "standard", "parent") else name


def _untaxed(row: Row) -> bool:
    return row.text("tax status").casefold() in ("none", "shipping")


def _published(row: Row, kind: str, problems: Problems) -> bool | None:
    if kind == "external":
        what = _l("It is sold on another site: it was imported as a draft.")
        problems.remark(row, "type", what, _l("Publish it under Products if you sell it yourself."))
        return None
    if row.text("visibility").casefold() == "hidden":
        what = _l("It was hidden in the shop it comes from: it was imported as a draft.")
        problems.remark(row, "visibility", what, _l("Publish it under Products if it may be seen."))
        return None
    return row.flag("published", True)


def _shelve(row: Row, categories: dict[str, ImportedCategory]) -> str | None:
    """The row's deepest category, having noted it and those around it: ``Vêtements, Vêtements > Pulls``."""
    paths = [
        [part.strip() for part in path.split(">") if part.strip()] for path in cells.listed(row.text("categories"))
    ]
    for path in paths:
        for depth, name in enumerate(path):
            here = " > ".join(path[: depth + 1])
            categories.setdefault(here, ImportedCategory(here, name, " > ".join(path[:depth]) or None))
    deepest = max(paths, key=len, default=[])
    return " > ".join(deepest) or None


def _pictures(rows: Sequence[Row]) -> tuple[ImportedPicture, ...]:
    references = [reference for row in rows for reference in cells.listed(row.text("images"))]
    return tuple(ImportedPicture(reference) for reference in dict.fromkeys(references))


def _lines(text: str) -> str:
    """WooCommerce writes a line break as the two signs ``\\n``."""
    return re.sub(r"(?<!\\)\\n", "\n", text).replace("\\\\n", "\\n")
