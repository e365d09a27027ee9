"""A schedule's hours as ranges of minutes: wall clocks are read here, and nowhere else in the engine but for rounding.

The hours of each local day are put together, the weekly ones with their breaks cut out or those of an
override, then turned into UTC and merged where they touch. A closed day has none. Hours belong to the
day on which they begin: those of Saturday night go on into a closed Sunday, and those that begin on a
closed day are gone to their end.
"""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from blueprints.booking.engine.minutes import of_clock, zone_named
from blueprints.booking.engine.query import DAY_MINUTES, Schedule, Stretch, WeeklyStretch
from blueprints.booking.engine.ranges import Range, common, merged, without


@lru_cache(maxsize=256)
def hours_between(schedule: Schedule, first: date, last: date) -> tuple[Range, ...]:
    """The hours that begin on the local days from `first` to `last`, merged.

    A stretch that the change of the hour leaves nothing of (it would end before it begins) doesn't take place.
    """
    zone = zone_named(schedule.zone, "Schedule.zone")
    overrides = {override.day: override.hours for override in schedule.overrides}
    special: list[Range] = []
    ordinary: list[date] = []
    for day in _open_days(schedule, first, last):
        if day in overrides:
            special += (_range(day, stretch, zone) for stretch in overrides[day])
        elif not is_holiday(day, schedule.holidays):
            ordinary.append(day)
    # A break after midnight cuts the hours of the evening before, so the breaks of the next day count as well.
    around = [*_days(first - timedelta(days=1), last + timedelta(days=2))]
    breaks = merged(_each_week(schedule.breaks, around, zone))
    return tuple(merged([*without(merged(_each_week(schedule.weekly, ordinary, zone)), breaks), *special]))


@lru_cache(maxsize=256)
def common_hours(place: Schedule, own: Schedule | None, first: date, last: date) -> tuple[Range, ...]:
    """When the place is open and somebody is there; no schedule is whenever the place is open."""
    hours = hours_between(place, first, last)
    return hours if own is None else tuple(common(hours, hours_between(own, first, last)))


def is_holiday(day: date, region: str) -> bool:
    """Whether a day is a public holiday of a region such as `FR` or `FR-57`; never where no region is given."""
    return bool(region) and day in holidays_of(region, day.year)


@lru_cache(maxsize=256)
def holidays_of(region: str, year: int) -> frozenset[date]:
    """A region's public holidays in a year, or a ValueError if nobody knows the region."""
    import holidays  # noqa: PLC0415 - it takes half a second, and most schedules name no region

    country, _, subdivision = region.partition("-")
    try:
        return frozenset(holidays.country_holidays(country, subdiv=subdivision or None, years=year, expand=False))
    except NotImplementedError as error:
        raise ValueError(
            f"Schedule.holidays: nobody knows the public holidays of {region!r}. Give an ISO 3166 code, such as FR or FR-57."
        ) from error


@lru_cache(maxsize=256)
def check_schedule(schedule: Schedule) -> None:
    """Raise ValueError, naming the field, for a schedule that can't be read."""
    zone_named(schedule.zone, "Schedule.zone")
    if schedule.holidays:
        holidays_of(schedule.holidays, 2000)
    for name, weekly in (("weekly", schedule.weekly), ("breaks", schedule.breaks)):
        for stretch in weekly:
            if not 0 <= stretch.weekday <= 6:
                raise ValueError(f"Schedule.{name}: {stretch} is on no day of the week. Give 0 (Monday) to 6 (Sunday).")
            _check_clock(stretch, f"Schedule.{name}")
    for override in schedule.overrides:
        for hours in override.hours:
            _check_clock(hours, "Schedule.overrides")
    for closure in schedule.closures:
        if closure.last < closure.first:
            raise ValueError(f"Schedule.closures: {closure} ends before it begins. Exchange its days.")


def _check_clock(stretch: Stretch | WeeklyStretch, field: str) -> None:
    if not (0 <= stretch.opens < DAY_MINUTES and 0 <= stretch.closes <= DAY_MINUTES):
        raise ValueError(
            f"{field}: {stretch} is off the clock. Give minutes after midnight, up to 1439, or 1440 to close."
        )


def _open_days(schedule: Schedule, first: date, last: date) -> Iterator[date]:
    for day in _days(first, last):
        if not any(closure.first <= day <= closure.last for closure in schedule.closures):
            yield day


def _days(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=days) for days in range((last - first).days + 1))


def _each_week(weekly: Iterable[WeeklyStretch], days: Iterable[date], zone: ZoneInfo) -> Iterator[Range]:
    by_weekday: dict[int, list[WeeklyStretch]] = {}
    for stretch in weekly:
        by_weekday.setdefault(stretch.weekday, []).append(stretch)
    for day in days:
        for stretch in by_weekday.get(day.weekday(), ()):
            yield _range(day, stretch, zone)


def _range(day: date, stretch: Stretch | WeeklyStretch, zone: ZoneInfo) -> Range:
    overnight = DAY_MINUTES if stretch.closes <= stretch.opens else 0
    return of_clock(day, stretch.opens, zone), of_clock(day, stretch.closes + overnight, zone)
