"""Refunds: money back for some pieces, for all, or an amount that the owner names."""

from collections.abc import Mapping

from blueprints import payments
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.money import money
from blueprints.orders import finding, holding, mails
from blueprints.orders.history import note
from blueprints.orders.models import Order, OrderRefund, Status
from blueprints.orders.settling import KIND
from blueprints.payments.settling import locked as lock_payment


def can_refund(order: Order) -> bool:
    return order.paid_at is not None and order.left_cents > 0


def price_of(order: Order, quantities: Mapping[int, int]) -> int:
    """What some pieces (line id -> number) cost, in cents. Raises UserError for more than are left to refund."""
    cents = 0
    for line in order.lines:
        number = quantities.get(line.id, 0)
        if not 0 <= number <= line.quantity - line.refunded:
            raise UserError(
                _(
                    "Of “%(name)s”, %(left)s can still be refunded.",
                    name=line.title,
                    left=line.quantity - line.refunded,
                )
            )
        cents += number * line.unit_cents
    return cents


def refund(
    order_id: int,
    quantities: Mapping[int, int],
    extra_cents: int,
    actor: str,
    *,
    reason: str = "",
    restock: bool = False,
    seen_cents: int | None = None,
) -> OrderRefund:
    """Promise the price of some pieces plus an amount back, in the current transaction.

    ``restock`` puts those pieces back on the shelf. ``seen_cents`` is what the person saw as already
    refunded: if more has been since (a second click, a colleague), nothing happens.
    Raises UserError, with the cure, for an amount that isn't there to give back.
    """
    number = finding.get_or_404(order_id).number
    # The payment's lock before the order's, as in settle.
    lock_payment(KIND, number)
    order = finding.locked(order_id)
    if seen_cents is not None and seen_cents != order.refunded_cents:
        raise UserError(_("Something was refunded meanwhile. Look at the order again before you refund more."))
    cents = price_of(order, quantities) + extra_cents
    _check(order, cents)
    row = OrderRefund(cents=cents, reason=reason.strip(), actor=actor)
    order.refunds.append(row)
    order.refunded_cents += cents
    for line in order.lines:
        line.refunded += quantities.get(line.id, 0)
    if restock:
        holding.restock(order, quantities)
    if order.left_cents == 0:
        order.status = Status.REFUNDED
        order.flag = ""
    note(order, "refunded", actor, money(cents, order.currency))
    db.session.flush()
    payments.refund(KIND, order.number, cents, key=f"order-refund:{row.id}")
    mails.refunded(order, row)
    return row


def _check(order: Order, cents: int) -> None:
    if not can_refund(order):
        raise UserError(_("There is nothing left to refund."))
    if not 0 < cents <= order.left_cents:
        raise UserError(
            _(
                "Choose an amount between %(least)s and %(most)s.",
                least=money(1, order.currency),
                most=money(order.left_cents, order.currency),
            )
        )
