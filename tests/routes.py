"""Walks every route of an app and holds it against what it declares. Each check returns a sentence a breach."""

from collections.abc import Iterator
from dataclasses import dataclass

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.routing import AnyConverter, Rule

from blueprints.accounts.testing import sign_in
from blueprints.core.audience import audience_of
from blueprints.core.origin import SAFE

OUTSIDE: tuple[dict[str, str], ...] = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Sec-Fetch-Site": "cross-site", "Origin": "http://localhost"},
    {},
)
"""What a request from elsewhere, or from nowhere, carries."""

ROLES: dict[str, tuple[str, ...] | None] = {
    "visitor": None,
    "customer": (),
    "staff": ("staff",),
    "owner": ("owner",),
}
"""Who walks, and the roles of their account; a visitor has none."""


@dataclass(frozen=True)
class Door:
    """One method of one route, with an address that fits it."""

    endpoint: str
    method: str
    url: str
    audience: str


def doors(app: Flask) -> list[Door]:
    """Every method of every route."""
    found = []
    for rule in sorted(app.url_map.iter_rules(), key=lambda rule: rule.rule):
        for method in sorted((rule.methods or set()) - {"HEAD", "OPTIONS"}):
            whom = audience_of(app, rule.endpoint)
            found.append(Door(rule.endpoint, method, address(app, rule), str(whom)))
    return found


def address(app: Flask, rule: Rule) -> str:
    """An address that the rule matches; what it names is not there."""
    values: dict[str, object] = {}
    for name in rule.arguments:
        converter = rule._converters[name]
        if isinstance(converter, AnyConverter):
            values[name] = min(converter.items)
        else:
            kind = type(converter).__name__
            values[name] = 987654 if kind in ("IntegerConverter", "FloatConverter") else "nowhere"
    adapter = app.url_map.bind("localhost")
    return str(adapter.build(rule.endpoint, values | dict(rule.defaults or {})))


def without_audience(app: Flask) -> Iterator[str]:
    """Routes that don't say whom they are for."""
    for door in doors(app):
        if door.audience == "None":
            yield f"{door.method} {door.url} ({door.endpoint}) has no audience."


def open_to_foreign_origins(app: Flask, client: FlaskClient) -> Iterator[str]:
    """Non-GET routes that take a request from outside; signed ones check for themselves."""
    for door in doors(app):
        if door.method in SAFE or door.audience == "signed":
            continue
        for headers in OUTSIDE:
            status = client.open(door.url, method=door.method, headers=headers).status_code
            if status != 403:
                yield f"{door.method} {door.url} answers {status} to a request with {headers or 'no origin'}."


def wrongly_open_or_shut(app: Flask, role: str) -> Iterator[str]:
    """Routes that let a role in or keep it out against what they declare, or break on an empty form."""
    roles = ROLES[role]
    for door in doors(app):
        client = app.test_client()
        if roles is not None:
            sign_in(client, f"{role}@example.com", roles)
        headers = {"Sec-Fetch-Site": "same-origin"}
        answer = client.open(door.url, method=door.method, headers=headers)
        refused = answer.status_code in (401, 403) or "/account/sign-in" in answer.headers.get("Location", "")
        if answer.status_code >= 500:
            yield f"{door.method} {door.url} breaks with {answer.status_code} for a {role}."
        elif door.audience == "signed":
            if answer.status_code < 400:
                yield f"{door.method} {door.url} answers {answer.status_code} without a signature or token."
        elif refused == may(app, role, door.audience):
            verb = "keeps out" if refused else "lets in"
            yield f"{door.method} {door.url}, which is for {door.audience}, {verb} a {role} ({answer.status_code})."


def may(app: Flask, role: str, audience: str) -> bool:
    """Whether the declared audience holds the role, worked out here from the feature.toml files."""
    kind, _colon, permission = audience.partition(":")
    if kind == "public":
        return True
    if kind in ("customer", "member"):
        return role != "visitor"
    if role == "owner" or not permission:
        return role in ("staff", "owner")
    return role in _roles_holding(app, permission)


def _roles_holding(app: Flask, permission: str) -> tuple[str, ...]:
    for feature in app.extensions["grandrue.features"].values():
        for known in feature.permissions:
            if known.key == permission:
                roles: tuple[str, ...] = known.roles
                return roles
    return ()
