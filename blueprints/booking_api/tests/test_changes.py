"""Webhooks of bookings: what is told when, in the transaction of the change."""

import json
from collections.abc import Callable
from datetime import datetime

import pytest
from sqlalchemy import select

from blueprints.api import webhooks
from blueprints.api.models import Delivery
from blueprints.booking import bookings, cancelling
from blueprints.booking.testing import Salon, at, book
from blueprints.booking_api.changes import EVENTS
from blueprints.core.database import db, transaction

Freeze = Callable[[datetime], None]


@pytest.fixture
def listener(salon: Salon) -> None:
    with transaction():
        webhooks.add("https://till.example/hook", EVENTS, author="m")


def told() -> list[tuple[str, str]]:
    rows = db.session.scalars(select(Delivery).order_by(Delivery.id))
    return [(row.event, json.loads(row.body)["data"]["status"]) for row in rows]


@pytest.mark.usefixtures("listener")
def test_each_change_is_told(salon: Salon, freeze: Freeze) -> None:
    booking = book(salon.cut, at(2, 10))
    assert told() == [("booking.created", "confirmed"), ("booking.confirmed", "confirmed")]
    with transaction():
        bookings.move(booking.id, at(2, 14), by="customer")
    freeze(at(2, 15))
    with transaction():
        bookings.arrive(booking.id, "marie@example.com")
        bookings.undo_attendance(booking.id, "marie@example.com")
        cancelling.no_show(booking.id, "marie@example.com")
    assert [event for event, _status in told()][2:] == ["booking.moved", "booking.checked_in", "booking.no_show"]
    data = json.loads(db.session.scalars(select(Delivery).order_by(Delivery.id)).all()[2].body)["data"]
    assert (data["number"], data["start"], data["name"]) == (booking.number, "2026-11-25T13:00:00Z", "Ada Byron")


@pytest.mark.usefixtures("listener")
def test_refused_and_cancelled_are_told_alike(salon: Salon) -> None:
    asked, booked = book(salon.advice, at(2, 10)), book(salon.cut, at(3, 10))
    with transaction():
        bookings.refuse(asked.id, "marie@example.com")
        cancelling.cancel(booked.id, "customer")
    assert told()[-2:] == [("booking.cancelled", "refused"), ("booking.cancelled", "cancelled")]


@pytest.mark.usefixtures("listener")
def test_a_change_that_is_rolled_back_is_told_to_nobody(salon: Salon) -> None:
    booking = book(salon.cut, at(2, 10))
    before = told()
    with pytest.raises(ValueError, match="no"), transaction():  # noqa: PT012 - the block is what is rolled back
        cancelling.cancel(booking.id, "customer")
        raise ValueError("no")
    assert told() == before


def test_without_a_listener_nothing_is_written(salon: Salon) -> None:
    book(salon.cut, at(2, 10))
    assert told() == []
