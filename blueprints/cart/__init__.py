"""The cart: what somebody means to buy, from the button under a product to the page before the checkout."""

from flask import Flask

from blueprints.cart import buying, carts, views
from blueprints.core import jobs, outlets


def register(app: Flask) -> None:
    """Put the buttons under the products and the bag into the header."""
    outlets.offer(
        app,
        "cart.held",
        "Pieces out of stock for a cart's own order. Gets cart_id; gives a list of (variant_id, pieces).",
    )
    outlets.offer(app, "cart.checkout", "The way on from the cart. Gets contents; returns Markup (a link).")
    app.register_blueprint(views.bp)
    outlets.plug(app, "catalog.product.buy", buying.buy_form)
    outlets.plug(app, "catalog.card", buying.quick_add)
    outlets.plug(app, "core.header", buying.header_link, order=50)
    jobs.sweep(app, "carts", carts.forget_old, minutes=59)
