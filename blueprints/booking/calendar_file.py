"""Bookings as calendar files (RFC 5545), for the customer's own calendar.

The same booking always has the same UID, and each change raises its SEQUENCE, so that a calendar
that has it already changes it instead of adding another.
"""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from typing import Literal
from urllib.parse import urlencode, urlsplit
from zoneinfo import ZoneInfo

import icalendar

from blueprints.booking import pages_of
from blueprints.booking.models import Booking, Status
from blueprints.core.clock import now
from blueprints.core.i18n import in_language
from blueprints.core.mail import Attachment
from blueprints.core.site import current_site
from blueprints.core.urls import site_url

Method = Literal["PUBLISH", "REQUEST", "CANCEL"]

STATES = {Status.CONFIRMED: "CONFIRMED", Status.HELD: "TENTATIVE", Status.REQUESTED: "TENTATIVE"}


def ics(bookings: Iterable[Booking], method: Method = "PUBLISH") -> bytes:
    """Bookings as a file of a calendar, with the time zones they use."""
    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//Grandrue//{current_site().name}//")
    calendar.add("version", "2.0")
    calendar.add("method", method)
    years = [now().year]
    for booking in bookings:
        calendar.add_component(_event(booking))
        years += [booking.starts_at.year, booking.ends_at.year]
    # Only what the clocks do in these years: the whole history of a zone would be four fifths of the work.
    calendar.add_missing_timezones(date(min(years), 1, 1), date(max(years) + 2, 1, 1))
    return bytes(calendar.to_ical())


def attachment(booking: Booking, method: Method = "PUBLISH") -> Attachment:
    """The same for a mail. PUBLISH: whoever sees it may put it into a calendar; nobody is asked for an answer."""
    text = ics([booking], method).decode()
    return Attachment(f"{booking.number}.ics", f"text/calendar; method={method}", text)


def google_url(booking: Booking) -> str:
    """A link that puts a booking into a Google calendar."""
    values = {
        "action": "TEMPLATE",
        "text": _title(booking),
        "dates": f"{_compact(booking.starts_at)}/{_compact(booking.ends_at)}",
        "details": pages_of.customer_url(booking),
        "location": _where(booking),
    }
    return f"https://calendar.google.com/calendar/render?{urlencode(values)}"


def outlook_url(booking: Booking) -> str:
    """A link that puts a booking into a calendar at outlook.com."""
    values = {
        "path": "/calendar/action/compose",
        "rru": "addevent",
        "subject": _title(booking),
        "startdt": booking.starts_at.isoformat(),
        "enddt": booking.ends_at.isoformat(),
        "body": pages_of.customer_url(booking),
        "location": _where(booking),
    }
    return f"https://outlook.live.com/calendar/0/deeplink/compose?{urlencode(values)}"


def _event(booking: Booking) -> icalendar.Event:
    zone = ZoneInfo(booking.place.zone) if booking.place else current_site().zone
    event = icalendar.Event()
    event.add("uid", f"{booking.number}@{urlsplit(site_url()).hostname}")
    event.add("sequence", booking.sequence)
    event.add("dtstamp", now())
    event.add("dtstart", booking.starts_at.astimezone(zone))
    event.add("dtend", booking.ends_at.astimezone(zone))
    event.add("summary", _title(booking))
    event.add("location", _where(booking))
    event.add("url", pages_of.customer_url(booking))
    event.add("description", pages_of.customer_url(booking))
    event.add("status", STATES.get(Status(booking.status), "CANCELLED"))
    return event


def _title(booking: Booking) -> str:
    return f"{in_language(booking.service_name)} – {current_site().name}"


def _where(booking: Booking) -> str:
    return booking.place.address if booking.place else ""


def _compact(instant: datetime) -> str:
    return instant.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
