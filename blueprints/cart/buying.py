"""What the cart plugs into other pages: the form under a product, the bag in the header."""

from flask import render_template
from markupsafe import Markup

from blueprints.cart import carts, cookie
from blueprints.catalog.showcase import Showcase


def buy_form(product: Showcase) -> Markup:
    """Choice of variant, quantity and the button; or a word that there is nothing to be had."""
    # The first that can be had is chosen, so that one click is enough.
    chosen = next((choice for choice in product.choices if not choice.sold_out), None)
    return Markup(render_template("cart/_buy.html", product=product, chosen=chosen, most=carts.MOST_PIECES))  # noqa: S704 - templates escape


def header_link() -> Markup:
    return Markup(render_template("cart/_header.html", count=carts.count(cookie.token())))  # noqa: S704 - templates escape
