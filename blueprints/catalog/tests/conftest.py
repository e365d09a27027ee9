"""What the tests of the catalogue share: a quick way to put something on the shelves."""

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.orm import Session

from blueprints.catalog import products
from blueprints.catalog.models import Product
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.database import transaction

MakeProduct = Callable[..., Product]


@pytest.fixture
def make_product(session: Session) -> MakeProduct:
    """``make_product("Pain", price=250, stock=3)``: a published product with one variant, or those of ``variants``."""

    def make(
        name: str = "Pain de campagne",
        *,
        price: int = 320,
        stock: int | None = None,
        variants: list[VariantDetails] | None = None,
        published: bool = True,
        **details: Any,
    ) -> Product:
        with transaction():
            return products.create(
                Details(name={"fr": name}, **({"vat_rate_bp": 550} | details)),
                variants or [VariantDetails(price_cents=price, stock=stock)],
                published=published,
            )

    return make
