"""Whom a slot takes: anyone, all, this one and any of those, tables for a party, and seats of a session."""

from dataclasses import replace
from datetime import timedelta

from blueprints.booking.slots import Need, Resource, SlotQuery, find_slots
from blueprints.booking.tests.asking import ANN, BOB, MONDAY, ask, away, booked, person, schedule, starts

EARLY = person("ann", schedule=schedule("09:00-11:00"))
LATE = person("bob", schedule=schedule("10:00-12:00"))
ROOM = Resource("room")
YOGA = "09:00-10:00"


def choices(query: SlotQuery) -> list[str]:
    """For each slot whom one can choose, such as `ann|bob`."""
    return ["|".join("+".join(group) for group in slot.choices) for slot in find_slots(query)]


def taken(query: SlotQuery) -> list[str]:
    """For each slot what it would take, such as `ann+room`."""
    return ["+".join(slot.resources) for slot in find_slots(query)]


def test_any_is_whoever_is_free() -> None:
    assert choices(ask(EARLY, LATE)) == ["ann", "ann|bob", "bob"]


def test_nobody_changes_in_the_middle_of_an_appointment() -> None:
    assert starts(ask(EARLY, LATE, duration=150)) == ""


def test_all_is_when_all_are_free() -> None:
    query = ask(needs=(Need((EARLY, LATE), take=2),))
    assert (starts(query), choices(query)) == ("10:00", ["ann+bob"])


def test_two_of_three_are_any_two() -> None:
    query = ask(needs=(Need((EARLY, LATE, Resource("cleo")), take=2),), end=ask().start + timedelta(hours=10))
    assert choices(query) == ["ann+cleo"]


def test_more_than_there_are_is_nobody() -> None:
    assert starts(ask(needs=(Need((ANN, BOB), take=3),))) == ""


def test_this_one_and_any_of_those() -> None:
    query = ask(needs=(Need((EARLY, LATE), fixed=(ROOM,)),))
    assert choices(query) == ["room+ann", "room+ann|room+bob", "room+bob"]


def test_what_is_fixed_is_not_taken_from_the_pool_again() -> None:
    assert choices(ask(needs=(Need((ANN, BOB), fixed=(ANN,)),)))[0] == "ann+bob"


def test_fixed_alone_needs_no_pool() -> None:
    assert choices(ask(needs=(Need(fixed=(ANN, ROOM)),)))[0] == "ann+room"


def test_a_second_need_must_be_met_as_well() -> None:
    query = ask(
        needs=(
            Need((ANN, BOB)),
            Need((person("chair 1", booked("09:00-11:00")), person("chair 2", booked("10:00-12:00")))),
        )
    )
    assert taken(query) == ["ann+chair 2", "ann+chair 1"]
    assert starts(query) == "09:00 11:00"


def test_nobody_serves_two_needs_at_once() -> None:
    query = ask(needs=(Need((ANN, BOB)), Need((ANN,))))
    assert choices(query) == ["bob"] * 3
    assert taken(query) == ["bob+ann"] * 3


def test_the_least_busy_of_the_day_comes_first() -> None:
    busy, idle = person("ann", booked("11:00-12:00")), person("bob", booked("11:00-11:30"))
    assert choices(ask(busy, idle, needs=(Need((busy, idle), prefer="least_busy"),)))[0] == "bob|ann"


def test_the_least_busy_of_another_day_doesnt() -> None:
    busy = person("ann", booked("09:00-12:00", MONDAY - timedelta(days=1)))
    assert choices(ask(needs=(Need((busy, BOB), prefer="least_busy"),)))[0] == "ann|bob"


def test_whoever_is_free_is_a_choice_also_where_the_start_is_on_the_grid_of_another() -> None:
    query = ask(person("ann", booked("08:00-09:20")), BOB)
    assert starts(query) == "09:00 09:20 10:00 10:20 11:00"
    assert choices(query) == ["bob", "ann|bob", "ann|bob", "ann|bob", "ann|bob"]


# Tables


def table(key: str, size: int) -> Resource:
    return Resource(key, size=size)


