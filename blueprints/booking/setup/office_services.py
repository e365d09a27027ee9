"""The office's pages of services: one with all its rules, its picture, its place in the list."""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.booking import classes, finding, schedule
from blueprints.booking.models import Place, Service
from blueprints.booking.setup import forms_questions, offering, starter
from blueprints.booking.setup.forms import ServiceForm, service_form
from blueprints.booking.setup.forms_choices import KINDS
from blueprints.booking.slots import by_day
from blueprints.core import pictures
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language

bp = Blueprint("booking_services", __name__, url_prefix="/office/booking/services")

LOOKS_AHEAD = timedelta(days=21)
DAYS_SHOWN, TIMES_SHOWN = 3, 6

Page = str | tuple[str, int] | Response
Times = list[tuple[datetime, list[datetime]]]


class _TakenBack(Exception):
    """Rolls back a transaction that was only to see."""


@bp.get("/new")
@audience("office:booking.setup")
def new() -> str:
    form = service_form()
    form.staff.tick_all()
    form.tables.tick_all()
    if request.args.get("kind") in dict(KINDS):
        form.kind.data = request.args["kind"]
        form.capacity.data = 8 if form.kind.data == "class" else 1
    return _form_page(form)


@bp.post("")
@audience("office:booking.setup")
def create() -> Page:
    form = service_form()
    if _changes_rows(form):
        return _form_page(form)
    if not form.validate():
        return _form_page(form), 422
    if "preview" in request.form:
        return _preview(form)
    try:
        with transaction():
            service = offering.create(_place(form), _values(form), form.takes())
            service_id, is_class = service.id, service.kind == "class"
    except UserError as error:
        return _refused(form, error)
    if is_class:
        flash(_("The class is there. Now write when it takes place."), "success")
        return redirect(url_for("booking_classes.index", service_id=service_id), 303)
    flash(_("The service is there and can be booked."), "success")
    return redirect(url_for(".show", service_id=service_id), 303)


@bp.get("/<int:service_id>")
@audience("office:booking.setup")
def show(service_id: int) -> str:
    service = finding.service(service_id)
    form = service_form(service)
    form.fill(service)
    return _form_page(form, service, _next_times(service))


@bp.post("/<int:service_id>")
@audience("office:booking.setup")
def save(service_id: int) -> Page:
    service = finding.service(service_id)
    form = service_form(service)
    if _changes_rows(form):
        return _form_page(form, service)
    if not form.validate():
        return _form_page(form, service), 422
    if "preview" in request.form:
        return _preview(form, service_id)
    try:
        with transaction():
            service = finding.service(service_id)
            offering.edit(service, _values(form), form.takes())
            if service.kind == "class":
                classes.keep_sessions_made(service)
    except UserError as error:
        return _refused(form, error, finding.service(service_id))
    flash(_("Saved. What is booked already stays as it was agreed."), "success")
    return redirect(url_for(".show", service_id=service_id), 303)


@bp.post("/<int:service_id>/publication")
@audience("office:booking.setup")
def publish(service_id: int) -> Response:
    return _done(service_id, lambda service: offering.publish(service, True), _("Customers can book it now."))


@bp.post("/<int:service_id>/withdrawal")
@audience("office:booking.setup")
def hide(service_id: int) -> Response:
    return _done(
        service_id,
        lambda service: offering.publish(service, False),
        _("Customers don’t see it any more; what is booked stays."),
    )


@bp.post("/<int:service_id>/position")
@audience("office:booking.setup")
def move(service_id: int) -> Response:
    by = -1 if request.form.get("by") == "-1" else 1
    with transaction():
        offering.move(finding.service(service_id), by)
    return redirect(url_for("booking_setup.index", _anchor="services"), 303)


@bp.post("/<int:service_id>/removal")
@audience("office:booking.setup")
def remove(service_id: int) -> Response:
    with transaction():
        offering.remove(finding.service(service_id))
    flash(_("The service is deleted."), "success")
    return redirect(url_for("booking_setup.index"), 303)


@bp.post("/<int:service_id>/picture")
@audience("office:booking.setup")
def set_picture(service_id: int) -> Response:
    finding.service(service_id)
    leave_transaction()  # drawing a picture anew takes a second, in which others want to write
    file = request.files.get("picture")
    if file and file.filename:
        try:
            key = pictures.store(file.stream, name=file.filename).key
        except UserError as error:
            flash(error.message, "error")
        else:
            with transaction():
                offering.set_picture(finding.service(service_id), key)
    return redirect(url_for(".show", service_id=service_id, _anchor="picture"), 303)


@bp.post("/<int:service_id>/picture/removal")
@audience("office:booking.setup")
def remove_picture(service_id: int) -> Response:
    return _done(service_id, lambda service: offering.set_picture(service, None), _("The picture is gone."))


def _preview(form: ServiceForm, service_id: int | None = None) -> Page:
    """The next free times with what was typed, none of which is kept."""
    times: Times = []
    try:
        with suppress(_TakenBack), transaction():
            if service_id:
                service = finding.service(service_id)
                offering.edit(service, _values(form), form.takes())
            else:
                service = offering.create(_place(form), _values(form), form.takes())
            db.session.refresh(service, ["needs"])
            times = _next_times(service)
            raise _TakenBack
    except UserError as error:
        return _refused(form, error, finding.service(service_id) if service_id else None)
    return _form_page(form, finding.service(service_id) if service_id else None, times, tried=True)


def _next_times(service: Service) -> Times:
    """A few free times of each of the next days that have some."""
    start = now()
    zone = ZoneInfo(service.place.zone)
    days = by_day(schedule.find(service, start, start + LOOKS_AHEAD), service.place.zone)
    return [
        (slots[0].start.astimezone(zone), [slot.start.astimezone(zone) for slot in slots[:TIMES_SHOWN]])
        for _day, slots in sorted(days.items())[:DAYS_SHOWN]
    ]


def _place(form: ServiceForm) -> Place:
    return next((place for place in finding.places() if place.id == form.place_id.data), None) or starter.place()


def _values(form: ServiceForm) -> dict[str, object]:
    values = form.values()
    return values | {"place_id": _place(form).id}


def _changes_rows(form: ServiceForm) -> bool:
    if "question" not in request.form:
        return False
    forms_questions.do(form.questions, request.form["question"])
    return True


def _refused(form: ServiceForm, error: UserError, service: Service | None = None) -> tuple[str, int]:
    form.form_errors.append(error.message)
    return _form_page(form, service), error.status


def _form_page(
    form: ServiceForm, service: Service | None = None, times: Times | None = None, *, tried: bool = False
) -> str:
    title = in_language(service.name) if service else _("A new service")
    return render_template(
        "booking/office/service.html",
        form=form,
        service=service,
        title=title,
        times=times,
        tried=tried,
        headings=offering.headings(),
        several_places=len(finding.places()) > 1,
    )


def _done(service_id: int, verb: Callable[[Service], None], said: str) -> Response:
    with transaction():
        verb(finding.service(service_id))
    flash(said, "success")
    return redirect(url_for(".show", service_id=service_id), 303)
