"""The list of bookings in the office: what waits for an answer, what is to come, and what one looks for."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, func, or_, select, true

from blueprints.agenda import cards
from blueprints.booking.models import ACTIVE, Booking, Status
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.i18n import gettext as _

PAGE = 30
URGENT = ("requests", "check")


@dataclass(frozen=True, slots=True)
class Filter:
    """A chip above the list."""

    key: str
    label: str
    count: int | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class Page:
    """A page of bookings; `after` is where the next one begins, None on the last."""

    bookings: Sequence[Booking]
    filters: Sequence[Filter]
    show: str
    words: str
    after: int | None


def page(show: str, words: str, *, after: int = 0) -> Page:
    """The bookings of a filter that match some words; without a filter what waits for an answer, if anything does."""
    words = words.strip()
    if show not in _FILTERS:
        show = "requests" if count("requests") and not words else "ahead"
    if words:
        show = "all"
    conditions = [_FILTERS[show](), _matching(words) if words else true()]
    order = Booking.starts_at if show in ("requests", "ahead") else Booking.starts_at.desc()
    query = select(Booking).where(*conditions).order_by(order, Booking.id).offset(after).limit(PAGE + 1)
    found = db.session.scalars(query).all()
    return Page(found[:PAGE], _chips(show), show, words, after + PAGE if len(found) > PAGE else None)


def count(show: str) -> int:
    """How many bookings a filter has."""
    return db.session.scalar(select(func.count()).select_from(Booking).where(_FILTERS[show]())) or 0


def _matching(words: str) -> ColumnElement[bool]:
    number = Booking.number.ilike(f"%{cards.escaped(words)}%", escape="\\")
    return or_(number, cards.matches(words, Booking.name, Booking.email, Booking.phone))


def _chips(show: str) -> list[Filter]:
    labels = {
        "requests": _("To approve"),
        "check": _("To check"),
        "ahead": _("To come"),
        "past": _("Past"),
        "ended": _("Cancelled"),
        "all": _("Everything"),
    }
    counts = {key: count(key) if key in URGENT else None for key in labels}
    shown = [key for key in labels if key != "check" or counts["check"] or show == "check"]
    return [Filter(key, labels[key], counts[key], key == show) for key in shown]


_FILTERS = {
    "requests": lambda: Booking.status == Status.REQUESTED,
    "check": lambda: Booking.flag != "",
    "ahead": lambda: and_(Booking.status.in_(ACTIVE), Booking.ends_at > now()),
    "past": lambda: and_(Booking.status == Status.CONFIRMED, Booking.ends_at <= now()),
    "ended": lambda: Booking.status.in_((Status.CANCELLED, Status.REFUSED, Status.EXPIRED)),
    "all": true,
}
