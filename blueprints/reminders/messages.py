"""What a customer reads: the reminder by mail and as a text message, and the word of thanks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from blueprints.booking import pages_of
from blueprints.booking.models import Booking
from blueprints.core import mail
from blueprints.core.clock import now
from blueprints.core.i18n import current_locale, in_language, in_this_language
from blueprints.core.i18n import gettext as _
from blueprints.core.quiet import end_of_decent
from blueprints.core.site import current_site
from blueprints.reminders import sms
from blueprints.reminders.rules import Rules, current
from blueprints.reminders.silences import Wanted


@dataclass(frozen=True, slots=True)
class Line:
    """One booking as a message tells it, in the language and by the clock of whom it is for."""

    day: str
    hour: str
    service: str
    staff: str
    place: str
    url: str


def ways_to(bookings: Sequence[Booking], rules: Rules, wanted: Wanted) -> tuple[str, ...]:
    """How this customer is reminded: by mail, by text message, both or not at all.

    Who should get a text message but gave no number that takes any gets a mail instead.
    """
    to_phone = bool(_phone(bookings))
    ways = ("mail",) if rules.ways == ("sms",) and not to_phone else rules.ways
    by_mail = "mail" in ways and bool(_email(bookings)) and wanted.mail
    by_sms = "sms" in ways and to_phone and wanted.sms
    return ("mail",) * by_mail + ("sms",) * by_sms


def remind(bookings: Sequence[Booking], ways: Sequence[str], rules: Rules, key: str) -> None:
    """Promise one reminder of these bookings, the earliest first, in the current transaction."""
    first = bookings[0]
    with in_this_language(first.language):
        lines = [line_of(booking) for booking in bookings]
        if "mail" in ways:
            words = in_language(rules.words)
            mail.send(
                _email(bookings),
                "reminders/mail/reminder",
                key=f"{key}:mail",
                language=first.language,
                booking=first,
                lines=lines,
                words=words,
            )
        if "sms" in ways:
            until = min(end_of_decent(now(), zone_of(first)), first.starts_at)
            sms.send(_phone(bookings), text_of(lines), sender=rules.sender, key=f"{key}:sms", until=until)


def thank(booking: Booking, rules: Rules, key: str) -> None:
    """Promise the word of thanks, in the current transaction."""
    with in_this_language(booking.language):
        words = in_language(rules.thanks_words)
    mail.send(
        booking.email,
        "reminders/mail/thanks",
        key=key,
        language=booking.language,
        booking=booking,
        words=words,
        review_url=rules.review_url,
        url=pages_of.customer_url(booking),
    )


def tell_of_offer(*, phone: str, text: str, key: str, until: datetime, **_more: object) -> list[object]:
    """A time of the waiting list is free: say it by text message too, where the owner pays for those."""
    rules = current()
    if "sms" in rules.ways and sms.can_receive(phone):
        sms.send(phone, text, sender=rules.sender, key=f"{key}:sms", until=until)
    return []


def text_of(lines: Sequence[Line]) -> str:
    """The text message, in the language of the page. Its link is the first booking's."""
    first, site = lines[0], current_site().name
    if len(lines) > 1:
        told = ", ".join(f"{line.day} {line.hour} {line.service}" for line in lines)
        return _(
            "%(site)s, a reminder of your bookings: %(bookings)s. %(url)s", site=site, bookings=told, url=first.url
        )
    return _(
        "%(site)s, a reminder of your booking: %(day)s at %(hour)s, %(service)s. %(url)s",
        site=site,
        day=first.day,
        hour=first.hour,
        service=first.service,
        url=first.url,
    )


def line_of(booking: Booking) -> Line:
    """A booking in the language of the page."""
    local = booking.starts_at.astimezone(zone_of(booking))
    return Line(
        day=shown_day(local),
        hour=format_time(local, "short", locale=current_locale()),
        service=in_language(booking.service_name),
        staff=booking.staff_name,
        place=booking.place.address if booking.place else "",
        url=pages_of.customer_url(booking),
    )


def shown_day(local: datetime) -> str:
    """``jeudi 26 novembre``: the year goes without saying."""
    return format_date(local, "EEEE d MMMM", locale=current_locale())


def zone_of(booking: Booking) -> ZoneInfo:
    return ZoneInfo(booking.place.zone) if booking.place else current_site().zone


def _email(bookings: Sequence[Booking]) -> str:
    return next((booking.email for booking in bookings if booking.email), "")


def _phone(bookings: Sequence[Booking]) -> str:
    return next((booking.phone for booking in bookings if sms.can_receive(booking.phone)), "")
