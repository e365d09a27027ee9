"""From a form that was filled in to a booking, once: the second press of the same button finds the first one's."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from flask import Flask
from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite

from blueprints.booking import bookings, series
from blueprints.booking.bookings import Wish
from blueprints.booking.models import Booking
from blueprints.booking_page.models import Submission
from blueprints.core import jobs
from blueprints.core.clock import now
from blueprints.core.database import db, is_sqlite, transaction

KEPT = timedelta(days=3)
"""Longer than a form may lie about before it is sent."""


def book_once(key: str, wish: Wish, starts: Sequence[datetime]) -> Booking:
    """Book, in the current transaction, unless the form of that key was booked already; gives that booking.

    Several starts are a series, whose first booking is given. Raises SlotTaken; then nothing is booked.
    """
    if not _is_first(key):
        return _booked(key)
    made = series.book_all(wish, starts) if len(starts) > 1 else [bookings.book(wish)]
    db.session.get_one(Submission, key).booking_id = made[0].id
    return made[0]


def forget_old() -> None:
    """Delete the keys of forms that nobody sends any more."""
    with transaction() as session:
        session.execute(delete(Submission).where(Submission.at < now() - KEPT))


def init_app(app: Flask) -> None:
    jobs.sweep(app, "booking_page_submissions", forget_old, minutes=60)


def _is_first(key: str) -> bool:
    """Put the key down. Another who does it at this moment is waited for."""
    insert = sqlite.insert if is_sqlite() else postgresql.insert
    statement = insert(Submission).values(key=key, at=now()).on_conflict_do_nothing().returning(Submission.key)
    return db.session.execute(statement).scalar() is not None


def _booked(key: str) -> Booking:
    return db.session.get_one(Booking, db.session.get_one(Submission, key).booking_id)
