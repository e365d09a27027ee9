"""Secret links: made, renewed, taken back; and the calendar behind one."""

import secrets

from flask import abort
from sqlalchemy import select

from blueprints.calendars.models import Feed, Names
from blueprints.core.clock import now
from blueprints.core.database import db


def of(*, resource_id: int | None = None, place_id: int | None = None) -> Feed | None:
    """The feed of somebody, or of everybody at a place; None before one was made."""
    wanted = Feed.resource_id == resource_id if resource_id is not None else Feed.place_id == place_id
    return db.session.scalar(select(Feed).where(wanted))


def by_token(token: str) -> Feed:
    """The feed that a secret link opens; the page "not here" when there is none, or not any more."""
    return db.session.scalar(select(Feed).where(Feed.token == token)) or abort(404)


def renew(*, resource_id: int | None = None, place_id: int | None = None) -> Feed:
    """Make a link, or another one in place of the old, which opens nothing from now on."""
    feed = of(resource_id=resource_id, place_id=place_id)
    if feed is None:
        feed = Feed(resource_id=resource_id, place_id=place_id, names=Names.INITIALS)
        db.session.add(feed)
    feed.token, feed.renewed_at = secrets.token_urlsafe(32), now()
    db.session.flush()
    return feed


def tell(feed: Feed, names: Names) -> None:
    """Say how much of the customers a feed tells."""
    feed.names = names


def revoke(*, resource_id: int | None = None, place_id: int | None = None) -> None:
    """Let the link open nothing; without one nothing happens."""
    feed = of(resource_id=resource_id, place_id=place_id)
    if feed is not None:
        db.session.delete(feed)
        db.session.flush()
