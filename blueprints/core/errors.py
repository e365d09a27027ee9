"""Mistakes that a person can mend, and the pages that answer when something goes wrong."""

import logging
import secrets
from collections.abc import Callable

from flask import Flask, Response, current_app, g, jsonify, make_response, render_template, request
from werkzeug.exceptions import HTTPException, InternalServerError

from blueprints.core.i18n import gettext as _

log = logging.getLogger(__name__)


class UserError(Exception):
    """A user's mistake: what is wrong, where, and the cure, as one or two plain sentences.

    It is shown as it stands and never with a traceback. ``status`` is the HTTP status of
    the page that shows it (422: the request was understood, its content was not accepted).
    """

    def __init__(self, message: str, *, status: int = 422) -> None:
        super().__init__(message)
        self.message = str(message)
        self.status = status


def look(app: Flask, choose: Callable[[], str | None]) -> None:
    """Let a room show errors in its own look: ``choose()`` names a template, or None to leave it to others.

    The template gets status, title, sentence and reference, as ``core/error.html`` does.
    """
    app.extensions["grandrue.error_looks"].append(choose)


def answer_instead(app: Flask, make: Callable[[int, str, str | None], Response | None]) -> None:
    """Let a room answer errors at addresses that no person reads: ``make(status, sentence, reference)``, or None."""
    app.extensions["grandrue.error_answers"].append(make)


def init_app(app: Flask) -> None:
    app.extensions["grandrue.error_looks"] = []
    app.extensions["grandrue.error_answers"] = []
    app.register_error_handler(UserError, show_user_error)
    app.register_error_handler(HTTPException, show_http_error)


def show_user_error(error: UserError) -> Response:
    return _page(error.status, error.message)


def show_http_error(error: HTTPException) -> Response:
    """Answer an HTTP error in the site's own look; redirects and ready responses pass through."""
    if error.response is not None:
        return make_response(error.response)
    status = error.code or 500
    if status < 400:
        return make_response(error.get_response())
    reference = None
    if isinstance(error, InternalServerError):
        reference = secrets.token_hex(4)
        log.error("error page %s for %s %s", reference, request.method, request.path)
    response = _page(status, _sentence(status), reference=reference)
    for name, value in error.get_headers():
        if name not in ("Content-Type", "Content-Length"):
            response.headers[name] = value
    return response


def _page(status: int, sentence: str, *, reference: str | None = None) -> Response:
    g.error_page = True
    for make in current_app.extensions["grandrue.error_answers"]:
        if answer := make(status, sentence, reference):
            return answer  # type: ignore[no-any-return]  # extensions hold anything
    if request.accept_mimetypes.best == "application/json":
        body = {"error": sentence} | ({"reference": reference} if reference else {})
        return make_response(jsonify(body), status)
    looks = current_app.extensions["grandrue.error_looks"]
    template = next((name for choose in looks if (name := choose())), "core/error.html")
    html = render_template(template, status=status, title=_title(status), sentence=sentence, reference=reference)
    return make_response(html, status)


def _title(status: int) -> str:
    titles = {
        403: _("This page is not for you"),
        404: _("This page is not here"),
        413: _("That file is too large"),
        422: _("Something is not right yet"),
        429: _("A little slower, please"),
        503: _("One moment, please"),
    }
    return titles.get(status, _("Something went wrong"))


def _sentence(status: int) -> str:
    sentences = {
        400: _("The request could not be understood. Go back and try once more."),
        403: _("Your account does not open this page. Ask the owner of the site for access."),
        404: _("It may have moved, or the address has a typing mistake. The home page knows the way."),
        405: _("This address does not take that kind of request. Go back and try once more."),
        413: _("Choose a file under 20 MB and send it again."),
        415: _("This kind of file is not taken here."),
        429: _("There were too many attempts. Wait a minute and try again."),
        503: _("The site is busy for a moment. Nothing is lost: try again in a few seconds."),
    }
    return sentences.get(status, _("The fault is ours and it has been noted. Try again in a moment."))
