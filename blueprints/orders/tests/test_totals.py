"""Totals add up to the cent, whatever is bought and however it is taxed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blueprints.core.money import share_tax
from blueprints.orders.totals import Priced, add_up, share_out

RATES = st.sampled_from([0, 210, 550, 1000, 2000])
LINES = st.lists(st.builds(Priced, st.integers(0, 100_000), st.integers(1, 50), RATES), min_size=1, max_size=12)


def test_an_order_of_two_rates_by_hand() -> None:
    # Three croissants at 1.20 (5.5 %), a mug at 12.00 (20 %), delivery 5.90 shared 3.60 : 12.00.
    totals = add_up([Priced(120, 3, 550), Priced(1200, 1, 2000)], 590)
    assert (totals.goods_cents, totals.delivery_cents, totals.total_cents) == (1560, 590, 2150)
    assert [(rate.rate_bp, rate.gross_cents, rate.tax_cents) for rate in totals.rates] == [
        (550, 360 + 136, 26),
        (2000, 1200 + 454, 276),
    ]
    assert totals.line_taxes == (19, 200)


def test_three_pieces_are_rounded_together_and_not_each() -> None:
    # 5.5 % in 0.10 is 0.52 cents: each alone would be 1 cent, three together are 1.56, which is 2.
    assert add_up([Priced(10, 3, 550)]).tax_cents == 2


def test_without_vat_there_is_none() -> None:
    totals = add_up([Priced(999, 3, 0)], 590)
    assert (totals.tax_cents, totals.line_taxes) == (0, (0,))


@given(LINES, st.integers(0, 10_000))
def test_whatever_is_bought_it_adds_up(lines: list[Priced], delivery: int) -> None:
    totals = add_up(lines, delivery)
    assert totals.total_cents == sum(line.cents for line in lines) + delivery
    assert sum(rate.gross_cents for rate in totals.rates) == totals.total_cents
    assert totals.tax_cents == sum(share_tax(rate.gross_cents, rate.rate_bp) for rate in totals.rates)
    for rate in {line.rate_bp for line in lines}:
        of_rate = [(line, tax) for line, tax in zip(lines, totals.line_taxes, strict=True) if line.rate_bp == rate]
        assert sum(tax for _line, tax in of_rate) == share_tax(sum(line.cents for line, _tax in of_rate), rate)
        # No line is further than a cent from its own exact share.
        assert all(abs(tax - line.cents * rate / (10_000 + rate)) <= 1 for line, tax in of_rate)


@given(st.integers(0, 10**6), st.dictionaries(RATES, st.integers(0, 10**6), min_size=1))
def test_sharing_out_loses_and_invents_nothing(cents: int, weights: dict[int, int]) -> None:
    shares = share_out(cents, weights)
    assert sum(shares.values()) == cents
    whole = sum(weights.values())
    if whole:
        assert all(abs(shares[key] - cents * weights[key] / whole) < 1 for key in weights)


@pytest.mark.parametrize("lines", [[], [Priced(-1, 1, 0)], [Priced(1, 0, 0)]])
def test_nonsense_is_refused(lines: list[Priced]) -> None:
    with pytest.raises(ValueError, match=r"one line|0 or more"):
        add_up(lines)
