from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from blueprints.core.quiet import end_of_decent, evening_before, is_decent, next_decent

PARIS = ZoneInfo("Europe/Paris")


def at(text: str, zone: ZoneInfo = PARIS) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=zone).astimezone(UTC)


def test_a_message_leaves_from_eight_until_before_twenty() -> None:
    assert [is_decent(at(f"2026-11-24T{hour}"), PARIS) for hour in ("07:59", "08:00", "19:59", "20:00")] == [
        False,
        True,
        True,
        False,
    ]


def test_the_hours_are_those_of_the_place() -> None:
    eight_in_paris = at("2026-11-24T08:00")

    assert is_decent(eight_in_paris, PARIS)
    assert not is_decent(eight_in_paris, ZoneInfo("America/Martinique"))  # 3 o’clock


def test_the_next_decent_instant_is_this_one_or_the_next_morning() -> None:
    assert next_decent(at("2026-11-24T12:30"), PARIS) == at("2026-11-24T12:30")
    assert next_decent(at("2026-11-24T02:30"), PARIS) == at("2026-11-24T08:00")
    assert next_decent(at("2026-11-24T20:00"), PARIS) == at("2026-11-25T08:00")


def test_in_the_night_of_the_spring_change_the_morning_comes_an_hour_sooner() -> None:
    assert next_decent(datetime(2026, 3, 28, 22, 0, tzinfo=UTC), PARIS) == datetime(2026, 3, 29, 6, 0, tzinfo=UTC)
    assert next_decent(datetime(2026, 10, 24, 22, 0, tzinfo=UTC), PARIS) == datetime(2026, 10, 25, 7, 0, tzinfo=UTC)


def test_the_evening_before_is_seven_o_clock_of_the_same_day_or_of_the_day_before() -> None:
    assert evening_before(at("2026-11-24T21:00"), PARIS) == at("2026-11-24T19:00")
    assert evening_before(at("2026-11-24T06:00"), PARIS) == at("2026-11-23T19:00")
    assert evening_before(at("2026-11-24T19:00"), PARIS) == at("2026-11-23T19:00")


def test_the_quiet_hours_begin_at_twenty() -> None:
    assert end_of_decent(at("2026-11-24T09:00"), PARIS) == at("2026-11-24T20:00")
