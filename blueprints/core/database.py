"""The database: one declarative base, one session, and transactions that say when they begin.

SQLite lets one writer in at a time. Every non-GET request, and everything outside a request,
therefore begins IMMEDIATE, before its first read; a GET begins deferred and may not write.
Within one process writers queue at a lock that greenlets can wait at: a BEGIN that waits inside
SQLite would freeze the whole event loop. Writers of other processes are met with a short
busy_timeout and a retry that lets the others run.

Postgres lets many in at a time, and ends one of two who wait for each other. What several people do at
once to the same rows therefore goes through :func:`retrying`.
"""

import logging
import random
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from datetime import UTC, datetime
from typing import Any, ClassVar, TypeVar

from flask import Flask, has_request_context, request
from flask_sqlalchemy import SQLAlchemy
from sqlalchemy import JSON, Connection, DateTime, Dialect, Engine, MetaData, event
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import DeclarativeBase, Session
from sqlalchemy.types import TypeDecorator

from blueprints.core.origin import SAFE

WAIT_FOR_WRITER = 20.0  # seconds until a writer gives up with a clear error
BUSY_TIMEOUT = 20  # milliseconds that SQLite itself may block the thread
RETRY_PAUSE = 0.01  # seconds between two attempts to begin
ATTEMPTS = 5  # of a transaction that the database ends because of others
ENDED_FOR_OTHERS = {"40001", "40P01"}  # serialization_failure, deadlock_detected

log = logging.getLogger(__name__)

Result = TypeVar("Result")


class UtcDateTime(TypeDecorator[datetime]):
    """An aware UTC instant. SQLite forgets the zone; this type puts it back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy passes it
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone; instants are aware (blueprints.core.clock).")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy passes it
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


json_type = JSON().with_variant(JSONB(), "postgresql")
Translated = json_type  # {"fr": "Pain", "en": "Bread"}: a text per language


class Base(DeclarativeBase):
    """The base of every table of every room. Constraints have names, so that migrations can drop them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map: ClassVar = {datetime: UtcDateTime(), dict[str, str]: Translated, dict[str, Any]: json_type}


# For its session and engine; models derive from Base, since mypy can't type `db.Model`.
db = SQLAlchemy()

_mode: ContextVar[str | None] = ContextVar("database_mode", default=None)
_write_lock = threading.Lock()


class DatabaseBusy(Exception):
    """Another writer kept the database for longer than WAIT_FOR_WRITER seconds."""


class WriteInGet(Exception):
    """A GET tried to write: a mistake in the code."""


@contextmanager
def transaction() -> Iterator[Session]:
    """One unit of work: commits at the end of the block, rolls back on an error.

    A block inside another joins it. When the outermost has committed, what was asked for with
    :func:`after_commit` runs. Nothing that waits for the outside (mail, Stripe) belongs inside.
    """
    session = db.session()
    if session.info.get("in_transaction"):
        yield session
        return
    session.info["in_transaction"] = True
    try:
        yield session
        session.commit()
    except BaseException:
        session.rollback()
        session.info.pop("after_commit", None)
        raise
    finally:
        session.info.pop("in_transaction", None)
    for call in session.info.pop("after_commit", []):
        call()


def retrying(work: Callable[[], Result]) -> Result:
    """Do something in a :func:`transaction`, and again when the database ended it to let another go on.

    That is a deadlock or a serialization failure; the last attempt's goes on to the caller, and so does
    every other error at once. What is done has to bear being done again from its start: it keeps nothing
    outside of the database. Inside another transaction it joins that one, whose opener does it all again.
    """
    if db.session().info.get("in_transaction"):
        return work()
    for attempt in range(1, ATTEMPTS):
        try:
            with transaction():
                return work()
        except DBAPIError as error:
            if getattr(error.orig, "sqlstate", None) not in ENDED_FOR_OTHERS:
                raise
            log.info("The database ended attempt %s of a transaction because of another: %s", attempt, error.orig)
        pause = RETRY_PAUSE * attempt * (1 + random.random())  # noqa: S311 - so that the two don't meet again
        time.sleep(pause)
    with transaction():
        return work()


def after_commit(call: Callable[[], None]) -> None:
    """Call something once the current transaction has been committed; never if it is rolled back.

    Raises RuntimeError outside a :func:`transaction` block, where nobody would call it.
    """
    session = db.session()
    if not session.info.get("in_transaction"):
        raise RuntimeError("after_commit() needs a `with transaction():` block around it.")
    session.info.setdefault("after_commit", []).append(call)


