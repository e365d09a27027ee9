"""From the cart to the order and its payment: one cart, one order, however often the button is pressed."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from blueprints import payments
from blueprints.cart import carts
from blueprints.cart.models import Cart
from blueprints.checkout.ways import delivery_cents
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.money import money
from blueprints.core.urls import external_url
from blueprints.orders import finding, placing, settling
from blueprints.orders.cancelling import close_payment
from blueprints.orders.history import SITE, note
from blueprints.orders.models import Order, Status
from blueprints.orders.placing import Address, Customer, Proposal
from blueprints.payments import PaymentLine, PaymentRequest, UnknownPayment

ENOUGH_TIME = timedelta(minutes=5)
"""With less than this left to pay, the button at the checkout makes a new order with time of its own."""

LAST_CALL = timedelta(minutes=2)
"""With less than this left, nobody is sent to the payment any more: it would close under their fingers."""

ROUNDS = 5


@dataclass(frozen=True, slots=True)
class Details:
    """What the form says. `shown_cents` is the total that the customer saw and agrees to."""

    customer: Customer
    address: Address | None
    note: str
    shown_cents: int | None


class CartIsEmpty(UserError):
    """There is nothing to order: another tab was faster, or the cart is too old."""

    def __init__(self) -> None:
        super().__init__(_("Your cart is empty. Perhaps you have already ordered?"))


class TotalChanged(UserError):
    """A price changed while the page was open: the customer has to agree to the new total."""

    def __init__(self, now_cents: int) -> None:
        super().__init__(
            _(
                "A price has changed while you were here. The total is %(total)s now; look at it and order again.",
                total=money(now_cents),
            )
        )


def order(token: str | None, details: Details) -> int:
    """Make the order of a cart, or find the one it already has; gives its id.

    An order that waits for payment and says just this is used again; another one is closed at
    Stripe first and replaced. Talks to Stripe then: call it outside any transaction.

    Raises CartIsEmpty, TotalChanged, stock.OutOfStock, UserError for an article that isn't sold any
    more, and PaymentUnavailable; nothing was ordered then.
    """
    for _round in range(ROUNDS):
        leave_transaction()
        with transaction():
            done, to_close = _order_or_close(token, details)
        if done is not None:
            return done
        if to_close is not None:
            close_payment(to_close)
    raise UserError(_("This cart is being changed somewhere else. Try again in a moment."), status=503)


def pay(order_id: int) -> str:
    """Where to send the customer of an order: to the payment, or to the order when there is nothing to pay.

    Talks to Stripe: call it outside any transaction. Raises UserError when the time to pay is over,
    and PaymentUnavailable.
    """
    leave_transaction()
    with transaction():
        order = finding.locked(order_id)
        page = external_url("orders.show", token=order.token)
        if order.status not in (Status.PENDING, Status.EXPIRED):
            return page
        if order.status == Status.EXPIRED or not _has_time(order, LAST_CALL):
            raise UserError(_("The time to pay this order is over. Your cart still has everything: order again."))
        _give_time_to_start(order)
        request = _request(order)
    crash_point("checkout.before-payment")
    url = payments.start(request)
    crash_point("checkout.after-payment")
    return url


def held_for(cart_id: int) -> list[tuple[int, int]]:
    """What the unpaid order of a cart keeps out of the stock: (variant, pieces). For the outlet `cart.held`."""
    order = finding.of_cart(cart_id)
    if order is None or not order.stock_held or order.status != Status.PENDING:
        return []
    return [(line.variant_id, line.quantity) for line in order.lines if line.variant_id is not None]


def _order_or_close(token: str | None, details: Details) -> tuple[int | None, str | None]:
    """(the order's id, None), or (None, the number of an order that must be closed first)."""
    cart = carts.find_even_ordered(token)
    cart = carts.locked(cart.id) if cart else None
    if cart is None:
        raise CartIsEmpty
    earlier = finding.of_cart(cart.id)
    if earlier is None:
        return _place(cart, details), None
    earlier = finding.locked(earlier.id)
    if earlier.status in (Status.EXPIRED, Status.CANCELLED):
        _let_go(earlier)
        return _place(cart, details), None
    if earlier.status != Status.PENDING:
        return earlier.id, None  # paid, here or in another tab
    if placing.is_same(earlier, _proposal(cart, details)) and _has_time(earlier, ENOUGH_TIME):
        return earlier.id, None
    return None, earlier.number


def _place(cart: Cart, details: Details) -> int:
    if cart.ordered_at is not None:
        raise CartIsEmpty
    proposal = _proposal(cart, details)
    total = proposal.totals.total_cents
    if total != details.shown_cents:
        raise TotalChanged(total)
    order = placing.place(proposal)
    settling.settle_free(order)
    return order.id


def _proposal(cart: Cart, details: Details) -> Proposal:
    quantities: Mapping[int, int] = {line.variant_id: line.quantity for line in cart.lines}
    if not quantities:
        raise CartIsEmpty
    articles = placing.articles_of(quantities)
    goods = sum(article.unit_cents * article.quantity for article in articles)
    return Proposal(
        cart_id=cart.id,
        articles=articles,
        customer=details.customer,
        address=details.address,
        delivery_cents=delivery_cents(goods) if details.address else 0,
        note=details.note,
    )


def _let_go(earlier: Order) -> None:
    """Free the cart for another order. If money still comes for the earlier one, it goes back by itself."""
    if earlier.status == Status.EXPIRED:
        earlier.status = Status.CANCELLED
        note(earlier, "replaced", SITE)
    earlier.cart_id = None
    db.session.flush()


def _has_time(order: Order, least: timedelta) -> bool:
    return order.expires_at is not None and order.expires_at - now() > least


def _give_time_to_start(order: Order) -> None:
    """A payment that Stripe never opened (it didn't answer, we died) needs half an hour from now on."""
    try:
        opened = bool(payments.state_of(settling.KIND, order.number).session_id)
    except UnknownPayment:
        opened = False
    if not opened:
        order.expires_at = now() + placing.HOLD


def _request(order: Order) -> PaymentRequest:
    lines = [PaymentLine(line.title, line.unit_cents, line.quantity) for line in order.lines]
    if order.delivery_cents:
        lines.append(PaymentLine(_("Delivery"), order.delivery_cents))
    assert order.expires_at is not None  # a pending order has it
    return PaymentRequest(
        kind=settling.KIND,
        reference=order.number,
        lines=tuple(lines),
        amount=order.total_cents,
        currency=order.currency,
        email=order.email,
        language=order.language,
        expires_at=order.expires_at,
        success_url=external_url("checkout.done", token=order.token, language=order.language),
        cancel_url=external_url("checkout.back", token=order.token, language=order.language),
    )
