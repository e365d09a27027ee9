"""Bookings and customers as CSV files that a spreadsheet of the owner's country opens as it should."""

import csv
from collections.abc import Iterable, Iterator
from datetime import date
from io import StringIO
from zoneinfo import ZoneInfo

from sqlalchemy import select

from blueprints.agenda import days
from blueprints.agenda.labels import source_label
from blueprints.booking.forgetting import FORGOTTEN
from blueprints.booking.labels import status_label
from blueprints.booking.models import Booking, Customer
from blueprints.core.database import db
from blueprints.core.i18n import current_language, in_language
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""What a cell must not begin with: a spreadsheet would run it (OWASP, CSV injection)."""

Row = list[str]


def bookings_csv(first: date, last: date) -> str:
    """The bookings of some days, both included, by their start, whatever became of them."""
    return as_csv(_bookings(first, last))


def customers_csv() -> str:
    """All customer cards, by name."""
    return as_csv(_customers())


def as_csv(rows: Iterable[Row]) -> str:
    """UTF-8 with a BOM, `;` between cells."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in rows:
        writer.writerow([harmless(cell) for cell in row])
    return "\ufeff" + out.getvalue()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if cell.startswith(DANGEROUS) else cell


def amount(cents: int) -> str:
    """A number that a spreadsheet adds up: with the decimal sign of the page's language, no currency."""
    text = f"{cents // 100}.{cents % 100:02d}"
    return text if current_language() == "en" else text.replace(".", ",")


def _bookings(first: date, last: date) -> Iterator[Row]:
    yield [
        _("Number"),
        _("Day"),
        _("Begins"),
        _("Ends"),
        _("Status"),
        _("Service"),
        _("With"),
        _("People"),
        _("Name"),
        _("Mail address"),
        _("Telephone"),
        _("Price"),
        _("Paid online"),
        _("Refunded"),
        _("Fee"),
        _("Currency"),
        _("Booked"),
        _("Source"),
        _("Note"),
    ]
    zone = current_site().zone
    query = (
        select(Booking)
        .where(Booking.starts_at >= days.midnight(first, zone), Booking.starts_at < days.bounds(last, zone)[1])
        .order_by(Booking.starts_at, Booking.id)
    )
    for booking in db.session.scalars(query.execution_options(yield_per=200)):
        yield _booking(booking, zone)


def _booking(booking: Booking, zone: ZoneInfo) -> Row:
    start, end = booking.starts_at.astimezone(zone), booking.ends_at.astimezone(zone)
    return [
        booking.number,
        f"{start:%Y-%m-%d}",
        f"{start:%H:%M}",
        f"{end:%H:%M}",
        status_label(booking),
        in_language(booking.service_name),
        booking.staff_name,
        str(booking.seats),
        booking.name,
        booking.email,
        booking.phone,
        *(amount(cents) for cents in (booking.price_cents, booking.paid_cents)),
        *(amount(cents) for cents in (booking.refunded_cents, booking.fee_cents)),
        booking.currency,
        f"{booking.created_at.astimezone(zone):%Y-%m-%d %H:%M}",
        source_label(booking.source),
        booking.note,
    ]


def _customers() -> Iterator[Row]:
    yield [_("Name"), _("Mail address"), _("Telephone"), _("Language"), _("Since"), _("Pays online"), _("Notes")]
    zone = current_site().zone
    query = select(Customer).where(Customer.name != FORGOTTEN)
    for customer in db.session.scalars(query.order_by(Customer.name, Customer.id).execution_options(yield_per=200)):
        yield [
            customer.name,
            customer.email,
            customer.phone,
            customer.language,
            f"{customer.created_at.astimezone(zone):%Y-%m-%d}",
            _("yes") if customer.prepays else _("no"),
            customer.notes,
        ]
