"""Calendars elsewhere: added, read now and then, and what they say about who is busy.

A calendar that can't be read keeps the busy times that were good last; the office sees since when.
"""

import base64
import hashlib
import logging
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask import abort
from sqlalchemy import delete, insert, or_, select

from blueprints.calendars import busy, sealed
from blueprints.calendars.contents import own_host
from blueprints.calendars.models import Busy, Source
from blueprints.core.clock import now
from blueprints.core.crash import crash_point
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.fetch import Answer, checked_url, fetch
from blueprints.core.i18n import gettext as _

log = logging.getLogger(__name__)

EVERY = timedelta(minutes=15)
BACK = timedelta(days=1)
AHEAD = timedelta(days=400)
"""How far busy times are worked out; bookings further ahead than a year are rare, and a year is not yet a limit."""

ANEW = timedelta(days=1)
"""How long what was worked out is good for, since the window moves on even where nothing changes."""

STALE = timedelta(days=1)
"""How long a calendar may be unreadable until somebody has to look."""

MOST_BYTES = 10_000_000
LONGEST_MARK = 100


@dataclass(frozen=True)
class Details:
    """What the office says of a calendar elsewhere. `password` None keeps the one that is there."""

    name: str
    url: str
    username: str = ""
    password: str | None = None
    all_day: bool = True


@dataclass(frozen=True, slots=True)
class _Asked:
    """Everything that reading a calendar takes, so that nothing is held meanwhile."""

    id: int
    url: str
    headers: dict[str, str]
    digest: str
    zone: str
    all_day: bool


def get_or_404(source_id: int) -> Source:
    """A calendar by its id; the page "not here" when there is none."""
    return db.session.get(Source, source_id) or abort(404)


def of(resource_id: int) -> list[Source]:
    """Somebody's calendars elsewhere, in the order in which they were added."""
    return list(db.session.scalars(select(Source).where(Source.resource_id == resource_id).order_by(Source.id)))


def as_web_address(typed: str) -> str:
    """The address behind a link that opens in a calendar (webcal://…)."""
    scheme, colon, rest = typed.strip().partition("://")
    return f"https://{rest}" if colon and scheme.lower() in ("webcal", "webcals") else typed.strip()


def add(resource_id: int, details: Details) -> Source:
    """Let a calendar block bookings, as soon as it is read. Raises FetchRefused for an address that can't be one."""
    source = Source(resource_id=resource_id)
    _set(source, details)
    db.session.add(source)
    db.session.flush()
    return source


def change(source: Source, details: Details) -> None:
    """Keep what the office says now; the calendar is read anew. Raises FetchRefused."""
    _set(source, details)
    source.etag = source.modified = source.digest = ""
    source.tried_at = None


def remove(source: Source) -> None:
    """Forget a calendar, and with it when it is busy."""
    db.session.delete(source)
    db.session.flush()


def busy_times(resource_ids: Collection[int], start: datetime, end: datetime) -> list[tuple[int, datetime, datetime]]:
    """When calendars elsewhere keep some resources busy; a plug of `booking.busy`."""
    query = select(Busy.resource_id, Busy.starts_at, Busy.ends_at).where(
        Busy.resource_id.in_(resource_ids), Busy.starts_at < end, Busy.ends_at > start
    )
    return [(row[0], row[1], row[2]) for row in db.session.execute(query)]


def stale() -> list[Source]:
    """Calendars that have been unreadable for too long."""
    long_ago = now() - STALE
    query = select(Source).where(
        Source.error != "", or_(Source.read_at < long_ago, Source.read_at.is_(None) & (Source.created_at < long_ago))
    )
    return list(db.session.scalars(query.order_by(Source.id)))


def sweep() -> int:
    """Read every calendar whose turn it is; gives how many."""
    with transaction():
        due = or_(Source.tried_at.is_(None), Source.tried_at <= now() - EVERY)
        ids = list(db.session.scalars(select(Source.id).where(due).order_by(Source.tried_at)))
    for source_id in ids:
        read(source_id)
    return len(ids)


