"""Every rule of the engine by example: each sentence is a rule, and what it leaves of a Monday from nine to twelve."""

from datetime import timedelta

import pytest

from blueprints.booking.slots import Fixed, Rolling, RollingWindow, SlotQuery, by_day, find_slots
from blueprints.booking.tests.asking import ANN, MONDAY, PARIS, ask, at, away, booked, person, schedule, starts

SUNDAY = MONDAY - timedelta(days=1)
TUESDAY = MONDAY + timedelta(days=1)

EXAMPLES = {
    # Fitting in
    "an appointment ends within the hours": (ask(step=30), "09:00 09:30 10:00 10:30 11:00"),
    "a step may be shorter than the service": (ask(duration=120, step=30), "09:00 09:30 10:00"),
    "a service longer than the hours is never offered": (ask(duration=181), ""),
    "a service may fill the hours to the minute": (ask(duration=180), "09:00"),
    "an appointment doesn't span a break": (
        ask(place=schedule("09:00-12:00", "12:30-14:00"), step=30, duration=90),
        "09:00 09:30 10:00 10:30 12:30",
    ),
    "the place's and the person's hours both apply": (
        ask(person("ann", schedule=schedule("10:00-18:00"))),
        "10:00 11:00",
    ),
    "hours in another zone are read in that zone": (
        ask(person("ann", schedule=schedule("10:00-18:00", zone="Europe/London"))),
        "11:00",
    ),
    # Bookings
    "a booking takes its time": (ask(person("ann", booked("10:00-11:00"))), "09:00 11:00"),
    "a booking may end where the next begins": (ask(person("ann", booked("08:00-09:00"))), "09:00 10:00 11:00"),
    "a booking of one minute is in the way": (ask(person("ann", booked("09:30-09:31"))), "09:31 10:31"),
    "a booking from the day before reaches into the day": (
        ask(person("ann", booked("20:00-20:30", SUNDAY, after=14 * 60))),
        "10:30",
    ),
    "seconds count as a whole minute": (ask(person("ann", booked("09:00:00-09:59:01"))), "10:00 11:00"),
    # Buffers
    "the buffer after a booking keeps its time": (ask(person("ann", booked("09:00-10:00", after=15))), "10:15"),
    "the buffer before a booking keeps its time": (
        ask(person("ann", booked("11:00-12:00", before=30)), step=15),
        "09:00 09:15 09:30",
    ),
    "the buffers of two bookings add": (ask(person("ann", booked("09:00-10:00", after=15)), before=20), "10:35"),
    "the buffer after the new one adds to that before the next": (
        ask(person("ann", booked("11:00-12:00", before=10)), after=20, step=10),
        "09:00 09:10 09:20 09:30",
    ),
    "a buffer may reach out of the hours": (ask(before=30, after=30), "09:00 10:00 11:00"),
    # Absences
    "an absence takes its time": (ask(person("ann", away=(away("09:30-10:00"),))), "10:00 11:00"),
    "an absence has no buffers but the new booking's count": (
        ask(person("ann", away=(away("09:30-10:00"),)), before=15),
        "10:15",
    ),
    "absences may overlap and be in any order": (
        ask(person("ann", away=(away("10:30-11:00"), away("08:00-10:00"), away("09:00-10:40")))),
        "11:00",
    ),
    # States
    "a pending booking blocks": (ask(person("ann", booked("09:00-11:00", state="pending"))), "11:00"),
    "a pending booking doesn't block if it isn't to": (
        ask(person("ann", booked("09:00-11:00", state="pending")), pending_blocks=False),
        "09:00 10:00 11:00",
    ),
    "a hold blocks until it lapses": (
        ask(person("ann", booked("09:00-11:00", state="held", until=at("00:01", SUNDAY)))),
        "11:00",
    ),
    "a hold that lapses now doesn't block any more": (
        ask(person("ann", booked("09:00-11:00", state="held", until=at("00:00", SUNDAY)))),
        "09:00 10:00 11:00",
    ),
    "a hold without an end doesn't lapse": (ask(person("ann", booked("09:00-11:00", state="held"))), "11:00"),
    # The grid
    "starts begin anew after a booking": (ask(person("ann", booked("09:00-09:40")), step=45), "09:40 10:25"),
    "starts of the period grid stay those of the opening": (
        ask(person("ann", booked("09:00-09:40")), step=45, grid="period"),
        "09:45 10:30",
    ),
    "starts after a booking are put off to a round time": (
        ask(person("ann", booked("09:00-09:40")), round_to=15, step=20),
        "09:45 10:05 10:25 10:45",
    ),
    "a round start stays": (ask(round_to=30), "09:00 10:00 11:00"),
    "rounding is by the clock in a zone of odd minutes": (
        ask(place=schedule("09:10-12:00", zone="Asia/Kathmandu"), round_to=30),
        "09:30 10:30",
    ),
    "rounding goes up to midnight at most": (
        ask(place=schedule("23:40-03:00"), round_to=50, start=at("23:00"), end=at("06:00", TUESDAY)),
        "00:00 01:00 02:00",
    ),
    "rounding may leave nothing of a stretch": (ask(place=schedule("09:10-10:15"), round_to=60), ""),
    "each person has a grid": (
        ask(person("ann", booked("09:00-09:20")), person("bob")),
        "09:00 09:20 10:00 10:20 11:00",
    ),
    # Notice and window
    "a start exactly at the end of the notice is offered": (ask(now=at("08:00"), notice=120), "10:00 11:00"),
    "a start a second before the end of the notice is not": (ask(now=at("08:00:01"), notice=120), "11:00"),
    "notice hides starts and doesn't shift the grid": (ask(now=at("09:10")), "10:00 11:00"),
    "the window's start is offered": (ask(start=at("10:00")), "10:00 11:00"),
    "the window's end is not": (ask(end=at("11:00")), "09:00 10:00"),
    "the window doesn't shift the grid": (ask(start=at("09:10")), "10:00 11:00"),
    "a booking before the window shifts the grid": (
        ask(person("ann", booked("09:00-09:10")), start=at("09:30")),
        "10:10",
    ),
    "a slot may reach beyond the window": (ask(end=at("11:01")), "09:00 10:00 11:00"),
    "a window without length has no slots": (ask(end=at("00:00")), ""),
    # Horizons
    "today counts for rolling days": (ask(now=at("00:00"), horizon=Rolling(0)), "09:00 10:00 11:00"),
    "the last rolling day is bookable": (ask(now=at("23:00", SUNDAY), horizon=Rolling(1)), "09:00 10:00 11:00"),
    "the day after the last rolling day isn't": (ask(now=at("23:00", SUNDAY), horizon=Rolling(0)), ""),
    "rolling days are those of the place": (
        # In Paris it is Monday already, in London it would be Sunday still.
        ask(now=at("00:30"), horizon=Rolling(0)),
        "09:00 10:00 11:00",
    ),
    "fixed dates include the first and the last": (ask(horizon=Fixed(MONDAY, MONDAY)), "09:00 10:00 11:00"),
    "the day before fixed dates isn't bookable": (ask(horizon=Fixed(TUESDAY, TUESDAY)), ""),
    "the day after fixed dates isn't bookable": (ask(horizon=Fixed(SUNDAY, SUNDAY)), ""),
    "a rolling window counts the days that have a slot": (
        ask(person("ann", booked("08:00-12:00", SUNDAY)), days=3, horizon=RollingWindow(1)),
        "09:00 10:00 11:00",
    ),
    "a rolling window is counted from now, not from the query's window": (ask(horizon=RollingWindow(1)), ""),
    # Limits
    "a person takes so many bookings a day": (ask(person("ann", booked("09:00-10:00"), most_per_day=1)), ""),
    "a person takes one more below the limit": (
        ask(person("ann", booked("09:00-10:00"), most_per_day=2)),
        "10:00 11:00",
    ),
    "a person takes so many minutes a day": (ask(person("ann", booked("09:00-10:00"), most_minutes_per_day=119)), ""),
    "a day's minutes may be used up": (
        ask(person("ann", booked("09:00-10:00", after=15), most_minutes_per_day=120)),
        "10:15",
    ),
    "bookings of other days don't count": (
        ask(person("ann", booked("09:00-10:00", SUNDAY), most_per_day=1)),
        "09:00 10:00 11:00",
    ),
    "the day of a booking is that of its start in the place's zone": (
        ask(person("ann", booked("00:15-00:30"), most_per_day=1)),
        "",
    ),
    "a booking that doesn't block doesn't count": (
        ask(person("ann", booked("09:00-10:00", state="held", until=at("00:00", SUNDAY)), most_per_day=1)),
        "09:00 10:00 11:00",
    ),
    "a service takes place so often a day, with whomever": (
        ask(person("ann"), person("bob", booked("09:00-10:00", service="cut")), most_per_day=1),
        "",
    ),
    "other services don't count for a service's limit": (
        ask(person("ann", booked("09:00-10:00", service="colour")), most_per_day=1),
        "10:00 11:00",
    ),
    "a service takes so many minutes a day": (
        ask(person("ann", booked("09:00-10:00", service="cut")), most_minutes_per_day=119),
        "",
    ),
    "a booking with two people counts once": (
        ask(
            person("ann", booked("09:00-10:00", service="cut", id="7")),
            person("bob", booked("09:00-10:00", service="cut", id="7")),
            most_per_day=2,
        ),
        "10:00 11:00",
    ),
    "two bookings at one time count twice": (
        ask(
            person("ann", booked("09:00-10:00", service="cut", id="7")),
            person("bob", booked("09:00-10:00", service="cut", id="8")),
            most_per_day=2,
        ),
        "",
    ),
}


