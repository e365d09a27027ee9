"""The office's pages: everybody's link, and the calendars elsewhere that block bookings."""

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response

from blueprints.booking import finding
from blueprints.booking.models import Place, Resource, ResourceKind
from blueprints.calendars import feeds, sources
from blueprints.calendars.forms import NamesForm, SourceForm, form_of
from blueprints.calendars.models import Feed, Names, Source
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry
from blueprints.core.urls import external_url

bp = Blueprint("calendars_office", __name__, url_prefix="/office/calendars")

Answer = str | Response | tuple[str, int]

WITH_CALENDARS = (ResourceKind.STAFF, ResourceKind.ROOM)
"""Chairs and tables have no calendar of their own elsewhere."""


@bp.get("")
@audience("office:booking.setup")
def index() -> Answer:
    by_resource: dict[int, list[Source]] = {}
    for source in db.session.scalars(select(Source).order_by(Source.id)):
        by_resource.setdefault(source.resource_id, []).append(source)
    linked = set(db.session.scalars(select(Feed.resource_id))) | set(db.session.scalars(select(-Feed.place_id)))
    return render_template(
        "calendars/index.html",
        places=finding.places(),
        resources=finding.resources(*WITH_CALENDARS),
        sources=by_resource,
        linked=linked,
    )


@bp.get("/mine")
@audience("office:booking.view")
def mine() -> Answer:
    resource = _mine()
    feed = feeds.of(resource_id=resource.id) if resource else None
    return render_template("calendars/mine.html", resource=resource, feed=feed, url=_address(feed))


@bp.post("/mine/link")
@audience("office:booking.view")
def renew_mine() -> Answer:
    with transaction():
        feeds.renew(resource_id=(_mine() or abort(404)).id)
    flash(_("Here is the new link. Subscribe to it; an old one opens nothing any more."), "success")
    return redirect(url_for(".mine"), 303)


@bp.post("/mine/link/deletion")
@audience("office:booking.view")
def revoke_mine() -> Answer:
    with transaction():
        feeds.revoke(resource_id=(_mine() or abort(404)).id)
    flash(_("The link opens nothing any more."), "success")
    return redirect(url_for(".mine"), 303)


@bp.get("/<any(of, place):kind>/<int:number>")
@audience("office:booking.setup")
def show(kind: str, number: int) -> Answer:
    return _page(_owner_or_404(kind, number))


@bp.post("/<any(of, place):kind>/<int:number>/link")
@audience("office:booking.setup")
def renew(kind: str, number: int) -> Answer:
    with transaction():
        feeds.renew(**_whose(_owner_or_404(kind, number)))
    flash(_("Here is the new link. Subscribe to it; an old one opens nothing any more."), "success")
    return redirect(url_for(".show", kind=kind, number=number), 303)


@bp.post("/<any(of, place):kind>/<int:number>/link/deletion")
@audience("office:booking.setup")
def revoke(kind: str, number: int) -> Answer:
    with transaction():
        feeds.revoke(**_whose(_owner_or_404(kind, number)))
    flash(_("The link opens nothing any more."), "success")
    return redirect(url_for(".show", kind=kind, number=number), 303)


@bp.post("/<any(of, place):kind>/<int:number>/names")
@audience("office:booking.setup")
def update_names(kind: str, number: int) -> Answer:
    form = NamesForm()
    if not form.validate():
        raise UserError(_("Choose what the calendar tells of customers."))
    with transaction():
        feed = feeds.of(**_whose(_owner_or_404(kind, number))) or abort(404)
        feeds.tell(feed, Names(form.names.data))
    flash(_("Saved."), "success")
    return redirect(url_for(".show", kind=kind, number=number), 303)


@bp.get("/of/<int:number>/sources/new")
@audience("office:booking.setup")
def new_source(number: int) -> Answer:
    form = SourceForm(formdata=None)
    return render_template("calendars/source.html", form=form, source=None, resource=_owner_or_404("of", number))


@bp.post("/of/<int:number>/sources")
@audience("office:booking.setup")
def create_source(number: int) -> Answer:
    form = SourceForm()
    with transaction():
        resource = _owner_or_404("of", number)
        if not form.validate():
            return render_template("calendars/source.html", form=form, source=None, resource=resource), 422
        source_id = sources.add(resource.id, form.details()).id
    return _look(source_id)


@bp.get("/sources/<int:source_id>")
@audience("office:booking.setup")
def source(source_id: int) -> Answer:
    source = sources.get_or_404(source_id)
    return render_template("calendars/source.html", form=form_of(source), source=source, resource=source.resource)


@bp.post("/sources/<int:source_id>")
@audience("office:booking.setup")
def update_source(source_id: int) -> Answer:
    form = SourceForm()
    with transaction():
        source = sources.get_or_404(source_id)
        if not form.validate():
            page = render_template("calendars/source.html", form=form, source=source, resource=source.resource)
            return page, 422
        sources.change(source, form.details())
    return _look(source_id)


@bp.post("/sources/<int:source_id>/readings")
@audience("office:booking.setup")
def read_source(source_id: int) -> Answer:
    sources.get_or_404(source_id)
    return _look(source_id)


@bp.post("/sources/<int:source_id>/deletion")
@audience("office:booking.setup")
def delete_source(source_id: int) -> Answer:
    with transaction():
        source = sources.get_or_404(source_id)
        number = source.resource_id
        sources.remove(source)
    flash(_("This calendar blocks nothing any more."), "success")
    return redirect(url_for(".show", kind="of", number=number), 303)


def menu() -> list[MenuEntry]:
    """One line: all calendars for the owner, one's own for the others."""
    if current_identity().can("booking.setup"):
        return [MenuEntry(_("Calendars"), url_for("calendars_office.index"), "calendar-date-range", "booking.setup")]
    return [MenuEntry(_("My calendar"), url_for("calendars_office.mine"), "calendar-date-range", "booking.view")]


def _look(source_id: int) -> Response:
    """Read a calendar while its owner waits, and say what came of it."""
    leave_transaction()
    sources.read(source_id)
    source = sources.get_or_404(source_id)
    if source.error:
        flash(source.error, "error")
    else:
        flash(_("The calendar was read. What it says is busy can’t be booked any more."), "success")
    return redirect(url_for(".show", kind="of", number=source.resource_id), 303)


def _page(owner: Resource | Place) -> str:
    feed = feeds.of(**_whose(owner))
    form = NamesForm(formdata=None, names=feed.names if feed else None)
    is_place = isinstance(owner, Place)
    return render_template(
        "calendars/show.html",
        kind="place" if is_place else "of",
        owner=owner,
        feed=feed,
        url=_address(feed),
        form=form,
        sources=[] if is_place else sources.of(owner.id),
        now=now(),
    )


def _address(feed: Feed | None) -> str:
    return external_url("calendars.feed", token=feed.token) if feed else ""


def _owner_or_404(kind: str, number: int) -> Resource | Place:
    return db.session.get(Place if kind == "place" else Resource, number) or abort(404)


def _whose(owner: Resource | Place) -> dict[str, int]:
    return {"place_id" if isinstance(owner, Place) else "resource_id": owner.id}


def _mine() -> Resource | None:
    """Who of the staff is signed in; None for an account that isn't anybody's."""
    return db.session.scalar(
        select(Resource)
        .where(Resource.user_id == current_identity().user_id, Resource.active)
        .order_by(Resource.position, Resource.id)
        .limit(1)
    )
