"""Tables of the reminders: how the owner wants them, what was sent, and who would rather have none."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from blueprints.core.clock import now
from blueprints.core.database import Base


class Setup(Base):
    """How the owner wants reminders; the one row is written when the office first saves it (see `rules.py`)."""

    __tablename__ = "reminders_setup"

    id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    first_hours: Mapped[int]
    second_hours: Mapped[int]
    by: Mapped[str] = mapped_column(String(5))
    sender: Mapped[str] = mapped_column(String(11))
    words: Mapped[dict[str, str]]
    thanks: Mapped[bool]
    thanks_hours: Mapped[int]
    thanks_days: Mapped[int]
    thanks_words: Mapped[dict[str, str]]
    review_url: Mapped[str] = mapped_column(String(500))
    saved_by: Mapped[str] = mapped_column(String(254))
    saved_at: Mapped[datetime] = mapped_column(default=now)


class Sent(Base):
    """Somebody was told of a booking as it then stood (`sequence`), on an occasion: `48h` before it, or `thanks`."""

    __tablename__ = "reminders_sent"
    __table_args__ = (
        Index(None, "booking_id", "sequence", "occasion", unique=True),
        Index(None, "customer_id", "at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("booking_customer.id", ondelete="CASCADE"))
    booking_id: Mapped[int] = mapped_column(ForeignKey("booking_booking.id", ondelete="CASCADE"))
    sequence: Mapped[int]
    occasion: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime] = mapped_column(default=now)


class Silence(Base):
    """What a customer switched off; no row: nothing."""

    __tablename__ = "reminders_silence"

    customer_id: Mapped[int] = mapped_column(
        ForeignKey("booking_customer.id", ondelete="CASCADE"), primary_key=True, autoincrement=False
    )
    mail: Mapped[bool] = mapped_column(default=False)
    sms: Mapped[bool] = mapped_column(default=False)
    thanks: Mapped[bool] = mapped_column(default=False)
