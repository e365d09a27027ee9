"""The way to a booking: a service, a time, who comes. All state is in the address; both doors share these views."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

from flask import flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.booking import finding, paying, schedule
from blueprints.booking.bookings import SlotTaken, Wish
from blueprints.booking.customers import Contact, phone_number
from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Service, Status
from blueprints.booking.series import MOST
from blueprints.booking.setup import offering
from blueprints.booking_page import choosing, robots, structured, submitting
from blueprints.booking_page.asked import Asked, instant, spelled
from blueprints.booking_page.doors import bp, embed, is_embedded
from blueprints.booking_page.forms import DetailsForm, details_form
from blueprints.booking_page.known import known_of_visitor
from blueprints.booking_page.saying import Offer
from blueprints.core.audience import audience
from blueprints.core.database import leave_transaction, retrying
from blueprints.core.errors import UserError
from blueprints.core.i18n import current_language
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.page_cache import cached_page
from blueprints.payments import PaymentUnavailable

Answer = str | Response | tuple[str, int]


@bp.get("/book")
@embed.get("")
@audience("public")
@cached_page
def index() -> Answer:
    """What can be booked. Where that is one thing, this page would only be in the way."""
    services = finding.services()
    if len(services) == 1:
        return redirect(url_for(".service", slug=services[0].slug, **_zone_only()), 303)
    return render_template("booking_page/index.html", headings=offering.by_heading(services))


@bp.get("/book/<slug>")
@embed.get("/<slug>")
@audience("public")
def service(slug: str) -> Answer:
    """Whom, when: the choice of a time."""
    return _times(finding.service_by_slug(slug))


@bp.get("/book/<slug>/details")
@embed.get("/<slug>/details")
@audience("public")
def details(slug: str) -> Answer:
    """Who comes. A time that is gone leads back to the ones that are left."""
    service = finding.service_by_slug(slug)
    asked = choosing.settled(service, Asked.read(request.args))
    instead = [value for name, value in request.args.items() if name.startswith("instead-")]
    draft = Draft(service, asked, _starts([*request.args.getlist("start"), *instead]))
    if not draft.starts:
        return redirect(url_for(".service", slug=slug, **asked.query()), 303)
    if not all(draft.fits(start) for start in draft.starts):
        return _times(service, taken=draft.starts[0]), 409
    return _details(draft, details_form(service, **known_of_visitor()))


@bp.post("/book/<slug>/details")
@embed.post("/<slug>/details")
@audience("public")
def create(slug: str) -> Answer:
    """Book. Whatever is wrong is said on the same page, with everything kept that was typed."""
    service = finding.service_by_slug(slug)
    asked = choosing.settled(service, Asked.read(request.form))
    draft = Draft(service, asked, _starts(request.form.getlist("start")))
    form = details_form(service)
    if not draft.starts:
        return _times(service), 422
    ticket = robots.read_ticket(form.ticket.data or "")
    if not form.validate():
        return _details(draft, form), 422
    if ticket is None or form.website.data or robots.is_too_quick(ticket):
        return _details(draft, form, _("Look it over once more, and press the button again.")), 422
    leave_transaction()
    robots.count_booking()
    try:
        booking_id, token, to_pay = retrying(partial(_book, draft, form, ticket.key))
    except SlotTaken as error:
        return _taken(draft, form, error), 409
    except UserError as error:
        return _details(draft, form, error.message), error.status
    return _onward(booking_id, token, to_pay=to_pay)


@dataclass
class Draft:
    """A booking on its way: a service, the choices, and the times, several in a series. `others` replace the one that is `gone`."""

    service: Service
    asked: Asked
    starts: tuple[datetime, ...]
    gone: datetime | None = None
    others: list[Slot] = field(default_factory=list)

    def fits(self, start: datetime) -> bool:
        return schedule.fits(self.service, start, staff_id=self.asked.staff_id, party=self.asked.seats) is not None


def _times(service: Service, *, taken: datetime | None = None) -> str:
    """The choice of a time; `taken` is one that somebody wanted and that isn't free (any more)."""
    asked = choosing.settled(service, Asked.read(request.values))
    if service.kind == "class":
        context: dict[str, Any] = {"choice": choosing.programme(service, asked)}
    else:
        context = {"choice": choosing.look(service, asked)}
    near = choosing.nearest(service, taken, staff_id=asked.staff_id, party=asked.seats) if taken else []
    return render_template(
        "booking_page/class.html" if service.kind == "class" else "booking_page/service.html",
        service=service,
        asked=asked.but(start=None),
        sizes=choosing.party_sizes(service),
        taken=taken,
        nearest=near,
        most_times=MOST,
        data=structured.service(service),
        spelled=spelled,
        **context,
    )


