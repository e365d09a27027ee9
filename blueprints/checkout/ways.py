"""The ways to the customer: collected in the shop, or delivered at one price. The owner's answers decide."""

from dataclasses import dataclass

from blueprints.core.settings import answer

PICKUP = "pickup"
DELIVERY = "delivery"


@dataclass(frozen=True, slots=True)
class Way:
    """A way and what it costs, in cents, tax included."""

    key: str
    cents: int


def ways(goods_cents: int) -> list[Way]:
    """The ways for goods of that price, the first being the default.

    A shop that answered no to both is one where things are collected: they have to get to people somehow.
    """
    offered = []
    if answer("checkout.pickup") or not answer("checkout.delivery"):
        offered.append(Way(PICKUP, 0))
    if answer("checkout.delivery"):
        offered.append(Way(DELIVERY, delivery_cents(goods_cents)))
    return offered


def delivery_cents(goods_cents: int) -> int:
    """What a delivery of goods of that price costs."""
    free_from: int = answer("checkout.free_from_cents")
    price: int = answer("checkout.delivery_cents")
    return 0 if free_from and goods_cents >= free_from else price
