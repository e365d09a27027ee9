"""Free times out of the database: the tables become the engine's question, nothing is decided here.

Only what lies around the asked stretch is read, so the cost follows the days shown and not the
bookings stored.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import lru_cache, partial
from typing import Any, Literal

from sqlalchemy import ColumnElement, Select, bindparam, select, type_coerce
from sqlalchemy.types import NullType

from blueprints.booking import classes
from blueprints.booking.engine.query import (
    Booked,
    Fixed,
    Horizon,
    Need,
    Rolling,
    RollingWindow,
    Schedule,
    Slot,
    SlotQuery,
    Span,
    WeeklyStretch,
)
from blueprints.booking.engine.query import Resource as Who
from blueprints.booking.engine.query import Service as Rules
from blueprints.booking.models import Block, Booking, Claim, Join, Resource, Service, ServiceNeed, Session
from blueprints.booking.slots import find_slots
from blueprints.booking.timetable import place_schedule, resource_schedule
from blueprints.core.clock import now
from blueprints.core.database import UtcDateTime, db
from blueprints.core.outlets import collect

AROUND = timedelta(days=2)
"""How far beyond the asked stretch the engine needs bookings: whole days for limits, and where its grids begin."""

LONGEST = timedelta(days=2)
"""How long before that a booking may begin which reaches into it: a day, and a buffer of at most another."""

AT_ONCE = timedelta(minutes=1)
ALWAYS = tuple(WeeklyStretch(weekday, 0, 1440) for weekday in range(7))


def find(
    service: Service,
    start: datetime,
    end: datetime,
    *,
    staff_id: int | None = None,
    party: int = 1,
    ignoring: Booking | None = None,
    as_office: bool = False,
) -> list[Slot]:
    """The times from `start` until `end` (excluded) at which a service can be booked for a party.

    With `staff_id` only with that person. `ignoring` is a booking that would be moved, whose own
    time counts as free. `as_office`: without notice and horizon. `Slot.resources` are ids as texts.
    """
    if service.kind == "class":
        return classes.find(service, start, end, staff_id=staff_id, party=party, as_office=as_office)
    asked = query(service, start, end, staff_id=staff_id, party=party, ignoring=ignoring)
    if asked is None:
        return []
    if as_office:
        asked = replace(asked, horizon=None, service=replace(asked.service, notice=0))
    return find_slots(asked)


def fits(
    service: Service,
    start: datetime,
    *,
    staff_id: int | None = None,
    party: int = 1,
    ignoring: Booking | None = None,
    as_office: bool = False,
    any_hours: bool = False,
) -> Slot | None:
    """The slot that starts exactly then, None when there is none.

    The office isn't bound to the grid, to notice, horizon or the present; with `any_hours` not even to
    opening hours. That nobody is booked twice binds everybody.
    """
    if not as_office or service.kind == "class":
        found = find(
            service, start, start + AT_ONCE, staff_id=staff_id, party=party, ignoring=ignoring, as_office=as_office
        )
        return next((slot for slot in found if slot.start == start), None)
    asked = query(service, start, start + AT_ONCE, staff_id=staff_id, party=party, ignoring=ignoring)
    if asked is None:
        return None
    rules = replace(asked.service, notice=0, step=1, grid="free", round_to=0)
    asked = replace(asked, service=rules, horizon=None, now=min(asked.now, start))
    found = find_slots(_at_any_hour(asked) if any_hours else asked)
    return next((slot for slot in found if slot.start == start), None)


def can_serve(service: Service) -> list[Resource]:
    """Those whom a customer may choose from, in order."""
    if not service.needs or service.needs[0].by_size:
        return []
    return [member.resource for member in service.needs[0].members if member.resource.active]


def query(
    service: Service,
    start: datetime,
    end: datetime,
    *,
    staff_id: int | None = None,
    party: int = 1,
    ignoring: Booking | None = None,
) -> SlotQuery | None:
    """The engine's question, None when nobody is there to give the service."""
    horizon = _horizon(service)
    first = min(start, now()) if isinstance(horizon, RollingWindow) else start
    people = {member.resource_id: member.resource for need in service.needs for member in need.members}
    active = {number: resource for number, resource in people.items() if resource.active}
    read = _taken if _counts_nothing(service, active.values()) else _booked
    known = _Known(active, first - AROUND - LONGEST, end + AROUND, partial(read, ignoring=ignoring))
    needs = _needs(service, known, staff_id)
    if needs is None:
        return None
    return SlotQuery(
        service=_rules(service),
        place=place_schedule(service.place),
        needs=needs,
        start=start,
        end=end,
        now=now(),
        horizon=horizon,
        party=party,
    )


