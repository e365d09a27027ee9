"""Calendars elsewhere: ours as a secret link that telephones subscribe to, and theirs whose busy times block bookings."""

from flask import Flask

from blueprints.calendars import attention, feed_views, office, sources
from blueprints.core import jobs
from blueprints.core.outlets import plug


def register(app: Flask) -> None:
    """Bring the links and the office's pages, and let busy times block bookings."""
    for bp in (feed_views.bp, office.bp):
        app.register_blueprint(bp)
    jobs.sweep(app, "calendars", sources.sweep, minutes=5)
    plug(app, "booking.busy", sources.busy_times)
    plug(app, "backoffice.dashboard", attention.card, order=5)
    plug(app, "backoffice.menu", office.menu, order=60)
