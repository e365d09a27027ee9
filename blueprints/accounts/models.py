"""Tables of the accounts room: people, their roles, sessions, links and addresses."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.core.clock import now
from blueprints.core.database import Base


class User(Base):
    """A person with an account: customer, member of staff, or both.

    ``email`` is stored in lower case; ``password`` is an Argon2id hash, None until one is chosen;
    ``confirmed_at`` is when a link sent to the address was used first, which proves that the address
    is theirs; ``active`` is False for somebody whom the owner shut out.
    """

    __tablename__ = "accounts_user"

    id: Mapped[int] = mapped_column(primary_key=True)
    email: Mapped[str] = mapped_column(String(254), unique=True)
    password: Mapped[str | None] = mapped_column(String(255))
    name: Mapped[str] = mapped_column(String(120), default="")
    phone: Mapped[str] = mapped_column(String(40), default="")
    language: Mapped[str] = mapped_column(String(8))
    active: Mapped[bool] = mapped_column(default=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    confirmed_at: Mapped[datetime | None]
    signed_in_at: Mapped[datetime | None]

    role_rows: Mapped[list["UserRole"]] = relationship(
        lazy="joined", cascade="all, delete-orphan", order_by="UserRole.role"
    )
    addresses: Mapped[list["Address"]] = relationship(
        cascade="all, delete-orphan",
        passive_deletes=True,
        order_by="Address.is_default.desc(), Address.id",
        back_populates="user",
    )

    @property
    def roles(self) -> frozenset[str]:
        return frozenset(row.role for row in self.role_rows)


class UserRole(Base):
    """One role of one person: ``owner``, ``staff``, or what another room declares."""

    __tablename__ = "accounts_user_role"

    user_id: Mapped[int] = mapped_column(ForeignKey("accounts_user.id", ondelete="CASCADE"), primary_key=True)
    role: Mapped[str] = mapped_column(String(40), primary_key=True)


class SignedIn(Base):
    """A browser in which somebody is signed in. The cookie holds the key, the table only its hash."""

    __tablename__ = "accounts_signed_in"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("accounts_user.id", ondelete="CASCADE"), index=True)
    key_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    expires_at: Mapped[datetime]


class Link(Base):
    """A link that was mailed or printed, good for one use until ``expires_at``; only its hash is kept.

    ``purpose`` is ``sign_in`` (a button that signs in) or ``password`` (chooses a password and signs in).
    """

    __tablename__ = "accounts_link"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("accounts_user.id", ondelete="CASCADE"), index=True)
    purpose: Mapped[str] = mapped_column(String(20))
    token_hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(default=now)
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Attempts(Base):
    """How often something was tried since ``since``: signing in to an account, from an address."""

    __tablename__ = "accounts_attempts"

    bucket: Mapped[str] = mapped_column(String(80), primary_key=True)
    count: Mapped[int]
    since: Mapped[datetime] = mapped_column(index=True)


class Address(Base):
    """A postal address in somebody's address book; ``country`` is ISO 3166-1 alpha-2."""

    __tablename__ = "accounts_address"
    __table_args__ = (Index(None, "user_id", "is_default"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int] = mapped_column(ForeignKey("accounts_user.id", ondelete="CASCADE"))
    name: Mapped[str] = mapped_column(String(120))
    company: Mapped[str] = mapped_column(String(120), default="")
    street: Mapped[str] = mapped_column(String(200))
    street2: Mapped[str] = mapped_column(String(200), default="")
    postcode: Mapped[str] = mapped_column(String(20))
    city: Mapped[str] = mapped_column(String(120))
    country: Mapped[str] = mapped_column(String(2))
    phone: Mapped[str] = mapped_column(String(40), default="")
    is_default: Mapped[bool] = mapped_column(default=False)

    user: Mapped[User] = relationship(back_populates="addresses")
