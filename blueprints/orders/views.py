"""A customer's own orders: by the secret link, by number and mail address, in the account."""

from flask import Blueprint, Response, make_response, redirect, render_template, url_for
from werkzeug.wrappers import Response as AnyResponse

from blueprints.accounts.attempts import may_ask_for_mail
from blueprints.core.audience import audience
from blueprints.core.database import transaction
from blueprints.core.identity import current_identity
from blueprints.orders import finding, mails, withdrawals
from blueprints.orders.forms import FindForm
from blueprints.orders.labels import timeline

bp = Blueprint("orders", __name__)


@bp.get("/orders/<token>")
@audience("public")
def show(token: str) -> Response:
    """Whoever has the link may look; nobody can guess it."""
    order = finding.by_token_or_404(token)
    page = render_template(
        "orders/show.html", order=order, steps=timeline(order), may_withdraw=withdrawals.may_withdraw(order)
    )
    return _private(page)


@bp.get("/orders/find")
@audience("public")
def find() -> str:
    return render_template("orders/find.html", form=FindForm(formdata=None))


@bp.post("/orders/links")
@audience("public")
def create_link() -> AnyResponse | tuple[str, int]:
    """Mail the link of an order to who placed it. The answer is the same whether there is one or not."""
    form = FindForm()
    if not form.validate():
        return render_template("orders/find.html", form=form), 422
    with transaction():
        if may_ask_for_mail():
            order = finding.by_number_and_email(form.number.data or "", form.email.data or "")
            if order:
                mails.link(order)
    return redirect(url_for(".link_sent"), 303)


@bp.get("/orders/link-sent")
@audience("public")
def link_sent() -> str:
    return render_template("orders/link_sent.html")


@bp.get("/account/orders")
@audience("customer")
def mine() -> str:
    user_id = current_identity().user_id
    assert user_id is not None  # the audience says so
    return render_template("orders/mine.html", orders=finding.of_customer(user_id))


def _private(page: str) -> Response:
    """A page that neither search engines nor the browser's cache should keep."""
    response = make_response(page)
    response.headers["Cache-Control"] = "private, no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    return response
