"""What of an iCalendar file says when somebody is busy. The rest is left out before it is parsed.

Some calendars give all that ever happened, with every guest and every alarm; parsing that takes
seconds. And Google stamps each event anew each time, so that only the essence tells whether
anything has changed.
"""

import re
from collections.abc import Iterator
from datetime import date

OF_CALENDAR = frozenset({"VERSION", "PRODID", "CALSCALE", "X-WR-TIMEZONE"})
OF_EVENT = frozenset(
    {"UID", "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID", "SEQUENCE", "STATUS"}
    | {"TRANSP", "X-MICROSOFT-CDO-BUSYSTATUS"}
)
REPEATS = frozenset({"RRULE", "RDATE", "RECURRENCE-ID", "DURATION"})
"""An event with one of these may reach further than its own dates say."""

FOLD = re.compile(r"\r?\n[ \t]")
NAME = re.compile(r"[A-Za-z0-9-]+")
DAY = re.compile(r":(\d{8})(?:T\d{6}Z?)?\s*$")


def of(body: bytes, since: date) -> str:
    """The file without what says nothing about busy times from the day `since` on."""
    kept: list[str] = []
    event: list[str] | None = None
    path: list[str] = []
    for name, line in _lines(body):
        if name == "BEGIN":
            path.append(line[6:].strip().upper())
        where = path[-1] if path else ""
        if where == "VEVENT":
            event = [] if name == "BEGIN" else event
            if event is not None and (name in OF_EVENT or name in ("BEGIN", "END")):
                event.append(line)
            if name == "END" and event:
                kept += event if _matters(event, since) else []
        elif "VTIMEZONE" in path or (where == "VCALENDAR" and (name in OF_CALENDAR or name in ("BEGIN", "END"))):
            kept.append(line)
        if name == "END" and path:
            path.pop()
    return "".join(f"{line}\r\n" for line in kept)


def _lines(body: bytes) -> Iterator[tuple[str, str]]:
    text = FOLD.sub("", body.decode("utf-8-sig", "replace").replace("\x00", ""))
    for line in text.replace("\r\n", "\n").split("\n"):
        name = NAME.match(line)
        if name:
            yield name[0].upper(), line


def _matters(event: list[str], since: date) -> bool:
    last = ""
    for line in event:
        name = NAME.match(line)
        if name and name[0].upper() in REPEATS:
            return True
        if name and name[0].upper() in ("DTSTART", "DTEND"):
            day = DAY.search(line)
            last = max(last, day[1] if day else "99999999")
    return last >= f"{since:%Y%m%d}"
