"""Lists to take along: bookings of some days, and customers."""

from datetime import date

from flask import Blueprint, Response, request

from blueprints.agenda import days, export
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site

bp = Blueprint("agenda_export", __name__, url_prefix="/office")


@bp.get("/bookings/export.csv")
@audience("office:booking.view")
def bookings() -> Response:
    """The bookings from `first` to `last`; by default those of this month."""
    today = now().astimezone(current_site().zone).date()
    first = _day(request.args.get("first", "")) or today.replace(day=1)
    last = _day(request.args.get("last", "")) or max(first, date.fromordinal(days.next_month(today).toordinal() - 1))
    if last < first:
        raise UserError(_("This ends before it begins. Correct the end."))
    return _file(export.bookings_csv(first, last), f"bookings-{first}-{last}.csv")


@bp.get("/customers/export.csv")
@audience("office:booking.view")
def customers() -> Response:
    return _file(export.customers_csv(), "customers.csv")


def _file(text: str, name: str) -> Response:
    response = Response(text, mimetype="text/csv")
    response.headers["Content-Disposition"] = f"attachment; filename={name}"
    return response


def _day(text: str) -> date | None:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if 1990 <= day.year <= 2200 else None
