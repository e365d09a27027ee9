"""The booking page on other sites: which may show it in a frame, and what their owners copy."""

from pathlib import Path

from flask import Blueprint, Flask, Response, abort, flash, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from blueprints.booking import finding
from blueprints.booking_page.doors import embed
from blueprints.booking_page.forms import OriginForm, origin_of
from blueprints.booking_page.models import Origin
from blueprints.core import headers, page_cache
from blueprints.core.audience import audience
from blueprints.core.database import db, reading, transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language
from blueprints.core.outlets import MenuEntry, plug
from blueprints.core.site import current_site
from blueprints.core.urls import site_url

bp = Blueprint("booking_embedding", __name__)

HOUR = 3600
SCRIPT = Path(__file__).with_name("static") / "booking_page" / "embed.js"
HEIGHT = 900
"""Pixels of a frame whose height nobody adjusts."""


@embed.after_request
def let_frame_it(response: Response) -> Response:
    """Let the sites on the list show the answer in a frame, and nobody else; all other pages refuse every frame."""
    with reading():
        origins = db.session.scalars(select(Origin.origin).order_by(Origin.origin)).all()
    response.headers["Content-Security-Policy"] = headers.policy({"frame-ancestors": ("'self'", *origins)})
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@bp.get("/embed.js")
@audience("public")
def script() -> Response:
    """The script that other sites load: it makes the frame and keeps its height."""
    response = Response(SCRIPT.read_bytes(), mimetype="text/javascript")
    response.add_etag()
    response.cache_control.public = True
    response.cache_control.max_age = HOUR
    response.headers["Cross-Origin-Resource-Policy"] = "cross-origin"
    return response.make_conditional(request)  # type: ignore[return-value]  # it gives itself


@bp.get("/office/embedding")
@audience("office:booking.setup")
def index() -> str:
    return _page(OriginForm(formdata=None))


@bp.post("/office/embedding")
@audience("office:booking.setup")
def create() -> AnyResponse | tuple[str, int]:
    """Let one more site show the booking page."""
    form = OriginForm()
    if not form.validate():
        return _page(form), 422
    origin = origin_of(form.origin.data or "")
    with transaction():
        if db.session.scalar(select(Origin).where(Origin.origin == origin)) is None:
            db.session.add(Origin(origin=origin))
        page_cache.invalidate()
    flash(_("%(origin)s may show your booking page now.", origin=origin), "success")
    return redirect(url_for(".index"), 303)


@bp.post("/office/embedding/<int:origin_id>/removal")
@audience("office:booking.setup")
def delete(origin_id: int) -> AnyResponse:
    """Take a site off the list; its frames stay empty from the next page on."""
    with transaction():
        db.session.delete(db.session.get(Origin, origin_id) or abort(404))
        page_cache.invalidate()
    flash(_("That site can’t show your booking page any more."), "success")
    return redirect(url_for(".index"), 303)


def menu() -> list[MenuEntry]:
    """The line in the office's menu."""
    return [MenuEntry(_("On another site"), url_for("booking_embedding.index"), "window", "booking.setup")]


def init_app(app: Flask) -> None:
    app.register_blueprint(bp)
    plug(app, "backoffice.menu", menu, order=68)


def _page(form: OriginForm) -> str:
    origins = db.session.scalars(select(Origin).order_by(Origin.origin)).all()
    return render_template("booking_page/office/embedding.html", form=form, origins=origins, snippets=_snippets())


def _snippets() -> list[tuple[str, str, str]]:
    """For the whole page and for each service: its words, the script and the frame to copy."""
    base = site_url()
    found = [(_("All services"), f'<script src="{base}/embed.js" defer></script>', _frame_of(f"{base}/embed"))]
    for service in finding.services():
        script = f'<script src="{base}/embed.js" defer data-service="{service.slug}"></script>'
        found.append((in_language(service.name), script, _frame_of(f"{base}/embed/{service.slug}")))
    return found


def _frame_of(address: str) -> str:
    title = _("Book at %(name)s", name=current_site().name).replace('"', "’")
    return f'<iframe src="{address}" title="{title}" width="100%" height="{HEIGHT}" loading="lazy"></iframe>'
