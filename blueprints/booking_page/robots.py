"""Robots fill in forms too. Three quiet traps: a field that people don't see, a form that was filled in no time,
and a limit for each address. Nobody has to prove anything, and a person who falls into one gets on with one press.
"""

import secrets
from dataclasses import dataclass
from datetime import timedelta

from flask import current_app
from itsdangerous import BadSignature, URLSafeSerializer

from blueprints.accounts.attempts import Limit, count, visitor_address
from blueprints.core.clock import now
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity

FASTEST = timedelta(seconds=2)
LONGEST = timedelta(days=1)
BOOKINGS_PER_ADDRESS = Limit(40, timedelta(hours=1))  # a whole office may share one address


@dataclass(frozen=True)
class Ticket:
    """What a form carries to be known again: a key of its own, and how long ago its page was made."""

    key: str
    age: timedelta


def new_ticket() -> str:
    """The signed value for a new form."""
    return str(_serializer().dumps([secrets.token_urlsafe(16), int(now().timestamp())]))


def read_ticket(value: str) -> Ticket | None:
    """What `new_ticket` signed; None for anything else, and for a form that lay about for a day."""
    try:
        key, made = _serializer().loads(value)
    except (BadSignature, ValueError):
        return None
    age = timedelta(seconds=now().timestamp() - made)
    return Ticket(key, age) if age <= LONGEST else None


def is_too_quick(ticket: Ticket) -> bool:
    """Whether nobody could have typed that fast. Who is signed in finds everything filled in."""
    return ticket.age < FASTEST and not current_identity().is_known


def count_booking() -> None:
    """Count a booking of this address. Raises UserError (429) when there were too many within the hour."""
    with transaction():
        allowed = count("booking", visitor_address(), BOOKINGS_PER_ADDRESS)
    if not allowed:
        raise UserError(_("There were very many bookings from your address. Wait an hour, or call us."), status=429)


def _serializer() -> URLSafeSerializer:
    return URLSafeSerializer(current_app.secret_key or "", salt="booking-form")
