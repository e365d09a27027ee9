from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.booking.testing import Salon
from blueprints.waitlist import demo
from blueprints.waitlist.models import Wait


def test_in_a_demo_two_people_wait_however_often_it_is_seeded(salon: Salon, session: Session) -> None:
    demo.seed()
    demo.seed()

    names = list(session.scalars(select(Wait.name).order_by(Wait.id)))
    assert names == ["Margaux Petit", "Théo Lambert"]


def test_a_demo_without_appointments_has_nobody_waiting(session: Session) -> None:
    demo.seed()

    assert session.scalar(select(Wait)) is None
