"""Another time for a booking: by the form on its page, and by the calendar when something is dropped there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import partial
from typing import TypeVar
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from blueprints.agenda import days, offers
from blueprints.agenda.choice import own_first
from blueprints.agenda.offers import Fit, Offer, read_value
from blueprints.booking import bookings, finding
from blueprints.booking.bookings import SlotTaken
from blueprints.booking.history import me
from blueprints.booking.labels import when
from blueprints.booking.models import Booking
from blueprints.core.audience import audience
from blueprints.core.database import retrying
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

bp = Blueprint("agenda_moves", __name__, url_prefix="/office/bookings/<int:booking_id>/moves")

Parsed = TypeVar("Parsed")
Answer = str | AnyResponse | tuple[str | AnyResponse, int]


@dataclass(frozen=True, slots=True)
class Target:
    """Where a booking is to go; without a person it goes to whom it was with, or to whoever is free then."""

    start: datetime | None
    staff_id: int | None
    day: date | None


@bp.get("")
@audience("office:booking.edit")
def new(booking_id: int) -> Answer:
    return _page(finding.get_or_404(booking_id), _target(finding.get_or_404(booking_id), request.args))


@bp.post("")
@audience("office:booking.edit")
def create(booking_id: int) -> Answer:
    """Move it. `start` is an instant, or an instant and a person as the buttons send it; `tell` mails the customer."""
    booking = finding.get_or_404(booking_id)
    target = _target(booking, request.form)
    try:
        words = _move(booking, target)
    except UserError as error:
        return _refused(booking_id, target, error)
    if _wants_json():
        url = url_for("agenda_bookings.show", booking_id=booking_id)
        return jsonify(words=words, url=url, label=_("Open"))
    flash(words, "success")
    return redirect(url_for("agenda_bookings.show", booking_id=booking_id), 303)


def _move(booking: Booking, target: Target) -> str:
    if target.start is None:
        raise UserError(_("Choose a time."))
    # The form has a box that can be off; whoever sends no box at all wants the customer told.
    tell = "tell" in request.form or "asked" not in request.form
    staff_id = target.staff_id if target.staff_id is not None else booking.staff_id
    move = partial(
        bookings.move,
        booking.id,
        target.start,
        by=me(),
        staff_id=_to_choose(booking, staff_id),
        as_office=True,
        any_hours="any_hours" in request.form,
        tell=tell,
    )
    return retrying(lambda: _words(move()))


def _words(moved: Booking) -> str:
    where = f"{when(moved)}, {moved.staff_name}" if moved.staff_name else when(moved)
    return _("%(name)s is moved to %(when)s.", name=moved.name, when=where)


def _refused(booking_id: int, target: Target, error: UserError) -> Answer:
    booking = finding.get_or_404(booking_id)
    outside = isinstance(error, SlotTaken) and _fit(booking, target)[0] == Fit.OUTSIDE
    message = error.message
    if outside:
        message = _("This time lies outside the hours, or against a limit for that day.")
    elif isinstance(error, SlotTaken):
        message = _("Not moved: somebody else is booked then.")
    if _wants_json():
        return jsonify(error=message, any_hours=outside), error.status
    return _page(booking, target, message), error.status


def _page(booking: Booking, target: Target, error: str = "") -> str:
    service = booking.service
    zone = _zone(booking)
    people = own_first(offers.who_serves(service)) if service else []
    fit, offer = _fit(booking, target)
    times: list[Offer] = []
    if service:
        staff_id = _to_choose(booking, target.staff_id)
        times = offers.next_times(
            service, zone, since=target.day, staff_id=staff_id, party=booking.seats, ignoring=booking
        )
    return render_template(
        "agenda/move.html",
        booking=booking,
        target=target,
        people=people,
        zone=zone,
        times=[each for each in times if each.start != booking.starts_at or each.staff_id != booking.staff_id],
        fit=fit,
        offer=offer,
        error=error,
    )


def _fit(booking: Booking, target: Target) -> tuple[Fit | None, Offer | None]:
    if target.start is None or booking.service is None:
        return None, None
    staff_id = _to_choose(booking, target.staff_id if target.staff_id is not None else booking.staff_id)
    return offers.at(booking.service, target.start, staff_id=staff_id, party=booking.seats, ignoring=booking)


def _to_choose(booking: Booking, staff_id: int | None) -> int | None:
    """The person, if that is somebody one may ask for: a table or a room is chosen by itself."""
    people = offers.who_serves(booking.service) if booking.service else []
    return staff_id if staff_id in {person.id for person in people} else None


def _target(booking: Booking, sent: Mapping[str, str]) -> Target:
    """Out of a button's value, of a date with a time of day, or of the day alone."""
    staff = sent.get("staff", "")
    staff_id = int(staff) if staff.isdecimal() else None
    day = _parsed(date.fromisoformat, sent.get("day", ""))
    clock = _parsed(time.fromisoformat, sent.get("time", ""))
    try:
        start, of_button = read_value(sent.get("start", ""))
    except ValueError:
        start, of_button = None, None
        if clock:
            day = day or booking.starts_at.astimezone(_zone(booking)).date()
            start = days.on_clock(day, clock, _zone(booking))
    return Target(start, of_button if of_button is not None else staff_id, day)


def _parsed(parse: Callable[[str], Parsed], text: str) -> Parsed | None:
    try:
        return parse(text)
    except ValueError:
        return None


def _zone(booking: Booking) -> ZoneInfo:
    return ZoneInfo(booking.place.zone) if booking.place else current_site().zone


def _wants_json() -> bool:
    return request.accept_mimetypes.best == "application/json"
