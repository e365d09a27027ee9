"""Random queries for the engine: every rule may meet every other, on the days on which clocks do odd things."""

from collections.abc import Set
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal, TypeVar
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from blueprints.booking.slots import (
    Booked,
    Closure,
    Fixed,
    Horizon,
    Need,
    Override,
    Resource,
    Rolling,
    RollingWindow,
    Schedule,
    Service,
    SlotQuery,
    Span,
    Stretch,
    WeeklyStretch,
)

T = TypeVar("T")
State = Literal["confirmed", "pending", "held"]

ODD_DAYS = [
    ("Europe/Paris", date(2026, 3, 29)),
    ("Europe/Paris", date(2026, 10, 25)),
    ("Europe/Paris", date(2026, 5, 1)),  # a public holiday
    ("America/St_Johns", date(2026, 3, 8)),
    ("America/St_Johns", date(2026, 11, 1)),
    ("Australia/Lord_Howe", date(2026, 4, 5)),  # the hour changes by half an hour
    ("Australia/Lord_Howe", date(2026, 10, 4)),
    ("Asia/Kathmandu", date(2026, 6, 3)),  # 5:45 ahead
    ("Pacific/Apia", date(2011, 12, 31)),  # the day before never was
    ("Pacific/Apia", date(2026, 4, 5)),
    ("Africa/Casablanca", date(2026, 2, 15)),  # back an hour for Ramadan
    ("Africa/Casablanca", date(2026, 3, 22)),
]
CLOCKS = [0, 30, 60, 90, 110, 120, 135, 150, 165, 180, 240, 480, 540, 600, 725, 840, 1080, 1200, 1320, 1410]
LENGTHS = [5, 15, 20, 30, 45, 60, 90]
BUFFERS = [0, 0, 0, 5, 10, 15, 40]

RULES = [
    "breaks",
    "overrides",
    "closures",
    "holidays",
    "never_closes",
    "own_hours",
    "other_zone",
    "buffers",
    "notice",
    "round",
    "period",
    "shared",
    "pending",
    "held",
    "odd_seconds",
    "away",
    "long_bookings",
    "service_limit",
    "service_minutes",
    "limit",
    "minutes",
    "horizon",
    "two_needs",
    "take_two",
    "by_size",
    "least_busy",
    "party",
]

clocks = st.sampled_from(CLOCKS)
closing_clocks = st.sampled_from([*CLOCKS, 1440, 1440])
stretches = st.builds(Stretch, clocks, closing_clocks)


@st.composite
def queries(draw: st.DrawFn, always: Set[str] = frozenset()) -> SlotQuery:
    """A query of some hours around an odd day, in which some of the rules play and others don't."""
    return _Random(draw, draw(st.sets(st.sampled_from(RULES), min_size=2, max_size=10)) | always).query()


