"""The waiting list: a place that becomes free is offered to those who wait for it, one after the other."""

from flask import Flask

from blueprints.core import jobs, outbox
from blueprints.waitlist import offering, office, plugs, views, words


def register(app: Flask) -> None:
    """Let the rounds go, and bring the pages."""
    outbox.handler(app, offering.KIND, offering.deliver)
    jobs.sweep(app, "waitlist", offering.sweep, minutes=5)
    words.init_app(app)
    plugs.init_app(app)
    app.register_blueprint(views.bp)
    app.register_blueprint(office.bp)
