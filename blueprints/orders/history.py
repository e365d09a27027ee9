"""What happened to an order, by whom and when: rows are only added."""

from blueprints.core.clock import now
from blueprints.core.identity import current_identity
from blueprints.orders.models import Order, OrderEvent

CUSTOMER = "customer"
SITE = "site"


def note(order: Order, kind: str, actor: str, words: str = "") -> None:
    """Write into an order's history, in the current transaction."""
    order.events.append(OrderEvent(kind=kind, actor=actor, note=words, at=now()))


def me() -> str:
    """The actor of this request: a mail address."""
    return current_identity().email
