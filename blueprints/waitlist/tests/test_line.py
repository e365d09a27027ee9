from datetime import UTC, datetime, timedelta

from blueprints.waitlist.line import Free, InLine, Pending, next_offers

NINE = datetime(2026, 11, 26, 9, tzinfo=UTC)
HALF = timedelta(minutes=30)
LEA, BOTH = frozenset({"1"}), frozenset({"1", "2"})


def free(minutes: int = 0, *, room: int = 1, shares: frozenset[str] = LEA) -> Free:
    start = NINE + timedelta(minutes=minutes)
    return Free(start, start + HALF, room, shares)


def waits(number: int, *times: Free, size: int = 1, person: str = "") -> InLine:
    return InLine(number, person or f"person-{number}", size, list(times))


def offered(
    *line: InLine, pending: tuple[Pending, ...] = (), busy: str = "", **today: int
) -> list[tuple[int, datetime]]:
    counted = {name.replace("_", "-"): count for name, count in today.items()}
    offers = next_offers(line, pending, busy=frozenset({busy}), today=counted, most_a_day=3)
    return [(one.id, time.start) for one, time in offers]


def test_one_free_time_is_offered_to_the_first_in_line_only() -> None:
    assert offered(waits(1, free()), waits(2, free())) == [(1, NINE)]


def test_while_somebody_thinks_about_it_nobody_else_is_asked_about_what_overlaps_it() -> None:
    thought_about = Pending(NINE, NINE + HALF, LEA, 1)

    assert offered(waits(2, free(15)), pending=(thought_about,)) == []
    assert offered(waits(2, free(30)), pending=(thought_about,)) == [(2, NINE + HALF)]


def test_a_freed_hour_goes_to_two_people_and_not_to_four() -> None:
    times = [free(minutes) for minutes in (0, 15, 30)]

    assert offered(*(waits(number, *times) for number in (1, 2, 3, 4))) == [(1, NINE), (2, NINE + HALF)]


def test_with_two_people_free_two_are_asked_at_once() -> None:
    both = free(room=2, shares=BOTH)

    assert offered(waits(1, both), waits(2, both), waits(3, both)) == [(1, NINE), (2, NINE)]


def test_seats_of_a_class_are_counted_by_the_party() -> None:
    three_seats = free(room=3, shares=frozenset({"seats:4"}))

    line = (waits(1, three_seats, size=2), waits(2, three_seats, size=2), waits(3, three_seats, size=1))

    assert offered(*line) == [(1, NINE), (3, NINE)], "two seats don't go into the one that is left"


def test_who_thinks_about_an_offer_or_had_three_today_is_passed_over() -> None:
    assert offered(waits(1, free()), waits(2, free()), busy="person-1") == [(2, NINE)]
    assert offered(waits(1, free()), waits(2, free()), person_1=3) == [(2, NINE)]
    assert offered(waits(1, free()), waits(2, free()), person_1=2) == [(1, NINE)]


def test_one_person_with_two_wishes_gets_one_offer_at_a_time() -> None:
    assert offered(waits(1, free(), person="ada"), waits(2, free(60), person="ada")) == [(1, NINE)]


def test_nobody_is_offered_the_same_stretch_twice() -> None:
    one = waits(1, free(), free(15), free(30))
    one.had = [(NINE, NINE + HALF)]

    assert offered(one) == [(1, NINE + HALF)]
