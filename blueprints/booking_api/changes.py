"""Webhooks of bookings: each change is told in the transaction in which it happens."""

from blueprints.api import webhooks
from blueprints.booking.models import Booking
from blueprints.booking_api.out import BookingOut

EVENTS = {
    "booking.created": {"fr": "Réservation faite", "en": "Booking made"},
    "booking.confirmed": {"fr": "Réservation confirmée", "en": "Booking confirmed"},
    "booking.moved": {"fr": "Réservation déplacée", "en": "Booking moved"},
    "booking.cancelled": {
        "fr": "Réservation annulée, refusée ou non payée à temps",
        "en": "Booking cancelled, refused or not paid in time",
    },
    "booking.checked_in": {"fr": "Client arrivé", "en": "Customer checked in"},
    "booking.no_show": {"fr": "Client qui n’est pas venu", "en": "Customer who did not come"},
}

TOLD = {
    "created": "booking.created",
    "confirmed": "booking.confirmed",
    "moved": "booking.moved",
    "cancelled": "booking.cancelled",
    "refused": "booking.cancelled",
    "expired": "booking.cancelled",
    "arrived": "booking.checked_in",
    "no_show": "booking.no_show",
}
"""What is told of the changes of ``booking.changed``; of the others nothing is."""


def tell(booking: Booking, change: str) -> list[None]:
    """Plugged into ``booking.changed``: tell whoever listens how the booking is now."""
    event = TOLD.get(change)
    if event is not None and webhooks.is_heard(event):
        webhooks.emit(event, BookingOut.of(booking))
    return []
