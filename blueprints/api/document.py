"""The OpenAPI 3.1 document, assembled from what the operations and events of the site's rooms say of themselves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from flask import current_app
from werkzeug.routing import Rule

from blueprints.api import catalogue, idempotency
from blueprints.api.operations import Operation, operation_of
from blueprints.api.problems import MIMETYPE
from blueprints.api.shapes import Shape, adapter
from blueprints.core.site import current_site
from blueprints.core.urls import site_url

Json = dict[str, Any]
PART = re.compile(r"<(?:[^:<>]+:)?([^<>]+)>")  # "<int:number>" is "{number}" in OpenAPI
PLACE = "#/components/schemas/{model}"


@dataclass(frozen=True)
class ProblemPlace(Shape):
    """One place in what was sent that doesn't fit."""

    detail: str
    pointer: str = ""
    """A JSON pointer into the body, such as ``#/customer/email``."""
    parameter: str = ""
    """The name of a query parameter."""


@dataclass(frozen=True)
class ProblemDetails(Shape):
    """What went wrong, and the cure (RFC 9457)."""

    type: str
    title: str
    status: int
    detail: str
    errors: list[ProblemPlace] | None = None
    reference: str | None = None
    """What to tell the owner of the site when the fault is ours."""


WORDS = {
    400: "The body is not JSON, or the Idempotency-Key is malformed.",
    401: "There is no token, or an unknown one.",
    403: "The token lacks the scope.",
    404: "There is no such thing.",
    409: "It can't be done as things stand now.",
    413: "The body is larger than 1 MB.",
    415: "The body is not sent as application/json.",
    422: "What was sent doesn't fit, or a rule of the site forbids it.",
    429: "Too many calls in this minute; Retry-After tells the seconds to wait.",
}


def document() -> Json:
    """The whole document, as what json.dumps takes. Raises KeyError for an operation whose scope nobody registered."""
    found = list(_operations())
    schemas, parts = _schemas(found)
    paths: dict[str, Json] = {}
    for path, method, endpoint, operation in found:
        paths.setdefault(path, {})[method] = _operation(method, endpoint, operation, schemas, parts)
    return {
        "openapi": "3.1.0",
        "info": {"title": current_site().name, "version": "1", "description": _description()},
        "servers": [{"url": site_url()}],
        "paths": paths,
        "webhooks": {name: _webhook(name, event, schemas) for name, event in sorted(catalogue.events().items())},
        "components": {
            "schemas": parts,
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer", "description": "A token of the office."}},
        },
    }


def _operations() -> Iterator[tuple[str, str, str, Operation]]:
    """Path, method, endpoint and operation, in the order of the paths."""
    rules: list[Rule] = sorted(current_app.url_map.iter_rules(), key=lambda rule: rule.rule)
    for rule in rules:
        operation = operation_of(current_app.view_functions[rule.endpoint])
        if operation is None:
            continue
        path = PART.sub(r"{\1}", rule.rule)
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            yield path, method.lower(), rule.endpoint, operation


def _schemas(found: list[tuple[str, str, str, Operation]]) -> tuple[dict[Any, Json], dict[str, Json]]:
    """The schema of each (shape, mode), and the components that they point to."""
    from pydantic import TypeAdapter  # noqa: PLC0415 - see shapes.py

    wanted: dict[tuple[Any, str], None] = {(ProblemDetails, "serialization"): None}
    for *_where, operation in found:
        wanted[operation.answer, "serialization"] = None
        for shape in (operation.query, operation.body, *operation.path.values()):
            if shape is not None:
                wanted[shape, "validation"] = None
    for event in catalogue.events().values():
        wanted[event.data, "serialization"] = None
    inputs: list[Any] = [(shape, mode, adapter(shape)) for shape, mode in wanted]
    schemas, rest = TypeAdapter.json_schemas(inputs, ref_template=PLACE)
    return {key: dict(schema) for key, schema in schemas.items()}, dict(rest.get("$defs", {}))


