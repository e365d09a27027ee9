"""A booking's page in the office, and everything that can be done there with it."""

from datetime import timedelta

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from sqlalchemy import select
from werkzeug.wrappers import Response as AnyResponse

from blueprints.agenda import listing
from blueprints.agenda.booking_forms import CancelForm, NoteForm, RefundForm, RefuseForm
from blueprints.booking import bookings, cancelling, classes, finding, mails, terms
from blueprints.booking import customers as people
from blueprints.booking.history import me, note
from blueprints.booking.models import ACTIVE, Booking, Session, Status
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import db, retrying, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

bp = Blueprint("agenda_bookings", __name__, url_prefix="/office/bookings")

Answer = str | AnyResponse | tuple[str, int]

EARLY = timedelta(hours=12)
"""So long before its start somebody can be checked in."""


@bp.get("")
@audience("office:booking.view")
def index() -> Answer:
    page = listing.page(
        request.args.get("show", ""), request.args.get("q", ""), after=max(request.args.get("after", 0, type=int), 0)
    )
    return render_template("agenda/bookings.html", page=page)


@bp.get("/<int:booking_id>")
@audience("office:booking.view")
def show(booking_id: int) -> Answer:
    return _page(finding.get_or_404(booking_id))


@bp.post("/<int:booking_id>/attendance")
@audience("office:booking.edit")
def attend(booking_id: int) -> Answer:
    """Whether somebody came: `what` is arrived, no_show or undo."""
    what = request.form.get("what", "")
    verbs = {"arrived": bookings.arrive, "no_show": cancelling.no_show, "undo": bookings.undo_attendance}
    if what not in verbs:
        raise UserError(_("There is no such step."))
    name = retrying(lambda: verbs[what](booking_id, me()).name)
    words = {
        "arrived": _("%(name)s is here.", name=name),
        "no_show": _("Noted: %(name)s did not come.", name=name),
        "undo": _("Taken back."),
    }
    flash(words[what], "success")
    return _to(booking_id)


@bp.post("/<int:booking_id>/approval")
@audience("office:booking.edit")
def approve(booking_id: int) -> Answer:
    waits = retrying(lambda: bookings.approve(booking_id, me()).status == Status.HELD)
    flash(_("Approved; the customer is asked to pay.") if waits else _("Approved; the customer knows."), "success")
    return _to(booking_id)


@bp.get("/<int:booking_id>/refusal")
@audience("office:booking.edit")
def refusal(booking_id: int) -> Answer:
    booking = finding.get_or_404(booking_id)
    return render_template("agenda/refuse.html", booking=booking, form=RefuseForm(formdata=None))


@bp.post("/<int:booking_id>/refusal")
@audience("office:booking.edit")
def refuse(booking_id: int) -> Answer:
    form = RefuseForm()
    if not form.validate():
        return render_template("agenda/refuse.html", booking=finding.get_or_404(booking_id), form=form), 422
    retrying(lambda: bookings.refuse(booking_id, me(), (form.words.data or "").strip()))
    flash(_("Refused; the customer knows."), "success")
    return _to(booking_id)


@bp.get("/<int:booking_id>/cancellation")
@audience("office:booking.edit")
def cancellation(booking_id: int) -> Answer:
    return _cancel_page(finding.get_or_404(booking_id), CancelForm(formdata=None))


@bp.post("/<int:booking_id>/cancellation")
@audience("office:booking.edit")
def cancel(booking_id: int) -> Answer:
    """Cancel; `give_back` is all, rule (what a customer would get now) or nothing."""
    form = CancelForm()
    if not form.validate():
        return _cancel_page(finding.get_or_404(booking_id), form), 422
    retrying(lambda: _cancel(booking_id, form))
    flash(_("The booking is cancelled."), "success")
    return _to(booking_id)


@bp.get("/<int:booking_id>/refunds/new")
@audience("office:booking.refund")
def new_refund(booking_id: int) -> Answer:
    booking = finding.get_or_404(booking_id)
    form = RefundForm(formdata=None)
    form.seen.data, form.amount.data = booking.refunded_cents, booking.left_cents
    return render_template("agenda/refund.html", booking=booking, form=form, cents=None)


