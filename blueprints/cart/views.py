"""The cart's page, and what is put in, changed and taken out."""

from flask import Blueprint, Response, flash, jsonify, make_response, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from blueprints.cart import carts, cookie
from blueprints.core.audience import audience
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.money import money

bp = Blueprint("cart", __name__, url_prefix="/cart")


@bp.get("")
@audience("public")
def show() -> str:
    return render_template("cart/show.html", contents=carts.look(carts.find(cookie.token())))


@bp.post("/items")
@audience("public")
def create_item() -> AnyResponse:
    """Put an article in. JSON: {count, total, message}, or 422 with {message}."""
    try:
        with transaction():
            cart = carts.find(cookie.token()) or carts.start()
            offer = carts.add(cart, _number("variant", 0), _number("quantity", 1))
            token = cart.token
            contents = carts.look(cart)
            message = _("“%(name)s” is in your cart.", name=offer.full_name)
    except UserError as error:
        return _refused(error)
    response = _answer(contents, message)
    cookie.give(response, token)
    return response


@bp.post("/items/<int:line_id>")
@audience("public")
def update_item(line_id: int) -> AnyResponse:
    """Set how many pieces a line has; 0 takes it out. Only lines of one's own cart are found."""
    try:
        with transaction():
            cart = carts.find(cookie.token())
            number = _number("quantity", 1, least=0)
            if cart:
                carts.change(cart, line_id, number)
            contents = carts.look(cart)
    except UserError as error:
        return _refused(error)
    message = _("The cart is up to date.") if number else _("Taken out of the cart.")
    return _answer(contents, message)


def _number(name: str, default: int, least: int = 1) -> int:
    """A whole number of the form. Raises UserError for anything else."""
    text = request.form.get(name, "").strip() or str(default)
    if not (text.isascii() and text.isdigit() and least <= int(text[:9]) and len(text) <= 9):
        raise UserError(_("Give the number of pieces as a whole number."))
    return int(text)


def _answer(contents: carts.Contents, message: str) -> Response:
    if _wants_json():
        return jsonify(count=contents.count, total=money(contents.total_cents), message=message)
    flash(message, "success")
    return make_response(redirect(url_for("cart.show"), 303))


def _refused(error: UserError) -> AnyResponse:
    if _wants_json():
        response = jsonify(message=error.message)
        response.status_code = error.status
        return response
    flash(error.message, "error")
    return redirect(url_for("cart.show"), 303)


def _wants_json() -> bool:
    return request.accept_mimetypes.best == "application/json"
