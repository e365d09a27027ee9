"""The catalogue: what the shop sells, how it is found, and how its owner keeps it."""

from flask import Flask


def register(app: Flask) -> None:
    """Bring in the catalogue's pages."""
