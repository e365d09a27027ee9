"""Decent hours: when a message that nobody waits for may reach somebody, told in the zone of the place it comes from."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

OPENS = time(8)
CLOSES = time(20)
"""From here until `OPENS` nothing leaves."""

EVENING = time(19)
"""When something leaves that would fall into the night after: an hour is left for what is late."""


def is_decent(at: datetime, zone: ZoneInfo) -> bool:
    """Whether a message may leave at this instant."""
    return OPENS <= at.astimezone(zone).time() < CLOSES


def next_decent(at: datetime, zone: ZoneInfo) -> datetime:
    """The first instant from `at` on, in UTC, at which a message may leave."""
    if is_decent(at, zone):
        return at
    local = at.astimezone(zone)
    day = local.date() + timedelta(days=local.time() >= CLOSES)
    return datetime.combine(day, OPENS, zone).astimezone(UTC)


def evening_before(at: datetime, zone: ZoneInfo) -> datetime:
    """The last `EVENING` before `at`, in UTC."""
    local = at.astimezone(zone)
    day = local.date() - timedelta(days=local.time() <= EVENING)
    return datetime.combine(day, EVENING, zone).astimezone(UTC)


def end_of_decent(at: datetime, zone: ZoneInfo) -> datetime:
    """When the quiet hours begin that follow the decent instant `at`, in UTC."""
    return datetime.combine(at.astimezone(zone).date(), CLOSES, zone).astimezone(UTC)
