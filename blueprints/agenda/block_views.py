"""Blocks: making one for some or all of the team, and taking it away."""

from datetime import date, time

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse
from wtforms import BooleanField, DateField, SelectMultipleField, StringField, TimeField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # the stubs are older
from wtforms.validators import InputRequired, Length, Optional
from wtforms.widgets import CheckboxInput, ListWidget

from blueprints.agenda import blocks
from blueprints.agenda.blocks import Away
from blueprints.agenda.choice import own_first
from blueprints.booking import finding
from blueprints.booking.models import Resource, ResourceKind
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.i18n import ngettext
from blueprints.core.site import current_site

bp = Blueprint("agenda_blocks", __name__, url_prefix="/office/blocks")

WHOLE_TEAM = 0

Answer = str | AnyResponse | tuple[str, int]


class BlockForm(Form):
    """Who is away when. Without times it is whole days; without a last day it is one."""

    who = SelectMultipleField(
        _l("Who or what"), coerce=int, option_widget=CheckboxInput(), widget=ListWidget(prefix_label=False)
    )
    first = DateField(_l("From"), [InputRequired(_l("Say from when."))])
    since = TimeField(_l("at"), [Optional()])
    last = DateField(_l("Until"), [Optional()])
    until = TimeField(_l("at"), [Optional()])
    all_day = BooleanField(_l("All day"))
    words = StringField(_l("Why"), [Length(max=200)])

    def away(self) -> Away:
        """What was filled in."""
        assert self.first.data is not None  # the form was validated
        since: time | None = None if self.all_day.data else self.since.data
        until: time | None = None if self.all_day.data else self.until.data
        return Away(self.first.data, self.last.data or self.first.data, since, until)


@bp.get("/new")
@audience("office:booking.edit")
def new() -> Answer:
    form = _form(blank=True)
    form.first.data = form.last.data = _day(request.args.get("day", ""))
    who = request.args.get("who", type=int)
    form.who.data = [who] if who else []
    return render_template("agenda/block_new.html", form=form, people=_people())


@bp.post("")
@audience("office:booking.edit")
def create() -> Answer:
    form = _form()
    if not form.validate():
        return render_template("agenda/block_new.html", form=form, people=_people()), 422
    chosen = _chosen(form)
    away = form.away()
    try:
        with transaction():
            rows = blocks.block(chosen, away, form.words.data or "")
            still = sum(len(blocks.still_booked(row)) for row in rows)
    except UserError as error:
        form.form_errors.append(error.message)
        return render_template("agenda/block_new.html", form=form, people=_people()), 422
    flash(_("Blocked."), "success")
    if still:
        words = ngettext(
            "One booking lies in this time and stays. Move it or cancel it.",
            "%(num)s bookings lie in this time and stay. Move them or cancel them.",
            still,
        )
        flash(words, "warning")
    return redirect(url_for("agenda.show", day=away.first.isoformat()), 303)


@bp.get("/<int:block_id>")
@audience("office:booking.view")
def show(block_id: int) -> Answer:
    row = blocks.get_or_404(block_id)
    return render_template(
        "agenda/block.html",
        block=row,
        resource=blocks.resource_of(row),
        alike=blocks.alike(row),
        bookings=blocks.still_booked(row),
    )


@bp.post("/<int:block_id>/removal")
@audience("office:booking.edit")
def remove(block_id: int) -> Answer:
    with transaction():
        row = blocks.get_or_404(block_id)
        day = row.starts_at.astimezone(current_site().zone).date()
        blocks.remove(block_id, with_alike="alike" in request.form)
    flash(_("This time can be booked again."), "success")
    return redirect(url_for("agenda.show", day=day.isoformat()), 303)


def _chosen(form: BlockForm) -> list[Resource]:
    ids = form.who.data or []
    return [
        person for person in _people() if person.id in ids or (WHOLE_TEAM in ids and person.kind == ResourceKind.STAFF)
    ]


def _form(*, blank: bool = False) -> BlockForm:
    form = BlockForm(formdata=None) if blank else BlockForm()
    people = [(WHOLE_TEAM, _("The whole team")), *((person.id, person.name) for person in _people())]
    form.who.choices = [SelectChoice(number, name) for number, name in people]
    return form


def _people() -> list[Resource]:
    return own_first(finding.resources())


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return now().astimezone(current_site().zone).date()
