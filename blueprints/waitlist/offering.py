"""The round: it looks what has become free, and offers it to those who wait, in the order of the line.

It goes round every few minutes, and at once when a booking gives its time back. New hours and cancelled
bookings look the same to it: a time is free that wasn't when somebody began to wait. Nothing is held for
anybody, since a hold that somebody sleeps over keeps a chair empty: whoever presses the button first has
the time, and booking itself sees to it that it is one. Nothing is offered in the quiet hours.
"""

import secrets
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import exists, select

from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Booking, Service, Status
from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import db, reading, transaction
from blueprints.core.outbox import Delivery
from blueprints.core.quiet import is_decent
from blueprints.core.settings import answer
from blueprints.waitlist import mails, waiting
from blueprints.waitlist.line import Free, InLine, Pending, next_offers
from blueprints.waitlist.models import Offer, Wait

KIND = "waitlist"
FREED = ("cancelled", "moved", "expired", "refused")
KEEP = timedelta(days=90)
"""How long is kept who waited."""


def changed(booking: Booking, change: str) -> list[object]:
    """A booking gave its time back: promise a round, in the transaction of the change."""
    if change in FREED and db.session.scalar(select(exists().where(Wait.ended_at.is_(None)))):
        promise_round(f"{booking.number}:{booking.sequence}:{change}")
    return []


def promise_round(why: str) -> None:
    """Let the worker go round soon; once for the same reason."""
    outbox.put(KIND, {}, key=f"waitlist:{why}")


def deliver(_delivery: Delivery) -> None:
    go_round()


def go_round() -> int:
    """Offer what can be offered now; gives how many offers were made."""
    with reading(), transaction():
        services = list(db.session.scalars(select(Wait.service_id).where(Wait.ended_at.is_(None)).distinct()))
    return sum(_go_round(service_id) for service_id in sorted(services))


def sweep() -> int:
    """End what is over, then go round; gives how many offers were made."""
    with transaction():
        _revive_unpaid()
        for wait in db.session.scalars(select(Wait).where(Wait.ended_at < now() - KEEP)):
            db.session.delete(wait)
    return go_round()


def _go_round(service_id: int) -> int:
    # Looking takes a while, and what is seen may be a moment old: nothing is held for anybody. So writers needn't wait.
    with reading(), transaction():
        line = waiting.active(service_id)
        if not line or not is_decent(now(), waiting.zone_of(line[0])):
            return 0
        free = waiting.fitting_each(line)
    with transaction():
        line = [wait for wait in _locked_line(service_id) if wait.id in free]
        for wait in line:
            _forget_what_is_gone(wait, free[wait.id])
        db.session.flush()
        offers = _next_offers(line, free)
        for wait, time in offers:
            _offer(wait, time)
        return len(offers)


def _next_offers(line: Sequence[Wait], free: Mapping[int, Sequence[Slot]]) -> list[tuple[Wait, Free]]:
    if not line:
        return []
    waits, thinking = {wait.id: wait for wait in line}, _thinking()
    offers = next_offers(
        [_in_line(wait, free[wait.id]) for wait in line],
        [_pending(offer) for offer in thinking],
        busy=frozenset(offer.wait.email for offer in thinking),
        today=_today(line[0]),
        most_a_day=int(answer("waitlist.offers_a_day")),
    )
    return [(waits[one.id], time) for one, time in offers]


def _locked_line(service_id: int) -> list[Wait]:
    """Who waits for a service, the earliest first; who can't get it any more leaves. Two rounds queue here."""
    query = select(Wait).where(Wait.service_id == service_id, Wait.ended_at.is_(None)).order_by(Wait.id)
    rows = list(db.session.scalars(query.with_for_update().execution_options(populate_existing=True)))
    for wait in rows:
        if wait.last_day < now().astimezone(waiting.zone_of(wait)).date():
            waiting.leave(wait, "lapsed")
        elif wait.booking_id is not None and not _may_still_move(wait.booking):
            waiting.leave(wait, "gone")
    return sorted((wait for wait in rows if wait.ended_at is None), key=lambda wait: (wait.created_at, wait.id))


def _may_still_move(booking: Booking | None) -> bool:
    return booking is not None and booking.status == Status.CONFIRMED and booking.starts_at > now()


def _forget_what_is_gone(wait: Wait, free: Sequence[Slot]) -> None:
    """What isn't free any more is news when it comes back, and may be offered once more."""
    starts = {slot.start for slot in free}
    known = [start for start in wait.known if datetime.fromisoformat(start) in starts]
    if known != wait.known:
        wait.known = known
    for offer in wait.offers:
        if offer.outcome in ("", "declined") and offer.starts_at not in starts:
            offer.outcome = "gone"


def _in_line(wait: Wait, free: Sequence[Slot]) -> InLine:
    known = set(wait.known)
    news = [_free(wait.service, slot) for slot in free if slot.start.isoformat() not in known]
    had = [(offer.starts_at, offer.ends_at) for offer in wait.offers if offer.outcome != "gone"]
    return InLine(wait.id, wait.email, _size(wait), news, had)


def _free(service: Service, slot: Slot) -> Free:
    if service.capacity > 1:
        return Free(slot.start, slot.end, slot.seats_left, frozenset({f"seats:{service.id}"}), _first(slot))
    people = frozenset(key for group in slot.choices for key in group)
    return Free(slot.start, slot.end, len(slot.choices), people, _first(slot))


def _first(slot: Slot) -> int | None:
    return int(slot.resources[0]) if slot.resources else None


def _size(wait: Wait) -> int:
    return wait.seats if wait.service.capacity > 1 else 1


def _thinking() -> list[Offer]:
    """The offers that somebody still thinks about, of all services."""
    query = select(Offer).join(Offer.wait).where(Offer.outcome == "", Offer.until > now(), Wait.ended_at.is_(None))
    return list(db.session.scalars(query))


def _pending(offer: Offer) -> Pending:
    service = offer.wait.service
    shares = f"seats:{service.id}" if service.capacity > 1 else str(offer.staff_id)
    return Pending(offer.starts_at, offer.ends_at, frozenset({shares}), _size(offer.wait))


def _today(wait: Wait) -> dict[str, int]:
    """How many offers each person got today, by the clock of the place."""
    zone = waiting.zone_of(wait)
    midnight = now().astimezone(zone).replace(hour=0, minute=0, second=0, microsecond=0)
    people = db.session.scalars(select(Wait.email).join(Wait.offers).where(Offer.made_at >= midnight))
    return dict(Counter(people))


def _offer(wait: Wait, free: Free) -> None:
    until = min(now() + timedelta(minutes=int(answer("waitlist.minutes"))), free.start)
    offer = Offer(
        token=secrets.token_urlsafe(32),
        wait=wait,
        starts_at=free.start,
        ends_at=free.end,
        staff_id=wait.staff_id or free.staff_id,
        made_at=now(),
        until=until,
    )
    db.session.add(offer)
    db.session.flush()
    mails.offered(offer)


def _revive_unpaid() -> None:
    """Whoever took a time and then didn't pay it in time stands in line again."""
    query = select(Wait).join(Wait.got).where(Wait.end == "booked", Booking.status == Status.EXPIRED)
    for wait in db.session.scalars(query.with_for_update(of=Wait)):
        wait.ended_at, wait.end, wait.got_id = None, "", None
