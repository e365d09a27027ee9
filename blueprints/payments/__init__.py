"""Payments: anything that can be paid is paid here, exactly once.

A room that sells something says once what happens when the payment of its kind of thing changes,
and never asks Stripe itself:

    register_payable(app, "order", settle)      # in the room's register()
    url = start(PaymentRequest("order", "1042", …))       # send the customer there
    state = sync("order", "1042")               # the success page: what does Stripe say now?
    state = expire("order", "1042")             # before cancelling: nobody may pay it any more
    refund("order", "1042", 1250, key="…")      # in the transaction that decides it

`settle(reference, state)` is called inside the transaction that records the new state: when the
status, the refunded amount or a dispute changed. It must not wait for anybody outside.
`start`, `sync` and `expire` talk to Stripe: call them outside any transaction.

Without Stripe's keys the site is a demo: the same code talks to `fake_stripe`, and no money moves.
"""

from flask import Flask

from blueprints.core import headers, jobs, outbox, outlets
from blueprints.payments import banner, cli, demo_page, mode, panel, refunds, sweep, views
from blueprints.payments.contract import (
    PaymentLine,
    PaymentRequest,
    PaymentState,
    PaymentUnavailable,
    UnknownPayment,
)
from blueprints.payments.payables import register_payable
from blueprints.payments.refunds import refund
from blueprints.payments.sessions import expire, start
from blueprints.payments.settling import state_of, sync

__all__ = [
    "PaymentLine",
    "PaymentRequest",
    "PaymentState",
    "PaymentUnavailable",
    "UnknownPayment",
    "expire",
    "refund",
    "register",
    "register_payable",
    "start",
    "state_of",
    "sync",
]


def register(app: Flask) -> None:
    """Open the room."""
    mode.choose(app)
    app.register_blueprint(views.bp)
    outbox.handler(app, "payments.refund", refunds.deliver)
    jobs.sweep(app, "payments", sweep.sweep, minutes=5)
    outlets.plug(app, "core.banner", banner.show)
    outlets.plug(app, "orders.order", panel.show_order)
    outlets.plug(app, "backoffice.dashboard", panel.show_troubles)
    app.cli.add_command(cli.group)
    if mode.of(app).is_demo:
        demo_page.open_for_business(app)
    else:
        # The checkout form is answered by a redirect to Stripe's page.
        headers.allow(app, "form-action", "https://checkout.stripe.com")
