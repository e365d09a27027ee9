"""Customer cards: finding them, and putting two of one person together."""

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from flask import Flask
from sqlalchemy import ColumnElement, case, event, func, or_, select, update

from blueprints.booking import customers
from blueprints.booking.forgetting import FORGOTTEN, locked_customer
from blueprints.booking.history import note
from blueprints.booking.models import ACTIVE, Booking, Customer, Status
from blueprints.core.clock import now
from blueprints.core.database import db, is_sqlite
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.outlets import collect

PAGE = 40
ACCENTS = {"a": "àâäáãå", "c": "ç", "e": "éèêë", "i": "îïíì", "n": "ñ", "o": "ôöóò", "u": "ùûüú", "y": "ÿ"}

_PLAIN = "".join(letter * len(accented) for letter, accented in ACCENTS.items())


@dataclass(frozen=True, slots=True)
class Sums:
    """What a customer's bookings come to. `spent_cents` is the price of those that took place, and fees kept."""

    bookings: int
    came: int
    no_shows: int
    cancelled: int
    spent_cents: int


def init_app(app: Flask) -> None:
    """Teach SQLite to compare names as `plain` does."""
    with app.app_context():
        if is_sqlite():
            event.listen(db.engine, "connect", _teach)


def search(words: str, *, limit: int = PAGE, after: int = 0) -> Sequence[Customer]:
    """Customers whose name, mail address or telephone number has these words in it; without any, the newest first."""
    query = select(Customer).where(Customer.name != FORGOTTEN)
    if words.strip():
        query = query.where(matches(words.strip(), Customer.name, Customer.email, Customer.phone)).order_by(
            func.lower(Customer.name), Customer.id
        )
    else:
        query = query.order_by(Customer.id.desc())
    return db.session.scalars(query.offset(after).limit(limit)).all()


def last_seen(cards: Sequence[Customer]) -> dict[int, Booking]:
    """The latest booking of each of some customers, by the customer's id."""
    ids = [card.id for card in cards]
    latest = (
        select(Booking.customer_id, func.max(Booking.starts_at).label("at"))
        .where(Booking.customer_id.in_(ids))
        .group_by(Booking.customer_id)
        .subquery()
    )
    query = select(Booking).join(
        latest, (Booking.customer_id == latest.c.customer_id) & (Booking.starts_at == latest.c.at)
    )
    return {booking.customer_id: booking for booking in db.session.scalars(query.order_by(Booking.id))}


def sums(customer: Customer) -> Sums:
    """Reckoned by the database, whatever the number of bookings."""
    came = (Booking.status == Status.CONFIRMED) & Booking.no_show_at.is_(None) & (Booking.starts_at <= now())
    query = select(
        func.count(),
        func.sum(case((came, 1), else_=0)),
        func.sum(case((Booking.no_show_at.is_not(None), 1), else_=0)),
        func.sum(case((Booking.status == Status.CANCELLED, 1), else_=0)),
        func.sum(case((came, Booking.price_cents), else_=Booking.paid_cents - Booking.refunded_cents)),
    ).where(Booking.customer_id == customer.id)
    upcoming = (Booking.status.in_(ACTIVE)) & (Booking.starts_at > now())
    row = db.session.execute(query.where(~upcoming)).one()
    ahead = db.session.scalar(select(func.count()).where(Booking.customer_id == customer.id, upcoming)) or 0
    return Sums(row[0] + ahead, *(int(number or 0) for number in row[1:]))


def twins(customer: Customer) -> Sequence[Customer]:
    """Other cards that could be the same person: same name, telephone or mail address."""
    alike: list[ColumnElement[bool]] = [_plain(Customer.name) == plain(customer.name)]
    if customer.phone:
        alike.append(Customer.phone == customer.phone)
    if customer.email:
        alike.append(func.lower(Customer.email) == customer.email.lower())
    query = select(Customer).where(Customer.id != customer.id, Customer.name != FORGOTTEN, or_(*alike))
    return db.session.scalars(query.order_by(Customer.id).limit(10)).all()


