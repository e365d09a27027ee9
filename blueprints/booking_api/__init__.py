"""Bookings for programs: free times and bookings over JSON, and a webhook for each change."""

from flask import Flask

from blueprints.api import register_events, register_scopes
from blueprints.booking_api import changes, offers, views
from blueprints.booking_api.out import BookingOut
from blueprints.core.outlets import plug

SCOPES = {
    "booking.read": {
        "fr": "Voir les prestations, l’équipe, les créneaux et les réservations, avec les coordonnées des clients",
        "en": "See services, staff, free times and bookings, with the customers’ contact details",
    },
    "booking.write": {"fr": "Réserver, déplacer et annuler", "en": "Book, move and cancel"},
}


def register(app: Flask) -> None:
    """Bring the operations, and tell webhooks what changes."""
    register_scopes(app, SCOPES)
    register_events(app, changes.EVENTS, data=BookingOut)
    plug(app, "booking.changed", changes.tell)
    app.register_blueprint(offers.bp)
    app.register_blueprint(views.bp)
