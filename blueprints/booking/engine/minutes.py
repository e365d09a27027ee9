"""Instants as whole minutes since 1970: the engine reckons in these alone, so that no clock on a wall can mislead it.

What is not on a whole minute is widened to whole minutes by its caller; starts are on whole minutes always.
"""

from datetime import UTC, date, datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo

from blueprints.booking.engine.query import DAY_MINUTES

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MINUTE = timedelta(minutes=1)


def at_or_before(instant: datetime, field: str) -> int:
    """The minute in which an instant lies; `field` is what the error calls it when it isn't in UTC."""
    if instant.tzinfo is not UTC:
        require_utc(instant, field)
    return (instant - EPOCH) // MINUTE


def at_or_after(instant: datetime, field: str) -> int:
    """The first whole minute that isn't before an instant."""
    if instant.tzinfo is not UTC:
        require_utc(instant, field)
    return -((EPOCH - instant) // MINUTE)


# Thousands of bookings begin and end at the same few hundred instants.
minute_of = lru_cache(maxsize=65_536)(lambda instant: (instant - EPOCH) // MINUTE)
minute_after = lru_cache(maxsize=65_536)(lambda instant: -((EPOCH - instant) // MINUTE))


def require_utc(instant: datetime, field: str) -> None:
    """Raise ValueError unless an instant is aware and its clock is that of UTC."""
    if instant.utcoffset() != timedelta(0):
        raise ValueError(f"{field} is {instant!r}, which isn't in UTC. Give it as `instant.astimezone(UTC)`.")


def as_instant(minute: int) -> datetime:
    """A minute as an aware datetime in UTC."""
    return EPOCH + minute * MINUTE


def local(minute: int, zone: ZoneInfo) -> datetime:
    """What calendar and clock of a zone show at a minute."""
    return datetime.fromtimestamp(minute * 60, zone)


def of_clock(day: date, clock: int, zone: ZoneInfo) -> int:
    """The minute at which the clock on the wall shows so many minutes after midnight of a day.

    1440 and more is on the next day. Read with fold 0: a time that is skipped in spring is as much
    later as was skipped, one that comes twice in autumn is the first.
    """
    days, clock = divmod(clock, DAY_MINUTES)
    day += timedelta(days=days)
    shown = datetime(day.year, day.month, day.day, clock // 60, clock % 60, tzinfo=zone)
    return (shown - EPOCH) // MINUTE


@cache
def zone_named(name: str, field: str) -> ZoneInfo:
    """The time zone of a name, or a ValueError that names the field."""
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError) as error:
        raise ValueError(
            f"{field}: there is no time zone {name!r}. Give an IANA name, such as Europe/Paris."
        ) from error
