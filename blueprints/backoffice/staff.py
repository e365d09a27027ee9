"""Who has access to the office: invite, change a role, shut out, let back in."""

from flask import Flask, abort, flash, redirect, render_template, url_for
from werkzeug.wrappers import Response
from wtforms import EmailField, RadioField, StringField
from wtforms.validators import DataRequired, Email, Length

from blueprints.accounts import people
from blueprints.accounts.mails import invite
from blueprints.accounts.models import User
from blueprints.accounts.roles import STAFF
from blueprints.backoffice.dashboard import bp
from blueprints.core.audience import audience
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry, plug

Answer = str | Response | tuple[str, int]


def roles_by_name() -> dict[str, str]:
    """The roles that open the office, with their words."""
    return {"staff": _("Staff"), "owner": _("Owner")}


class InviteForm(Form):
    name = StringField(_l("First and last name"), [DataRequired(_l("This is needed.")), Length(max=120)])
    email = EmailField(
        _l("Mail address"),
        [DataRequired(_l("This is needed.")), Length(max=254), Email(_l("This is no mail address."))],
    )
    role = RadioField(_l("Role"), choices=roles_by_name, default="staff")


class RoleForm(Form):
    role = RadioField(_l("Role"), choices=roles_by_name)


@bp.get("/office/staff")
@audience("office:accounts.staff")
def staff() -> str:
    return render_template("backoffice/staff.html", people=people.staff(), roles=roles_by_name())


@bp.get("/office/staff/new")
@audience("office:accounts.staff")
def new_member() -> str:
    return render_template("backoffice/new_member.html", form=InviteForm(formdata=None))


@bp.post("/office/staff")
@audience("office:accounts.staff")
def create_member() -> Answer:
    """Give somebody a role, with or without an account so far, and send a link to choose a password."""
    form = InviteForm()
    if not form.validate():
        return render_template("backoffice/new_member.html", form=form), 422
    with transaction():
        email, role = str(form.email.data), str(form.role.data)
        user = people.find(email) or people.create(email, name=str(form.name.data))
        people.let_back_in(user)
        people.give_roles(user, (user.roles - set(STAFF)) | {role})
        invite(user)
    flash(_("An invitation is on its way to %(email)s.", email=email), "success")
    return redirect(url_for("backoffice.staff"), 303)


@bp.get("/office/staff/<int:user_id>")
@audience("office:accounts.staff")
def member(user_id: int) -> str:
    user = _member_or_404(user_id)
    form = RoleForm(formdata=None, role="owner" if "owner" in user.roles else "staff")
    return render_template("backoffice/member.html", user=user, form=form, roles=roles_by_name())


@bp.post("/office/staff/<int:user_id>/role")
@audience("office:accounts.staff")
def update_role(user_id: int) -> Response:
    form = RoleForm()
    if not form.validate():
        raise UserError(_("Choose one of the roles."))
    with transaction():
        user = _member_or_404(user_id)
        people.give_roles(user, (user.roles - set(STAFF)) | {str(form.role.data)})
    flash(_("Saved."), "success")
    return redirect(url_for("backoffice.member", user_id=user_id), 303)


@bp.post("/office/staff/<int:user_id>/invitation")
@audience("office:accounts.staff")
def create_invitation(user_id: int) -> Response:
    with transaction():
        user = _member_or_404(user_id)
        invite(user)
        email = user.email
    flash(_("An invitation is on its way to %(email)s.", email=email), "success")
    return redirect(url_for("backoffice.member", user_id=user_id), 303)


@bp.post("/office/staff/<int:user_id>/access")
@audience("office:accounts.staff")
def create_access(user_id: int) -> Response:
    with transaction():
        people.let_back_in(_member_or_404(user_id))
    flash(_("This account opens the office again."), "success")
    return redirect(url_for("backoffice.member", user_id=user_id), 303)


@bp.post("/office/staff/<int:user_id>/access/deletion")
@audience("office:accounts.staff")
def delete_access(user_id: int) -> Response:
    """Shut somebody out at once, in every browser where they are signed in."""
    with transaction():
        user = _member_or_404(user_id)
        if user.id == current_identity().user_id:
            raise UserError(_("You can't shut yourself out. Another owner can."))
        people.shut_out(user)
    flash(_("This account is shut out and signed out everywhere."), "success")
    return redirect(url_for("backoffice.member", user_id=user_id), 303)


def init_app(app: Flask) -> None:
    plug(app, "backoffice.menu", _menu, order=90)


def _menu() -> list[MenuEntry]:
    return [MenuEntry(_("Staff"), url_for("backoffice.staff"), "users", "accounts.staff")]


def _member_or_404(user_id: int) -> User:
    user = db.session.get(User, user_id)
    if user is None or not user.roles:
        abort(404)
    return user
