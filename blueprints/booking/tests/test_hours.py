"""Hours as ranges of UTC: what a week, its exceptions and the changes of the clock leave of them."""

from datetime import UTC, date, datetime, timedelta

import pytest

from blueprints.booking.engine.hours import hours_between, is_holiday
from blueprints.booking.engine.minutes import as_instant
from blueprints.booking.slots import Closure, Override, Schedule, find_slots
from blueprints.booking.tests.asking import MONDAY, ask, at, booked, person, schedule, stretch, weekly

SPRING, AUTUMN = date(2026, 3, 29), date(2026, 10, 25)  # Paris: 2:00 becomes 3:00, 3:00 becomes 2:00
LORD_HOWE = "Australia/Lord_Howe"
HOWE_SPRING, HOWE_AUTUMN = date(2026, 10, 4), date(2026, 4, 5)  # 2:00 becomes 2:30, 2:00 becomes 1:30
TUESDAY = MONDAY + timedelta(days=1)
ONE_DAY = timedelta(days=1)


def utc(hours: Schedule, first: date = MONDAY, last: date | None = None) -> list[str]:
    """The hours of some days as `08:00-11:00` in UTC, with the days by which they are off the first one."""
    midnight = datetime(first.year, first.month, first.day, tzinfo=UTC)
    return [
        "-".join(_told(as_instant(one), midnight) for one in two) for two in hours_between(hours, first, last or first)
    ]


def _told(instant: datetime, midnight: datetime) -> str:
    days = (instant - midnight) // ONE_DAY
    return f"{instant:%H:%M}{days:+d}d" if days else f"{instant:%H:%M}"


EXAMPLES = {
    "hours are told in the zone": (schedule("09:00-12:00"), MONDAY, ["08:00-11:00"]),
    "several stretches stay apart": (schedule("13:00-14:00", "09:00-12:00"), MONDAY, ["08:00-11:00", "12:00-13:00"]),
    "touching stretches merge": (schedule("09:00-12:00", "12:00-14:00"), MONDAY, ["08:00-13:00"]),
    "overlapping stretches merge": (schedule("09:00-12:00", "10:00-11:00"), MONDAY, ["08:00-11:00"]),
    "24:00 is the next midnight": (schedule("20:00-24:00"), MONDAY, ["19:00-23:00"]),
    "00:00 as the end is it too": (schedule("20:00-00:00"), MONDAY, ["19:00-23:00"]),
    "hours may run overnight": (schedule("20:00-03:00"), MONDAY, ["19:00-02:00+1d"]),
    "the same time twice is a whole day": (schedule("08:00-08:00"), MONDAY, ["07:00-07:00+1d"]),
    "another day of the week has none": (Schedule("UTC", weekly("09:00-12:00", days="1")), MONDAY, []),
    "a break is cut out": (
        schedule("09:00-12:00", breaks=weekly("10:00-10:30")),
        MONDAY,
        ["08:00-09:00", "09:30-11:00"],
    ),
    "a break at the edge shortens": (schedule("09:00-12:00", breaks=weekly("08:00-10:00")), MONDAY, ["09:00-11:00"]),
    "a break after midnight cuts the hours of the evening before": (
        schedule("20:00-03:00", breaks=weekly("01:00-02:00", days="1")),
        MONDAY,
        ["19:00-00:00+1d", "01:00+1d-02:00+1d"],
    ),
    "a break of another day doesn't": (
        schedule("09:00-12:00", breaks=weekly("10:00-11:00", days="1")),
        MONDAY,
        ["08:00-11:00"],
    ),
    "an override replaces the day, breaks and all": (
        schedule("09:00-12:00", breaks=weekly("10:00-11:00"), overrides=(Override(MONDAY, (stretch("09:30-11:30"),)),)),
        MONDAY,
        ["08:30-10:30"],
    ),
    "an override of another day doesn't": (
        schedule("09:00-12:00", overrides=(Override(TUESDAY, ()),)),
        MONDAY,
        ["08:00-11:00"],
    ),
    "an override without hours closes": (schedule("09:00-12:00", overrides=(Override(MONDAY, ()),)), MONDAY, []),
    "the last override of a date counts": (
        schedule("09:00-12:00", overrides=(Override(MONDAY, ()), Override(MONDAY, (stretch("14:00-15:00"),)))),
        MONDAY,
        ["13:00-14:00"],
    ),
    "a closure wins over an override": (
        schedule(
            "09:00-12:00", overrides=(Override(MONDAY, (stretch("09:00-10:00"),)),), closures=(Closure(MONDAY, MONDAY),)
        ),
        MONDAY,
        [],
    ),
    "a holiday has no weekly hours": (schedule("09:00-12:00", holidays="FR"), date(2026, 5, 1), []),
    "an override opens a holiday": (
        schedule("09:00-12:00", holidays="FR", overrides=(Override(date(2026, 5, 1), (stretch("10:00-11:00"),)),)),
        date(2026, 5, 1),
        ["08:00-09:00"],
    ),
    "a holiday of a region is one there": (schedule("09:00-12:00", holidays="FR-57"), date(2026, 12, 26), []),
    "a holiday of a region is none elsewhere": (
        schedule("09:00-12:00", holidays="FR"),
        date(2026, 12, 26),
        ["08:00-11:00"],
    ),
    # The clocks change
    "hours across the spring change are an hour shorter": (schedule("01:00-05:00"), SPRING, ["00:00-03:00"]),
    "hours across the autumn change are an hour longer": (schedule("01:00-05:00"), AUTUMN, ["23:00-1d-04:00"]),
    "an opening that spring skips is an hour later": (schedule("02:30-05:00"), SPRING, ["01:30-03:00"]),
    "a closing that spring skips is an hour later": (schedule("01:00-02:30"), SPRING, ["00:00-01:30"]),
    "hours that spring skips wholly are an hour later": (schedule("02:15-02:45"), SPRING, ["01:15-01:45"]),
    "hours that would end before they begin don't take place": (schedule("02:30-03:15"), SPRING, []),
    "hours that would have no length don't take place": (schedule("02:30-03:30"), SPRING, []),
    "an opening that comes twice in autumn is the first": (schedule("02:30-05:00"), AUTUMN, ["00:30-04:00"]),
    "a closing that comes twice in autumn is the first": (schedule("01:00-02:30"), AUTUMN, ["23:00-1d-00:30"]),
    "a break that comes twice is the first": (
        schedule("01:00-05:00", breaks=weekly("02:00-02:30")),
        AUTUMN,
        ["23:00-1d-00:00", "00:30-04:00"],
    ),
    "Lord Howe skips half an hour": (schedule("02:10-05:00", zone=LORD_HOWE), HOWE_SPRING, ["15:40-1d-18:00-1d"]),
    "Lord Howe repeats half an hour": (schedule("01:00-03:00", zone=LORD_HOWE), HOWE_AUTUMN, ["14:00-1d-16:30-1d"]),
    "Lord Howe opens at the first of two half hours": (
        schedule("01:45-03:00", zone=LORD_HOWE),
        HOWE_AUTUMN,
        ["14:45-1d-16:30-1d"],
    ),
    "Casablanca goes back an hour for Ramadan": (
        schedule("01:00-05:00", zone="Africa/Casablanca"),
        date(2026, 2, 15),
        ["00:00-05:00"],
    ),
    "the day that Samoa skipped is read a day later": (
        schedule("09:00-12:00", zone="Pacific/Apia"),
        date(2011, 12, 30),
        ["19:00-22:00"],
    ),
}


