"""A word on the dashboard when a calendar elsewhere has been unreadable for too long."""

from flask import render_template
from markupsafe import Markup

from blueprints.calendars import sources
from blueprints.core.identity import current_identity


def card(**_given: object) -> Markup | None:
    """One line for each such calendar, for whoever can do something about it."""
    if not current_identity().can("booking.setup"):
        return None
    stale = sources.stale()
    return Markup(render_template("calendars/_stale.html", sources=stale)) if stale else None  # noqa: S704 - escaped there
