"""The page of figures, and the same as a file."""

from datetime import date

from flask import Blueprint, Response, render_template, request

from blueprints.agenda import days, figures, figures_csv
from blueprints.booking import finding
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.site import current_site

bp = Blueprint("agenda_figures", __name__, url_prefix="/office/figures")


@bp.get("")
@audience("office:booking.view")
def show() -> str:
    month = _month()
    return render_template(
        "agenda/figures.html",
        figures=figures.of_month(month, current_site().zone),
        previous=days.month_before(month),
        following=days.next_month(month),
        has_place=finding.place() is not None,
    )


@bp.get("/export.csv")
@audience("office:booking.view")
def export() -> Response:
    month = _month()
    text = figures_csv.as_text(figures.of_month(month, current_site().zone))
    response = Response(text, mimetype="text/csv")
    response.headers["Content-Disposition"] = f"attachment; filename=figures-{month:%Y-%m}.csv"
    return response


def _month() -> date:
    """The month of the address, `2026-11`; what makes no sense there is this month."""
    try:
        first = date.fromisoformat(f"{request.args.get('month', '')[:7]}-01")
    except ValueError:
        first = now().astimezone(current_site().zone).date().replace(day=1)
    return first if 1990 <= first.year <= 2200 else date(2000, 1, 1)
