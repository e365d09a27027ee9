"""The earlier price of a reduction: the lowest of the 30 days before it (code conso, art. L112-1-1)."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.catalog import prices
from blueprints.catalog.models import PriceHistory, Variant
from blueprints.catalog.tests.conftest import MakeProduct
from blueprints.core.database import transaction

Freeze = Callable[[datetime], None]
START = datetime(2026, 11, 1, 9, tzinfo=UTC)


@pytest.fixture
def variant(make_product: MakeProduct, freeze: Freeze) -> Variant:
    """Sold at 20,00 since 1 November."""
    freeze(START)
    return make_product("Panettone", price=2000).variants[0]


@pytest.fixture
def cost(variant: Variant, freeze: Freeze) -> Callable[..., int | None]:
    """``cost(day, price, compare_at)``: set the price so many days after the start; gives the price struck through."""

    def set_price(day: float, price: int, compare_at: int | None = None) -> int | None:
        freeze(START + timedelta(days=day))
        with transaction():
            prices.set_price(variant, price, compare_at)
        return variant.prior_cents

    return set_price


def test_a_price_without_a_reduction_strikes_nothing_through(cost: Callable[..., int | None]) -> None:
    assert cost(3, 1800) is None


def test_the_owner_may_not_strike_through_more_than_was_asked(cost: Callable[..., int | None]) -> None:
    assert cost(10, 1500, 3000) == 2000


def test_the_owner_may_strike_through_less(cost: Callable[..., int | None]) -> None:
    assert cost(10, 1500, 1900) == 1900


def test_the_lowest_price_of_the_thirty_days_counts_even_if_it_lasted_a_day(cost: Callable[..., int | None]) -> None:
    cost(10, 1700)
    cost(11, 2200)
    assert cost(40, 1500, 2200) == 1700


def test_a_price_that_ended_over_thirty_days_ago_no_longer_counts(cost: Callable[..., int | None]) -> None:
    cost(10, 1700)
    cost(11, 2200)
    assert cost(41.5, 1500, 2200) == 2200


def test_reductions_that_follow_one_another_keep_the_price_before_the_first(cost: Callable[..., int | None]) -> None:
    assert cost(10, 1800, 2000) == 2000
    assert cost(20, 1500, 2000) == 2000
    assert cost(60, 1200, 2000) == 2000


def test_after_the_end_of_a_reduction_its_price_counts_for_the_next(cost: Callable[..., int | None]) -> None:
    cost(10, 1500, 2000)
    assert cost(15, 2000) is None
    assert cost(20, 1800, 2000) is None  # 15,00 was asked within the 30 days: no reduction at all
    assert cost(21, 1400, 2000) == 1500


def test_a_thing_that_is_new_and_reduced_goes_by_what_the_owner_names(
    make_product: MakeProduct, session: Session
) -> None:
    variant = make_product(price=900).variants[0]
    fresh = Variant(product_id=variant.product_id, price_cents=0)
    with transaction():
        session.add(fresh)
        session.flush()
        prices.set_price(fresh, 900, 1200)
    assert fresh.prior_cents == 1200


def test_only_what_changes_is_written_down(cost: Callable[..., int | None], variant: Variant, session: Session) -> None:
    cost(1, 2000)
    cost(2, 2000)
    cost(3, 1900)
    rows = session.scalars(select(PriceHistory).where(PriceHistory.variant_id == variant.id).order_by(PriceHistory.id))
    assert [(row.price_cents, row.reduced, row.since) for row in rows] == [
        (2000, False, START),
        (1900, False, START + timedelta(days=3)),
    ]
