"""Reminders before a booking and a word of thanks after it, by mail and by text message, at decent hours."""

from flask import Flask

from blueprints.core import jobs
from blueprints.core.outlets import plug
from blueprints.reminders import messages, reminding, silences, sms, thanking, views


def register(app: Flask) -> None:
    """Let the sweeps run, and bring the office's page and the customer's switches."""
    sms.init_app(app)
    jobs.sweep(app, "reminders", reminding.sweep, minutes=5)
    jobs.sweep(app, "thanks", thanking.sweep, minutes=15)
    plug(app, "backoffice.menu", views.menu, order=40)
    plug(app, "booking.page", views.switches, order=60)
    plug(app, "booking.merged", silences.merged)
    plug(app, "booking.forgotten", silences.forgotten)
    plug(app, "waitlist.offered", messages.tell_of_offer)
    app.register_blueprint(views.bp)