class _Known:
    """What is known of some resources in a stretch of time, read in three queries."""

    def __init__(self, resources: dict[int, Resource], start: datetime, end: datetime, read: "Read") -> None:
        booked: dict[int, list[Booked]] = {number: [] for number in resources}
        away: dict[int, list[Span]] = {number: [] for number in resources}
        for number, row in read(resources.keys(), start, end):
            booked[number].append(row)
        for number, span in _away(resources.keys(), start, end):
            away[number].append(span)
        self.who = {
            number: Who(
                key=str(number),
                schedule=resource_schedule(resource),
                booked=tuple(booked[number]),
                away=tuple(away[number]),
                size=resource.size,
                most_per_day=resource.most_per_day,
                most_minutes_per_day=resource.most_minutes_per_day,
            )
            for number, resource in resources.items()
        }


def _needs(service: Service, known: _Known, staff_id: int | None) -> tuple[Need, ...] | None:
    needs: list[Need] = []
    for row in service.needs:
        need = _need(service, row, known)
        if staff_id is not None and not needs:
            need = _with(need, str(staff_id))
        if need is None:
            return None
        needs.append(need)
    return tuple(needs) or None


def _need(service: Service, row: ServiceNeed, known: _Known) -> Need | None:
    """None when it can't be met: nobody is left, or somebody indispensable was laid off."""
    fixed = [member.resource_id for member in row.members if member.fixed]
    pool = [member.resource_id for member in row.members if not member.fixed and member.resource_id in known.who]
    if any(number not in known.who for number in fixed) or not (fixed or pool):
        return None
    if pool and not row.by_size and len(pool) < row.take:
        return None
    return Need(
        pool=tuple(known.who[number] for number in pool),
        take=row.take,
        fixed=tuple(known.who[number] for number in fixed),
        by_size=row.by_size,
        joins=_joins(service, pool) if row.by_size else (),
        prefer="least_busy" if service.prefer == "least_busy" else "order",
    )


def _with(need: Need | None, wanted: str) -> Need | None:
    """The same need when the customer wants one of the pool: the others are chosen as before."""
    if need is None or any(who.key == wanted for who in need.fixed):
        return need
    chosen = tuple(who for who in need.pool if who.key == wanted)
    if not chosen:
        return None
    others = tuple(who for who in need.pool if who.key != wanted) if need.take > 1 else ()
    return replace(need, fixed=need.fixed + chosen, pool=others, take=max(need.take - 1, 1))


def _joins(service: Service, pool: Collection[int]) -> tuple[tuple[str, ...], ...]:
    joins = db.session.scalars(select(Join).where(Join.place_id == service.place_id).order_by(Join.id))
    return tuple(tuple(str(number) for number in join.members) for join in joins if set(join.members) <= set(pool))


def _rules(service: Service) -> Rules:
    return Rules(
        key=str(service.id),
        duration=service.duration,
        before=service.before,
        after=service.after,
        price_cents=service.price_cents,
        notice=service.notice,
        step=service.step,
        grid="period" if service.grid == "period" else "free",
        round_to=service.round_to,
        capacity=service.capacity,
        pending_blocks=service.pending_blocks,
        most_per_day=service.most_per_day,
        most_minutes_per_day=service.most_minutes_per_day,
    )


def _horizon(service: Service) -> Horizon | None:
    if service.horizon == "fixed" and service.horizon_first and service.horizon_last:
        return Fixed(service.horizon_first, service.horizon_last)
    if service.horizon == "window":
        return RollingWindow(service.horizon_days)
    return Rolling(service.horizon_days) if service.horizon == "rolling" else None


Read = Callable[[Collection[int], datetime, datetime], Iterator[tuple[int, Booked]]]
"""Gives the bookings of some resources in a stretch of time, each with its resource's id."""


def _counts_nothing(service: Service, resources: Iterable[Resource]) -> bool:
    """Whether it is enough to know when somebody is taken: nothing is shared, and no minutes are counted.

    Whoever has the least to do is then found with the buffers counted in.
    """
    limits = (service.most_per_day, service.most_minutes_per_day, *(one.most_minutes_per_day for one in resources))
    return service.capacity == 1 and all(limit is None for limit in limits)


def _taken(
    resource_ids: Collection[int], start: datetime, end: datetime, *, ignoring: Booking | None
) -> Iterator[tuple[int, Booked]]:
    """The claims as they stand, buffers included: half the cost of asking what they are for."""
    for resource_id, session_id, *row in _rows(_CLAIMED, resource_ids, start, end):
        if ignoring is None or session_id != ignoring.session_id:
            yield resource_id, _claim_of(*row)