@bp.post("/<int:booking_id>/refunds/check")
@audience("office:booking.refund")
def check_refund(booking_id: int) -> Answer:
    """Say how much it would be, above the button that does it."""
    booking, form = finding.get_or_404(booking_id), RefundForm()
    if not form.validate() or form.amount.data is None or not 0 < form.amount.data <= booking.left_cents:
        if not form.errors:
            form.form_errors.append(_("Name an amount; at most what was paid."))
        return render_template("agenda/refund.html", booking=booking, form=form, cents=None), 422
    return render_template("agenda/refund.html", booking=booking, form=form, cents=form.amount.data)


@bp.post("/<int:booking_id>/refunds")
@audience("office:booking.refund")
def create_refund(booking_id: int) -> Answer:
    form = RefundForm()
    if not form.validate() or form.amount.data is None:
        raise UserError(_("Name an amount; at most what was paid."))
    with transaction():
        cancelling.refund(booking_id, form.amount.data, me(), seen_cents=form.seen.data)
    flash(_("The refund is on its way."), "success")
    return _to(booking_id)


@bp.post("/<int:booking_id>/notes")
@audience("office:booking.edit")
def create_note(booking_id: int) -> Answer:
    form = NoteForm()
    if not form.validate():
        return _page(finding.get_or_404(booking_id), form), 422
    with transaction():
        note(finding.locked(booking_id), "note", me(), (form.text.data or "").strip())
    flash(_("The note is kept."), "success")
    return _to(booking_id)


@bp.post("/<int:booking_id>/mails")
@audience("office:booking.edit")
def create_mail(booking_id: int) -> Answer:
    """Send the confirmation once more."""
    with transaction():
        booking = finding.locked(booking_id)
        if booking.status != Status.CONFIRMED or not booking.email:
            raise UserError(_("There is no confirmation to send: nothing is confirmed, or no mail address is known."))
        mails.again(booking)
        note(booking, "mail", me(), booking.email)
        email = booking.email
    flash(_("The mail is on its way to %(email)s.", email=email), "success")
    return _to(booking_id)


@bp.get("/sessions/<int:session_id>")
@audience("office:booking.view")
def session(session_id: int) -> Answer:
    """A class and who comes to it."""
    row = db.session.get(Session, session_id) or abort(404)
    query = select(Booking).where(Booking.session_id == row.id, Booking.status.in_(ACTIVE))
    found = db.session.scalars(query.order_by(Booking.name, Booking.id)).all()
    return render_template(
        "agenda/session.html",
        session=row,
        bookings=found,
        givers=classes.resources_of(row),
        ahead=row.ends_at > now(),
    )


@bp.post("/sessions/<int:session_id>/cancellation")
@audience("office:booking.edit")
def call_off(session_id: int) -> Answer:
    """Don't give a class: everybody who booked is told and gets their money back."""
    if "sure" not in request.form:
        raise UserError(_("Tick that you are sure; everybody who booked is told."))
    retrying(lambda: cancelling.call_off(session_id, me()))
    flash(_("The class is called off; everybody who booked is told."), "success")
    return redirect(url_for(".session", session_id=session_id), 303)


def _cancel(booking_id: int, form: CancelForm) -> None:
    by_rule = terms.cancelling(finding.get_or_404(booking_id)).refund_cents
    cents = {"all": None, "rule": by_rule, "nothing": 0}[form.give_back.data or "all"]
    cancelling.cancel(booking_id, me(), (form.reason.data or "").strip(), cents, tell=bool(form.tell.data))


def _page(booking: Booking, form: NoteForm | None = None) -> str:
    ahead = booking.starts_at > now()
    confirmed = booking.status == Status.CONFIRMED
    return render_template(
        "agenda/booking.html",
        booking=booking,
        form=form or NoteForm(formdata=None),
        missed=people.no_shows(booking.customer),
        may_arrive=confirmed and not booking.arrived_at and booking.starts_at <= now() + EARLY,
        may_miss=confirmed and not booking.arrived_at and not booking.no_show_at and not ahead,
        fee_cents=terms.kept_for_no_show(booking),
        may_move=booking.status in (Status.CONFIRMED, Status.REQUESTED) and not booking.arrived_at,
        may_cancel=booking.is_active and not booking.arrived_at and not booking.no_show_at,
    )


def _cancel_page(booking: Booking, form: CancelForm) -> str:
    return render_template(
        "agenda/cancel.html", booking=booking, form=form, by_rule=terms.cancelling(booking).refund_cents
    )


def _to(booking_id: int) -> AnyResponse:
    back = request.form.get("back", "")
    if back.startswith("/office/") and "//" not in back and "\\" not in back:
        return redirect(back, 303)
    return redirect(url_for(".show", booking_id=booking_id), 303)
