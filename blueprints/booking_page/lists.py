"""Bookings by whose they are: of one wish, of an account, of a mail address."""

from sqlalchemy import Select, func, or_, select

from blueprints.accounts.models import User
from blueprints.booking.models import ACTIVE, Booking, Customer
from blueprints.core.clock import now
from blueprints.core.database import db

MOST = 100


def of_series(booking: Booking) -> list[Booking]:
    """All bookings of the same wish, by their start; nothing for one that stands alone."""
    if not booking.series:
        return []
    return list(db.session.scalars(select(Booking).where(Booking.series == booking.series).order_by(Booking.starts_at)))


def coming_of_account(user_id: int) -> list[Booking]:
    """What somebody who is signed in has before them, the next first."""
    query = _of_account(user_id).where(Booking.status.in_(ACTIVE), Booking.ends_at > now())
    return list(db.session.scalars(query.order_by(Booking.starts_at)))


def past_of_account(user_id: int) -> list[Booking]:
    """What lies behind them or was called off, the latest first."""
    query = _of_account(user_id).where(Booking.status.not_in(ACTIVE) | (Booking.ends_at <= now()))
    return list(db.session.scalars(query.order_by(Booking.starts_at.desc()).limit(MOST)))


def coming_of_email(email: str) -> list[Booking]:
    """What was booked with a mail address and is still to come, the next first."""
    query = select(Booking).where(
        func.lower(Booking.email) == email.strip().lower(), Booking.status.in_(ACTIVE), Booking.ends_at > now()
    )
    return list(db.session.scalars(query.order_by(Booking.starts_at).limit(MOST)))


def _of_account(user_id: int) -> Select[Booking]:
    """Booked while signed in, or as a guest with the account's mail address, which its owner has proved."""
    address = select(User.email).where(User.id == user_id, User.confirmed_at.is_not(None)).scalar_subquery()
    mine = or_(Customer.user_id == user_id, func.lower(Booking.email) == address)
    return select(Booking).join(Customer).where(mine)
