"""A few routes to try the ground floor with: the core room has hardly any of its own."""

import pytest
from flask import Blueprint, Flask, Response, jsonify, render_template_string, request
from flask import session as cookie_session

from blueprints.core import money, page_cache
from blueprints.core.audience import audience
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import current_language
from blueprints.core.models import OutboxRow

probe = Blueprint("probe", __name__)


@probe.get("/probe/hello")
@audience("public")
def hello() -> str:
    return f"{current_language()} {money.money(1250)}"


@probe.get("/probe/links")
@audience("public")
def links() -> str:
    return render_template_string("{{ url_for('probe.hello') }} {{ url_in('fr') }} {{ url_in('en') }}")


@probe.get("/probe/cached")
@audience("public")
@page_cache.cached_page
def cached() -> str:
    count = len(db.session.query(OutboxRow).all())
    return f"{count} rows, asked {request.args.get('q', '')}"


@probe.get("/probe/remembers")
@audience("public")
@page_cache.cached_page
def remembers() -> str:
    cookie_session["seen"] = True
    return "seen"


@probe.get("/probe/writes")
@audience("public")
def writes_in_get() -> str:
    with transaction() as session:
        session.add(OutboxRow(kind="mail", payload={}))
    return "written"


@probe.post("/probe/echo")
@audience("public")
def echo() -> Response:
    return jsonify(request.form.to_dict())


@probe.post("/probe/hook")
@audience("signed")
def hook() -> str:
    return "taken"


@probe.get("/probe/office")
@audience("office:orders.edit")
def office() -> str:
    return "office"


@probe.get("/probe/mistake")
@audience("public")
def mistake() -> str:
    raise UserError("There is no bread left. Come back tomorrow.")


@probe.get("/probe/bug")
@audience("public")
def bug() -> str:
    raise ZeroDivisionError("a secret detail")


@pytest.fixture(scope="session")
def app(app: Flask) -> Flask:
    app.register_blueprint(probe)
    app.config["PROPAGATE_EXCEPTIONS"] = False
    return app
