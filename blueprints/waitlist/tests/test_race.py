import threading
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import Select, func, select

from blueprints.booking.bookings import SlotTaken
from blueprints.booking.models import Block, Booking
from blueprints.booking.testing import MONDAY, at, open_salon
from blueprints.core import clock, migrations
from blueprints.core.app import create_app
from blueprints.core.database import db, transaction
from blueprints.core.testing import fresh_database
from blueprints.waitlist import offering, taking
from blueprints.waitlist.models import Offer, Wait
from blueprints.waitlist.tests.conftest import wait_for

PEOPLE = ("Ada", "Grace", "Hedy", "Mary", "Rosa", "Sofia")
OFFERS = select(func.count()).select_from(Offer)
BOOKINGS = select(func.count()).select_from(Booking)


@pytest.fixture
def racing(site_root: Path) -> Iterator[Flask]:
    """An app of its own, whose transactions are real."""
    with fresh_database() as url:
        address = url or f"sqlite:///{site_root}/waitlist-race.db"
        config = {"TESTING": True, "SITE_URL": "http://localhost", "SQLALCHEMY_DATABASE_URI": address}
        app = create_app(site_root, config=config)
        migrations.upgrade(app)
        with app.app_context():
            yield app
            db.session.remove()
            db.engine.dispose()


def at_once(app: Flask, work: Sequence[Callable[[], object]]) -> None:
    """Do all of it at the same moment; raises what went wrong."""
    start, errors = threading.Barrier(len(work)), []

    def run(call: Callable[[], object]) -> None:
        try:
            with app.app_context():
                start.wait()
                call()
        except BaseException as error:  # noqa: BLE001 - it is raised below
            errors.append(error)

    threads = [threading.Thread(target=run, args=(call,)) for call in work]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if errors:
        raise errors[0]


def count(query: Select[int]) -> int:
    with transaction() as session:
        return session.scalar(query) or 0


def test_rounds_at_once_make_each_offer_once_and_of_six_who_press_at_once_one_has_it(racing: Flask) -> None:
    booked, refused = [], []

    def press(token: str) -> None:
        try:
            booked.append(taking.take(token))
        except SlotTaken:
            refused.append(token)

    with clock.freeze(MONDAY):
        salon = open_salon()
        with transaction():
            salon.hugo.active = False
            block = Block(resource_id=salon.lea.id, starts_at=at(3, 9), ends_at=at(3, 19))
            db.session.add(block)
        for name in PEOPLE:
            wait_for(salon.cut, name)
        with transaction():
            block.starts_at = at(3, 9, 30)
        at_once(racing, [offering.go_round] * 6)
        assert count(OFFERS) == 1
    for hour in range(1, len(PEOPLE)):
        with clock.freeze(at(0, 9 + hour)):
            at_once(racing, [offering.go_round] * 2)
    with transaction():
        tokens = list(db.session.scalars(select(Offer.token)))
    with clock.freeze(at(0, 16)):
        at_once(racing, [partial(press, token) for token in tokens])

    assert len(tokens) == len(PEOPLE)
    assert (len(booked), len(refused)) == (1, 5)
    assert count(BOOKINGS) == 1
    assert count(select(func.count()).select_from(Wait).where(Wait.ended_at.is_(None))) == 5
