"""What a process of a salon of its own does, which a test may race or kill."""

import json
import os
import random
import secrets
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from flask import Flask
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError, OperationalError

from blueprints.booking import bookings, cancelling, finding, seats, sweep
from blueprints.booking.bookings import SlotTaken, Wish
from blueprints.booking.customers import Contact
from blueprints.booking.models import Booking, Claim, Session, Status
from blueprints.booking.overlap import is_overlap
from blueprints.booking.testing import MONDAY
from blueprints.core import clock
from blueprints.core.app import create_app
from blueprints.core.database import db, retrying, transaction
from blueprints.core.errors import UserError

WAIT_SECONDS = 120
OFFICE = "lea@example.com"


def open_site(root: Path) -> Flask:
    return create_app(root, config={"TESTING": True, "SITE_URL": "http://localhost"})


def book(wishes: str, go_file: str = "", unlocked: str = "") -> str:
    """Want one time after the other: a JSON list of [service, start, staff, party, name]; gives what came of each.

    Without a name each process is somebody else. `unlocked` takes the domain's own lock away, to see that the
    tests would notice.
    """
    if unlocked:
        seats.lock = lambda service: None
        # Numbers come one after the other, and so would all who draw one.
        bookings._next_number = lambda: secrets.token_hex(8)
    _wait_for(go_file)
    return json.dumps([_outcome(_book, *wish) for wish in json.loads(wishes)])


def claim(resource_id: str, session_ids: str, start: str, go_file: str) -> str:
    """Take a resource past the domain, as if it had no lock and looked at nothing."""
    begins = datetime.fromisoformat(start)
    _wait_for(go_file)
    taken = []
    for number, session_id in enumerate(json.loads(session_ids)):
        at = begins + timedelta(minutes=20 * number)
        try:
            with transaction():
                ends = at + timedelta(minutes=30)
                row = Claim(resource_id=int(resource_id), session_id=session_id, starts_at=at, ends_at=ends)
                db.session.add(row)
        except IntegrityError as error:
            taken.append("refused" if is_overlap(error) else f"error {error}")
        else:
            taken.append("taken")
    return json.dumps(taken)


def live(seed: str, go_file: str) -> str:
    """A busy hour: book, move, cancel, let holds lapse and sweep, at random; gives what came of it, counted."""
    dice = random.Random(int(seed))
    services = [service.id for service in finding.services()]
    db.session.rollback()
    _wait_for(go_file)
    seen: dict[str, int] = {}
    for _turn in range(25):
        outcome = _outcome(dice.choice(DEEDS), dice, services)
        seen[outcome] = seen.get(outcome, 0) + 1
    return json.dumps(seen)


def cancel(booking_id: str) -> None:
    retrying(lambda: cancelling.cancel(int(booking_id), OFFICE))


def move(booking_id: str, start: str, staff_id: str = "") -> None:
    where, staff = datetime.fromisoformat(start), int(staff_id) if staff_id else None
    retrying(lambda: bookings.move(int(booking_id), where, staff_id=staff, by=OFFICE, as_office=True))


VERBS: dict[str, Callable[..., object]] = {
    "book": book,
    "cancel": cancel,
    "claim": claim,
    "live": live,
    "move": move,
    "sweep": sweep.sweep,
}


def run(root: Path, environment: Mapping[str, str], verb: Sequence[str], answer: Connection) -> None:
    """Be a process of the salon in ``root``: do one thing, say what came of it, and end."""
    os.environ.update(environment)
    with open_site(root).app_context(), clock.freeze(MONDAY + timedelta(seconds=int(environment.get("LATER", "0")))):
        answer.send(str(VERBS[verb[0]](*verb[1:])))


def _book(service_id: int, start: str, staff_id: int | None, party: int, name: str = "") -> None:
    # The lock on a card would let those who share one come one after the other.
    name = name or f"client{os.getpid()}"
    contact = Contact(name=name, email=f"{name}@example.com", language="fr")
    wish = Wish(service_id, datetime.fromisoformat(start), contact, staff_id=staff_id, party=party)
    retrying(lambda: bookings.book(wish))


def _outcome(deed: Callable[..., object], *given: Any) -> str:
    """What a customer would see: booked, taken, a sentence, or a fault of ours."""
    try:
        deed(*given)
    except SlotTaken:
        return "taken"
    except UserError:
        return "refused"
    except OperationalError as error:
        return f"error {getattr(error.orig, 'sqlstate', '')} {error.orig}".split("\n", 1)[0]
    except Exception as error:  # noqa: BLE001 - it is told to the test, which fails
        return f"error {type(error).__name__}: {error}"
    return "done"


def _book_something(dice: random.Random, services: list[int]) -> None:
    start = MONDAY + timedelta(days=dice.choice((1, 2)), minutes=60 + 15 * dice.randrange(42))
    _book(dice.choice(services), start.isoformat(), None, dice.choice((1, 1, 2)))


def _move_something(dice: random.Random, _services: list[int]) -> None:
    start = MONDAY + timedelta(days=dice.choice((1, 2)), minutes=60 + 15 * dice.randrange(42))
    if booking_id := _any_booking(dice):
        move(str(booking_id), start.isoformat())


def _cancel_something(dice: random.Random, _services: list[int]) -> None:
    if booking_id := _any_booking(dice):
        cancel(str(booking_id))


def _let_something_lapse(dice: random.Random, _services: list[int]) -> None:
    booking_id = _any_booking(dice)
    if not booking_id:
        return
    with transaction():
        booking = finding.locked(booking_id)
        if booking.status == Status.HELD:
            booking.expires_at = clock.now() - timedelta(seconds=1)
            for row in db.session.scalars(select(Claim).where(Claim.session_id == booking.session_id)):
                row.until = booking.expires_at if row.until else None
    if dice.random() < 0.5:
        sweep.sweep()


def _any_booking(dice: random.Random) -> int:
    """One of the latest, 0 when there is none yet."""
    with transaction():
        ids = list(db.session.scalars(select(Booking.id).order_by(Booking.id.desc()).limit(20)))
    return dice.choice(ids) if ids else 0


DEEDS: list[Callable[[random.Random, list[int]], Any]] = [
    _book_something,
    _book_something,
    _book_something,
    _move_something,
    _cancel_something,
    _let_something_lapse,
]


def _wait_for(go_file: str) -> None:
    """Wait for the starting shot, so that all processes really begin together; `<go_file>.<pid>` says we are ready."""
    if not go_file:
        return
    with transaction():
        db.session.scalars(select(Session.id).limit(1)).all()  # warms up
    Path(f"{go_file}.{os.getpid()}").touch()
    deadline = time.monotonic() + WAIT_SECONDS
    while not Path(go_file).exists():
        if time.monotonic() > deadline:
            raise TimeoutError(go_file)
        time.sleep(0.002)
