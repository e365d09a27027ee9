"""What the calendar puts into the pages of other rooms."""

from typing import Any

from flask import Flask, render_template, url_for
from markupsafe import Markup
from sqlalchemy import select
from sqlalchemy.orm import joinedload

from blueprints.agenda import cards, days, listing
from blueprints.booking import finding
from blueprints.booking.models import Booking, Resource, Status
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry, plug
from blueprints.core.site import current_site
from blueprints.core.urls import external_url

NEXT = 5


def init_app(app: Flask) -> None:
    plug(app, "backoffice.menu", office_menu, order=5)
    plug(app, "backoffice.dashboard", today_card, order=5)
    plug(app, "booking.office_url", office_url)
    plug(app, "accounts.export", account_data)


def office_menu() -> list[MenuEntry]:
    """The calendar first; how many requests wait is said beside the bookings."""
    if not current_identity().can("booking.view"):
        return []
    waiting = listing.count("requests")
    bookings = _("Bookings (%(count)s)", count=waiting) if waiting else _("Bookings")
    return [
        MenuEntry(_("Calendar"), url_for("agenda.show"), "calendar-days", "booking.view"),
        MenuEntry(bookings, url_for("agenda_bookings.index"), "queue-list", "booking.view"),
        MenuEntry(_("Customers"), url_for("agenda_customers.index"), "users", "booking.view"),
        MenuEntry(_("Figures"), url_for("agenda_figures.show"), "chart-bar", "booking.view"),
    ]


def today_card(**_given: object) -> Markup | None:
    """Today's bookings, the next ones, and what waits for an answer."""
    if not current_identity().can("booking.view"):
        return None
    place = finding.place()
    zone = current_site().zone
    start, end = days.bounds(now().astimezone(zone).date(), zone)
    today = [booking for booking in finding.between(start, end) if booking.starts_at >= start]
    own = db.session.scalar(
        select(Resource).where(Resource.user_id == current_identity().user_id, Resource.active).limit(1)
    )
    html = render_template(
        "agenda/_today.html",
        has_place=place is not None,
        zone=zone,
        today=len(today),
        here=sum(1 for booking in today if booking.arrived_at),
        coming=_coming(own),
        own=own,
        requests=listing.count("requests"),
        flagged=listing.page("check", "").bookings[:5],
    )
    return Markup(html)  # noqa: S704 - templates escape


def office_url(booking: Booking) -> list[str]:
    """Where mails to the business lead."""
    return [external_url("agenda_bookings.show", booking_id=booking.id, language=current_site().language)]


def account_data(user_id: int) -> list[tuple[str, Any]]:
    """What is known of somebody's bookings, for their export (GDPR, art. 15 and 20); the team's notes among it."""
    return [("bookings", [cards.data_of(card) for card in cards.of_user(user_id)])]


def _coming(own: Resource | None) -> list[Booking]:
    """What comes next, with oneself if one is booked here."""
    query = (
        select(Booking)
        .where(Booking.status.in_((Status.CONFIRMED, Status.REQUESTED)), Booking.ends_at > now())
        .where(Booking.arrived_at.is_(None), Booking.no_show_at.is_(None))
        .options(joinedload(Booking.staff))
    )
    if own:
        query = query.where(Booking.staff_id == own.id)
    return list(db.session.scalars(query.order_by(Booking.starts_at, Booking.id).limit(NEXT)))
