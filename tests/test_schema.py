"""Models against migrated databases: what the migrations made is what the models say, in every room."""

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from flask import Flask
from sqlalchemy import Column, Connection, MetaData, String, Table, inspect, text

from blueprints.core import migrations, triggers
from blueprints.core.database import Base, db
from tests.conftest import ROOMS

TRIGGERS = text("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")


def test_the_migrations_make_what_the_models_say(migrated: Flask) -> None:
    with migrated.app_context(), db.engine.connect() as connection:
        assert differences(connection, Base.metadata) == []


def test_every_room_is_at_its_newest_revision(migrated: Flask) -> None:
    with migrated.app_context():
        assert migrations.is_current(migrated)

    assert migrations.upgrade(migrated) == []


def test_a_column_without_a_migration_is_noticed(migrated: Flask) -> None:
    metadata = twin_of(Base.metadata)
    metadata.tables["core_outbox"].append_column(Column("forgotten", String(10)))

    with migrated.app_context(), db.engine.connect() as connection:
        assert [difference[0] for difference in differences(connection, metadata)] == ["add_column"]


def test_a_table_without_a_migration_is_noticed(migrated: Flask) -> None:
    metadata = twin_of(Base.metadata)
    Table("core_forgotten", metadata, Column("id", String(10), primary_key=True))

    with migrated.app_context(), db.engine.connect() as connection:
        assert [difference[0] for difference in differences(connection, metadata)] == ["add_table"]


@pytest.mark.parametrize("room", ROOMS)
def test_the_room_has_a_version_table_if_it_has_tables(room: str, migrated: Flask) -> None:
    with migrated.app_context():
        tables = inspect(db.engine).get_table_names()

    modelled = any(name.startswith(f"{room}_") for name in Base.metadata.tables)
    assert (f"{room}_migration" in tables) == modelled


def test_sqlite_has_every_trigger_as_it_is_declared(whole_app: Flask) -> None:
    with whole_app.app_context(), db.engine.connect() as connection:
        made = {row.name: row.sql for row in connection.execute(TRIGGERS)}

    declared = {trigger.name: trigger.statement.strip() for trigger in triggers.declared(whole_app)}
    assert {name: statement for name, statement in made.items() if name in declared} == declared
    assert "booking_claim_no_overlap_insert" in declared


def differences(connection: Connection, metadata: MetaData) -> list[tuple[object, ...]]:
    """What a new migration would have to do; empty when models and database agree."""
    context = MigrationContext.configure(
        connection, opts={"compare_type": True, "include_object": lambda *item: is_modelled(*item[:3])}
    )
    return list(compare_metadata(context, metadata))


def is_modelled(_item: object, name: str | None, kind: str) -> bool:
    """Not the version tables, nor those that the search index makes for itself."""
    table = str(name)
    return kind != "table" or not (table.endswith("_migration") or is_of_an_index(table))


def is_of_an_index(table: str) -> bool:
    return table not in Base.metadata.tables and "search" in table


def twin_of(metadata: MetaData) -> MetaData:
    twin = MetaData(naming_convention=metadata.naming_convention)
    for table in metadata.sorted_tables:
        table.to_metadata(twin)
    return twin
