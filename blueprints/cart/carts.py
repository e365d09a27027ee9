"""What a cart can do. Prices and stock are read from the catalogue at every look, never from the browser."""

import secrets
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import delete, func, select

from blueprints.cart.models import Cart, CartLine
from blueprints.catalog.offers import Offer, offers
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import ngettext
from blueprints.core.money import money
from blueprints.core.outlets import collect

KEPT = timedelta(days=60)
"""How long a cart that nobody touches is kept."""

MOST_PIECES = 999
MOST_LINES = 100
"""Limits against nonsense: Stripe shows at most 100 lines."""


@dataclass(frozen=True, slots=True)
class Item:
    """A line of a cart as it stands now.

    ``most`` is how many pieces can be bought at this moment; ``problem`` is a sentence when that is
    too few; ``hint`` tells of a price that has changed since the article was put in.
    """

    line_id: int
    offer: Offer
    quantity: int
    most: int
    problem: str = ""
    hint: str = ""

    @property
    def total_cents(self) -> int:
        return self.offer.price_cents * self.quantity


@dataclass(frozen=True, slots=True)
class Contents:
    """All that is in a cart, at this moment's prices; cents."""

    items: Sequence[Item] = ()

    @property
    def count(self) -> int:
        return sum(item.quantity for item in self.items)

    @property
    def total_cents(self) -> int:
        return sum(item.total_cents for item in self.items)

    @property
    def problems(self) -> list[str]:
        return [item.problem for item in self.items if item.problem]

    @property
    def quantities(self) -> dict[int, int]:
        """Pieces by variant."""
        return {item.offer.variant_id: item.quantity for item in self.items}


def find(token: str | None) -> Cart | None:
    """The cart behind a cookie; None when there is none or it has been paid for."""
    cart = find_even_ordered(token)
    return cart if cart and cart.ordered_at is None else None


def find_even_ordered(token: str | None) -> Cart | None:
    return db.session.scalar(select(Cart).where(Cart.token == token)) if token else None


def locked(cart_id: int) -> Cart | None:
    """The cart, kept from other writers until the transaction ends."""
    return db.session.scalar(
        select(Cart).where(Cart.id == cart_id).with_for_update().execution_options(populate_existing=True)
    )


def start() -> Cart:
    """A new, empty cart."""
    cart = Cart(token=secrets.token_urlsafe(32))
    db.session.add(cart)
    db.session.flush()
    return cart


def look(cart: Cart | None) -> Contents:
    """What is in the cart now; what the owner deleted since is left out."""
    if cart is None or not cart.lines:
        return Contents()
    offered = offers(line.variant_id for line in cart.lines)
    held = _held(cart)
    return Contents([_item(line, offered[line.variant_id], held) for line in cart.lines if line.variant_id in offered])


def count(token: str | None) -> int:
    """How many pieces are in the cart behind a cookie, in one small query."""
    if not token:
        return 0
    query = (
        select(func.coalesce(func.sum(CartLine.quantity), 0))
        .join(Cart, Cart.id == CartLine.cart_id)
        .where(Cart.token == token, Cart.ordered_at.is_(None))
    )
    return db.session.scalar(query) or 0


def add(cart: Cart, variant_id: int, number: int) -> Offer:
    """Put pieces of a variant into the cart, in the current transaction.

    Raises UserError when it isn't sold, or not so many are there.
    """
    cart = locked(cart.id) or cart
    offer = offers([variant_id]).get(variant_id)
    if offer is None or not offer.for_sale:
        raise UserError(_("This article is not sold any more."))
    line = next((line for line in cart.lines if line.variant_id == variant_id), None)
    if line is None and len(cart.lines) >= MOST_LINES:
        raise UserError(_("The cart is full. Order what is in it first."))
    wanted = number + (line.quantity if line else 0)
    _check(offer, wanted, _most(offer, _held(cart)))
    if line is None:
        line = CartLine(variant_id=variant_id, quantity=wanted, seen_cents=offer.price_cents)
        cart.lines.append(line)
    line.quantity, line.seen_cents = wanted, offer.price_cents
    cart.touched_at = now()
    db.session.flush()
    return offer


def change(cart: Cart, line_id: int, number: int) -> None:
    """Set how many pieces a line has; 0 takes it out. A line that is gone already is no mistake.

    Raises UserError when not so many are there.
    """
    cart = locked(cart.id) or cart
    line = next((line for line in cart.lines if line.id == line_id), None)
    if line is None:
        return
    if number == 0:
        cart.lines.remove(line)
    else:
        offer = offers([line.variant_id])[line.variant_id]
        if number > line.quantity:
            _check(offer, number, _most(offer, _held(cart)))
        line.quantity, line.seen_cents = number, offer.price_cents
    cart.touched_at = now()
    db.session.flush()


def close(cart_id: int) -> None:
    """The cart was ordered: it is empty from now on. Closing it twice does no harm."""
    cart = locked(cart_id)
    if cart and cart.ordered_at is None:
        cart.ordered_at = now()
        cart.lines.clear()


def forget_old() -> None:
    """Delete carts that nobody has touched for a long time."""
    with transaction() as session:
        session.execute(delete(Cart).where(Cart.touched_at < now() - KEPT))


def _item(line: CartLine, offer: Offer, held: Counter[int]) -> Item:
    most = _most(offer, held)
    hint = ""
    if line.seen_cents != offer.price_cents:
        hint = _("The price has changed since you put it in: it was %(before)s.", before=money(line.seen_cents))
    return Item(line.id, offer, line.quantity, most, _problem(offer, line.quantity, most), hint)


def _check(offer: Offer, wanted: int, most: int) -> None:
    problem = _problem(offer, wanted, most)
    if problem:
        raise UserError(problem)


def _problem(offer: Offer, wanted: int, most: int) -> str:
    if not offer.for_sale:
        return _("“%(name)s” is not sold any more. Take it out to go on.", name=offer.full_name)
    if wanted <= most:
        return ""
    if most == 0:
        return _("“%(name)s” is sold out at the moment.", name=offer.full_name)
    if most == MOST_PIECES:
        return _("At most %(most)s pieces of an article fit into the cart.", most=MOST_PIECES)
    return ngettext(
        "Only %(num)s piece of “%(name)s” is left.",
        "Only %(num)s pieces of “%(name)s” are left.",
        most,
        name=offer.full_name,
    )


def _most(offer: Offer, held: Counter[int]) -> int:
    if not offer.for_sale:
        return 0
    if offer.stock is None:
        return MOST_PIECES
    return min(MOST_PIECES, offer.stock + held[offer.variant_id])


def _held(cart: Cart) -> Counter[int]:
    """Pieces that are out of the stock for this very cart: those of its own unpaid order."""
    held: Counter[int] = Counter()
    for variant_id, number in collect("cart.held", cart_id=cart.id):
        held[variant_id] += number
    return held
