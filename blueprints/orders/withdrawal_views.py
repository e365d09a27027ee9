"""The withdrawal function: form, check, acknowledgement. No account is needed, and no order must be found."""

from flask import Blueprint, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.accounts.attempts import may_ask_for_mail
from blueprints.core.audience import audience
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.orders import withdrawals
from blueprints.orders.forms import WithdrawalForm
from blueprints.orders.withdrawals import Declaration

bp = Blueprint("withdrawal", __name__, url_prefix="/withdrawal")

Answer = str | Response | tuple[str, int]


@bp.get("")
@audience("public")
def form() -> Answer:
    return render_template("orders/withdrawal.html", form=WithdrawalForm(request.args))


@bp.post("")
@audience("public")
def check() -> Answer:
    """Show the declaration once more, above the button that sends it; or the form again, to change it."""
    form = WithdrawalForm()
    if "change" in request.form:
        return render_template("orders/withdrawal.html", form=form)
    if not form.validate():
        return render_template("orders/withdrawal.html", form=form), 422
    return render_template("orders/withdrawal_check.html", form=form)


@bp.post("/declarations")
@audience("public")
def create() -> Answer:
    form = WithdrawalForm()
    if not form.validate():
        return render_template("orders/withdrawal.html", form=form), 422
    with transaction():
        allowed = may_ask_for_mail()  # it goes to whatever address was typed
    if not allowed:
        raise UserError(_("There were too many attempts. Try again in an hour, or write to us."), status=429)
    with transaction():
        withdrawals.declare(
            Declaration(
                number=(form.number.data or "").strip(),
                name=(form.name.data or "").strip(),
                email=(form.email.data or "").strip(),
                goods=(form.goods.data or "").strip(),
            )
        )
    return redirect(url_for(".done"), 303)


@bp.get("/done")
@audience("public")
def done() -> Answer:
    return render_template("orders/withdrawal_done.html")
