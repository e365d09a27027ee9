"""Orders as a CSV file that a spreadsheet of the owner's country opens as it should."""

import csv
from collections.abc import Iterator
from io import StringIO

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from blueprints.core.database import db
from blueprints.core.i18n import current_language
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site
from blueprints.orders.labels import status_label
from blueprints.orders.models import Order

DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
"""What a cell must not begin with: a spreadsheet would run it (OWASP, CSV injection)."""


def as_csv() -> str:
    """All orders that were ever paid, the latest first: UTF-8 with a BOM, `;` between cells."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    for row in _rows():
        writer.writerow([harmless(cell) for cell in row])
    return "\ufeff" + out.getvalue()


def harmless(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return "'" + cell if cell.startswith(DANGEROUS) else cell


def _rows() -> Iterator[list[str]]:
    yield [
        _("Number"),
        _("Ordered on"),
        _("Paid on"),
        _("Status"),
        _("Name"),
        _("Mail address"),
        _("Telephone"),
        _("Delivery"),
        _("Articles"),
        _("Goods"),
        _("Delivery price"),
        _("Total"),
        _("of which VAT"),
        _("Refunded"),
        _("Currency"),
    ]
    zone = current_site().zone
    query = select(Order).where(Order.paid_at.is_not(None)).order_by(Order.id.desc())
    for order in db.session.scalars(query.options(selectinload(Order.lines)).execution_options(yield_per=200)):
        yield [
            order.number,
            f"{order.placed_at.astimezone(zone):%Y-%m-%d %H:%M}",
            f"{order.paid_at.astimezone(zone):%Y-%m-%d %H:%M}" if order.paid_at else "",
            status_label(order.status),
            order.name,
            order.email,
            order.phone,
            _("Collection in the shop") if order.is_pickup else _("Delivery"),
            ", ".join(f"{line.quantity} × {line.title}" for line in order.lines),
            *(_amount(cents) for cents in (order.goods_cents, order.delivery_cents, order.total_cents)),
            _amount(order.tax_cents),
            _amount(order.refunded_cents),
            order.currency,
        ]


def _amount(cents: int) -> str:
    """A number that a spreadsheet adds up: with the decimal sign of the page's language, no currency."""
    text = f"{cents // 100}.{cents % 100:02d}"
    return text if current_language() == "en" else text.replace(".", ",")
