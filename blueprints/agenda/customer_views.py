"""Customer cards in the office: finding one, what is known, putting two together, forgetting somebody."""

from flask import Blueprint, Response, abort, flash, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse
from wtforms import BooleanField, SelectField, StringField, TextAreaField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # the stubs are older
from wtforms.validators import Email, InputRequired, Length, Optional

from blueprints.agenda import cards
from blueprints.booking import customers, forgetting
from blueprints.booking.history import me
from blueprints.booking.models import Customer
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.site import current_site

bp = Blueprint("agenda_customers", __name__, url_prefix="/office/customers")

Answer = str | AnyResponse | tuple[str, int]


class CustomerForm(Form):
    name = StringField(_l("Name"), [InputRequired(_l("Type a name.")), Length(max=120)])
    phone = StringField(_l("Telephone"), [Length(max=40)])
    email = StringField(
        _l("Mail address"),
        [Optional(), Length(max=254), Email(_l("This is not a mail address. Correct it or leave it empty."))],
    )
    language = SelectField(_l("Language"))
    notes = TextAreaField(_l("Notes for the team"), [Length(max=5000)])
    prepays = BooleanField(_l("Must pay online when booking"))


@bp.get("")
@audience("office:booking.view")
def index() -> Answer:
    words, after = request.args.get("q", "")[:120], max(request.args.get("after", 0, type=int), 0)
    found = cards.search(words, limit=cards.PAGE + 1, after=after)
    shown = found[: cards.PAGE]
    return render_template(
        "agenda/customers.html",
        customers=shown,
        last=cards.last_seen(shown),
        words=words.strip(),
        following=after + cards.PAGE if len(found) > cards.PAGE else None,
    )


@bp.get("/<int:customer_id>")
@audience("office:booking.view")
def show(customer_id: int) -> Answer:
    customer = _get(customer_id)
    return _page(customer, _form(customer, blank=True))


@bp.post("/<int:customer_id>")
@audience("office:booking.edit")
def save(customer_id: int) -> Answer:
    with transaction():
        customer = _get(customer_id)
        form = _form(customer)
        if not form.validate():
            return _page(customer, form), 422
        try:
            phone = customers.phone_number(form.phone.data or "")
        except UserError as error:
            form.phone.errors = [error.message]
            return _page(customer, form), 422
        form.populate_obj(customer)
        customer.phone, customer.email = phone, (form.email.data or "").strip()
    flash(_("Saved."), "success")
    return redirect(url_for(".show", customer_id=customer_id), 303)


@bp.get("/<int:customer_id>/merges/new")
@audience("office:booking.edit")
def new_merge(customer_id: int) -> Answer:
    """Which card is the same person, and what becomes of the two."""
    customer = _get(customer_id)
    words = request.args.get("q", "")[:120]
    other_id = request.args.get("other", type=int)
    found = [card for card in cards.search(words, limit=10) if card.id != customer.id] if words.strip() else []
    return render_template(
        "agenda/merge.html",
        customer=customer,
        other=_get(other_id) if other_id and other_id != customer.id else None,
        candidates=found or ([] if words else cards.twins(customer)),
        words=words,
    )


@bp.post("/<int:customer_id>/merges")
@audience("office:booking.edit")
def merge(customer_id: int) -> Answer:
    with transaction():
        cards.merge(customer_id, request.form.get("other", 0, type=int), me())
    flash(_("The two cards are one now."), "success")
    return redirect(url_for(".show", customer_id=customer_id), 303)


@bp.get("/<int:customer_id>/data.json")
@audience("office:booking.view")
def data(customer_id: int) -> Response:
    """Everything we know of somebody, to hand to them when they ask (GDPR, art. 15 and 20)."""
    response = jsonify({"exported_at": now().isoformat(), "customer": cards.data_of(_get(customer_id))})
    response.headers["Content-Disposition"] = f'attachment; filename="customer-{customer_id}.json"'
    return response


@bp.get("/<int:customer_id>/oblivion")
@audience("office:booking.edit")
def oblivion(customer_id: int) -> Answer:
    return render_template("agenda/forget.html", customer=_get(customer_id))


@bp.post("/<int:customer_id>/oblivion")
@audience("office:booking.edit")
def forget(customer_id: int) -> Answer:
    with transaction():
        forgetting.forget(customer_id)
    flash(_("This customer is forgotten; the bookings stay in the figures without a name."), "success")
    return redirect(url_for(".index"), 303)


def _get(customer_id: int) -> Customer:
    return db.session.get(Customer, customer_id) or abort(404)


def _form(customer: Customer, *, blank: bool = False) -> CustomerForm:
    form = CustomerForm(formdata=None, obj=customer) if blank else CustomerForm(obj=customer)
    codes = dict.fromkeys([*current_site().languages, customer.language])
    form.language.choices = [SelectChoice(code, code) for code in codes]
    if blank:
        form.phone.data = customers.shown_phone(customer.phone) if customer.phone else ""
    return form


def _page(customer: Customer, form: CustomerForm) -> str:
    return render_template(
        "agenda/customer.html",
        customer=customer,
        form=form,
        sums=cards.sums(customer),
        history=customers.history(customer)[:100],
        twins=cards.twins(customer),
        now=now(),
    )
