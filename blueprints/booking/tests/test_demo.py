"""The demo's salon: a full week on whatever day one looks, and nothing that a real salon couldn't have."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from flask import Flask
from sqlalchemy import delete, func, select
from sqlalchemy.orm import Session as DatabaseSession

from blueprints.booking import demo, demo_customers
from blueprints.booking.demo_week import Visit
from blueprints.booking.models import Booking, Claim, Place, Resource, Service, Status
from blueprints.booking.setup import strays
from blueprints.core import clock
from blueprints.core.models import OutboxRow

Planned = Callable[[datetime], list[Visit]]

PARIS = ZoneInfo("Europe/Paris")
SATURDAY = datetime(2026, 11, 28, 14, 5, tzinfo=UTC)
SUNDAY = datetime(2027, 1, 3, 10, 5, tzinfo=UTC)


def test_a_salon_with_three_staff_and_a_full_week(app: Flask, session: DatabaseSession) -> None:
    present = SUNDAY  # a day off, on which the salon opens for whoever looks
    with clock.freeze(present):
        demo.seed()
        count = session.scalar(select(func.count()).select_from(Booking)) or 0
        demo.seed()
        assert session.scalar(select(func.count()).select_from(Booking)) == count

        bookings = list(session.scalars(select(Booking).order_by(Booking.starts_at)))
        today = [b for b in bookings if b.starts_at.astimezone(PARIS).date() == present.astimezone(PARIS).date()]
        monday = present.astimezone(PARIS).date() - timedelta(days=present.astimezone(PARIS).weekday())
        this_week = [b for b in bookings if monday <= b.starts_at.astimezone(PARIS).date() < monday + timedelta(days=7)]
        assert strays.outside(session.scalars(select(Place)).one()) == []

    assert list(session.scalars(select(Resource.name).order_by(Resource.position))) == ["Colombe", "Inès", "Mathis"]
    assert session.scalar(select(func.count()).select_from(Service)) == 14
    assert 220 < count < 400
    assert len(this_week) > 60
    assert len(today) > 10
    assert {b.staff_name for b in this_week} == {"Colombe", "Inès", "Mathis"}

    status = Counter(booking.status for booking in bookings)
    assert (status[Status.REQUESTED], status[Status.HELD]) == (1, 1)
    assert status[Status.CANCELLED] > 5
    assert sum(booking.no_show_at is not None for booking in bookings) > 3
    assert sum(booking.paid_cents == 3000 for booking in bookings) > 1

    assert_past_and_future(bookings, present)
    sent = session.scalars(select(OutboxRow.created_at).where(OutboxRow.kind == "mail")).all()
    assert present - timedelta(days=1) <= min(sent) <= max(sent) <= present
    claims = list(session.scalars(select(Claim).order_by(Claim.resource_id, Claim.starts_at)))
    for one, following in pairwise(claims):
        assert one.resource_id != following.resource_id or one.ends_at <= following.starts_at


def assert_past_and_future(bookings: list[Booking], present: datetime) -> None:
    """What is over has an end, what is to come hasn't, and nobody booked before they asked."""
    for booking in bookings:
        assert booking.created_at <= min(booking.starts_at, present)
        if booking.status == Status.CONFIRMED:
            assert bool(booking.arrived_at or booking.no_show_at) == (booking.starts_at <= present)
    asked = [booking.number for booking in sorted(bookings, key=lambda booking: booking.created_at)]
    assert asked == sorted(asked)


@pytest.fixture
def planned(app: Flask, session: DatabaseSession, monkeypatch: pytest.MonkeyPatch) -> Planned:
    """The visits that a seeding at an instant plans; nobody books them."""
    found: list[list[Visit]] = []
    monkeypatch.setattr(demo_customers, "come", lambda visits, *_others: found.append(visits))

    def plan(present: datetime) -> list[Visit]:
        session.execute(delete(Place))
        with clock.freeze(present):
            demo.seed()
        return found.pop()

    return plan


def test_the_same_customers_come_every_time(planned: Planned) -> None:
    def told(visits: list[Visit]) -> list[tuple[object, ...]]:
        return [(visit.asked, visit.start, visit.customer, visit.source, visit.fate) for visit in visits]

    once = told(planned(SATURDAY))
    assert len(once) > 250
    assert told(planned(SATURDAY)) == once


@pytest.mark.parametrize("days", range(7))
def test_there_is_something_to_see_on_any_day(planned: Planned, days: int) -> None:
    present = SATURDAY + timedelta(days=days)
    visits = planned(present)

    assert sum(visit.start.date() == present.date() for visit in visits) > 8
    assert {visit.fate for visit in visits} == {"came", "missed", "cancelled", "waiting", "paying"}
    assert all(visit.asked <= present for visit in visits)


def test_a_business_with_services_of_its_own_gets_no_salon(app: Flask, session: DatabaseSession) -> None:
    place = Place(name="Chez nous", zone="Europe/Paris", timetable={})
    session.add(Service(slug="eigen", name={"fr": "À nous"}, place=place, duration=30))
    session.flush()
    demo.seed()
    assert session.scalar(select(func.count()).select_from(Service)) == 1
    assert session.scalar(select(func.count()).select_from(Resource)) == 0
