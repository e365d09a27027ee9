"""Tables of orders. What the customer saw is frozen: names, prices and taxes never follow the catalogue."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.core.clock import now
from blueprints.core.database import Base


class Status(StrEnum):
    """Where an order stands.

    Before the money: `pending` (the customer may still pay), `processing` (a bank debit is under
    way), `review` (Stripe has another amount than we asked for: a person decides).
    With the money: `paid`, `preparing`, `ready` (to be collected), `shipped`, `completed`.
    Over: `expired` (nobody paid in time), `cancelled`, `refunded` (all of it).
    """

    PENDING = "pending"
    PROCESSING = "processing"
    REVIEW = "review"
    PAID = "paid"
    PREPARING = "preparing"
    READY = "ready"
    SHIPPED = "shipped"
    COMPLETED = "completed"
    EXPIRED = "expired"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"


UNPAID = (Status.PENDING, Status.PROCESSING)
TO_PREPARE = (Status.PAID, Status.PREPARING)
OPEN = (*TO_PREPARE, Status.READY)
"""Paid for, and not yet with the customer."""


class OrderCounter(Base):
    """The last order number given in a year."""

    __tablename__ = "orders_counter"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


class Order(Base):
    """A promise to deliver for money. All amounts are cents of `currency`, tax included.

    `token` opens the order's page to whoever has the link. `cart_id` is the cart it came from: one
    order per cart (no foreign key, since orders know no carts). `taxes` is, per rate in basis
    points, `{"550": {"gross": 1000, "tax": 52}}`. `stock_held` says whether the pieces are taken out
    of the stock for this order. `expires_at` is when nobody may pay any more, and the hold ends.
    `paid_at` is when the money came in, whatever became of it later. `flag` is a sentence for the
    owner when something is wrong; it is empty otherwise.
    """

    __tablename__ = "orders_order"
    __table_args__ = (
        CheckConstraint("refunded_cents >= 0 AND refunded_cents <= total_cents", name="refunded_at_most_total"),
        Index(None, "status", "placed_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    token: Mapped[str] = mapped_column(String(43), unique=True)
    status: Mapped[str] = mapped_column(String(20), default=Status.PENDING)
    flag: Mapped[str] = mapped_column(Text, default="")
    cart_id: Mapped[int | None] = mapped_column(unique=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("accounts_user.id", ondelete="SET NULL"), index=True)
    email: Mapped[str] = mapped_column(String(254))
    name: Mapped[str] = mapped_column(String(120))
    phone: Mapped[str] = mapped_column(String(40), default="")
    language: Mapped[str] = mapped_column(String(5))
    delivery: Mapped[str] = mapped_column(String(10))
    address: Mapped[dict[str, Any] | None]
    note: Mapped[str] = mapped_column(Text, default="")
    currency: Mapped[str] = mapped_column(String(3))
    goods_cents: Mapped[int]
    delivery_cents: Mapped[int]
    total_cents: Mapped[int]
    tax_cents: Mapped[int]
    taxes: Mapped[dict[str, Any]]
    refunded_cents: Mapped[int] = mapped_column(default=0)
    stock_held: Mapped[bool] = mapped_column(default=False)
    tracking: Mapped[str] = mapped_column(String(200), default="")
    placed_at: Mapped[datetime] = mapped_column(default=now, index=True)
    expires_at: Mapped[datetime | None] = mapped_column(index=True)
    paid_at: Mapped[datetime | None] = mapped_column(index=True)
    done_at: Mapped[datetime | None]

    lines: Mapped[list["OrderLine"]] = relationship(
        back_populates="order", order_by="OrderLine.position", cascade="all, delete-orphan", passive_deletes=True
    )
    events: Mapped[list["OrderEvent"]] = relationship(
        back_populates="order", order_by="OrderEvent.id", cascade="all, delete-orphan", passive_deletes=True
    )
    refunds: Mapped[list["OrderRefund"]] = relationship(
        back_populates="order", order_by="OrderRefund.id", cascade="all, delete-orphan", passive_deletes=True
    )
    withdrawals: Mapped[list["Withdrawal"]] = relationship(
        back_populates="order", order_by="Withdrawal.id", passive_deletes=True
    )

    @property
    def reference(self) -> str:
        """What payments calls this order."""
        return self.number

    @property
    def is_pickup(self) -> bool:
        return self.delivery == "pickup"

    @property
    def left_cents(self) -> int:
        """What could still be given back."""
        return self.total_cents - self.refunded_cents

    @property
    def rates(self) -> list[tuple[int, int]]:
        """(rate in basis points, tax contained in cents) of what is taxed at all, ascending."""
        return sorted((int(rate), sums["tax"]) for rate, sums in self.taxes.items() if sums["tax"])

    @property
    def pieces(self) -> int:
        return sum(line.quantity for line in self.lines)


class OrderLine(Base):
    """One article of an order as it was when ordered; names are in the order's language.

    `tax_cents` is the tax contained in `total_cents`; `rate_bp` is basis points. `picture_key` is
    one of core's pictures. `refunded` counts the pieces whose price went back, `restocked` those that
    went back on the shelf.
    """

    __tablename__ = "orders_line"
    __table_args__ = (
        CheckConstraint("quantity > 0", name="some"),
        CheckConstraint("refunded >= 0 AND refunded <= quantity", name="refunded_at_most_all"),
        CheckConstraint("restocked >= 0 AND restocked <= quantity", name="restocked_at_most_all"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey(Order.id, ondelete="CASCADE"), index=True)
    position: Mapped[int]
    variant_id: Mapped[int | None] = mapped_column(ForeignKey("catalog_variant.id", ondelete="SET NULL"), index=True)
    sku: Mapped[str] = mapped_column(String(120), default="")
    name: Mapped[str] = mapped_column(Text)
    options: Mapped[str] = mapped_column(Text, default="")
    picture_key: Mapped[str | None] = mapped_column(String(60))
    quantity: Mapped[int]
    unit_cents: Mapped[int]
    total_cents: Mapped[int]
    rate_bp: Mapped[int]
    tax_cents: Mapped[int]
    refunded: Mapped[int] = mapped_column(default=0)
    restocked: Mapped[int] = mapped_column(default=0)

    order: Mapped[Order] = relationship(back_populates="lines")

    @property
    def title(self) -> str:
        return f"{self.name} ({self.options})" if self.options else self.name


class OrderEvent(Base):
    """Something that happened to an order: what (`kind`), who (`actor`), when, and a word about it.

    `actor` is a mail address, or `customer`, or `site` for what happens by itself.
    """

    __tablename__ = "orders_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey(Order.id, ondelete="CASCADE"), index=True)
    at: Mapped[datetime] = mapped_column(default=now)
    kind: Mapped[str] = mapped_column(String(40))
    actor: Mapped[str] = mapped_column(String(254))
    note: Mapped[str] = mapped_column(Text, default="")

    order: Mapped[Order] = relationship(back_populates="events")


class OrderRefund(Base):
    """Money promised back to a customer, in cents; payments sees to it that it goes."""

    __tablename__ = "orders_refund"
    __table_args__ = (CheckConstraint("cents > 0", name="some"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey(Order.id, ondelete="CASCADE"), index=True)
    cents: Mapped[int]
    reason: Mapped[str] = mapped_column(Text, default="")
    actor: Mapped[str] = mapped_column(String(254))
    at: Mapped[datetime] = mapped_column(default=now)

    order: Mapped[Order] = relationship(back_populates="refunds")


class Withdrawal(Base):
    """A customer's declaration to withdraw from a contract (code de la consommation, L221-21).

    It counts as it was sent, so it is kept even when no order matches what was typed.
    """

    __tablename__ = "orders_withdrawal"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int | None] = mapped_column(ForeignKey(Order.id, ondelete="SET NULL"), index=True)
    number: Mapped[str] = mapped_column(String(40))
    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str] = mapped_column(String(254))
    goods: Mapped[str] = mapped_column(Text, default="")
    language: Mapped[str] = mapped_column(String(5))
    received_at: Mapped[datetime] = mapped_column(default=now)
    handled_at: Mapped[datetime | None]
    handled_by: Mapped[str] = mapped_column(String(254), default="")

    order: Mapped[Order | None] = relationship(back_populates="withdrawals")
