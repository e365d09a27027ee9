"""The office's pages of hours: the week of a place or of somebody, single dates, days off and public holidays."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.booking import classes, finding
from blueprints.booking.models import Place, Resource
from blueprints.booking.setup import forms_hours, offering, opening_hours, public_holidays, starter, strays
from blueprints.booking.setup.forms_hours import WeekForm
from blueprints.core import page_cache
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

bp = Blueprint("booking_hours", __name__, url_prefix="/office/booking/hours")

Owner = Place | Resource
Page = str | tuple[str, int] | Response
Change = Callable[[dict[str, Any]], dict[str, Any]]


@bp.get("/place/<int:place_id>")
@audience("office:booking.setup")
def place(place_id: int) -> str:
    here = _shown_place(place_id)
    return _page(here, forms_hours.shown(here.timetable))


@bp.get("/resource/<int:resource_id>")
@audience("office:booking.setup")
def resource(resource_id: int) -> str:
    somebody = _owner("resource", resource_id)
    assert isinstance(somebody, Resource)
    # Who has no hours of their own yet begins with those of the place.
    timetable = somebody.timetable if somebody.own_hours else somebody.place.timetable
    return _page(somebody, forms_hours.shown(timetable))


@bp.post("/<any(place, resource):whose>/<int:owner_id>/week")
@audience("office:booking.setup")
def save_week(whose: str, owner_id: int) -> Page:
    """The hours of every week. With `copy` nothing is kept yet: the fields come back filled in."""
    form = forms_hours.typed(request.form)
    if "copy" in request.form:
        _copy(form)
        return _page(_shown(whose, owner_id), form)
    if request.form.get("hours") == "place":
        return _follow_the_place(owner_id)
    weekly, breaks = form.read()
    if form.errors:
        return _page(_shown(whose, owner_id), form), 422
    try:
        with transaction():
            owner = _owner(whose, owner_id)
            owner.timetable = opening_hours.with_week(owner.timetable, weekly, breaks)
            if isinstance(owner, Resource):
                owner.own_hours = True
            address = _kept(owner)
    except UserError as error:
        form.errors["week"] = error.message
        return _page(_shown(whose, owner_id), form), error.status
    flash(_("These hours count from now on."), "success")
    return redirect(address, 303)


@bp.post("/<any(place, resource):whose>/<int:owner_id>/dates")
@audience("office:booking.setup")
def save_date(whose: str, owner_id: int) -> Response:
    """Other hours on one date, or none."""
    day = _date("day")
    try:
        hours = forms_hours.spans(request.form)
    except ValueError as error:
        raise UserError(str(error)) from error
    said = _("Other hours on that day.") if hours else _("Closed on that day.")
    return _changed(whose, owner_id, lambda timetable: opening_hours.with_date(timetable, day, hours), said)


@bp.post("/<any(place, resource):whose>/<int:owner_id>/dates/removal")
@audience("office:booking.setup")
def remove_date(whose: str, owner_id: int) -> Response:
    day = _date("day")
    said = _("The ordinary hours count again on that day.")
    return _changed(whose, owner_id, lambda timetable: opening_hours.without_date(timetable, day), said)


@bp.post("/<any(place, resource):whose>/<int:owner_id>/days-off")
@audience("office:booking.setup")
def save_days_off(whose: str, owner_id: int) -> Response:
    first = _date("first")
    last = _date("last") if request.form.get("last") else first
    words = request.form.get("words", "").strip()[:200]
    said = _("Closed on these days.") if whose == "place" else _("Away on these days.")
    return _changed(
        whose, owner_id, lambda kept: opening_hours.with_days_off(kept, first, last, words), said, "days-off"
    )


@bp.post("/<any(place, resource):whose>/<int:owner_id>/days-off/removal")
@audience("office:booking.setup")
def remove_days_off(whose: str, owner_id: int) -> Response:
    first, last = _date("first"), _date("last")
    said = _("These days can be booked again.")
    return _changed(whose, owner_id, lambda kept: opening_hours.without_days_off(kept, first, last), said, "days-off")


@bp.post("/place/<int:place_id>/holidays")
@audience("office:booking.setup")
def save_region(place_id: int) -> Response:
    """The region whose public holidays are closed; none when empty."""
    region = request.form.get("region", "")
    if region and region not in dict(public_holidays.regions()):
        abort(404)
    with transaction():
        here = _owner("place", place_id)
        assert isinstance(here, Place)
        here.holidays = region
        address = _kept(here)
    flash(_("Closed on public holidays.") if region else _("Public holidays are ordinary days."), "success")
    return redirect(f"{address}#holidays", 303)


@bp.post("/place/<int:place_id>/holidays/opening")
@audience("office:booking.setup")
def open_holiday(place_id: int) -> Response:
    """Open on a public holiday all the same, with the hours of that day of the week."""
    day = _date("day")

    def opened(timetable: dict[str, Any]) -> dict[str, Any]:
        hours = opening_hours.hours_on(timetable, day.weekday())
        if not hours:
            raise UserError(_("You are closed on this day of the week. Write hours for that date instead."))
        return opening_hours.with_date(timetable, day, hours)

    return _changed("place", place_id, opened, _("Open on that day, with its ordinary hours."), "holidays")


def _page(owner: Owner, form: WeekForm) -> str:
    is_place = isinstance(owner, Place)
    here = owner if isinstance(owner, Place) else owner.place
    today = now().astimezone(ZoneInfo(here.zone)).date()
    return render_template(
        "booking/office/hours.html",
        owner=owner,
        whose="place" if is_place else "resource",
        owner_id=owner.id or 0,
        place=here,
        form=form,
        dates=opening_hours.other_dates(owner.timetable, today),
        days_off=opening_hours.days_off(owner.timetable, today),
        today=today,
        regions=public_holidays.regions() if is_place else [],
        holidays=public_holidays.coming(here.holidays, today) if is_place else [],
        open_on={row[0] for row in owner.timetable.get("weekly", [])},
        outside=strays.outside(owner) if owner.id else [],
        several_places=len(finding.places()) > 1,
        zone=ZoneInfo(here.zone),
    )


def _changed(whose: str, owner_id: int, change: Change, said: str, anchor: str = "dates") -> Response:
    with transaction():
        owner = _owner(whose, owner_id)
        owner.timetable = change(owner.timetable)
        address = _kept(owner)
    flash(said, "success")
    return redirect(f"{address}#{anchor}", 303)


def _kept(owner: Owner) -> str:
    """After a change of hours: classes follow them, pages show them. Gives where one looks at them."""
    db.session.flush()
    here = owner if isinstance(owner, Place) else owner.place
    for service in offering.all_in_order():
        if service.kind == "class" and service.place_id == here.id:
            classes.keep_sessions_made(service)
    page_cache.invalidate()
    if isinstance(owner, Place):
        return url_for("booking_hours.place", place_id=owner.id)
    return url_for("booking_hours.resource", resource_id=owner.id)


def _follow_the_place(resource_id: int) -> Response:
    """Somebody without hours of their own is there whenever their place is open."""
    with transaction():
        somebody = _owner("resource", resource_id)
        assert isinstance(somebody, Resource)
        somebody.own_hours = False
        address = _kept(somebody)
    flash(_("%(name)s is there whenever you are open.", name=somebody.name), "success")
    return redirect(address, 303)


def _copy(form: WeekForm) -> None:
    source = request.form.get("copy-from", "")
    targets = [int(day) for day in request.form.getlist("copy-to") if day in "0123456"]
    if source in "0123456" and source:
        form.copy_day(int(source), [day for day in targets if day != int(source)])


def _owner(whose: str, owner_id: int) -> Owner:
    """A place or a resource. Before there is any place, the first one is made by what is saved about it."""
    if whose == "place" and owner_id == 0:
        return starter.place()
    found = db.session.get(Place, owner_id) if whose == "place" else db.session.get(Resource, owner_id)
    return found or abort(404)


def _shown(whose: str, owner_id: int) -> Owner:
    return _shown_place(owner_id) if whose == "place" else _owner(whose, owner_id)


def _shown_place(place_id: int) -> Place:
    """A place to look at; before there is any, as the answers describe it."""
    if place_id == 0:
        return finding.place() or starter.proposed_place()
    return db.session.get(Place, place_id) or abort(404)


def _date(name: str) -> date:
    try:
        return datetime.strptime(request.form.get(name, ""), "%Y-%m-%d").date()  # noqa: DTZ007 - a date has no zone
    except ValueError as error:
        raise UserError(_("A date is missing, or there is no such day. Choose it in the calendar.")) from error
