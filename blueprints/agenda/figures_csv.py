"""The figures of a month as a CSV file: one line a number, so that months can be put below each other."""

from collections.abc import Iterator

from blueprints.agenda.export import Row, amount, as_csv
from blueprints.agenda.figures import Figures
from blueprints.booking.setup.opening_hours import day_name
from blueprints.core.i18n import gettext as _


def as_text(figures: Figures) -> str:
    """Month, what is counted, of whom, and the number."""
    month = f"{figures.month:%Y-%m}"
    header = [_("Month"), _("What"), _("Of"), _("Value")]
    return as_csv([header, *([month, *row] for row in _rows(figures))])


def _rows(figures: Figures) -> Iterator[Row]:
    totals = figures.totals
    yield [_("Bookings"), "", str(totals.bookings)]
    yield [_("Took place"), "", str(totals.came)]
    yield [_("Did not come"), "", str(totals.no_shows)]
    yield [_("Cancelled"), "", str(totals.cancelled)]
    yield [_("Booked online"), "", str(totals.online)]
    yield [_("Revenue"), "", amount(totals.cents)]
    yield [_("New customers"), "", str(figures.new_customers)]
    yield [_("Returning customers"), "", str(figures.returning_customers)]
    for share in figures.services:
        yield [_("Bookings by service"), share.name, str(share.bookings)]
        yield [_("Revenue by service"), share.name, amount(share.cents)]
    for share in figures.staff:
        yield [_("Bookings by person"), share.name, str(share.bookings)]
        yield [_("Revenue by person"), share.name, amount(share.cents)]
    for person in figures.utilisation:
        yield [_("Minutes booked"), person.name, str(person.booked_minutes)]
        yield [_("Minutes there"), person.name, str(person.open_minutes)]
    for weekday, row in enumerate(figures.heat):
        for hour, number in zip(figures.hours, row, strict=True):
            yield [_("Bookings by hour"), f"{day_name(weekday)} {hour:02d}:00", str(number)]
