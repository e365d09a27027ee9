"""Migrations: one line of revisions and one version table per room, upgraded in needs-order.

Branches in one Alembic table break when a room leaves (its revisions can't be found any more),
so each room counts for itself. On SQLite a batch migration with foreign keys switched on silently
deletes child rows: migrations have an engine of their own, check the keys before they commit, and
run each in one transaction.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click
from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from flask import Flask
from flask.cli import AppGroup
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import NullPool

from blueprints.core import triggers
from blueprints.core.database import db
from blueprints.core.site import running_app

ALEMBIC_HOME = Path(__file__).parent / "alembic"

cli = AppGroup("db", help="The database: its tables and their versions.")


def upgrade(app: Flask) -> list[str]:
    """Bring every room's tables to this version, the owner's own line last.

    Returns the rooms that changed. Raises whatever the failing migration raised; that
    migration has then left no trace.
    """
    changed = []
    with migration_engine(app) as engine:
        for name, folder in lines(app):
            config = alembic_config(name, folder)
            with engine.connect() as connection:
                before = revision(connection, name)
                connection.rollback()
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                if revision(connection, name) != before:
                    changed.append(name)
        with engine.begin() as connection:
            triggers.make(app, connection)
    return changed


def is_current(app: Flask) -> bool:
    """Whether the database of the current app context has every room's newest version."""
    heads: dict[str, str | None] = app.extensions.setdefault("grandrue.heads", {})
    if not heads:  # reading the revisions costs 5 ms a room, and they don't change while the site runs
        for name, folder in lines(app):
            heads[name] = ScriptDirectory.from_config(alembic_config(name, folder)).get_current_head()
    connection = db.session.connection()
    return all(revision(connection, name) == head for name, head in heads.items())


def lines(app: Flask) -> Iterator[tuple[str, Path]]:
    """The lines of revisions, in the order they are upgraded."""
    for name, folder in app.extensions["grandrue.rooms"].items():
        if any((folder / "migrations").glob("*.py")):
            yield name, folder / "migrations"
    own = Path(app.root_path) / "own" / "migrations"
    if any(own.glob("*.py")):
        yield "own", own


@contextmanager
def migration_engine(app: Flask) -> Iterator[Engine]:
    """An engine for migrations alone (see the top of this file)."""
    url = app.config["SQLALCHEMY_DATABASE_URI"]
    sqlite = url.startswith("sqlite")
    connect_args = {"isolation_level": None, "timeout": 30} if sqlite else {}
    engine = create_engine(url, poolclass=NullPool, connect_args=connect_args)
    if sqlite:
        event.listen(engine, "connect", lambda connection, _record: connection.execute("PRAGMA foreign_keys=OFF"))
        event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN IMMEDIATE"))
        event.listen(engine, "commit", _check_foreign_keys)
    try:
        yield engine
    finally:
        engine.dispose()


def alembic_config(name: str, folder: Path) -> Config:
    config = Config()
    config.set_main_option("script_location", _escaped(ALEMBIC_HOME))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", _escaped(folder))
    config.attributes["line"] = name
    return config


def revision(connection: Connection, name: str) -> str | None:
    """The version that a room's tables have, None before the first."""
    context = MigrationContext.configure(connection, opts={"version_table": f"{name}_migration"})
    return context.get_current_revision()


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%%")


def _check_foreign_keys(connection: Connection) -> None:
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    if broken:
        raise RuntimeError(f"The migration leaves rows that point to nothing, first in table {broken[0][0]!r}.")


@cli.command("upgrade")
def upgrade_command() -> None:
    """Bring the database to this version of the site."""
    changed = upgrade(running_app())
    click.echo(f"Upgraded: {', '.join(changed)}." if changed else "The database is up to date.")


@cli.command("revision")
@click.argument("room")
@click.argument("message")
def revision_command(room: str, message: str) -> None:
    """Write a migration for ROOM out of the difference between its models and the database."""
    app = running_app()
    folders: dict[str, Path] = app.extensions["grandrue.rooms"]
    folder = folders.get(room, Path(app.root_path) / room) / "migrations"
    folder.mkdir(parents=True, exist_ok=True)
    number = len(list(folder.glob("[0-9]*.py"))) + 1
    with migration_engine(app) as engine, engine.connect() as connection:
        config = alembic_config(room, folder)
        config.attributes["connection"] = connection
        command.revision(
            config,
            message,
            autogenerate=True,
            rev_id=f"{room}_{number:04d}",
            head="head" if number > 1 else "base",
            version_path=str(folder),
        )
