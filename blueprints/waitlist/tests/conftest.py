"""A salon on a Monday morning with a day that is nearly full, and the worker's round."""

from collections.abc import Callable
from datetime import date, datetime

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.booking import cancelling
from blueprints.booking.history import CUSTOMER
from blueprints.booking.models import Booking, Service
from blueprints.booking.testing import MONDAY, Salon, open_salon
from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.waitlist import offering, waiting
from blueprints.waitlist.models import Offer, Wait
from blueprints.waitlist.waiting import Person, Wanted

Freeze = Callable[[datetime], None]
Round = Callable[[datetime], None]
THURSDAY = date(2026, 11, 26)


@pytest.fixture
def salon(session: Session, freeze: Freeze) -> Salon:
    """The salon of `booking.testing`, on Monday 23 November 2026 at 8:00 in Paris; Léa alone is there."""
    freeze(MONDAY)
    salon = open_salon()
    with transaction():
        salon.hugo.active = False
    return salon


@pytest.fixture
def round_at(freeze: Freeze, session: Session) -> Round:
    """`round_at(instant)`: what the worker does at that instant."""

    def go(instant: datetime) -> None:
        freeze(instant)
        db.session.expire_all()
        outbox.deliver_due()
        offering.sweep()
        outbox.deliver_due()

    return go


def wait_for(service: Service, name: str = "Ada", *, booking: Booking | None = None, **wanted: object) -> Wait:
    """Let somebody of that name wait, on Thursday unless something else is said."""
    days = {"first_day": THURSDAY, "last_day": THURSDAY} | wanted
    person = Person(name, f"{name.lower()}@example.com", "+33612345678", "fr")
    with transaction():
        return waiting.stand_in_line(Wanted(service, booking=booking, **days), person)  # type: ignore[arg-type]  # tests know them


def cancel(booking: Booking, by: str = CUSTOMER) -> None:
    with transaction():
        cancelling.cancel(booking.id, by=by)


def offers() -> list[tuple[str, datetime, str]]:
    """All offers: to whom, when, and what became of it."""
    rows = db.session.scalars(select(Offer).order_by(Offer.id).execution_options(populate_existing=True))
    return [(offer.wait.name, offer.starts_at, offer.outcome) for offer in rows]


def last_offer() -> Offer:
    return db.session.scalars(select(Offer).order_by(Offer.id.desc()).limit(1)).one()
