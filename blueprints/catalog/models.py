"""Tables of the catalogue: categories, products with their pictures and variants, prices through time, search words.

A product is what a page is about; a variant is what is bought: it alone has a price and a stock. A product
without options has exactly one variant.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import JSON, CheckConstraint, ForeignKey, Index, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.core.clock import now
from blueprints.core.database import Base
from blueprints.core.i18n import current_language
from blueprints.core.i18n import gettext as _

# Compared byte by byte everywhere, so that a range of words means the same on every database.
Word = String(40).with_variant(String(40, collation="C"), "postgresql")


class Category(Base):
    """A shelf of the shop; with ``parent_id`` a shelf within another."""

    __tablename__ = "catalog_category"
    __table_args__ = (UniqueConstraint("source", "external_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(120), unique=True)
    name: Mapped[dict[str, str]]
    description: Mapped[dict[str, str]] = mapped_column(default=dict)
    picture_key: Mapped[str | None] = mapped_column(String(60))
    position: Mapped[int] = mapped_column(default=0)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("catalog_category.id", ondelete="SET NULL"), index=True)
    source: Mapped[str | None] = mapped_column(String(40))
    external_id: Mapped[str | None] = mapped_column(String(200))


class Product(Base):
    """What a product page is about.

    ``description`` is HTML that nh3 has cleaned. ``vat_rate_bp`` is in basis points (550 = 5.5 %) and
    contained in the prices. ``source`` and ``external_id`` say which row of which import it came from.
    What a card needs (``price_cents`` to ``picture_key``) is copied here from the variants and pictures by
    ``products.refresh``, so that a page of 24 reads 24 rows, and the price order has an index.
    """

    __tablename__ = "catalog_product"
    __table_args__ = (
        UniqueConstraint("source", "external_id"),
        Index(None, "published", "position", "id"),
        Index(None, "featured", "published", "position", "id"),
        Index(None, "published", "price_cents", "id"),
        Index(None, "category_id", "published", "position", "id"),
        Index(None, "category_id", "published", "price_cents", "id"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(120), unique=True)
    name: Mapped[dict[str, str]]
    summary: Mapped[dict[str, str]] = mapped_column(default=dict)
    description: Mapped[dict[str, str]] = mapped_column(default=dict)
    category_id: Mapped[int | None] = mapped_column(ForeignKey("catalog_category.id", ondelete="SET NULL"))
    published: Mapped[bool] = mapped_column(default=False)
    featured: Mapped[bool] = mapped_column(default=False)
    archived_at: Mapped[datetime | None]
    vat_rate_bp: Mapped[int]
    position: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(default=now)
    updated_at: Mapped[datetime] = mapped_column(default=now, onupdate=now)
    source: Mapped[str | None] = mapped_column(String(40))
    external_id: Mapped[str | None] = mapped_column(String(200))

    price_cents: Mapped[int] = mapped_column(default=0)
    price_varies: Mapped[bool] = mapped_column(default=False)
    prior_cents: Mapped[int | None]
    only_variant_id: Mapped[int | None]
    picture_key: Mapped[str | None] = mapped_column(String(60))
    picture_alt: Mapped[dict[str, str]] = mapped_column(default=dict)

    variants: Mapped[list["Variant"]] = relationship(
        back_populates="product",
        order_by="Variant.position, Variant.id",
        cascade="all, delete-orphan",
        passive_deletes=True,
    )
    pictures: Mapped[list["ProductPicture"]] = relationship(
        order_by="ProductPicture.position, ProductPicture.id", cascade="all, delete-orphan", passive_deletes=True
    )


class ProductPicture(Base):
    """A picture of a product, by its key in ``core.pictures``; the first is shown on cards."""

    __tablename__ = "catalog_product_picture"

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("catalog_product.id", ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(60))
    alt: Mapped[dict[str, str]] = mapped_column(default=dict)
    position: Mapped[int] = mapped_column(default=0)


class Variant(Base):
    """What is bought.

    ``options`` are its choices in the default language (``{"Taille": "Grande"}``, empty for a product
    without options) and ``options_translated`` the same by language (``{"en": {"Size": "Large"}}``).
    ``compare_at_cents`` is the earlier price that the owner wants struck through; ``prior_cents`` is the one
    that may be shown (see ``prices.py``). ``stock`` is a number of pieces; None: not counted. An inactive
    variant stays for old orders and isn't sold.
    """

    __tablename__ = "catalog_variant"
    __table_args__ = (
        UniqueConstraint("product_id", "external_id"),
        CheckConstraint("price_cents >= 0", name="price"),
        CheckConstraint("stock >= 0", name="stock"),
        Index(None, "product_id", "position"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[int] = mapped_column(ForeignKey("catalog_product.id", ondelete="CASCADE"))
    sku: Mapped[str] = mapped_column(String(100), default="", index=True)
    # JSON and not core's json_type: Postgres' JSONB would forget the order of the options.
    options: Mapped[dict[str, str]] = mapped_column(JSON, default=dict)
    options_translated: Mapped[dict[str, dict[str, str]]] = mapped_column(JSON, default=dict)
    price_cents: Mapped[int]
    compare_at_cents: Mapped[int | None]
    prior_cents: Mapped[int | None]
    stock: Mapped[int | None]
    position: Mapped[int] = mapped_column(default=0)
    active: Mapped[bool] = mapped_column(default=True)
    external_id: Mapped[str | None] = mapped_column(String(200))

    product: Mapped[Product] = relationship(back_populates="variants")

    @property
    def chosen(self) -> dict[str, str]:
        """Its options in the language of the page."""
        return self.options_translated.get(current_language()) or self.options

    @property
    def label(self) -> str:
        """Its choices for people, ``Grande / Bleu``; empty for a product without options."""
        return label_of(self.chosen)


def label_of(chosen: Mapping[str, str]) -> str:
    """Options for people: ``Grande / Bleu``. A bare number says nothing, so it is given its name: ``Parts : 4``."""
    return " / ".join(
        _("%(name)s: %(value)s", name=name, value=value) if value.isdigit() else value for name, value in chosen.items()
    )


class PriceHistory(Base):
    """From ``since`` on the variant cost ``price_cents``, as an announced reduction or not. Rows are only added."""

    __tablename__ = "catalog_price_history"
    __table_args__ = (Index(None, "variant_id", "since"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    variant_id: Mapped[int] = mapped_column(ForeignKey("catalog_variant.id", ondelete="CASCADE"))
    price_cents: Mapped[int]
    reduced: Mapped[bool] = mapped_column(default=False)
    since: Mapped[datetime] = mapped_column(default=now)


class SearchWord(Base):
    """A word that finds a product, folded by ``words.fold``; ``weight`` is one of ``search.py``, by where it stands.

    ``published`` is the product's, so that a search of the shop needs no look at the product.
    """

    __tablename__ = "catalog_search_word"
    __table_args__ = ({"sqlite_with_rowid": False},)

    word: Mapped[str] = mapped_column(Word, primary_key=True)
    product_id: Mapped[int] = mapped_column(
        ForeignKey("catalog_product.id", ondelete="CASCADE"), primary_key=True, autoincrement=False, index=True
    )
    weight: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    published: Mapped[bool] = mapped_column(default=True)


class SearchTypo(Base):
    """A word with one letter left out, and the word it may have been meant for."""

    __tablename__ = "catalog_search_typo"
    __table_args__ = ({"sqlite_with_rowid": False},)

    typo: Mapped[str] = mapped_column(Word, primary_key=True)
    word: Mapped[str] = mapped_column(Word, primary_key=True)
