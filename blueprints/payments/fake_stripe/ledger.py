"""The fake's own SQLite file, and one transaction on it."""

import json
import secrets
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

Doc = dict[str, Any]
"""One of Stripe's objects as its API writes it in JSON."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS object (
    id TEXT PRIMARY KEY, object TEXT NOT NULL, parent TEXT NOT NULL,
    number INTEGER NOT NULL, doc TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS object_parent ON object (object, parent, number);
CREATE TABLE IF NOT EXISTS answer (
    key TEXT PRIMARY KEY, request TEXT NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS timer (
    object_id TEXT PRIMARY KEY, due INTEGER NOT NULL, action TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS delivery (
    event_id TEXT PRIMARY KEY, attempts INTEGER NOT NULL, due INTEGER NOT NULL,
    delivered INTEGER NOT NULL);
CREATE TABLE IF NOT EXISTS fault (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, method TEXT NOT NULL, path TEXT NOT NULL);
"""

# Another process's transaction lasts milliseconds; this is for a machine under load.
BUSY_SECONDS = 15


class NoSuchObject(Exception):
    """Nothing of that type has that id."""

    def __init__(self, object_type: str, object_id: str) -> None:
        super().__init__(f"No such {object_type}: '{object_id}'")


@dataclass(frozen=True, slots=True)
class Books:
    """The ledger inside one transaction; `now` is that transaction's instant in epoch seconds."""

    connection: sqlite3.Connection
    now: int

    def new_id(self, prefix: str) -> str:
        """An id as Stripe writes them: `cs_test_…`, `evt_…`."""
        return f"{prefix}_{secrets.token_hex(12)}"

    def put(self, doc: Doc, *, parent: str = "") -> Doc:
        """Write an object, new or changed; `parent` is the id it is listed under."""
        self.connection.execute(
            "INSERT INTO object (id, object, parent, number, doc) VALUES (?, ?, ?,"
            " (SELECT coalesce(max(number), 0) + 1 FROM object), ?)"
            " ON CONFLICT (id) DO UPDATE SET doc = excluded.doc",
            (doc["id"], doc["object"], parent, json.dumps(doc)),
        )
        return doc

    def get(self, object_type: str, object_id: str) -> Doc:
        """The object; raises `NoSuchObject`."""
        row = self.connection.execute(
            "SELECT doc FROM object WHERE id = ? AND object = ?", (object_id, object_type)
        ).fetchone()
        if row is None:
            raise NoSuchObject(object_type, object_id)
        doc: Doc = json.loads(row[0])
        return doc

    def all_of(self, object_type: str, parent: str | None = None) -> list[Doc]:
        """Every object of a type (under `parent`), the oldest first."""
        rows = self.connection.execute(
            "SELECT doc FROM object WHERE object = ? AND parent = coalesce(?, parent) ORDER BY number",
            (object_type, parent),
        )
        return [json.loads(row[0]) for row in rows]

    def set_timer(self, object_id: str, due: int, action: str) -> None:
        """Let `action` happen to the object at `due`, instead of what was planned for it."""
        self.connection.execute(
            "INSERT OR REPLACE INTO timer (object_id, due, action) VALUES (?, ?, ?)",
            (object_id, due, action),
        )

    def clear_timer(self, object_id: str) -> None:
        """Nothing is planned for the object any more."""
        self.connection.execute("DELETE FROM timer WHERE object_id = ?", (object_id,))

    def due_timers(self) -> list[tuple[str, str]]:
        """(object id, action) of what should have happened by now, in order of time."""
        return self.connection.execute(
            "SELECT object_id, action FROM timer WHERE due <= ? ORDER BY due", (self.now,)
        ).fetchall()

    def take_fault(self, method: str, path: str) -> str | None:
        """The kind of the first fault planted for such a request, used up by asking."""
        row = self.connection.execute(
            "SELECT id, kind FROM fault WHERE method = ? AND ? LIKE path || '%' ORDER BY id",
            (method, path),
        ).fetchone()
        if row is None:
            return None
        self.connection.execute("DELETE FROM fault WHERE id = ?", (row[0],))
        return str(row[1])


class Ledger:
    """The file itself. It is made when first needed; several processes may share it."""

    def __init__(self, path: Path, clock: Callable[[], datetime]) -> None:
        self.path = path
        self.clock = clock
        self._made = False

    @contextmanager
    def transaction(self) -> Iterator[Books]:
        """One unit of work: committed on leaving, forgotten on an error. Not nestable."""
        connection = self._connect()
        try:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield Books(connection, int(self.clock().timestamp()))
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        finally:
            connection.close()

    def _connect(self) -> sqlite3.Connection:
        if not self._made:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None)
        if not self._made:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.executescript(SCHEMA)
            self._made = True
        return connection
