"""Bookings."""

from flask import Flask

from blueprints.booking import overlap


def register(app: Flask) -> None:
    """Open the room."""
    overlap.init_app(app)
