"""A pytest plugin for the tests of one room: ``pytest -p blueprints.core.testing blueprints/<room>``.

It builds an app of that room and what it needs, with the owner's theme and code left out, on
SQLite or on whatever server DATABASE_URL names (in a fresh database there). The metadata is one
per process, so each room is tested in a process of its own. The app lives as long as the run;
each test works inside a transaction that is rolled back.
"""

import os
import uuid
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pytest
from flask import Flask, g, has_app_context
from flask.testing import FlaskClient
from sqlalchemy import create_engine, make_url, text
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool
from werkzeug.test import TestResponse

from blueprints.core import clock, migrations, outbox, page_cache
from blueprints.core.app import ROOMS, create_app
from blueprints.core.database import database_url, db

SITE_TOML = """
features = {features}
[site]
name = "Boulangerie Martin"
trade = "bakery"
languages = ["fr", "en"]
country = "FR"
currency = "EUR"
timezone = "Europe/Paris"
legal_form = "sarl"
siret = "73282932000074"
vat_number = "FR44732829320"
street = "12 rue des Lilas"
postcode = "69001"
city = "Lyon"
email = "bonjour@boulangerie-martin.example"
phone = "+33 4 72 00 00 00"
"""


def pytest_configure(config: pytest.Config) -> None:
    """Declare the marker of tests that know no database."""
    config.addinivalue_line("markers", "pure: knows no database, so one run is enough: the one on SQLite.")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave pure tests out of the run on a server."""
    if not os.environ.get("DATABASE_URL", "").startswith("postgres"):
        return
    pure = [item for item in items if item.get_closest_marker("pure")]
    config.hook.pytest_deselected(items=pure)
    items[:] = [item for item in items if item not in pure]


@pytest.fixture(scope="session")
def room(request: pytest.FixtureRequest) -> str:
    """The room under test, from the path that pytest was given."""
    rooms = {
        path.relative_to(ROOMS).parts[0]
        for path in (item.path for item in request.session.items)
        if path.is_relative_to(ROOMS)
    }
    if len(rooms) != 1:
        raise pytest.UsageError(f"Test one room at a time (blueprints/<room>), not {sorted(rooms) or 'none'}.")
    return rooms.pop()


@pytest.fixture(scope="session")
def site_root(room: str, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the site.toml of a made-up bakery that has only this room and its needs."""
    root = tmp_path_factory.mktemp("site")
    (root / "site.toml").write_text(SITE_TOML.format(features=f'["{room}"]'), encoding="utf-8")
    return root


@pytest.fixture(scope="session")
def app(site_root: Path) -> Iterator[Flask]:
    """The room's app with a migrated, empty database."""
    with fresh_database() as url:
        config = {"TESTING": True, "SITE_URL": "http://localhost"} | ({"SQLALCHEMY_DATABASE_URI": url} if url else {})
        app = create_app(site_root, config=config)
        migrations.upgrade(app)
        yield app
        with app.app_context():
            db.engine.dispose()


@pytest.fixture
def session(app: Flask) -> Iterator[Session]:
    """The database session, in an app context; whatever the test does is rolled back."""
    with app.app_context():
        connection = db.engine.connect()
        outer = connection.begin()
        engines = db._app_engines[app]  # noqa: SLF001 - the only way to bind a session to a connection
        engine = engines[None]
        engines[None] = connection  # type: ignore[assignment]  # a session may be bound to either
        db.session.remove()
        db.session.configure(join_transaction_mode="create_savepoint")
        try:
            yield db.session()
        finally:
            db.session.remove()
            engines[None] = engine
            outer.rollback()
            connection.close()
            page_cache.forget()


@pytest.fixture
def client(app: Flask, session: Session) -> FlaskClient:  # noqa: ARG001 - for its effect
    """A browser of our own: it sends Sec-Fetch-Site as one would from a page of the site."""
    return OwnPageClient(app, app.response_class, use_cookies=True)


class OwnPageClient(FlaskClient):
    """A test client whose requests come from the site's own pages, unless a test says otherwise."""

    def open(self, *args: object, **kwargs: object) -> TestResponse:
        headers = dict(kwargs.pop("headers", None) or {})  # type: ignore[call-overload]  # werkzeug takes many shapes, tests pass dicts
        headers.setdefault("Sec-Fetch-Site", "same-origin")
        # Requests share the test's app context; what one keeps for itself is not for the next.
        if has_app_context():
            for name in list(g):
                g.pop(name)
        return super().open(*args, headers=headers, **kwargs)  # type: ignore[arg-type]


@pytest.fixture
def freeze() -> Iterator[Callable[[datetime], None]]:
    """``freeze(instant)`` stops the site's clock there, until called again or the test ends."""
    held: list[AbstractContextManager[None]] = []

    def stop_at(instant: datetime) -> None:
        while held:
            held.pop().__exit__(None, None, None)
        held.append(clock.freeze(instant))
        held[-1].__enter__()

    yield stop_at
    while held:
        held.pop().__exit__(None, None, None)


@pytest.fixture
def mailbox(app: Flask, session: Session) -> Callable[[], list[EmailMessage]]:  # noqa: ARG001 - for its effect
    """``mailbox()`` delivers what is due and returns the mails that this test has sent, in order."""
    folder = Path(app.instance_path) / "mail"
    for old in folder.glob("*.eml"):
        old.unlink()

    def read() -> list[EmailMessage]:
        outbox.deliver_due()
        paths = sorted(folder.glob("*.eml"))
        return [message_from_bytes(path.read_bytes(), policy=policy.default) for path in paths]

    return read


class fresh_database:  # noqa: N801 - used as a function, `with fresh_database() as url`
    """A new database on the server of DATABASE_URL, dropped at the end; nothing (None) for SQLite."""

    def __enter__(self) -> str | None:
        wanted = os.environ.get("DATABASE_URL", "")
        if not wanted or wanted.startswith("sqlite"):
            self.server = None
            return None
        url = make_url(database_url(Flask("unused"), wanted))
        self.name = f"grandrue_{uuid.uuid4().hex[:12]}"
        self.server = create_engine(url, isolation_level="AUTOCOMMIT", poolclass=NullPool)
        self._execute(f'CREATE DATABASE "{self.name}"')
        return url.set(database=self.name).render_as_string(hide_password=False)

    def __exit__(self, *_error: object) -> None:
        if self.server is not None:
            self._execute(f'DROP DATABASE IF EXISTS "{self.name}" WITH (FORCE)')

    def _execute(self, statement: str) -> None:
        assert self.server is not None
        with self.server.connect() as connection:
            connection.execute(text(statement))
