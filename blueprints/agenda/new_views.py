"""A new booking, by somebody on the telephone or at the counter: one form, filled in in any order."""

from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from blueprints.agenda import asked, cards, days, offers
from blueprints.agenda.asked import Asked
from blueprints.agenda.choice import own_first
from blueprints.agenda.offers import Fit, Offer
from blueprints.booking import bookings, finding
from blueprints.booking.bookings import SlotTaken, Wish
from blueprints.booking.history import me
from blueprints.booking.labels import when
from blueprints.booking.models import Resource, Service
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import retrying
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

bp = Blueprint("agenda_new", __name__, url_prefix="/office/bookings/new")

Answer = str | AnyResponse | tuple[str, int]
MATCHES = 6


@dataclass(frozen=True, slots=True)
class Times:
    """What is offered for a service. `exact` is how the wanted time fits, with whom `exact_offer` says."""

    offers: list[Offer]
    exact: Fit | None = None
    exact_offer: Offer | None = None
    walk_in: Offer | None = None


@bp.get("")
@audience("office:booking.edit")
def show() -> Answer:
    return _page(_with_typed_time(asked.read(request.args)))


@bp.get("/customers")
@audience("office:booking.edit")
def customers() -> str:
    """The customers who fit what was typed so far, a part of the form: it is put into the page as one types."""
    wanted = asked.read(request.args)
    return render_template("agenda/_matches.html", asked=wanted, matches=_matches(wanted))


@bp.post("")
@audience("office:booking.edit")
def create() -> Answer:
    """Book what the form says; what can't be booked comes back with the reason and other times."""
    wanted = asked.read(request.form)
    walk_in = request.args.get("how") == "walkin"
    try:
        _check(wanted)
        booking_id, words = retrying(lambda: _book(_wish(wanted, walk_in=walk_in)))
    except SlotTaken:
        return _page(wanted, _("Not booked: that time is not free. Here is what is."), status=409)
    except UserError as error:
        return _page(wanted, error.message, status=422)
    flash(_("Booked: %(what)s.", what=words), "success")
    return redirect(url_for("agenda_bookings.show", booking_id=booking_id), 303)


def _book(wish: Wish) -> tuple[int, str]:
    booking = bookings.book(wish, me())
    return booking.id, f"{booking.name}, {when(booking)}"


def _wish(wanted: Asked, *, walk_in: bool) -> Wish:
    assert wanted.service_id is not None and wanted.start is not None  # noqa: PT018 - the caller looked
    known = wanted.known
    return Wish(
        wanted.service_id,
        wanted.start,
        wanted.contact(walk_in=walk_in),
        staff_id=wanted.staff_id,
        party=wanted.party,
        note=wanted.note,
        source="walkin" if walk_in else "phone",
        as_office=True,
        any_hours="any_hours" in request.form,
        customer_id=known.id if known else None,
    )


def _check(wanted: Asked) -> None:
    """Something and a time were chosen, and nobody gets a second card because the first one wasn't picked."""
    if wanted.service_id is None or wanted.start is None:
        raise UserError(_("Choose what it is to be, and a time."))
    if not wanted.customer and wanted.q and cards.search(wanted.q, limit=1):
        raise UserError(_("Choose which customer it is, or “New customer”."))


def _with_typed_time(wanted: Asked) -> Asked:
    """A time of day that was typed beside the day, as an instant; another day leaves the time it was opened for."""
    typed = request.args.get("time", "")
    zone = _zone(wanted)
    if not typed:
        other_day = wanted.day and wanted.start and wanted.start.astimezone(zone).date() != wanted.day
        return replace(wanted, start=None) if other_day else wanted
    try:
        at = datetime.strptime(typed, "%H:%M").time()  # noqa: DTZ007 - a time of day; the zone comes with the place
    except ValueError:
        return wanted
    day = wanted.day or now().astimezone(zone).date()
    return replace(wanted, start=days.on_clock(day, at, zone), day=day)


def _page(wanted: Asked, error: str = "", *, status: int = 200) -> Answer:
    services = finding.services()
    service = next((each for each in services if each.id == wanted.service_id), None)
    if service is None and len(services) == 1:
        service = services[0]
    zone = _zone(wanted, service)
    people = own_first(offers.who_serves(service)) if service else []
    html = render_template(
        "agenda/new.html",
        asked=wanted,
        services=services,
        service=service,
        people=people,
        staff_id=wanted.staff_id if wanted.staff_id in {person.id for person in people} else None,
        matches=_matches(wanted),
        times=_times(service, wanted, people, zone) if service else None,
        zone=zone,
        error=error,
    )
    return html if status == 200 else (html, status)


def _times(service: Service, wanted: Asked, people: list[Resource], zone: ZoneInfo) -> Times:
    staff_id = wanted.staff_id if wanted.staff_id in {person.id for person in people} else None
    start = wanted.start
    day = wanted.day or (start.astimezone(zone).date() if start else None)
    found = offers.next_times(service, zone, since=day, staff_id=staff_id, party=wanted.party)
    fit, offer = offers.at(service, start, staff_id=staff_id, party=wanted.party) if start else (None, None)
    now_fit, now_offer = offers.straight_away(service, wanted.party) if service.kind != "class" else (None, None)
    return Times(found, fit, offer, now_offer if now_fit == Fit.FREE and start is None and wanted.day is None else None)


def _matches(wanted: Asked) -> list[object]:
    if len(wanted.q) < 2:
        return [wanted.known] if wanted.known else []
    return list(cards.search(wanted.q, limit=MATCHES))


def _zone(wanted: Asked, service: Service | None = None) -> ZoneInfo:
    if service is None and wanted.service_id:
        service = next((each for each in finding.services() if each.id == wanted.service_id), None)
    place = service.place if service else finding.place()
    return ZoneInfo(place.zone) if place else current_site().zone
