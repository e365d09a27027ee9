"""Orders on the dashboard: today's sales, what is to be done, the last fourteen days."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from flask import render_template
from markupsafe import Markup
from sqlalchemy import func, select

from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.identity import current_identity
from blueprints.core.site import current_site
from blueprints.orders import withdrawals
from blueprints.orders.models import TO_PREPARE, Order, Status

DAYS = 14


@dataclass(frozen=True, slots=True)
class Day:
    """The paid orders of a day in the site's time zone; cents, refunds taken off."""

    day: date
    orders: int
    cents: int


def card(**_given: object) -> Markup | None:
    """The dashboard's cards about orders, for whoever may see orders."""
    if not current_identity().can("orders.view"):
        return None
    days = last_days()
    html = render_template(
        "orders/office/_today.html",
        days=days,
        today=days[-1],
        to_prepare=_count(*TO_PREPARE),
        ready=_count(Status.READY),
        to_check=flagged(),
        withdrawals=withdrawals.count_waiting(),
    )
    return Markup(html)  # noqa: S704 - templates escape


def last_days(count: int = DAYS) -> list[Day]:
    """The last days, today at the end."""
    zone = current_site().zone
    today = now().astimezone(zone).date()
    days = [today - timedelta(days=back) for back in reversed(range(count))]
    since = datetime.combine(days[0], time.min, zone).astimezone(UTC)
    rows = db.session.execute(
        select(Order.paid_at, Order.total_cents - Order.refunded_cents).where(Order.paid_at >= since)
    ).all()
    orders: dict[date, int] = defaultdict(int)
    cents: dict[date, int] = defaultdict(int)
    for paid_at, amount in rows:
        assert paid_at is not None  # the query says so
        day = paid_at.astimezone(zone).date()
        orders[day] += 1
        cents[day] += amount
    return [Day(day, orders[day], cents[day]) for day in days]


def flagged() -> list[Order]:
    """Orders with something wrong that a person has to look at."""
    return list(db.session.scalars(select(Order).where(Order.flag != "").order_by(Order.id.desc()).limit(5)))


def _count(*statuses: Status) -> int:
    return db.session.scalar(select(func.count()).select_from(Order).where(Order.status.in_(statuses))) or 0
