"""Tables of the booking page: forms that were sent, and the sites that may show it in a frame."""

from datetime import datetime

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from blueprints.core.clock import now
from blueprints.core.database import Base


class Submission(Base):
    """A form that became a booking (of a series: the first). Sent twice it stays one, since its key is here once."""

    __tablename__ = "booking_page_submission"

    key: Mapped[str] = mapped_column(String(32), primary_key=True)
    booking_id: Mapped[int | None] = mapped_column(ForeignKey("booking_booking.id", ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(default=now, index=True)


class Origin(Base):
    """A site that may show the booking page in a frame: `https://www.example.com`."""

    __tablename__ = "booking_page_origin"

    id: Mapped[int] = mapped_column(primary_key=True)
    origin: Mapped[str] = mapped_column(String(255), unique=True)
    added_at: Mapped[datetime] = mapped_column(default=now)
