"""Calls: who may, what is understood, what is answered, and what happens only once."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from werkzeug.test import TestResponse

from blueprints.api import idempotency
from blueprints.api.models import Endpoint, KeptAnswer, Token
from blueprints.api.testing import bearer, check_doors, make_token
from blueprints.api.tokens import digest
from blueprints.core.database import db, transaction

NOON = datetime(2026, 11, 23, 12, 0, 20, tzinfo=UTC)
Freeze = Callable[[datetime], None]


@pytest.fixture
def token(session: Session) -> str:
    return make_token(name="Ada’s till")


def bake(client: FlaskClient, token: str, body: Any = None, key: str | None = None) -> TestResponse:
    body = {"name": "Opera", "layers": 3} if body is None else body
    headers = bearer(token) | ({"Idempotency-Key": key} if key else {})
    return client.post("/api/v1/cakes", json=body, headers=headers)


def baked(name: str = "Opera") -> int:
    return db.session.scalar(select(func.count()).where(Endpoint.url == name)) or 0


def test_a_token_tells_its_name_and_scopes(client: FlaskClient, token: str) -> None:
    answer = client.get("/api/v1/me", headers=bearer(token))
    assert answer.get_json() == {"name": "Ada’s till", "scopes": ["cake.read", "cake.bake"]}
    assert answer.headers["Cache-Control"] == "no-store"
    assert "Set-Cookie" not in answer.headers


def test_only_the_hash_of_a_token_is_kept(client: FlaskClient, token: str) -> None:
    row = db.session.scalars(select(Token)).one()
    assert row.digest == digest(token)
    assert token.startswith("gr_")
    assert len(token) == 46
    assert row.hint == token[:8]
    assert not [value for value in vars(row).values() if value == token]


def test_every_operation_is_shut_to_strangers(client: FlaskClient) -> None:
    assert check_doors(client) == 5 * 3 + 4


def test_a_revoked_token_opens_nothing(client: FlaskClient, token: str) -> None:
    with transaction():
        db.session.scalars(select(Token)).one().revoked_at = NOON
    answer = client.get("/api/v1/me", headers=bearer(token))
    assert answer.status_code == 401
    assert 'error="invalid_token"' in answer.headers["WWW-Authenticate"]


def test_a_token_without_the_scope_is_told_which_one(client: FlaskClient, session: Session) -> None:
    reader = make_token(["cake.read"])
    assert client.get("/api/v1/cakes", headers=bearer(reader)).status_code == 200
    answer = bake(client, reader)
    assert answer.status_code == 403
    assert answer.get_json()["title"] == "Forbidden"
    assert 'scope="cake.bake"' in answer.headers["WWW-Authenticate"]
    assert baked() == 0


def test_calls_are_counted_by_the_minute(app: Flask, client: FlaskClient, token: str, freeze: Freeze) -> None:
    freeze(NOON)
    limit = app.extensions["grandrue.answers"]["api.per_minute"]
    assert limit == 120
    for _ in range(limit):
        assert client.get("/api/v1/me", headers=bearer(token)).status_code == 200
    answer = client.get("/api/v1/me", headers=bearer(token))
    assert answer.status_code == 429
    assert answer.headers["Retry-After"] == "40"
    assert client.get("/api/v1/me", headers=bearer(make_token())).status_code == 200, "others go on"
    freeze(NOON + timedelta(seconds=40))
    assert client.get("/api/v1/me", headers=bearer(token)).status_code == 200
    used = db.session.scalar(select(Token.last_used_at).where(Token.digest == digest(token)))
    assert used == NOON + timedelta(seconds=40)


def test_an_answer_has_the_form_that_is_promised(client: FlaskClient, token: str) -> None:
    answer = bake(client, token, {"name": "Opera", "layers": 1, "ready_at": "2026-11-23T14:00:00+02:00"})
    assert answer.status_code == 201
    assert answer.get_json() == {"id": 1, "name": "Opera", "ready_at": "2026-11-23T12:00:00Z"}
    assert client.get("/api/v1/lies", headers=bearer(token)).status_code == 500


@pytest.mark.parametrize(
    ("body", "pointer"),
    [
        ({"layers": 1}, "#/name"),
        ({"name": "", "layers": 1}, "#/name"),
        ({"name": "x" * 21, "layers": 1}, "#/name"),
        ({"name": "a\u0000b", "layers": 1}, "#/name"),
        ({"name": "x", "layers": "1"}, "#/layers"),
        ({"name": "x", "layers": 1.5}, "#/layers"),
        ({"name": "x", "layers": True}, "#/layers"),
        ({"name": "x", "layers": 2**31}, "#/layers"),
        ({"name": "x", "layers": 1, "kind": "tart"}, "#/kind"),
        ({"name": "x", "layers": 1, "ready_at": "2026-11-23T14:00:00"}, "#/ready_at"),
        ({"name": "x", "layers": 1, "ready_at": "0001-01-01T00:00:00+10:00"}, "#/ready_at"),
        ({"name": "x", "layers": 1, "price": 0}, "#/price"),
        ([], "#"),
    ],
)
def test_what_does_not_fit_is_named_and_changes_nothing(
    client: FlaskClient, token: str, body: Any, pointer: str
) -> None:
    answer = bake(client, token, body)
    assert answer.status_code == 422
    assert answer.mimetype == "application/problem+json"
    assert [place["pointer"] for place in answer.get_json()["errors"]] == [pointer]
    assert db.session.scalar(select(func.count()).select_from(Endpoint)) == 0


@pytest.mark.parametrize("query", ["limit=x", "limit=0", "limit=1&limit=2", "kind=tart", "unknown=1", "after=today"])
def test_a_query_that_does_not_fit_is_named(client: FlaskClient, token: str, query: str) -> None:
    answer = client.get(f"/api/v1/cakes?{query}", headers=bearer(token))
    assert answer.status_code == 422
    assert answer.get_json()["title"] == "Unprocessable Entity"
    assert client.get(f"/api/v1/me?{query}", headers=bearer(token)).status_code == 422


def test_a_body_that_is_no_json_is_told_so(client: FlaskClient, token: str) -> None:
    headers = bearer(token)
    broken = client.post("/api/v1/cakes", data=b"{", content_type="application/json", headers=headers)
    assert (broken.status_code, broken.mimetype) == (400, "application/problem+json")
    form = client.post("/api/v1/cakes", data={"name": "x", "layers": "1"}, headers=headers)
    assert form.status_code == 415
    large = client.post("/api/v1/cakes", data=b" " * 1_000_001, content_type="application/json", headers=headers)
    assert large.status_code == 413
    assert baked() == 0


@pytest.mark.parametrize("number", ["4", "0", "x", "-1", "99999999999999999999", "1%20"])
def test_what_is_not_there_is_404(client: FlaskClient, token: str, number: str) -> None:
    assert client.get("/api/v1/cakes/3", headers=bearer(token)).get_json()["id"] == 3
    answer = client.get(f"/api/v1/cakes/{number}", headers=bearer(token))
    assert (answer.status_code, answer.mimetype) == (404, "application/problem+json")


def test_errors_outside_of_operations_are_told_in_the_same_way(client: FlaskClient, token: str) -> None:
    unknown = client.get("/api/v1/bread", headers=bearer(token))
    assert (unknown.status_code, unknown.mimetype) == (404, "application/problem+json")
    foreign = client.delete("/api/v1/me", headers={"Sec-Fetch-Site": "none"})
    assert (foreign.status_code, foreign.mimetype) == (405, "application/problem+json")
    assert set(foreign.headers["Allow"].split(", ")) == {"GET", "HEAD", "OPTIONS"}
    fault = client.get("/api/v1/lies", headers=bearer(token)).get_json()
    assert fault["status"] == 500
    assert len(fault["reference"]) == 8
    assert "one" not in str(fault)
    assert client.get("/api", headers={"Accept": "text/html"}).mimetype == "text/html", "people get a page"


def test_a_rule_of_the_site_is_told_and_nothing_is_written(client: FlaskClient, token: str) -> None:
    answer = bake(client, token, {"name": "late", "layers": 1})
    assert (answer.status_code, answer.get_json()["detail"]) == (422, "The oven is off.")
    assert baked("late") == 0
    assert bake(client, token, {"name": "gone", "layers": 1}).status_code == 409


def test_the_same_key_twice_changes_something_once(client: FlaskClient, token: str) -> None:
    first = bake(client, token, key="k-1")
    second = bake(client, token, key="k-1")
    assert (second.status_code, second.data) == (201, first.data)
    assert second.headers["Idempotency-Replayed"] == "true"
    assert "Idempotency-Replayed" not in first.headers
    assert baked() == 1
    assert bake(client, token, key="k-2").get_json()["id"] == 2
    assert bake(client, make_token(), key="k-1").get_json()["id"] == 3, "a key belongs to one token"


def test_the_same_key_for_another_call_is_refused(client: FlaskClient, token: str) -> None:
    bake(client, token, key="k-1")
    answer = bake(client, token, {"name": "Opera", "layers": 4}, key="k-1")
    assert answer.status_code == 422
    assert baked() == 1


def test_a_refused_call_leaves_its_key_free(client: FlaskClient, token: str) -> None:
    assert bake(client, token, {"name": "late", "layers": 1}, key="k-1").status_code == 422
    assert bake(client, token, key="k-1").status_code == 201
    assert baked() == 1


@pytest.mark.parametrize("key", ["x" * 256, "é"])
def test_a_malformed_key_is_refused(client: FlaskClient, token: str, key: str) -> None:
    assert bake(client, token, key=key).status_code == 400
    assert baked() == 0


def test_kept_answers_are_forgotten_after_a_day(client: FlaskClient, token: str, freeze: Freeze) -> None:
    freeze(NOON)
    bake(client, token, key="k-1")
    freeze(NOON + idempotency.KEEP)
    idempotency.forget_old()
    assert db.session.scalar(select(func.count()).select_from(KeptAnswer)) == 1
    freeze(NOON + idempotency.KEEP + timedelta(seconds=1))
    idempotency.forget_old()
    assert db.session.scalar(select(func.count()).select_from(KeptAnswer)) == 0
