"""The office's pages for webhooks: who is told what, and how that went."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from blueprints.api import catalogue, webhooks
from blueprints.api.forms import WebhookForm
from blueprints.api.models import Delivery, Endpoint
from blueprints.api.office import shown_once
from blueprints.core.audience import audience
from blueprints.core.database import db, transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity

bp = Blueprint("api_webhooks", __name__, url_prefix="/office/api/webhooks")

Answer = str | AnyResponse | tuple[str, int]
PAGE = 20


@bp.get("/new")
@audience("office:api.manage")
def new_webhook() -> Answer:
    return render_template("api/office/new_webhook.html", form=WebhookForm(formdata=None))


@bp.post("")
@audience("office:api.manage")
def create_webhook() -> Answer:
    """Add a webhook and show its secret, this once."""
    form = WebhookForm()
    if not form.validate():
        return render_template("api/office/new_webhook.html", form=form), 422
    with transaction():
        endpoint = webhooks.add(str(form.url.data), form.events.data or [], author=current_identity().email)
        endpoint_id, secret = endpoint.id, endpoint.secret
    return shown_once("api/office/secret_made.html", endpoint_id=endpoint_id, secret=secret, rotated=False)


@bp.get("/<int:endpoint_id>")
@audience("office:api.manage")
def webhook(endpoint_id: int) -> Answer:
    endpoint = _get_or_404(endpoint_id)
    return _page(endpoint, WebhookForm(formdata=None, obj=endpoint))


@bp.post("/<int:endpoint_id>")
@audience("office:api.manage")
def update_webhook(endpoint_id: int) -> Answer:
    form = WebhookForm()
    if not form.validate():
        return _page(_get_or_404(endpoint_id), form), 422
    with transaction():
        webhooks.change(_get_or_404(endpoint_id), str(form.url.data), form.events.data or [])
    return _back(endpoint_id, _("Saved."))


@bp.post("/<int:endpoint_id>/secrets")
@audience("office:api.manage")
def create_secret(endpoint_id: int) -> Answer:
    """Change the secret and show the new one, this once."""
    with transaction():
        secret = webhooks.rotate(_get_or_404(endpoint_id))
    return shown_once("api/office/secret_made.html", endpoint_id=endpoint_id, secret=secret, rotated=True)


@bp.post("/<int:endpoint_id>/tests")
@audience("office:api.manage")
def create_test(endpoint_id: int) -> Answer:
    with transaction():
        webhooks.send_test(_get_or_404(endpoint_id))
    return _back(endpoint_id, _("A test message is on its way. Load this page again in a moment to see the answer."))


@bp.post("/<int:endpoint_id>/pause")
@audience("office:api.manage")
def create_pause(endpoint_id: int) -> Answer:
    with transaction():
        webhooks.pause(_get_or_404(endpoint_id))
    return _back(endpoint_id, _("It is told nothing until you let it go on."))


@bp.post("/<int:endpoint_id>/pause/deletion")
@audience("office:api.manage")
def delete_pause(endpoint_id: int) -> Answer:
    with transaction():
        webhooks.resume(_get_or_404(endpoint_id))
    return _back(endpoint_id, _("It is told again what happens from now on."))


@bp.post("/<int:endpoint_id>/deletion")
@audience("office:api.manage")
def delete_webhook(endpoint_id: int) -> Answer:
    with transaction():
        db.session.delete(_get_or_404(endpoint_id))
    flash(_("The webhook is gone."), "success")
    return redirect(url_for("api_office.overview"), 303)


@bp.post("/<int:endpoint_id>/deliveries/<int:delivery_id>/tries")
@audience("office:api.manage")
def create_try(endpoint_id: int, delivery_id: int) -> Answer:
    with transaction():
        delivery = db.session.get(Delivery, delivery_id)
        if delivery is None or delivery.endpoint_id != endpoint_id:
            abort(404)
        webhooks.send_again(delivery)
    return _back(endpoint_id, _("It is sent again now."))


def _page(endpoint: Endpoint, form: WebhookForm) -> str:
    query = select(Delivery).where(Delivery.endpoint_id == endpoint.id)
    before = request.args.get("before", type=int)
    if before:
        query = query.where(Delivery.id < before)
    rows = list(db.session.scalars(query.order_by(Delivery.id.desc()).limit(PAGE + 1)))
    following = (
        url_for("api_webhooks.webhook", endpoint_id=endpoint.id, before=rows[PAGE - 1].id) if len(rows) > PAGE else None
    )
    return render_template(
        "api/office/webhook.html",
        endpoint=endpoint,
        form=form,
        events=catalogue.event_labels(),
        deliveries=rows[:PAGE],
        newest=url_for("api_webhooks.webhook", endpoint_id=endpoint.id) if before else None,
        following=following,
    )


def _back(endpoint_id: int, words: str) -> AnyResponse:
    flash(words, "success")
    return redirect(url_for("api_webhooks.webhook", endpoint_id=endpoint_id), 303)


def _get_or_404(endpoint_id: int) -> Endpoint:
    return db.session.get(Endpoint, endpoint_id) or abort(404)
