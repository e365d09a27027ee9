"""What stands in a calendar that goes out: bookings, classes with their seats, and times away.

The last month and the next year, out of bare columns: thousands of rows, asked for many times a day.
Whatever was cancelled isn't there, and so it goes from the calendars that subscribed.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from sqlalchemy import Select, or_, select

from blueprints.booking.models import ACTIVE, Block, Booking, Claim, Place, Resource, Service, Session, Status
from blueprints.calendars.events import Event, as_calendar
from blueprints.calendars.models import Feed, Names
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language, ngettext
from blueprints.core.site import current_site
from blueprints.core.urls import site_url

BACK = timedelta(days=30)
AHEAD = timedelta(days=365)
LONGEST = timedelta(days=2)
"""How long a session lasts at most, so that those under way are found by their start."""


def body(feed: Feed) -> bytes:
    """The file behind a link. It is the same as long as nothing in it changes."""
    place = _place(feed)
    whom = feed.resource.name if feed.resource else place.name
    start, end = now() - BACK, now() + AHEAD
    events = [*_bookings(feed, place, start, end), *_classes(feed, place, start, end), *_away(feed, start, end)]
    # Whole years, so that the zone is described once and not each day anew.
    first, last = start.date().replace(month=1, day=1), end.date().replace(month=12, day=31)
    return as_calendar(f"{whom} – {current_site().name}", events, ZoneInfo(place.zone), first, last)


def own_host() -> str:
    """What stands behind the @ of every UID that this site gives."""
    return urlsplit(site_url()).hostname or "localhost"


def _place(feed: Feed) -> Place:
    place = feed.resource.place if feed.resource else feed.place
    assert place is not None  # the table's check
    return place


def _bookings(feed: Feed, place: Place, start: datetime, end: datetime) -> Iterator[Event]:
    query = (
        select(
            Booking.number,
            Booking.status,
            Booking.starts_at,
            Booking.ends_at,
            Booking.created_at,
            Booking.confirmed_at,
            Booking.sequence,
            Booking.service_name,
            Booking.staff_name,
            Booking.name,
            Booking.phone,
            Booking.email,
            Booking.note,
            Booking.seats,
        )
        .join(Booking.session)
        .join(Session.service)
        .where(Service.kind != "class", Booking.status.in_(ACTIVE))
        # A hold whose time is over has lapsed, even before the sweep says so.
        .where(or_(Booking.expires_at.is_(None), Booking.status != Status.HELD, Booking.expires_at > now()))
        .order_by(Booking.starts_at, Booking.id)
    )
    host, names = own_host(), Names(feed.names)
    for row in db.session.execute(_of_whom(query, feed, start, end)):
        service = in_language(row.service_name)
        with_whom = row.staff_name if feed.resource_id is None else ""
        yield Event(
            uid=f"{row.number}@{host}",
            start=row.starts_at,
            end=row.ends_at,
            summary=_summary(names, service, _customer(names, row.name), with_whom),
            stamp=row.confirmed_at or row.created_at,
            sequence=row.sequence,
            tentative=row.status != Status.CONFIRMED,
            description=_details(row) if names is Names.FULL else "",
            location=place.address if names is not Names.NONE else "",
        )


def _classes(feed: Feed, place: Place, start: datetime, end: datetime) -> Iterator[Event]:
    query = (
        select(Session.id, Session.starts_at, Session.ends_at, Session.taken, Session.capacity, Service.name)
        .join(Session.service)
        .where(Service.kind == "class", Session.called_off_at.is_(None))
        .order_by(Session.starts_at, Session.id)
    )
    host, names = own_host(), Names(feed.names)
    for row in db.session.execute(_of_whom(query, feed, start, end)):
        seats = _("%(taken)s of %(capacity)s seats", taken=row.taken, capacity=row.capacity)
        yield Event(
            uid=f"session-{row.id}@{host}",
            start=row.starts_at,
            end=row.ends_at,
            summary=_summary(names, in_language(row.name), seats),
            stamp=feed.renewed_at,
            sequence=0,
            location=place.address if names is not Names.NONE else "",
        )


def _away(feed: Feed, start: datetime, end: datetime) -> Iterator[Event]:
    query = (
        select(Block.id, Block.starts_at, Block.ends_at, Block.words, Resource.name)
        .join(Resource, Resource.id == Block.resource_id)
        .where(Block.starts_at < end, Block.ends_at > start)
        .order_by(Block.starts_at, Block.id)
    )
    if feed.resource_id is not None:
        query = query.where(Block.resource_id == feed.resource_id)
    else:
        query = query.where(Resource.place_id == feed.place_id)
    host, names = own_host(), Names(feed.names)
    for row in db.session.execute(query):
        who = row.name if feed.resource_id is None else ""
        summary = _summary(names, row.words or _("Away"), who)
        uid = f"block-{row.id}@{host}"
        yield Event(uid=uid, start=row.starts_at, end=row.ends_at, summary=summary, stamp=feed.renewed_at)


def _of_whom(query: Select[*tuple[Any, ...]], feed: Feed, start: datetime, end: datetime) -> Select[*tuple[Any, ...]]:
    """Narrow a query of sessions to those in the window that take somebody, or that take place somewhere."""
    query = query.where(Session.starts_at < end, Session.starts_at > start - LONGEST, Session.ends_at > start)
    if feed.resource_id is None:
        return query.where(Service.place_id == feed.place_id)
    taken = select(Claim.session_id).where(
        Claim.resource_id == feed.resource_id,
        Claim.starts_at < end,
        Claim.starts_at > start - LONGEST - LONGEST,
    )
    return query.where(Session.id.in_(taken))


def _summary(names: Names, *parts: str) -> str:
    """What the event is called: everything that is known, or only that somebody is busy."""
    return _("Busy") if names is Names.NONE else " – ".join(part for part in parts if part)


def _customer(names: Names, name: str) -> str:
    if names is Names.FULL:
        return name
    return " ".join(f"{part[0].upper()}." for part in name.split())


def _details(row: Any) -> str:
    people = ngettext("%(num)s person", "%(num)s people", row.seats) if row.seats > 1 else ""
    return "\n".join(line for line in (row.phone, row.email, people, row.note, row.number) if line)
