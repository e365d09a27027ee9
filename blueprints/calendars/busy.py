"""When somebody is busy, read out of an iCalendar file that others wrote.

Others are Google, Apple, Outlook, a CalDAV server, or something odd: what can't be understood is
counted and left out, and neither a long nor a malicious file takes more than its time.
"""

import logging
import threading
import time
import warnings
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Any

from icalendar import Calendar, Component
from icalendar.error import GloballyUniqueTZIDGuessed
from icalendar.timezone import tzp

from blueprints.calendars import essence

log = logging.getLogger(__name__)

MOST_TIMES = 20_000
"""Busy times in the window; more than a minute apart all year round is no calendar."""

MOST_STEPS = 200_000
"""Days since a series began times its occurrences a day: what its expansion has to walk through."""

MOST_A_DAY = 96
"""Occurrences of one series in a day: every quarter of an hour."""

SECONDS = 30.0
"""How long a file may take altogether."""

FREE = frozenset({"FREE", "WORKINGELSEWHERE"})
"""X-MICROSOFT-CDO-BUSYSTATUS of who can be booked."""

A_DAY = timedelta(days=1)
Span = tuple[datetime, datetime]

_reading = threading.Lock()


class Unreadable(Exception):
    """This is no calendar."""


class TooMuch(Exception):
    """It holds more than anybody's calendar does."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What to read: the window, the zone of times without one, the host whose own events are left out, and
    whether somebody with an event that lasts all day is busy."""

    start: datetime
    end: datetime
    zone: tzinfo
    own_host: str = ""
    all_day: bool = True


@dataclass(frozen=True, slots=True)
class Reading:
    """Busy times in UTC, in order, none touching another, and how many events could not be understood."""

    times: tuple[Span, ...]
    unread: int = 0


def essence_of(body: bytes, wanted: Wanted) -> str:
    """The part of a file that decides about busy times: as long as it is the same, so are they."""
    return essence.of(body, (wanted.start - 2 * A_DAY).date())


def read(body: bytes, wanted: Wanted) -> Reading:
    """The busy times of a file. Raises Unreadable and TooMuch."""
    deadline = time.monotonic() + SECONDS
    with _reading, warnings.catch_warnings():
        warnings.simplefilter("ignore", GloballyUniqueTZIDGuessed)
        # icalendar remembers the zones that files define, by name, for good; another file means others.
        tzp.use_default()
        calendar = _parse(essence_of(body, wanted))
        spans, unread = _spans(calendar, wanted, deadline)
    return Reading(tuple(_merged(spans)), unread)


def _parse(text: str) -> Calendar:
    try:
        calendar = Calendar.from_ical(text)
    except (ValueError, IndexError, KeyError) as error:
        raise Unreadable(str(error)) from error
    if not isinstance(calendar, Calendar):
        raise Unreadable(f"This is a {type(calendar).__name__}.")
    return calendar


def _spans(calendar: Calendar, wanted: Wanted, deadline: float) -> tuple[list[Span], int]:
    zone = _zone_of(calendar) or wanted.zone
    spans: list[Span] = []
    unread = 0
    for uid, events in _by_uid(calendar).items():
        if wanted.own_host and uid.lower().endswith("@" + wanted.own_host.lower()):
            continue
        try:
            spans += [span for event in _expanded(calendar, events, wanted) for span in _span(event, zone, wanted)]
        except Exception:  # whatever strangers write, one odd event must not lose the others
            log.info("an event of a calendar could not be read", exc_info=True)
            unread += 1
        if len(spans) > MOST_TIMES or time.monotonic() > deadline:
            raise TooMuch
    return spans, unread


def _zone_of(calendar: Calendar) -> tzinfo | None:
    name = str(calendar.get("X-WR-TIMEZONE", ""))
    return tzp.timezone(name) if name else None


def _by_uid(calendar: Calendar) -> dict[str, list[Component]]:
    """The events of each series together; an event without a UID stands alone."""
    series: dict[str, list[Component]] = defaultdict(list)
    for number, event in enumerate(calendar.walk("VEVENT")):
        series[str(event.get("UID", "")) or f"without uid {number}"].append(event)
    return series


def _expanded(calendar: Calendar, events: list[Component], wanted: Wanted) -> Iterable[Any]:
    """The occurrences within the window, those that were changed or cancelled by themselves as they are now."""
    if len(events) == 1 and not any(name in events[0] for name in ("RRULE", "RDATE", "RECURRENCE-ID")):
        return events
    # It takes 0.2 s to import, and only whoever reads a calendar with series needs it.
    import recurring_ical_events  # noqa: PLC0415 - see above

    for event in events:
        _refuse_storms(event, wanted)
    alone = Calendar()
    if "X-WR-TIMEZONE" in calendar:
        alone["X-WR-TIMEZONE"] = calendar["X-WR-TIMEZONE"]
    alone.subcomponents = list(events)
    # A day more on both sides, since all-day events are in a zone that is not the query's.
    occurrences: list[Component] = recurring_ical_events.of(alone).between(wanted.start - A_DAY, wanted.end + A_DAY)
    return occurrences


def _refuse_storms(event: Any, wanted: Wanted) -> None:
    rules = event.get("RRULE", [])
    began = event["DTSTART"].dt
    days = (wanted.end.date() - (began.date() if isinstance(began, datetime) else began)).days
    for rule in rules if isinstance(rules, list) else [rules]:
        times = {"SECONDLY": 86_400, "MINUTELY": 1_440, "HOURLY": 24}.get(str(rule["FREQ"][0]).upper(), 1)
        for name in ("BYHOUR", "BYMINUTE", "BYSECOND"):
            times *= max(1, len(rule.get(name, ())))
        if times > MOST_A_DAY or (days * times > MOST_STEPS and str(rule["FREQ"][0]).upper() in ("HOURLY", "DAILY")):
            raise TooMuch


def _span(event: Any, zone: tzinfo, wanted: Wanted) -> Iterator[Span]:
    """When an occurrence keeps somebody busy, within the window; nothing when it doesn't."""
    if _is_free(event):
        return
    start, end = event.start, event.end
    if not isinstance(start, datetime):
        if not wanted.all_day:
            return
        # The whole day of where the work is, whatever zone the calendar was kept in.
        start, end = _midnight(start, wanted.zone), _midnight(end, wanted.zone)
    begins, ends = _instant(start, zone), _instant(end, zone)
    if begins < ends and begins < wanted.end and wanted.start < ends:
        yield max(begins, wanted.start), min(ends, wanted.end)


def _is_free(event: Any) -> bool:
    return (
        str(event.get("STATUS", "")).upper() == "CANCELLED"
        or str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
        or str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() in FREE
    )


def _midnight(day: date, zone: tzinfo) -> datetime:
    return datetime(day.year, day.month, day.day, tzinfo=zone)


def _instant(value: datetime, zone: tzinfo) -> datetime:
    return (value if value.tzinfo else value.replace(tzinfo=zone)).astimezone(UTC)


def _merged(spans: Iterable[Span]) -> Iterator[Span]:
    current: Span | None = None
    for start, end in sorted(spans):
        if current and start <= current[1]:
            current = (current[0], max(current[1], end))
            continue
        if current:
            yield current
        current = (start, end)
    if current:
        yield current
