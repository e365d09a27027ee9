"""What the checkout puts into the pages of other rooms."""

from flask import Flask, render_template
from markupsafe import Markup

from blueprints.cart.carts import Contents
from blueprints.checkout.ways import DELIVERY, ways
from blueprints.core.outlets import plug
from blueprints.core.settings import answer
from blueprints.orders.models import Order, Status


def init_app(app: Flask) -> None:
    plug(app, "cart.checkout", cart_button)
    plug(app, "orders.page", pay_button, order=10)
    plug(app, "pages.terms.delivery", delivery_words)
    plug(app, "pages.delivery", delivery_words)
    plug(app, "core.home", promises, order=90)


def cart_button(contents: Contents) -> Markup:
    return Markup(render_template("checkout/_button.html", contents=contents))  # noqa: S704 - templates escape


def pay_button(order: Order) -> Markup | None:
    """On an order's own page, for as long as it waits for its payment."""
    if order.status != Status.PENDING:
        return None
    return Markup(render_template("checkout/_pay.html", order=order))  # noqa: S704 - templates escape


def delivery_words() -> Markup:
    """The ways and their prices, for the legal pages."""
    return _about_ways("checkout/_ways.html")


def promises() -> Markup:
    """The same as a visitor wants to see them on the home page, and how one pays."""
    return _about_ways("checkout/_promises.html")


def _about_ways(template: str) -> Markup:
    html = render_template(
        template,
        ways=[way.key for way in ways(0)],
        delivery=DELIVERY,
        price=answer("checkout.delivery_cents"),
        free_from=answer("checkout.free_from_cents"),
    )
    return Markup(html)  # noqa: S704 - templates escape