def _operation(
    method: str, endpoint: str, operation: Operation, schemas: dict[Any, Json], parts: dict[str, Json]
) -> Json:
    if operation.scope:
        catalogue.scopes()[operation.scope]
    written: Json = {
        "operationId": endpoint.replace(".", "_"),
        "summary": operation.summary,
        "description": operation.description,
        "tags": [endpoint.partition(".")[0]],
        "security": [{"token": [operation.scope] if operation.scope else []}],
        "parameters": _parameters(method, operation, schemas, parts),
        "responses": _responses(method, operation, schemas),
    }
    if operation.body is not None:
        content = {"application/json": {"schema": schemas[operation.body, "validation"]}}
        written["requestBody"] = {"required": True, "content": content}
    return written


def _parameters(method: str, operation: Operation, schemas: dict[Any, Json], parts: dict[str, Json]) -> list[Json]:
    parameters: list[Json] = [
        {"name": name, "in": "path", "required": True, "schema": schemas[shape, "validation"]}
        for name, shape in operation.path.items()
    ]
    if operation.query is not None:
        schema = schemas[operation.query, "validation"]
        schema = parts[schema["$ref"].rpartition("/")[2]] if "$ref" in schema else schema
        required = schema.get("required", [])
        parameters += [
            {"name": name, "in": "query", "required": name in required, **_parameter(dict(one))}
            for name, one in schema["properties"].items()
        ]
    if method == "post":
        key = {"type": "string", "minLength": 1, "maxLength": idempotency.LONGEST, "pattern": "^[!-~]+$"}
        words = "A key of your own, new for each change: the same call with the same key gives the first answer again."
        parameters.append({"name": idempotency.HEADER, "in": "header", "description": words, "schema": key})
    return parameters


def _parameter(schema: Json) -> Json:
    """An address can't say null: an optional parameter is left out."""
    description = schema.pop("description", "")
    choices = [choice for choice in schema.pop("anyOf", []) if choice != {"type": "null"}]
    if len(choices) == 1:
        schema |= choices[0]
    elif choices:
        schema["anyOf"] = choices
    if schema.get("default", 0) is None:
        del schema["default"]
    return {"description": description, "schema": schema}


def _responses(method: str, operation: Operation, schemas: dict[Any, Json]) -> Json:
    statuses = {401, 403, 422, 429} | operation.problems
    if operation.path:
        statuses.add(404)
    if operation.body is not None:
        statuses |= {400, 413, 415}
    if method == "post":
        statuses.add(400)
    answer = {"application/json": {"schema": schemas[operation.answer, "serialization"]}}
    problem = {MIMETYPE: {"schema": schemas[ProblemDetails, "serialization"]}}
    return {str(operation.status): {"description": "Done.", "content": answer}} | {
        str(status): {"description": WORDS[status], "content": problem} for status in sorted(statuses)
    }


def _webhook(name: str, event: catalogue.Event, schemas: dict[Any, Json]) -> Json:
    body = {
        "type": "object",
        "required": ["type", "timestamp", "data"],
        "properties": {
            "type": {"const": name},
            "timestamp": {"type": "string", "format": "date-time"},
            "data": schemas[event.data, "serialization"],
        },
    }
    return {
        "post": {
            "summary": event.label.get("en") or next(iter(event.label.values())),
            "requestBody": {"content": {"application/json": {"schema": body}}},
            "responses": {"2XX": {"description": "Heard."}},
        }
    }


def _description() -> str:
    scopes = "\n".join(f"- `{name}`: {label}" for name, label in sorted(catalogue.scopes().items()))
    return (
        "Calls bring a token: `Authorization: Bearer gr_…`. Problems are told as RFC 9457 says. "
        f"Webhooks are signed as https://www.standardwebhooks.com says.\n\nScopes:\n{scopes}"
    )
