"""Orders: what was promised for money, from the payment to the customer's hands, and back again."""

from flask import Flask

from blueprints.core import jobs, outlets
from blueprints.orders import labels, office, plugs, settling, sweep, today, views, withdrawal_views
from blueprints.payments import register_payable


def register(app: Flask) -> None:
    """Settle what is paid for orders, and bring their pages."""
    register_payable(app, settling.KIND, settling.settle)
    jobs.sweep(app, "orders", sweep.sweep, minutes=1)
    outlets.offer(app, "orders.order", "Cards on an order's page in the office. Gets order; returns Markup.")
    outlets.offer(app, "orders.page", "A word at the top of the customer's order page. Gets order; returns Markup.")
    outlets.plug(app, "backoffice.dashboard", today.card, order=10)
    plugs.init_app(app)
    labels.init_app(app)
    for bp in (views.bp, withdrawal_views.bp, office.bp):
        app.register_blueprint(bp)
