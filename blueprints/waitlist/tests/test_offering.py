from collections.abc import Callable
from datetime import timedelta
from email.message import EmailMessage
from typing import Any

import pytest
from sqlalchemy import select

from blueprints.booking import bookings, finding
from blueprints.booking.models import Block, Booking, Status
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.outlets import collect
from blueprints.waitlist import taking, waiting
from blueprints.waitlist.models import Wait
from blueprints.waitlist.tests.conftest import THURSDAY, Freeze, Round, cancel, last_offer, offers, wait_for

Mailbox = Callable[[], list[EmailMessage]]


def fill_thursday(salon: Salon, *, but: tuple[int, ...] = ()) -> None:
    """Léa is away on Thursday, but for these hours."""
    hours = [hour for hour in range(9, 19) if hour not in but]
    with transaction():
        for hour in hours:
            db.session.add(Block(resource_id=salon.lea.id, starts_at=at(3, hour), ends_at=at(3, hour + 1)))


@pytest.fixture
def full(salon: Salon) -> Booking:
    """Thursday is full; the booking at ten is the only one that could be cancelled."""
    fill_thursday(salon, but=(10,))
    with transaction():
        db.session.add(Block(resource_id=salon.lea.id, starts_at=at(3, 10, 30), ends_at=at(3, 11)))
    return book(salon.cut, at(3, 10), name="Booker")


def test_a_cancelled_time_is_offered_to_the_first_who_waits_and_then_to_the_next(
    salon: Salon, full: Booking, freeze: Freeze, round_at: Round, mailbox: Mailbox
) -> None:
    wait_for(salon.cut, "Ada")
    freeze(at(0, 9))
    wait_for(salon.cut, "Grace")
    round_at(at(0, 9, 5))
    assert offers() == []
    freeze(at(0, 10))
    cancel(full)

    round_at(at(0, 10, 1))
    assert offers() == [("Ada", at(3, 10), "")]
    round_at(at(0, 10, 30))
    assert len(offers()) == 1, "Ada has half an hour to think"
    round_at(at(0, 10, 31))

    assert offers() == [("Ada", at(3, 10), ""), ("Grace", at(3, 10), "")]
    told = [(mail["To"], mail["Subject"]) for mail in mailbox() if str(mail["Subject"]).startswith("Un horaire")]
    subject = "Un horaire est libre : Coupe, jeudi 26 novembre, 10:00"
    assert [to for to, _subject in told] == ["ada@example.com", "grace@example.com"]
    assert {str(words).replace("\N{NO-BREAK SPACE}", " ") for _to, words in told} == {subject}


def test_whoever_takes_it_has_it_and_no_longer_waits(salon: Salon, full: Booking, round_at: Round) -> None:
    wait = wait_for(salon.cut)
    cancel(full)
    round_at(at(0, 9))

    booking = finding.get_or_404(taking.take(last_offer().token))

    assert (booking.starts_at, booking.status, booking.email) == (at(3, 10), Status.CONFIRMED, "ada@example.com")
    assert (booking.source, wait.end, wait.got_id) == ("waitlist", "booked", booking.id)
    assert taking.take(last_offer().token) == booking.id, "the second press finds the booking"
    assert len(db.session.scalars(select(Booking).where(Booking.source == "waitlist")).all()) == 1


def test_who_comes_too_late_keeps_the_place_and_is_asked_again(
    salon: Salon, full: Booking, freeze: Freeze, round_at: Round
) -> None:
    wait = wait_for(salon.cut)
    cancel(full)
    round_at(at(0, 9))
    faster = book(salon.cut, at(3, 10), name="Faster")

    with pytest.raises(bookings.SlotTaken):
        taking.take(last_offer().token)

    assert offers() == [("Ada", at(3, 10), "gone")]
    assert wait.ended_at is None
    freeze(at(0, 12))
    cancel(faster)
    round_at(at(0, 12, 1))
    assert offers() == [("Ada", at(3, 10), "gone"), ("Ada", at(3, 10), "")]


