"""What the waiting list puts into the pages of other rooms."""

from datetime import date

from flask import Flask, render_template, url_for
from markupsafe import Markup

from blueprints.booking.models import Booking, Service, Status
from blueprints.booking_page.doors import is_embedded
from blueprints.core.clock import now
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry, offer, plug
from blueprints.waitlist import mails, offering, waiting


def init_app(app: Flask) -> None:
    offer(
        app,
        mails.OFFERED,
        "Another way to tell of an offer, in the transaction that makes it. Gets phone (E.164 or empty), language, "
        "text, key (unique), until (aware); gives [].",
    )
    plug(app, "booking.changed", offering.changed)
    plug(app, "booking.forgotten", waiting.forget)
    plug(app, "booking_page.full", invitation)
    plug(app, "booking.page", earlier, order=50)
    plug(app, "backoffice.menu", menu, order=35)
    plug(app, "backoffice.dashboard", card, order=30)


def invitation(service: Service, day: date | None, staff_id: int | None) -> Markup:
    """The way to the list, where no time is left."""
    return Markup('<p><a class="button quiet" href="{}"{}>{}</a></p>').format(
        url_for("waitlist.new", slug=service.slug, day=day.isoformat() if day else None, staff=staff_id),
        Markup(' target="_top"') if is_embedded() else "",
        _("Tell me when a place becomes free"),
    )


def earlier(booking: Booking) -> Markup | None:
    """The way to an earlier time, on the page of a booking that is still to come."""
    service = booking.service
    if booking.status != Status.CONFIRMED or booking.starts_at <= now() or not booking.email:
        return None
    if service is None or service.kind == "class":
        return None
    html = render_template("waitlist/_earlier.html", booking=booking, wait=waiting.of_booking(booking))
    return Markup(html)  # noqa: S704 - templates escape


def menu() -> list[MenuEntry]:
    return [MenuEntry(_("Waiting list"), url_for("waitlist_office.index"), "queue-list", "booking.view")]


def card() -> Markup | None:
    """How many wait, for whoever may see bookings; nothing when nobody does."""
    if not current_identity().can("booking.view"):
        return None
    count = waiting.count()
    return Markup(render_template("waitlist/office/_card.html", count=count)) if count else None  # noqa: S704 - templates escape
