"""Services of a test's own in the salon, so that nothing is taken but what the test took, and what became of bookings."""

import itertools
import os
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from flask import Flask
from sqlalchemy import select

from blueprints.booking import bookings, classes, finding, schedule
from blueprints.booking.bookings import Wish
from blueprints.booking.customers import Contact
from blueprints.booking.models import Booking, ClassTime, Place, Resource, Service
from blueprints.booking.setup import offering
from blueprints.booking.setup.offering import Takes
from blueprints.booking_page.models import Origin
from blueprints.core.clock import now
from blueprints.core.database import db, reading, transaction

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Treatment:
    """A service as a test knows it, with the names of those who give it."""

    id: int
    slug: str
    name: str
    people: tuple[str, ...] = ()


class Salon:
    """What a test may put into the salon, and ask of it; each time with a new look at the tables."""

    def __init__(self, house: Flask) -> None:
        self.house = house

    def offer(self, name: str, *, staff: int = 2, **rules: object) -> Treatment:
        """An appointment with staff of its own; `rules` are columns of the service."""
        with self.house.app_context(), transaction():
            place = _place()
            people = [_resource(place, "staff", f"{first} {next(_numbers)}") for first in ("Zélie", "Yanis")[:staff]]
            takes = Takes(staff=tuple(person.id for person in people))
            service = _service(place, name, takes, **{"duration": 30} | rules)
            return _known(service, tuple(person.name for person in people))

    def teach(self, name: str, *, capacity: int, **rules: object) -> Treatment:
        """A class every day at noon, from tomorrow on."""
        with self.house.app_context(), transaction():
            place = _place()
            teacher = _resource(place, "staff", f"Xavière {next(_numbers)}")
            values = {"kind": "class", "duration": 60, "capacity": capacity} | rules
            service = _service(place, name, Takes(staff=(teacher.id,)), **values)
            first = now().astimezone(ZoneInfo(place.zone)).date() + timedelta(days=1)
            for weekday in range(7):
                db.session.add(
                    ClassTime(service=service, weekday=weekday, opens=720, first=first, resources=[teacher.id])
                )
            db.session.flush()
            classes.keep_sessions_made(service)
            return _known(service, (teacher.name,))

    def lay(self, name: str, *sizes: int) -> Treatment:
        """Tables of these sizes to be booked by the party."""
        with self.house.app_context(), transaction():
            place = _place()
            tables = [_resource(place, "table", f"Table {next(_numbers)}", size) for size in sizes]
            takes = Takes(tables=tuple(table.id for table in tables))
            service = _service(place, name, takes, kind="table", duration=90, most_per_party=max(sizes))
            return _known(service)

    def take(
        self,
        treatment: Treatment,
        start: datetime,
        *,
        party: int = 1,
        name: str = "Grace Hopper",
        email: str = "grace@example.com",
    ) -> None:
        """Let somebody else book a time."""
        contact = Contact(name=name, email=email, language="fr")
        with self.house.app_context(), transaction():
            bookings.book(Wish(treatment.id, start, contact, party=party, as_office=True))

    def free(self, treatment: Treatment, *, days: int = 40, party: int = 1) -> list[datetime]:
        """When it can be had, from now on."""
        with self.house.app_context(), reading():
            service = finding.service(treatment.id)
            slots = schedule.find(service, now(), now() + timedelta(days=days), party=party)
            return [slot.start for slot in slots]

    def booked(self, email: str) -> list[Booking]:
        """What somebody booked, in order."""
        with self.house.app_context(), reading():
            return list(db.session.scalars(select(Booking).where(Booking.email == email).order_by(Booking.id)))

    def statuses(self, email: str) -> list[str]:
        """Where each of somebody's bookings stands."""
        return [str(booking.status) for booking in self.booked(email)]

    def allow(self, origin: str) -> None:
        """Let another site show the booking page."""
        with self.house.app_context(), transaction():
            db.session.add(Origin(origin=origin))


def _place() -> Place:
    place = finding.place()
    assert place is not None  # the demo made it
    return place


def _resource(place: Place, kind: str, name: str, size: int = 1) -> Resource:
    resource = Resource(place=place, kind=kind, name=name, size=size)
    db.session.add(resource)
    db.session.flush()
    return resource


def _service(place: Place, name: str, takes: Takes, **rules: object) -> Service:
    unlike = f"{name} {os.getpid()}-{next(_numbers)}"
    values = {"name": {"fr": unlike, "en": f"{unlike} (en)"}, "price_cents": 3000} | rules
    return offering.create(place, values, takes)


def _known(service: Service, people: tuple[str, ...] = ()) -> Treatment:
    return Treatment(service.id, service.slug, service.name["fr"], people)
