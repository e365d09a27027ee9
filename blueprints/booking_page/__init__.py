"""The booking page: a service, a person, a day and a time in a few taps, on this site or framed in another."""

from flask import Flask

from blueprints.booking_page import (
    doors,
    embedding,
    lost_links,
    own_views,
    plugs,
    series_views,
    submitting,
    views,
    words,
    zones,
)

__all__ = ["lost_links", "own_views", "register", "series_views", "views"]
"""The views stand in several modules, which have to be loaded before their doors open."""


def register(app: Flask) -> None:
    """Open both doors, and plug the page into the others'."""
    zones.init_app(app)
    words.init_app(app)
    plugs.init_app(app)
    embedding.init_app(app)
    submitting.init_app(app)
    app.register_blueprint(doors.bp)
    app.register_blueprint(doors.embed)
