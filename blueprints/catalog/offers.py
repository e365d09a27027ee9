"""What can be bought right now: how the cart, the checkout and the orders read the catalogue."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select

from blueprints.catalog import vat
from blueprints.catalog.models import Product, Variant
from blueprints.core.database import db
from blueprints.core.i18n import in_language


@dataclass(frozen=True)
class Offer:
    """A variant as it is sold at this moment, in the language of the page.

    ``label`` names its options, ``Grande / Bleu``, and is empty without. ``vat_rate_bp`` is the rate charged
    (0 for a firm that charges none) and contained in ``price_cents``. ``stock`` is None when it isn't counted.
    ``for_sale`` is False when the owner took it off the shop; ``full_name`` is name and label.
    """

    variant_id: int
    product_id: int
    slug: str
    name: str
    label: str
    sku: str
    price_cents: int
    prior_cents: int | None
    vat_rate_bp: int
    stock: int | None
    picture_key: str | None
    for_sale: bool

    @property
    def full_name(self) -> str:
        return f"{self.name} – {self.label}" if self.label else self.name

    def has(self, number: int) -> bool:
        """Whether so many pieces can be bought."""
        return self.for_sale and (self.stock is None or self.stock >= number)


def offers(variant_ids: Iterable[int]) -> dict[int, Offer]:
    """The offers of these variants by id, in one query; one that no longer exists is left out."""
    rows = db.session.execute(
        select(
            Variant,
            Product.slug,
            Product.name,
            Product.vat_rate_bp,
            Product.picture_key,
            Product.published,
        )
        .join(Product, Product.id == Variant.product_id)
        .where(Variant.id.in_(list(variant_ids)))
        # A conditional UPDATE may have changed the stock of a row this session had already read.
        .execution_options(populate_existing=True)
    )
    return {
        row.Variant.id: Offer(
            variant_id=row.Variant.id,
            product_id=row.Variant.product_id,
            slug=row.slug,
            name=in_language(row.name),
            label=row.Variant.label,
            sku=row.Variant.sku,
            price_cents=row.Variant.price_cents,
            prior_cents=row.Variant.prior_cents,
            vat_rate_bp=vat.charged(row.vat_rate_bp),
            stock=row.Variant.stock,
            picture_key=row.picture_key,
            for_sale=row.published and row.Variant.active,
        )
        for row in rows
    }
