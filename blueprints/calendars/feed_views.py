"""The calendar behind a secret link, as calendars ask for it."""

from hashlib import sha256

from flask import Blueprint, Response, request

from blueprints.calendars import contents, feeds
from blueprints.core.audience import audience

bp = Blueprint("calendars", __name__)


@bp.get("/calendars/<token>.ics")
@audience("public")
def feed(token: str) -> Response:
    """An iCalendar file, or 304 when the asking calendar has it already."""
    body = contents.body(feeds.by_token(token))
    response = Response(body, mimetype="text/calendar")
    response.set_etag(sha256(body).hexdigest()[:32])
    # Nobody on the way may keep it, and whoever asks keeps it only to ask whether it is still the same.
    response.headers["Cache-Control"] = "private, no-cache"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Content-Disposition"] = 'inline; filename="calendar.ics"'
    response.make_conditional(request)
    return response
