"""Tables of payments: what is to be paid, each attempt at it, the events heard, the refunds asked for."""

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.core.clock import now
from blueprints.core.database import Base


class Payment(Base):
    """The payment of one thing, named by `kind` and `reference`.

    `revision` grows with every change, so that who asked Stripe before a change doesn't write
    after it. `look_again_at` is when the sweep asks Stripe next; None: no more.
    """

    __tablename__ = "payments_payment"
    __table_args__ = (UniqueConstraint("kind", "reference"), Index(None, "look_again_at"))

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(String(40))
    reference: Mapped[str] = mapped_column(String(80))
    status: Mapped[str] = mapped_column(String(20), default="open")
    amount: Mapped[int] = mapped_column(BigInteger)
    currency: Mapped[str] = mapped_column(String(3))
    refunded: Mapped[int] = mapped_column(BigInteger, default=0)
    disputed: Mapped[bool] = mapped_column(default=False)
    revision: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime] = mapped_column(default=now)
    paid_at: Mapped[datetime | None]
    look_again_at: Mapped[datetime | None]

    attempts: Mapped[list["Attempt"]] = relationship(
        back_populates="payment", order_by="Attempt.number", cascade="all, delete-orphan"
    )
    refunds: Mapped[list["Refund"]] = relationship(
        back_populates="payment", order_by="Refund.id", cascade="all, delete-orphan"
    )

    @property
    def attempt(self) -> "Attempt | None":
        """The latest attempt: earlier ones are over."""
        return self.attempts[-1] if self.attempts else None


class Attempt(Base):
    """One session at Stripe, or the attempt to get one.

    `body` and `idempotency_key` are stored before Stripe is called, so that a second call for
    the same attempt is the same call. `status` is `making` until the session is known, then
    one of `contract.Status`; `abandoned` when it never came to a session that somebody can pay.
    """

    __tablename__ = "payments_attempt"
    __table_args__ = (UniqueConstraint("payment_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey(Payment.id, ondelete="CASCADE"))
    number: Mapped[int]
    idempotency_key: Mapped[str] = mapped_column(String(200), unique=True)
    body: Mapped[dict[str, Any]]
    expires_at: Mapped[datetime]
    status: Mapped[str] = mapped_column(String(20), default="making")
    session_id: Mapped[str | None] = mapped_column(String(255), unique=True)
    intent_id: Mapped[str | None] = mapped_column(String(255), index=True)
    url: Mapped[str] = mapped_column(Text, default="")
    created_at: Mapped[datetime] = mapped_column(default=now)

    payment: Mapped[Payment] = relationship(back_populates="attempts")

    def begin(self, session_id: str, url: str) -> None:
        """The session is known, and the customer may be sent to it."""
        self.session_id, self.url, self.status = session_id, url, "open"
        self._forget_the_customer()

    def abandon(self) -> None:
        """No session came of it that somebody could pay."""
        self.status = "abandoned"
        self._forget_the_customer()

    def _forget_the_customer(self) -> None:
        # The body is sent no more; its lines still tell whether a new wish is the same.
        self.body = {"line_items": self.body["line_items"]}


class StripeEvent(Base):
    """A webhook that was acted upon; its id is the key, so that it is acted upon once."""

    __tablename__ = "payments_event"

    id: Mapped[str] = mapped_column(String(255), primary_key=True)
    type: Mapped[str] = mapped_column(String(80))
    payment_id: Mapped[int] = mapped_column(ForeignKey(Payment.id, ondelete="CASCADE"), index=True)
    received_at: Mapped[datetime] = mapped_column(default=now)


class Refund(Base):
    """Money to give back, in cents.

    `key` is the asking room's, unique: asked twice is refunded once. `status`: `asked` until
    Stripe answered, then `taken` or `refused` (with Stripe's `reason`); `returned` when the
    customer's bank sent it back later.
    """

    __tablename__ = "payments_refund"

    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[int] = mapped_column(ForeignKey(Payment.id, ondelete="CASCADE"), index=True)
    key: Mapped[str] = mapped_column(String(200), unique=True)
    idempotency_key: Mapped[str] = mapped_column(String(200), unique=True)
    amount: Mapped[int] = mapped_column(BigInteger)
    status: Mapped[str] = mapped_column(String(20), default="asked")
    stripe_id: Mapped[str | None] = mapped_column(String(255), unique=True)
    reason: Mapped[str] = mapped_column(Text, default="")
    asked_at: Mapped[datetime] = mapped_column(default=now)
    tried_at: Mapped[datetime | None]

    payment: Mapped[Payment] = relationship(back_populates="refunds")