def read(source_id: int) -> None:
    """Ask a calendar when it is busy, and keep that, or why it doesn't say. Call it outside a transaction."""
    with transaction():
        asked = _asked(source_id)
    if asked is None:
        return
    try:
        answer = fetch(asked.url, headers=asked.headers, most_bytes=MOST_BYTES)
        reading, digest = _understood(asked, answer)
    except UserError as error:
        with transaction():
            _keep_error(asked, error.message)
        return
    with transaction():
        _keep(asked, answer, reading, digest)


def _set(source: Source, details: Details) -> None:
    url = as_web_address(details.url)
    checked_url(url)
    source.name, source.url, source.username = details.name.strip(), url, details.username.strip()
    source.all_day = details.all_day
    if not source.username:
        source.sealed_password = ""
    elif details.password is not None:
        source.sealed_password = sealed.seal(details.password)


def _asked(source_id: int) -> _Asked | None:
    source = db.session.get(Source, source_id, with_for_update=True)
    if source is None:
        return None
    headers = {"Accept": "text/calendar, */*;q=0.5"}
    is_fresh = source.expanded_at is not None and source.expanded_at > now() - ANEW
    if source.username:
        try:
            headers["Authorization"] = _basic(source.username, source)
        except sealed.Lost:
            source.tried_at, source.error = now(), _("The site has forgotten the password. Type it again.")
            return None
    if is_fresh and source.etag:
        headers["If-None-Match"] = source.etag
    if is_fresh and source.modified:
        headers["If-Modified-Since"] = source.modified
    digest = source.digest if is_fresh else ""
    return _Asked(source.id, source.url, headers, digest, source.resource.place.zone, source.all_day)


def _basic(username: str, source: Source) -> str:
    password = sealed.unseal(source.sealed_password) if source.sealed_password else ""
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()


def _understood(asked: _Asked, answer: Answer) -> tuple[busy.Reading | None, str]:
    """The busy times and a digest of what says them; None when they are as before. Raises UserError."""
    if answer.status == 304:
        return None, asked.digest
    if answer.status != 200:
        raise UserError(_refusal(answer.status))
    wanted = busy.Wanted(now() - BACK, now() + AHEAD, ZoneInfo(asked.zone), own_host(), asked.all_day)
    digest = hashlib.sha256(busy.essence_of(answer.body, wanted).encode()).hexdigest()
    if digest == asked.digest:
        return None, digest
    try:
        return busy.read(answer.body, wanted), digest
    except busy.Unreadable:
        raise UserError(
            _("There is no calendar at this address. Copy the secret address in iCal format, which often ends in .ics.")
        ) from None
    except busy.TooMuch:
        raise UserError(_("This calendar holds more than a calendar can. Choose a smaller one.")) from None


def _refusal(status: int) -> str:
    if status in (401, 403):
        return _("The calendar asks for a name and a password, or doesn’t accept these.")
    if status in (404, 410):
        return _("There is no calendar at this address any more. Copy its address again.")
    return _("The calendar answers with error %(status)s. It is tried again by itself.", status=status)


def _keep_error(asked: _Asked, message: str) -> None:
    source = _unchanged(asked)
    if source is not None:
        source.tried_at, source.error = now(), message
        log.warning("the calendar %s of resource %s could not be read", source.id, source.resource_id)


def _keep(asked: _Asked, answer: Answer, reading: busy.Reading | None, digest: str) -> None:
    source = _unchanged(asked)
    if source is None:
        return
    source.tried_at = source.read_at = now()
    source.error = ""
    if reading is None:
        return
    source.expanded_at, source.digest, source.unread = now(), digest, reading.unread
    source.etag, source.modified = _mark(answer, "etag"), _mark(answer, "last-modified")
    db.session.execute(delete(Busy).where(Busy.source_id == source.id))
    crash_point("calendars.old-times-gone")
    if reading.times:
        db.session.execute(
            insert(Busy),
            [
                {"source_id": source.id, "resource_id": source.resource_id, "starts_at": start, "ends_at": end}
                for start, end in reading.times
            ],
        )


def _unchanged(asked: _Asked) -> Source | None:
    """The calendar, if the office hasn't changed or removed it while the other side was asked."""
    source = db.session.get(Source, asked.id, with_for_update=True, populate_existing=True)
    if source is None or (source.url, source.all_day) != (asked.url, asked.all_day):
        return None
    return source


def _mark(answer: Answer, name: str) -> str:
    value = answer.headers.get(name, "")
    return value if len(value) <= LONGEST_MARK else ""
