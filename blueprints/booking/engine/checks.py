"""What makes no sense in a query is refused before anything is reckoned, with a sentence that names the field and the cure."""

from collections.abc import Iterator

from blueprints.booking.engine.groups import all_resources, check_need
from blueprints.booking.engine.hours import check_schedule
from blueprints.booking.engine.minutes import require_utc
from blueprints.booking.engine.query import DAY_MINUTES, Fixed, Horizon, Resource, RollingWindow, Service, SlotQuery


def check(query: SlotQuery) -> None:
    """Raise ValueError for the first thing that makes no sense; bookings are checked where they are looked at."""
    for field, instant in (("start", query.start), ("end", query.end), ("now", query.now)):
        require_utc(instant, f"SlotQuery.{field}")
    if query.end < query.start:
        raise ValueError(f"SlotQuery.end is {query.end}, before its start {query.start}. Exchange them.")
    if query.party < 1:
        raise ValueError(f"SlotQuery.party is {query.party}. Give 1 or more.")
    if not query.needs:
        raise ValueError("SlotQuery.needs is empty. Give at least one need: without one nobody would be booked.")
    _check_service(query.service)
    _check_horizon(query.horizon)
    for need in query.needs:
        check_need(need)
    for resource in _distinct(query):
        if resource.schedule:
            check_schedule(resource.schedule)
    check_schedule(query.place)


def _check_service(service: Service) -> None:
    for field, value, least, most in (
        ("duration", service.duration, 1, DAY_MINUTES),
        ("step", service.step, 1, None),
        ("capacity", service.capacity, 1, None),
        ("before", service.before, 0, DAY_MINUTES),
        ("after", service.after, 0, DAY_MINUTES),
        ("notice", service.notice, 0, None),
        ("round_to", service.round_to, 0, DAY_MINUTES),
    ):
        if value < least or (most is not None and value > most):
            bounds = f"{least} or more" if most is None else f"{least} to {most}"
            raise ValueError(f"Service.{field} is {value}. Give {bounds}.")
    if service.grid not in {"free", "period"}:
        raise ValueError(f"Service.grid is {service.grid!r}. Give free or period.")


def _check_horizon(horizon: Horizon | None) -> None:
    if isinstance(horizon, Fixed):
        if horizon.last < horizon.first:
            raise ValueError(f"Fixed.last is {horizon.last}, before its first {horizon.first}. Exchange them.")
    elif horizon is not None:
        least = 1 if isinstance(horizon, RollingWindow) else 0
        if horizon.days < least:
            raise ValueError(f"{type(horizon).__name__}.days is {horizon.days}. Give {least} or more.")


def _distinct(query: SlotQuery) -> Iterator[Resource]:
    seen: dict[str, Resource] = {}
    for resource in all_resources(query.needs):
        if resource.key not in seen:
            seen[resource.key] = resource
            yield resource
        elif seen[resource.key] is not resource and seen[resource.key] != resource:
            raise ValueError(f"Resource.key: {resource.key!r} is the name of two that differ. Give each its own.")
