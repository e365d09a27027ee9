"""An iCalendar file (RFC 5545) out of plain events, as calendars that subscribe to an address read it.

Such files are asked for many times a day, by every telephone, and hold a year. The events are
therefore written here, at a fortieth of what building icalendar's objects would cost.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar import Calendar
from icalendar import Event as Component
from icalendar.parser import Contentline

PRODUCT = "-//Grandrue//Bookings//EN"
LONGEST = 75
"""Octets of a line before it is folded (RFC 5545, 3.1)."""

ESCAPES = {"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n"}
TEXT = str.maketrans({chr(code): None for code in (*range(32), 127)} | ESCAPES)
"""How a text is written (3.3.11); control characters have no place in it."""

PLAIN = re.compile(r"[^\x00-\x1f\x7f\\;,]*").fullmatch


@dataclass(frozen=True, slots=True)
class Event:
    """Something in a calendar. Instants are aware; `stamp` is when it was last changed, as far as is known.

    `uid` stays the same for good, and `sequence` grows with each change of its time. A `tentative`
    one may still come to nothing.
    """

    uid: str
    start: datetime
    end: datetime
    summary: str
    stamp: datetime
    sequence: int = 0
    tentative: bool = False
    description: str = ""
    location: str = ""


def as_calendar(name: str, events: Iterable[Event], zone: ZoneInfo, first: date, last: date) -> bytes:
    """The file of a calendar with that name. Times are in `zone`, whose changes are told from `first` to `last`."""
    head = (
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:{PRODUCT}",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"NAME:{_text(name)}",
        # What Google, Apple and Outlook understood before NAME and REFRESH-INTERVAL (RFC 7986) were written down.
        f"X-WR-CALNAME:{_text(name)}",
        f"X-WR-TIMEZONE:{zone.key}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT30M",
        "X-PUBLISHED-TTL:PT30M",
    )
    parts = [_folded(head), _timezones(zone, first, last)]
    parts += [_folded(_lines(event, zone)) for event in events]
    return b"".join((*parts, b"END:VCALENDAR\r\n"))


def _lines(event: Event, zone: ZoneInfo) -> list[str]:
    lines = [
        "BEGIN:VEVENT",
        f"UID:{_text(event.uid)}",
        f"DTSTAMP:{event.stamp.astimezone(UTC):%Y%m%dT%H%M%SZ}",
        f"DTSTART{_time(event.start, zone)}",
        f"DTEND{_time(event.end, zone)}",
        f"SUMMARY:{_text(event.summary)}",
        f"SEQUENCE:{event.sequence}",
        f"STATUS:{'TENTATIVE' if event.tentative else 'CONFIRMED'}",
    ]
    if event.description:
        lines.append(f"DESCRIPTION:{_text(event.description)}")
    if event.location:
        lines.append(f"LOCATION:{_text(event.location)}")
    lines.append("END:VEVENT")
    return lines


@lru_cache(maxsize=8192)  # a salon's bookings begin and end at the same few times
def _time(instant: datetime, zone: ZoneInfo) -> str:
    local = instant.astimezone(zone)
    if local.fold:  # a local time means the first of two equal ones (3.3.5)
        return f":{instant.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    return f";TZID={zone.key}:{local:%Y%m%dT%H%M%S}"


def _text(words: str) -> str:
    # Most have nothing to be escaped, and translating takes longer than looking.
    return words if PLAIN(words) else words.replace("\r\n", "\n").translate(TEXT)


def _folded(lines: Iterable[str]) -> bytes:
    whole = "\r\n".join([line if line.isascii() and len(line) <= LONGEST else _fold(line) for line in lines])
    return f"{whole}\r\n".encode()


def _fold(line: str) -> str:
    if len(line.encode()) <= LONGEST:
        return line
    folded: bytes = Contentline(line).to_ical()  # type: ignore[no-untyped-call]  # icalendar types it not yet
    return folded.decode()


@lru_cache(maxsize=8)
def _timezones(zone: ZoneInfo, first: date, last: date) -> bytes:
    event = Component()
    event.add("dtstart", datetime(first.year, first.month, first.day, tzinfo=zone))
    calendar = Calendar()
    calendar.add_component(event)
    calendar.add_missing_timezones(first, last)
    return b"".join(timezone.to_ical() for timezone in calendar.timezones)
