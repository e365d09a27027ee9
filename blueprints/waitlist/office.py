"""The office's pages of the waiting list: who waits for what, book one of them, take one off."""

from datetime import date

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.booking import pages_of
from blueprints.booking.bookings import SlotTaken
from blueprints.booking.engine.query import Slot
from blueprints.booking.history import me
from blueprints.booking_page.asked import instant
from blueprints.core.audience import audience
from blueprints.core.database import retrying, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.waitlist import taking, waiting
from blueprints.waitlist.models import Wait

bp = Blueprint("waitlist_office", __name__, url_prefix="/office/waitlist")

SHOWN = 60
"""Free times on the page of one who waits."""


@bp.get("")
@audience("office:booking.view")
def index() -> str:
    """Everybody who waits, by service, the earlier first."""
    services: dict[int, list[Wait]] = {}
    for wait in waiting.active():
        services.setdefault(wait.service_id, []).append(wait)
    groups = sorted(services.values(), key=lambda waits: (waits[0].service.position, waits[0].service_id))
    return render_template("waitlist/office/index.html", groups=groups)


@bp.get("/<int:wait_id>")
@audience("office:booking.edit")
def show(wait_id: int) -> str:
    """The free times that fit somebody, to book one of them."""
    wait = waiting.get_or_404(wait_id)
    slots = waiting.fitting(wait, as_office=True)[:SHOWN] if wait.ended_at is None else []
    return render_template("waitlist/office/show.html", wait=wait, days=_by_day(wait, slots))


@bp.post("/<int:wait_id>/booking")
@audience("office:booking.edit")
def book(wait_id: int) -> Response:
    start = instant(request.form.get("start", ""))
    if start is None:
        raise UserError(_("Choose one of the free times first."))
    try:
        address = retrying(lambda: pages_of.office_url(taking.give(wait_id, start, me())))
    except SlotTaken as error:
        flash(error.message, "error")
        return redirect(url_for(".show", wait_id=wait_id), 303)
    flash(_("Booked. The customer gets a mail."), "success")
    return redirect(address, 303)


@bp.post("/<int:wait_id>/removal")
@audience("office:booking.edit")
def remove(wait_id: int) -> Response:
    with transaction():
        waiting.leave(waiting.locked(wait_id), "removed")
    flash(_("Taken off the list."), "success")
    return redirect(url_for(".index"), 303)


def _by_day(wait: Wait, slots: list[Slot]) -> dict[date, list[Slot]]:
    days: dict[date, list[Slot]] = {}
    for slot in slots:
        days.setdefault(slot.start.astimezone(waiting.zone_of(wait)).date(), []).append(slot)
    return days
