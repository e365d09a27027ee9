"""The office's pages of places: name, address and time zone. With one place nobody sees that there could be several."""

from flask import Blueprint, abort, flash, redirect, render_template, url_for
from werkzeug.wrappers import Response

from blueprints.booking import finding
from blueprints.booking.models import Place
from blueprints.booking.setup import starter
from blueprints.booking.setup.forms_team import PlaceForm, place_form
from blueprints.core import page_cache
from blueprints.core.audience import audience
from blueprints.core.database import db, transaction
from blueprints.core.i18n import gettext as _

bp = Blueprint("booking_places", __name__, url_prefix="/office/booking/places")

Page = str | tuple[str, int] | Response


@bp.get("/new")
@audience("office:booking.setup")
def new() -> str:
    return _form_page(place_form())


@bp.post("")
@audience("office:booking.setup")
def create() -> Page:
    """A further place; it opens as the first one does until it has hours of its own."""
    form = place_form()
    if not form.validate():
        return _form_page(form), 422
    with transaction():
        first = starter.place()
        made = Place(
            **form.values(),
            holidays=first.holidays,
            timetable=dict(first.timetable),
            position=len(finding.places()),
        )
        db.session.add(made)
        db.session.flush()
        page_cache.invalidate()
        place_id = made.id
    flash(_("The place is there. Check its hours."), "success")
    return redirect(url_for("booking_hours.place", place_id=place_id), 303)


@bp.get("/<int:place_id>")
@audience("office:booking.setup")
def show(place_id: int) -> str:
    here = (finding.place() or starter.proposed_place()) if place_id == 0 else _place(place_id)
    return _form_page(place_form(here), here)


@bp.post("/<int:place_id>")
@audience("office:booking.setup")
def save(place_id: int) -> Page:
    here = (finding.place() or starter.proposed_place()) if place_id == 0 else _place(place_id)
    form = place_form()
    if not form.validate():
        return _form_page(form, here), 422
    with transaction():
        here = _place(place_id) if place_id else starter.place()
        for name, value in form.values().items():
            setattr(here, name, value)
        page_cache.invalidate()
    flash(_("Saved."), "success")
    return redirect(url_for("booking_setup.index"), 303)


def _form_page(form: PlaceForm, here: Place | None = None) -> str:
    return render_template("booking/office/place.html", form=form, place=here)


def _place(place_id: int) -> Place:
    return db.session.get(Place, place_id) or abort(404)
