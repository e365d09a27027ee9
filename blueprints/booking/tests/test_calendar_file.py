"""Calendar files: one entry that follows the booking, whatever happens to it."""

from collections.abc import Callable
from email.message import EmailMessage
from typing import Any

import icalendar

from blueprints.booking import bookings, cancelling
from blueprints.booking.calendar_file import google_url, ics, outlook_url
from blueprints.booking.models import Booking
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import transaction

Mailbox = Callable[[], list[EmailMessage]]


def event_of(data: bytes) -> tuple[str, Any]:
    """The method of a calendar file and its only event."""
    calendar = icalendar.Calendar.from_ical(data)
    (event,) = calendar.walk("VEVENT")
    return str(calendar["method"]), event


def files_to_ada(mailbox: Mailbox) -> list[tuple[str, Any]]:
    found = []
    for mail in mailbox():
        if mail["To"] == "ada@example.com":
            found += [event_of(part.get_content().encode()) for part in mail.iter_attachments()]
    return found


def test_the_entry_tells_when_what_and_where(salon: Salon) -> None:
    booking = book(salon.cut, at(2, 10))

    method, event = event_of(ics([booking]))

    assert (method, str(event["uid"]), int(event["sequence"])) == ("PUBLISH", f"{booking.number}@localhost", 0)
    assert (event["dtstart"].dt, event["dtend"].dt) == (at(2, 10), at(2, 10, 30))
    assert event["dtstart"].params["TZID"] == "Europe/Paris"
    assert (str(event["status"]), str(event["location"])) == ("CONFIRMED", "3 rue Mercière, 69002 Lyon")
    assert b"BEGIN:VTIMEZONE" in ics([booking])
    assert all(len(line) <= 75 for line in ics([booking]).split(b"\r\n"))


def test_each_change_is_the_same_entry_with_a_higher_sequence(salon: Salon, mailbox: Mailbox) -> None:
    booking = book(salon.cut, at(2, 10))
    with transaction():
        bookings.move(booking.id, at(2, 11), by="customer")
    with transaction():
        cancelling.cancel(booking.id, "customer")

    files = files_to_ada(mailbox)

    assert {str(event["uid"]) for _method, event in files} == {f"{booking.number}@localhost"}
    assert [(method, int(event["sequence"]), str(event["status"])) for method, event in files] == [
        ("PUBLISH", 0, "CONFIRMED"),
        ("PUBLISH", 1, "CONFIRMED"),
        ("CANCEL", 2, "CANCELLED"),
    ]
    assert files[1][1]["dtstart"].dt == at(2, 11)


def test_the_mail_says_which_method_the_file_has(salon: Salon, mailbox: Mailbox) -> None:
    booking = book(salon.cut, at(2, 10))
    with transaction():
        cancelling.cancel(booking.id, "customer")

    kinds = [
        part["Content-Type"].params["method"]
        for mail in mailbox()
        for part in mail.iter_attachments()
        if mail["To"] == "ada@example.com"
    ]

    assert kinds == ["PUBLISH", "CANCEL"]


def test_links_for_calendars_on_the_web_carry_the_time(salon: Salon) -> None:
    booking: Booking = book(salon.cut, at(2, 10))

    assert "dates=20261125T090000Z%2F20261125T093000Z" in google_url(booking)
    assert "startdt=2026-11-25T09%3A00%3A00%2B00%3A00" in outlook_url(booking)
