"""Tables of the programming interface."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.core.clock import now
from blueprints.core.database import Base, json_type


class Token(Base):
    """What lets one program in: only a hash of it is kept. ``calls`` counts those of ``minute`` (of the Unix epoch)."""

    __tablename__ = "api_token"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    hint: Mapped[str] = mapped_column(String(12))
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    scopes: Mapped[list[str]] = mapped_column(json_type)
    author: Mapped[str] = mapped_column(String(254))
    created_at: Mapped[datetime] = mapped_column(default=now)
    last_used_at: Mapped[datetime | None]
    revoked_at: Mapped[datetime | None]
    minute: Mapped[int] = mapped_column(default=0)
    calls: Mapped[int] = mapped_column(default=0)


class KeptAnswer(Base):
    """The answer to a POST with an Idempotency-Key, given again when the same call comes again."""

    __tablename__ = "api_kept_answer"

    token_id: Mapped[int] = mapped_column(ForeignKey(Token.id, ondelete="CASCADE"), primary_key=True)
    key: Mapped[str] = mapped_column(String(255), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64))
    status: Mapped[int] = mapped_column(default=0)
    body: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now, index=True)


class Endpoint(Base):
    """Where a program wants to be told: its address, which events, and the secret that signs.

    ``paused_at`` with ``why_paused`` (owner, gone, failing) keeps it quiet; ``failing_since`` is the first
    failure after the last success.
    """

    __tablename__ = "api_endpoint"

    id: Mapped[int] = mapped_column(primary_key=True)
    url: Mapped[str] = mapped_column(String(2000))
    events: Mapped[list[str]] = mapped_column(json_type)
    secret: Mapped[str] = mapped_column(String(80))
    old_secret: Mapped[str] = mapped_column(String(80), default="")
    old_secret_until: Mapped[datetime | None]
    author: Mapped[str] = mapped_column(String(254))
    created_at: Mapped[datetime] = mapped_column(default=now)
    paused_at: Mapped[datetime | None]
    why_paused: Mapped[str] = mapped_column(String(10), default="")
    failing_since: Mapped[datetime | None]


class Delivery(Base):
    """One message to one endpoint. ``state`` is waiting, delivered, failed or held (the endpoint was paused).

    ``attempts`` counts all tries; ``first_attempt`` is where the present series of them began.
    """

    __tablename__ = "api_delivery"
    __table_args__ = (Index(None, "endpoint_id", "id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    endpoint_id: Mapped[int] = mapped_column(ForeignKey(Endpoint.id, ondelete="CASCADE"))
    message: Mapped[str] = mapped_column(String(40))
    event: Mapped[str] = mapped_column(String(80))
    body: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(10), default="waiting")
    attempts: Mapped[int] = mapped_column(default=0)
    first_attempt: Mapped[int] = mapped_column(default=0)
    status: Mapped[int | None]
    answer: Mapped[str] = mapped_column(String(500), default="")
    took_ms: Mapped[int | None]
    created_at: Mapped[datetime] = mapped_column(default=now, index=True)
    tried_at: Mapped[datetime | None]

    endpoint: Mapped[Endpoint] = relationship()
