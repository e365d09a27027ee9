"""What the page of a service offers to choose from: people, seats, days and times. It reads, and decides nothing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from blueprints.booking import classes, schedule
from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Booking, Resource, ResourceKind, Service
from blueprints.booking.slots import by_day
from blueprints.booking_page.asked import Asked
from blueprints.booking_page.month import Month, last_day, month_of
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.i18n import current_locale

NOON, EVENING = 12, 18
MOST_CHIPS = 12
"""Up to so many seats are offered as links; more are typed."""

USUAL_PARTY = 2
"""How many people a table is for until somebody says otherwise."""

NEAREST = 6
AROUND = timedelta(days=7)


@dataclass(frozen=True)
class Choice:
    """The page of a service. `person` is who was asked for, None: anyone. `slots` are the times of `day`.

    `month` is None when nothing is free at all; `next_free` is the first time after a month without any.
    """

    service: Service
    asked: Asked
    people: list[Resource]
    person: Resource | None
    month: Month | None
    day: date | None
    slots: list[Slot]
    next_free: Slot | None

    @property
    def zone(self) -> str:
        """The shop's zone."""
        return self.service.place.zone

    @property
    def parts(self) -> list[tuple[str, list[Slot]]]:
        """The times of the day as `morning`, `afternoon` and `evening`, without the empty ones."""
        shop = ZoneInfo(self.zone)
        found: dict[str, list[Slot]] = {"morning": [], "afternoon": [], "evening": []}
        for slot in self.slots:
            hour = slot.start.astimezone(shop).hour
            found["morning" if hour < NOON else "afternoon" if hour < EVENING else "evening"].append(slot)
        return [(part, slots) for part, slots in found.items() if slots]


@dataclass(frozen=True)
class Occasion:
    """A session of a class: `slot` is None when it can't be booked any more, `left` may be 0."""

    start: datetime
    end: datetime
    who: list[str]
    where: list[str]
    left: int
    slot: Slot | None


@dataclass(frozen=True)
class Programme:
    """The sessions of a class in a month, by local day. `month` is None when none is planned any more."""

    service: Service
    asked: Asked
    month: date | None
    previous: date | None
    following: date | None
    days: list[tuple[date, list[Occasion]]]

    @property
    def zone(self) -> str:
        return self.service.place.zone

    @property
    def is_full(self) -> bool:
        return not any(occasion.slot for _day, occasions in self.days for occasion in occasions)


def settled(service: Service, asked: Asked) -> Asked:
    """The wish as this service can take it: no more seats than it gives, nobody who doesn't give it, no month out of reach."""
    party = min(asked.party, service.most_per_party) if asked.party else None
    if service.kind == "table":
        party = party or min(USUAL_PARTY, service.most_per_party)
    elif service.most_per_party == 1:
        party = None
    staff_id = asked.staff_id if asked.staff_id in {person.id for person in people_of(service)} else None
    repeats = service.repeats and asked.repeats
    today = today_at(service)
    in_reach = asked.month is not None and today.replace(day=1) <= asked.month <= last_day(service, today)
    return asked.but(
        month=asked.month if in_reach else None,
        day=asked.day if in_reach else None,
        party=party,
        staff_id=staff_id,
        every=asked.every if repeats else "",
        times=asked.times if repeats else 1,
    )


def look(service: Service, asked: Asked, *, ignoring: Booking | None = None) -> Choice:
    """The page as the wish has it: the month that was asked for, else the first one with room.

    `ignoring` is the booking that is to be moved.
    """
    people = people_of(service)
    person = next((one for one in people if one.id == asked.staff_id), None)
    today = today_at(service)
    seek = _Seek(service, asked, ignoring)
    first, slots = (asked.month, seek.month(asked.month)) if asked.month else seek.first_month(today)
    if first is None:
        return Choice(service, asked, people, person, None, None, [], None)
    month = month_of(service, first, slots, today=today, person=person, week_starts=current_locale().first_week_day)
    day = asked.day if asked.day and asked.day.replace(day=1) == first else None
    day = day or next(iter(sorted(slots)), None)
    next_free = None if slots else seek.after(month)
    return Choice(service, asked, people, person, month, day, list(slots.get(day, ())) if day else [], next_free)