def test_who_declines_is_not_asked_about_that_time_again_and_the_next_is_at_once(
    salon: Salon, full: Booking, freeze: Freeze, round_at: Round
) -> None:
    wait_for(salon.cut, "Ada")
    freeze(at(0, 8, 30))
    wait_for(salon.cut, "Grace")
    cancel(full)
    round_at(at(0, 9))

    taking.decline(last_offer().token)
    round_at(at(0, 9, 1))
    round_at(at(0, 15))

    assert offers() == [("Ada", at(3, 10), "declined"), ("Grace", at(3, 10), "")]


@pytest.mark.parametrize(
    "wanted",
    [
        {"first_day": THURSDAY + timedelta(days=1), "last_day": THURSDAY + timedelta(days=9)},
        {"opens": 10 * 60 + 1},
        {"closes": 10 * 60},
        {"staff_id": "hugo"},
    ],
)
def test_those_whose_wish_does_not_fit_are_not_asked(
    salon: Salon, full: Booking, round_at: Round, wanted: dict[str, Any]
) -> None:
    """The days after Thursday are free, but they were all along: that is no news."""
    chosen: dict[str, Any] = {name: salon.hugo.id if value == "hugo" else value for name, value in wanted.items()}
    wait_for(salon.cut, **chosen)
    cancel(full)

    round_at(at(0, 9))

    assert offers() == []


def test_another_service_that_fits_into_the_freed_time_is_offered_too(
    salon: Salon, full: Booking, round_at: Round
) -> None:
    long = wait_for(salon.colour, "Grace")
    wait_for(salon.cut, "Ada")
    cancel(full)

    round_at(at(0, 9))

    assert offers() == [("Ada", at(3, 10), "")]
    assert long.ended_at is None, "90 minutes don't fit into 30"


def test_new_hours_are_news_as_well(salon: Salon, full: Booking, round_at: Round) -> None:
    wait_for(salon.cut)
    with transaction():
        for block in db.session.scalars(select(Block).where(Block.starts_at == at(3, 14))):
            db.session.delete(block)

    round_at(at(0, 9))

    assert offers() == [("Ada", at(3, 14), "")]


def test_at_night_nobody_is_asked(salon: Salon, full: Booking, freeze: Freeze, round_at: Round) -> None:
    wait_for(salon.cut)
    freeze(at(0, 21))
    cancel(full)

    round_at(at(0, 21, 1))
    round_at(at(1, 7, 55))
    assert offers() == []
    round_at(at(1, 8))

    assert offers() == [("Ada", at(3, 10), "")]


def test_nobody_gets_more_than_three_offers_a_day(salon: Salon, round_at: Round) -> None:
    fill_thursday(salon)
    wait_for(salon.cut)
    for number in range(5):
        with transaction():
            for block in db.session.scalars(select(Block).where(Block.starts_at == at(3, 10 + 2 * (number % 5)))):
                db.session.delete(block)
        round_at(at(0, 9 + number))

    assert [start for _name, start, _outcome in offers()] == [at(3, 10), at(3, 10, 30), at(3, 12)]
    round_at(at(1, 8))
    assert len(offers()) == 4


def test_an_earlier_time_moves_the_booking_even_after_the_deadline(
    salon: Salon, full: Booking, freeze: Freeze, round_at: Round
) -> None:
    mine = book(salon.cut, at(4, 16), name="Ada")
    wait = wait_for(salon.cut, "Ada", booking=mine, last_day=THURSDAY + timedelta(days=1))
    freeze(at(3, 8, 30))
    cancel(full, by="marie@example.com")
    round_at(at(3, 8, 31))
    assert offers() == [("Ada", at(3, 10), "")]

    moved = finding.get_or_404(taking.take(last_offer().token))

    assert (moved.id, moved.starts_at, moved.sequence) == (mine.id, at(3, 10), 1)
    assert wait.end == "moved"
    assert len(db.session.scalars(select(Booking).where(Booking.email == "ada@example.com")).all()) == 1


def test_who_cancelled_no_longer_waits_for_an_earlier_time(salon: Salon, full: Booking, round_at: Round) -> None:
    mine = book(salon.cut, at(4, 16), name="Ada")
    wait = wait_for(salon.cut, "Ada", booking=mine, last_day=THURSDAY + timedelta(days=1))
    cancel(mine)
    cancel(full)

    round_at(at(0, 9))

    assert (offers(), wait.end) == ([], "gone")


