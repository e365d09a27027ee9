"""The office's pages of the staff, and of rooms, chairs and tables."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.booking import finding
from blueprints.booking.models import Join, Place, Resource, ResourceKind
from blueprints.booking.setup import opening_hours, starter, team
from blueprints.booking.setup.forms_team import ResourceForm, resource_form
from blueprints.core import pictures
from blueprints.core.audience import audience
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity

bp = Blueprint("booking_people", __name__, url_prefix="/office/booking")

Page = str | tuple[str, int] | Response


@bp.get("/staff")
@audience("office:booking.setup")
def index() -> str:
    staff = team.everybody(ResourceKind.STAFF)
    there = any(person.user_id == current_identity().user_id for person in staff)
    return render_template("booking/office/staff.html", staff=staff, i_am_there=there)


@bp.get("/things")
@audience("office:booking.setup")
def things() -> str:
    found = {kind: team.everybody(kind) for kind in (ResourceKind.ROOM, ResourceKind.CHAIR, ResourceKind.TABLE)}
    return render_template("booking/office/things.html", things=found, joins=team.joins())


@bp.get("/resources/new")
@audience("office:booking.setup")
def new() -> str:
    kind = _kind(request.args.get("kind", ResourceKind.STAFF))
    return _form_page(resource_form(kind), kind)


@bp.post("/resources")
@audience("office:booking.setup")
def create() -> Page:
    kind = _kind(request.form.get("kind", ""))
    form = resource_form(kind)
    if not form.validate():
        return _form_page(form, kind), 422
    try:
        with transaction():
            resource = team.add(_place(form), kind, {**form.values(kind), "active": True})
            resource_id, name = resource.id, resource.name
    except UserError as error:
        return _refused(form, kind, error)
    flash(_("%(name)s can be booked. Choose for which services.", name=name), "success")
    return redirect(url_for(".show", resource_id=resource_id), 303)


@bp.get("/resources/<int:resource_id>")
@audience("office:booking.setup")
def show(resource_id: int) -> str:
    resource = _resource(resource_id)
    form = resource_form(resource.kind)
    form.fill(resource)
    return _form_page(form, resource.kind, resource)


@bp.post("/resources/<int:resource_id>")
@audience("office:booking.setup")
def save(resource_id: int) -> Page:
    resource = _resource(resource_id)
    form = resource_form(resource.kind)
    if not form.validate():
        return _form_page(form, resource.kind, resource), 422
    try:
        with transaction():
            resource = _resource(resource_id)
            team.edit(resource, {**form.values(resource.kind), "place_id": _place(form).id})
    except UserError as error:
        resource = _resource(resource_id)
        return _refused(form, resource.kind, error, resource)
    flash(_("Saved."), "success")
    return redirect(url_for(".show", resource_id=resource_id), 303)


@bp.post("/resources/<int:resource_id>/services")
@audience("office:booking.setup")
def save_services(resource_id: int) -> Response:
    """Which services somebody does: ticked ones come, others go."""
    with transaction():
        team.serve(_resource(resource_id), [int(key) for key in request.form.getlist("services") if key.isdecimal()])
    flash(_("Saved."), "success")
    return redirect(url_for(".show", resource_id=resource_id), 303)


@bp.post("/resources/<int:resource_id>/position")
@audience("office:booking.setup")
def move(resource_id: int) -> Response:
    with transaction():
        resource = _resource(resource_id)
        team.move(resource, -1 if request.form.get("by") == "-1" else 1)
        kind = resource.kind
    return redirect(_list_of(kind), 303)


@bp.post("/resources/<int:resource_id>/leaving")
@audience("office:booking.setup")
def lay_off(resource_id: int) -> Response:
    with transaction():
        resource = _resource(resource_id)
        team.lay_off(resource)
        name = resource.name
    flash(_("%(name)s can’t be booked any more.", name=name), "success")
    return redirect(url_for(".show", resource_id=resource_id), 303)


@bp.post("/resources/<int:resource_id>/return")
@audience("office:booking.setup")
def take_back(resource_id: int) -> Response:
    with transaction():
        resource = _resource(resource_id)
        team.take_back(resource)
        name = resource.name
    flash(_("%(name)s can be booked again.", name=name), "success")
    return redirect(url_for(".show", resource_id=resource_id), 303)


@bp.post("/resources/<int:resource_id>/picture")
@audience("office:booking.setup")
def set_picture(resource_id: int) -> Response:
    _resource(resource_id)
    leave_transaction()  # drawing a picture anew takes a second, in which others want to write
    file = request.files.get("picture")
    if file and file.filename:
        try:
            key = pictures.store(file.stream, name=file.filename).key
        except UserError as error:
            flash(error.message, "error")
        else:
            with transaction():
                team.edit(_resource(resource_id), {"picture_key": key})
    return redirect(url_for(".show", resource_id=resource_id, _anchor="picture"), 303)


@bp.post("/resources/<int:resource_id>/picture/removal")
@audience("office:booking.setup")
def remove_picture(resource_id: int) -> Response:
    with transaction():
        team.edit(_resource(resource_id), {"picture_key": None})
    flash(_("The picture is gone."), "success")
    return redirect(url_for(".show", resource_id=resource_id), 303)


@bp.post("/joins")
@audience("office:booking.setup")
def create_join() -> Response:
    chosen = {int(key) for key in request.form.getlist("tables") if key.isdecimal()}
    with transaction():
        team.put_together([table for table in team.everybody(ResourceKind.TABLE) if table.id in chosen])
    flash(_("These tables can be put together for a large party."), "success")
    return redirect(url_for(".things", _anchor="joins"), 303)


@bp.post("/joins/<int:join_id>/removal")
@audience("office:booking.setup")
def remove_join(join_id: int) -> Response:
    with transaction():
        db.session.delete(db.session.get(Join, join_id) or abort(404))
    return redirect(url_for(".things", _anchor="joins"), 303)


def _refused(form: ResourceForm, kind: str, error: UserError, resource: Resource | None = None) -> tuple[str, int]:
    form.form_errors.append(error.message)
    return _form_page(form, kind, resource), error.status


def _form_page(form: ResourceForm, kind: str, resource: Resource | None = None) -> str:
    titles = {
        ResourceKind.STAFF: _("Somebody new"),
        ResourceKind.ROOM: _("A new room"),
        ResourceKind.CHAIR: _("A new chair"),
        ResourceKind.TABLE: _("A new table"),
    }
    return render_template(
        "booking/office/resource.html",
        form=form,
        kind=kind,
        resource=resource,
        title=resource.name if resource else titles[ResourceKind(kind)],
        back=_list_of(kind),
        services=team.services_for(resource) if resource else [],
        hours=opening_hours.in_words(resource.timetable if resource.own_hours else resource.place.timetable)
        if resource
        else [],
        several_places=len(finding.places()) > 1,
    )


def _list_of(kind: str) -> str:
    return url_for("booking_people.index" if kind == ResourceKind.STAFF else "booking_people.things")


def _kind(text: str) -> ResourceKind:
    return ResourceKind(text) if text in set(ResourceKind) else abort(404)


def _place(form: ResourceForm) -> Place:
    return next((place for place in finding.places() if place.id == form.place_id.data), None) or starter.place()


def _resource(resource_id: int) -> Resource:
    return db.session.get(Resource, resource_id) or abort(404)
