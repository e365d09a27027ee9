"""What is answered when a call goes wrong: ``application/problem+json``, RFC 9457."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from flask import Flask, Response, request
from werkzeug.exceptions import HTTPException
from werkzeug.http import HTTP_STATUS_CODES

from blueprints.api.shapes import Invalid
from blueprints.core import errors
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

PREFIX = "/api/v1"
MIMETYPE = "application/problem+json"


class Problem(Exception):
    """A call that is refused: the HTTP status, what is wrong and the cure, and the places in what was sent."""

    def __init__(
        self,
        status: int,
        detail: str,
        *,
        places: Sequence[Mapping[str, str]] = (),
        headers: Mapping[str, str] | None = None,
        reference: str | None = None,
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.detail = detail
        self.places = places
        self.headers = dict(headers or {})
        self.reference = reference

    def response(self) -> Response:
        body: dict[str, Any] = {
            "type": "about:blank",
            "title": HTTP_STATUS_CODES[self.status],
            "status": self.status,
            "detail": self.detail,
        }
        if self.places:
            body["errors"] = [dict(place) for place in self.places]
        if self.reference:
            body["reference"] = self.reference
        return Response(json.dumps(body, ensure_ascii=False), self.status, self.headers, mimetype=MIMETYPE)


def unfit(invalid: Invalid, *, parameter: bool = False) -> Problem:
    """The problem of a body (or of a parameter of the address) that doesn't fit its shape."""
    if not invalid.readable:
        return Problem(400, _("The body is not JSON: %(why)s", why=invalid.errors[0][1]))
    places = [
        {"detail": words, "parameter": ".".join(map(str, loc))}
        if parameter
        else {"detail": words, "pointer": "#" + "".join(f"/{part}" for part in loc)}
        for loc, words in invalid.errors
    ]
    return Problem(422, _("What was sent does not have the form that is asked for."), places=places)


def problem_of(error: Exception) -> Problem:
    """The same mistake in the words of the interface."""
    if isinstance(error, Problem):
        return error
    if isinstance(error, UserError):
        return Problem(error.status, error.message)
    if isinstance(error, HTTPException) and error.code:
        return Problem(error.code, _sentence(error.code) or str(error.description))
    raise error


def init_app(app: Flask) -> None:
    errors.answer_instead(app, _at_our_addresses)


def _at_our_addresses(status: int, sentence: str, reference: str | None) -> Response | None:
    """What no operation could answer: an unknown address, another method, a fault of ours."""
    if not request.path.startswith(f"{PREFIX}/"):
        return None
    return Problem(status, _sentence(status) or sentence, reference=reference).response()


def _sentence(status: int) -> str:
    sentences = {
        404: _("There is nothing at this address. The OpenAPI document lists all of them."),
        405: _("This address does not take that method. The OpenAPI document lists those it takes."),
        413: _("The body is too large. Send less than 1 MB."),
        500: _("The fault is ours and it has been noted. Try again in a moment."),
    }
    return sentences.get(status, "")
