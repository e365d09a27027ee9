"""The calendar's pages: day, week and month, and the sheet of a day to print."""

from datetime import date

from flask import Blueprint, Response, make_response, render_template, request

from blueprints.agenda import board, days, grid_css, month
from blueprints.agenda.choice import Choice, choose
from blueprints.booking.models import Resource
from blueprints.core.audience import audience

bp = Blueprint("agenda", __name__, url_prefix="/office/agenda")

YEAR = 365 * 24 * 3600


@bp.get("")
@audience("office:booking.view")
def show() -> str:
    choice = _choice(request.args.get("view", ""))
    if choice.view == "month":
        weeks = month.weeks(choice.day, choice.shown, choice.zone)
        return render_template("agenda/month.html", choice=choice, weeks=weeks)
    drawn = board.board(_columns(choice), choice.zone, place_id=_place_for_the_rest(choice))
    return render_template("agenda/calendar.html", choice=choice, board=drawn)


@bp.get("/sheet")
@audience("office:booking.view")
def sheet() -> str:
    """A day on paper: one list a person, with room to write."""
    choice = _choice("day")
    drawn = board.board(_columns(choice), choice.zone, place_id=_place_for_the_rest(choice))
    return render_template("agenda/sheet.html", choice=choice, board=drawn)


@bp.get("/grid.css")
@audience("office:booking.view")
def grid() -> Response:
    """The classes that put things at their rows and columns, as many as a page has; a browser keeps them for long."""
    rows, columns = request.args.get("rows", 0, type=int), request.args.get("columns", 0, type=int)
    response = make_response(grid_css.sheet(rows, columns))
    response.mimetype = "text/css"
    response.cache_control.private = True
    response.cache_control.max_age = YEAR
    return response


def _choice(view: str) -> Choice:
    return choose(
        view=view,
        day=_day(request.args.get("day", "")),
        who=request.args.get("who", ""),
        place_id=request.args.get("place", type=int),
    )


def _day(text: str) -> date | None:
    """The day of an address; what makes no sense there is today."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    # Beyond these years the neighbours of a day, or its instants, could not be reckoned.
    return day if 1990 <= day.year <= 2200 else None


def _columns(choice: Choice) -> list[tuple[Resource | None, date]]:
    if choice.view == "week":
        return [(choice.only, day) for day in days.week_of(choice.day)]
    return [(person, choice.day) for person in choice.shown] or [(None, choice.day)]


def _place_for_the_rest(choice: Choice) -> int | None:
    """What takes place without anybody is shown beside everybody's day only."""
    return choice.place.id if choice.place and choice.view == "day" and not choice.who else None
