"""The search in one window: which groups are free at which starts, which sessions can be joined, and what a slot says."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property, reduce
from itertools import chain

from blueprints.booking.calendars import Calendar, Session
from blueprints.booking.grid import free_starts, period_starts
from blueprints.booking.groups import all_resources, groups_of
from blueprints.booking.limits import has_room, is_limited
from blueprints.booking.local_days import days_around
from blueprints.booking.minutes import MINUTE, as_instant, zone_named
from blueprints.booking.query import Need, Slot, SlotQuery
from blueprints.booking.ranges import Range, common, inside


class Team:
    """A group of a need with its calendars: together they are free where all of them are."""

    def __init__(self, calendars: Sequence[Calendar], size: int) -> None:
        self.keys = tuple(calendar.resource.key for calendar in calendars)
        self.calendars = calendars
        self.size = size
        self.free = reduce(common, (calendar.free for calendar in calendars))
        self.openings = reduce(common, (calendar.openings for calendar in calendars))

    def has_room(self, day: date) -> bool:
        """Whether each of them takes a further booking on a day."""
        return all(calendar.has_room(day) for calendar in self.calendars)

    def busy_minutes(self, day: date) -> int:
        """How many minutes of a day they have booked, all together."""
        return sum(calendar.busy_minutes(day) for calendar in self.calendars)

    def session_at(self, start: int) -> Session | None:
        """The session that they hold together at a start."""
        sessions = [calendar.sessions.get(start) for calendar in self.calendars]
        held = [session for session in sessions if session]
        if len(held) < len(sessions) or len({session.ids for session in held}) > 1:
            return None
        return max(held, key=lambda session: session.taken)


Plan = tuple[Team, ...]
"""A team for each need."""


class Search:
    """A query's slots in one window of minutes, without its horizon."""

    def __init__(self, query: SlotQuery, window: Range) -> None:
        self.query = query
        self.window = window
        self.days = days_around(window, zone_named(query.place.zone, "SlotQuery.place.zone"))
        resources = {resource.key: resource for resource in all_resources(query.needs)}
        self.calendars = {key: Calendar(one, query, window, self.days) for key, one in resources.items()}
        self.teams = [self._teams(need) for need in query.needs]
        self.lasts = query.service.duration * MINUTE
        self.price = query.service.price_cents * query.party
        self.sized = any(need.by_size for need in query.needs)
        self.has_preferences = any(need.prefer != "order" for need in query.needs)
        self.has_limits = is_limited(query.service) or any(map(is_limited, resources.values()))

    def slots(self) -> Iterator[Slot]:
        """The slots in order of their start."""
        on_grid, joinable = self._starts_on_grid(), self._starts_of_sessions()
        starts = sorted(on_grid | joinable)
        free = [_free_at(starts, teams) for teams in self.teams]
        for start in starts:
            joining = self._joining(start) if start in joinable else []
            if joining or start in on_grid:
                plans = joining + self._opening(start, [teams[start] for teams in free])
                if plans:
                    yield self._slot(start, plans, self._taken(start, joining[0]) if joining else 0)

    def _teams(self, need: Need) -> list[Team]:
        return [
            Team([self.calendars[resource.key] for resource in group.resources], group.size)
            for group in groups_of(need, self.query.party)
        ]

    def _starts_on_grid(self) -> set[int]:
        service, starts = self.query.service, set[int]()
        for team in self.teams[0]:
            if service.grid == "free":
                starts.update(*free_starts(team.free, service, self.days, self.window))
            else:
                grid = period_starts(team.openings, service, self.days, self.window)
                starts.update(inside([*chain.from_iterable(grid)], team.free))
        return starts

    def _starts_of_sessions(self) -> set[int]:
        if self.query.service.capacity == 1 or self.sized:
            return set()
        earliest, end = self.window
        return {
            start
            for calendar in self._calendars_of_first_need()
            for start in calendar.sessions
            if earliest <= start < end
        }

    def _joining(self, start: int) -> list[Plan]:
        """The plans that take seats of a session, which must be the same one for all that the plan takes."""
        left = self.query.service.capacity - self.query.party
        hosts: list[list[tuple[Team, frozenset[str]]]] = []
        for need, teams in zip(self.query.needs, self.teams, strict=True):
            sessions = ((team, team.session_at(start)) for team in self._preferred(need, start, teams))
            hosts.append([(team, session.ids) for team, session in sessions if session and session.taken <= left])
        first, *others = hosts
        plans: list[Plan] = []
        for host, ids in first:
            plans += _plans([[host], *([team for team, same in teams if same == ids] for teams in others)])
        return plans

    def _opening(self, start: int, free: list[list[Team]]) -> list[Plan]:
        """The plans that begin something new, for which the limits of the day must leave room."""
        if self.has_limits:
            day = self.days.day_of(start)
            if not has_room(self.query.service, self._lengths_by_day.get(day, ()), self.query.service.duration):
                return []
            free = [[team for team in teams if team.has_room(day)] for teams in free]
        if self.has_preferences:
            needs = zip(self.query.needs, free, strict=True)
            free = [self._preferred(need, start, teams) for need, teams in needs]
        return _plans(free)

    def _preferred(self, need: Need, start: int, teams: list[Team]) -> list[Team]:
        if need.prefer == "order":
            return teams
        day = self.days.day_of(start)
        return sorted(teams, key=lambda team: team.busy_minutes(day))

    def _taken(self, start: int, plan: Plan) -> int:
        """How many seats of the session are taken that a plan joins."""
        sessions = (team.session_at(start) for team in plan)
        return max(session.taken for session in sessions if session)

    def _slot(self, start: int, plans: list[Plan], taken: int) -> Slot:
        begins, best = as_instant(start), plans[0]
        resources = tuple([key for team in best for key in team.keys])
        choices = tuple([plan[0].keys for plan in plans])
        seats = self._size(best) if self.sized else self.query.service.capacity - taken
        return Slot(begins, begins + self.lasts, resources, choices, seats, self.price)

    def _size(self, plan: Plan) -> int:
        return min(team.size for team, need in zip(plan, self.query.needs, strict=True) if need.by_size)

    @cached_property
    def _lengths_by_day(self) -> dict[date, list[int]]:
        """How long the service takes place each day among the resources of the first need, what is shared once."""
        lengths: dict[date, list[int]] = {}
        for start, end, _name in {event for calendar in self._calendars_of_first_need() for event in calendar.events()}:
            lengths.setdefault(self.days.day_of(start), []).append(end - start)
        return lengths

    def _calendars_of_first_need(self) -> list[Calendar]:
        keys = {resource.key for resource in all_resources(self.query.needs[:1])}
        return [self.calendars[key] for key in keys]


def _free_at(starts: Sequence[int], teams: Iterable[Team]) -> dict[int, list[Team]]:
    free: dict[int, list[Team]] = {start: [] for start in starts}
    for team in teams:
        for start in inside(starts, team.free):
            free[start].append(team)
    return free


def _plans(options: list[list[Team]]) -> list[Plan]:
    """For each team of the first need the first way to serve the other needs beside it."""
    first, *others = options
    if not others:
        return [(team,) for team in first]
    return [plan for team in first if (plan := _completed((team,), others))]


def _completed(plan: Plan, others: list[list[Team]]) -> Plan:
    """A plan with a team for each other need, so that nobody is taken twice; empty if there is no such plan."""
    if not others:
        return plan
    used = {key for team in plan for key in team.keys}
    for team in others[0]:
        if used.isdisjoint(team.keys) and (whole := _completed((*plan, team), others[1:])):
            return whole
    return ()
