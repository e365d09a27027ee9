"""A customer's address book."""

from flask import Flask, abort, flash, redirect, render_template, url_for
from sqlalchemy import select, update
from werkzeug.wrappers import Response

from blueprints.accounts import sessions
from blueprints.accounts.doors import Answer, bp
from blueprints.accounts.forms import AddressForm, countries, country_name
from blueprints.accounts.models import Address
from blueprints.core.audience import audience
from blueprints.core.database import db, transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.site import current_site


def addresses_of(user_id: int) -> list[Address]:
    """Somebody's addresses, the one to use first at the head."""
    query = select(Address).where(Address.user_id == user_id).order_by(Address.is_default.desc(), Address.id)
    return list(db.session.scalars(query))


def make_default(address: Address) -> None:
    """Use this address first from now on, in the current transaction."""
    others = update(Address).where(Address.user_id == address.user_id, Address.id != address.id)
    db.session.execute(others.values(is_default=False))
    address.is_default = True


@bp.get("/account/addresses")
@audience("customer")
def addresses() -> Answer:
    return render_template("accounts/addresses.html", addresses=addresses_of(sessions.current_user().id))


@bp.get("/account/addresses/new")
@audience("customer")
def new_address() -> Answer:
    user = sessions.current_user()
    form = _form(None)
    form.name.data, form.phone.data, form.country.data = user.name, user.phone, current_site().country
    return render_template("accounts/address.html", form=form, address=None)


@bp.post("/account/addresses")
@audience("customer")
def create_address() -> Answer:
    form = _form(None)
    if not form.validate():
        return render_template("accounts/address.html", form=form, address=None), 422
    with transaction() as session:
        user = sessions.current_user()
        is_first = not addresses_of(user.id)
        address = Address(user_id=user.id)
        form.populate_obj(address)
        session.add(address)
        session.flush()
        if is_first or address.is_default:
            make_default(address)
    return _saved()


@bp.get("/account/addresses/<int:address_id>")
@audience("customer")
def address(address_id: int) -> Answer:
    found = _own_or_404(address_id)
    return render_template("accounts/address.html", form=_form(found), address=found)


@bp.post("/account/addresses/<int:address_id>")
@audience("customer")
def update_address(address_id: int) -> Answer:
    with transaction():
        found = _own_or_404(address_id)
        form = _form(found)
        if not form.validate():
            return render_template("accounts/address.html", form=form, address=found), 422
        form.populate_obj(found)
        if found.is_default:
            make_default(found)
    return _saved()


@bp.post("/account/addresses/<int:address_id>/deletion")
@audience("customer")
def delete_address(address_id: int) -> Response:
    with transaction() as session:
        found = _own_or_404(address_id)
        user_id, was_default = found.user_id, found.is_default
        session.delete(found)
        session.flush()
        left = addresses_of(user_id)
        if was_default and left:
            make_default(left[0])
    flash(_("The address is deleted."), "success")
    return redirect(url_for("accounts.addresses"), 303)


def init_app(app: Flask) -> None:
    app.jinja_env.filters["country_name"] = country_name


def _own_or_404(address_id: int) -> Address:
    found = db.session.get(Address, address_id)
    if found is None or found.user_id != current_identity().user_id:
        abort(404)
    return found


def _form(address: Address | None) -> AddressForm:
    form = AddressForm(obj=address)
    form.country.choices = countries()
    return form


def _saved() -> Response:
    flash(_("The address is saved."), "success")
    return redirect(url_for("accounts.addresses"), 303)
