"""The doors: signing in and out, registering, one-time links."""

from urllib.parse import urlsplit

from flask import Blueprint, Flask, current_app, flash, redirect, render_template, request, url_for
from markupsafe import Markup
from werkzeug.wrappers import Response

from blueprints.accounts import attempts, links, mails, passwords, people, sessions
from blueprints.accounts.forms import ForgottenForm, PasswordForm, RegisterForm, SignInForm
from blueprints.accounts.models import User
from blueprints.accounts.roles import is_staff
from blueprints.core import jobs, page_cache
from blueprints.core.audience import audience
from blueprints.core.database import leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import plug

bp = Blueprint("accounts", __name__)

Answer = str | Response | tuple[str, int]


@bp.get("/account/sign-in")
@audience("public")
def sign_in() -> Answer:
    """The page to sign in; whoever is signed in already goes on."""
    if current_identity().is_known:
        return redirect(where_next(request.args.get("next")), 303)
    return _sign_in_page(SignInForm(formdata=None, next=request.args.get("next", "")))


@bp.post("/account/sign-in")
@audience("public")
def create_session() -> Answer:
    form = SignInForm()
    if not form.validate():
        return _sign_in_page(form), 422
    try:
        user = people.sign_in(str(form.email.data), str(form.password.data))
    except UserError as error:
        form.form_errors.append(error.message)
        return _sign_in_page(form), error.status
    if user is None:
        form.form_errors.append(_("This address and this password do not go together."))
        return _sign_in_page(form), 422
    return redirect(where_next(form.next.data, user), 303)


@bp.post("/account/sign-out")
@audience("public")
def end_session() -> Response:
    with transaction():
        sessions.end()
    return redirect(request.script_root + "/", 303)


@bp.get("/account/register")
@audience("public")
def register() -> Answer:
    return render_template("accounts/register.html", form=RegisterForm(formdata=None))


@bp.post("/account/register")
@audience("public")
def create_account() -> Answer:
    form = RegisterForm()
    if not form.validate():
        return render_template("accounts/register.html", form=form), 422
    with transaction():
        mails.ask_to_register(str(form.email.data), str(form.name.data))
    return render_template("accounts/look_in_mailbox.html", email=form.email.data)


@bp.get("/account/forgotten")
@audience("public")
def forgotten() -> Answer:
    return render_template("accounts/forgotten.html", form=ForgottenForm(formdata=None))


@bp.post("/account/forgotten")
@audience("public")
def create_link() -> Answer:
    form = ForgottenForm()
    if not form.validate():
        return render_template("accounts/forgotten.html", form=form), 422
    with transaction():
        mails.ask_for_password(str(form.email.data))
    return render_template("accounts/look_in_mailbox.html", email=form.email.data)


@bp.get("/account/link/<token>")
@audience("public")
def link(token: str) -> Answer:
    """Only shows what the link would do; looking doesn't use it up."""
    found, user = links.find(token)
    return _link_page(found.purpose, user, PasswordForm(formdata=None))


@bp.post("/account/link/<token>")
@audience("public")
def use_link(token: str) -> Answer:
    form = PasswordForm()
    found, user = links.find(token)
    purpose = found.purpose
    if purpose == links.PASSWORD and not form.validate():
        return _link_page(purpose, user, form), 422
    leave_transaction()
    hashed = passwords.hashed(str(form.password.data)) if purpose == links.PASSWORD else None
    return _let_in(token, hashed)


def _let_in(token: str, hashed: str | None) -> Response:
    with transaction():
        found, user = links.find(token)
        links.use(found)
        people.prove_address(user)
        if hashed:
            people.choose_password(user, hashed)
        people.welcome(user)
    if hashed:
        flash(_("Your password is set and you are signed in."), "success")
    return redirect(where_next(None, user), 303)


def where_next(wanted: str | None, user: User | None = None) -> str:
    """Where to go after signing in: to a page of this site if one was asked for, else home."""
    if wanted and is_own_path(wanted):
        return wanted
    staff = is_staff(user.roles) if user else current_identity().is_staff
    office: str | None = current_app.extensions.get("accounts.office")
    return url_for(office if staff and office else "accounts.home")


def is_own_path(wanted: str) -> bool:
    """Whether it is a path on this site and nothing that a browser would take for another one."""
    if not wanted.startswith("/") or wanted.startswith("//") or "\\" in wanted:
        return False
    if any(ord(sign) < 33 or ord(sign) == 127 for sign in wanted):
        return False
    address = urlsplit(wanted)
    return not address.scheme and not address.netloc


def lead_staff_to(app: Flask, endpoint: str) -> None:
    """Let staff arrive at this page after signing in."""
    app.extensions["accounts.office"] = endpoint


def init_app(app: Flask) -> None:
    mails.init_app(app)
    attempts.init_app(app)
    jobs.sweep(app, "accounts_leftovers", people.forget_leftovers, minutes=59)
    plug(app, "core.header", _header_link, order=40)


def _header_link() -> Markup:
    return page_cache.kept(
        "accounts.header_link",
        lambda: Markup(render_template("accounts/_header_link.html")),  # noqa: S704 - rendered by Jinja, which escaped it
    )


def _sign_in_page(form: SignInForm) -> str:
    return render_template("accounts/sign_in.html", form=form)


def _link_page(purpose: str, user: User, form: PasswordForm) -> str:
    return render_template("accounts/link.html", purpose=purpose, user=user, form=form)
