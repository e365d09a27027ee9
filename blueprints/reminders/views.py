"""The pages of the reminders: the owner's rules in the office, and the customer's switches on a booking's page."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response

from blueprints.booking import finding, pages_of
from blueprints.booking.models import Booking, Status
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry
from blueprints.reminders import example, rules, silences, sms
from blueprints.reminders.forms import setup_form
from blueprints.reminders.silences import Wanted

bp = Blueprint("reminders", __name__)

Answer = str | Response | tuple[str, int]


@bp.get("/office/reminders")
@audience("office:booking.setup")
def edit() -> Answer:
    form = setup_form()
    form.fill(rules.current())
    return _page(form)


@bp.post("/office/reminders")
@audience("office:booking.setup")
def update() -> Answer:
    form = setup_form()
    if not form.validate():
        return _page(form), 422
    with transaction():
        rules.save(form.rules(), by=current_identity().email)
    flash(_("Saved. The next reminders leave like this."), "success")
    return redirect(url_for(".edit"), 303)


@bp.post("/bookings/<token>/reminders")
@audience("public")
def choose(token: str) -> Response:
    """Whoever has the link of a booking may say what its customer gets."""
    with transaction():
        booking = finding.by_token(token)
        wanted = Wanted(*(name in request.form for name in ("mail", "sms", "thanks")))
        silences.choose(booking.customer_id, wanted)
        address = pages_of.customer_url(booking)
    flash(_("Saved. You get only what you chose."), "success")
    return redirect(address, 303)


def menu() -> list[MenuEntry]:
    """The office's menu entry."""
    return [MenuEntry(_("Reminders"), url_for("reminders.edit"), "bell-alert", "booking.setup")]


def switches(booking: Booking) -> Markup | None:
    """The switches on a booking's page, while there may still be something to send."""
    if booking.status != Status.CONFIRMED or booking.starts_at <= now():
        return None
    shown = rules.current()
    html = render_template(
        "reminders/_switches.html", booking=booking, rules=shown, wanted=silences.wanted_by(booking.customer_id)
    )
    return Markup(html)  # noqa: S704 - templates escape


def _page(form: object) -> str:
    return render_template(
        "reminders/edit.html", form=form, example=example.of_today(rules.current()), is_real=sms.is_real()
    )
