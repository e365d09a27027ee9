"""Errors in the office look, for whoever works there; to others the office's addresses tell nothing."""

from flask import Flask, request

from blueprints.core import errors
from blueprints.core.identity import current_identity


def init_app(app: Flask) -> None:
    errors.look(app, _template)


def _template() -> str | None:
    in_office = request.path == "/office" or request.path.startswith("/office/")
    return "backoffice/error.html" if in_office and current_identity().is_staff else None
