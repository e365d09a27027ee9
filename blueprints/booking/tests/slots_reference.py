"""The engine's twin: slow, and written so that one sees it is right. It shares no code with the engine but the values.

Every minute is tried by itself, against each rule in the words of `query.py`.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from itertools import combinations, product
from zoneinfo import ZoneInfo

import holidays

from blueprints.booking.slots import (
    Booked,
    Need,
    Resource,
    Rolling,
    RollingWindow,
    Schedule,
    Service,
    Slot,
    SlotQuery,
    Stretch,
    WeeklyStretch,
)

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)

Group = tuple[str, ...]
"""The keys of resources that can serve a need together."""


def reference_slots(query: SlotQuery) -> list[Slot]:
    """What `find_slots` must answer."""
    return Reference(query).slots()


def open_minutes(schedule: Schedule, first: date, last: date) -> set[datetime]:
    """Every minute of the hours that begin on the days from first to last, as an instant in UTC."""
    zone = ZoneInfo(schedule.zone)
    weekly: set[datetime] = set()
    special: set[datetime] = set()
    for day in _days(first, last):
        overrides = [override for override in schedule.overrides if override.day == day]
        if any(closure.first <= day <= closure.last for closure in schedule.closures):
            continue
        if overrides:
            special.update(minute for stretch in overrides[-1].hours for minute in _minutes(day, stretch, zone))
        elif not _is_holiday(schedule, day):
            weekly.update(_minutes_of_week(schedule.weekly, day, zone))
    for day in _days(first - 2 * DAY, last + 2 * DAY):
        weekly.difference_update(_minutes_of_week(schedule.breaks, day, zone))
    return weekly | special


def _minutes_of_week(stretches: Iterable[WeeklyStretch], day: date, zone: ZoneInfo) -> Iterator[datetime]:
    for stretch in stretches:
        if stretch.weekday == day.weekday():
            yield from _minutes(day, stretch, zone)


def _days(first: date, last: date) -> Iterator[date]:
    while first <= last:
        yield first
        first += DAY


def _minutes(day: date, stretch: Stretch | WeeklyStretch, zone: ZoneInfo) -> Iterator[datetime]:
    closing_day = day + DAY if stretch.closes <= stretch.opens else day
    minute, closes = _wall(day, stretch.opens, zone), _wall(closing_day, stretch.closes, zone)
    while minute < closes:
        yield minute
        minute += MINUTE


def _wall(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    shown = datetime.combine(day, time()) + timedelta(minutes=minutes)  # a wall clock, so without a zone
    return shown.replace(tzinfo=zone).astimezone(UTC)


def _is_holiday(schedule: Schedule, day: date) -> bool:
    if not schedule.holidays:
        return False
    country, _, subdivision = schedule.holidays.partition("-")
    return day in holidays.country_holidays(country, subdiv=subdivision or None, years=day.year)


class Reference:
    """One query, answered minute by minute."""

    def __init__(self, query: SlotQuery) -> None:
        self.query = query
        self.service: Service = query.service
        self.length = timedelta(minutes=query.service.duration)
        self.zone = ZoneInfo(query.place.zone)
        self.sized = any(need.by_size for need in query.needs)
        self.resources = {one.key: one for need in query.needs for one in need.fixed + need.pool}
        first, last = min(query.start, query.now).date() - 12 * DAY, max(query.end, query.now).date() + 12 * DAY
        self.open: dict[str, set[int]] = {}
        for key, one in self.resources.items():
            both = [open_minutes(schedule, first, last) for schedule in (query.place, one.schedule) if schedule]
            self.open[key] = {_number(minute) for minute in set.intersection(*both)}
        self.stretches: dict[Group, list[tuple[datetime, datetime]]] = {}
        # Nothing but speed: each answer is given once.
        for name in ("_fits", "_can", "_session", "_busy", "_run", "slot_at"):
            setattr(self, name, cache(getattr(self, name)))
        self.groups = [self._groups(need) for need in query.needs]

    def slots(self) -> list[Slot]:
        if self.query.party > self.service.capacity and not self.sized:
            return []
        starts = self._minutes(self.query.start)
        bookable = self._first_days() if isinstance(self.query.horizon, RollingWindow) else None
        found = [self.slot_at(start) for start in starts if self._within_horizon(start, bookable)]
        return [slot for slot in found if slot]

    def slot_at(self, start: datetime) -> Slot | None:
        if start < self.query.now + timedelta(minutes=self.service.notice):
            return None
        joins = self._joining(start)
        if not joins and not any(self._on_grid(group, start) for group in self.groups[0]):
            return None
        plans = joins + self._opening(start)
        if not plans:
            return None
        if self.sized:
            needs = zip(self.query.needs, plans[0], strict=True)
            seats = min(self._people(need, group) for need, group in needs if need.by_size)
        else:
            seats = self.service.capacity
            if joins:
                seats -= max(self._seats_taken(key, start) for group in joins[0] for key in group)
        return Slot(
            start,
            start + self.length,
            tuple(key for group in plans[0] for key in group),
            tuple(plan[0] for plan in plans),
            seats,
            self.service.price_cents * self.query.party,
        )

    # When

    def _minutes(self, start: datetime) -> list[datetime]:
        whole = start.replace(second=0, microsecond=0)
        starts = []
        while whole < self.query.end:
            if whole >= start:
                starts.append(whole)
            whole += MINUTE
        return starts

    def _local_day(self, instant: datetime) -> date:
        return instant.astimezone(self.zone).date()

    def _within_horizon(self, start: datetime, bookable: set[date] | None) -> bool:
        horizon, day, today = self.query.horizon, self._local_day(start), self._local_day(self.query.now)
        if horizon is None:
            return True
        if isinstance(horizon, RollingWindow):
            return bookable is not None and day in bookable
        if isinstance(horizon, Rolling):
            return today <= day <= today + horizon.days * DAY
        return horizon.first <= day <= horizon.last

    def _first_days(self) -> set[date]:
        assert isinstance(self.query.horizon, RollingWindow)
        days: set[date] = set()
        for start in self._minutes(self.query.now):
            if len(days) == self.query.horizon.days and self._local_day(start) not in days:
                break
            if self.slot_at(start):
                days.add(self._local_day(start))
        return days

    # Who

    def _groups(self, need: Need) -> list[Group]:
        fixed = tuple(one.key for one in need.fixed)
        pool = [one.key for one in need.pool if one.key not in fixed]
        if need.by_size:
            return [fixed + some for some in self._sized(need, pool)]
        if not need.pool:
            return [fixed]
        return [fixed + some for some in combinations(pool, need.take)]

    def _sized(self, need: Need, pool: list[str]) -> list[Group]:
        possible: list[Group] = [(key,) for key in pool]
        for join in need.joins:
            if set(join) <= set(pool) and not any(set(join) == set(other) for other in possible):
                possible.append(join)
        enough = [some for some in possible if self._people(need, some) >= self.query.party]
        return sorted(enough, key=lambda some: (self._people(need, some), len(some), possible.index(some)))

    def _people(self, need: Need, group: Group) -> int:
        return sum(one.size for one in need.pool if one.key in group and one not in need.fixed)

    def _preferred(self, need: Need, groups: Iterable[Group], start: datetime) -> list[Group]:
        if need.prefer == "order":
            return list(groups)
        day = self._local_day(start)
        return sorted(groups, key=lambda group: sum(sum(self._busy(key, day)) for key in group))

    def _plans(self, options: list[list[Group]]) -> list[tuple[Group, ...]]:
        """For each group of the first need the first choice of all others that takes nobody twice."""
        plans = []
        for first in options[0]:
            for plan in product([first], *options[1:]):
                keys = [key for group in plan for key in group]
                if len(keys) == len(set(keys)):
                    plans.append(plan)
                    break
        return plans

    # Whether

    def _fits(self, key: str, start: datetime) -> bool:
        return self.open[key].issuperset(range(_number(start), _number(start) + self.service.duration))

    def _fits_together(self, group: Group, start: datetime) -> bool:
        return all(self._fits(key, start) for key in group)

    def _can(self, key: str, start: datetime) -> bool:
        return self._fits(key, start) and not self._conflicts(key, start, ())

    def _can_together(self, group: Group, start: datetime) -> bool:
        return all(self._can(key, start) for key in group)

    def _conflicts(self, key: str, start: datetime, except_for: Iterable[Booked]) -> bool:
        begins = start - timedelta(minutes=self.service.before)
        ends = start + self.length + timedelta(minutes=self.service.after)
        if any(span.start < ends and begins < span.end for span in self.resources[key].away):
            return True
        return any(
            booked.start - timedelta(minutes=booked.before) < ends
            and begins < booked.end + timedelta(minutes=booked.after)
            for booked in self.resources[key].booked
            if self._blocks(booked) and booked not in except_for
        )

    def _blocks(self, booked: Booked) -> bool:
        if booked.state == "pending":
            return self.service.pending_blocks
        if booked.state == "held" and booked.until is not None:
            return self.query.now < booked.until
        return True

    # On the grid

    def _on_grid(self, group: Group, start: datetime) -> bool:
        if not self._can_together(group, start):
            return False
        first = self._run(group, start)
        if self.service.grid == "free" and self.service.round_to:
            while not self._is_round(first):
                first += MINUTE
        return first <= start and (start - first) % timedelta(minutes=self.service.step) == timedelta()

    def _is_round(self, instant: datetime) -> bool:
        shown = instant.astimezone(self.zone)
        return (shown.hour * 60 + shown.minute) % self.service.round_to == 0

    def _run(self, group: Group, start: datetime) -> datetime:
        """Where the grid of a start begins: where its stretch does, but at midnight if it is a day long."""
        first, last = self._stretch(group, start)
        if last - first + MINUTE < DAY:
            return first
        midnight = start
        while midnight > first and self._local_day(midnight - MINUTE) == self._local_day(midnight):
            midnight -= MINUTE
        return midnight

    def _stretch(self, group: Group, start: datetime) -> tuple[datetime, datetime]:
        """The first and the last of the starts around this one that are all allowed, as far as a day away."""
        for first, last in self.stretches.setdefault(group, []):
            if first <= start <= last:
                return first, last
        allowed = self._can_together if self.service.grid == "free" else self._fits_together
        first = last = start
        while allowed(group, first - MINUTE) and start - first < DAY:
            first -= MINUTE
        while allowed(group, last + MINUTE) and last - start < DAY:
            last += MINUTE
        self.stretches[group].append((first, last))
        return first, last

    # Sessions

    def _session(self, key: str, start: datetime) -> tuple[Booked, ...]:
        return tuple(
            booked
            for booked in self.resources[key].booked
            if self._blocks(booked)
            and (booked.service, booked.start, booked.end) == (self.service.key, start, start + self.length)
        )

    def _seats_taken(self, key: str, start: datetime) -> int:
        return sum(booked.seats for booked in self._session(key, start))

    def _can_join(self, key: str, start: datetime) -> bool:
        session = self._session(key, start)
        return (
            bool(session)
            and self._fits(key, start)
            and not self._conflicts(key, start, session)
            and self._seats_taken(key, start) + self.query.party <= self.service.capacity
        )

    def _joining(self, start: datetime) -> list[tuple[Group, ...]]:
        if self.service.capacity == 1 or self.sized:
            return []
        plans = []
        for first in self._preferred(self.query.needs[0], self.groups[0], start):
            ids = self._ids(first[0], start)
            options = [[first], *self.groups[1:]]
            same = [
                [
                    group
                    for group in groups
                    if all(self._can_join(key, start) and self._ids(key, start) == ids for key in group)
                ]
                for groups in options
            ]
            needs = zip(self.query.needs, same, strict=True)
            plans += self._plans([self._preferred(need, groups, start) for need, groups in needs])
        return plans

    def _ids(self, key: str, start: datetime) -> set[str]:
        return {booked.id for booked in self._session(key, start) if booked.id}

    # Limits

    def _opening(self, start: datetime) -> list[tuple[Group, ...]]:
        day = self._local_day(start)
        if not self._below(self.service, self._service_lengths(day)):
            return []
        options = []
        for need, groups in zip(self.query.needs, self.groups, strict=True):
            able = [group for group in groups if self._can_together(group, start)]
            able = [
                group for group in able if all(self._below(self.resources[key], self._busy(key, day)) for key in group)
            ]
            options.append(self._preferred(need, able, start))
        return self._plans(options)

    def _below(self, limits: Service | Resource, lengths: list[int]) -> bool:
        if limits.most_per_day is not None and len(lengths) + 1 > limits.most_per_day:
            return False
        most = limits.most_minutes_per_day
        return most is None or sum(lengths) + self.service.duration <= most

    def _busy(self, key: str, day: date) -> list[int]:
        different = {(booked.start, booked.end, booked.service) for booked in self._on_day(key, day)}
        return [_length(start, end) for start, end, _service in different]

    def _service_lengths(self, day: date) -> list[int]:
        """Bookings that share an hour on one resource are one event; it is the same on another if its first id is."""
        different = set()
        for key in {one.key for one in self.query.needs[0].fixed + self.query.needs[0].pool}:
            rows = [booked for booked in self._on_day(key, day) if booked.service == self.service.key]
            for booked in rows:
                shared = [other.id for other in rows if (other.start, other.end) == (booked.start, booked.end)]
                different.add((booked.start, booked.end, min(filter(None, shared), default="")))
        return [_length(start, end) for start, end, _name in different]

    def _on_day(self, key: str, day: date) -> list[Booked]:
        booked = self.resources[key].booked
        return [one for one in booked if self._blocks(one) and self._local_day(one.start) == day]


def _length(start: datetime, end: datetime) -> int:
    """In whole minutes, begun ones included."""
    start = start.replace(second=0, microsecond=0)
    return -((start - end) // MINUTE)


def _number(minute: datetime) -> int:
    return int(minute.timestamp()) // 60
