from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from blueprints.reminders.timing import Coming, Occasion, due, to_tell

PARIS = ZoneInfo("Europe/Paris")
LONG_AGO = datetime(2026, 1, 1, tzinfo=UTC)


def at(text: str) -> datetime:
    """An instant by the clock in Paris, in 2026: `11-26T10:00`."""
    return datetime.fromisoformat(f"2026-{text}").replace(tzinfo=PARIS).astimezone(UTC)


@pytest.mark.parametrize(
    ("starts", "hours", "expected"),
    [
        ("11-26T10:00", 48, "11-24T10:00"),
        ("11-26T10:00", 2, "11-26T08:00"),  # exactly as the quiet hours end
        ("11-26T09:00", 3, "11-25T19:00"),  # 6 o’clock: the evening before
        ("11-26T10:30", 3, "11-25T19:00"),
        ("11-26T20:00", 48, "11-24T19:00"),  # 20 o’clock: an hour before they begin
        ("11-27T00:30", 3, "11-26T19:00"),
        ("11-26T22:59", 3, "11-26T19:59"),
    ],
)
def test_a_reminder_is_due_so_many_hours_before_or_before_the_quiet_hours(
    starts: str, hours: int, expected: str
) -> None:
    assert due(at(starts), hours, LONG_AGO, PARIS) == at(expected)


@pytest.mark.parametrize(
    ("starts", "expected"),
    [
        # On Sunday 29 March Paris skips 2 o’clock; on Sunday 25 October it has it twice.
        ("03-30T09:30", "03-28T08:30"),  # 48 hours on the clock of the universe
        ("03-30T08:30", "03-27T19:00"),  # would be 7:30 before the change
        ("10-26T09:30", "10-24T10:30"),
        ("10-26T19:30", "10-24T19:00"),  # would be 20:30
    ],
)
def test_across_a_change_of_the_hour_48_hours_stay_48_hours(starts: str, expected: str) -> None:
    assert due(at(starts), 48, LONG_AGO, PARIS) == at(expected)


def test_a_booking_made_after_the_moment_of_its_reminder_gets_none() -> None:
    assert due(at("11-26T15:00"), 3, at("11-26T12:00"), PARIS) is None
    assert due(at("11-26T15:00"), 3, at("11-26T11:59"), PARIS) == at("11-26T12:00")


def test_a_booking_made_after_the_evening_before_is_told_of_at_the_first_decent_hour() -> None:
    assert due(at("11-26T09:00"), 3, at("11-25T21:00"), PARIS) == at("11-26T08:00")


def test_if_that_is_too_late_nobody_is_reminded() -> None:
    assert due(at("11-26T08:00"), 3, at("11-25T21:00"), PARIS) is None


def booking(number: int, starts: str, sequence: int = 0) -> Coming:
    return Coming(number, sequence, at(starts), LONG_AGO, PARIS)


def test_nothing_is_told_before_its_time() -> None:
    coming = [booking(1, "11-26T10:00")]

    assert to_tell(coming, (48, 3), [], at("11-24T09:59")) == ([], [])
    assert to_tell(coming, (48, 3), [], at("11-24T10:00")) == (coming, [Occasion(1, 0, 48)])


def test_what_was_told_is_not_told_again_until_the_booking_changes() -> None:
    done = [Occasion(1, 0, 48)]

    assert to_tell([booking(1, "11-26T10:00")], (48,), done, at("11-24T10:05")) == ([], [])
    moved = booking(1, "11-26T10:00", sequence=1)
    assert to_tell([moved], (48,), done, at("11-24T10:05")) == ([moved], [Occasion(1, 1, 48)])


def test_two_bookings_of_one_day_go_into_one_message_at_the_earlier_moment() -> None:
    early, late = booking(1, "11-26T10:00"), booking(2, "11-26T17:00")

    assert to_tell([late, early], (48,), [], at("11-24T10:00")) == (
        [early, late],
        [Occasion(2, 0, 48), Occasion(1, 0, 48)],
    )


def test_the_evening_s_message_tells_of_the_whole_next_day() -> None:
    """The reminder of the morning's booking leaves the evening before, that of the afternoon's would leave at 14:00."""
    early, late = booking(1, "11-26T09:00"), booking(2, "11-26T17:00")

    told, settled = to_tell([early, late], (3,), [], at("11-25T19:00"))

    assert told == [early, late]
    assert settled == [Occasion(1, 0, 3), Occasion(2, 0, 3)]


def test_what_falls_due_later_today_goes_with_what_is_due_now() -> None:
    this_afternoon, in_two_days = booking(1, "11-24T17:00"), booking(2, "11-26T10:00")

    told, settled = to_tell([this_afternoon, in_two_days], (48, 3), [Occasion(1, 0, 48)], at("11-24T10:00"))

    assert told == [this_afternoon, in_two_days]
    assert settled == [Occasion(1, 0, 3), Occasion(2, 0, 48)]


def test_a_worker_that_slept_tells_late_but_never_at_night_nor_after_the_start() -> None:
    coming = [booking(1, "11-26T10:00")]

    assert to_tell(coming, (48,), [], at("11-24T22:00")) == ([], [])
    assert to_tell(coming, (48,), [], at("11-25T08:00")) == (coming, [Occasion(1, 0, 48)])
    assert to_tell(coming, (48,), [], at("11-26T10:00")) == ([], [])


def test_a_late_message_settles_both_occasions() -> None:
    coming = [booking(1, "11-26T10:00")]

    assert to_tell(coming, (48, 3), [], at("11-26T09:00")) == (coming, [Occasion(1, 0, 48), Occasion(1, 0, 3)])


def test_a_booking_without_a_reminder_of_its_own_is_told_of_with_the_others_of_its_day() -> None:
    known = booking(1, "11-26T10:00")
    just_made = Coming(2, 0, at("11-26T11:00"), at("11-25T12:00"), PARIS)

    told, settled = to_tell([known, just_made], (48,), [], at("11-25T12:05"))

    assert told == [known, just_made]
    assert settled == [Occasion(1, 0, 48), Occasion(2, 0, 48)]


def test_each_reminder_is_due_at_a_decent_hour_whatever_the_start() -> None:
    start = at("03-27T00:00")
    for quarter in range(4 * 24 * 4):
        starts_at = start + timedelta(minutes=15 * quarter)
        for hours in (1, 3, 24, 48):
            when = due(starts_at, hours, LONG_AGO, PARIS)
            assert when is not None
            assert 8 <= when.astimezone(PARIS).hour < 20
            assert when <= starts_at - timedelta(hours=hours)
