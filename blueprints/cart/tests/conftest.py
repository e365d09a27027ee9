"""A way to put something on the shelves."""

from collections.abc import Callable

import pytest
from sqlalchemy.orm import Session

from blueprints.catalog import products
from blueprints.catalog.models import Variant
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.database import transaction

Shelve = Callable[..., Variant]


@pytest.fixture
def shelve(session: Session) -> Shelve:
    """``shelve("Croissant", price=120, stock=3)``: the variant of a new product; more by ``sizes``."""

    def make(
        name: str = "Croissant", *, price: int = 120, stock: int | None = None, sizes: tuple[str, ...] = ()
    ) -> Variant:
        details = Details(name={"fr": name, "en": f"{name} (en)"}, vat_rate_bp=550)
        variants = [VariantDetails(price, {"Taille": size}, stock=stock) for size in sizes]
        with transaction():
            product = products.create(details, variants or [VariantDetails(price, stock=stock)], published=True)
            return product.variants[0]

    return make
