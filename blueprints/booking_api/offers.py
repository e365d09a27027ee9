"""What can be booked, with whom, and when."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Annotated
from zoneinfo import ZoneInfo

from flask import Blueprint

from blueprints.api import operation
from blueprints.api.shapes import Day, Id, Shape, Whole
from blueprints.booking import finding, schedule
from blueprints.booking.models import Service
from blueprints.booking_api.out import ServiceOut, Services, SlotOut, Slots, Staff, StaffOut
from blueprints.core.clock import now
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

bp = Blueprint("booking_offers_api", __name__, url_prefix="/api/v1")

MOST_DAYS = 62
SOME_DAYS = 7
MOST_PARTY = 100


@bp.get("/services")
@operation(scope="booking.read")
def services() -> Services:
    """What can be booked, in the order of the site."""
    return Services([ServiceOut.of(service) for service in finding.services()])


@bp.get("/staff")
@operation(scope="booking.read")
def staff() -> Staff:
    """Who works here."""
    return Staff([StaffOut.of(person) for person in finding.staff()])


@dataclass(frozen=True)
class SlotSearch(Shape):
    """Which times are asked for."""

    service: Id
    staff: Id | None = None
    """Only with this person; anybody when left out."""
    from_: Day | None = None
    """The first day, in the time zone of the service's place; today when left out."""
    to: Day | None = None
    """The last day, at most 61 days after the first; six days after it when left out."""
    party: Annotated[int, Whole(1, MOST_PARTY)] = 1
    """How many people come."""


@bp.get("/slots")
@operation(scope="booking.read", problems={404})
def slots(query: SlotSearch) -> Slots:
    """The times at which a service can be booked."""
    service = bookable(query.service)
    zone = ZoneInfo(service.place.zone)
    first = query.from_ or now().astimezone(zone).date()
    last = query.to or first + timedelta(days=SOME_DAYS - 1)
    if last < first:
        raise UserError(_("“to” lies before “from”. Exchange them."))
    if last - first >= timedelta(days=MOST_DAYS):
        raise UserError(_("At most %(days)s days are searched at once. Ask for fewer.", days=MOST_DAYS))
    # Nothing before the present is offered, and the engine would lay out all of the past.
    start = max(midnight(first, zone), now())
    end = midnight(last + timedelta(days=1), zone)
    found = schedule.find(service, start, end, staff_id=query.staff, party=query.party) if start < end else []
    return Slots(zone.key, [SlotOut.of(slot) for slot in found])


def bookable(service_id: int) -> Service:
    """A published service, as customers see it; 404 for another."""
    service = finding.service(service_id)
    return finding.service_by_slug(service.slug)


def midnight(day: date, zone: ZoneInfo) -> datetime:
    """The instant at which a day begins there, in UTC."""
    return datetime.combine(day, time(), zone).astimezone(ZoneInfo("UTC"))
