"""How Alembic runs one room's line of revisions: on the connection it is handed, in its own version table."""

from typing import Any, Literal

from alembic import context
from sqlalchemy import Connection

from blueprints.core.database import Base, Translated, UtcDateTime

line: str = context.config.attributes["line"]
connection: Connection = context.config.attributes["connection"]


def is_of_this_room(item: Any, name: str | None, kind: str, _reflected: bool, _compared: Any) -> bool:
    """Compare only tables of this room; a room changes no table of another."""
    table = name if kind == "table" else item.table.name
    return str(table).startswith(f"{line}_") and table != f"{line}_migration"


def render_type(kind: str, item: Any, _autogenerate: Any) -> str | Literal[False]:
    """Write our own column types by what they are in the database."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and item is Translated:
        return "json_type"
    return False


context.configure(
    connection=connection,
    target_metadata=Base.metadata,
    version_table=f"{line}_migration",
    include_object=is_of_this_room,
    render_item=render_type,
    render_as_batch=True,
    transaction_per_migration=True,
    transactional_ddl=True,  # SQLite has it too, on the engine of migrations.py
)
with context.begin_transaction():
    context.run_migrations()
