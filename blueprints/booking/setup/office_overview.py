"""What can be booked, on one page: what is still missing, in order, and the way to everything that can be set."""

from dataclasses import dataclass
from typing import Any

from babel import Locale
from babel.numbers import get_currency_symbol
from flask import Blueprint, Flask, abort, current_app, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.booking import finding, pages_of
from blueprints.booking.models import Place, Resource, ResourceKind, Service
from blueprints.booking.setup import (
    offering,
    office_classes,
    office_hours,
    office_people,
    office_places,
    office_services,
    opening_hours,
    starter,
    team,
)
from blueprints.booking.setup.forms_choices import length
from blueprints.core.audience import audience
from blueprints.core.database import transaction
from blueprints.core.i18n import current_locale, in_language, ngettext
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry, plug
from blueprints.core.settings import answer
from blueprints.core.site import current_site

bp = Blueprint("booking_setup", __name__, url_prefix="/office/booking")

THINGS = (ResourceKind.ROOM, ResourceKind.CHAIR, ResourceKind.TABLE)


@dataclass(frozen=True)
class Step:
    """A step of the setup: what it says, where it is done, and whether it is."""

    title: str
    text: str
    url: str
    done: bool


@bp.get("")
@audience("office:booking.setup")
def index() -> str:
    places, services = finding.places(), offering.all_in_order()
    staff, things = team.everybody(ResourceKind.STAFF), team.everybody(*THINGS)
    here = places[0] if places else starter.proposed_place()
    return render_template(
        "booking/office/overview.html",
        new_url=_new_url(),
        steps=_steps(here, staff, things, services),
        places=places or [here],
        services=offering.by_heading(services),
        lacking={service.id for service in services if offering.needs_somebody(service)},
        staff=staff,
        things=things,
        examples=[] if services else starter.examples(),
        i_am_there=any(person.user_id == current_identity().user_id for person in staff),
    )


@bp.post("/start")
@audience("office:booking.setup")
def start() -> Response:
    """Begin with a set of examples, which are the owner's to edit."""
    key = request.form.get("examples", "")
    if key not in dict(starter.examples()):
        abort(404)
    with transaction():
        made = len(starter.begin_with(key))
    if made:
        flash(
            ngettext(
                "%(num)s service to start with: change what differs.",
                "%(num)s services to start with: change what differs.",
                made,
            ),
            "success",
        )
    return redirect(url_for(".index"), 303)


@bp.post("/me")
@audience("office:booking.setup")
def work_alone() -> Response:
    """The owner works alone: one tap makes them the staff, for every service that nobody does yet."""
    me = current_identity()
    with transaction():
        team.add_me(starter.place(), name=me.name or me.email.split("@")[0].capitalize(), user_id=me.user_id)
    flash(_("You can be booked now."), "success")
    return redirect(url_for(".index"), 303)


def menu() -> list[MenuEntry]:
    return [MenuEntry(_("Services"), url_for("booking_setup.index"), "clipboard-document-list", "booking.setup")]


def init_app(app: Flask) -> None:
    """Bring the pages of the setup, their line in the menu, and the words that their templates use."""
    for part in (bp, *(module.bp for module in PARTS)):
        app.register_blueprint(part)
        # Not part.context_processor: a blueprint that was registered once takes no more, and tests make several apps.
        app.template_context_processors[part.name].append(_words)
    plug(app, "backoffice.menu", menu, order=40)


PARTS = (office_services, office_people, office_hours, office_places, office_classes)


def _words() -> dict[str, Any]:
    """What the templates of the setup say times, lengths and languages with."""
    return {
        "length": length,
        "booking_office_url": pages_of.office_url,
        "clock": opening_hours.clock,
        "spoken_hours": opening_hours.spoken,
        "week_in_words": opening_hours.in_words,
        "day_name": opening_hours.day_name,
        "language_name": lambda code: (Locale.parse(code).get_language_name() or code).capitalize(),
        "currency_sign": lambda: str(get_currency_symbol(current_site().currency, locale=current_locale())),
    }


def _steps(place: Place, staff: list[Resource], things: list[Resource], services: list[Service]) -> list[Step]:
    active = [person.name for person in staff if person.active]
    tables = [thing for thing in things if thing.active and thing.kind == ResourceKind.TABLE]
    shown = [service for service in services if service.published]
    ready = [service for service in shown if not offering.needs_somebody(service)]
    opened = opening_hours.in_words(place.timetable)
    return [
        Step(
            _("Hours"),
            " · ".join(opened) or _("When are you open?"),
            url_for("booking_hours.place", place_id=place.id or 0),
            bool(opened),
        ),
        Step(
            _("Staff"),
            ", ".join(active) or _("Who can be booked?"),
            url_for("booking_people.index"),
            bool(active or tables),
        ),
        Step(
            _("Services"),
            ", ".join(in_language(service.name) for service in shown[:4]) or _("What can be booked?"),
            _new_url(),
            bool(shown),
        ),
        Step(
            _("Try it"),
            _("Look at your page as your customers do."),
            try_it_url() or url_for("booking_setup.index"),
            bool((ready and active) or (ready and tables)),
        ),
    ]


def _new_url() -> str:
    """A new service of the kind that is booked here."""
    kind = {"classes": "class", "tables": "table"}.get(str(answer("booking.kind")))
    return url_for("booking_services.new", kind=kind)


def try_it_url() -> str | None:
    """The public page of bookings, if this site has the room for it."""
    return url_for("booking_page.index") if "booking_page.index" in current_app.view_functions else None
