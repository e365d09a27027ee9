"""To be opened."""

from flask import Flask


def register(app: Flask) -> None:
    """Open the room."""
