"""What free times cost: a month for ten people, out of the database and in the engine alone; and the page that shows it."""

import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

from flask import Flask

from blueprints.booking import finding, schedule
from blueprints.booking.slots import find_slots
from blueprints.core.clock import now
from blueprints.core.database import leave_transaction, reading
from tests.bench import booking
from tests.bench.hello import app as hello
from tests.bench.measure import Row, in_turns
from tests.bench.pages import cost

MONTH = 28
DAYS = (7, 14, MONTH)
TIMES = 10


def rows(room: Path, rounds: int, years: int) -> list[Row]:
    """Lines for a month of slots, for the days shown, for `years` of bookings against one, and for the page."""
    young, old = booking.make(room / "year", 1), booking.make(room / "years", years)
    samples: dict[str, Callable[[], float]] = {f"{days}": _found(young, days) for days in DAYS}
    samples["engine"] = _engine(young)
    samples["old"] = _found(old, MONTH)
    samples["page"] = cost(young, "/book/coupe", TIMES)
    samples["old page"] = cost(old, "/book/coupe", TIMES)
    samples["hello"] = cost(hello, "/", 200)
    costs = in_turns(samples, rounds)
    month = costs[f"{MONTH}"]
    return [
        Row("a month of slots, 10 staff, a year of bookings", month * 1000, most=15, unit="ms", note="CPU"),
        Row("… of that the engine, from plain values", costs["engine"] * 1000, unit="ms", note="CPU"),
        *(
            Row(
                f"slots a day shown, {MONTH} days / {days}",
                month / MONTH / (costs[f"{days}"] / days),
                most=1.2,
                note=f"{month * 1000:.1f} ms / {costs[f'{days}'] * 1000:.1f} ms CPU",
            )
            for days in DAYS[:-1]
        ),
        Row(
            f"a month of slots, {years} years of bookings / 1",
            costs["old"] / month,
            most=1.2,
            note=f"{costs['old'] * 1000:.1f} ms / {month * 1000:.1f} ms CPU",
        ),
        Row(
            "booking page, uncached / hello, test client",
            costs["page"] / costs["hello"],
            note=f"{costs['page'] * 1e6:.0f} us / {costs['hello'] * 1e6:.0f} us CPU",
        ),
        Row(
            f"booking page, {years} years of bookings / 1",
            costs["old page"] / costs["page"],
            most=1.2,
            note=f"{costs['old page'] * 1e6:.0f} us / {costs['page'] * 1e6:.0f} us CPU",
        ),
    ]


def _found(app: Flask, days: int) -> Callable[[], float]:
    """CPU seconds of one look for the slots of a service, already read, of so many days from tomorrow on."""

    def sample() -> float:
        with app.app_context(), reading():
            service, start = finding.service_by_slug("coupe"), now() + timedelta(days=1)
            before = time.process_time()
            for _ in range(TIMES):
                slots = schedule.find(service, start, start + timedelta(days=days))
                if len(slots) < days * 10:
                    raise RuntimeError(f"Only {len(slots)} slots in {days} days.")
            spent = (time.process_time() - before) / TIMES
            leave_transaction()
            return spent

    return sample


def _engine(app: Flask) -> Callable[[], float]:
    with app.app_context(), reading():
        start = now() + timedelta(days=1)
        asked = schedule.query(finding.service_by_slug("coupe"), start, start + timedelta(days=MONTH))
        leave_transaction()
    if asked is None:
        raise RuntimeError("Nobody gives this service.")

    def sample() -> float:
        before = time.process_time()
        for _ in range(TIMES):
            find_slots(asked)
        return (time.process_time() - before) / TIMES

    return sample
