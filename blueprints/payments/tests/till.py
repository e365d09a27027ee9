"""What the tests pay for: a `thing`, whose every settling leaves a row in a table of their own."""

from collections.abc import Iterable
from datetime import timedelta

from flask import Flask
from sqlalchemy import Column, Integer, MetaData, String, Table, select

from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.payments import PaymentLine, PaymentRequest, PaymentState, register_payable
from blueprints.payments.models import Attempt, Payment

# A MetaData of its own: not one of the site's tables.
settlings = Table(
    "payments_till",
    MetaData(),
    Column("id", Integer, primary_key=True),
    Column("reference", String(80), nullable=False),
    Column("status", String(20), nullable=False),
    Column("refunded", Integer, nullable=False),
)


def open_till(app: Flask) -> None:
    """Let the app sell things."""
    register_payable(app, "thing", note)


def make_table(app: Flask) -> None:
    """Create the tests' table beside the site's."""
    with app.app_context(), transaction() as session:
        settlings.create(session.connection(), checkfirst=True)


def note(reference: str, state: PaymentState) -> None:
    """Settle: one row a call, in the transaction that records the state."""
    db.session.execute(settlings.insert().values(reference=reference, status=state.status, refunded=state.refunded))


def noted(reference: str) -> list[tuple[str, int]]:
    """(status, refunded) of every settling of a thing, in order."""
    query = select(settlings.c.status, settlings.c.refunded).where(settlings.c.reference == reference)
    return [(row.status, row.refunded) for row in db.session.execute(query.order_by(settlings.c.id))]


def times_paid(reference: str) -> int:
    """How often the till was told that a thing became paid."""
    return [status for status, refunded in noted(reference) if refunded == 0].count("paid")


def wish(
    reference: str,
    lines: Iterable[tuple[str, int, int]] = (("Croissant", 120, 2), ("Pain au levain", 450, 1)),
    *,
    minutes: int = 31,
    language: str = "fr",
) -> PaymentRequest:
    """A payment request for a thing; lines are (name, cents, quantity)."""
    shown = tuple(PaymentLine(*line) for line in lines)
    return PaymentRequest(
        kind="thing",
        reference=reference,
        lines=shown,
        amount=sum(line.unit_amount * line.quantity for line in shown),
        currency="EUR",
        email="client@example.com",
        language=language,
        expires_at=now() + timedelta(minutes=minutes),
        success_url=f"http://localhost/things/{reference}?session={{CHECKOUT_SESSION_ID}}",
        cancel_url=f"http://localhost/things/{reference}/cancelled",
    )


def session_of(reference: str) -> str:
    """The id of the latest session of a thing."""
    session_id = db.session.scalar(
        select(Attempt.session_id).join(Payment).where(Payment.reference == reference).order_by(Attempt.number.desc())
    )
    assert session_id is not None
    return session_id