def programme(service: Service, asked: Asked) -> Programme:
    """The sessions of a class in the month that was asked for, else in the first one with any."""
    today = today_at(service)
    first = asked.month or _first_with_sessions(service, today)
    if first is None:
        return Programme(service, asked, None, None, None, [])
    start, end = _bounds(service, max(first, today), _next(first))
    free = {slot.start: slot for slot in schedule.find(service, max(start, now()), end, party=asked.seats)}
    sessions = [session for session in classes.sessions(service, start, end) if session.starts_at > now()]
    names = _names({claim.resource_id for session in sessions for claim in session.claims})
    days: dict[date, list[Occasion]] = {}
    for session in sessions:
        taken = [names[claim.resource_id] for claim in session.claims if claim.resource_id in names]
        occasion = Occasion(
            session.starts_at,
            session.ends_at,
            [one.name for one in taken if one.kind == ResourceKind.STAFF],
            [one.name for one in taken if one.kind != ResourceKind.STAFF],
            session.capacity - session.taken,
            free.get(session.starts_at),
        )
        days.setdefault(session.starts_at.astimezone(ZoneInfo(service.place.zone)).date(), []).append(occasion)
    following = _next(first) if _next(first) <= last_day(service, today) else None
    previous = _previous(first) if first > today else None
    return Programme(service, asked, first, previous, following, sorted(days.items()))


def nearest(
    service: Service, start: datetime, *, staff_id: int | None, party: int, ignoring: Booking | None = None
) -> list[Slot]:
    """The free times next to one that is taken, by their start."""
    begin = max(start - AROUND, now())
    slots = schedule.find(service, begin, start + AROUND, staff_id=staff_id, party=party, ignoring=ignoring)
    return sorted(sorted(slots, key=lambda slot: abs(slot.start - start))[:NEAREST], key=lambda slot: slot.start)


def people_of(service: Service) -> list[Resource]:
    """Those a customer may choose between; nobody where there is no choice."""
    if service.kind != "appointment" or not service.needs:
        return []
    need = service.needs[0]
    if need.take != 1 or any(member.fixed for member in need.members):
        return []
    people = schedule.can_serve(service)
    return people if len(people) > 1 else []


def party_sizes(service: Service) -> range:
    """The numbers of seats to choose from; none for a service that one comes to alone."""
    return range(1, service.most_per_party + 1) if service.most_per_party > 1 else range(0)


def today_at(service: Service) -> date:
    """Today by the clock of the service's place."""
    return now().astimezone(ZoneInfo(service.place.zone)).date()


class _Seek:
    """Looks for times, a month at a time: each look costs, and most find something in the first."""

    def __init__(self, service: Service, asked: Asked, ignoring: Booking | None) -> None:
        self.service = service
        self.asked = asked
        self.ignoring = ignoring
        self.final = last_day(service, today_at(service))

    def month(self, first: date) -> dict[date, list[Slot]]:
        """The free times of a month by local day."""
        start, end = _bounds(self.service, first, _next(first))
        start = max(start, now())
        if start >= end:
            return {}
        found = schedule.find(
            self.service,
            start,
            end,
            staff_id=self.asked.staff_id,
            party=self.asked.seats,
            ignoring=self.ignoring,
        )
        return by_day(found, self.service.place.zone)

    def first_month(self, today: date) -> tuple[date | None, dict[date, list[Slot]]]:
        """The first month with room and its times; None when there is none until the horizon."""
        for first in self._months(today.replace(day=1)):
            if slots := self.month(first):
                return first, slots
        return None, {}

    def after(self, month: Month) -> Slot | None:
        """The first free time in the months after one."""
        for first in self._months(_next(month.first)):
            if slots := self.month(first):
                return slots[min(slots)][0]
        return None

    def _months(self, first: date) -> Iterator[date]:
        while first <= self.final:
            yield first
            first = _next(first)


def _first_with_sessions(service: Service, today: date) -> date | None:
    start, end = now(), _bounds(service, today, last_day(service, today) + timedelta(days=1))[1]
    free = schedule.find(service, start, end)
    first: Iterable[datetime] = (slot.start for slot in free)
    chosen = next(iter(first), None) or next((one.starts_at for one in classes.sessions(service, start, end)), None)
    return chosen.astimezone(ZoneInfo(service.place.zone)).date().replace(day=1) if chosen else None


def _names(resource_ids: Iterable[int]) -> dict[int, Resource]:
    found: Sequence[Resource] = db.session.scalars(select(Resource).where(Resource.id.in_(set(resource_ids)))).all()
    return {resource.id: resource for resource in found}


def _bounds(service: Service, first: date, end: date) -> tuple[datetime, datetime]:
    """The instants at which two local days begin."""
    zone = ZoneInfo(service.place.zone)
    start, stop = (datetime.combine(day, time(), zone).astimezone(now().tzinfo) for day in (first, end))
    return start, stop


def _next(first: date) -> date:
    return (first.replace(day=1) + timedelta(days=32)).replace(day=1)


def _previous(first: date) -> date:
    return (first - timedelta(days=1)).replace(day=1)
