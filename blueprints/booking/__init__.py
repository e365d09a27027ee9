"""Bookings: what can be booked, when it is free, and what is booked, which is never booked twice.

`slots.py` computes free times from plain values; `schedule.py` asks it about what the database holds.
`bookings.py` and `cancelling.py` are the verbs, and `seats.py` the only place where time is taken and given back.
"""

from flask import Flask

from blueprints.booking import classes, forgetting, labels, overlap, pages_of, settling, sweep
from blueprints.booking.paying import KIND
from blueprints.booking.setup import office_overview
from blueprints.core import jobs
from blueprints.core.outlets import offer
from blueprints.payments import register_payable


def register(app: Flask) -> None:
    """Settle what is paid for bookings, keep the sweeps going, and open the outlets."""
    register_payable(app, KIND, settling.settle)
    jobs.sweep(app, "booking", sweep.sweep, minutes=1)
    jobs.sweep(app, "booking_classes", classes.sweep, minutes=59)
    jobs.sweep(app, "booking_forgetting", forgetting.sweep, minutes=59)
    for name, contract in OUTLETS.items():
        offer(app, name, contract)
    pages_of.init_app(app)
    overlap.init_app(app)
    labels.init_app(app)
    office_overview.init_app(app)


OUTLETS = {
    "booking.changed": (
        "What else happens when a booking changes, in the same transaction. Gets booking and change: created, held, "
        "requested, confirmed, moved, paid, refunded, cancelled, refused, expired, arrived, no_show or undone; gives []."
    ),
    "booking.busy": (
        "When resources are busy elsewhere. Gets resource_ids, start, end (aware); gives (resource_id, start, end)."
    ),
    "booking.merged": "Two customer cards became one, in the same transaction. Gets kept, other (which goes next); gives [].",
    "booking.forgotten": (
        "Somebody is forgotten, in the same transaction. Gets customer, who still has mail address and "
        "telephone; gives []."
    ),
    "booking.card": "Cards on a booking's page in the office. Gets booking; returns Markup.",
    "booking.page": "Parts of the customer's page of a booking. Gets booking; returns Markup.",
}
