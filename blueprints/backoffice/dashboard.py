"""Today at a glance: the cards that rooms plug in, and a word when something is stuck."""

from flask import Blueprint, Flask, render_template, url_for

from blueprints.core import jobs, outbox
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.health import WORKER_SILENT
from blueprints.core.i18n import gettext as _
from blueprints.core.outlets import MenuEntry, plug
from blueprints.core.site import running_app

bp = Blueprint("backoffice", __name__)


@bp.get("/office")
@audience("office")
def dashboard() -> str:
    return render_template(
        "backoffice/dashboard.html", today=now(), parked=outbox.parked(), worker_is_silent=_worker_is_silent()
    )


def init_app(app: Flask) -> None:
    plug(app, "backoffice.menu", lambda: [MenuEntry(_("Today"), url_for("backoffice.dashboard"), "home")], order=0)


def _worker_is_silent() -> bool:
    age = jobs.heartbeat_age(running_app())
    return age is None or age > WORKER_SILENT
