"""The engine and its twin say the same, whatever they are asked; and a window shows slots, it doesn't make them."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from blueprints.booking.slots import SlotQuery, find_slots
from blueprints.booking.tests.random_queries import queries
from blueprints.booking.tests.slots_reference import reference_slots

pytestmark = pytest.mark.pure

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


@pytest.mark.parametrize(
    "rule", ["", "shared", "by_size", "two_needs", "horizon", "service_limit", "limit", "least_busy", "take_two"]
)
@settings(max_examples=15, deadline=None, suppress_health_check=SLOW)
@given(data=st.data())
def test_the_engine_says_what_the_reference_says(rule: str, data: st.DataObject) -> None:
    query = data.draw(queries({rule}))
    assert find_slots(query) == reference_slots(query)


@settings(max_examples=100, deadline=None, suppress_health_check=SLOW)
@given(queries(), st.integers(0, 5000), st.integers(0, 1600))
def test_a_window_has_the_slots_of_its_parts(query: SlotQuery, longer: int, cut: int) -> None:
    whole = replace(query, end=query.end + timedelta(minutes=longer))
    middle = min(whole.start + timedelta(minutes=cut), whole.end)
    parts = find_slots(replace(whole, end=middle)) + find_slots(replace(whole, start=middle))
    assert find_slots(whole) == parts
