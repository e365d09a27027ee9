"""Who and what can be booked: people, rooms, chairs and tables, and what their owner does with them."""

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import joinedload

from blueprints.accounts.models import User, UserRole
from blueprints.booking.models import (
    ACTIVE,
    Booking,
    Claim,
    Join,
    NeedMember,
    Place,
    Resource,
    ResourceKind,
    Service,
    ServiceNeed,
    Session,
)
from blueprints.booking.setup import order
from blueprints.core import page_cache
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import ngettext


def everybody(*kinds: str) -> list[Resource]:
    """All resources of some kinds, those who are away for good at the end."""
    query = select(Resource).where(Resource.kind.in_(kinds)).options(joinedload(Resource.place))
    return list(db.session.scalars(query.order_by(Resource.active.desc(), Resource.position, Resource.id)))


def add(place: Place, kind: str, values: Mapping[str, Any]) -> Resource:
    """Somebody or something new, at the end of the list."""
    last = db.session.scalar(select(func.max(Resource.position))) or 0
    resource = Resource(place_id=place.id, kind=kind, position=last + 1, timetable={})
    resource.place = place
    db.session.add(resource)
    edit(resource, values)
    return resource


def edit(resource: Resource, values: Mapping[str, Any]) -> None:
    """Change some columns of a resource. Raises UserError when an account already belongs to somebody else."""
    for name, value in values.items():
        setattr(resource, name, value)
    if resource.user_id and _other_with(resource):
        raise UserError(_("This account already belongs to somebody else of the staff. Choose another one."))
    db.session.flush()
    page_cache.invalidate()


def add_me(place: Place, *, name: str, user_id: int | None) -> Resource:
    """The owner, who works alone: they do every service that nobody does yet. Once is enough."""
    known = db.session.scalar(select(Resource).where(Resource.user_id == user_id)) if user_id else None
    me = known or add(place, ResourceKind.STAFF, {"name": name, "user_id": user_id, "active": True})
    for service in db.session.scalars(select(Service).where(~Service.needs.any(), Service.kind != "table")):
        service.needs.append(ServiceNeed(members=[NeedMember(resource=me)]))
    db.session.flush()
    return me


def move(resource: Resource, by: int) -> None:
    """One place up (-1) or down (1) among those of its kind."""
    order.move(resource, by, everybody(resource.kind))
    page_cache.invalidate()


def lay_off(resource: Resource) -> None:
    """Nobody books them any more. Raises UserError while bookings with them are still to come."""
    coming = to_come(resource)
    if coming:
        raise UserError(
            ngettext(
                "%(name)s still has %(num)s booking to come. Move or cancel it first.",
                "%(name)s still has %(num)s bookings to come. Move or cancel them first.",
                coming,
                name=resource.name,
            )
        )
    resource.active = False
    page_cache.invalidate()


def take_back(resource: Resource) -> None:
    """They can be booked again."""
    resource.active = True
    page_cache.invalidate()


def to_come(resource: Resource) -> int:
    """How many bookings take this resource from now on."""
    query = (
        select(func.count(Booking.id.distinct()))
        .join(Session, Booking.session_id == Session.id)
        .join(Claim, Claim.session_id == Session.id)
        .where(Claim.resource_id == resource.id, Booking.status.in_(ACTIVE), Booking.ends_at > now())
    )
    return db.session.scalar(query) or 0


def services_for(resource: Resource) -> list[tuple[Service, bool]]:
    """The services that somebody could do, and whether they do. Where they must be there is set with the service."""
    query = select(Service).where(Service.kind.in_(_KINDS_OF[resource.kind])).order_by(Service.position, Service.id)
    return [(service, _member(service, resource) is not None) for service in db.session.scalars(query)]


def serve(resource: Resource, service_ids: Collection[int]) -> None:
    """Let somebody do these services and no others."""
    for service, does_it in services_for(resource):
        member = _member(service, resource)
        if service.id in service_ids and not does_it:
            need = _need_of(service, resource.kind) or _new_need(service, resource.kind)
            everyone = need.take > 1 and need.take == len(need.members)
            need.members.append(NeedMember(resource=resource, position=len(need.members)))
            need.take += everyone
        elif service.id not in service_ids and member is not None:
            _withdraw(member)
    db.session.flush()
    page_cache.invalidate()


def joins() -> list[tuple[Join, list[Resource]]]:
    """The tables that can be put together; those of which fewer than two are left are passed over."""
    by_id = {table.id: table for table in everybody(ResourceKind.TABLE) if table.active}
    found = [(join, [by_id[key] for key in join.members if key in by_id]) for join in db.session.scalars(select(Join))]
    return [(join, tables) for join, tables in found if len(tables) > 1]


def put_together(tables: Collection[Resource]) -> Join:
    """Let tables be put together. Raises UserError for fewer than two, or if they already can."""
    members = sorted(table.id for table in tables)
    if len(members) < 2:
        raise UserError(_("Choose two tables or more that can be put together."))
    if members in [sorted(join.members) for join, _tables in joins()]:
        raise UserError(_("These tables can already be put together."))
    join = Join(place_id=next(iter(tables)).place_id, members=members)
    db.session.add(join)
    db.session.flush()
    return join


def accounts() -> list[User]:
    """The accounts of the staff, one of which may belong to a person who is booked."""
    query = select(User).where(User.active, User.id.in_(select(UserRole.user_id))).order_by(User.name, User.email)
    return list(db.session.scalars(query).unique())


_KINDS_OF: dict[str, tuple[str, ...]] = {
    ResourceKind.STAFF: ("appointment",),
    ResourceKind.ROOM: ("appointment",),
    ResourceKind.CHAIR: ("appointment",),
    ResourceKind.TABLE: ("table",),
}
"""For which kinds of services they are needed; a class says in its timetable who gives it."""


def _need_of(service: Service, kind: str) -> ServiceNeed | None:
    return next((need for need in service.needs if need.members and need.members[0].resource.kind == kind), None)


def _new_need(service: Service, kind: str) -> ServiceNeed:
    """What the service takes of a kind; the staff, or the table, comes first."""
    need = ServiceNeed(take=1, by_size=kind == ResourceKind.TABLE, members=[])
    service.needs.insert(0 if kind in (ResourceKind.STAFF, ResourceKind.TABLE) else len(service.needs), need)
    for position, each in enumerate(service.needs):
        each.position = position
    return need


def _member(service: Service, resource: Resource) -> NeedMember | None:
    members = (member for need in service.needs for member in need.members)
    return next((member for member in members if member.resource_id == resource.id), None)


def _withdraw(member: NeedMember) -> None:
    need = member.need
    if need.take > 1 and need.take == len(need.members):
        need.take -= 1
    need.members.remove(member)
    if not need.members:
        need.service.needs.remove(need)


def _other_with(resource: Resource) -> bool:
    with db.session.no_autoflush:
        query = select(Resource.id).where(
            Resource.user_id == resource.user_id, Resource.id.is_distinct_from(resource.id)
        )
        return db.session.scalar(query.limit(1)) is not None
