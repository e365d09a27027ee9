"""What a customer would rather not get."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select, update

from blueprints.booking.models import Customer
from blueprints.core import outbox
from blueprints.core.database import db
from blueprints.reminders.models import Sent, Silence


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a customer gets; all of it unless something was switched off."""

    mail: bool = True
    sms: bool = True
    thanks: bool = True


def wanted_by(customer_id: int) -> Wanted:
    """What this customer gets."""
    return wanted_by_each([customer_id]).get(customer_id, Wanted())


def wanted_by_each(customer_ids: Collection[int]) -> dict[int, Wanted]:
    """What those of these customers get who ever switched something."""
    rows = db.session.scalars(select(Silence).where(Silence.customer_id.in_(customer_ids)))
    return {row.customer_id: Wanted(not row.mail, not row.sms, not row.thanks) for row in rows}


def choose(customer_id: int, wanted: Wanted) -> None:
    """Let a customer get this from now on, in the current transaction."""
    # Its lock makes two clicks at once one after the other: the row may not be there yet.
    db.session.get_one(Customer, customer_id, with_for_update=True)
    row = db.session.get(Silence, customer_id) or Silence(customer_id=customer_id)
    row.mail, row.sms, row.thanks = not wanted.mail, not wanted.sms, not wanted.thanks
    db.session.add(row)


def merged(kept: Customer, other: Customer) -> list[object]:
    """Two cards became one: what was sent to either counts, and what either switched off stays off."""
    db.session.execute(update(Sent).where(Sent.customer_id == other.id).values(customer_id=kept.id))
    one, two = wanted_by(kept.id), wanted_by(other.id)
    choose(kept.id, Wanted(one.mail and two.mail, one.sms and two.sms, one.thanks and two.thanks))
    return []


def forgotten(customer: Customer) -> list[object]:
    """Somebody wants to be forgotten: the text messages that they got go too."""
    if customer.phone:
        outbox.forget_recipient(customer.phone)
    return []
