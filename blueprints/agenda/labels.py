"""The words, tones and icons for where a booking stands, in the language of the page."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time
from flask import Flask

from blueprints.booking.customers import shown_phone
from blueprints.booking.labels import event_label as booking_event
from blueprints.booking.models import Booking, BookingEvent, ResourceKind, Status
from blueprints.booking.setup.opening_hours import day_name
from blueprints.core.clock import now
from blueprints.core.i18n import current_locale, moment
from blueprints.core.i18n import gettext as _


def state_of(booking: Booking) -> str:
    """Where it stands: its status, or `arrived` or `no_show`."""
    if booking.status == Status.CONFIRMED:
        if booking.no_show_at:
            return "no_show"
        if booking.arrived_at:
            return "arrived"
    if booking.status == Status.HELD and booking.expires_at and booking.expires_at <= now():
        return Status.EXPIRED
    return str(booking.status)


def state_icon(booking: Booking) -> str:
    """The heroicon that goes with it, so that nothing is told by colour alone."""
    icons = {
        "held": "credit-card",
        "requested": "question-mark-circle",
        "confirmed": "calendar",
        "arrived": "check-circle",
        "no_show": "user-minus",
    }
    return icons.get(state_of(booking), "x-circle")


def event_label(event: BookingEvent) -> str:
    """What happened, as a sentence for the owner; what only the office does is named here."""
    labels = {
        "mail": _("Confirmation sent again"),
        "note": _("Noted"),
        "merged": _("Customer cards put together"),
    }
    return labels.get(event.kind) or booking_event(event)


def event_words(event: BookingEvent) -> str:
    """What else there is to say of it; of a move, when it was before."""
    if event.kind == "moved":
        try:
            return _("before: %(when)s", when=moment(datetime.fromisoformat(event.note), "short"))
        except ValueError:
            return event.note
    return event.note


def source_label(source: str) -> str:
    """Where a booking came from."""
    labels = {
        "web": _("online"),
        "phone": _("by telephone"),
        "walkin": _("walked in"),
        "api": _("by another program"),
        "waitlist": _("from the waiting list"),
    }
    return labels.get(source, source)


def kind_label(kind: str) -> str:
    """The name of a kind of resource, in the plural."""
    return {
        ResourceKind.STAFF: _("The team"),
        ResourceKind.ROOM: _("Rooms"),
        ResourceKind.CHAIR: _("Chairs"),
        ResourceKind.TABLE: _("Tables"),
    }[ResourceKind(kind)]


def hour_in(value: datetime | time, zone: ZoneInfo) -> str:
    """A time of day in a zone; a bare time as it is."""
    if isinstance(value, datetime):
        value = value.astimezone(zone).time()
    return format_time(value, "short", locale=current_locale())


def hour_field(value: datetime, zone: ZoneInfo) -> str:
    """A time of day as a field of a form takes it."""
    return f"{value.astimezone(zone):%H:%M}"


def on_day(value: date | datetime, style: str = "full", zone: ZoneInfo | None = None, *, capital: bool = True) -> str:
    """A day for the head of a page or a list, with a capital: `Mardi 24 novembre 2026`."""
    if isinstance(value, datetime) and zone:
        value = value.astimezone(zone).date()
    text = format_date(value, style, locale=current_locale())
    return text[:1].upper() + text[1:] if capital else text


def weekday_name(weekday: int) -> str:
    """A short name of a day of the week; 0 is Monday."""
    return day_name(weekday, "abbreviated")


def seats_words(taken: int, capacity: int) -> str:
    """How full a class is."""
    return _("Seats: %(taken)s/%(capacity)s", taken=taken, capacity=capacity)


def init_app(app: Flask) -> None:
    """Give templates the words."""
    app.jinja_env.filters.update(
        booking_state=state_of,
        booking_icon=state_icon,
        agenda_event=event_label,
        agenda_event_words=event_words,
        booking_source=source_label,
        resource_kind=kind_label,
        weekday_name=weekday_name,
        shown_phone=shown_phone,
        hour_in=hour_in,
        hour_field=hour_field,
        zone_of=ZoneInfo,
        on_day=on_day,
    )
    app.jinja_env.globals.update(seats_words=seats_words)
