"""The outbox: promises to the outside world, kept at least once.

A row is inserted in the transaction that makes the promise, so neither exists without the other.
A worker then tries its handler until that returns; after ``MAX_ATTEMPTS``, or when the handler gives
up, the row is parked, where people see it. A handler may be called twice for one row (the power may go
right after the mail left), so it makes itself repeatable with the row's key or id.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from flask import Flask, current_app
from sqlalchemy import Update, func, or_, select, update

from blueprints.core import jobs
from blueprints.core.clock import now
from blueprints.core.database import after_commit, db, transaction
from blueprints.core.models import OutboxRow

log = logging.getLogger(__name__)

MAX_ATTEMPTS = 12
AT_ONCE = 5  # promises that a worker keeps before it looks up
KEEP = timedelta(days=90)  # what was delivered, for whoever asks what a mail said
CLAIM = timedelta(minutes=5)  # after this a silent worker counts as dead and another tries


@dataclass(frozen=True)
class Delivery:
    """What a handler gets: the row's id, its unique key if any, and what was put in."""

    id: int
    key: str | None
    payload: dict[str, Any]


class GiveUp(Exception):
    """Raised by a handler when no other try would help: the row is parked at once, with these words."""


Handler = Callable[[Delivery], None]


def put(kind: str, payload: dict[str, Any], *, key: str | None = None, due: datetime | None = None) -> bool:
    """Promise something in the current transaction. With a ``key`` that was used before it does nothing.

    Returns whether a row was added. Raises KeyError when nobody handles ``kind``.
    """
    if kind not in _handlers():
        raise KeyError(f"Nobody delivers {kind!r}. Here are: {', '.join(sorted(_handlers()))}.")
    if key is not None and db.session.scalar(select(OutboxRow.id).where(OutboxRow.key == key)):
        return False
    db.session.add(OutboxRow(kind=kind, payload=payload, key=key, due_at=due or now()))
    db.session.flush()
    after_commit(jobs.wake)
    return True


def handler(app: Flask, kind: str, deliver: Handler) -> None:
    """Let ``deliver`` keep the promises of a kind."""
    app.extensions.setdefault("grandrue.outbox", {})[kind] = deliver


def init_app(app: Flask) -> None:
    jobs.on_wake(app, deliver_some)
    jobs.sweep(app, "outbox_old", forget_old, minutes=59)


def deliver_some() -> bool:
    """Try a few of what is due; returns whether more may wait. Few, so that a worker can be stopped at any time."""
    return deliver_due(AT_ONCE) == AT_ONCE


def deliver_due(most: int | None = None) -> int:
    """Try everything that is due, or at most so many, one after the other; returns how many were tried."""
    tried = 0
    while (most is None or tried < most) and (row_id := _claim()) is not None:
        _try(row_id)
        tried += 1
    return tried


def take_up_again(row_id: int) -> bool:
    """Try a parked promise anew, in the current transaction; False when that row isn't parked."""
    row = db.session.get(OutboxRow, row_id)
    if row is None or row.parked_at is None:
        return False
    row.parked_at, row.attempts, row.due_at = None, 0, now()
    after_commit(jobs.wake)
    return True


def forget_old() -> None:
    """Empty what was delivered long ago. The row and its key stay, so that it is never promised again."""
    with transaction() as session:
        session.execute(_empty().where(OutboxRow.done_at < now() - KEEP))


def forget_recipient(to: str) -> None:
    """Empty what was delivered to somebody who wants to be forgotten, in the current transaction."""
    db.session.execute(_empty().where(OutboxRow.done_at.is_not(None), OutboxRow.payload["to"].as_string() == to))


def _empty() -> Update:
    return update(OutboxRow).values(payload={}).execution_options(synchronize_session=False)


def parked() -> int:
    """How many promises were given up and wait for a person."""
    return db.session.scalar(select(func.count()).where(OutboxRow.parked_at.is_not(None))) or 0


def _claim() -> int | None:
    with transaction() as session:
        row = session.scalar(
            select(OutboxRow)
            .where(
                OutboxRow.done_at.is_(None),
                OutboxRow.parked_at.is_(None),
                OutboxRow.due_at <= now(),
                or_(OutboxRow.claimed_until.is_(None), OutboxRow.claimed_until < now()),
            )
            .order_by(OutboxRow.due_at, OutboxRow.id)
            .limit(1)
            .with_for_update(skip_locked=True)
        )
        if row is None:
            return None
        row.claimed_until = now() + CLAIM
        row.attempts += 1
        return row.id


def _try(row_id: int) -> None:
    with transaction() as session:
        row = session.get_one(OutboxRow, row_id)
        kind, delivery = row.kind, Delivery(row.id, row.key, dict(row.payload))
    try:
        _handlers()[kind](delivery)
    except Exception as error:  # noqa: BLE001 - whatever went wrong outside, the promise stays and is tried again
        db.session.rollback()
        log.warning("outbox row %s (%s) failed: %s", row_id, kind, error)
        _put_off(row_id, error)
        return
    with transaction() as session:
        row = session.get_one(OutboxRow, row_id)
        row.done_at, row.claimed_until = now(), None


def _put_off(row_id: int, error: Exception) -> None:
    with transaction() as session:
        row = session.get_one(OutboxRow, row_id)
        row.last_error = (str(error) if isinstance(error, GiveUp) else f"{type(error).__name__}: {error}")[:1000]
        row.claimed_until = None
        if row.attempts >= MAX_ATTEMPTS or isinstance(error, GiveUp):
            row.parked_at = now()
        else:
            row.due_at = now() + pause_after(row.attempts)


def pause_after(attempts: int) -> timedelta:
    """How long to wait after so many failures: 10 s, doubling, at most an hour."""
    return min(timedelta(seconds=10 * 2 ** (attempts - 1)), timedelta(hours=1))


def _handlers() -> dict[str, Handler]:
    handlers: dict[str, Handler] = current_app.extensions.setdefault("grandrue.outbox", {})
    return handlers
