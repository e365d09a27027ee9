"""SQLite's triggers, declared by their rooms and made anew after each upgrade.

A migration in Alembic's batch mode builds a table again and silently drops its triggers, so they
belong to no migration. Postgres has constraints that do the same, and those stand in migrations.
"""

from dataclasses import dataclass

from flask import Flask
from sqlalchemy import Connection, inspect

EXTENSION = "grandrue.triggers"


@dataclass(frozen=True)
class Trigger:
    """A trigger of SQLite: its name, the table it stands on, and its whole ``CREATE TRIGGER`` statement."""

    name: str
    table: str
    statement: str


def declare(app: Flask, trigger: Trigger) -> None:
    """Let SQLite have this trigger."""
    declared(app).append(trigger)


def declared(app: Flask) -> list[Trigger]:
    """Every trigger of this app."""
    triggers: list[Trigger] = app.extensions.setdefault(EXTENSION, [])
    return triggers


def make(app: Flask, connection: Connection) -> None:
    """Make every trigger as it is declared now, in the connection's transaction. Nothing on Postgres."""
    if connection.dialect.name != "sqlite":
        return
    tables = set(inspect(connection).get_table_names())
    for trigger in declared(app):
        connection.exec_driver_sql(f'DROP TRIGGER IF EXISTS "{trigger.name}"')
        if trigger.table in tables:  # it isn't while a room's first migration is being written
            connection.exec_driver_sql(trigger.statement)
