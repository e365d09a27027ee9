"""What somebody waits for, in the language of the page."""

from datetime import UTC, date, datetime, time, timedelta

from babel.dates import format_date, format_time
from flask import Flask

from blueprints.booking_page.asked import spelled
from blueprints.core.i18n import current_locale
from blueprints.core.i18n import gettext as _
from blueprints.waitlist.models import Wait


def days_of(wait: Wait) -> str:
    """``jeudi 26 novembre``, or ``du lundi 23 novembre au vendredi 27 novembre``."""
    if wait.first_day == wait.last_day:
        return _day(wait.first_day)
    return _("%(first)s to %(last)s", first=_day(wait.first_day), last=_day(wait.last_day))


def hours_of(wait: Wait) -> str:
    """``entre 14:00 et 18:00``; empty for any time of day."""
    if wait.opens > 0 and wait.closes < 1440:
        return _("between %(opens)s and %(closes)s", opens=clock(wait.opens), closes=clock(wait.closes))
    if wait.opens > 0:
        return _("from %(time)s on", time=clock(wait.opens))
    return _("before %(time)s", time=clock(wait.closes)) if wait.closes < 1440 else ""


def clock(minutes: int) -> str:
    """Minutes after midnight as a time of day."""
    moment = datetime.combine(date.min, time.min, UTC) + timedelta(minutes=minutes)
    return format_time(moment.time(), "short", locale=current_locale())


def end_of(wait: Wait) -> str:
    """Why somebody no longer waits."""
    words = {
        "booked": _("A time was booked for you."),
        "moved": _("You have an earlier time now."),
        "left": _("You left the list."),
        "removed": _("We took you off the list. Call us if that was wrong."),
        "lapsed": _("These days are over, and nothing became free. We are sorry."),
        "gone": _("Your booking has begun, or was cancelled."),
    }
    return words.get(wait.end, "")


def init_app(app: Flask) -> None:
    app.jinja_env.filters.update(
        waitlist_days=days_of, waitlist_hours=hours_of, waitlist_end=end_of, waitlist_spelled=spelled
    )


def _day(day: date) -> str:
    return format_date(day, "EEEE d MMMM", locale=current_locale())
