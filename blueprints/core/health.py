"""/healthz: 200 as long as the site serves with a migrated database; what limps is named in the JSON."""

from flask import Blueprint, Flask, Response, jsonify, make_response

from blueprints.core import jobs, migrations, outbox
from blueprints.core.audience import audience
from blueprints.core.site import running_app

bp = Blueprint("health", __name__)

WORKER_SILENT = 180  # seconds without a heartbeat until the worker counts as gone


@bp.get("/healthz")
@audience("public")
def healthz() -> Response:
    """Releases wait for this. 503 while the database is not at this version of the site."""
    app = running_app()
    if not migrations.is_current(app):
        return make_response(jsonify(status="not migrated", cure="flask --app app db upgrade"), 503)
    degraded = _degraded(app)
    return make_response(jsonify(status="degraded" if degraded else "ok", degraded=degraded), 200)


def _degraded(app: Flask) -> list[str]:
    age = jobs.heartbeat_age(app)
    problems = []
    if age is None or age > WORKER_SILENT:
        problems.append("worker")
    if outbox.parked():
        problems.append("outbox")
    return problems


def init_app(app: Flask) -> None:
    app.register_blueprint(bp)
