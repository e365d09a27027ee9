"""Accounts: one table of people, who signs in, what they may do, and the customer's own pages."""

from flask import Flask

from blueprints.accounts import account, addresses, commands, doors, roles, sessions
from blueprints.core.outlets import offer


def register(app: Flask) -> None:
    """Tell core who is asking, and bring the pages and commands."""
    roles.init_app(app)
    sessions.init_app(app)
    offer(app, "accounts.home", "Cards on a customer's page. Gets user_id; returns Markup.")
    offer(app, "accounts.menu", "Entries of a customer's menu. Gets nothing; gives a list of MenuEntry.")
    offer(app, "accounts.export", "A customer's data. Gets user_id; gives a list of (name, data for JSON).")
    doors.init_app(app)
    account.init_app(app)
    addresses.init_app(app)
    commands.init_app(app)
    app.register_blueprint(doors.bp)
