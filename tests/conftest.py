"""Fixtures of the kit's own tests: databases, and the app of all features."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from flask import Flask

from blueprints.core import migrations
from blueprints.core.app import create_app
from blueprints.core.database import db
from blueprints.core.feature import in_needs_order, read_all
from blueprints.core.testing import SITE_TOML
from tests import machine

ROOT = Path(__file__).resolve().parent.parent
ROOMS = in_needs_order(read_all(ROOT / "blueprints"), read_all(ROOT / "blueprints"))
"""Every feature, each after its needs."""

DATABASES = ("sqlite", "postgres")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a Postgres server."""
    with machine.postgres_server() as address:
        if address is None:
            machine.missing("PostgreSQL")
        yield str(address)


@pytest.fixture(scope="session")
def whole_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """An app of all features on a migrated, empty SQLite database."""
    with make_whole_app(tmp_path_factory.mktemp("whole")) as app:
        yield app


@pytest.fixture(scope="session", params=DATABASES)
def migrated(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Flask]:
    """An app of all features, once on SQLite and once on Postgres."""
    with ExitStack() as stack:
        url = None
        if request.param == "postgres":
            url = stack.enter_context(machine.fresh_database(request.getfixturevalue("postgres")))
        yield stack.enter_context(make_whole_app(tmp_path_factory.mktemp("whole"), url))


@contextmanager
def make_whole_app(root: Path, database_url: str | None = None) -> Iterator[Flask]:
    """An app of all features in the folder `root`, its database migrated."""
    names = ", ".join(f'"{name}"' for name in ROOMS)
    (root / "site.toml").write_text(SITE_TOML.format(features=f"[{names}]"), encoding="utf-8")
    config = {"TESTING": True, "SITE_URL": "http://localhost", "PROPAGATE_EXCEPTIONS": False}
    app = create_app(root, config=config | ({"SQLALCHEMY_DATABASE_URI": database_url} if database_url else {}))
    migrations.upgrade(app)
    yield app
    with app.app_context():
        db.engine.dispose()
