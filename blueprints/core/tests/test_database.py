"""Transactions: when they begin, who may write, what happens after the commit."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

from blueprints.core import database
from blueprints.core.clock import now
from blueprints.core.database import after_commit, db, is_sqlite, leave_transaction, reading, retrying, transaction
from blueprints.core.events import Event
from blueprints.core.models import OutboxRow


def row(key: str) -> OutboxRow:
    return OutboxRow(kind="mail", key=key, payload={})


def test_an_error_rolls_everything_back(session: Session) -> None:
    with pytest.raises(ValueError, match="no"), transaction():  # noqa: PT012 - the block is what is rolled back
        db.session.add(row("lost"))
        db.session.flush()
        raise ValueError("no")
    assert db.session.scalar(select(OutboxRow).where(OutboxRow.key == "lost")) is None


def test_an_inner_block_joins_the_outer(session: Session) -> None:
    with pytest.raises(ValueError, match="no"), transaction():  # noqa: PT012 - the block is what is rolled back
        with transaction():
            db.session.add(row("inner"))
        raise ValueError("no")
    assert db.session.scalar(select(OutboxRow).where(OutboxRow.key == "inner")) is None


def test_what_comes_after_the_commit_comes_only_then(session: Session) -> None:
    told: list[str] = []
    with transaction():
        after_commit(lambda: told.append("kept"))
        assert told == []
    with pytest.raises(ValueError, match="no"), transaction():  # noqa: PT012 - the block is what is rolled back
        after_commit(lambda: told.append("lost"))
        raise ValueError("no")
    assert told == ["kept"]


def test_an_event_is_told_after_the_commit_and_a_deaf_listener_silences_nobody(app: Flask, session: Session) -> None:
    event, heard = Event("baked", "When bread is done, with loaf_id."), []

    def deaf(loaf_id: int) -> None:
        raise RuntimeError("deaf")

    event.connect(app, deaf)
    event.connect(app, lambda loaf_id: heard.append(loaf_id))  # noqa: PLW0108 - it is called by name
    with transaction():
        event.send(loaf_id=7)
        assert heard == []
    assert heard == [7]


def test_a_get_cannot_write(client: FlaskClient, session: Session) -> None:
    assert client.get("/probe/writes").status_code == 500
    assert db.session.scalars(select(OutboxRow)).all() == []


def test_waiting_for_the_outside_inside_a_transaction_is_refused(session: Session) -> None:
    with transaction(), pytest.raises(RuntimeError, match="wait for the outside"):
        leave_transaction()


def test_instants_come_back_aware_and_in_utc(session: Session) -> None:
    noon = datetime(2026, 3, 29, 12, tzinfo=timezone(timedelta(hours=2)))
    with transaction():
        db.session.add(OutboxRow(kind="mail", payload={}, key="noon", due_at=noon))
    db.session.expire_all()
    stored = db.session.scalars(select(OutboxRow.due_at).where(OutboxRow.key == "noon")).one()
    assert (stored, stored.tzinfo) == (noon, UTC)


def test_an_instant_without_a_zone_is_refused(session: Session) -> None:
    naive = now().replace(tzinfo=None)
    with pytest.raises(Exception, match="has no time zone"), transaction():
        db.session.add(OutboxRow(kind="mail", payload={}, due_at=naive))


def test_writers_of_one_process_queue_and_none_is_lost(app: Flask, tmp_path: Path) -> None:
    """Eight threads each read, then write what they read plus one: a lost update would show."""
    with app.app_context(), transaction() as session:
        session.add(OutboxRow(kind="count", key="counter", payload={"n": 0}))

    def add_five() -> None:
        for _ in range(5):
            with app.app_context(), transaction() as session:
                counter = session.scalars(select(OutboxRow).where(OutboxRow.key == "counter").with_for_update()).one()
                counter.payload = {"n": counter.payload["n"] + 1}

    threads = [threading.Thread(target=add_five) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with app.app_context(), transaction() as session:
        counter = session.scalars(select(OutboxRow).where(OutboxRow.key == "counter")).one()
        assert counter.payload == {"n": 40}
        session.delete(counter)


def test_a_reader_does_not_wait_for_a_writer(app: Flask) -> None:
    with app.app_context():
        if not is_sqlite():
            pytest.skip("Postgres lets writers in side by side")
        with transaction() as session:
            session.add(row("unseen"))
            session.flush()
            seen: list[int] = []

            def read() -> None:
                with app.app_context(), reading():
                    seen.append(len(db.session.scalars(select(OutboxRow).where(OutboxRow.key == "unseen")).all()))

            thread = threading.Thread(target=read)
            thread.start()
            thread.join(5)
            assert seen == [0]
            session.rollback()


def test_a_writer_that_waits_too_long_says_so(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "WAIT_FOR_WRITER", 0.05)
    with app.app_context():
        if not is_sqlite():
            pytest.skip("Postgres lets writers in side by side")
        errors: list[BaseException] = []
        with transaction() as session:
            session.add(row("slow"))
            session.flush()

            def write() -> None:
                try:
                    with app.app_context(), transaction() as other:
                        other.scalars(select(OutboxRow)).all()
                except database.DatabaseBusy as error:
                    errors.append(error)

            thread = threading.Thread(target=write)
            thread.start()
            thread.join(5)
            session.rollback()
        assert [type(error) for error in errors] == [database.DatabaseBusy]


class Ended(Exception):
    """What a driver raises when the server ends a transaction."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(sqlstate)
        self.sqlstate = sqlstate


