"""Rows of the calendar where days have 23, 24 and 25 hours."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from blueprints.agenda import days

PARIS = ZoneInfo("Europe/Paris")
ORDINARY, SHORT, LONG = date(2026, 11, 24), date(2026, 3, 29), date(2026, 10, 25)


@pytest.mark.parametrize(("day", "hours", "first"), [(ORDINARY, 24, 0), (SHORT, 23, 60), (LONG, 25, -60)])
def test_a_day_is_as_long_as_it_is(day: date, hours: int, first: int) -> None:
    start, end = days.bounds(day, PARIS)

    assert end - start == timedelta(hours=hours)
    assert days.minute_of(start, day, PARIS) == first
    assert days.minute_of(end, day, PARIS) == 24 * 60


@pytest.mark.parametrize("day", [ORDINARY, SHORT, LONG])
def test_every_minute_of_a_day_has_one_place(day: date) -> None:
    start, end = days.bounds(day, PARIS)
    count = int((end - start).total_seconds()) // 60
    places = [days.minute_of(start + timedelta(minutes=number), day, PARIS) for number in range(count)]

    assert places == list(range(24 * 60 - count, 24 * 60))
    assert [days.instant_at(place, day, PARIS) for place in (places[0], places[-1])] == [
        start,
        end - timedelta(minutes=1),
    ]


@pytest.mark.parametrize("day", [ORDINARY, SHORT, LONG])
def test_after_the_small_hours_all_days_stand_side_by_side(day: date) -> None:
    at = days.on_clock(day, time(9, 30), PARIS)

    assert days.minute_of(at, day, PARIS) == 9 * 60 + 30


def test_the_hour_that_comes_twice_is_drawn_twice() -> None:
    first, second = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    assert first.astimezone(PARIS).hour == second.astimezone(PARIS).hour == 2
    assert [days.minute_of(at, LONG, PARIS) for at in (first, second)] == [90, 150]


def test_weeks_begin_on_monday_and_months_show_whole_weeks() -> None:
    weeks = days.weeks_of_month(date(2026, 11, 24))

    assert (weeks[0][0], weeks[-1][-1]) == (date(2026, 10, 26), date(2026, 12, 6))
    assert [len(week) for week in weeks] == [7] * 6
    assert days.weeks_of_month(date(2027, 2, 9))[0][0] == date(2027, 2, 1)
    assert len(days.weeks_of_month(date(2027, 2, 9))) == 4
    assert (days.month_before(date(2026, 1, 31)), days.next_month(date(2026, 12, 1))) == (
        date(2025, 12, 1),
        date(2027, 1, 1),
    )
