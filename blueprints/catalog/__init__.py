"""The catalogue: what the shop sells, how it is found, and how its owner keeps it."""

from flask import Flask

from blueprints.catalog import front, views
from blueprints.catalog.importing.command import catalog_cli


def register(app: Flask) -> None:
    """Bring in the shop's pages and what they show elsewhere."""
    app.register_blueprint(views.bp)
    front.init_app(app)
    app.cli.add_command(catalog_cli)
