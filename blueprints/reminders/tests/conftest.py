"""A salon on a Monday morning, its telephones, and the worker's round."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from flask import Flask
from sqlalchemy.orm import Session

from blueprints.booking.testing import MONDAY, Salon, open_salon
from blueprints.core import outbox
from blueprints.core.database import db, transaction
from blueprints.reminders import reminding, rules, sms, thanking
from blueprints.reminders.port import TextMessage
from blueprints.reminders.rules import Rules

Freeze = Callable[[datetime], None]
Round = Callable[[datetime], None]


@dataclass
class Phones:
    """A carrier that remembers what arrived, and that fails when it is told to."""

    arrived: list[TextMessage] = field(default_factory=list)
    fault: Exception | None = None

    def send(self, message: TextMessage) -> None:
        if self.fault:
            raise self.fault
        self.arrived.append(message)

    @property
    def texts(self) -> list[str]:
        return [message.text for message in self.arrived]


@pytest.fixture
def phones(app: Flask) -> Iterator[Phones]:
    carrier = Phones()
    sms.use(app, carrier)
    yield carrier
    sms.use(app, None)


@pytest.fixture
def salon(session: Session, freeze: Freeze) -> Salon:
    """The salon of `booking.testing`, on Monday 23 November 2026 at 8:00 in Paris."""
    freeze(MONDAY)
    return open_salon()


@pytest.fixture
def rule(session: Session) -> Callable[..., None]:
    """`rule(by="sms")`: the owner wants it so; the rest as it is from the start."""

    def save(**changes: object) -> None:
        with transaction():
            rules.save(Rules(**({"sender": "ChezLea"} | changes)), by="marie@example.com")  # type: ignore[arg-type]  # tests know them

    return save


@pytest.fixture
def round_at(freeze: Freeze, session: Session) -> Round:
    """`round_at(instant)`: the worker's sweeps and deliveries at that instant."""

    def go(instant: datetime) -> None:
        freeze(instant)
        db.session.expire_all()
        reminding.sweep()
        thanking.sweep()
        outbox.deliver_due()

    return go
