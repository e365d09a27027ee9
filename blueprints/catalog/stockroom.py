"""The shop as its owner sees it: every product, also what no visitor sees, and the stock of every variant."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, and_, func, select

from blueprints.catalog import search, stock
from blueprints.catalog.models import Product, Variant, label_of
from blueprints.core.database import db
from blueprints.core.i18n import current_language, in_language

PER_PAGE = 50
SHOWN = ("all", "hidden", "low", "archived")  # what the list can be narrowed to


@dataclass(frozen=True, slots=True)
class Line:
    """A product in the office's list; ``pieces`` is the sum of the stocks that are counted, None without any."""

    id: int
    name: str
    picture_key: str | None
    price_cents: int
    price_varies: bool
    published: bool
    archived: bool
    pieces: int | None
    low: bool


@dataclass(frozen=True, slots=True)
class Count:
    """A variant in the table of stocks."""

    id: int
    product_id: int
    name: str
    label: str
    sku: str
    stock: int | None


def lines(text: str = "", shown: str = "all", after: int = 0) -> tuple[list[Line], int | None]:
    """Products, the newest first, and the id to go on after (None at the end)."""
    low = and_(Variant.active, Variant.stock <= stock.LOW)
    statement = (
        select(
            Product.id,
            Product.name,
            Product.picture_key,
            Product.price_cents,
            Product.price_varies,
            Product.published,
            Product.archived_at,
            select(func.sum(Variant.stock)).where(Variant.product_id == Product.id).scalar_subquery().label("pieces"),
            select(Variant.id).where(Variant.product_id == Product.id, low).limit(1).scalar_subquery().label("low"),
        )
        .order_by(Product.id.desc())
        .limit(PER_PAGE + 1)
    )
    statement = _narrowed(_found(statement, text), shown)
    if after:
        statement = statement.where(Product.id < after)
    rows = db.session.execute(statement).all()
    found = [
        Line(
            id=row.id,
            name=in_language(row.name),
            picture_key=row.picture_key,
            price_cents=row.price_cents,
            price_varies=row.price_varies,
            published=row.published,
            archived=row.archived_at is not None,
            pieces=row.pieces,
            low=row.low is not None,
        )
        for row in rows[:PER_PAGE]
    ]
    return found, found[-1].id if len(rows) > PER_PAGE else None


def counts(text: str = "", after: int = 0) -> tuple[list[Count], int | None]:
    """Variants of what isn't archived, those of the newest products first, and the id to go on after."""
    statement = _counts().where(Product.archived_at.is_(None)).order_by(Variant.id.desc()).limit(PER_PAGE + 1)
    statement = _found(statement, text)
    if after:
        statement = statement.where(Variant.id < after)
    rows = db.session.execute(statement).all()
    found = [_count(row) for row in rows[:PER_PAGE]]
    return found, found[-1].id if len(rows) > PER_PAGE else None


def running_out(limit: int = 6) -> list[Count]:
    """Variants in the shop of which few or none are left, the fewest first."""
    scarce = (Product.published, Variant.active, Variant.stock <= stock.LOW)
    statement = _counts().where(*scarce).order_by(Variant.stock, Variant.id).limit(limit)
    return [_count(row) for row in db.session.execute(statement)]


def _counts() -> Select[*tuple[Any, ...]]:
    return select(
        Variant.id,
        Variant.product_id,
        Product.name,
        Variant.options,
        Variant.options_translated,
        Variant.sku,
        Variant.stock,
    ).join(Product, Product.id == Variant.product_id)


def _count(row: Row[*tuple[Any, ...]]) -> Count:
    return Count(
        id=row.id,
        product_id=row.product_id,
        name=in_language(row.name),
        label=label_of(row.options_translated.get(current_language()) or row.options),
        sku=row.sku,
        stock=row.stock,
    )


def _found(statement: Select[*tuple[Any, ...]], text: str) -> Select[*tuple[Any, ...]]:
    query = search.read(text)
    if not query.terms:
        return statement
    return statement.where(Product.id.in_(select(search.matches(query, published=False).subquery().c.product_id)))


def _narrowed(statement: Select[*tuple[Any, ...]], shown: str) -> Select[*tuple[Any, ...]]:
    if shown == "archived":
        return statement.where(Product.archived_at.is_not(None))
    statement = statement.where(Product.archived_at.is_(None))
    if shown == "hidden":
        return statement.where(~Product.published)
    if shown == "low":
        low = select(Variant.product_id).where(Variant.active, Variant.stock <= stock.LOW)
        return statement.where(Product.id.in_(low))
    return statement
