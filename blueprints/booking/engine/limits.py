"""How much of a day a service or a resource may take."""

from collections.abc import Collection

from blueprints.booking.engine.query import Resource, Service


def is_limited(whose: Service | Resource) -> bool:
    """Whether there is a limit at all."""
    return whose.most_per_day is not None or whose.most_minutes_per_day is not None


def has_room(whose: Service | Resource, lengths: Collection[int], further: int) -> bool:
    """Whether a day with bookings of these lengths in minutes takes a further one."""
    most, most_minutes = whose.most_per_day, whose.most_minutes_per_day
    in_number = most is None or len(lengths) + 1 <= most
    return in_number and (most_minutes is None or sum(lengths) + further <= most_minutes)