def test_days_that_are_over_end_the_wait(salon: Salon, full: Booking, round_at: Round) -> None:
    wait = wait_for(salon.cut)

    round_at(at(3, 18, 30))
    assert wait.ended_at is None
    round_at(at(4, 8))

    assert wait.end == "lapsed"


def test_who_left_or_was_taken_off_is_not_asked(salon: Salon, full: Booking, round_at: Round) -> None:
    for name, end in (("Ada", "left"), ("Grace", "removed")):
        wait = wait_for(salon.cut, name)
        with transaction():
            waiting.leave(wait, end)
    cancel(full)

    round_at(at(0, 9))

    assert offers() == []


def test_an_offer_of_who_left_books_nothing(salon: Salon, full: Booking, round_at: Round) -> None:
    wait = wait_for(salon.cut)
    cancel(full)
    round_at(at(0, 9))
    with transaction():
        waiting.leave(wait, "left")

    with pytest.raises(UserError):
        taking.take(last_offer().token)

    assert db.session.scalar(select(Booking).where(Booking.source == "waitlist")) is None


def test_who_takes_a_time_and_does_not_pay_waits_again_and_the_next_is_asked(
    salon: Salon, freeze: Freeze, round_at: Round
) -> None:
    fill_thursday(salon, but=(10, 11))
    colour = book(salon.colour, at(3, 10), name="Booker")
    with transaction():
        bookings.expire(colour)
    fill_again = book(salon.cut, at(3, 10), name="Other")
    wait = wait_for(salon.colour, "Ada")
    wait_for(salon.colour, "Grace")
    cancel(fill_again)
    round_at(at(0, 9))
    held = finding.get_or_404(taking.take(last_offer().token))
    assert (held.status, held.pay_cents, wait.end) == (Status.HELD, 2000, "booked")

    with transaction():
        bookings.expire(held)
    round_at(at(0, 10))

    assert wait.ended_at is None
    assert offers() == [("Ada", at(3, 10), "taken"), ("Grace", at(3, 10), "")]


def test_seats_of_a_class_are_offered(salon: Salon, freeze: Freeze, round_at: Round) -> None:
    tuesday = THURSDAY - timedelta(days=2)
    classes = [book(salon.yoga, at(1, 18, 30), name=name, party=4) for name in ("One", "Two")]
    wait_for(salon.yoga, "Ada", first_day=tuesday, last_day=tuesday, seats=2)
    cancel(classes[0], by="marie@example.com")

    round_at(at(0, 9))

    assert offers() == [("Ada", at(1, 18, 30), "")]
    assert finding.get_or_404(taking.take(last_offer().token)).seats == 2


def test_the_list_forgets_who_waited_after_ninety_days(salon: Salon, full: Booking, round_at: Round) -> None:
    wait_for(salon.cut)
    round_at(at(4, 8))
    round_at(at(4, 8) + timedelta(days=89))
    assert len(db.session.scalars(select(Wait)).all()) == 1

    round_at(at(4, 8) + timedelta(days=91))

    assert db.session.scalars(select(Wait)).all() == []


def test_who_is_forgotten_no_longer_waits(salon: Salon, full: Booking) -> None:
    mine = book(salon.cut, at(4, 16), name="Ada")
    wait_for(salon.cut, "Ada")
    wait_for(salon.cut, "Grace")

    with transaction():
        collect("booking.forgotten", customer=mine.customer)

    assert [wait.name for wait in db.session.scalars(select(Wait))] == ["Grace"]


def test_nobody_waits_for_the_past_for_a_year_or_for_everything(salon: Salon) -> None:
    for wanted in (
        {"last_day": THURSDAY - timedelta(days=1)},
        {"first_day": THURSDAY - timedelta(days=9), "last_day": THURSDAY - timedelta(days=8)},
        {"last_day": THURSDAY + timedelta(days=200)},
        {"opens": 600, "closes": 600},
        {"seats": 2},
    ):
        with pytest.raises(UserError):
            wait_for(salon.cut, **wanted)
    for _number in range(5):
        wait_for(salon.cut)
    with pytest.raises(UserError):
        wait_for(salon.cut, "ADA")
    wait_for(salon.cut, "Grace")
