"""The programming interface: tokens, JSON under /api/v1 with its OpenAPI document, and signed webhooks.

A room that needs this one says in its door what it offers, with :func:`register_scopes` and
:func:`register_events`; makes views :func:`operation`\\ s; and calls ``blueprints.api.webhooks.emit`` beside its changes.
"""

from flask import Flask

from blueprints.api import catalogue, idempotency, office, office_webhooks, problems, sending, views
from blueprints.api.catalogue import register_events, register_scopes
from blueprints.api.operations import current_client, operation
from blueprints.api.problems import Problem
from blueprints.core.outlets import plug

__all__ = ["Problem", "current_client", "operation", "register", "register_events", "register_scopes"]


def register(app: Flask) -> None:
    """Open /api/v1 and bring the office's pages."""
    catalogue.init_app(app)
    problems.init_app(app)
    idempotency.init_app(app)
    sending.init_app(app)
    plug(app, "backoffice.menu", office.menu, order=95)
    for bp in (views.bp, office.bp, office_webhooks.bp):
        app.register_blueprint(bp)
