"""What an order costs, and the tax contained in it. Pure: no database, no request.

Prices are gross. Tax is rounded once per rate, on the sum of all gross amounts of that rate (half
up, `money.share_tax`), never per piece: rounding each piece is what makes other shops miss a cent.
The tax of a rate is then shared among its lines by running sums, so that the lines add up to it.
Delivery is accessory to the goods and bears their rates, in proportion to their gross amounts
(CGI, art. 267, I, 2°).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from blueprints.core.money import share_tax


@dataclass(frozen=True, slots=True)
class Priced:
    """A line before totals: the gross price of one piece in cents, how many, the rate in basis points."""

    unit_cents: int
    quantity: int
    rate_bp: int

    @property
    def cents(self) -> int:
        return self.unit_cents * self.quantity


@dataclass(frozen=True, slots=True)
class RateTotal:
    """All that bears one tax rate, delivery included: gross amount and the tax contained in it, in cents."""

    rate_bp: int
    gross_cents: int
    tax_cents: int


@dataclass(frozen=True, slots=True)
class Totals:
    """An order's sums in cents; `line_taxes` are in the order of the lines, `rates` ascend."""

    goods_cents: int
    delivery_cents: int
    line_taxes: tuple[int, ...]
    rates: tuple[RateTotal, ...]

    @property
    def total_cents(self) -> int:
        return self.goods_cents + self.delivery_cents

    @property
    def tax_cents(self) -> int:
        return sum(rate.tax_cents for rate in self.rates)


def add_up(lines: Sequence[Priced], delivery_cents: int = 0) -> Totals:
    """The totals of some lines and a delivery. Raises ValueError for no line or a negative amount."""
    if not lines:
        raise ValueError("An order has at least one line.")
    if delivery_cents < 0 or any(line.unit_cents < 0 or line.quantity < 1 for line in lines):
        raise ValueError("Prices are 0 or more and quantities 1 or more.")
    goods: dict[int, int] = defaultdict(int)
    for line in lines:
        goods[line.rate_bp] += line.cents
    delivery = share_out(delivery_cents, goods)
    rates = tuple(
        RateTotal(rate, goods[rate] + delivery[rate], share_tax(goods[rate] + delivery[rate], rate))
        for rate in sorted(goods)
    )
    return Totals(sum(goods.values()), delivery_cents, _line_taxes(lines), rates)


def share_out(cents: int, weights: Mapping[int, int]) -> dict[int, int]:
    """Share cents in proportion to weights, to the cent: what rounding leaves goes where it is largest.

    With no weight above 0 the first key gets all.
    """
    whole = sum(weights.values())
    if whole == 0:
        first = min(weights)
        return {key: cents if key == first else 0 for key in weights}
    shares = {key: cents * weight // whole for key, weight in weights.items()}
    rest = cents - sum(shares.values())
    by_remainder = sorted(weights, key=lambda key: (-(cents * weights[key] % whole), key))
    for key in by_remainder[:rest]:
        shares[key] += 1
    return shares


def _line_taxes(lines: Iterable[Priced]) -> tuple[int, ...]:
    """The tax in each line; those of a rate add up to the tax in the sum of its lines."""
    so_far: dict[int, int] = defaultdict(int)
    taxes = []
    for line in lines:
        before = share_tax(so_far[line.rate_bp], line.rate_bp)
        so_far[line.rate_bp] += line.cents
        taxes.append(share_tax(so_far[line.rate_bp], line.rate_bp) - before)
    return tuple(taxes)