def _booked(
    resource_ids: Collection[int], start: datetime, end: datetime, *, ignoring: Booking | None
) -> Iterator[tuple[int, Booked]]:
    for resource_id, number, *row in _rows(_BOOKED, resource_ids, start, end):
        booked = _booking_of(number, *row)
        if ignoring is not None and booked.id == str(ignoring.session_id):
            if booked.seats <= ignoring.seats:
                continue
            booked = replace(booked, seats=booked.seats - ignoring.seats)  # the others' in the session one would leave
        yield resource_id, booked


def _rows(query: Select[Any], resource_ids: Collection[int], start: datetime, end: datetime) -> Sequence[Any]:
    """Thousands of rows: as the driver gives them, which SQLAlchemy's would double the cost of."""
    db.session.flush()  # which only the session's own queries do by themselves
    cursor = db.session.connection().execute(query, {"ids": list(resource_ids), "start": start, "end": end}).cursor
    assert cursor is not None  # it is a query
    rows: Sequence[Any] = cursor.fetchall()
    return rows


Told = str | datetime
"""An instant as the driver tells it: SQLite's tells text."""


@lru_cache(maxsize=8192)
def _claim_of(taken_from: Told, taken_to: Told, until: Told | None) -> Booked:
    state: Literal["held", "confirmed"] = "held" if until else "confirmed"
    return Booked(
        start=_instant(taken_from), end=_instant(taken_to), state=state, until=_instant(until) if until else None
    )


@lru_cache(maxsize=8192)  # the same bookings are looked at again and again; whatever changes makes another row
def _booking_of(  # noqa: PLR0917 - a row, as it comes
    number: int,
    taken_from: Told,
    taken_to: Told,
    until: Told | None,
    service: int,
    begins: Told,
    ends: Told,
    seats: int,
) -> Booked:
    return Booked(
        start=_instant(begins),
        end=_instant(ends),
        before=0 if taken_from == begins else _minutes(_instant(begins) - _instant(taken_from)),
        after=0 if taken_to == ends else _minutes(_instant(taken_to) - _instant(ends)),
        state="held" if until else "confirmed",
        until=_instant(until) if until else None,
        service=str(service),
        seats=seats,
        id=str(number),
    )


@lru_cache(maxsize=8192)
def _instant(told: Told) -> datetime:
    """Aware and in UTC. All bookings begin at the same few times."""
    if isinstance(told, str):
        return datetime.fromisoformat(told).replace(tzinfo=UTC)
    return told.astimezone(UTC)


_claims, _sessions = Claim.__table__.c, Session.__table__.c


def _raw(column: ColumnElement[Any], name: str) -> ColumnElement[Any]:
    return type_coerce(column, NullType()).label(name)


_CLAIMED = (
    select(
        _claims.resource_id,
        _claims.session_id,
        _raw(_claims.starts_at, "taken_from"),
        _raw(_claims.ends_at, "taken_to"),
        _raw(_claims.until, "until"),
    )
    .where(
        _claims.resource_id.in_(bindparam("ids", expanding=True)),
        _claims.starts_at < bindparam("end", type_=UtcDateTime()),
        _claims.starts_at >= bindparam("start", type_=UtcDateTime()),
    )
    .order_by(_claims.resource_id, _claims.starts_at)  # as the index has them
)
"""When some resources are taken in a stretch of time, instants as the driver tells them."""

_BOOKED = _CLAIMED.add_columns(
    _sessions.service_id,
    _raw(_sessions.starts_at, "begins"),
    _raw(_sessions.ends_at, "ends"),
    _sessions.taken,
).join_from(Claim.__table__, Session.__table__, _sessions.id == _claims.session_id)
"""The same, with what they are taken for."""


def _away(resource_ids: Collection[int], start: datetime, end: datetime) -> Iterator[tuple[int, Span]]:
    """Blocks of the office, and what the calendars of others say."""
    blocks = db.session.execute(
        select(Block.resource_id, Block.starts_at, Block.ends_at).where(
            Block.resource_id.in_(resource_ids), Block.starts_at < end, Block.ends_at > start
        )
    ).all()
    elsewhere: Sequence[tuple[int, datetime, datetime]] = collect(
        "booking.busy", resource_ids=tuple(resource_ids), start=start, end=end
    )
    for resource_id, begins, ends in [*blocks, *elsewhere]:
        yield resource_id, Span(begins, ends)


def _at_any_hour(asked: SlotQuery) -> SlotQuery:
    """The same question when everybody could come at any time."""
    always = Schedule(zone=asked.place.zone, weekly=ALWAYS)
    needs = tuple(
        replace(
            need,
            pool=tuple(replace(who, schedule=None) for who in need.pool),
            fixed=tuple(replace(who, schedule=None) for who in need.fixed),
        )
        for need in asked.needs
    )
    return replace(asked, place=always, needs=needs)


def _minutes(length: timedelta) -> int:
    return int(length.total_seconds()) // 60
