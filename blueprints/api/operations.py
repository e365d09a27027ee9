"""Operations: a view becomes one by saying what it takes and gives with its annotations.

::

    @bp.get("/api/v1/bookings/<booking_id>")
    @operation(scope="booking.read", problems={404})
    def show(booking_id: Id) -> BookingOut:
        \"\"\"One booking.\"\"\"

A parameter called ``body`` or ``query`` is a Shape; every other one is a part of the path. What is answered is the
Shape that it returns. The first line of the docstring is the summary in the OpenAPI document. What changes something
runs in one transaction, which an Idempotency-Key shares.
"""

import inspect
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, get_type_hints

from flask import Response, current_app, g, request
from werkzeug.exceptions import HTTPException

from blueprints.api import idempotency, shapes, tokens
from blueprints.api.problems import Problem, problem_of, unfit
from blueprints.api.shapes import Invalid
from blueprints.api.tokens import Client
from blueprints.core.audience import audience
from blueprints.core.database import retrying
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.origin import SAFE

LARGEST = 1_000_000  # bytes of a body

View = Callable[..., Any]


@dataclass(frozen=True)
class Operation:
    """What an operation asks for and gives. ``problems`` are the statuses that it can answer beside those of all."""

    scope: str
    status: int
    problems: frozenset[int]
    summary: str
    description: str
    answer: Any
    query: Any = None
    body: Any = None
    path: dict[str, Any] = field(default_factory=dict)


def operation(*, scope: str = "", status: int = 200, problems: Collection[int] = ()) -> Callable[[View], View]:
    """Make a view an operation for tokens that hold ``scope`` (empty: any token). Goes under the route decorator."""

    def declare(view: View) -> View:
        described = _describe(view, scope, status, frozenset(problems))

        @wraps(view)
        def answer(**parts: str) -> Response:
            return _answer(described, view, parts)

        answer.operation = described  # type: ignore[attr-defined]  # a mark on the function
        return audience("signed")(answer)

    return declare


def operation_of(view: View) -> Operation | None:
    """What a view said about itself with :func:`operation`, None for any other view."""
    found: Operation | None = getattr(view, "operation", None)
    return found


def current_client() -> Client:
    """The program that calls the present operation."""
    client: Client = g.api_client
    return client


def _describe(view: View, scope: str, status: int, problems: frozenset[int]) -> Operation:
    hints = get_type_hints(view, include_extras=True)
    answer = hints.pop("return")
    summary, _newline, description = (inspect.getdoc(view) or "").partition("\n")
    if not summary:
        raise TypeError(f"The operation {view.__qualname__} has no docstring, which is its summary for programmers.")
    query, body = hints.pop("query", None), hints.pop("body", None)
    return Operation(scope, status, problems, summary, description.strip(), answer, query, body, hints)


def _answer(described: Operation, view: View, parts: dict[str, str]) -> Response:
    try:
        client = g.api_client = tokens.admit(described.scope)
        arguments = _arguments(described, parts)
        if request.method in SAFE:
            return _respond(described, view(**arguments))
        return retrying(lambda: idempotency.once(client.token_id, lambda: _respond(described, view(**arguments))))
    except (Problem, UserError, HTTPException) as error:
        return problem_of(error).response()


def _arguments(described: Operation, parts: dict[str, str]) -> dict[str, Any]:
    arguments: dict[str, Any] = {}
    for name, value in parts.items():
        try:
            arguments[name] = shapes.read_strings(described.path[name], value)
        except Invalid as invalid:
            raise Problem(404, _("There is nothing at this address.")) from invalid
    if described.query is not None:
        arguments["query"] = _query(described.query)
    elif request.args:
        raise Problem(422, _("This address takes no parameters after the question mark."))
    if described.body is not None:
        arguments["body"] = _body(described.body)
    return arguments


def _query(shape: Any) -> Any:
    values = {name: found if len(found) > 1 else found[0] for name, found in request.args.lists()}
    try:
        return shapes.read_strings(shape, values)
    except Invalid as invalid:
        raise unfit(invalid, parameter=True) from invalid


def _body(shape: Any) -> Any:
    if not request.is_json:
        raise Problem(415, _("The body is taken as JSON only. Send “Content-Type: application/json”."))
    request.max_content_length = LARGEST
    try:
        return shapes.read_json(shape, request.get_data())
    except Invalid as invalid:
        raise unfit(invalid) from invalid


def _respond(described: Operation, value: Any) -> Response:
    body = shapes.write_json(described.answer, value)
    if current_app.testing:
        shapes.read_json(described.answer, body)  # what is promised is kept
    response = Response(body, described.status, mimetype="application/json")
    response.headers["Cache-Control"] = "no-store"
    return response
