"""What the legal pages still lack, said to the owner in the office and to nobody else.

This room works without the office: then its card plugs into nothing and its page has no route.
"""

from flask import Blueprint, Flask, render_template, url_for
from markupsafe import Markup

from blueprints.core.audience import audience
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry, plug
from blueprints.core.site import current_site
from blueprints.pages import legal
from blueprints.pages.law import Document, Duty, Gap, Section, documents, duties, gaps

bp = Blueprint("pages_office", __name__)


@bp.get("/office/law")
@audience("office:pages.todo")
def law() -> str:
    """Each legal page with its sources, when it was last compared with them, and what is left to the owner."""
    here = [document for document in documents().values() if legal.is_here(document)]
    return render_template(
        "pages/office_law.html",
        documents=[(document, _sections_here(document)) for document in here],
        missing=missing(),
        duties=own_duties(),
    )


def missing() -> list[Gap]:
    """The answers that the law of the firm's country wants and that aren't given."""
    given = legal.values() | {"street": current_site().street, "city": current_site().city}
    wanted = (gap for gap in gaps() if legal.fits(gap.scope))
    return [gap for gap in wanted if not given[gap.answer.rpartition(".")[2]]]


def own_duties() -> list[Duty]:
    """What no software can do for this owner."""
    return [duty for duty in duties() if legal.fits(duty.scope)]


def card() -> Markup | None:
    """The card on the dashboard; none when nothing is missing or somebody else looks."""
    if not current_identity().can("pages.todo"):
        return None
    gaps = missing()
    return Markup(render_template("pages/_todo_card.html", missing=gaps)) if gaps else None  # noqa: S704 - Jinja escaped it


def menu() -> list[MenuEntry]:
    return [MenuEntry(_("Legal pages"), url_for("pages_office.law"), "scale", "pages.todo")]


def init_app(app: Flask) -> None:
    plug(app, "backoffice.dashboard", card, order=90)
    plug(app, "backoffice.menu", menu, order=95)
    if "backoffice" in app.extensions["grandrue.features"]:
        app.register_blueprint(bp)


def _sections_here(document: Document) -> list[Section]:
    return [section for section in document.sections if legal.fits(section.scope)]
