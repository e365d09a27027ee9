"""What orders put into the pages of other rooms."""

from typing import Any

from flask import Flask, render_template, url_for
from markupsafe import Markup

from blueprints.core.i18n import gettext as _
from blueprints.core.outlets import MenuEntry, plug
from blueprints.orders import finding


def init_app(app: Flask) -> None:
    plug(app, "core.footer", footer, order=60)
    plug(app, "accounts.home", account_card, order=10)
    plug(app, "accounts.menu", account_menu, order=10)
    plug(app, "accounts.export", account_data)
    plug(app, "backoffice.menu", office_menu, order=10)
    plug(app, "pages.terms.withdrawal", terms)


def footer() -> list[MenuEntry]:
    """The link that the law wants within reach everywhere, and the way back to an order."""
    return [
        MenuEntry(_("Find an order"), url_for("orders.find")),
        MenuEntry(_("Withdraw from the contract here"), url_for("withdrawal.form")),
    ]


def account_card(user_id: int) -> Markup:
    return Markup(render_template("orders/_account_card.html", orders=finding.of_customer(user_id)[:3]))  # noqa: S704 - templates escape


def account_menu() -> list[MenuEntry]:
    return [MenuEntry(_("Orders"), url_for("orders.mine"), "shopping-bag")]


def account_data(user_id: int) -> list[tuple[str, Any]]:
    """What the shop knows of somebody's orders, for their export (GDPR, art. 15 and 20)."""
    return [
        (
            "orders",
            [
                {
                    "number": order.number,
                    "status": order.status,
                    "placed_at": order.placed_at.isoformat(),
                    "name": order.name,
                    "email": order.email,
                    "phone": order.phone,
                    "address": order.address,
                    "note": order.note,
                    "total_cents": order.total_cents,
                    "refunded_cents": order.refunded_cents,
                    "currency": order.currency,
                    "lines": [
                        {"name": line.title, "quantity": line.quantity, "total_cents": line.total_cents}
                        for line in order.lines
                    ],
                }
                for order in finding.of_customer(user_id)
            ],
        )
    ]


def office_menu() -> list[MenuEntry]:
    return [MenuEntry(_("Orders"), url_for("orders_office.orders"), "inbox-stack", "orders.view")]


def terms() -> Markup:
    """The way to the withdrawal function, for the terms of sale."""
    return Markup('<a href="{}">{}</a>').format(url_for("withdrawal.form"), _("Withdraw from the contract here"))