def _book(draft: Draft, form: DetailsForm, key: str) -> tuple[int, str, bool]:
    booking = submitting.book_once(key, _wish(draft, form), draft.starts)
    return booking.id, booking.token, booking.status == Status.HELD


def _details(draft: Draft, form: DetailsForm, problem: str = "") -> str:
    form.ticket.data = form.ticket.data if robots.read_ticket(form.ticket.data or "") else robots.new_ticket()
    form.website.data = ""
    return render_template(
        "booking_page/details.html",
        service=draft.service,
        asked=draft.asked.but(start=None),
        starts=tuple(start for start in draft.starts if start != draft.gone or not draft.others),
        others=draft.others,
        offer=Offer(draft.service, draft.asked.seats, draft.starts),
        person=next((p for p in choosing.people_of(draft.service) if p.id == draft.asked.staff_id), None),
        back=url_for(".service", slug=draft.service.slug, **_near(draft)),
        form=form,
        problem=problem,
        spelled=spelled,
    )


def _taken(draft: Draft, form: DetailsForm, error: SlotTaken) -> str:
    """The kind page: somebody was faster, here is what is free nearby, and nothing has to be typed again."""
    asked = draft.asked
    draft.gone = next((start for start in draft.starts if not draft.fits(start)), draft.starts[0])
    draft.others = choosing.nearest(draft.service, draft.gone, staff_id=asked.staff_id, party=asked.seats)
    return _details(draft, form, error.message)


def _onward(booking_id: int, token: str, *, to_pay: bool) -> Response:
    """To the payment, or to the booking's page. In a frame the payment waits for a press: it opens outside of it."""
    if is_embedded():
        return redirect(url_for(".done", token=token), 303)
    page = redirect(url_for("booking_page.show", token=token), 303)
    if not to_pay:
        return page
    try:
        return redirect(paying.pay(booking_id), 303)
    except PaymentUnavailable:
        flash(_("The payment page did not answer. Your time is kept; try again from here."), "error")
        return page


def _wish(draft: Draft, form: DetailsForm) -> Wish:
    contact = Contact(
        name=" ".join((form.name.data or "").split()),
        email=(form.email.data or "").strip(),
        phone=phone_number(form.phone.data or ""),
        language=current_language(),
        zone=draft.asked.zone,
        user_id=current_identity().user_id,
    )
    return Wish(
        service_id=draft.service.id,
        start=draft.starts[0],
        contact=contact,
        staff_id=draft.asked.staff_id,
        party=draft.asked.seats,
        note=(form.note.data or "").strip(),
        answers=form.answers(),
    )


def _starts(spellings: Sequence[str]) -> tuple[datetime, ...]:
    """The instants that were sent, in order, each once; a date of a series that was left out is sent empty."""
    found = {start for text in spellings[:MOST] if (start := instant(text))}
    return tuple(sorted(found))


def _near(draft: Draft) -> dict[str, Any]:
    """The choices with the day of the first time, for the way back."""
    day = draft.starts[0].astimezone(ZoneInfo(draft.service.place.zone)).date()
    return draft.asked.but(start=None, day=day).query()


def _zone_only() -> dict[str, Any]:
    return {"zone": asked.zone} if (asked := Asked.read(request.args)).zone else {}
