"""The list of orders in the office: filtered, searched, and paged by the last number seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, select, true
from sqlalchemy.orm import selectinload

from blueprints.core.database import db
from blueprints.core.i18n import gettext as _
from blueprints.orders.finding import matching
from blueprints.orders.models import TO_PREPARE, Order, Status

PAGE = 30

FILTERS: dict[str, tuple[Status, ...]] = {
    "to_prepare": (*TO_PREPARE, Status.REVIEW),
    "ready": (Status.READY,),
    "shipped": (Status.SHIPPED,),
    "done": (Status.COMPLETED, Status.CANCELLED, Status.REFUNDED),
    "unpaid": (Status.PENDING, Status.PROCESSING, Status.EXPIRED, Status.CANCELLED),
}


@dataclass(frozen=True, slots=True)
class Filter:
    """A chip above the list."""

    key: str
    label: str
    count: int | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of orders, the latest first; ``before`` leads to the next one, None on the last."""

    orders: Sequence[Order]
    filters: Sequence[Filter]
    show: str
    words: str
    before: int | None


def page(show: str, words: str, before: int = 0) -> Page:
    """The orders of a filter (an unknown one is: all) that match some words, below the id ``before``."""
    if show not in FILTERS or words.strip():
        show = "all"
    conditions = [_of(show), matching(words) if words.strip() else true()]
    if before:
        conditions.append(Order.id < before)
    query = (
        select(Order).where(*conditions).order_by(Order.id.desc()).limit(PAGE + 1).options(selectinload(Order.lines))
    )
    found = db.session.scalars(query).all()
    more = found[PAGE - 1].id if len(found) > PAGE else None
    return Page(found[:PAGE], _filters(show), show, words.strip(), more)


def _of(show: str) -> ColumnElement[bool]:
    if show not in FILTERS:
        return true()
    of_status = Order.status.in_(FILTERS[show])
    if show == "done":
        return and_(of_status, Order.paid_at.is_not(None))
    return and_(of_status, Order.paid_at.is_(None)) if show == "unpaid" else of_status


def _filters(show: str) -> list[Filter]:
    labels = {
        "to_prepare": _("To prepare"),
        "ready": _("Ready"),
        "shipped": _("Shipped"),
        "done": _("Done"),
        "unpaid": _("Unpaid"),
        "all": _("All"),
    }
    urgent = ("to_prepare", "ready")
    counts = {key: _count(key) if key in urgent else None for key in labels}
    return [Filter(key, label, counts[key], key == show) for key, label in labels.items()]


def _count(show: str) -> int:
    return db.session.scalar(select(func.count()).select_from(Order).where(_of(show))) or 0
