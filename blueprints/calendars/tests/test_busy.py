"""Files as Google, Apple and Outlook write them, and as nobody should."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from blueprints.calendars import busy, essence
from blueprints.calendars.busy import Wanted

PARIS = ZoneInfo("Europe/Paris")
START = datetime(2026, 11, 23, tzinfo=UTC)
WANTED = Wanted(START, START + timedelta(days=365), PARIS, own_host="example.com")

OUTLOOK_ZONE = """BEGIN:VTIMEZONE
TZID:Heure de la boutique
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def calendar(*parts: str) -> bytes:
    lines = "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Test//EN", *parts, "END:VCALENDAR"])
    return lines.replace("\n", "\r\n").encode() + b"\r\n"


def event(*lines: str, uid: str = "1@elsewhere") -> str:
    return "\n".join(["BEGIN:VEVENT", f"UID:{uid}", "DTSTAMP:20261101T000000Z", *lines, "END:VEVENT"])


def times(*parts: str, wanted: Wanted = WANTED) -> list[str]:
    """Busy times as `MM-DD HH:MM/MM-DD HH:MM` in UTC; nothing may be left unread."""
    reading = busy.read(calendar(*parts), wanted)
    assert reading.unread == 0
    return [f"{start:%m-%d %H:%M}/{end:%m-%d %H:%M}" for start, end in reading.times]


def test_an_event_in_utc_or_in_a_zone_is_busy() -> None:
    utc = event("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z")
    paris = event("DTSTART;TZID=Europe/Paris:20261125T090000", "DURATION:PT1H30M", uid="2@elsewhere")
    assert times(utc, paris) == ["11-24 09:00/11-24 10:00", "11-25 08:00/11-25 09:30"]


@pytest.mark.parametrize(
    "line",
    ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE", "transp:transparent"],
)
def test_what_leaves_somebody_free_is_not_busy(line: str) -> None:
    assert times(event("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", line)) == []


def test_an_all_day_event_takes_the_whole_local_day() -> None:
    assert times(event("DTSTART;VALUE=DATE:20261124", "DTEND;VALUE=DATE:20261126")) == ["11-23 23:00/11-25 23:00"]
    assert times(event("DTSTART;VALUE=DATE:20261124")) == ["11-23 23:00/11-24 23:00"]


def test_all_day_events_can_be_left_out() -> None:
    wanted = Wanted(WANTED.start, WANTED.end, PARIS, all_day=False)
    assert times(event("DTSTART;VALUE=DATE:20261124", "RRULE:FREQ=DAILY;COUNT=3"), wanted=wanted) == []


def test_a_time_without_a_zone_is_in_the_calendars_or_else_in_the_places() -> None:
    floating = event("DTSTART:20261124T090000", "DTEND:20261124T100000")
    assert times(floating) == ["11-24 08:00/11-24 09:00"]
    assert times("X-WR-TIMEZONE:America/New_York", floating) == ["11-24 14:00/11-24 15:00"]


@pytest.mark.parametrize("name", ["Romance Standard Time", "/freeassociation.sourceforge.net/Europe/Paris"])
def test_zones_are_known_by_the_names_that_others_use(name: str) -> None:
    lines = (f"DTSTART;TZID={name}:20261124T090000", f"DTEND;TZID={name}:20261124T100000")
    assert times(event(*lines)) == ["11-24 08:00/11-24 09:00"]


def test_a_zone_may_be_defined_by_the_file_even_after_its_use() -> None:
    lines = ("DTSTART;TZID=Heure de la boutique:20260707T090000", "DTEND;TZID=Heure de la boutique:20260707T100000")
    weekly = event(*lines, "RRULE:FREQ=WEEKLY;UNTIL=20261201T230000Z")
    assert times(OUTLOOK_ZONE, weekly) == ["11-24 08:00/11-24 09:00", "12-01 08:00/12-01 09:00"]
    assert times(weekly, OUTLOOK_ZONE) == ["11-24 08:00/11-24 09:00", "12-01 08:00/12-01 09:00"]


def test_two_files_may_mean_different_zones_by_one_name() -> None:
    lines = ("DTSTART;TZID=Heure de la boutique:20261124T090000", "DTEND;TZID=Heure de la boutique:20261124T100000")
    elsewhere = OUTLOOK_ZONE.replace("+0200", "-0400").replace("+0100", "-0500")
    assert times(OUTLOOK_ZONE, event(*lines)) == ["11-24 08:00/11-24 09:00"]
    assert times(elsewhere, event(*lines)) == ["11-24 14:00/11-24 15:00"]


def test_a_series_keeps_its_local_time_across_the_change_of_clocks() -> None:
    weekly = event(
        "DTSTART;TZID=Europe/Paris:20260105T090000",
        "DTEND;TZID=Europe/Paris:20260105T100000",
        "RRULE:FREQ=WEEKLY;BYDAY=MO;UNTIL=20270405T070000Z",
    )
    found = times(weekly)
    assert found[0] == "11-23 08:00/11-23 09:00"
    assert found[-2:] == ["03-29 07:00/03-29 08:00", "04-05 07:00/04-05 08:00"]
    assert len(found) == 20


