"""The addresses of a booking's pages, which other rooms bring: one for its customer, one for the office."""

from flask import Flask

from blueprints.booking.models import Booking
from blueprints.core.outlets import collect, offer
from blueprints.core.urls import site_url

CUSTOMER = "booking.customer_url"
PAID = "booking.paid_url"
OFFICE = "booking.office_url"


def init_app(app: Flask) -> None:
    """Open the outlets."""
    offer(app, CUSTOMER, "Where the customer sees a booking. Gets booking; gives [absolute address].")
    offer(app, PAID, "Where the customer comes back from the payment. Gets booking; gives [absolute address].")
    offer(app, OFFICE, "Where the office sees a booking. Gets booking; gives [absolute address].")


def customer_url(booking: Booking) -> str:
    """The page that the booking's token opens; the home page where no room brings one."""
    return _first(CUSTOMER, booking)


def paid_url(booking: Booking) -> str:
    """Where the payment page sends the customer back to."""
    return _first(PAID, booking)


def office_url(booking: Booking) -> str:
    """The booking's page in the office; the home page where no room brings one."""
    return _first(OFFICE, booking)


def _first(outlet: str, booking: Booking) -> str:
    return next(iter(collect(outlet, booking=booking)), f"{site_url()}/")
