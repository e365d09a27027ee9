"""Blocks: time in which somebody or something can't be booked anew. What is booked already stays."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from flask import abort
from sqlalchemy import select

from blueprints.agenda import days
from blueprints.booking import finding
from blueprints.booking.models import Block, Booking, Resource
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

LONGEST = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Away:
    """When somebody is away: from a time to a time, or whole days when the times are None."""

    first: date
    last: date
    since: time | None
    until: time | None

    def span(self, zone: ZoneInfo) -> tuple[datetime, datetime]:
        """The instants. Raises UserError for an end that isn't after the beginning, or a stretch over a year."""
        start = days.on_clock(self.first, self.since or time.min, zone)
        end = days.on_clock(self.last, self.until, zone) if self.until else days.bounds(self.last, zone)[1]
        if end <= start:
            raise UserError(_("This ends before it begins. Correct the end."))
        if end - start > LONGEST:
            raise UserError(_("A block lasts a year at most. Change the hours of that person instead."))
        return start, end


def block(resources: Collection[Resource], away: Away, words: str) -> list[Block]:
    """Block some people or things, in the current transaction. Raises UserError when nobody was chosen."""
    if not resources:
        raise UserError(_("Choose who or what is not to be booked."))
    rows = []
    for resource in resources:
        start, end = away.span(ZoneInfo(resource.place.zone))
        rows.append(Block(resource_id=resource.id, starts_at=start, ends_at=end, words=words.strip()[:200]))
    db.session.add_all(rows)
    db.session.flush()
    return rows


def remove(block_id: int, *, with_alike: bool = False) -> int:
    """Free the time again; with those that say the same of others at the same time if wished. Gives how many."""
    row = get_or_404(block_id)
    rows = [row, *(alike(row) if with_alike else ())]
    for each in rows:
        db.session.delete(each)
    db.session.flush()
    return len(rows)


def alike(row: Block) -> list[Block]:
    """The blocks of others that were made together with this one."""
    query = select(Block).where(
        Block.id != row.id,
        Block.starts_at == row.starts_at,
        Block.ends_at == row.ends_at,
        Block.words == row.words,
    )
    return list(db.session.scalars(query.order_by(Block.id)))


def still_booked(row: Block) -> list[Booking]:
    """What is booked with somebody while they are blocked."""
    return finding.between(row.starts_at, row.ends_at, resource_ids=[row.resource_id])


def get_or_404(block_id: int) -> Block:
    """A block by its id."""
    return db.session.get(Block, block_id) or abort(404)


def resource_of(row: Block) -> Resource:
    """Whose block it is."""
    return db.session.get_one(Resource, row.resource_id)