def test_single_dates_of_a_series_are_left_out_added_moved_and_cancelled() -> None:
    series = event(
        "DTSTART;TZID=Europe/Paris:20261124T090000",
        "DTEND;TZID=Europe/Paris:20261124T100000",
        "RRULE:FREQ=DAILY;COUNT=5",
        "EXDATE;TZID=Europe/Paris:20261125T090000",
        "RDATE;TZID=Europe/Paris:20261224T090000",
    )
    moved = event(
        "RECURRENCE-ID;TZID=Europe/Paris:20261126T090000",
        "DTSTART;TZID=Europe/Paris:20261126T150000",
        "DTEND;TZID=Europe/Paris:20261126T160000",
    )
    cancelled = event(
        "RECURRENCE-ID;TZID=Europe/Paris:20261127T090000",
        "DTSTART;TZID=Europe/Paris:20261127T090000",
        "DTEND;TZID=Europe/Paris:20261127T100000",
        "STATUS:CANCELLED",
    )
    assert times(series, moved, cancelled) == [
        "11-24 08:00/11-24 09:00",
        "11-26 14:00/11-26 15:00",
        "11-28 08:00/11-28 09:00",
        "12-24 08:00/12-24 09:00",
    ]


def test_one_date_of_a_series_that_is_not_ours_stands_alone() -> None:
    invited = event(
        "RECURRENCE-ID:20261126T090000Z", "DTSTART:20261126T150000Z", "DTEND:20261126T160000Z", "SEQUENCE:2"
    )
    assert times(invited) == ["11-26 15:00/11-26 16:00"]


def test_overlapping_and_touching_times_become_one() -> None:
    parts = [
        event("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", uid="a"),
        event("DTSTART:20261124T100000Z", "DTEND:20261124T110000Z", uid="b"),
        event("DTSTART:20261124T093000Z", "DTEND:20261124T094500Z", uid="c"),
        event("DTSTART:20261124T120000Z", "DTEND:20261124T120000Z", uid="d"),
    ]
    assert times(*parts) == ["11-24 09:00/11-24 11:00"]


def test_our_own_bookings_come_back_and_block_nothing() -> None:
    ours = event("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", uid="2026-0001@EXAMPLE.com")
    other = event("DTSTART:20261125T090000Z", "DTEND:20261125T100000Z", uid="2026-0001@notexample.com")
    assert times(ours, other) == ["11-25 09:00/11-25 10:00"]


def test_only_the_window_is_told() -> None:
    over = event("DTSTART:20261120T090000Z", "DTEND:20261124T100000Z")
    later = event("DTSTART:20281124T090000Z", "DTEND:20281124T100000Z", uid="2")
    assert times(over, later) == ["11-23 00:00/11-24 10:00"]


def test_events_without_a_uid_count_each() -> None:
    lines = ["BEGIN:VEVENT", "DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", "END:VEVENT"]
    assert len(times("\n".join(lines), "\n".join(lines).replace("1124", "1125"))) == 2


@pytest.mark.parametrize(
    "lines",
    [
        ("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", "RRULE:FREQ=SOMETIMES"),
        ("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", "RRULE:FREQ=SECONDLY"),
        ("DTSTART:20261124T090000Z", "RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6;BYMINUTE=" + ",".join(map(str, range(60)))),
        ("DTSTART:00010101T090000Z", "DTEND:00010101T100000Z", "RRULE:FREQ=HOURLY"),
        ("DTSTART:yesterday", "DTEND:20261124T100000Z"),
        ("DTEND:20261124T100000Z",),
    ],
)
def test_an_odd_event_is_counted_and_the_others_still_block(lines: tuple[str, ...]) -> None:
    good = event("DTSTART:20261124T090000Z", "DTEND:20261124T100000Z", uid="good")
    reading = busy.read(calendar(event(*lines), good), WANTED)
    assert (len(reading.times), reading.unread) == (1, 1)


@pytest.mark.parametrize("body", [b"", b"<!doctype html><title>Sign in</title>", b"BEGIN:VCALENDAR\r\n", b"\x00\xff"])
def test_what_is_no_calendar_is_refused(body: bytes) -> None:
    with pytest.raises(busy.Unreadable):
        busy.read(body, WANTED)


def test_an_empty_calendar_is_one() -> None:
    assert times() == []


def test_a_file_with_more_than_a_year_can_hold_is_refused() -> None:
    series = [event("DTSTART:20261124T090000Z", "RRULE:FREQ=HOURLY", "DURATION:PT1M", uid=str(n)) for n in range(3)]
    with pytest.raises(busy.TooMuch):
        busy.read(calendar(*series), WANTED)


def test_what_says_nothing_about_busy_times_is_not_even_parsed() -> None:
    old = event("DTSTART:20190115T090000Z", "DTEND:20190115T100000Z")
    still_going = event("DTSTART:20190115T090000Z", "DTEND:20190115T100000Z", "RRULE:FREQ=DAILY", uid="2")
    wordy = event(
        "DTSTART:20261124T090000Z",
        "DESCRIPTION:Long\\n text that\n  goes on",
        'ATTENDEE;CN="x:y":mailto:a@b.example',
        "BEGIN:VALARM\nTRIGGER:-PT15M\nACTION:DISPLAY\nEND:VALARM",
        uid="3",
    )
    todo = "BEGIN:VTODO\nUID:4\nDTSTART:20261124T090000Z\nEND:VTODO"
    assert essence.of(calendar(old, still_going, wordy, todo), date(2026, 11, 21)).split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Test//EN",
        "BEGIN:VEVENT",
        "UID:2",
        "DTSTART:20190115T090000Z",
        "DTEND:20190115T100000Z",
        "RRULE:FREQ=DAILY",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:3",
        "DTSTART:20261124T090000Z",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]
