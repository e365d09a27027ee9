"""The search in one window: which groups are free at which starts, which sessions can be joined, and what a slot says."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property, reduce
from itertools import chain

from blueprints.booking.engine.calendars import Calendar, Session
from blueprints.booking.engine.grid import free_starts, period_starts
from blueprints.booking.engine.groups import all_resources, groups_of
from blueprints.booking.engine.limits import has_room, is_limited
from blueprints.booking.engine.local_days import days_around
from blueprints.booking.engine.minutes import MINUTE, as_instant, zone_named
from blueprints.booking.engine.query import Need, Slot, SlotQuery
from blueprints.booking.engine.ranges import Range, common, inside


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

    @cached_property
    def sessions(self) -> dict[int, Session]:
        """The sessions that they hold together, by their start."""
        held: dict[int, Session] = {}
        for start in set[int].intersection(*(set(calendar.sessions) for calendar in self.calendars)):
            sessions = [calendar.sessions[start] for calendar in self.calendars]
            if len({session.ids for session in sessions}) == 1:
                held[start] = max(sessions, key=lambda session: session.taken)
        return held


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
        self.shares = query.service.capacity > 1 and not self.sized
        self._full: dict[date, frozenset[Team]] = {}
        self._ranks: dict[date, list[dict[Team, int]]] = {}
        self.has_preferences = any(need.prefer != "order" for need in query.needs)
        self.has_limits = is_limited(query.service) or any(map(is_limited, resources.values()))

    def slots(self) -> Iterator[Slot]:
        """The slots in order of their start."""
        hosts = [_hosts(teams, self.window) if self.shares else {} for teams in self.teams]
        on_grid = self._starts_on_grid()
        starts = sorted(on_grid | hosts[0].keys())
        free = [_free_at(starts, teams) for teams in self.teams]
        for start in starts:
            joining = self._joining(start, [teams.get(start, []) for teams in hosts]) if start in hosts[0] else []
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
                starts.update(free_starts(team.free, service, self.days, self.window))
            else:
                grid = period_starts(team.openings, service, self.days, self.window)
                starts.update(inside(grid, team.free))
        return starts

    def _joining(self, start: int, hosts: list[list[Team]]) -> list[Plan]:
        """The plans that take seats of a session, which must be the same one for all that the plan takes."""
        left = self.query.service.capacity - self.query.party
        hosts = self._preferred(
            start, [[team for team in teams if team.sessions[start].taken <= left] for teams in hosts]
        )
        first, *others = hosts
        plans: list[Plan] = []
        for host in first:
            ids = host.sessions[start].ids
            plans += _plans(
                [[host], *([team for team in teams if team.sessions[start].ids == ids] for teams in others)]
            )
        return plans

    def _opening(self, start: int, free: list[list[Team]]) -> list[Plan]:
        """The plans that begin something new, for which the limits of the day must leave room."""
        if self.has_limits:
            full = self._full_teams(self.days.day_of(start))
            if full:
                free = [[team for team in teams if team not in full] for teams in free]
        return _plans(self._preferred(start, free))

    def _full_teams(self, day: date) -> frozenset[Team]:
        """Those who can't begin the service once more on a day."""
        if day not in self._full:
            may = has_room(self.query.service, self._lengths_by_day.get(day, ()), self.query.service.duration)
            teams = chain.from_iterable(self.teams)
            self._full[day] = frozenset(team for team in teams if not (may and team.has_room(day)))
        return self._full[day]

    def _preferred(self, start: int, options: list[list[Team]]) -> list[list[Team]]:
        """The teams for each need, in order of preference."""
        if not self.has_preferences:
            return options
        ranks = self._ranks_on(self.days.day_of(start))
        return [sorted(teams, key=rank.__getitem__) for teams, rank in zip(options, ranks, strict=True)]

    def _ranks_on(self, day: date) -> list[dict[Team, int]]:
        """What to sort the teams of each need by on a day; those that are in order already stay so."""
        if day not in self._ranks:
            self._ranks[day] = [
                {team: team.busy_minutes(day) if need.prefer == "least_busy" else 0 for team in teams}
                for need, teams in zip(self.query.needs, self.teams, strict=True)
            ]
        return self._ranks[day]

    def _taken(self, start: int, plan: Plan) -> int:
        """How many seats of the session are taken that a plan joins."""
        return max(team.sessions[start].taken for team in plan)

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


def _hosts(teams: Iterable[Team], window: Range) -> dict[int, list[Team]]:
    hosts: dict[int, list[Team]] = {}
    for team in teams:
        for start in team.sessions:
            if window[0] <= start < window[1]:
                hosts.setdefault(start, []).append(team)
    return hosts


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
