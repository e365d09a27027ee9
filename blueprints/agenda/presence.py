"""When somebody or something can be had on a day: opening hours, and what is left of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from blueprints.booking.engine.hours import common_hours, hours_between
from blueprints.booking.engine.minutes import as_instant
from blueprints.booking.engine.ranges import Range, common, merged, without
from blueprints.booking.models import Place, Resource
from blueprints.booking.timetable import place_schedule, resource_schedule

PART = timedelta(seconds=59)
"""What is taken for a part of a minute is taken for all of it."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one instant to another, its end excluded."""

    start: datetime
    end: datetime

    @property
    def minutes(self) -> int:
        return int((self.end - self.start).total_seconds()) // 60


def open_hours(resource: Resource, start: datetime, end: datetime) -> list[Stretch]:
    """When somebody is there between two instants, in order: their own hours within those of the place."""
    place, own = place_schedule(resource.place), resource_schedule(resource)
    first, last = _days(resource.place, start, end)
    return _cut(common_hours(place, own, first, last), start, end)


def place_hours(place: Place, start: datetime, end: datetime) -> list[Stretch]:
    """When a place is open between two instants, in order."""
    first, last = _days(place, start, end)
    return _cut(hours_between(place_schedule(place), first, last), start, end)


def left_of(hours: Iterable[Stretch], taken: Iterable[Stretch]) -> list[Stretch]:
    """What remains of hours, in order, when what is taken is cut out."""
    blocked = merged((_minute(stretch.start), _minute(stretch.end + PART)) for stretch in taken)
    ranges = merged((_minute(stretch.start), _minute(stretch.end)) for stretch in hours)
    return [_stretch(each) for each in without(ranges, blocked)]


def _cut(ranges: Iterable[Range], start: datetime, end: datetime) -> list[Stretch]:
    return [_stretch(each) for each in common(list(ranges), [(_minute(start), _minute(end))])]


def _days(place: Place, start: datetime, end: datetime) -> tuple[date, date]:
    """The local days whose hours may reach into the stretch: overnight ones begin the day before."""
    zone = ZoneInfo(place.zone)
    return start.astimezone(zone).date() - timedelta(days=1), end.astimezone(zone).date()


def _minute(instant: datetime) -> int:
    return int(instant.astimezone(UTC).timestamp()) // 60


def _stretch(minutes: Range) -> Stretch:
    return Stretch(as_instant(minutes[0]), as_instant(minutes[1]))
