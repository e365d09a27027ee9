"""What a product page shows, in the language of the page, read in three queries."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, bindparam, select

from blueprints.catalog import stock
from blueprints.catalog.models import Product, ProductPicture, Variant
from blueprints.core.database import db
from blueprints.core.i18n import current_language, in_language

# Built once, and of tables: building a statement of mapped classes costs more than running it.
_product, _photo, _variant = Product.__table__.c, ProductPicture.__table__.c, Variant.__table__.c

PRODUCT_OF_SLUG = select(
    _product.id,
    _product.name,
    _product.summary,
    _product.description,
    _product.category_id,
    _product.vat_rate_bp,
    _product.price_cents,
    _product.price_varies,
    _product.prior_cents,
).where(_product.slug == bindparam("slug"), _product.published)

PHOTOS_OF_PRODUCT = (
    select(_photo.id, _photo.key, _photo.alt)
    .where(_photo.product_id == bindparam("product"))
    .order_by(_photo.position, _photo.id)
)

CHOICES_OF_PRODUCT = (
    select(
        _variant.id,
        _variant.options,
        _variant.options_translated,
        _variant.price_cents,
        _variant.prior_cents,
        _variant.stock,
    )
    .where(_variant.product_id == bindparam("product"), _variant.active)
    .order_by(_variant.position, _variant.id)
)


@dataclass(frozen=True, slots=True)
class Photo:
    """A picture of the product; ``alt`` is never empty."""

    id: int
    key: str
    alt: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A variant to choose; ``stock`` is None when it isn't counted. ``label`` is empty without options."""

    id: int
    label: str
    options: dict[str, str]
    price_cents: int
    prior_cents: int | None
    stock: int | None

    @property
    def sold_out(self) -> bool:
        return self.stock == 0

    @property
    def low(self) -> bool:
        """Whether so few are left that the page says how many."""
        return self.stock is not None and 0 < self.stock <= stock.LOW


@dataclass(frozen=True, slots=True)
class Showcase:
    """A product with its pictures and the variants for sale, in their order; ``description`` is clean HTML."""

    id: int
    slug: str
    name: str
    summary: str
    description: str
    category_id: int | None
    vat_rate_bp: int
    price_cents: int
    price_varies: bool
    prior_cents: int | None
    photos: list[Photo]
    choices: list[Choice]

    @property
    def sold_out(self) -> bool:
        return all(choice.sold_out for choice in self.choices)

    @property
    def axes(self) -> list[str]:
        """The names of the options, in their order: ``["Taille", "Couleur"]``."""
        return list(dict.fromkeys(name for choice in self.choices for name in choice.options))


def of_product(slug: str) -> Showcase | None:
    """The page of a published product; None where there is none."""
    # Straight to the connection: the session's own way round takes as long as the three queries.
    connection = db.session.connection()
    row = connection.execute(PRODUCT_OF_SLUG, {"slug": slug}).one_or_none()
    if row is None:
        return None
    name = in_language(row.name)
    return Showcase(
        id=row.id,
        slug=slug,
        name=name,
        summary=in_language(row.summary),
        description=in_language(row.description),
        category_id=row.category_id,
        vat_rate_bp=row.vat_rate_bp,
        price_cents=row.price_cents,
        price_varies=row.price_varies,
        prior_cents=row.prior_cents,
        photos=_photos(connection, row.id, name),
        choices=_choices(connection, row.id),
    )


def _photos(connection: Connection, product_id: int, name: str) -> list[Photo]:
    rows = connection.execute(PHOTOS_OF_PRODUCT, {"product": product_id})
    return [Photo(row.id, row.key, in_language(row.alt) or name) for row in rows]


def _choices(connection: Connection, product_id: int) -> list[Choice]:
    rows = connection.execute(CHOICES_OF_PRODUCT, {"product": product_id})
    return [_choice(row) for row in rows]


def _choice(row: Row[*tuple[Any, ...]]) -> Choice:
    options = row.options_translated.get(current_language()) or row.options
    return Choice(row.id, " / ".join(options.values()), options, row.price_cents, row.prior_cents, row.stock)
