"""The mails about an order: to the customer in the order's language, to the owner in the site's.

Each is promised in the transaction of what it tells, under a key that lets it leave once.
"""

from typing import Any

from blueprints.core import mail
from blueprints.core.clock import now
from blueprints.core.site import current_site
from blueprints.core.urls import external_url
from blueprints.orders.models import Order, OrderRefund, Withdrawal


def paid(order: Order) -> None:
    """The confirmation, which the law wants on a durable medium (code de la consommation, L221-13)."""
    to_customer(order, "paid", **_paid_context(order))


def processing(order: Order) -> None:
    to_customer(order, "processing")


def failed(order: Order) -> None:
    to_customer(order, "failed")


def sorry(order: Order) -> None:
    """The money came too late, or the pieces were gone: it goes back by itself."""
    to_customer(order, "sorry")


def ready(order: Order) -> None:
    to_customer(order, "ready")


def shipped(order: Order) -> None:
    to_customer(order, "shipped")


def cancelled(order: Order) -> None:
    to_customer(order, "cancelled")


def refunded(order: Order, refund: OrderRefund) -> None:
    to_customer(order, "refunded", key=f"refund-{refund.id}", refund=refund)


def link(order: Order) -> None:
    """The link to the order, for who has lost it; at most one an hour."""
    to_customer(order, "link", key=f"link-{now():%Y%m%d%H}")


def again(order: Order, name: str) -> None:
    """Send a mail once more, because the owner asked for it; at most one a minute."""
    context = _paid_context(order) if name == "paid" else {}
    to_customer(order, name, key=f"{name}-again-{now():%Y%m%d%H%M}", **context)


def new_order(order: Order) -> None:
    _to_owner(order, "new_order")


def needs_a_look(order: Order) -> None:
    _to_owner(order, "needs_a_look", key=f"look-{len(order.events)}")


def withdrawal_received(withdrawal: Withdrawal) -> None:
    """The acknowledgement, with content, date and time (code de la consommation, L221-21 and D221-5)."""
    key = f"withdrawal:{withdrawal.id}"
    mail.send(
        withdrawal.email,
        "orders/mail/withdrawal",
        key=f"{key}:customer",
        language=withdrawal.language,
        withdrawal=withdrawal,
    )
    site = current_site()
    if site.email:
        url = external_url("orders_office.list_withdrawals", language=site.language)
        mail.send(
            site.email,
            "orders/mail/withdrawal_owner",
            key=f"{key}:owner",
            language=site.language,
            withdrawal=withdrawal,
            url=url,
        )


def to_customer(order: Order, name: str, *, key: str = "", **context: Any) -> None:
    mail.send(
        order.email,
        f"orders/mail/{name}",
        key=f"order:{order.number}:{key or name}",
        language=order.language,
        order=order,
        url=external_url("orders.show", token=order.token, language=order.language),
        **context,
    )


def _paid_context(order: Order) -> dict[str, str]:
    return {"withdrawal_url": external_url("withdrawal.form", language=order.language, number=order.number)}


def _to_owner(order: Order, name: str, *, key: str = "") -> None:
    site = current_site()
    if not site.email:
        return  # the order is in the back office all the same
    mail.send(
        site.email,
        f"orders/mail/{name}",
        key=f"order:{order.number}:{key or name}",
        language=site.language,
        order=order,
        url=external_url("orders_office.order", order_id=order.id, language=site.language),
    )
