"""What can be booked: services and what each of them takes, as their owner sets them."""

import re
import unicodedata
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import selectinload

from blueprints.booking.models import ACTIVE, Booking, NeedMember, Place, ResourceKind, Service, ServiceNeed
from blueprints.booking.setup import order
from blueprints.core import page_cache
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language, ngettext

LETTERS = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss"})


@dataclass(frozen=True, slots=True)
class Takes:
    """What a service takes, as the owner chooses it: ids of resources.

    `how` is `any` (one of the staff), `all` (all of them together) or `fixed` (`fixed_id`, and one of
    the others if others are chosen). Of rooms and of chairs one is taken; a table by its size.
    """

    staff: tuple[int, ...] = ()
    how: str = "any"
    fixed_id: int | None = None
    rooms: tuple[int, ...] = ()
    chairs: tuple[int, ...] = ()
    tables: tuple[int, ...] = ()


Plan = list[tuple[int, bool, tuple[int, ...], tuple[int, ...]]]
"""How many, by size or not, the pool, the fixed ones: a need in plain values."""


def create(place: Place, values: Mapping[str, Any], takes: Takes) -> Service:
    """A new service at the end of the list, published. Raises UserError for rules that contradict each other."""
    last = db.session.scalar(select(func.max(Service.position))) or 0
    service = Service(place=place, position=last + 1, slug=_free_slug(in_language(values["name"])))
    db.session.add(service)
    edit(service, values, takes)
    return service


def edit(service: Service, values: Mapping[str, Any], takes: Takes) -> None:
    """Change a service; its address stays. What is booked already keeps its price, time and rules of payment."""
    for name, value in values.items():
        setattr(service, name, value)
    db.session.flush()
    _check(service)
    _take(service, takes)
    db.session.flush()
    page_cache.invalidate()


def all_in_order() -> list[Service]:
    """Every service, hidden ones too, in the owner's order."""
    needs = selectinload(Service.needs).selectinload(ServiceNeed.members).selectinload(NeedMember.resource)
    return list(db.session.scalars(select(Service).options(needs).order_by(Service.position, Service.id)))


def by_heading(services: Sequence[Service]) -> list[tuple[str, list[Service]]]:
    """Services under their headings, in the order in which a heading comes first."""
    found: dict[str, list[Service]] = {}
    for service in services:
        found.setdefault(in_language(service.heading), []).append(service)
    return list(found.items())


def headings() -> list[dict[str, str]]:
    """The headings in use, each once."""
    found = {tuple(sorted(service.heading.items())) for service in all_in_order() if service.heading}
    return [dict(heading) for heading in sorted(found)]


def takes_of(service: Service) -> Takes:
    """What a service takes, as the owner chose it."""
    chosen: dict[str, tuple[int, ...]] = {}
    how, fixed_id = "any", None
    for need in service.needs:
        members = [member.resource for member in need.members]
        kind = members[0].kind if members else ""
        chosen[kind] = tuple(member.id for member in members)
        if kind == ResourceKind.STAFF:
            fixed_id = next((member.resource_id for member in need.members if member.fixed), None)
            how = "fixed" if fixed_id else "all" if need.take > 1 else "any"
    names = (ResourceKind.STAFF, ResourceKind.ROOM, ResourceKind.CHAIR, ResourceKind.TABLE)
    staff, rooms, chairs, tables = (chosen.get(name, ()) for name in names)
    return Takes(staff, how, fixed_id, rooms, chairs, tables)


def needs_somebody(service: Service) -> bool:
    """Whether nobody and nothing that is active serves it, so that it can't be booked."""
    if service.kind == "class":
        return False
    return not any(member.resource.active for need in service.needs[:1] for member in need.members)


def move(service: Service, by: int) -> None:
    """One place up (-1) or down (1) on the page of services."""
    order.move(service, by, all_in_order())
    page_cache.invalidate()


def publish(service: Service, shown: bool) -> None:
    """Show a service to customers, or hide it; what is booked already takes place."""
    service.published = shown
    page_cache.invalidate()


def set_picture(service: Service, key: str | None) -> None:
    service.picture_key = key
    page_cache.invalidate()


def remove(service: Service) -> None:
    """Take a service away for good. Raises UserError while bookings of it are still to come."""
    query = select(func.count()).where(
        Booking.service_id == service.id, Booking.status.in_(ACTIVE), Booking.ends_at > now()
    )
    coming = db.session.scalar(query) or 0
    if coming:
        raise UserError(
            ngettext(
                "%(num)s booking of this service is still to come. Hide the service instead, or cancel it first.",
                "%(num)s bookings of this service are still to come. Hide the service instead, or cancel them first.",
                coming,
            )
        )
    db.session.delete(service)
    db.session.flush()
    page_cache.invalidate()


def _check(service: Service) -> None:
    if service.payment == "deposit" and not 0 < service.deposit_cents <= service.price_cents:
        raise UserError(_("A deposit is more than nothing and at most the price. Correct the deposit or the price."))
    if service.payment == "full" and not service.price_cents:
        raise UserError(_("What costs nothing can't be paid in advance. Write a price, or choose “on site”."))
    if service.horizon == "fixed":
        if not (service.horizon_first and service.horizon_last):
            raise UserError(_("Write from which date to which date it can be booked."))
        if service.horizon_last < service.horizon_first:
            raise UserError(_("The last date that can be booked lies before the first. Exchange them."))
    if service.most_per_party > service.capacity and service.kind == "class":
        raise UserError(_("A party can't have more seats than there are. Allow fewer at a time, or offer more seats."))


def _take(service: Service, takes: Takes) -> None:
    """Write down what it takes, unless that is how it stands already."""
    wanted = plan(service.kind, takes)
    if wanted == _plan_of(service):
        return
    service.needs.clear()
    db.session.flush()
    for position, (take, by_size, pool, fixed) in enumerate(wanted):
        members = [
            NeedMember(resource_id=key, fixed=key in fixed, position=at) for at, key in enumerate((*fixed, *pool))
        ]
        service.needs.append(ServiceNeed(position=position, take=take, by_size=by_size, members=members))


def plan(kind: str, takes: Takes) -> Plan:
    if kind == "table":
        return [(1, True, tuple(takes.tables), ())] if takes.tables else []
    if kind == "class":
        return []  # who gives it, and where, stands in its timetable
    plan: Plan = []
    if takes.how == "fixed" and takes.fixed_id:
        plan.append((1, False, tuple(key for key in takes.staff if key != takes.fixed_id), (takes.fixed_id,)))
    elif takes.staff:
        plan.append((len(takes.staff) if takes.how == "all" else 1, False, tuple(takes.staff), ()))
    return plan + [(1, False, tuple(some), ()) for some in (takes.rooms, takes.chairs) if some]


def _plan_of(service: Service) -> Plan:
    def ids(members: Collection[NeedMember], fixed: bool) -> tuple[int, ...]:
        return tuple(member.resource_id for member in members if member.fixed == fixed)

    return [(n.take, n.by_size, ids(n.members, False), ids(n.members, True)) for n in service.needs]


def _free_slug(name: str) -> str:
    """`coupe-femme`, or `coupe-femme-2` when that address is taken."""
    plain = unicodedata.normalize("NFKD", name.casefold().translate(LETTERS)).encode("ascii", "ignore").decode()
    wanted = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].rstrip("-") or "service"
    taken = set(db.session.scalars(select(Service.slug).where(Service.slug.startswith(wanted, autoescape=True))))
    number, slug = 1, wanted
    while slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    return slug
