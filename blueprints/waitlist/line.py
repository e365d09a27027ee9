"""Whose turn it is: plain values in, plain values out.

The line goes by arrival. Somebody who was offered a time has it to think about for a while, and until then
nobody else is asked about it or about anything that overlaps it, unless there is room for both. A person
gets at most so many offers a day, one at a time, and never the same stretch of time twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Free:
    """A free time: `room` is how many offers it bears at once, by seats or by people who could serve.

    `shares` names what it would take: the seats of a service, or the people of whom one would serve.
    """

    start: datetime
    end: datetime
    room: int
    shares: frozenset[str]
    staff_id: int | None = None


@dataclass(frozen=True, slots=True)
class Pending:
    """An offer that somebody still thinks about. It takes `size` of the room of what it shares."""

    start: datetime
    end: datetime
    shares: frozenset[str]
    size: int


@dataclass(slots=True)
class InLine:
    """Somebody who waits. `person` is the same for all waits of one person; `size` is how much room one offer takes.

    `free` are the free times that fit, by start; `had` the stretches that were offered already.
    """

    id: int
    person: str
    size: int
    free: Sequence[Free]
    had: Sequence[tuple[datetime, datetime]] = field(default_factory=tuple)


def next_offers(
    line: Sequence[InLine],
    pending: Sequence[Pending],
    *,
    busy: frozenset[str],
    today: dict[str, int],
    most_a_day: int,
) -> list[tuple[InLine, Free]]:
    """The offers to make now, in the order of the line.

    `busy` are people who think about an offer already; `today` counts the offers that people got today.
    """
    offers: list[tuple[InLine, Free]] = []
    thinking, out = set(busy), list(pending)
    for one in line:
        if one.person in thinking or today.get(one.person, 0) >= most_a_day:
            continue
        free = next((free for free in one.free if _is_new(free, one) and _has_room(free, one, out)), None)
        if free is None:
            continue
        offers.append((one, free))
        thinking.add(one.person)
        out.append(Pending(free.start, free.end, free.shares, one.size))
    return offers


def _is_new(free: Free, one: InLine) -> bool:
    return not any(_overlap(free.start, free.end, start, end) for start, end in one.had)


def _has_room(free: Free, one: InLine, pending: Sequence[Pending]) -> bool:
    out = sum(
        offer.size
        for offer in pending
        if offer.shares & free.shares and _overlap(free.start, free.end, offer.start, offer.end)
    )
    return out + one.size <= free.room


def _overlap(start: datetime, end: datetime, other_start: datetime, other_end: datetime) -> bool:
    return start < other_end and other_start < end
