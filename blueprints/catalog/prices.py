"""Prices through time, and the earlier price that a reduction may be measured by.

Code de la consommation, art. L112-1-1 (Directive 98/6/EC, art. 6a): an announced reduction shows the lowest
price of the 30 days before it; when reductions follow one another, that of the 30 days before the first.
"""

from datetime import timedelta
from itertools import pairwise

from sqlalchemy import select

from blueprints.catalog.models import PriceHistory, Variant
from blueprints.core.clock import now
from blueprints.core.database import db

LOOKBACK = timedelta(days=30)


def set_price(variant: Variant, price_cents: int, compare_at_cents: int | None = None) -> None:
    """Give a saved variant its price and, for a reduction, the earlier price that the owner names.

    Adds to the history what changed and sets ``prior_cents``, the earlier price that may be shown: never
    more than the law's, none when nothing is left of the reduction.
    """
    reduced = compare_at_cents is not None and compare_at_cents > price_cents
    history = _history(variant)
    if not history or (history[-1].price_cents, history[-1].reduced) != (price_cents, reduced):
        history.append(PriceHistory(variant_id=variant.id, price_cents=price_cents, reduced=reduced, since=now()))
        db.session.add(history[-1])
    variant.price_cents = price_cents
    variant.compare_at_cents = compare_at_cents
    variant.prior_cents = _prior(history, price_cents, compare_at_cents) if reduced else None


def _history(variant: Variant) -> list[PriceHistory]:
    query = select(PriceHistory).where(PriceHistory.variant_id == variant.id)
    return list(db.session.scalars(query.order_by(PriceHistory.since, PriceHistory.id)))


def _prior(history: list[PriceHistory], price_cents: int, compare_at_cents: int | None) -> int | None:
    first = len(history) - 1
    while first > 0 and history[first - 1].reduced:
        first -= 1
    candidates = _prices_before(history, first)
    if compare_at_cents is not None:
        candidates.append(compare_at_cents)
    prior = min(candidates)
    return prior if prior > price_cents else None


def _prices_before(history: list[PriceHistory], first: int) -> list[int]:
    """The prices in force at some time of the 30 days before the row number ``first``."""
    opened = history[first].since - LOOKBACK
    return [
        row.price_cents for row, following in pairwise(history[: first + 1]) if following.since > max(row.since, opened)
    ]
