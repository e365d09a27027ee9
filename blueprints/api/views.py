"""The interface's own addresses: its document, and who is calling."""

import json
from dataclasses import dataclass

from flask import Blueprint, Response, current_app

from blueprints.api.document import document
from blueprints.api.operations import current_client, operation
from blueprints.api.problems import PREFIX
from blueprints.api.shapes import Shape
from blueprints.core.audience import audience
from blueprints.core.i18n import current_language

bp = Blueprint("api", __name__)


@bp.get(f"{PREFIX}/openapi.json")
@audience("public")
def openapi() -> Response:
    """What the interface can do, without any data; worked out once a process and language."""
    known: dict[str, str] = current_app.extensions.setdefault("api.documents", {})
    language = current_language()
    if language not in known:
        known[language] = json.dumps(document(), ensure_ascii=False)
    return Response(known[language], mimetype="application/json")


@dataclass(frozen=True)
class Me(Shape):
    """The token of this call."""

    name: str
    """What the owner called it."""
    scopes: list[str]
    """What it may be used for."""


@bp.get(f"{PREFIX}/me")
@operation()
def me() -> Me:
    """The token that is used."""
    client = current_client()
    return Me(client.name, list(client.scopes))