def ended(times: int, sqlstate: str) -> Callable[[], int]:
    """Work that puts a row down, and that the database then ends so many times; gives how often it was tried."""
    tried: list[str] = []

    def work() -> int:
        tried.append(sqlstate)
        db.session.add(row(f"try-{len(tried)}"))
        db.session.flush()
        after_commit(lambda: tried.append("after the commit"))
        if len(tried) <= times:
            raise OperationalError("COMMIT", {}, Ended(sqlstate))
        return len(tried)

    return work


@pytest.mark.parametrize("sqlstate", ["40001", "40P01"])
def test_what_the_database_ends_for_others_is_done_again_from_its_start(session: Session, sqlstate: str) -> None:
    assert retrying(ended(2, sqlstate)) == 3
    assert session.scalars(select(OutboxRow.key).where(OutboxRow.key.like("try-%"))).all() == ["try-3"]


def test_the_last_attempt_says_why_it_ended(session: Session) -> None:
    with pytest.raises(OperationalError, match="40001"):
        retrying(ended(database.ATTEMPTS, "40001"))
    assert session.scalars(select(OutboxRow).where(OutboxRow.key.like("try-%"))).all() == []
    assert retrying(ended(database.ATTEMPTS - 1, "40001")) == database.ATTEMPTS


def test_another_error_is_not_tried_again(session: Session) -> None:
    with pytest.raises(OperationalError, match="57014"):
        retrying(ended(1, "57014"))
    assert session.scalars(select(OutboxRow).where(OutboxRow.key.like("try-%"))).all() == []


def test_inside_another_transaction_only_the_outer_one_is_done_again(session: Session) -> None:
    inner = ended(1, "40P01")
    assert retrying(lambda: retrying(inner)) == 2
    with pytest.raises(OperationalError), transaction():
        retrying(ended(1, "40P01"))


def test_two_who_wait_for_each_other_both_get_through(app: Flask) -> None:
    with app.app_context():
        if is_sqlite():
            pytest.skip("SQLite's writers come one after the other")
        with transaction() as session:
            session.add_all([OutboxRow(kind="count", key=key, payload={"n": 0}) for key in ("one", "two")])
    meet, attempts = threading.Barrier(2), list[str]()

    def count(first: str, second: str) -> None:
        attempts.append(first)
        for key in (first, second):
            query = select(OutboxRow).where(OutboxRow.key == key).with_for_update()
            counter = db.session.scalars(query.execution_options(populate_existing=True)).one()
            counter.payload = {"n": counter.payload["n"] + 1}
            db.session.flush()
            if key == first and len(attempts) <= 2:
                meet.wait(timeout=10)

    def run(first: str, second: str) -> None:
        with app.app_context():
            retrying(lambda: count(first, second))

    threads = [threading.Thread(target=run, args=keys) for keys in (("one", "two"), ("two", "one"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    with app.app_context(), transaction() as session:
        counters = session.scalars(select(OutboxRow).where(OutboxRow.key.in_(["one", "two"]))).all()
        assert [counter.payload for counter in counters] == [{"n": 2}, {"n": 2}]
        assert len(attempts) == 3
        for counter in counters:
            session.delete(counter)
