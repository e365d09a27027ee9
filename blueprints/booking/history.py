"""What happened to a booking, by whom and when; and telling the other rooms in the same transaction."""

from blueprints.booking.models import Booking, BookingEvent
from blueprints.core.clock import now
from blueprints.core.identity import current_identity
from blueprints.core.outlets import collect

CUSTOMER = "customer"
SITE = "site"


def note(booking: Booking, kind: str, actor: str, words: str = "") -> None:
    """Write into a booking's history, in the current transaction."""
    booking.events.append(BookingEvent(kind=kind, actor=actor, note=words, at=now()))


def changed(booking: Booking, change: str, actor: str, words: str = "") -> None:
    """Write a change into the history and let the rooms that plugged into `booking.changed` act on it."""
    note(booking, change, actor, words)
    collect("booking.changed", booking=booking, change=change)


def me() -> str:
    """The actor of this request: a mail address."""
    return current_identity().email
