"""What the booking page puts into the pages of other rooms, and the addresses that it gives them."""

from collections.abc import Iterator
from datetime import datetime

from flask import Flask, render_template, url_for
from markupsafe import Markup

from blueprints.booking import finding
from blueprints.booking.models import Booking
from blueprints.booking_page import lists
from blueprints.core.i18n import gettext as _
from blueprints.core.outlets import MenuEntry, offer, plug
from blueprints.core.urls import external_url

Address = tuple[str, dict[str, str], datetime | None]

MOST_AT_HOME = 6


def init_app(app: Flask) -> None:
    offer(
        app,
        "booking_page.full",
        "Where no time is left, or days are full. Gets service, day (date, None: any), staff_id (None: anyone); returns Markup.",
    )
    plug(app, "booking.customer_url", customer_url)
    plug(app, "booking.paid_url", paid_url)
    plug(app, "core.menu", menu, order=15)
    plug(app, "core.footer", footer, order=55)
    plug(app, "pages.hero", hero_button, order=5)
    plug(app, "core.home", home_section, order=15)
    plug(app, "core.sitemap", sitemap)
    plug(app, "accounts.home", account_card, order=5)
    plug(app, "accounts.menu", account_menu, order=5)


def customer_url(booking: Booking) -> list[str]:
    return [external_url("booking_page.show", token=booking.token, language=booking.language)]


def paid_url(booking: Booking) -> list[str]:
    return [external_url("booking_page.paid", token=booking.token, language=booking.language)]


def menu() -> list[MenuEntry]:
    return [MenuEntry(_("Book"), url_for("booking_page.index"), "calendar-days")]


def footer() -> list[MenuEntry]:
    return [MenuEntry(_("Find a booking"), url_for("booking_page.find"))]


def hero_button() -> Markup:
    return Markup('<a class="button large" href="{}">{}</a>').format(url_for("booking_page.index"), _("Book"))


def home_section() -> Markup | None:
    """The first services, where there is a choice; the button at the head leads to a single one."""
    services = finding.services()
    if len(services) < 2:
        return None
    more = len(services) > MOST_AT_HOME
    html = render_template("booking_page/_home.html", services=services[:MOST_AT_HOME], more=more)
    return Markup(html)  # noqa: S704 - templates escape


def sitemap() -> Iterator[Address]:
    services = finding.services()
    if len(services) != 1:
        yield "booking_page.index", {}, None
    for service in services:
        yield "booking_page.service", {"slug": service.slug}, None


def account_card(user_id: int) -> Markup:
    coming = lists.coming_of_account(user_id)[:3]
    return Markup(render_template("booking_page/_account_card.html", bookings=coming))  # noqa: S704 - templates escape


def account_menu() -> list[MenuEntry]:
    return [MenuEntry(_("Bookings"), url_for("booking_page.mine"), "calendar-days")]
