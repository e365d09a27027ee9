"""The office's pages for programs: tokens, and how to use them."""

from flask import Blueprint, Response, abort, flash, make_response, redirect, render_template, url_for
from werkzeug.wrappers import Response as AnyResponse

from blueprints.api import catalogue, tokens, webhooks
from blueprints.api.forms import TokenForm
from blueprints.api.models import Token
from blueprints.api.problems import PREFIX
from blueprints.core.audience import audience
from blueprints.core.database import db, transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry
from blueprints.core.settings import answer
from blueprints.core.urls import site_url

bp = Blueprint("api_office", __name__, url_prefix="/office/api")

Answer = str | AnyResponse | tuple[str, int]


@bp.get("")
@audience("office:api.manage")
def overview() -> Answer:
    return render_template(
        "api/office/overview.html",
        tokens=tokens.every(),
        endpoints=webhooks.every(),
        scopes=catalogue.scopes(),
        events=catalogue.event_labels(),
    )


@bp.get("/guide")
@audience("office:api.manage")
def guide() -> Answer:
    return render_template(
        "api/office/guide.html",
        base=site_url() + PREFIX,
        per_minute=answer("api.per_minute"),
        scopes=catalogue.scopes(),
        events=catalogue.event_labels(),
    )


@bp.get("/tokens/new")
@audience("office:api.manage")
def new_token() -> Answer:
    return render_template("api/office/new_token.html", form=TokenForm(formdata=None))


@bp.post("/tokens")
@audience("office:api.manage")
def create_token() -> Answer:
    """Make a token and show it, this once."""
    form = TokenForm()
    if not form.validate():
        return render_template("api/office/new_token.html", form=form), 422
    with transaction():
        value = tokens.make(str(form.name.data), form.scopes.data or [], author=current_identity().email)
    return shown_once("api/office/token_made.html", name=form.name.data, value=value, base=site_url() + PREFIX)


@bp.post("/tokens/<int:token_id>/revocation")
@audience("office:api.manage")
def create_revocation(token_id: int) -> Answer:
    with transaction():
        token = db.session.get(Token, token_id) or abort(404)
        tokens.revoke(token)
        name = token.name
    flash(_("The token “%(name)s” opens nothing any more.", name=name), "success")
    return redirect(url_for("api_office.overview"), 303)


def shown_once(template: str, **context: object) -> Response:
    """A page with a secret on it, which no cache may keep."""
    response = make_response(render_template(template, **context))
    response.headers["Cache-Control"] = "no-store"
    return response


def menu() -> list[MenuEntry]:
    """The office's menu entry."""
    return [MenuEntry(_("Programs"), url_for("api_office.overview"), "code-bracket", "api.manage")]
