"""The two doors of the booking page: the site's own, and the one that other sites show in a frame."""

from flask import Blueprint, request

bp = Blueprint("booking_page", __name__)
embed = Blueprint("booking_embed", __name__, url_prefix="/embed")
"""The same views without header and footer. Their relative endpoints (`.service`) stay behind the same door."""


def is_embedded() -> bool:
    """Whether this request came in by the door for other sites."""
    return request.blueprint == embed.name


def _frame() -> dict[str, object]:
    """What the templates of both doors stand in: `frame` is what they extend."""
    embedded = is_embedded()
    return {"frame": "booking_page/embed_frame.html" if embedded else "core/base.html", "embedded": embedded}


bp.context_processor(_frame)
embed.context_processor(_frame)