def leave_transaction() -> None:
    """End the transaction that reads may have begun, before waiting for somebody outside.

    Raises RuntimeError inside a :func:`transaction` block or when something is unsaved.
    """
    session = db.session()
    if session.info.get("in_transaction") or session.new or session.dirty or session.deleted:
        raise RuntimeError("Something here would wait for the outside while it holds the database.")
    session.rollback()


@contextmanager
def reading() -> Iterator[None]:
    """Begin deferred inside the block: for exports and checks outside a request, which must not block writers."""
    token = _mode.set("read")
    try:
        yield
    finally:
        _mode.reset(token)


@contextmanager
def writing() -> Iterator[None]:
    """Begin IMMEDIATE inside the block, even in a GET. Only for what must record a visit, with its reason beside it."""
    token = _mode.set("write")
    try:
        yield
    finally:
        _mode.reset(token)


def is_writing() -> bool:
    mode = _mode.get()
    if mode:
        return mode == "write"
    return not has_request_context() or request.method not in SAFE


def is_sqlite() -> bool:
    return db.engine.dialect.name == "sqlite"


def init_app(app: Flask) -> None:
    url = app.config["SQLALCHEMY_DATABASE_URI"]
    options: dict[str, Any] = {"pool_size": 20, "max_overflow": 20, "pool_pre_ping": not url.startswith("sqlite")}
    if url.startswith("sqlite"):
        options["connect_args"] = {"isolation_level": None, "timeout": BUSY_TIMEOUT / 1000}
        options["pool_pre_ping"] = False
    app.config.setdefault("SQLALCHEMY_ENGINE_OPTIONS", options)
    db.init_app(app)
    with app.app_context():
        if db.engine.dialect.name == "sqlite":
            listen_on_sqlite(db.engine)


def listen_on_sqlite(engine: Engine) -> None:
    """Make an SQLite engine begin, wait and give up as this module's docstring says."""
    event.listen(engine, "connect", _prepare_connection)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "checkin", _release)


def _prepare_connection(connection: sqlite3.Connection, _record: Any) -> None:
    # FULL: a commit that was acknowledged survives a power cut, not only a killed process.
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", f"busy_timeout={BUSY_TIMEOUT}"):
        connection.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    if not is_writing():
        connection.exec_driver_sql("BEGIN")
        return
    deadline = time.monotonic() + WAIT_FOR_WRITER
    if not _write_lock.acquire(timeout=WAIT_FOR_WRITER):
        raise DatabaseBusy("Another request of this process kept the database for too long.")
    connection.connection.info["writes"] = True
    try:
        _begin_immediate(connection, deadline)
    except BaseException:
        _release(None, connection.connection)
        raise


def _begin_immediate(connection: Connection, deadline: float) -> None:
    while True:
        try:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        except OperationalError as error:
            if not _is_busy(error.orig):
                raise
            if time.monotonic() > deadline:
                raise DatabaseBusy("Another process kept the database for too long.") from error
            time.sleep(RETRY_PAUSE)
        else:
            return


def _is_busy(error: BaseException | None) -> bool:
    code = getattr(error, "sqlite_errorcode", 0)
    return bool(code & 0xFF == sqlite3.SQLITE_BUSY)


def _release(_connection: Any, record: Any) -> None:
    if record.info.pop("writes", False):
        _write_lock.release()


@event.listens_for(Session, "before_flush")
def _refuse_writes_in_get(session: Session, _context: Any, _instances: Any) -> None:
    if not is_writing() and (session.new or session.dirty or session.deleted):
        changed = [*session.new, *session.deleted, *(row for row in session.dirty if session.is_modified(row))]
        if changed:
            raise WriteInGet(f"A GET only reads, but this one changes {type(changed[0]).__name__}.")


def database_url(app: Flask, wanted: str | None) -> str:
    """The SQLAlchemy address: what the environment says, else an SQLite file in instance/."""
    if not wanted:
        return f"sqlite:///{app.instance_path}/site.db"
    if wanted.startswith(("postgres://", "postgresql://")):
        return "postgresql+psycopg://" + wanted.split("://", 1)[1]
    return wanted
