"""A booking's own pages, behind the secret in its link: see it, pay it, cancel it, move it. Links only show; buttons act."""

from flask import Response, flash, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from blueprints.booking import bookings, calendar_file, cancelling, finding, paying, terms
from blueprints.booking.bookings import SlotTaken
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Booking, Status
from blueprints.booking_page import choosing, lists
from blueprints.booking_page.asked import Asked, instant, spelled
from blueprints.booking_page.doors import bp, embed
from blueprints.core.audience import audience
from blueprints.core.database import retrying
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.payments import PaymentUnavailable, UnknownPayment, sync

Answer = AnyResponse | tuple[AnyResponse, int]


@bp.get("/bookings/<token>")
@audience("public")
def show(token: str) -> Answer:
    """Whoever has the link may look; nobody can guess it."""
    return _page("show", finding.by_token(token))


@embed.get("/done/<token>")
@audience("public")
def done(token: str) -> Answer:
    """The same after a booking in a frame; what goes on from here opens outside of it."""
    return _page("show", finding.by_token(token))


@bp.get("/bookings/<token>/calendar.ics")
@audience("public")
def calendar(token: str) -> Answer:
    """The booking for one's own calendar; of a series all dates that still stand."""
    booking = finding.by_token(token)
    method = "PUBLISH" if booking.is_active else "CANCEL"
    response = make_response(calendar_file.ics([booking], method))  # type: ignore[arg-type]  # one of the two
    response.mimetype = "text/calendar"
    response.headers["Content-Disposition"] = f'attachment; filename="{booking.number}.ics"'
    return _private(response)


@bp.post("/bookings/<token>/payments")
@audience("public")
def create_payment(token: str) -> Answer:
    """Pay a booking that waits for it."""
    booking_id = finding.by_token(token).id
    try:
        return redirect(paying.pay(booking_id), 303)
    except PaymentUnavailable:
        flash(_("The payment page did not answer. Your time is kept; try again from here."), "error")
    except UserError as error:
        flash(error.message, "error")
    return redirect(url_for(".show", token=token), 303)


@bp.get("/bookings/<token>/paid")
@audience("public")
def paid(token: str) -> Answer:
    """Where Stripe sends back who has paid: ask it, then show the booking. Its webhook may be slower or faster."""
    number = finding.by_token(token).number
    try:
        sync(paying.KIND, number)
    except (PaymentUnavailable, UnknownPayment):
        flash(_("The payment service has not answered yet. This page will know soon; look again in a minute."))
    return redirect(url_for(".show", token=token), 303)


@bp.get("/bookings/<token>/cancel")
@audience("public")
def cancel(token: str) -> Answer:
    """What comes back, and the button."""
    return _page("cancel", finding.by_token(token))


@bp.post("/bookings/<token>/cancellation")
@audience("public")
def create_cancellation(token: str) -> Answer:
    """Cancel, at the terms that the page showed."""
    booking = finding.by_token(token)
    if request.form.get("shown_refund", "") != str(terms.cancelling(booking).refund_cents) and booking.is_active:
        flash(_("Meanwhile something else comes back. Look at it, and press once more."), "warning")
        return redirect(url_for(".cancel", token=token), 303)
    try:
        reason = " ".join(request.form.get("reason", "").split())[:500]
        retrying(lambda: cancelling.cancel(booking.id, CUSTOMER, reason))
    except UserError as error:
        flash(error.message, "error")
        return redirect(url_for(".cancel", token=token), 303)
    return redirect(url_for(".show", token=token), 303)


@bp.get("/bookings/<token>/move")
@audience("public")
def move(token: str) -> Answer:
    """Another time for the same: the month again, and the new time beside the old one before the button."""
    return _move_page(finding.by_token(token))


@bp.post("/bookings/<token>/move")
@audience("public")
def create_move(token: str) -> Answer:
    """Move it to the time that was chosen."""
    booking = finding.by_token(token)
    asked = Asked.read(request.form)
    start = instant(request.form.get("start", ""))
    if start is None:
        return redirect(url_for(".move", token=token), 303)
    try:
        retrying(lambda: bookings.move(booking.id, start, by=CUSTOMER, staff_id=asked.staff_id))
    except SlotTaken as error:
        return _move_page(finding.by_token(token), error.message), 409
    except UserError as error:
        flash(error.message, "error")
        return redirect(url_for(".move", token=token), 303)
    flash(_("Your booking has its new time."), "success")
    return redirect(url_for(".show", token=token), 303)


def _move_page(booking: Booking, problem: str = "") -> AnyResponse:
    asked = Asked.read(request.values)
    allowed = terms.moving(booking)
    service = booking.service
    if not allowed.allowed or service is None:
        return _page("move", booking, terms=allowed, choice=None)
    if "staff" not in request.values:  # nobody should be given another person unawares
        asked = asked.but(staff_id=booking.staff_id)
    start, zone = asked.start, asked.zone or booking.zone
    asked = choosing.settled(service, asked).but(start=None, zone=zone, party=booking.seats, every="", times=1)
    if service.kind == "class":
        choice: object = choosing.programme(service, asked)
    else:
        choice = choosing.look(service, asked, ignoring=booking)
    return _page(
        "move",
        booking,
        terms=allowed,
        choice=choice,
        asked=asked,
        service=service,
        chosen=start if not problem else None,
        problem=problem,
        spelled=spelled,
    )


def _page(name: str, booking: Booking, **context: object) -> Response:
    html = render_template(
        f"booking_page/{name}.html",
        booking=booking,
        **{
            "cancelling": terms.cancelling(booking),
            "moving": terms.moving(booking),
            "google": calendar_file.google_url(booking),
            "outlook": calendar_file.outlook_url(booking),
            "together": lists.of_series(booking),
            "pays": booking.status == Status.HELD and booking.expires_at is not None,
            **context,
        },
    )
    return _private(make_response(html))


def _private(response: Response) -> Response:
    """A page that neither search engines nor the browser's cache should keep."""
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
