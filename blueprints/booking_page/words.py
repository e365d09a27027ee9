"""What the templates of this room ask for: how a booking stands in words, why a day has no room, the way there."""

from datetime import date, datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from babel.dates import get_day_names
from flask import Flask

from blueprints.booking.models import Booking, Place, Status
from blueprints.booking_page import saying, zones
from blueprints.core.clock import now
from blueprints.core.i18n import current_locale
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site


def booking_state(booking: Booking) -> str:
    """How a booking stands, in a few words."""
    if booking.no_show_at:
        return _("You were not there")
    if booking.is_active and booking.ends_at < now():
        return _("That was it")
    if booking.status == Status.HELD:
        return _("Almost there") if booking.expires_at else _("Your payment is under way")
    words = {
        Status.REQUESTED: _("Your request has reached us"),
        Status.CONFIRMED: _("It is booked"),
        Status.EXPIRED: _("The time to pay is over"),
        Status.REFUSED: _("We can’t take this booking"),
        Status.CANCELLED: _("It is cancelled"),
    }
    return words[Status(booking.status)]


def booking_sentence(booking: Booking) -> str:
    """What that means, and what comes next."""
    if booking.no_show_at:
        return _("We waited for you. Call us if we are wrong.")
    if booking.is_active and booking.ends_at < now():
        return _("Thank you for coming. We hope to see you again.")
    if booking.status == Status.HELD:
        return _held(booking)
    words = {
        Status.REQUESTED: _requested(booking),
        Status.CONFIRMED: _("See you then! The confirmation is on its way to %(email)s.", email=booking.email),
        Status.EXPIRED: _("It was not paid in time, so nothing was charged and the time is free again."),
        Status.REFUSED: _("We are sorry. Perhaps another time fits; nothing was charged."),
        Status.CANCELLED: _cancelled(booking),
    }
    return words[Status(booking.status)]


def _held(booking: Booking) -> str:
    if booking.expires_at is None:
        return _("Your bank is on it, which may take a few days. The time is kept for you, and we write to you then.")
    if booking.expires_at <= now():
        return _("The time to pay is over, but perhaps it is still free: book again.")
    return _("One thing is left: the payment. Then it is booked.")


def _requested(booking: Booking) -> str:
    if booking.pay_cents:
        return _("We look at it and answer to %(email)s. If it is a yes, you get a link to pay.", email=booking.email)
    return _("We look at it and answer to %(email)s. You need not do anything.", email=booking.email)


def _cancelled(booking: Booking) -> str:
    if booking.refunded_cents:
        return _("Your money is on its way back. Depending on your bank this takes five to ten days.")
    return _("Somebody else can have the time now. Perhaps another time?")


def room_words(room: str) -> str:
    """Why a day can't be chosen."""
    words = {
        "full": _("Full"),
        "closed": _("Closed"),
        "holiday": _("Public holiday"),
        "away": _("Not there"),
        "far": _("Not open for booking yet"),
        "past": _("Over"),
    }
    return words.get(room, "")


def directions(place: Place) -> str:
    """A map that asks nobody for consent, since it is only a link: https://wiki.openstreetmap.org/wiki/Browsing."""
    return f"https://www.openstreetmap.org/search?{urlencode({'query': place.address})}"


def weekday_names() -> list[tuple[str, str]]:
    """The days of the week, short and long, beginning as the language does."""
    locale = current_locale()
    short, long = (get_day_names(width, locale=locale) for width in ("abbreviated", "wide"))
    order = [(locale.first_week_day + n) % 7 for n in range(7)]
    return [(short[day].rstrip("."), long[day]) for day in order]


def zone_choices(own: str) -> list[tuple[str, str]]:
    """The offered zones, the visitor's and the site's among them."""
    offered = zones.choices()
    missing = [name for name in (own, current_site().timezone) if name and name not in dict(offered)]
    return sorted(
        [*offered, *((name, zones.words_of(name)) for name in dict.fromkeys(missing))], key=lambda one: one[1]
    )


def date_at(instant: datetime, zone: str) -> date:
    """The local date of an instant."""
    return instant.astimezone(ZoneInfo(zone)).date()


def init_app(app: Flask) -> None:
    app.jinja_env.globals.update(
        booking_state=booking_state,
        booking_sentence=booking_sentence,
        room_words=room_words,
        directions=directions,
        weekday_names=weekday_names,
        zone_choices=zone_choices,
        clocks_differ=zones.differs,
        advance_words=saying.advance_words,
        this_moment=now,
    )
    app.jinja_env.filters["day_at"] = lambda instant, zone: date_at(instant, zone).isoformat()
