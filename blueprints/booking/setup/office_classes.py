"""The office's page of a class: when it takes place every week, and the next times, any of which can be called off."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Response

from blueprints.booking import cancelling, classes, finding
from blueprints.booking.models import ClassTime, ResourceKind, Service, Session
from blueprints.booking.setup import team
from blueprints.booking.setup.opening_hours import minutes_of
from blueprints.core import page_cache
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import moment, ngettext
from blueprints.core.identity import current_identity

bp = Blueprint("booking_classes", __name__, url_prefix="/office/booking/classes")

AHEAD = timedelta(days=28)
MOST_SEATS = 1000

Page = str | tuple[str, int] | Response


@bp.get("/<int:service_id>")
@audience("office:booking.setup")
def index(service_id: int) -> str:
    return _page(_class(service_id))


@bp.post("/<int:service_id>/times")
@audience("office:booking.setup")
def create(service_id: int) -> Page:
    """A line of the timetable more."""
    try:
        with transaction():
            service = _class(service_id)
            db.session.add(_typed(service, request.form))
            db.session.flush()
            _keep(service)
    except UserError as error:
        return _page(_class(service_id), error.message), error.status
    return redirect(url_for(".index", service_id=service_id), 303)


@bp.post("/<int:service_id>/times/<int:time_id>/end")
@audience("office:booking.setup")
def end(service_id: int, time_id: int) -> Response:
    """The last date of a line; those after it on which somebody is booked stay until they are called off."""
    last = _date(request.form.get("last", ""))
    with transaction():
        line = _line(service_id, time_id)
        line.last = last
        db.session.flush()
        _keep(line.service)
    flash(_("It takes place until then."), "success")
    return redirect(url_for(".index", service_id=service_id), 303)


@bp.post("/<int:service_id>/times/<int:time_id>/removal")
@audience("office:booking.setup")
def remove(service_id: int, time_id: int) -> Response:
    """Take a line away; its dates on which somebody is booked stay until they are called off."""
    with transaction():
        line = _line(service_id, time_id)
        service = line.service
        db.session.delete(line)
        db.session.flush()
        db.session.expire_all()
        _keep(service)
    flash(
        _("It doesn’t take place then any more. Dates that somebody has booked stay: call them off below."), "success"
    )
    return redirect(url_for(".index", service_id=service_id), 303)


@bp.post("/<int:service_id>/sessions/<int:session_id>/cancellation")
@audience("office:booking.setup")
def call_off(service_id: int, session_id: int) -> Response:
    """Call off one date: everybody who booked it hears of it and gets their money back."""
    with transaction():
        session = db.session.get(Session, session_id)
        if session is None or session.service_id != service_id:
            abort(404)
        seats = session.taken
        cancelling.call_off(session_id, current_identity().email)
        page_cache.invalidate()
    flash(
        ngettext(
            "Called off. %(num)s seat was booked: a mail is on its way.",
            "Called off. %(num)s seats were booked: mails are on their way.",
            seats,
        )
        if seats
        else _("Called off."),
        "success",
    )
    return redirect(url_for(".index", service_id=service_id, _anchor="sessions"), 303)


def _typed(service: Service, values: "MultiDict[str, str]") -> ClassTime:
    """The line that was typed. Raises UserError for what is no time, no day or no number."""
    try:
        opens = minutes_of(values.get("opens", ""))
    except ValueError as error:
        raise UserError(str(error)) from error
    weekday, seats = values.get("weekday", ""), values.get("capacity", "").strip()
    if weekday not in {"0", "1", "2", "3", "4", "5", "6"}:
        raise UserError(_("Choose a day of the week."))
    if seats and not (seats.isdecimal() and 0 < int(seats) <= MOST_SEATS):
        raise UserError(_("Seats are a whole number from 1 on; leave it empty for the usual number."))
    first = _date(values["first"]) if values.get("first") else now().astimezone(ZoneInfo(service.place.zone)).date()
    last = _date(values["last"]) if values.get("last") else None
    if last and last < first:
        raise UserError(_("The last date lies before the first. Exchange them."))
    known = {resource.id for resource in finding.resources()}
    chosen = [int(key) for key in values.getlist("resources") if key.isdecimal() and int(key) in known]
    return ClassTime(
        service_id=service.id,
        weekday=int(weekday),
        opens=opens,
        first=first,
        last=last,
        resources=chosen,
        capacity=int(seats) if seats else None,
    )


def _keep(service: Service) -> None:
    """Make the dates, and say which could not be made because somebody is taken then."""
    missed = classes.keep_sessions_made(service)
    page_cache.invalidate()
    if missed:
        days = ", ".join(moment(start, "short") for start in missed[:3])
        flash(_("Somebody or something is already taken, so it can’t take place on: %(days)s.", days=days), "warning")
    else:
        flash(_("Saved. The dates are open for booking."), "success")


def _page(service: Service, wrong: str = "") -> str:
    lines = db.session.scalars(
        select(ClassTime).where(ClassTime.service_id == service.id).order_by(ClassTime.weekday, ClassTime.opens)
    )
    named = {resource.id: resource.name for resource in team.everybody(*ResourceKind)}
    zone = ZoneInfo(service.place.zone)
    return render_template(
        "booking/office/classes.html",
        service=service,
        lines=[(line, [named[key] for key in line.resources if key in named]) for line in lines],
        sessions=[(session, session.starts_at.astimezone(zone)) for session in _sessions(service)],
        staff=finding.staff(),
        rooms=finding.resources(ResourceKind.ROOM),
        wrong=wrong,
        typed=request.form,
        today=now().astimezone(zone).date(),
    )


def _sessions(service: Service) -> list[Session]:
    """The next dates, those that were called off included."""
    query = select(Session).where(
        Session.service_id == service.id, Session.starts_at >= now(), Session.starts_at < now() + AHEAD
    )
    return list(db.session.scalars(query.order_by(Session.starts_at)))


def _class(service_id: int) -> Service:
    service = finding.service(service_id)
    return service if service.kind == "class" else abort(404)


def _line(service_id: int, time_id: int) -> ClassTime:
    line = db.session.get(ClassTime, time_id)
    return line if line is not None and line.service_id == service_id else abort(404)


def _date(text: str) -> date:
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007 - a date has no zone
    except ValueError as error:
        raise UserError(_("A date is missing, or there is no such day. Choose it in the calendar.")) from error
