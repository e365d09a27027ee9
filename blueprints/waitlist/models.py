"""Tables of the waiting list: who waits for what, and what was offered to them."""

from datetime import date, datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.booking.models import Booking, Resource, Service
from blueprints.core.clock import now
from blueprints.core.database import Base, json_type


class Wait(Base):
    """Somebody waits for a place of a service, from `first_day` to `last_day`, starting between two clock times.

    `opens` and `closes` are minutes after midnight. `staff_id` None: with anyone. With a `booking_id` they have a
    booking and want an earlier time for it. `known` are the starts (ISO 8601, UTC) that were free all along: news
    is only what comes on top. It ends with one of: booked, moved, left, removed, lapsed, gone (their booking ended).
    """

    __tablename__ = "waitlist_wait"
    __table_args__ = (Index(None, "service_id", "ended_at"), Index(None, "email", "ended_at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(43), unique=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("booking_service.id", ondelete="CASCADE"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("booking_resource.id", ondelete="SET NULL"), index=True)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("booking_booking.id", ondelete="CASCADE"), index=True)
    first_day: Mapped[date]
    last_day: Mapped[date]
    opens: Mapped[int] = mapped_column(default=0)
    closes: Mapped[int] = mapped_column(default=1440)
    seats: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str] = mapped_column(String(254))
    phone: Mapped[str] = mapped_column(String(20), default="")
    language: Mapped[str] = mapped_column(String(5))
    known: Mapped[list[str]] = mapped_column(json_type, default=list)
    created_at: Mapped[datetime] = mapped_column(default=now)
    ended_at: Mapped[datetime | None] = mapped_column(index=True)
    end: Mapped[str] = mapped_column(String(10), default="")
    got_id: Mapped[int | None] = mapped_column(ForeignKey("booking_booking.id", ondelete="SET NULL"), index=True)

    service: Mapped[Service] = relationship()
    staff: Mapped[Resource | None] = relationship()
    booking: Mapped[Booking | None] = relationship(foreign_keys=[booking_id])
    got: Mapped[Booking | None] = relationship(foreign_keys=[got_id])
    offers: Mapped[list["Offer"]] = relationship(
        back_populates="wait", order_by="Offer.id", cascade="all, delete-orphan", passive_deletes=True
    )


class Offer(Base):
    """A time that was offered to somebody who waits. It holds nothing; until `until` nobody else in line is asked.

    `outcome` is empty while they may still take it, else taken, declined, or gone (somebody else has it).
    """

    __tablename__ = "waitlist_offer"
    __table_args__ = (Index(None, "outcome", "until"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(43), unique=True)
    wait_id: Mapped[int] = mapped_column(ForeignKey("waitlist_wait.id", ondelete="CASCADE"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("booking_resource.id", ondelete="SET NULL"), index=True)
    made_at: Mapped[datetime] = mapped_column(default=now)
    until: Mapped[datetime]
    outcome: Mapped[str] = mapped_column(String(10), default="")

    wait: Mapped[Wait] = relationship(back_populates="offers")
