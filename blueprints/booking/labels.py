"""The words for a booking: where it stands, when it is, what happened, in the language of the page."""

from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from flask import Flask

from blueprints.booking.history import CUSTOMER, SITE
from blueprints.booking.models import Booking, BookingEvent, Status
from blueprints.core.i18n import current_locale
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site


def init_app(app: Flask) -> None:
    """Give the words to templates as filters."""
    app.jinja_env.filters.update(
        booking_status=status_label,
        booking_tone=status_tone,
        booking_event=event_label,
        booking_actor=actor_label,
        booking_when=when,
        minutes=length,
    )


def status_label(booking: Booking) -> str:
    """A word or two for a badge."""
    if booking.no_show_at:
        return _("Did not come")
    if booking.arrived_at:
        return _("Came")
    labels = {
        Status.HELD: _("Waiting for payment") if booking.expires_at else _("Payment under way"),
        Status.REQUESTED: _("Waiting for an answer"),
        Status.CONFIRMED: _("Confirmed"),
        Status.EXPIRED: _("Not paid"),
        Status.REFUSED: _("Refused"),
        Status.CANCELLED: _("Cancelled"),
    }
    return labels[Status(booking.status)]


def status_tone(booking: Booking) -> str:
    """The tone of that badge: success, warn, danger, accent or none."""
    if booking.no_show_at:
        return "danger"
    if booking.arrived_at:
        return "success"
    tones = {Status.HELD: "warn", Status.REQUESTED: "warn", Status.CONFIRMED: "accent"}
    return tones.get(Status(booking.status), "")


def event_label(event: BookingEvent) -> str:
    """What happened, as a sentence for the owner."""
    labels = {
        "created": _("Booked"),
        "held": _("Waiting for payment"),
        "requested": _("Waiting for an answer"),
        "confirmed": _("Confirmed"),
        "moved": _("Moved to another time"),
        "paid": _("Paid"),
        "refunded": _("Refunded"),
        "refunded-late": _("Paid when the time was gone already; refunded automatically"),
        "expired": _("Not paid in time; the time is free again"),
        "refused": _("Refused"),
        "cancelled": _("Cancelled"),
        "arrived": _("Came"),
        "no_show": _("Did not come"),
        "undone": _("Presence taken back"),
        "disputed": _("The bank contests the payment"),
        "dispute-over": _("The bank no longer contests the payment"),
    }
    return labels.get(event.kind, event.kind)


def actor_label(actor: str) -> str:
    """Who did it: the customer, the site itself, or a person by mail address."""
    return {CUSTOMER: _("the customer"), SITE: _("automatically")}.get(actor, actor)


def when(booking: Booking, start: datetime | None = None) -> str:
    """Day and time at the booking's place, like ``mardi 24 novembre 2026, 14:30``; of another instant if given."""
    zone = ZoneInfo(booking.place.zone) if booking.place else current_site().zone
    local = (start or booking.starts_at).astimezone(zone)
    locale = current_locale()
    return f"{format_date(local, 'full', locale=locale)}, {format_time(local, 'short', locale=locale)}"


def length(minutes: int) -> str:
    """A length for people: ``45 min``, ``1 h 30``."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"
