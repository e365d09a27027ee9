"""Tables of the ground floor."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column

from blueprints.core.clock import now
from blueprints.core.database import Base


class OutboxRow(Base):
    """Something promised to the outside: written with the change that promises it, delivered later.

    ``key`` makes a promise unique; ``due_at`` is when it is next tried; ``claimed_until`` is
    set while a worker tries; exactly one of ``done_at`` and ``parked_at`` ends it.
    """

    __tablename__ = "core_outbox"
    __table_args__ = (Index(None, "done_at", "parked_at", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(80))
    key: Mapped[str | None] = mapped_column(String(200), unique=True)
    payload: Mapped[dict[str, Any]]
    created_at: Mapped[datetime] = mapped_column(default=now)
    due_at: Mapped[datetime] = mapped_column(default=now)
    claimed_until: Mapped[datetime | None]
    attempts: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None]
    parked_at: Mapped[datetime | None]
    last_error: Mapped[str] = mapped_column(Text, default="")
