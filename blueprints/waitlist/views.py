"""The public pages of the waiting list. Links only show; buttons act."""

from datetime import date

from flask import Blueprint, flash, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.accounts.attempts import may_ask_for_mail
from blueprints.booking import finding, pages_of, paying
from blueprints.booking.bookings import SlotTaken
from blueprints.booking.models import Booking, Service, Status
from blueprints.booking_page import robots
from blueprints.booking_page.known import known_of_visitor
from blueprints.booking_page.saying import Offer as Terms
from blueprints.core.audience import audience
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import current_language
from blueprints.core.i18n import gettext as _
from blueprints.payments import PaymentUnavailable
from blueprints.waitlist import forms, taking, waiting
from blueprints.waitlist.forms import EarlierForm, WaitForm
from blueprints.waitlist.models import Offer
from blueprints.waitlist.waiting import Person

bp = Blueprint("waitlist", __name__)

Answer = Response | tuple[Response, int]


@bp.get("/waitlist/<slug>")
@audience("public")
def new(slug: str) -> Answer:
    """The form; `?day=2026-11-26&staff=3` says where somebody comes from."""
    service = finding.service_by_slug(slug)
    known = forms.from_here(service, _day(), request.args.get("staff", type=int)) | known_of_visitor()
    return _form(service, forms.wait_form(service, **known))


@bp.post("/waitlist/<slug>")
@audience("public")
def create(slug: str) -> Answer:
    service = finding.service_by_slug(slug)
    form = forms.wait_form(service)
    ticket = robots.read_ticket(form.ticket.data or "")
    if not form.validate():
        return _form(service, form), 422
    if ticket is None or form.website.data or robots.is_too_quick(ticket):
        return _form(service, form, _("Look it over once more, and press the button again.")), 422
    leave_transaction()
    with transaction():
        allowed = may_ask_for_mail()  # it goes to whatever address was typed
    if not allowed:
        raise UserError(_("There were too many attempts. Wait an hour, or call us."), status=429)
    try:
        with transaction():
            wanted = form.wanted(finding.service_by_slug(slug), seats=form.seats.data or 1)
            token = waiting.stand_in_line(wanted, form.person(current_language())).token
    except UserError as error:
        return _form(finding.service_by_slug(slug), form, error.message), error.status
    flash(_("You are on the list. We write to you as soon as a time becomes free."), "success")
    return redirect(url_for(".place", token=token), 303)


@bp.get("/bookings/<token>/earlier")
@audience("public")
def new_earlier(token: str) -> Answer:
    """Wait for an earlier time of a booking."""
    booking = finding.by_token(token)
    service = _service_to_move(booking)
    return _earlier(booking, forms.earlier_form(service, **forms.before(booking, service)))


@bp.post("/bookings/<token>/earlier")
@audience("public")
def create_earlier(token: str) -> Answer:
    booking = finding.by_token(token)
    form = forms.earlier_form(_service_to_move(booking))
    if not form.validate():
        return _earlier(booking, form), 422
    leave_transaction()
    try:
        with transaction():
            booking = finding.locked(finding.by_token(token).id)
            service = _service_to_move(booking)
            wait = waiting.of_booking(booking)
            if wait is None:
                person = Person(booking.name, booking.email, booking.phone, booking.language)
                wanted = form.wanted(service, seats=booking.seats, booking=booking)
                wait = waiting.stand_in_line(wanted, person)
            place_token = wait.token
    except UserError as error:
        return _earlier(finding.by_token(token), form, error.message), error.status
    flash(_("You are on the list. We write to you as soon as an earlier time becomes free."), "success")
    return redirect(url_for(".place", token=place_token), 303)


@bp.get("/waitlist/places/<token>")
@audience("public")
def place(token: str) -> Answer:
    """Somebody's place in the line: what they wait for, and the way off the list."""
    return _private(render_template("waitlist/place.html", wait=waiting.by_token(token)))


@bp.post("/waitlist/places/<token>/end")
@audience("public")
def leave(token: str) -> Answer:
    with transaction():
        wait = waiting.locked(waiting.by_token(token).id)
        waiting.leave(wait, "left")
    flash(_("You are no longer on the list."), "success")
    return redirect(url_for(".place", token=token), 303)


@bp.get("/waitlist/offers/<token>")
@audience("public")
def offer(token: str) -> Answer:
    """What is offered, and the button that takes it."""
    return _offer(taking.offer_by_token(token))


@bp.post("/waitlist/offers/<token>/booking")
@audience("public")
def take(token: str) -> Answer:
    leave_transaction()
    try:
        booking_id = taking.take(token)
    except SlotTaken:
        return _offer(taking.offer_by_token(token)), 409
    except UserError as error:
        db.session.rollback()
        return _offer(taking.offer_by_token(token), error.message), error.status
    return _onward(booking_id)


@bp.post("/waitlist/offers/<token>/refusal")
@audience("public")
def decline(token: str) -> Answer:
    leave_transaction()
    taking.decline(token)
    flash(_("All right: the next in line is asked. You stay on the list for other times."), "success")
    return redirect(url_for(".place", token=taking.offer_by_token(token).wait.token), 303)


def _onward(booking_id: int) -> Response:
    """To the payment where there is one, else to the booking's page."""
    booking = finding.get_or_404(booking_id)
    address, to_pay = pages_of.customer_url(booking), booking.status == Status.HELD
    if to_pay:
        leave_transaction()
        try:
            address = paying.pay(booking_id)
        except PaymentUnavailable:
            flash(_("The payment page did not answer. Your time is kept; try again from here."), "error")
    return redirect(address, 303)


def _service_to_move(booking: Booking) -> Service:
    """The service of a booking that may still get an earlier time."""
    if booking.service is None or not booking.email or booking.status != Status.CONFIRMED:
        raise UserError(_("There is no earlier time to wait for with this booking. Call us."))
    return booking.service


def _form(service: Service, form: WaitForm, problem: str = "") -> Response:
    ticket = form.ticket.data if robots.read_ticket(form.ticket.data or "") else robots.new_ticket()
    return _private(
        render_template("waitlist/new.html", service=service, form=form, problem=problem, ticket=ticket, booking=None)
    )


def _earlier(booking: Booking, form: EarlierForm, problem: str = "") -> Response:
    html = render_template(
        "waitlist/earlier.html",
        booking=booking,
        service=booking.service,
        form=form,
        problem=problem,
        wait=waiting.of_booking(booking),
    )
    return _private(html)


def _offer(offer: Offer, problem: str = "") -> Response:
    wait = offer.wait
    terms = Terms(wait.service, wait.seats, (offer.starts_at,))
    html = render_template(
        "waitlist/offer.html", offer=offer, wait=wait, is_free=taking.is_free(offer), terms=terms, problem=problem
    )
    return _private(html)


def _private(html: str) -> Response:
    """A page that neither search engines nor the browser's cache should keep."""
    response = make_response(html)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response


def _day() -> date | None:
    try:
        return date.fromisoformat(request.args.get("day", ""))
    except ValueError:
        return None
