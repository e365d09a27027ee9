"""Every route of the whole house: whom it is for, that it keeps to it, and that it refuses foreign origins."""

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Blueprint, Flask

from blueprints.accounts.testing import sign_in
from blueprints.core import origin
from blueprints.core.audience import UndeclaredAudience, audience, check_all_declared
from tests import routes


@pytest.fixture
def in_app(whole_app: Flask) -> Iterator[Flask]:
    with whole_app.app_context():
        yield whole_app


def test_every_route_declares_its_audience(whole_app: Flask) -> None:
    assert list(routes.without_audience(whole_app)) == []


def test_the_audiences_are_those_that_we_know(whole_app: Flask) -> None:
    known = tomllib.loads(Path(__file__).with_name("audiences.toml").read_text("utf-8"))
    found = {(door.audience, f"{door.method} {door.endpoint}") for door in routes.doors(whole_app)}

    assert found == {(whom, door) for whom, doors in known.items() for door in doors}


def test_every_change_refuses_a_foreign_origin(in_app: Flask) -> None:
    client = in_app.test_client()
    sign_in(client, "owner@example.com", ["owner"])

    assert list(routes.open_to_foreign_origins(in_app, client)) == []


@pytest.mark.parametrize("role", routes.ROLES)
def test_every_route_opens_to_whom_it_declares(role: str, in_app: Flask) -> None:
    assert list(routes.wrongly_open_or_shut(in_app, role)) == []


def test_a_route_without_audience_is_noticed() -> None:
    app = Flask("planted")
    app.add_url_rule("/planted", "planted", lambda: "")

    assert list(routes.without_audience(app)) == [
        "GET /planted (planted) has no audience.",
        "GET /static/nowhere (static) has no audience.",
    ]
    with pytest.raises(UndeclaredAudience, match="planted"):
        check_all_declared(app)


def test_a_route_that_takes_a_foreign_origin_is_noticed(in_app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    guards = [guard for guard in in_app.before_request_funcs[None] if guard is not origin.refuse_foreign_origin]
    monkeypatch.setitem(in_app.before_request_funcs, None, guards)
    client = in_app.test_client()
    sign_in(client, "owner@example.com", ["owner"])

    assert any("cross-site" in breach for breach in routes.open_to_foreign_origins(in_app, client))


def test_a_door_that_stands_open_is_noticed(in_app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    door = next(door for door in routes.doors(in_app) if door.audience.startswith("office:"))
    monkeypatch.setattr(in_app.view_functions[door.endpoint], "audience", "public")
    monkeypatch.setattr(
        routes, "audience_of", lambda _app, endpoint: "office" if endpoint == door.endpoint else "public"
    )

    assert any(
        door.url in breach and "lets in a visitor" in breach
        for breach in routes.wrongly_open_or_shut(in_app, "visitor")
    )


def test_a_view_that_breaks_is_noticed() -> None:
    app = planted_app()

    assert list(routes.wrongly_open_or_shut(app, "visitor")) == ["GET /planted breaks with 500 for a visitor."]


def planted_app() -> Flask:
    """A small app with one public view that always breaks."""
    app, planted = Flask("planted", static_folder=None), Blueprint("planted", __name__)
    app.extensions["grandrue.features"] = {}

    @planted.get("/planted")
    @audience("public")
    def view() -> str:
        raise ZeroDivisionError

    app.register_blueprint(planted)
    return app
