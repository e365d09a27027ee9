"""A customer's own pages: home, profile, password, and what we know about them."""

from typing import Any

from babel import Locale
from flask import Flask, current_app, flash, jsonify, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.accounts import attempts, passwords, people, sessions
from blueprints.accounts.doors import Answer, bp
from blueprints.accounts.forms import ChangePasswordForm, DeleteAccountForm, ProfileForm
from blueprints.accounts.models import User
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry, collect
from blueprints.core.site import current_site


@bp.get("/account")
@audience("customer")
def home() -> Answer:
    return render_template("accounts/home.html", user=sessions.current_user())


@bp.get("/account/profile")
@audience("customer")
def profile() -> Answer:
    return render_template("accounts/profile.html", form=_profile_form(sessions.current_user()))


@bp.post("/account/profile")
@audience("customer")
def update_profile() -> Answer:
    with transaction():
        user = sessions.current_user()
        form = _profile_form(user)
        if not form.validate():
            return render_template("accounts/profile.html", form=form), 422
        form.populate_obj(user)
    flash(_("Saved."), "success")
    return redirect(url_for("accounts.profile"), 303)


@bp.get("/account/password")
@audience("customer")
def password() -> Answer:
    has_one = sessions.current_user().password is not None
    return render_template("accounts/password.html", form=ChangePasswordForm(formdata=None), has_one=has_one)


@bp.post("/account/password")
@audience("customer")
def update_password() -> Answer:
    form = ChangePasswordForm()
    kept = sessions.current_user().password
    right = _is_own_password(str(form.current.data))
    if not form.validate() or not right:
        if not right:
            form.current.errors = [_("This is not your current password.")]
        return render_template("accounts/password.html", form=form, has_one=kept is not None), 422
    hashed = passwords.hashed(str(form.password.data))
    with transaction():
        user = sessions.current_user()
        people.choose_password(user, hashed)
        people.welcome(user)
    flash(_("Your password is changed. Your other devices are signed out."), "success")
    return redirect(url_for("accounts.home"), 303)


@bp.get("/account/data")
@audience("customer")
def data() -> Answer:
    """What we know about somebody, to look at, take along or delete."""
    return _data_page(DeleteAccountForm(formdata=None))


@bp.get("/account/data.json")
@audience("customer")
def export() -> Response:
    """Everything the rooms know about the person, machine-readable (GDPR art. 15 and 20)."""
    user = sessions.current_user()
    known = {"exported_at": now().isoformat(), "account": _account(user)}
    known |= dict(collect("accounts.export", user_id=user.id))
    response = jsonify(known)
    response.headers["Content-Disposition"] = f'attachment; filename="account-{user.id}.json"'
    return response


@bp.post("/account/deletion")
@audience("customer")
def delete() -> Answer:
    """Delete the account (GDPR art. 17)."""
    form = DeleteAccountForm()
    right = _is_own_password(str(form.password.data))
    if not form.validate() or not right:
        if not right:
            form.password.errors = [_("This is not your password.")]
        return _data_page(form), 422
    with transaction():
        user = sessions.current_user()
        sessions.end()
        people.forget(user)
    flash(_("Your account is deleted."), "success")
    return redirect(request.script_root + "/", 303)


def menu() -> list[MenuEntry]:
    """The lines beside every page of the account."""
    return [
        *_way_to_office(),
        MenuEntry(_("Overview"), url_for("accounts.home"), "home"),
        *collect("accounts.menu"),
        MenuEntry(_("Addresses"), url_for("accounts.addresses"), "map-pin"),
        MenuEntry(_("Profile"), url_for("accounts.profile"), "user"),
        MenuEntry(_("Password"), url_for("accounts.password"), "lock-closed"),
        MenuEntry(_("My data"), url_for("accounts.data"), "document-arrow-down"),
    ]


def init_app(app: Flask) -> None:
    app.jinja_env.globals["account_menu"] = menu


def _way_to_office() -> list[MenuEntry]:
    office = current_app.extensions.get("accounts.office")
    if not office or not current_identity().is_staff:
        return []
    return [MenuEntry(_("Back office"), url_for(office), "briefcase")]


def _is_own_password(typed: str) -> bool:
    """Whether it is the password of whoever is signed in; yes for somebody who has none.

    Raises UserError (429) after too many tries: a stolen session must not be a way to guess.
    """
    user = sessions.current_user()
    kept, subject = user.password, str(user.id)
    leave_transaction()
    if kept is None:
        return True
    with transaction():
        allowed = attempts.count("own-password", subject, attempts.PER_ACCOUNT)
    if not allowed:
        raise UserError(_("There were too many attempts. Wait 15 minutes and try again."), status=429)
    return passwords.matches(typed, kept)


def _profile_form(user: User) -> ProfileForm:
    form = ProfileForm(obj=user)
    form.language.choices = [
        (code, Locale.parse(code).get_display_name(code) or code) for code in current_site().languages
    ]
    return form


def _data_page(form: DeleteAccountForm) -> str:
    return render_template("accounts/data.html", form=form, has_password=sessions.current_user().password is not None)


def _account(user: User) -> dict[str, Any]:
    fields = ("name", "company", "street", "street2", "postcode", "city", "country", "phone", "is_default")
    return {
        "email": user.email,
        "name": user.name,
        "phone": user.phone,
        "language": user.language,
        "roles": sorted(user.roles),
        "created_at": user.created_at.isoformat(),
        "signed_in_at": user.signed_in_at.isoformat() if user.signed_in_at else None,
        "addresses": [{field: getattr(address, field) for field in fields} for address in user.addresses],
    }
