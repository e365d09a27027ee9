"""The pieces that an order keeps out of the stock: taken once, given back once.

`Order.stock_held` is the only word on it. It is changed under the order's lock, together with the
stock itself.
"""

from collections.abc import Mapping

from blueprints.catalog import stock
from blueprints.orders.models import Order


def hold_again(order: Order) -> bool:
    """Take an order's pieces once more, after they were given back; False when they are sold."""
    if order.stock_held:
        return True
    if any(line.variant_id is None for line in order.lines):
        return False  # an article that the owner has deleted meanwhile
    try:
        stock.take(_outstanding(order))
    except stock.OutOfStock:
        return False
    order.stock_held = True
    return True


def release(order: Order) -> None:
    """Give an order's pieces back; the second time nothing happens."""
    if not order.stock_held:
        return
    order.stock_held = False
    stock.put_back(_outstanding(order))


def restock(order: Order, quantities: Mapping[int, int]) -> None:
    """Put some pieces of some lines (line id -> pieces) back on the shelf; each piece at most once."""
    if not order.stock_held:
        return
    back: dict[int, int] = {}
    for line in order.lines:
        number = min(quantities.get(line.id, 0), line.quantity - line.restocked)
        line.restocked += number
        if number and line.variant_id is not None:
            back[line.variant_id] = back.get(line.variant_id, 0) + number
    stock.put_back(back)


def _outstanding(order: Order) -> dict[int, int]:
    quantities: dict[int, int] = {}
    for line in order.lines:
        left = line.quantity - line.restocked
        if left and line.variant_id is not None:
            quantities[line.variant_id] = quantities.get(line.variant_id, 0) + left
    return quantities
