"""The ground floor: app factory, database, language, money, mail, pictures. It knows no other room."""

from flask import Flask

from blueprints.core import assets, commands, health, mail, migrations, outbox, pictures


def register(app: Flask) -> None:
    """Bring in what core itself serves and sends."""
    assets.init_app(app)
    pictures.init_app(app)
    health.init_app(app)
    outbox.init_app(app)
    mail.init_app(app)
    app.cli.add_command(migrations.cli)
    commands.init_app(app)
