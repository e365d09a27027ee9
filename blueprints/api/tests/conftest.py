"""A made-up room that offers scopes, events and operations, since this one has hardly any of its own."""

from dataclasses import dataclass
from typing import Annotated, Literal

import pytest
from flask import Blueprint, Flask, abort
from sqlalchemy import func, select

from blueprints.api import Problem, operation, register_events, register_scopes
from blueprints.api.models import Delivery, Endpoint
from blueprints.api.shapes import Id, Instant, Shape, Text
from blueprints.core.database import db
from blueprints.core.errors import UserError

probe = Blueprint("probe", __name__)


@dataclass(frozen=True)
class NewCake(Shape):
    """A cake to bake."""

    name: Annotated[str, Text(1, 20)]
    """What it says on top."""
    layers: Id
    ready_at: Instant | None = None
    kind: Literal["cream", "fruit"] = "cream"


@dataclass(frozen=True)
class Cake(Shape):
    """A cake."""

    id: int
    name: str
    ready_at: Instant | None


@dataclass(frozen=True)
class Cakes(Shape):
    cakes: list[Cake]


@dataclass(frozen=True)
class Search(Shape):
    limit: Id = 3
    kind: Literal["cream", "fruit"] | None = None
    after: Instant | None = None


@probe.get("/api/v1/cakes")
@operation(scope="cake.read")
def cakes(query: Search) -> Cakes:
    """All cakes."""
    return Cakes([Cake(1, query.kind or "any", query.after)])


@probe.get("/api/v1/cakes/<cake_id>")
@operation(scope="cake.read")
def cake(cake_id: Id) -> Cake:
    """One cake."""
    if cake_id > 3:
        abort(404)
    return Cake(cake_id, "plain", None)


@probe.post("/api/v1/cakes")
@operation(scope="cake.bake", status=201, problems={409})
def bake(body: NewCake) -> Cake:
    """Bake one.

    It takes a row of the table of endpoints, so that a test sees whether it was written.
    """
    if body.name == "burnt":
        raise UserError("That one is burnt. Take another.")
    if body.name == "gone":
        raise Problem(409, "Somebody ate it.")
    db.session.add(Endpoint(url=body.name, events=[], secret="", author="probe"))
    db.session.flush()
    count = db.session.scalar(select(func.count()).select_from(Endpoint)) or 0
    if body.name == "late":
        raise UserError("The oven is off.")
    return Cake(count, body.name, body.ready_at)


@probe.get("/api/v1/lies")
@operation(scope="cake.read")
def lies() -> Cake:
    """Answers what it doesn't promise."""
    return Cake("one", "x", None)  # type: ignore[arg-type]  # that is what the test is about


@pytest.fixture(scope="session")
def app(app: Flask) -> Flask:
    register_scopes(
        app,
        {
            "cake.read": {"fr": "Voir les gâteaux", "en": "See the cakes"},
            "cake.bake": {"fr": "Cuire des gâteaux", "en": "Bake cakes"},
        },
    )
    labels = {"cake.baked": {"fr": "Gâteau cuit", "en": "Cake baked"}, "cake.eaten": {"fr": "Mangé", "en": "Eaten"}}
    register_events(app, labels, data=Cake)
    app.register_blueprint(probe)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    return app


def deliveries() -> list[Delivery]:
    """All messages, in the order of their making."""
    return list(db.session.scalars(select(Delivery).order_by(Delivery.id)))
