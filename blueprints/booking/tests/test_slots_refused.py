"""A query that makes no sense is refused with the field and the cure, and what is far from the window isn't looked at."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from blueprints.booking.slots import (
    Closure,
    Fixed,
    Need,
    Override,
    Resource,
    Rolling,
    RollingWindow,
    Schedule,
    SlotQuery,
    Span,
    Stretch,
    WeeklyStretch,
    find_slots,
)
from blueprints.booking.tests.asking import ANN, BOB, MONDAY, ask, at, booked, person, schedule, weekly

NAIVE = datetime(2026, 3, 2, 9)  # noqa: DTZ001 - that is the mistake
IN_PARIS = datetime(2026, 3, 2, 9, tzinfo=ZoneInfo("Europe/Paris"))
SUNDAY = MONDAY - timedelta(days=1)
LATE, EARLY = booked("11:00-12:00"), booked("09:00-10:00")
JOIN = Need((ANN, BOB), by_size=True, joins=(("ann", "cleo"),))

REFUSED = {
    "a naive start": (ask(start=NAIVE), r"SlotQuery.start .* isn't in UTC. Give it as"),
    "an end in another zone": (ask(end=IN_PARIS), r"SlotQuery.end .* isn't in UTC"),
    "a naive now": (ask(now=NAIVE), r"SlotQuery.now .* isn't in UTC"),
    "an end before the start": (
        ask(end=at("09:00", SUNDAY)),
        r"SlotQuery.end is .*, before its start .* Exchange them",
    ),
    "nobody in the party": (ask(party=0), r"SlotQuery.party is 0. Give 1 or more"),
    "no needs": (ask(needs=()), r"SlotQuery.needs is empty. Give at least one"),
    "a need of nothing": (ask(needs=(Need(),)), r"Need: it takes nothing. Give it a pool"),
    "a need of none of its pool": (ask(needs=(Need((ANN,), take=0),)), r"Need.take is 0. Give 1 or more"),
    "somebody twice in a pool": (ask(ANN, ANN), r"Need.pool: .* names one twice. Name each once"),
    "two who share a name": (
        ask(needs=(Need((ANN,)), Need((person("ann", EARLY),)))),
        r"Resource.key: 'ann' is the name of two",
    ),
    "a join of an unknown table": (ask(needs=(JOIN,)), r"Need.joins: .* names \['cleo'\], which the pool doesn't have"),
    "a join of a table with itself": (
        ask(needs=(replace(JOIN, joins=(("ann", "ann"),)),)),
        r"Need.joins: .* names one twice",
    ),
    "more ways to choose than one can try": (
        ask(needs=(Need(tuple(Resource(str(number)) for number in range(20)), take=10),)),
        r"Need.take: 10 of 20 .* Make the pool smaller",
    ),
    "a service of no length": (ask(duration=0), r"Service.duration is 0. Give 1 to 1440"),
    "a service longer than a day": (ask(duration=1441), r"Service.duration is 1441. Give 1 to 1440"),
    "no step": (ask(step=0), r"Service.step is 0. Give 1 or more"),
    "no seats": (ask(capacity=0), r"Service.capacity is 0. Give 1 or more"),
    "a negative buffer": (ask(before=-1), r"Service.before is -1. Give 0 to 1440"),
    "a negative notice": (ask(notice=-1), r"Service.notice is -1. Give 0 or more"),
    "an unknown grid": (ask(grid="fixed"), r"Service.grid is 'fixed'. Give free or period"),
    "an unknown zone of the place": (
        replace(ask(), place=schedule("09:00-12:00", zone="Europe/Pariss")),
        r"Schedule.zone: there is no time zone 'Europe/Pariss'. Give an IANA name",
    ),
    "an unknown zone of a person": (
        ask(person("ann", schedule=Schedule("Europe"))),
        r"Schedule.zone: there is no time zone 'Europe'",
    ),
    "unknown holidays": (
        ask(place=schedule("09:00-12:00", holidays="FR-XX")),
        r"Schedule.holidays: nobody knows the public holidays of 'FR-XX'. Give an ISO 3166 code",
    ),
    "an eighth day of the week": (
        ask(place=Schedule("UTC", weekly=(WeeklyStretch(7, 0, 60),))),
        r"Schedule.weekly: .* is on no day of the week. Give 0",
    ),
    "a break off the clock": (
        ask(place=schedule("09:00-12:00", breaks=(WeeklyStretch(0, 1440, 60),))),
        r"Schedule.breaks: .* is off the clock",
    ),
    "an override off the clock": (
        ask(place=schedule("09:00-12:00", overrides=(Override(MONDAY, (Stretch(0, 1441),)),))),
        r"Schedule.overrides: .* is off the clock",
    ),
    "a closure that ends before it begins": (
        ask(place=schedule("09:00-12:00", closures=(Closure(MONDAY, SUNDAY),))),
        r"Schedule.closures: .* ends before it begins",
    ),
    "fixed dates that end before they begin": (
        ask(horizon=Fixed(MONDAY, SUNDAY)),
        r"Fixed.last is .*, before its first",
    ),
    "a rolling horizon of less than today": (ask(horizon=Rolling(-1)), r"Rolling.days is -1. Give 0 or more"),
    "a rolling window of no days": (ask(horizon=RollingWindow(0)), r"RollingWindow.days is 0. Give 1 or more"),
    "bookings out of order": (ask(person("ann", LATE, EARLY)), r"Resource 'ann', booked: .* Sort them by start"),
    "a naive booking": (ask(person("ann", replace(EARLY, start=NAIVE))), r"Resource 'ann', booked is .* isn't in UTC"),
    "a booking with a naive end": (
        ask(person("ann", replace(EARLY, end=NAIVE))),
        r"Resource 'ann', booked is .* isn't in UTC",
    ),
    "a booking that ends before it starts": (
        ask(person("ann", replace(EARLY, end=at("08:00")))),
        r"booked: .* ends before it starts",
    ),
    "a booking of more than two days": (
        ask(person("ann", replace(EARLY, end=EARLY.start + timedelta(minutes=2882)))),
        r"booked: .* lasts longer than two days. Give such an absence in `away`",
    ),
    "a booking with a negative buffer": (
        ask(person("ann", replace(EARLY, after=-1))),
        r"booked: .* has a buffer below 0",
    ),
    "a booking of an unknown state": (
        ask(person("ann", booked("09:00-10:00", state="gone"))),
        r"the state 'gone' is unknown. Give confirmed",
    ),
    "a hold until a naive instant": (
        ask(person("ann", booked("09:00-10:00", state="held", until=NAIVE))),
        r"booked.until is .* isn't in UTC",
    ),
    "an absence that ends before it starts": (
        ask(person("ann", away=(Span(LATE.start, EARLY.start),))),
        r"away: .* ends before it starts",
    ),
}


@pytest.mark.parametrize(("query", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_refused(query: SlotQuery, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        find_slots(query)


def test_utc_by_another_name_is_utc() -> None:
    query = ask()
    named = replace(query, start=query.start.astimezone(ZoneInfo("UTC")), now=query.now.astimezone(ZoneInfo("UTC")))
    assert find_slots(named) == find_slots(query)
    assert find_slots(named)[0].start.tzinfo is UTC


def test_weekly_hours_may_be_empty() -> None:
    assert find_slots(ask(place=Schedule("UTC"))) == []
    assert find_slots(ask(place=Schedule("UTC", breaks=weekly("09:00-10:00")))) == []
