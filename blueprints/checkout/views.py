"""The checkout: one page, then the payment, then the order."""

from flask import Blueprint, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.accounts.addresses import addresses_of
from blueprints.cart import carts, cookie
from blueprints.cart.carts import Contents
from blueprints.checkout import ordering
from blueprints.checkout.forms import CheckoutForm
from blueprints.checkout.ordering import CartIsEmpty, Details
from blueprints.checkout.ways import DELIVERY, PICKUP, ways
from blueprints.core.audience import audience
from blueprints.core.errors import UserError
from blueprints.core.i18n import current_language
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.orders import finding, settling
from blueprints.orders.models import Status
from blueprints.orders.placing import Customer
from blueprints.payments import PaymentUnavailable, UnknownPayment, sync

bp = Blueprint("checkout", __name__, url_prefix="/checkout")

Answer = str | Response | tuple[str, int]

PLACE = ("street", "street2", "postcode", "city")


@bp.get("")
@audience("public")
def show() -> Answer:
    cart = carts.find(cookie.token())
    contents = carts.look(cart)
    if not contents.items or contents.problems:
        return redirect(url_for("cart.show"), 303)
    return _page(CheckoutForm(formdata=None, data=_known(cart.id if cart else 0)), contents)


@bp.post("")
@audience("public")
def create() -> Answer:
    """Order, and go to the payment. Whatever is wrong is said on the same page, with everything kept."""
    form = CheckoutForm()
    contents = carts.look(carts.find(cookie.token()))
    form.offer(ways(contents.total_cents))
    if not form.validate():
        return _page(form, contents), 422
    try:
        return redirect(ordering.pay(ordering.order(cookie.token(), _details(form))), 303)
    except CartIsEmpty as error:
        return _to_the_cart(error)
    except UserError as error:
        return _page(form, carts.look(carts.find(cookie.token())), error), error.status


@bp.post("/payments")
@audience("public")
def create_payment() -> Answer:
    """Pay an order that still waits for it, from its own page."""
    order = finding.by_token_or_404(request.form.get("token", ""))
    try:
        return redirect(ordering.pay(order.id), 303)
    except PaymentUnavailable:
        raise
    except UserError as error:
        return _to_the_cart(error)


@bp.get("/done/<token>")
@audience("public")
def done(token: str) -> Answer:
    """Where Stripe sends back who has paid: ask it, then show the order. Its webhook may be slower or faster."""
    number = finding.by_token_or_404(token).number
    try:
        sync(settling.KIND, number)
    except (PaymentUnavailable, UnknownPayment):
        flash(_("The payment service has not answered yet. This page will know soon; look again in a minute."))
    return redirect(url_for("orders.show", token=token), 303)


@bp.get("/back/<token>")
@audience("public")
def back(token: str) -> Answer:
    """Where Stripe sends back who changed their mind: to the cart, which still has everything."""
    order = finding.by_token_or_404(token)
    if order.status not in (Status.PENDING, Status.EXPIRED, Status.CANCELLED):
        return redirect(url_for("orders.show", token=token), 303)
    flash(_("Nothing was paid. Your cart is as you left it."))
    return redirect(url_for("cart.show"), 303)


def _page(form: CheckoutForm, contents: Contents, error: UserError | None = None) -> str:
    offered = ways(contents.total_cents)
    form.offer(offered)
    totals = {way.key: contents.total_cents + way.cents for way in offered}
    # The page that is shown now is what the customer agrees to next.
    for key, field in ((PICKUP, form.shown_pickup), (DELIVERY, form.shown_delivery)):
        field.raw_data, field.data = None, totals.get(key)
    return render_template("checkout/show.html", form=form, contents=contents, ways=offered, totals=totals, error=error)


def _details(form: CheckoutForm) -> Details:
    customer = Customer(
        email=(form.email.data or "").strip(),
        name=" ".join((form.name.data or "").split()),
        phone=(form.phone.data or "").strip(),
        language=current_language(),
        user_id=current_identity().user_id,
    )
    return Details(customer, form.address(), (form.note.data or "").strip(), form.shown_cents())


def _known(cart_id: int) -> dict[str, str]:
    """What we know already: from the order that this cart began, else from the account."""
    order = finding.of_cart(cart_id)
    if order:
        about = {"email": order.email, "name": order.name, "phone": order.phone, "note": order.note}
        return about | {"method": order.delivery} | {part: (order.address or {}).get(part, "") for part in PLACE}
    identity = current_identity()
    about = {"email": identity.email, "name": identity.name}
    address = next(iter(addresses_of(identity.user_id)), None) if identity.user_id is not None else None
    if address is None:
        return about
    return about | {part: str(getattr(address, part)) for part in ("name", "phone", *PLACE)}


def _to_the_cart(error: UserError) -> Response:
    flash(error.message, "error")
    return redirect(url_for("cart.show"), 303)
