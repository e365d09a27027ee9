"""Classes: the sessions of a timetable are there, once, as far ahead as people may book."""

from collections.abc import Callable
from datetime import datetime, timedelta

from sqlalchemy import select

from blueprints.booking import classes, schedule
from blueprints.booking.models import ClassTime, Session
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import db, transaction

Freeze = Callable[[datetime], None]


def starts(salon: Salon) -> list[datetime]:
    query = select(Session.starts_at).where(Session.service_id == salon.yoga.id).order_by(Session.starts_at)
    return list(db.session.scalars(query))


def remake(salon: Salon) -> list[datetime]:
    with transaction():
        return classes.keep_sessions_made(salon.yoga)


def test_there_is_a_session_each_week_up_to_the_horizon(salon: Salon) -> None:
    assert starts(salon) == [at(1 + 7 * week, 18, 30) for week in range(9)]
    assert remake(salon) == []
    assert len(starts(salon)) == 9


def test_as_time_goes_by_the_next_ones_are_made(salon: Salon, freeze: Freeze) -> None:
    freeze(at(7, 8))

    classes.sweep()

    assert starts(salon)[-1] == at(1 + 7 * 9, 18, 30)


def test_closed_days_and_public_holidays_have_no_class(salon: Salon) -> None:
    salon.yoga.horizon_days = 20
    salon.place.holidays = "FR"
    salon.place.timetable = {**salon.place.timetable, "closures": [["2026-12-01", "2026-12-06", "congés"]]}
    with transaction():
        db.session.add(
            ClassTime(service=salon.yoga, weekday=4, opens=600, first=at(0, 8).date(), resources=[salon.room.id])
        )

    remake(salon)

    fridays = [start for start in starts(salon) if start.weekday() == 4]
    assert at(4, 10) in fridays
    assert at(11, 10) not in fridays  # within the closure
    assert at(32, 10) not in fridays  # 25 December
    assert at(8, 18, 30) not in starts(salon)  # nobody sat in it, so it is gone


def test_a_session_that_somebody_sits_in_outlives_its_timetable(salon: Salon) -> None:
    booking = book(salon.yoga, at(8, 18, 30))
    entry = db.session.scalars(select(ClassTime)).one()
    with transaction():
        db.session.delete(entry)

    remake(salon)

    assert starts(salon) == [at(8, 18, 30)]
    assert booking.session_id is not None


def test_a_date_on_which_somebody_is_taken_is_told_and_left_out(salon: Salon) -> None:
    book(salon.cut, at(3, 10), staff_id=salon.lea.id)
    with transaction():
        entry = ClassTime(
            service=salon.yoga,
            weekday=3,
            opens=570,
            first=at(0, 8).date(),
            last=at(10, 8).date(),
            resources=[salon.lea.id],
        )
        db.session.add(entry)

    assert remake(salon) == [at(3, 9, 30)]
    assert at(10, 9, 30) in starts(salon)
    assert at(3, 9, 30) not in starts(salon)


def test_customers_see_no_class_before_its_notice_and_beyond_its_horizon(salon: Salon, freeze: Freeze) -> None:
    salon.yoga.horizon_days = 7
    freeze(at(1, 17, 45))  # less than an hour before

    found = [slot.start for slot in schedule.find(salon.yoga, at(0, 0), at(30, 0))]
    office = [slot.start for slot in schedule.find(salon.yoga, at(0, 0), at(10, 0), as_office=True)]

    assert found == [at(8, 18, 30)]
    assert office == [at(1, 18, 30), at(8, 18, 30)]


def test_a_class_time_keeps_its_hour_across_the_change_of_the_hour(salon: Salon, freeze: Freeze) -> None:
    freeze(at(118, 8))  # 21 March 2027
    remake(salon)

    before, after = at(120, 18, 30), at(127, 18, 30)

    assert {before, after} <= set(starts(salon))
    assert after - before == timedelta(days=7, hours=-1)
