from collections.abc import Callable
from email.message import EmailMessage

from blueprints.booking import bookings, cancelling
from blueprints.booking.testing import Salon, at, book
from blueprints.core.database import transaction
from blueprints.reminders.silences import Wanted, choose
from blueprints.reminders.tests.conftest import Freeze, Round

Mailbox = Callable[[], list[EmailMessage]]
Rule = Callable[..., None]

REVIEW = "https://reviews.example/salon"


def thanks(mailbox: Mailbox) -> list[str]:
    """Who was thanked."""
    return [str(mail["To"]) for mail in mailbox() if str(mail["Subject"]).startswith("Merci")]


def test_a_visit_is_thanked_for_once_with_the_way_to_a_review(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox
) -> None:
    rule(thanks=True, review_url=REVIEW)
    book(salon.cut, at(0, 10))

    round_at(at(0, 13, 25))
    assert thanks(mailbox) == []
    round_at(at(0, 13, 30))
    round_at(at(0, 13, 45))

    assert thanks(mailbox) == ["ada@example.com"]
    text = mailbox()[-1].get_content()
    assert (
        f"Voulez-vous dire à d’autres comment c’était ? Cela prend une minute :\n{REVIEW}\n".replace(
            " ?", "\N{NO-BREAK SPACE}?"
        ).replace(" :", "\N{NO-BREAK SPACE}:")
        in text
    )


def test_nobody_is_thanked_unless_the_owner_wants_it(salon: Salon, round_at: Round, mailbox: Mailbox) -> None:
    book(salon.cut, at(0, 10))

    round_at(at(0, 14))

    assert thanks(mailbox) == []


def test_in_the_evening_it_waits_for_the_morning(salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox) -> None:
    rule(thanks=True)
    book(salon.cut, at(0, 18))

    round_at(at(0, 21, 30))
    assert thanks(mailbox) == []
    round_at(at(1, 8))

    assert thanks(mailbox) == ["ada@example.com"]


def test_who_did_not_come_or_cancelled_is_not_thanked(
    salon: Salon, round_at: Round, freeze: Freeze, rule: Rule, mailbox: Mailbox
) -> None:
    rule(thanks=True)
    missed = book(salon.cut, at(0, 10), name="Grace")
    cancelled = book(salon.cut, at(0, 10), name="Hedy")
    freeze(at(0, 10, 30))
    with transaction():
        cancelling.no_show(missed.id, by="marie@example.com")
        cancelling.cancel(cancelled.id, by="marie@example.com")

    round_at(at(0, 14))

    assert thanks(mailbox) == []


def test_one_customer_is_not_thanked_twice_within_the_days(
    salon: Salon, round_at: Round, freeze: Freeze, rule: Rule, mailbox: Mailbox
) -> None:
    rule(thanks=True, thanks_days=7)
    book(salon.cut, at(0, 10))
    round_at(at(0, 14))
    for day in (3, 8):
        freeze(at(day, 9))
        book(salon.cut, at(day, 11))
        round_at(at(day, 15))

    assert thanks(mailbox) == ["ada@example.com", "ada@example.com"], "on Monday, and again on Tuesday week"


def test_two_bookings_of_one_visit_are_thanked_for_after_the_second(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox
) -> None:
    rule(thanks=True, thanks_hours=1)
    book(salon.cut, at(0, 10))
    book(salon.cut, at(0, 12))

    round_at(at(0, 11, 30))
    assert thanks(mailbox) == []
    round_at(at(0, 13, 30))

    assert thanks(mailbox) == ["ada@example.com"]


def test_a_site_that_begins_to_thank_does_not_thank_for_last_week(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox
) -> None:
    book(salon.cut, at(0, 10))
    rule(thanks=True)

    round_at(at(4, 10))

    assert thanks(mailbox) == []


def test_who_switched_it_off_is_not_thanked(salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox) -> None:
    rule(thanks=True)
    booking = book(salon.cut, at(0, 10))
    with transaction():
        choose(booking.customer_id, Wanted(thanks=False))

    round_at(at(0, 14))

    assert thanks(mailbox) == []


def test_a_booking_that_was_moved_is_thanked_for_after_its_new_time(
    salon: Salon, round_at: Round, rule: Rule, mailbox: Mailbox
) -> None:
    rule(thanks=True)
    booking = book(salon.cut, at(0, 10))
    with transaction():
        bookings.move(booking.id, at(1, 10), by="marie@example.com", as_office=True)

    round_at(at(0, 14))
    assert thanks(mailbox) == []
    round_at(at(1, 14))

    assert thanks(mailbox) == ["ada@example.com"]
