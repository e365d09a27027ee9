"""For tests of every room with operations: ``make_token(["booking.read"])`` and ``check_api(app, token)``.

schemathesis reads the OpenAPI document and calls each operation with what fits it and what doesn't; nothing leaves
the process, and the same run is the same calls.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.api import catalogue, tokens
from blueprints.api.models import Token
from blueprints.api.problems import MIMETYPE
from blueprints.core.database import db, transaction

DOCUMENT = "/api/v1/openapi.json"
CHECKS = (
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
    "response_headers_conformance",
    "negative_data_rejection",
    "missing_required_header",
    "unsupported_method",
    "use_after_free",
    "allow_header_conformance",
)

RANGE = {"2000-01-01T00:00:00Z", "2199-12-31T00:00:00Z", "2000-01-01", "2199-12-31"}


def make_token(scopes: Iterable[str] | None = None, name: str = "Test") -> str:
    """A token with these scopes, by default all that this site knows. Needs an app context."""
    with transaction():
        if scopes is None and not catalogue.scopes():
            value = tokens.PREFIX + "a" * 43
            db.session.add(Token(name=name, hint="gr_", digest=tokens.digest(value), scopes=[], author="t@example.com"))
            return value
        return tokens.make(name, catalogue.scopes() if scopes is None else scopes, author="t@example.com")


def bearer(token: str) -> dict[str, str]:
    """The header that a call brings."""
    return {"Authorization": f"Bearer {token}"}


def check_api(
    app: Flask,
    token: str,
    *,
    paths: str = "",
    values: Mapping[str, Sequence[str | int]] | None = None,
    examples: int = 25,
    stateful: bool = False,
) -> dict[str, Counter[int]]:
    """Call all operations whose path matches the regular expression ``paths``.

    ``values`` are some that exist, mixed into what is made up: ``{"query.service": [1], "body.start": ["2026-…Z"],
    "path.booking_id": [1, 2]}``. ``examples`` is per operation. Returns how often each operation answered with each
    status, so that a test can see that it did succeed. Raises AssertionError with what schemathesis found: a server
    error, an answer that the document doesn't promise, or a call that breaks the document and was taken nevertheless.
    """
    # An import takes a second, and rooms import this module for make_token alone.
    from schemathesis import openapi  # noqa: PLC0415 - see above
    from schemathesis.engine import from_schema  # noqa: PLC0415 - see above

    schema = openapi.from_wsgi(DOCUMENT, app, config=_config(token, values or {}, examples, stateful))
    chosen = schema.include(path_regex=paths) if paths else schema
    answered: dict[str, Counter[int]] = defaultdict(Counter)
    found: list[str] = []
    with _without_limit(app):
        for event in from_schema(chosen).execute():
            found += _failures(event)
            for operation, case, response in _exchanges(event):
                answered[operation][response.status_code] += 1
                if case.meta is not None and case.meta.generation.mode.is_positive and _is_unfit(response):
                    found.append(f"{operation} refuses what fits: {case.body} {case.query}\n{response.text}")
    assert not found, "\n\n".join(dict.fromkeys(found))
    assert answered, f"No operation matches {paths!r}."
    return answered


def check_doors(client: FlaskClient) -> int:
    """Every operation refuses a call without a token, with a wrong one, and with one that lacks its scope."""
    refused = 0
    stranger = make_token_for_nothing()
    for path, methods in client.get(DOCUMENT).get_json()["paths"].items():
        for method, operation in methods.items():
            url = path.replace("{", "").replace("}", "")
            for headers, status in (
                ({}, 401),
                (bearer("gr_" + "x" * 43), 401),
                ({"Authorization": "Basic eDp5"}, 401),
                (bearer(stranger), 403 if operation["security"][0]["token"] else None),
            ):
                answer = client.open(url, method=method, headers=headers)
                assert status is None or answer.status_code == status, f"{method} {url}: {answer.status}"
                if status:
                    assert answer.mimetype == MIMETYPE
                    assert answer.headers["WWW-Authenticate"].startswith("Bearer")
                    refused += 1
    return refused


def make_token_for_nothing() -> str:
    """A token that is known, and has no scope."""
    value = make_token(list(catalogue.scopes())[:1] or None, name="Nothing")
    with transaction():
        db.session.scalars(select(Token).where(Token.digest == tokens.digest(value))).one().scopes = []
    return value


def _config(token: str, values: Mapping[str, Sequence[str | int]], examples: int, stateful: bool) -> Any:
    from schemathesis.config import SchemathesisConfig  # noqa: PLC0415 - see check_api

    return SchemathesisConfig.from_dict(
        {
            "seed": 1,
            "headers": bearer(token),
            "dictionaries": {
                f"known-{number}": {"values": list(known)} for number, known in enumerate(values.values())
            },
            "parameters": {
                where: {"dictionary": f"known-{number}", "probability": 0.9} for number, where in enumerate(values)
            },
            "generation": {"deterministic": True, "max-examples": examples, "database": "none"},
            "phases": {
                # A step of the stateful phase is several calls.
                "stateful": {"enabled": stateful, "generation": {"max-examples": max(1, examples // 4)}}
            },
            "checks": {"enabled": False} | {name: {"enabled": True} for name in CHECKS},
        }
    )


@contextmanager
def _without_limit(app: Flask) -> Iterator[None]:
    answers = app.extensions["grandrue.answers"]
    before, answers["api.per_minute"] = answers["api.per_minute"], 10**9
    try:
        yield
    finally:
        answers["api.per_minute"] = before


def _failures(event: Any) -> Iterator[str]:
    if type(event).__name__ in ("NonFatalError", "FatalError"):
        yield f"{getattr(event, 'label', '')}: {getattr(event, 'value', None) or getattr(event, 'exception', None)}"
    if not hasattr(event, "recorder"):
        return
    for case_id, checks in event.recorder.checks.items():
        got = event.recorder.interactions[case_id].response
        answer = f"{got.status_code} {got.text[:300]}" if got is not None else "no answer"
        for check in checks:
            if check.failure_info is not None:
                failure, code = check.failure_info.failure, check.failure_info.code_sample
                yield f"{check.name}: {failure.title}\n{failure.message}\n{code}\n{answer}"


def _exchanges(event: Any) -> Iterator[tuple[str, Any, Any]]:
    """Operation, call and answer."""
    if hasattr(event, "recorder"):
        for case_id, exchange in event.recorder.interactions.items():
            case = event.recorder.cases[case_id].value
            if exchange.response is not None:
                yield case.operation.label, case, exchange.response


def _is_unfit(response: Any) -> bool:
    """Whether a call was refused for its form; a rule of the site and the range of dates are beyond any schema.

    schemathesis's own check can't tell them apart, and stops looking at an operation that it thinks refused a call.
    """
    if response.status_code != 422:
        return False
    return any(not RANGE & set(place["detail"].split()) for place in response.json().get("errors", []))
