"""An order's way through the shop: prepared, then ready or shipped, then with the customer."""

from blueprints.core.clock import now
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.orders import finding, mails
from blueprints.orders.history import note
from blueprints.orders.labels import status_label
from blueprints.orders.models import Order, Status


def next_steps(order: Order) -> tuple[Status, ...]:
    """Where an order may go from where it stands, the likeliest first."""
    handing_over = Status.READY if order.is_pickup else Status.SHIPPED
    ways: dict[str, tuple[Status, ...]] = {
        Status.PAID: (Status.PREPARING, handing_over),
        Status.PREPARING: (handing_over,),
        Status.READY: (Status.COMPLETED,),
        Status.SHIPPED: (Status.COMPLETED,),
    }
    return ways.get(order.status, ())


def move(order_id: int, to: Status, actor: str, tracking: str = "") -> Order:
    """Bring an order one step further and tell the customer, in the current transaction.

    A step that was already made changes nothing. Raises UserError for one that can't be made from here.
    """
    order = finding.locked(order_id)
    if order.status == to:
        return order
    if to not in next_steps(order):
        raise UserError(
            _(
                "This order is “%(status)s” by now; reload its page to see what comes next.",
                status=status_label(order.status),
            )
        )
    order.status = to
    if to == Status.SHIPPED:
        order.tracking = tracking.strip()
    if to == Status.COMPLETED:
        order.done_at = now()
    note(order, to.value, actor, tracking.strip())
    if to == Status.READY:
        mails.ready(order)
    if to == Status.SHIPPED:
        mails.shipped(order)
    return order
