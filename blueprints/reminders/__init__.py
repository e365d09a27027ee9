"""Reminders before a booking and a word of thanks after it, by mail and by text message, at decent hours."""

from flask import Flask

from blueprints.reminders import sms


def register(app: Flask) -> None:
    """Open the room."""
    sms.init_app(app)
