"""The file that goes out, read by two other parsers than the one that wrote it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
import vobject
from icalendar import Calendar

from blueprints.calendars.events import Event, as_calendar

PARIS = ZoneInfo("Europe/Paris")
CUT = Event(
    uid="2026-0001@example.com",
    start=datetime(2026, 11, 24, 8, 0, tzinfo=UTC),
    end=datetime(2026, 11, 24, 8, 30, tzinfo=UTC),
    summary="Coupe – Zoë; la première, « à l’étage » \\ 12 rue des Lilas, 69001 Lyon, deuxième porte",
    stamp=datetime(2026, 11, 1, tzinfo=UTC),
    sequence=2,
    description="Tél. : +33 6 01 02 03 04\r\nVient avec un chien\x07",
    location="12 rue des Lilas, 69001 Lyon",
)


def written(*events: Event) -> bytes:
    return as_calendar("Léa – Salon", events, PARIS, date(2026, 10, 1), date(2027, 11, 1))


def test_every_line_ends_as_it_should_and_none_is_too_long() -> None:
    lines = written(CUT).split(b"\r\n")
    assert lines[-1] == b""
    assert not [line for line in lines if len(line) > 75 or b"\n" in line or b"\r" in line]
    assert [line.decode() for line in lines]  # no character is cut in two


def test_icalendar_reads_what_was_meant() -> None:
    calendar = Calendar.from_ical(written(CUT))
    (event,) = calendar.events
    assert calendar.calendar_name == "Léa – Salon"
    assert (event.start, event.end) == (CUT.start, CUT.end)
    assert event["DTSTART"].params["TZID"] == "Europe/Paris"
    assert str(event["SUMMARY"]) == CUT.summary
    assert str(event["DESCRIPTION"]) == "Tél. : +33 6 01 02 03 04\nVient avec un chien"
    assert (str(event["UID"]), event["SEQUENCE"], event["STATUS"]) == (CUT.uid, 2, "CONFIRMED")
    assert calendar.get_missing_tzids() == set()


def test_vobject_reads_the_same() -> None:
    calendar = vobject.readOne(written(CUT, replace(CUT, uid="2@example.com", tentative=True)).decode())
    first, second = calendar.vevent_list
    assert first.dtstart.value == CUT.start
    assert first.dtend.value == CUT.end
    assert first.summary.value == CUT.summary
    assert second.status.value == "TENTATIVE"


@pytest.mark.parametrize(
    ("hour", "line"), [(0, b"DTSTART;TZID=Europe/Paris:20261025T020000"), (1, b"DTSTART:20261025T010000Z")]
)
def test_the_hour_that_comes_twice_is_told_apart(hour: int, line: bytes) -> None:
    event = replace(CUT, start=datetime(2026, 10, 25, hour, tzinfo=UTC), end=datetime(2026, 10, 25, 3, tzinfo=UTC))
    body = written(event)
    assert line + b"\r\n" in body
    start = Calendar.from_ical(body).events[0].start
    assert isinstance(start, datetime)
    assert start.astimezone(UTC) == event.start


def test_an_empty_calendar_is_a_whole_one() -> None:
    calendar = Calendar.from_ical(written())
    assert calendar.events == []
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Europe/Paris"]
