"""Jobs: huey runs what must not keep a visitor waiting, and the sweeps that heal what was missed.

The outbox is the promise, huey only the engine: losing its queue loses nothing, since a sweep
every minute delivers what is due.
"""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click
from flask import Flask, current_app

from blueprints.core.site import running_app

if TYPE_CHECKING:
    from huey import Huey

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Sweep:
    """A job that looks for what was missed, every ``minutes`` minutes (1 to 59)."""

    name: str
    run: Callable[[], object]
    minutes: int


def sweep(app: Flask, name: str, run: Callable[[], object], *, minutes: int = 5) -> None:
    """Run something every few minutes in the worker, inside an app context."""
    app.extensions.setdefault("grandrue.sweeps", []).append(Sweep(name, run, minutes))


def wake() -> None:
    """Ask the worker to look at the outbox now."""
    if current_app.testing:
        return
    app = running_app()
    try:
        _engine(app).deliver()
    except Exception:  # the promise is committed; the minutely sweep will keep it
        log.exception("the worker could not be woken")


def on_wake(app: Flask, run: Callable[[], bool]) -> None:
    """What the worker does when it is woken, and once a minute; while ``run()`` says so, there is more to do."""
    app.extensions["grandrue.on_wake"] = run


def run_sweeps() -> list[str]:
    """Run every sweep once, now; returns the names of those that failed."""
    sweeps: list[Sweep] = current_app.extensions.get("grandrue.sweeps", [])
    return [job.name for job in sweeps if not _run_sweep(job)]


def heartbeat_age(app: Flask) -> float | None:
    """Seconds since a worker last showed life, None when none ever did."""
    path = _heartbeat(app)
    return time.time() - path.stat().st_mtime if path.exists() else None


@dataclass(frozen=True)
class Engine:
    huey: "Huey"
    deliver: Callable[[], Any]


def _engine(app: Flask) -> Engine:
    if "grandrue.jobs" not in app.extensions:
        app.extensions["grandrue.jobs"] = _start_engine(app)
    engine: Engine = app.extensions["grandrue.jobs"]
    return engine


def _start_engine(app: Flask) -> Engine:
    # It takes 0.7 s to import, and most processes never need it.
    from huey import SqliteHuey, crontab  # noqa: PLC0415 - see above

    huey = SqliteHuey("grandrue", filename=str(Path(app.instance_path) / "jobs.db"), results=False)

    def in_app(run: Callable[[], bool]) -> bool:
        with app.app_context():
            return run()

    def deliver() -> None:
        if in_app(app.extensions["grandrue.on_wake"]):
            task()  # a task of its own, so that a worker which is told to stop ends here

    def each_minute() -> None:
        _heartbeat(app).touch()
        deliver()

    task = huey.task(name="deliver")(deliver)
    huey.periodic_task(crontab(), name="each_minute")(each_minute)
    for job in app.extensions.get("grandrue.sweeps", []):
        huey.periodic_task(crontab(minute=f"*/{job.minutes}"), name=f"sweep_{job.name}")(
            lambda job=job: in_app(lambda: _run_sweep(job))
        )
    return Engine(huey, task)


def _run_sweep(job: Sweep) -> bool:
    try:
        job.run()
    except Exception:  # one sweep must not keep the others from running
        log.exception("the sweep %s failed", job.name)
        return False
    return True


def _heartbeat(app: Flask) -> Path:
    return Path(app.instance_path) / "worker-alive"


@click.command("worker")
def worker_command() -> None:
    """Deliver mails and run the sweeps, until stopped."""
    from huey.consumer import Consumer  # noqa: PLC0415 - see _start_engine

    app = running_app()
    _heartbeat(app).touch()
    engine = _engine(app)
    engine.deliver()
    run_sweeps()
    Consumer(engine.huey, workers=2, max_delay=0.5).run()
