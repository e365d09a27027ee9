"""The calm line above every page of a site whose payments move no money."""

from flask import render_template
from markupsafe import Markup

from blueprints.payments import mode


def show() -> Markup | None:
    """The banner, or None on a site that is really paid."""
    payments = mode.current()
    if payments.moves_money:
        return None
    return Markup(render_template("payments/_banner.html", kind=payments.kind))  # noqa: S704 - the template escapes what it shows