def merge(kept_id: int, other_id: int, by: str) -> Customer:
    """Make two cards one: the first keeps what it says, takes over what it lacks, and all bookings.

    Raises UserError when both have accounts of their own.
    """
    kept, other = locked_customer(kept_id), locked_customer(other_id)
    if kept.id == other.id:
        raise UserError(_("This is the same card. Choose another one to put together with it."))
    if kept.user_id and other.user_id and kept.user_id != other.user_id:
        raise UserError(_("Both cards have an account of their own, so they stay two."))
    for field in ("email", "phone", "user_id"):
        setattr(kept, field, getattr(kept, field) or getattr(other, field))
    kept.notes = "\n".join(text for text in (kept.notes, other.notes) if text)
    kept.prepays = kept.prepays or other.prepays
    for booking in db.session.scalars(select(Booking).where(Booking.customer_id == other.id)):
        note(booking, "merged", by, other.name)
    db.session.flush()
    db.session.execute(update(Booking).where(Booking.customer_id == other.id).values(customer_id=kept.id))
    collect("booking.merged", kept=kept, other=other)
    db.session.delete(other)
    db.session.flush()
    return kept


def data_of(customer: Customer) -> dict[str, Any]:
    """All that is known of somebody, for them to have (GDPR, art. 15 and 20)."""
    return {
        "name": customer.name,
        "email": customer.email,
        "phone": customer.phone,
        "language": customer.language,
        "notes": customer.notes,
        "must_pay_online": customer.prepays,
        "since": customer.created_at.isoformat(),
        "bookings": [_data_of_booking(booking) for booking in customers.history(customer)],
    }


def of_user(user_id: int) -> Sequence[Customer]:
    """The cards of somebody who has an account."""
    return db.session.scalars(select(Customer).where(Customer.user_id == user_id).order_by(Customer.id)).all()


def plain(text: str) -> str:
    """Small letters without accents, as the search compares them."""
    text = text.lower()
    for letter, accented in ACCENTS.items():
        for other in accented:
            text = text.replace(other, letter)
    return text


def matches(words: str, name: Any, email: Any, phone: Any) -> ColumnElement[bool]:
    """Whether one of three columns has these words in it, small letters, accents and the spaces of numbers apart."""
    part = f"%{escaped(plain(words))}%"
    found = [_plain(name).like(part, escape="\\"), func.lower(email).like(part, escape="\\")]
    digits = "".join(letter for letter in words if letter.isdigit()).lstrip("0")
    if len(digits) >= 3 and not any(letter.isalpha() for letter in words):
        found.append(phone.contains(digits))
    return or_(*found)


def escaped(text: str) -> str:
    """The same words for LIKE, where `%` and `_` would match anything."""
    return text.replace("\\", "\\\\").replace("%", r"\%").replace("_", r"\_")


def _plain(column: Any) -> Any:
    """The same in SQL; SQLite learns it from `init_app`, since its own `lower` knows no capital with an accent."""
    if is_sqlite():
        return func.agenda_plain(column)
    return func.translate(func.lower(column), "".join(ACCENTS.values()), _PLAIN)


def _teach(connection: sqlite3.Connection, _record: object) -> None:
    connection.create_function("agenda_plain", 1, lambda text: plain(text or ""), deterministic=True)


def _data_of_booking(booking: Booking) -> dict[str, Any]:
    return {
        "number": booking.number,
        "status": booking.status,
        "service": booking.service_name,
        "with": booking.staff_name,
        "starts_at": booking.starts_at.isoformat(),
        "ends_at": booking.ends_at.isoformat(),
        "seats": booking.seats,
        "name": booking.name,
        "email": booking.email,
        "phone": booking.phone,
        "note": booking.note,
        "answers": booking.answers,
        "price_cents": booking.price_cents,
        "paid_cents": booking.paid_cents,
        "refunded_cents": booking.refunded_cents,
        "currency": booking.currency,
        "arrived": booking.arrived_at is not None,
        "missed": booking.no_show_at is not None,
    }
