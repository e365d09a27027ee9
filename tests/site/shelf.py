"""Products of a test's own, put straight on the shelf, and what became of orders."""

import itertools
import os
from dataclasses import dataclass

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from blueprints.catalog import products
from blueprints.catalog.models import Variant
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.database import db, reading, transaction
from blueprints.orders.models import Order

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Article:
    """A product as a test knows it."""

    id: int
    slug: str
    name: str


class Shelf:
    """What a test may put into the shop, and ask of it; each time with a new look at the tables."""

    def __init__(self, house: Flask) -> None:
        self.house = house

    def put(self, name: str, *, cents: int = 350, stock: int | None = 20, sizes: tuple[str, ...] = ()) -> Article:
        """A published product, its name made unlike any other's; with sizes one variant each, 1 € apart."""
        unlike = f"{name} {os.getpid()}-{next(_numbers)}"
        variants = [
            VariantDetails(price_cents=cents + 100 * n, stock=stock, options={"Taille": size})
            for n, size in enumerate(sizes)
        ] or [VariantDetails(price_cents=cents, stock=stock)]
        with self.house.app_context(), transaction():
            details = Details(name={"fr": unlike, "en": f"{unlike} (en)"}, vat_rate_bp=550)
            product = products.create(details, variants, published=True)
            return Article(product.id, product.slug, unlike)

    def stock_of(self, article: Article) -> list[int | None]:
        """The pieces left of each variant."""
        query = select(Variant.stock).where(Variant.product_id == article.id).order_by(Variant.position, Variant.id)
        with self.house.app_context(), reading():
            return list(db.session.scalars(query))

    def orders_of(self, email: str) -> list[Order]:
        """The orders that an address placed, with their lines, the oldest first."""
        query = select(Order).where(Order.email == email).order_by(Order.id).options(selectinload(Order.lines))
        with self.house.app_context(), reading():
            return list(db.session.scalars(query))

    def statuses(self, email: str) -> list[str]:
        """Where each of somebody's orders stands."""
        return [str(order.status) for order in self.orders_of(email)]
