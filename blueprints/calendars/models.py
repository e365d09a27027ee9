"""Tables of the calendars that go out by a secret link, and of those that are read."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.booking.models import Place, Resource
from blueprints.core.clock import now
from blueprints.core.database import Base


class Names(StrEnum):
    """How much of a customer a calendar that goes out tells, since others may come to see it."""

    FULL = "full"
    INITIALS = "initials"
    NONE = "none"


class Feed(Base):
    """A calendar under a secret address: of one of the staff or of a room, or of everybody at a place.

    The `token` is kept as it is: the office shows the address again for the next device, and whoever
    reads this table reads the bookings beside it anyway. A new token makes the old address a dead one.
    """

    __tablename__ = "calendars_feed"
    __table_args__ = (CheckConstraint("(resource_id IS NULL) <> (place_id IS NULL)", name="of_one_or_of_all"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    resource_id: Mapped[int | None] = mapped_column(ForeignKey("booking_resource.id", ondelete="CASCADE"), unique=True)
    place_id: Mapped[int | None] = mapped_column(ForeignKey("booking_place.id", ondelete="CASCADE"), unique=True)
    token: Mapped[str] = mapped_column(String(43), unique=True)
    names: Mapped[str] = mapped_column(String(10), default=Names.INITIALS)
    renewed_at: Mapped[datetime] = mapped_column(default=now)

    resource: Mapped[Resource | None] = relationship()
    place: Mapped[Place | None] = relationship()


class Source(Base):
    """A calendar of somebody that is kept elsewhere; while it says busy, nobody can book.

    `sealed_password` opens with the site's own secret (`sealed.py`). `etag` and `modified` are what the
    other side said last, `digest` is of what was read then. `read_at` is when an answer was last good and
    `expanded_at` when its busy times were last worked out; `error` says why `tried_at` brought none, and
    is empty otherwise. `unread` counts events that could not be understood.
    """

    __tablename__ = "calendars_source"

    id: Mapped[int] = mapped_column(primary_key=True)
    resource_id: Mapped[int] = mapped_column(ForeignKey("booking_resource.id", ondelete="CASCADE"), index=True)
    name: Mapped[str] = mapped_column(String(120))
    url: Mapped[str] = mapped_column(Text)
    username: Mapped[str] = mapped_column(String(200), default="")
    sealed_password: Mapped[str] = mapped_column(Text, default="")
    all_day: Mapped[bool] = mapped_column(default=True)
    etag: Mapped[str] = mapped_column(String(100), default="")
    modified: Mapped[str] = mapped_column(String(100), default="")
    digest: Mapped[str] = mapped_column(String(64), default="")
    unread: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(default=now)
    tried_at: Mapped[datetime | None]
    read_at: Mapped[datetime | None]
    expanded_at: Mapped[datetime | None]
    error: Mapped[str] = mapped_column(Text, default="")

    resource: Mapped[Resource] = relationship()


class Busy(Base):
    """From when to when a calendar elsewhere says that somebody is busy; those of one calendar don't touch."""

    __tablename__ = "calendars_busy"
    __table_args__ = (Index(None, "resource_id", "starts_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    source_id: Mapped[int] = mapped_column(ForeignKey("calendars_source.id", ondelete="CASCADE"), index=True)
    resource_id: Mapped[int] = mapped_column(ForeignKey("booking_resource.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
