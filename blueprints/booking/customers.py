"""Customers: one card for one person, found again by mail address or telephone."""

from dataclasses import dataclass

import phonenumbers
from sqlalchemy import ColumnElement, func, select

from blueprints.booking.models import Booking, Customer
from blueprints.core.database import db, is_sqlite
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site


@dataclass(frozen=True, slots=True)
class Contact:
    """Who books. `phone` is in E.164 or empty, `language` the page's, `zone` the visitor's IANA zone or empty."""

    name: str
    email: str = ""
    phone: str = ""
    language: str = "fr"
    zone: str = ""
    user_id: int | None = None


def find_or_make(contact: Contact) -> Customer:
    """The card of somebody, in the current transaction.

    Whoever gives the same mail address is the same person; without one, the same telephone and name.
    What a card says already stays: a stranger who types somebody's address changes nothing on it.
    Whoever looks for the same card at the same time waits for the end of this transaction and then finds it.
    """
    _lock(contact)
    customer = _known(contact)
    if customer is None:
        customer = Customer(name=contact.name, language=contact.language, user_id=contact.user_id)
        db.session.add(customer)
    customer.email = customer.email or contact.email
    customer.phone = customer.phone or contact.phone
    db.session.flush()
    return customer


def phone_number(text: str) -> str:
    """A telephone number as people type it, in E.164 (`+33612345678`); empty stays empty.

    A number without a country is one of the site's. Raises UserError for what isn't a number.
    """
    if not text.strip():
        return ""
    try:
        number = phonenumbers.parse(text, current_site().country)
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise UserError(_("“%(text)s” is not a telephone number. Type it like 06 12 34 56 78.", text=text.strip()))
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def shown_phone(number: str) -> str:
    """A number in E.164 as people of the site's country write it; something else stays as it is."""
    try:
        parsed = phonenumbers.parse(number, current_site().country)
    except phonenumbers.NumberParseException:
        return number
    at_home = phonenumbers.region_code_for_number(parsed) == current_site().country
    style = phonenumbers.PhoneNumberFormat.NATIONAL if at_home else phonenumbers.PhoneNumberFormat.INTERNATIONAL
    return phonenumbers.format_number(parsed, style)


def history(customer: Customer) -> list[Booking]:
    """All bookings of somebody, the latest first."""
    query = select(Booking).where(Booking.customer_id == customer.id)
    return list(db.session.scalars(query.order_by(Booking.starts_at.desc(), Booking.id.desc())))


def no_shows(customer: Customer) -> int:
    """How often somebody didn't come."""
    query = select(func.count()).where(Booking.customer_id == customer.id, Booking.no_show_at.is_not(None))
    return db.session.scalar(query) or 0


def _lock(contact: Contact) -> None:
    """Be alone with a card that may not be there yet, so that there is no row to lock."""
    if is_sqlite():
        return  # its writers come one after the other
    for known_by in sorted({contact.email.lower(), contact.phone} - {""}):
        db.session.execute(select(func.pg_advisory_xact_lock(func.hashtext(f"booking_customer {known_by}"))))


def _known(contact: Contact) -> Customer | None:
    if contact.email:
        found = _first(func.lower(Customer.email) == contact.email.lower())
        if found or not contact.phone:
            return found
        # A card from the telephone, which has no mail address yet.
        return _first((Customer.phone == contact.phone) & (Customer.email == "") & _same_name(contact))
    if contact.phone:
        return _first((Customer.phone == contact.phone) & _same_name(contact))
    return None


def _same_name(contact: Contact) -> ColumnElement[bool]:
    return func.lower(Customer.name) == contact.name.lower()


def _first(condition: ColumnElement[bool]) -> Customer | None:
    return db.session.scalar(select(Customer).where(condition).order_by(Customer.id).limit(1))
