"""What the engine is asked and what it answers: frozen values, in which every booking rule is a field.

Instants are aware and in UTC; stretches are half-open, so that one may begin where another ends.
Lengths are whole minutes. Days and clock times belong to the zone of the schedule that names them.
"""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

DAY_MINUTES = 24 * 60


@dataclass(frozen=True, slots=True)
class Stretch:
    """From one clock time to another on a day that is known from elsewhere."""

    opens: int
    """Minutes after local midnight by the clock on the wall, 0 to 1439."""

    closes: int
    """Minutes after local midnight, 0 to 1440 (the next midnight). At or before `opens` it is on the next day."""


@dataclass(frozen=True, slots=True)
class WeeklyStretch:
    """From one clock time to another, every week; several on one day are several stretches, and touching ones merge."""

    weekday: int
    """The day on which it begins: 0 is Monday, 6 is Sunday."""

    opens: int
    """As in `Stretch`."""

    closes: int
    """As in `Stretch`: overnight hours end on the day after `weekday`."""


@dataclass(frozen=True, slots=True)
class Override:
    """One date on which other hours hold than every week, a public holiday included."""

    day: date
    """The local date on which these hours begin."""

    hours: tuple[Stretch, ...]
    """They replace that day's weekly hours, and its weekly breaks don't apply to them. None: closed that day."""


@dataclass(frozen=True, slots=True)
class Closure:
    """Whole local days on which nothing is open, whatever else is said: closures win."""

    first: date
    """The first closed day."""

    last: date
    """The last closed day, itself closed."""


@dataclass(frozen=True, slots=True)
class Schedule:
    """When a place is open or somebody works.

    A local time that the spring change skips is read as that much later; one that happens twice in
    autumn is its first occurrence. Both follow from reading wall time with fold 0 (PEP 495).
    """

    zone: str
    """An IANA time zone, such as `Europe/Paris`; every day and clock time of this schedule is told in it."""

    weekly: tuple[WeeklyStretch, ...] = ()
    """The hours of an ordinary week. None at all: never open, but for overrides."""

    breaks: tuple[WeeklyStretch, ...] = ()
    """What is taken out of the weekly hours: lunch on Mondays."""

    overrides: tuple[Override, ...] = ()
    """Dates with hours of their own; the last one given for a date counts."""

    closures: tuple[Closure, ...] = ()
    """Days off: the hours of these days, overnight ones to their end, don't take place."""

    holidays: str = ""
    """Whose public holidays are days without weekly hours: `FR`, or a region such as `FR-57` (ISO 3166-1 and -2,
    as the library `holidays` knows them). Empty: nobody's. An override opens a holiday all the same."""


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time between two instants, its end excluded."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class Booked:
    """What is already booked with a resource. It takes the resource for `before` and `after` as well."""

    start: datetime
    """When the appointment begins, its buffer excluded."""

    end: datetime
    """When it ends, its buffer excluded; at most two days after `start`."""

    before: int = 0
    """Minutes that this booking needs before it. Between two bookings there is room for the first one's `after`
    plus the second one's `before`: buffers add, they don't overlap."""

    after: int = 0
    """Minutes that this booking needs after it."""

    state: Literal["confirmed", "pending", "held"] = "confirmed"
    """`pending`: somebody has yet to approve it; it blocks if `Service.pending_blocks` says so.
    `held`: kept for somebody who is paying; it blocks until `until`."""

    until: datetime | None = None
    """When a hold lapses: it blocks while `now` is before. None: it doesn't lapse."""

    service: str = ""
    """The key of the service; bookings of one service with the same start and end share its seats."""

    seats: int = 1
    """How many of the service's seats are taken."""

    id: str = ""
    """Names the booking where it takes several resources, so that a limit counts it once."""


@dataclass(frozen=True, slots=True)
class Resource:
    """Somebody or something that can be booked once at a time: a person, a room, a chair, a table."""

    key: str
    """Its name for the caller; `Slot.resources` gives it back."""

    schedule: Schedule | None = None
    """When it is there. None: whenever the place is open. Both apply: a time must lie in the hours of both."""

    booked: tuple[Booked, ...] = ()
    """Its bookings in order of their start. Those that reach into the window or into the two days before and after it
    must be there: the starts of a free stretch are laid out from its beginning. Others may be left out, or may be
    there: they are not looked at."""

    away: tuple[Span, ...] = ()
    """Blocks and busy times out of other calendars, in any order and of any length. They have no buffers of their
    own; those of the new booking count."""

    size: int = 1
    """How many people it holds, for a need by `seats`."""

    most_per_day: int | None = None
    """How many bookings it takes in a day at most, of all services, a shared one counting once. The day is the local
    date of the start in the place's zone."""

    most_minutes_per_day: int | None = None
    """How many minutes of bookings, buffers excluded, it takes in a day at most."""


