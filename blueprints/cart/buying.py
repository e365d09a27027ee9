"""What the cart plugs into other pages: the form under a product, the button on a card, the bag in the header."""

from flask import render_template
from markupsafe import Markup

from blueprints.cart import carts, cookie
from blueprints.catalog.listing import Card
from blueprints.catalog.showcase import Showcase
from blueprints.core import page_cache


def buy_form(product: Showcase) -> Markup:
    """Choice of variant, quantity and the button; or a word that there is nothing to be had."""
    # The first that can be had is chosen, so that one click is enough.
    chosen = next((choice for choice in product.choices if not choice.sold_out), None)
    return Markup(render_template("cart/_buy.html", product=product, chosen=chosen, most=carts.MOST_PIECES))  # noqa: S704 - templates escape


def quick_add(card: Card) -> Markup | None:
    """The button on a card, where there is nothing to choose."""
    if card.only_variant_id is None:
        return None
    # A page has 24 cards: one rendered form, filled in 24 times, costs a tenth of 24 rendered ones.
    form = page_cache.kept("cart.quick_add", lambda: Markup(render_template("cart/_quick_add.html")))  # noqa: S704 - templates escape
    return form % {"variant": card.only_variant_id, "name": card.name}


def header_link() -> Markup:
    count = carts.count(cookie.token())
    return _bag(count) if count else page_cache.kept("cart.empty_bag", _bag)


def _bag(count: int = 0) -> Markup:
    return Markup(render_template("cart/_header.html", count=count))  # noqa: S704 - templates escape
