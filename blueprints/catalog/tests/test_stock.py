"""Stock: taken all or nothing, and never twice."""

import pytest
from sqlalchemy.orm import Session

from blueprints.catalog import stock
from blueprints.catalog.products import VariantDetails
from blueprints.catalog.stock import OutOfStock, Shortage
from blueprints.catalog.tests.conftest import MakeProduct
from blueprints.core.database import transaction


def test_taking_lowers_the_stock_and_putting_back_raises_it(make_product: MakeProduct) -> None:
    variant = make_product(stock=5).variants[0]
    with transaction():
        stock.take({variant.id: 2})
    assert variant.stock == 3
    with transaction():
        stock.put_back({variant.id: 2})
    assert variant.stock == 5


def test_who_asks_for_more_than_there_is_gets_nothing_at_all(make_product: MakeProduct) -> None:
    bread, cake = make_product("Pain", stock=5).variants[0], make_product("Cake", stock=1).variants[0]
    with transaction(), pytest.raises(OutOfStock) as refusal:
        stock.take({cake.id: 2, bread.id: 1})
    assert refusal.value.short == [Shortage(cake.id, "Cake", 1)]
    assert (bread.stock, cake.stock) == (5, 1)


def test_the_refusal_names_everything_that_is_missing(make_product: MakeProduct) -> None:
    sizes = [
        VariantDetails(price_cents=500, options={"Taille": "Petit"}, stock=0),
        VariantDetails(price_cents=900, options={"Taille": "Grand"}, stock=2),
    ]
    small, large = make_product("Flan", variants=sizes).variants
    with transaction(), pytest.raises(OutOfStock) as refusal:
        stock.take({small.id: 1, large.id: 3, 999_999: 1})
    assert [(shortage.name, shortage.left) for shortage in refusal.value.short] == [
        ("Flan – Petit", 0),
        ("Flan – Grand", 2),
        ("Ce produit", 0),
    ]
    assert str(refusal.value) == (
        "« Flan – Petit » est épuisé. Il ne reste que 2 pièces de « Flan – Grand ». « Ce produit » est épuisé."
    )


def test_what_is_not_counted_never_runs_out(make_product: MakeProduct) -> None:
    variant = make_product(stock=None).variants[0]
    with transaction():
        stock.take({variant.id: 1000})
        stock.put_back({variant.id: 3})
    assert variant.stock is None


@pytest.mark.parametrize("number", [0, -1])
def test_no_less_than_one_piece_can_be_taken(make_product: MakeProduct, number: int) -> None:
    variant = make_product(stock=5).variants[0]
    with pytest.raises(ValueError, match="at least 1"):
        stock.take({variant.id: number})
    assert variant.stock == 5


@pytest.mark.parametrize(
    ("seen", "typed", "result"),
    [
        (5, 5, 4),  # the owner changed something else
        (5, 8, 7),
        (5, 0, 0),
        (5, None, None),
        (None, 9, 9),
    ],
)
def test_a_sale_while_the_owner_counts_is_not_forgotten(
    make_product: MakeProduct, session: Session, seen: int | None, typed: int | None, result: int | None
) -> None:
    variant = make_product(stock=5).variants[0]
    with transaction():
        stock.take({variant.id: 1})
        stock.correct(variant, to=typed, seen=seen)
    session.refresh(variant)
    assert variant.stock == result