@pytest.mark.parametrize(("query", "expected"), EXAMPLES.values(), ids=EXAMPLES.keys())
def test_rule(query: SlotQuery, expected: str) -> None:
    assert starts(query) == expected


def test_a_slot_says_when_with_whom_and_for_how_much() -> None:
    (slot,) = find_slots(ask(ANN, person("bob"), duration=180, capacity=4, party=3))
    assert (slot.start, slot.end) == (at("09:00"), at("12:00"))
    assert slot.resources == ("ann",)
    assert slot.choices == (("ann",), ("bob",))
    assert slot.seats_left == 4
    assert slot.price_cents == 9000


def test_slots_go_to_their_local_day() -> None:
    slots = find_slots(ask(place=schedule("23:00-01:00"), start=at("12:00"), end=at("12:00", TUESDAY)))
    assert by_day(slots, PARIS) == {MONDAY: slots[:1], TUESDAY: slots[1:]}
    assert by_day(slots, "UTC") == {MONDAY: slots}


def test_hours_that_never_close_count_from_midnight() -> None:
    query = ask(place=schedule("00:00-24:00"), step=7 * 60, days=2)
    assert starts(query) == "00:00 07:00 14:00 21:00 00:00 07:00 14:00 21:00"
    assert starts(ask(place=schedule("00:00-24:00"), step=7 * 60, start=at("06:00"))) == "07:00 14:00 21:00"