TABLES = Need(
    (table("eight", 8), table("four", 4), table("two", 2), table("pair", 2)),
    by_size=True,
    joins=(("two", "pair"), ("four", "two")),
)


def test_the_table_with_the_fewest_empty_seats_comes_first_then_the_fewest_pieces() -> None:
    assert choices(ask(needs=(TABLES,), party=4, duration=180)) == ["four|two+pair|four+two|eight"]


def test_a_party_larger_than_every_table_and_join_finds_nothing() -> None:
    assert starts(ask(needs=(TABLES,), party=9)) == ""


def test_a_join_is_free_when_all_its_tables_are() -> None:
    pool = (table("four", 4), person("two", booked("09:00-10:00"), size=2))
    assert starts(ask(needs=(Need(pool, by_size=True, joins=(("four", "two"),)),), party=6)) == "10:00 11:00"


def test_a_party_is_measured_by_the_tables_not_by_the_capacity() -> None:
    (slot,) = find_slots(ask(needs=(TABLES,), party=3, duration=180, capacity=1))
    assert (slot.resources, slot.seats_left, slot.price_cents) == (("four",), 4, 9000)


# Sessions


def session(*seats: int, id: str = "") -> Resource:  # noqa: A002 - as the field
    return person("ann", *(booked(YOGA, service="cut", seats=some, id=id) for some in seats))


def test_bookings_of_one_service_and_time_share_its_seats() -> None:
    slots = find_slots(ask(session(2, 1), capacity=5, party=2))
    assert [slot.seats_left for slot in slots] == [2, 5, 5]
    assert [slot.price_cents for slot in slots] == [6000, 6000, 6000]


def test_a_session_without_seats_enough_is_taken() -> None:
    assert starts(ask(session(2, 2), capacity=5, party=2)) == "10:00 11:00"


def test_a_party_larger_than_the_capacity_finds_nothing() -> None:
    assert starts(ask(capacity=2, party=3)) == ""


def test_a_booking_of_another_service_is_no_session() -> None:
    assert starts(ask(person("ann", booked(YOGA, service="colour")), capacity=5)) == "10:00 11:00"


def test_a_booking_of_another_length_is_no_session() -> None:
    assert starts(ask(person("ann", booked("09:00-09:30", service="cut")), capacity=5)) == "09:30 10:30"


def test_a_session_can_be_joined_off_the_grid() -> None:
    assert starts(ask(person("ann", booked("09:10-10:10", service="cut")), capacity=5)) == "09:10 10:10"


def test_a_lapsed_hold_takes_no_seat() -> None:
    lapsed = booked(YOGA, service="cut", seats=4, state="held", until=ask().now)
    slots = find_slots(ask(person("ann", booked(YOGA, service="cut"), lapsed), capacity=5))
    assert slots[0].seats_left == 4


def test_a_session_comes_before_opening_another() -> None:
    slots = find_slots(ask(BOB, session(1), capacity=5))
    assert (slots[0].choices, slots[0].seats_left) == ((("ann",), ("bob",)), 4)


def test_a_session_takes_the_other_resources_that_it_has() -> None:
    yours, others = booked(YOGA, service="cut", id="7"), booked(YOGA, service="cut", id="8")
    ann, bob = person("ann", yours), person("bob", others)
    small, large = person("small", others), person("large", yours)
    query = ask(needs=(Need((ann, bob)), Need((small, large))), capacity=5)
    slot = find_slots(query)[0]
    assert (slot.resources, slot.choices) == (("ann", "large"), (("ann",), ("bob",)))


def test_a_session_whose_host_is_away_cannot_be_joined() -> None:
    assert starts(ask(replace(session(1), away=(away("09:30-09:40"),)), capacity=5)) == "10:00 11:00"


def test_joining_a_session_is_no_further_one_for_the_limits() -> None:
    host = replace(session(1, id="7"), most_per_day=1)
    assert starts(ask(host, capacity=5, most_per_day=1)) == "09:00"


def test_a_shared_session_counts_once_for_the_limits() -> None:
    rows = (booked(YOGA, service="cut", id=str(number)) for number in range(3))
    assert starts(ask(person("ann", *rows, most_per_day=2), capacity=3, most_per_day=2)) == "10:00 11:00"