class _Random:
    """All rules at once leave no slots; a few at a time meet each other as well."""

    def __init__(self, draw: st.DrawFn, rules: Set[str]) -> None:
        self.draw = draw
        self.rules = rules
        self.zone, self.day = draw(st.sampled_from(ODD_DAYS))
        self.noon = datetime.combine(self.day, time(12), ZoneInfo(self.zone)).astimezone(UTC)
        self.service = self._service()

    def query(self) -> SlotQuery:
        common = [self._booked() for _ in range(self._of(0, 2, 4))]
        people = [self._resource(key, common) for key in ["ann", "bob", "cleo"][: self._of(1, 2, 3)]]
        start = self.noon + timedelta(minutes=self._between(-15 * 60, 6 * 60), seconds=self._if("odd_seconds", 0, 20))
        now = start + timedelta(minutes=self._of(-1500, -600, -5, 0, 90), seconds=self._if("odd_seconds", 0, 1))
        most = 9 if "by_size" in self.rules else self.service.capacity
        return SlotQuery(
            self.service,
            self._schedule(self.zone),
            tuple(self._need(people) for _ in range(self._if("two_needs", 1, 2))),
            start,
            start + timedelta(minutes=self._of(800, 200, 1600, 0)),
            now,
            self._horizon() if "horizon" in self.rules else None,
            self._if("party", 1, min(self._of(2, 3, 4), most)),
        )

    def _service(self) -> Service:
        return Service(
            key="cut",
            duration=self._of(*LENGTHS),
            before=self._if("buffers", 0, *BUFFERS),
            after=self._if("buffers", 0, *BUFFERS),
            price_cents=self._of(0, 1250),
            notice=self._if("notice", 0, 47, 600),
            step=self._of(7, 10, 15, 30, 60),
            grid="period" if "period" in self.rules else "free",
            round_to=self._if("round", 0, 5, 15, 30, 50, 60),
            capacity=self._if("shared", 1, 3, 6),
            pending_blocks=self._of(True, False),
            most_per_day=self._if("service_limit", None, 0, 1, 2, 3, 4),
            most_minutes_per_day=self._if("service_minutes", None, 45, 90, 150, 240),
        )

    def _schedule(self, zone: str) -> Schedule:
        """Hours of a week: a long day or something odd."""
        usual = Stretch(self._of(0, 110, 480, 540), self._of(165, 1080, 1410, 1440))
        hours = [usual, *self._some(stretches, 1)]
        if self._if("never_closes", 0, 0, 1):
            hours = [Stretch(0, 1440)]
        around = st.integers(-2, 3).map(lambda days: self.day + timedelta(days=days))
        overrides = st.builds(Override, around, st.lists(stretches, max_size=2).map(tuple))
        breaks = st.builds(WeeklyStretch, st.integers(0, 6), clocks, closing_clocks)
        first = self.draw(around)
        return Schedule(
            zone,
            tuple(WeeklyStretch(day, one.opens, one.closes) for one in hours for day in range(self._of(7, 7, 6))),
            self._some(breaks, 3) if "breaks" in self.rules else (),
            self._some(overrides, 2) if "overrides" in self.rules else (),
            (Closure(first, first + timedelta(days=self._of(0, 1))),) if "closures" in self.rules else (),
            self._if("holidays", "", "FR", "FR-57", "MA"),
        )

    def _booked(self) -> Booked:
        """A booking near noon; under sharing often a session of the service."""
        is_session = "shared" in self.rules and self._of(True, True, False)
        hours = 5 if is_session else 20
        start = self.noon + timedelta(minutes=5 * self._between(-hours * 12, hours * 12))
        length = self._of(*LENGTHS, *([0, 480, 2880] if "long_bookings" in self.rules else []))
        odd = timedelta(seconds=0 if is_session else self._if("odd_seconds", 0, 1, 59))
        state, until = self._state()
        return Booked(
            start + odd,
            start + timedelta(minutes=self.service.duration if is_session else length) + odd,
            before=self._if("buffers", 0, *BUFFERS),
            after=self._if("buffers", 0, *BUFFERS),
            state=state,
            until=until,
            service="cut" if is_session else self._of("cut", "colour", ""),
            seats=self._of(1, 1, 2, 3),
            id=self._of("", "a", "b"),
        )

    def _state(self) -> tuple[State, datetime | None]:
        if "pending" in self.rules and self._of(True, False):
            return "pending", None
        if "held" in self.rules and self._of(True, False):
            return "held", self._of(None, self.noon - timedelta(days=1), self.noon, self.noon + timedelta(days=1))
        return "confirmed", None

    def _resource(self, key: str, common: list[Booked]) -> Resource:
        """Somebody with some of the common bookings and some of their own."""
        own = [self._booked() for _ in range(self._of(0, 1, 3))]
        booked = own + [one for one in common if self._of(True, True, False)]
        zone = self._if("other_zone", self.zone, "Europe/Paris", "Asia/Kathmandu")
        return Resource(
            key,
            self._schedule(zone) if self._if("own_hours", 0, 0, 1) else None,
            tuple(sorted(booked, key=lambda one: one.start)),
            tuple(self._away() for _ in range(self._if("away", 0, 1, 2))),
            self._of(1, 2, 3, 4),
            self._if("limit", None, 1, 2, 3),
            self._if("minutes", None, 60, 120, 300),
        )

    def _away(self) -> Span:
        start = self.noon + timedelta(minutes=self._between(-2000, 2000), seconds=self._if("odd_seconds", 0, 30))
        return Span(start, start + timedelta(minutes=self._of(0, 1, 30, 200, 3000)))

    def _need(self, people: list[Resource]) -> Need:
        """A need of some of the people, who may be asked for by another need as well."""
        order = self.draw(st.permutations(people))
        fixed, pool = order[: self._of(0, 0, 1)], order[self._of(0, 0, 1) :]
        by_size = bool(pool) and "by_size" in self.rules and self._of(True, True, False)
        keys = st.permutations([one.key for one in pool]).map(lambda some: tuple(some[:2]))
        return Need(
            tuple(pool),
            min(self._if("take_two", 1, 1, 2), len(pool) or 1),
            tuple(fixed) if pool else (order[0],),
            by_size,
            self._some(keys, 2) if by_size else (),
            self._if("least_busy", "order", "order", "least_busy"),
        )

    def _horizon(self) -> Horizon:
        first = self.day + timedelta(days=self._of(-1, 0, 1))
        if self._of(True, False):
            return Fixed(first, first + timedelta(days=self._of(0, 1)))
        return Rolling(self._of(0, 1, 2)) if self._of(True, False) else RollingWindow(self._of(1, 2))

    def _if(self, rule: str, neutral: T, *values: T) -> T:
        return self._of(*values) if rule in self.rules else neutral

    def _of(self, *values: T) -> T:
        return self.draw(st.sampled_from(values))

    def _between(self, least: int, most: int) -> int:
        return self.draw(st.integers(least, most))

    def _some(self, things: st.SearchStrategy[T], most: int) -> tuple[T, ...]:
        return tuple(self.draw(st.lists(things, max_size=most)))