def test_after_a_booking_hours_that_never_close_count_from_it_until_midnight() -> None:
    query = ask(person("ann", booked("09:00-10:10")), place=schedule("00:00-24:00"), step=7 * 60, days=2)
    assert starts(query) == "00:00 07:00 10:10 17:10 00:00 07:00 14:00 21:00"


def test_between_two_bookings_of_a_day_midnight_is_no_new_beginning() -> None:
    ann = person("ann", booked("12:00-20:30"), booked("06:00-07:00", TUESDAY))
    query = ask(ann, place=schedule("00:00-24:00"), step=3 * 60, start=at("20:00"), end=at("06:00", TUESDAY))
    assert starts(query) == "20:30 23:30 02:30"


def test_an_appointment_may_span_midnight_where_nothing_closes() -> None:
    assert starts(ask(place=schedule("00:00-24:00"), step=23 * 60, duration=600)) == "00:00 23:00"


def test_overnight_hours_count_from_the_opening_of_the_evening_before() -> None:
    assert starts(ask(place=schedule("22:00-03:00"), step=50, end=at("12:00"))) == "00:30 01:20"


def test_bookings_far_from_the_window_are_not_looked_at() -> None:
    wrong = booked("12:00-09:00", MONDAY - timedelta(days=30))
    assert starts(ask(person("ann", wrong, booked("09:00-10:00")))) == "10:00 11:00"