@dataclass(frozen=True, slots=True)
class Need:
    """What a booking takes: one of the staff, two of them, a room, a table for the party.

    The groups that can serve are `fixed` plus any `take` of `pool`; a group is free when all of it is.
    """

    pool: tuple[Resource, ...] = ()
    """Whom or what to choose from."""

    take: int = 1
    """How many of the pool: 1 is "any of them", `len(pool)` is "all of them"."""

    fixed: tuple[Resource, ...] = ()
    """Who or what must be there in any case: with a pool, "this one and any of those". With no pool, `take` is idle."""

    by_size: bool = False
    """Choose by `Resource.size` instead of by number: single resources of the pool that hold the party, and the
    combinations of `joins` that do. The one with the fewest empty seats comes first, then the one of the fewest
    pieces, then the first in order. `take` is idle."""

    joins: tuple[tuple[str, ...], ...] = ()
    """Keys of the pool that can be put together, such as two tables."""

    prefer: Literal["order", "least_busy"] = "order"
    """Which free group a slot names first: the first in order, or the one with the fewest booked minutes on that local
    day (then the first in order)."""


@dataclass(frozen=True, slots=True)
class Service:
    """What is booked, with the rules of its booking."""

    key: str
    """Its name for the caller; `Booked.service` refers to it."""

    duration: int
    """Minutes that it lasts, 1 to 1440. They pass on the clock of the universe: across a change of the hour too."""

    before: int = 0
    """Minutes to prepare it, during which its resources are taken. A buffer may reach out of opening hours, but not
    into a booking, its buffer or an absence."""

    after: int = 0
    """Minutes to clear up after it; see `before`."""

    price_cents: int = 0
    """What one seat costs; a slot gives it for the whole party."""

    notice: int = 0
    """Minutes that it must be booked ahead; a start at exactly now + notice is still offered. It hides starts, it
    doesn't shift the grid."""

    step: int = 15
    """Minutes from one start to the next, 1 or more."""

    grid: Literal["free", "period"] = "free"
    """`free`: in each stretch of free time the starts begin anew at its beginning, so that no time is lost after a
    booking. `period`: they are counted from each opening of the hours, whatever is booked."""

    round_to: int = 0
    """With the free grid: the first start of a stretch is put off to a clock time that is a multiple of so many
    minutes after local midnight (15: :00, :15, :30, :45), in the place's zone. 0: it isn't."""

    capacity: int = 1
    """How many seats it has: bookings of it with the same start and end share a slot until so many are taken."""

    pending_blocks: bool = True
    """Whether a booking that waits for approval keeps its time from others."""

    most_per_day: int | None = None
    """How often it takes place in a day at most, counted among the resources of the first need."""

    most_minutes_per_day: int | None = None
    """How many minutes of it, buffers excluded, take place in a day at most."""


@dataclass(frozen=True, slots=True)
class Rolling:
    """Bookable are today and so many days after it, by local date in the place's zone."""

    days: int


@dataclass(frozen=True, slots=True)
class RollingWindow:
    """Bookable are the first so many local dates, from today on, that have a slot at all.

    They are counted from now, wherever the query's own window lies, so the resources must know
    their bookings from now on.
    """

    days: int


@dataclass(frozen=True, slots=True)
class Fixed:
    """Bookable are the local dates from `first` to `last`, both included."""

    first: date
    last: date


Horizon = Rolling | RollingWindow | Fixed


@dataclass(frozen=True, slots=True)
class SlotQuery:
    """One question: when can this service be had?"""

    service: Service
    """What is wanted."""

    place: Schedule
    """When the place is open. Its zone is the one in which days are counted and starts are rounded."""

    needs: tuple[Need, ...]
    """What it takes, at least one. The first need sets the grid: each of its groups has its own free time, in which
    starts are laid out. Of every other need one group must be free at that start."""

    start: datetime
    """Where the window begins: a slot may start here."""

    end: datetime
    """Where the window ends: a slot may not start here any more, though it may reach beyond."""

    now: datetime
    """The present; nothing before it is offered."""

    horizon: Horizon | None = None
    """How far ahead one may book. None: without limit."""

    party: int = 1
    """How many seats, or how many people a need by size has to hold."""


@dataclass(frozen=True, slots=True)
class Slot:
    """A time that can be booked."""

    start: datetime
    """When it begins; slots come in this order, one for each start."""

    end: datetime
    """When it ends, buffers excluded."""

    resources: tuple[str, ...]
    """What it would take, in the order of the needs: one choice of possibly several."""

    choices: tuple[tuple[str, ...], ...]
    """Every group of the first need that is free, the preferred one first."""

    seats_left: int
    """How many seats are free, those of this party included."""

    price_cents: int
    """What the whole party pays."""
