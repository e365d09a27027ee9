import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from blueprints.core.i18n import in_this_language
from blueprints.core.money import money, parse_money, rate, share_tax


def test_an_amount_is_written_as_the_language_writes_it(app: Flask) -> None:
    with app.app_context():
        assert money(123456) == "1\u202f234,56\u00a0€"
        assert money(-50) == "-0,50\u00a0€"
        with in_this_language("en"):
            assert money(123456) == "€1,234.56"


@pytest.mark.parametrize(
    ("typed", "cents"),
    [("12,50", 1250), ("12.5", 1250), ("12", 1200), ("1 200,00 €", 120000), ("0,05", 5), ("-3,10", -310)],
)
def test_an_amount_is_read_as_people_type_it(app: Flask, typed: str, cents: int) -> None:
    with app.app_context():
        assert parse_money(typed) == cents


@pytest.mark.parametrize("typed", ["", "abc", "1,234,5", "12,345", "1e3", "١٢x"])
def test_what_is_no_amount_is_refused_with_a_sentence(app: Flask, typed: str) -> None:
    with (
        app.app_context(),
        in_this_language("en"),
        pytest.raises(ValueError, match=r"is not an amount\. Write it like"),
    ):
        parse_money(typed)


def test_a_rate_is_written_as_the_language_writes_it(app: Flask) -> None:
    with app.app_context():
        assert rate(550) == "5,5\u00a0%"
        assert rate(2000) == "20\u00a0%"


@pytest.mark.parametrize(
    ("gross", "rate_bp", "tax"), [(1200, 2000, 200), (100, 550, 5), (1, 2000, 0), (3, 2000, 1), (-1200, 2000, -200)]
)
def test_the_tax_in_a_gross_price(gross: int, rate_bp: int, tax: int) -> None:
    assert share_tax(gross, rate_bp) == tax


@given(st.integers(0, 10**9), st.sampled_from([0, 210, 550, 1000, 2000]))
def test_the_tax_is_within_half_a_cent_of_the_exact_share(gross: int, rate_bp: int) -> None:
    exact_twice = 2 * gross * rate_bp
    assert abs(2 * share_tax(gross, rate_bp) * (10_000 + rate_bp) - exact_twice) <= 10_000 + rate_bp
