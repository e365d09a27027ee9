"""Recurring bookings: each date is looked at on its own, and all are booked or none."""

import pytest
from sqlalchemy import func, select

from blueprints.booking import series
from blueprints.booking.bookings import SlotTaken, Wish
from blueprints.booking.customers import Contact
from blueprints.booking.models import Booking
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError

ADA = Contact("Ada Byron", "ada@example.com", "+33612345678")


def test_each_date_says_whether_it_is_free_and_what_is_near(salon: Salon) -> None:
    book(salon.cut, at(8, 10), staff_id=salon.lea.id, name="Zoé Petit")

    found = series.plan(salon.cut, at(1, 10), every="week", times=3, staff_id=salon.lea.id)

    assert [(one.start, one.slot is not None) for one in found] == [
        (at(1, 10), True),
        (at(8, 10), False),
        (at(15, 10), True),
    ]
    assert [slot.start for slot in found[1].nearest] == [at(8, 9, 15), at(8, 9, 30), at(8, 10, 30)]
    assert found[0].nearest == ()
    assert count() == 1


def test_the_time_on_the_wall_stays_across_a_change_of_the_hour(salon: Salon) -> None:
    salon.cut.horizon = "none"

    found = series.plan(salon.cut, at(120, 10), every="week", times=2)  # 23 and 30 March 2027; 28 March is the change

    assert (found[1].start - found[0].start).total_seconds() == 7 * 24 * 3600 - 3600
    assert [one.slot is not None for one in found] == [True, True]


def test_a_month_later_is_the_same_weekday(salon: Salon) -> None:
    found = series.plan(salon.cut, at(7, 10), every="month", times=3)  # 30 November is the fifth Monday

    assert [one.start for one in found] == [at(7, 10), at(35, 10), at(63, 10)]  # 28 December, 25 January (no fifth)


def test_all_dates_are_booked_or_none(salon: Salon) -> None:
    wish = Wish(salon.cut.id, at(1, 10), ADA, staff_id=salon.lea.id)
    book(salon.cut, at(15, 10), staff_id=salon.lea.id, name="Zoé Petit")

    with pytest.raises(SlotTaken), transaction():
        series.book_all(wish, [at(1, 10), at(8, 10), at(15, 10)])
    assert count() == 1

    with transaction():
        booked = series.book_all(wish, [at(1, 10), at(8, 10), at(8, 10)])
    assert [one.starts_at for one in booked] == [at(1, 10), at(8, 10)]
    assert len({one.series for one in booked}) == 1
    assert booked[0].series


def test_what_is_paid_online_is_no_series(salon: Salon) -> None:
    salon.colour.repeats = True

    assert not series.is_offered(salon.colour)
    with pytest.raises(UserError, match="une date après l’autre"):
        series.plan(salon.colour, at(1, 10), every="week", times=2)
    with pytest.raises(UserError):
        series.plan(salon.cut, at(1, 10), every="week", times=27)


def count() -> int:
    return db.session.scalar(select(func.count(Booking.id))) or 0
