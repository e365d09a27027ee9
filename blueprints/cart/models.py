"""Tables of the cart. A cart keeps no prices that count: those are the catalogue's, at every look."""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.core.clock import now
from blueprints.core.database import Base


class Cart(Base):
    """What somebody means to buy, found again by the random ``token`` in their cookie.

    ``ordered_at`` is when it was paid for: the next article then begins a new cart.
    """

    __tablename__ = "cart_cart"
    # Orders remember carts by number (one order a cart), so SQLite must never give a number out again.
    __table_args__ = ({"sqlite_autoincrement": True},)

    id: Mapped[int] = mapped_column(primary_key=True)
    token: Mapped[str] = mapped_column(String(43), unique=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    touched_at: Mapped[datetime] = mapped_column(default=now, index=True)
    ordered_at: Mapped[datetime | None]

    lines: Mapped[list["CartLine"]] = relationship(
        back_populates="cart", order_by="CartLine.id", cascade="all, delete-orphan", passive_deletes=True
    )


class CartLine(Base):
    """Some pieces of a variant. ``seen_cents`` is the price when it was last shown as agreed to, for a hint when it changes."""

    __tablename__ = "cart_line"
    __table_args__ = (UniqueConstraint("cart_id", "variant_id"), CheckConstraint("quantity > 0", name="some"))

    id: Mapped[int] = mapped_column(primary_key=True)
    cart_id: Mapped[int] = mapped_column(ForeignKey(Cart.id, ondelete="CASCADE"))
    variant_id: Mapped[int] = mapped_column(ForeignKey("catalog_variant.id", ondelete="CASCADE"), index=True)
    quantity: Mapped[int]
    seen_cents: Mapped[int]

    cart: Mapped[Cart] = relationship(back_populates="lines")