@pytest.mark.parametrize(("hours", "day", "expected"), EXAMPLES.values(), ids=EXAMPLES.keys())
def test_hours_of_a_day(hours: Schedule, day: date, expected: list[str]) -> None:
    assert utc(hours, day) == expected


def test_hours_that_touch_at_midnight_merge() -> None:
    assert utc(schedule("20:00-24:00", "00:00-02:00"), MONDAY, TUESDAY) == [
        "23:00-1d-01:00",
        "19:00-01:00+1d",
        "19:00+1d-23:00+1d",
    ]


def test_closures_include_both_days_and_take_overnight_hours_to_their_end() -> None:
    closed = schedule("20:00-03:00", closures=(Closure(MONDAY, TUESDAY),))
    around = utc(closed, MONDAY - ONE_DAY, TUESDAY + ONE_DAY)
    assert around == ["19:00-02:00+1d", "19:00+3d-02:00+4d"]


def test_easter_moves_and_no_region_has_no_holidays() -> None:
    assert is_holiday(date(2026, 4, 6), "FR")
    assert not is_holiday(date(2027, 4, 6), "FR")
    assert not is_holiday(date(2026, 5, 1), "")


# What the changes of the clock do to slots


def slots_utc(hours: Schedule, day: date, **rules: int) -> str:
    return " ".join(f"{slot.start:%H:%M}" for slot in find_slots(ask(place=hours, day=day, **rules)))


def test_spring_leaves_out_the_skipped_hour() -> None:
    assert slots_utc(schedule("01:00-05:00"), SPRING) == "00:00 01:00 02:00"


def test_autumn_offers_both_of_the_repeated_hours() -> None:
    assert slots_utc(schedule("01:00-05:00"), AUTUMN) == "23:00 00:00 01:00 02:00 03:00"


def test_an_appointment_lasts_its_minutes_across_the_change() -> None:
    (slot,) = find_slots(ask(place=schedule("01:00-04:00"), day=SPRING, duration=120))
    assert (slot.start, slot.end) == (at("01:00", SPRING), at("04:00", SPRING))


def test_rounding_jumps_the_skipped_half_hour_of_lord_howe() -> None:
    # 1:50 would be put off to 2:00, which isn't there: after 1:59 comes 2:30.
    hours = schedule("01:50-06:00", zone=LORD_HOWE)
    slots = find_slots(ask(place=hours, day=HOWE_SPRING, round_to=60))
    assert [slot.start for slot in slots] == [
        at(clock, HOWE_SPRING, LORD_HOWE) for clock in ("03:00", "04:00", "05:00")
    ]


def test_rounding_takes_the_second_of_two_half_hours_on_lord_howe() -> None:
    hours = schedule("01:50-04:00", zone=LORD_HOWE)
    slots = find_slots(ask(place=hours, day=HOWE_AUTUMN, round_to=30))
    # Ten minutes after 1:50 it is 1:30 once more, which is round.
    assert slots[0].start == at("01:50", HOWE_AUTUMN, LORD_HOWE) + timedelta(minutes=10)


def test_a_limit_counts_the_long_day_of_autumn_whole() -> None:
    busy = person("ann", booked("23:30-23:45", AUTUMN), most_per_day=1)
    assert find_slots(ask(busy, place=schedule("01:00-05:00"), day=AUTUMN)) == []
