"""How many bookings a second eight processes make, on SQLite and on Postgres, and whether anybody is booked twice."""

import multiprocessing
import random
import time
from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial
from multiprocessing.synchronize import Barrier
from pathlib import Path

from flask import Flask
from sqlalchemy import func, select
from sqlalchemy.orm import aliased

from blueprints.booking import bookings
from blueprints.booking.bookings import SlotTaken, Wish
from blueprints.booking.customers import Contact
from blueprints.booking.models import Booking, Claim
from blueprints.core.clock import now
from blueprints.core.database import db, retrying
from tests import machine
from tests.bench import booking
from tests.bench.measure import Row

PROCESSES = 8


def rows(room: Path, seconds: float) -> list[Row]:
    """Lines for SQLite and, where there is one, Postgres."""
    found = _rows("SQLite", room / "race", "", seconds)
    with machine.postgres_server() as server:
        if server:
            with machine.fresh_database(server) as url:
                found += _rows("Postgres", room / "race-postgres", url, seconds)
    return found


def _rows(name: str, folder: Path, url: str, seconds: float) -> list[Row]:
    app = booking.make(folder, 0, url=url)
    context = multiprocessing.get_context("forkserver")
    with context.Manager() as manager, context.Pool(PROCESSES) as pool:
        ready = manager.Barrier(PROCESSES)
        work = [(folder, url, ready, seconds, seed) for seed in range(PROCESSES)]
        counts = sum(pool.starmap(_book_for, work), Counter[str]())
    overlaps, made = _overlaps(app)
    booked, before, taken, errors = (counts.pop(name, 0) for name in ("booked", "before", "taken", "errors"))
    if made != booked + before:
        raise RuntimeError(f"{made} bookings are there, but {booked + before} were made.")
    return [
        Row(
            f"bookings a second, {PROCESSES} processes, {name}",
            booked / seconds,
            unit="/s",
            note=f"{taken} times taken",
        ),
        Row(f"… resources taken twice, {name}", overlaps, most=0, unit=""),
        Row(f"… errors, {name}", errors, most=0, unit="", note=", ".join(counts)),
    ]


def _book_for(folder: Path, url: str, ready: Barrier, seconds: float, seed: int) -> Counter[str]:
    """Be one of the processes: book at random for so long, and count what came of it."""
    dice, counts = random.Random(seed), Counter[str]()
    with booking.open_site(folder, url).app_context():
        counts["before"] = _book(dice)[0] == "booked"  # what is read and remembered once isn't measured
        ready.wait(timeout=120)
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            counts.update(_book(dice))
        db.session.remove()
        db.engine.dispose()
    return counts


def _book(dice: random.Random) -> list[str]:
    """Book something; gives what came of it, and of an error also what it is."""
    try:
        retrying(partial(bookings.book, _wish(dice)))
    except SlotTaken:
        return ["taken"]
    except Exception as error:  # noqa: BLE001 - whatever it is, there may be none
        return ["errors", f"{type(error).__name__}: {error}".split("\n", 1)[0]]
    return ["booked"]


def _wish(dice: random.Random) -> Wish:
    """One of the staff, at one of the half hours of the next weeks."""
    day = now().astimezone(booking.ZONE).date() + timedelta(days=dice.randrange(1, 57))
    day += timedelta(days=day.weekday() == 6)
    minute = booking.OPENS + 30 * dice.randrange((booking.CLOSES - booking.OPENS) // 30)
    start = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=booking.ZONE).astimezone(UTC)
    number = dice.randrange(10_000)
    contact = Contact(name=f"Client {number}", email=f"client-{number}@example.com", phone="+33612345678")
    return Wish(1, start, contact, staff_id=dice.randrange(1, booking.STAFF + 1))


def _overlaps(app: Flask) -> tuple[int, int]:
    """How many pairs of claims take one resource at one time, and how many bookings there are."""
    other = aliased(Claim)
    pairs = select(func.count()).where(
        Claim.resource_id == other.resource_id,
        Claim.id < other.id,
        Claim.starts_at < other.ends_at,
        other.starts_at < Claim.ends_at,
    )
    with app.app_context():
        counted = db.session.scalar(pairs) or 0, db.session.scalar(select(func.count(Booking.id))) or 0
        db.session.remove()
        db.engine.dispose()
    return counted
