"""The checkout: from a full cart to an order that is paid, exactly once."""

from flask import Flask

from blueprints.checkout import emptying, ordering, plugs, views
from blueprints.core import jobs, outlets
from blueprints.orders.settling import ordered


def register(app: Flask) -> None:
    """Bring the checkout's page, and empty the carts of what was ordered."""
    app.register_blueprint(views.bp)
    outlets.offer(app, "checkout.form", "More fields in the checkout's form. Gets form; returns Markup.")
    outlets.plug(app, "cart.held", ordering.held_for)
    plugs.init_app(app)
    ordered.connect(app, emptying.after_order)
    jobs.sweep(app, "carts-ordered", emptying.sweep, minutes=5)
