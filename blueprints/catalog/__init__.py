"""The catalogue: what the shop sells, how it is found, and how its owner keeps it."""

from flask import Flask

from blueprints.catalog import front, office, office_categories, views
from blueprints.catalog.importing.command import catalog_cli


def register(app: Flask) -> None:
    """Bring in the shop's pages, those of its office, and what they show elsewhere."""
    for part in (views, office, office_categories):
        app.register_blueprint(part.bp)
    front.init_app(app)
    app.cli.add_command(catalog_cli)
