"""The words for where an order stands, in the language of the page."""

from dataclasses import dataclass
from datetime import datetime

from flask import Flask

from blueprints.core.i18n import gettext as _
from blueprints.orders.models import Order, OrderEvent, Status


def status_label(status: str) -> str:
    """A word or two for a badge."""
    labels = {
        Status.PENDING: _("Waiting for payment"),
        Status.PROCESSING: _("Payment under way"),
        Status.REVIEW: _("Payment to check"),
        Status.PAID: _("Paid"),
        Status.PREPARING: _("Being prepared"),
        Status.READY: _("Ready to collect"),
        Status.SHIPPED: _("Shipped"),
        Status.COMPLETED: _("Completed"),
        Status.EXPIRED: _("Not paid"),
        Status.CANCELLED: _("Cancelled"),
        Status.REFUNDED: _("Refunded"),
    }
    return labels[Status(status)]


def status_tone(status: str) -> str:
    """The tone of that badge: success, warn, danger, accent or none."""
    tones = {
        Status.PROCESSING: "warn",
        Status.REVIEW: "danger",
        Status.PAID: "accent",
        Status.PREPARING: "accent",
        Status.READY: "success",
        Status.SHIPPED: "success",
        Status.COMPLETED: "success",
    }
    return tones.get(Status(status), "")


def event_label(event: OrderEvent) -> str:
    """What happened, as a sentence for the owner."""
    labels = {
        "placed": _("Ordered"),
        "processing": _("The bank debit is under way"),
        "paid": _("Paid"),
        "mismatch": _("Another amount was paid"),
        "failed": _("The bank refused the payment"),
        "expired": _("Not paid in time; the articles are back in stock"),
        "preparing": _("Preparation begun"),
        "ready": _("Ready to be collected"),
        "shipped": _("Shipped"),
        "completed": _("With the customer"),
        "cancelled": _("Cancelled"),
        "refunded": _("Refunded"),
        "refunded-late": _("Paid after it was cancelled; refunded automatically"),
        "refunded-lost": _("Paid late and sold out meanwhile; refunded automatically"),
        "refunded-elsewhere": _("Refunded in Stripe's dashboard"),
        "disputed": _("The customer's bank contests the payment"),
        "dispute-over": _("The bank's objection is over"),
        "withdrawal": _("The customer withdrew from the contract"),
        "replaced": _("The customer ordered again instead"),
        "mail": _("Mail sent again"),
        "note": _("Noted"),
    }
    return labels.get(event.kind, event.kind)


def actor_label(actor: str) -> str:
    """Who did it, for the owner."""
    return {"customer": _("the customer"), "site": _("the site")}.get(actor, actor)


def refund_reason(reason: str) -> str:
    """Why money went back: the words of whoever decided it, or ours."""
    reasons = {
        "late": _("The payment came after the order was cancelled."),
        "lost": _("The articles were sold out when the payment came."),
        "elsewhere": _("Refunded in Stripe's dashboard."),
    }
    return reasons.get(reason, reason)


@dataclass(frozen=True, slots=True)
class Step:
    """A step of the timeline; `state` is done, now, next or failed."""

    label: str
    state: str
    at: datetime | None = None


def timeline(order: Order) -> list[Step]:
    """The way of an order, past and still to come, as the customer sees it."""
    when = {event.kind: event.at for event in order.events}
    steps = [Step(_("Ordered"), "done", order.placed_at)]
    if order.status in (Status.EXPIRED, Status.CANCELLED, Status.REFUNDED):
        if order.paid_at:
            steps.append(Step(_("Paid"), "done", order.paid_at))
        ended = order.events[-1].at if order.events else None
        return [*steps, Step(status_label(order.status), "failed", when.get(order.status, ended))]
    if order.status in (Status.PENDING, Status.PROCESSING, Status.REVIEW):
        steps.append(Step(status_label(order.status), "now"))
        return [*steps, *(Step(label, "next") for _status, label in _way(order)[1:])]
    way = _way(order)
    here = [status for status, _label in way].index(Status(order.status))
    last = order.status == Status.COMPLETED
    for index, (status, label) in enumerate(way):
        state = "done" if index < here or last or index == 0 else "now" if index == here else "next"
        at = order.paid_at if status == Status.PAID else when.get(status)
        steps.append(Step(label, state, at if state != "next" else None))
    return steps


def _way(order: Order) -> list[tuple[Status, str]]:
    if order.is_pickup:
        rest = [(Status.READY, _("Ready to collect")), (Status.COMPLETED, _("Collected"))]
    else:
        rest = [(Status.SHIPPED, _("Shipped")), (Status.COMPLETED, _("Delivered"))]
    return [(Status.PAID, _("Paid")), (Status.PREPARING, _("Being prepared")), *rest]


def init_app(app: Flask) -> None:
    """Give templates the words."""
    app.jinja_env.filters.update(
        order_status=status_label,
        order_tone=status_tone,
        order_event=event_label,
        order_actor=actor_label,
        refund_reason=refund_reason,
    )
