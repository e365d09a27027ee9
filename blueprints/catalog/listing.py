"""Pages of 24 cards: of a category, of the whole shop, of a search. One query each, whatever the size of the shop.

Pages follow each other by keyset (the place of the last card), never by OFFSET, so that the thousandth
costs what the first does.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, bindparam, or_, select, tuple_, union_all

from blueprints.catalog import search
from blueprints.catalog.models import Product, Variant
from blueprints.catalog.search import Query
from blueprints.core.database import db
from blueprints.core.i18n import in_language

PER_PAGE = 24
ORDERS = ("position", "price", "-price")

# The tables and not the mapped classes: nothing here needs an object that follows its row.
PRODUCT, VARIANT = Product.__table__, Variant.__table__

Statement = Select[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Card:
    """A product as lists show it, in the language of the page.

    ``only_variant_id`` is what a button on the card puts into the cart; None when there is a choice to make.
    """

    id: int
    slug: str
    name: str
    summary: str
    price_cents: int
    price_varies: bool
    prior_cents: int | None
    only_variant_id: int | None
    picture_key: str | None
    picture_alt: str
    sold_out: bool


@dataclass(frozen=True, slots=True)
class Cursor:
    """The place of a card in its order: the value it is ordered by, and its id. ``back`` reads towards the start."""

    value: int
    id: int
    back: bool = False

    @classmethod
    def parse(cls, after: str | None, before: str | None) -> "Cursor | None":
        """From the address; None, the first page, for what is no place."""
        value, _dot, product_id = (after or before or "").partition(".")
        try:
            return cls(int(value), int(product_id), back=not after)
        except ValueError:
            return None

    def __str__(self) -> str:
        return f"{self.value}.{self.id}"


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of cards, with the places that the neighbouring pages begin at."""

    cards: list[Card]
    previous: Cursor | None
    following: Cursor | None


def of_categories(category_ids: Sequence[int], order: str = "position", cursor: Cursor | None = None) -> Listing:
    """The published products of some categories together, in an order of ``ORDERS``."""
    if not category_ids:
        return Listing([], None, None)
    statement = _of_categories(len(category_ids), order, bool(cursor), bool(cursor and cursor.back))
    places = {f"category_{number}": category_id for number, category_id in enumerate(category_ids)}
    return _listing(statement, cursor, places)


def of_everything(order: str = "position", cursor: Cursor | None = None) -> Listing:
    """All published products."""
    return _listing(_of_everything(order, bool(cursor), bool(cursor and cursor.back)), cursor)


def of_search(query: Query, cursor: Cursor | None = None) -> Listing:
    """The published products that a query finds, the best first."""
    if not query.terms:
        return Listing([], None, None)
    found = search.matches(query).subquery()
    # A negative score, so that the best comes first and the keyset grows as it does elsewhere.
    key, row_id = -found.c.score, found.c.product_id
    hits = select(row_id.label("id"), key.label("key"))
    # The page is cut before any product is read: a common word has thousands of hits.
    best = _page(hits, key, row_id, bool(cursor), bool(cursor and cursor.back)).subquery()
    page = _columns(best.c.key).join(best, best.c.id == PRODUCT.c.id)
    ends = (best.c.key.desc(), best.c.id.desc()) if cursor and cursor.back else (best.c.key, best.c.id)
    return _listing(page.order_by(*ends), cursor)


def featured(limit: int = 8) -> list[Card]:
    """What the owner wants seen first, filled up with the first of the shop's order."""
    key = PRODUCT.c.position
    statement = _columns(key).where(PRODUCT.c.published).order_by(key, PRODUCT.c.id).limit(limit)
    rows = list(db.session.execute(statement.where(PRODUCT.c.featured)))
    if len(rows) < limit:
        rows += db.session.execute(statement.where(~PRODUCT.c.featured)).all()[: limit - len(rows)]
    return [_card(row) for row in rows]


# Building a statement costs more than running it, and there are only a few.
@lru_cache(maxsize=256)
def _of_categories(number: int, order: str, placed: bool, back: bool) -> Statement:
    key, downwards = _key(order), order.startswith("-") != back

    def leg(place: int) -> Statement:
        """A category alone, stopped by its own index: `IN` would read and sort all of them."""
        inside = PRODUCT.c.category_id == bindparam(f"category_{place}")
        return _page(_columns(key).where(PRODUCT.c.published, inside), key, PRODUCT.c.id, placed, downwards)

    if number == 1:
        return leg(0)
    together = union_all(*(select(leg(place).subquery()) for place in range(number))).subquery()
    return _page(select(together), together.c.key, together.c.id, placed, downwards)


@lru_cache(maxsize=16)
def _of_everything(order: str, placed: bool, back: bool) -> Statement:
    key = _key(order)
    return _page(_columns(key).where(PRODUCT.c.published), key, PRODUCT.c.id, placed, order.startswith("-") != back)


def _key(order: str) -> ColumnElement[int]:
    return PRODUCT.c.position if order == "position" else PRODUCT.c.price_cents


def _columns(key: ColumnElement[int]) -> Statement:
    in_stock = or_(VARIANT.c.stock.is_(None), VARIANT.c.stock > 0)
    # Not EXISTS, which Postgres answers by reading the whole table of variants once.
    for_sale = select(VARIANT.c.id).where(VARIANT.c.product_id == PRODUCT.c.id, VARIANT.c.active, in_stock).limit(1)
    return select(
        PRODUCT.c.id,
        PRODUCT.c.slug,
        PRODUCT.c.name,
        PRODUCT.c.summary,
        PRODUCT.c.price_cents,
        PRODUCT.c.price_varies,
        PRODUCT.c.prior_cents,
        PRODUCT.c.only_variant_id,
        PRODUCT.c.picture_key,
        PRODUCT.c.picture_alt,
        for_sale.scalar_subquery().label("for_sale"),
        key.label("key"),
    )


def _page(
    statement: Statement, key: ColumnElement[int], row_id: ColumnElement[int], placed: bool, downwards: bool
) -> Statement:
    """A page and one row more, which tells whether another page follows; ``placed``: from the cursor on."""
    if placed:
        here, place = tuple_(key, row_id), tuple_(bindparam("place"), bindparam("place_id"))
        statement = statement.where(here < place if downwards else here > place)
    ends = (key.desc(), row_id.desc()) if downwards else (key, row_id)
    return statement.order_by(*ends).limit(PER_PAGE + 1)


def _listing(statement: Statement, cursor: Cursor | None, values: Mapping[str, int] | None = None) -> Listing:
    place = {"place": cursor.value, "place_id": cursor.id} if cursor else {}
    rows = db.session.execute(statement, {**(values or {}), **place}).all()
    more = len(rows) > PER_PAGE
    shown = list(rows[:PER_PAGE])
    back = bool(cursor and cursor.back)
    if back:
        shown.reverse()
    first = Cursor(shown[0].key, shown[0].id, back=True) if shown else None
    last = Cursor(shown[-1].key, shown[-1].id) if shown else None
    return Listing(
        [_card(row) for row in shown],
        previous=first if (more if back else cursor) else None,
        following=last if (back or more) else None,
    )


def _card(row: Row[*tuple[Any, ...]]) -> Card:
    return Card(
        row.id,
        row.slug,
        in_language(row.name),
        in_language(row.summary),
        row.price_cents,
        row.price_varies,
        row.prior_cents,
        row.only_variant_id,
        row.picture_key,
        in_language(row.picture_alt),
        row.for_sale is None,
    )
