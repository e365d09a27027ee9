"""Reading CSV files as they come, and single cells as people write them."""

from contextlib import suppress
from datetime import date
from decimal import Decimal

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from blueprints.catalog.importing import cells, tables
from blueprints.catalog.importing.cells import BadCell
from blueprints.catalog.importing.tables import UnreadableFile, parse

PLAIN = "Nom,Prix\nÉclair,3.40\n"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_file_is_read_in_any_usual_encoding(encoding: str) -> None:
    table = parse(PLAIN.encode(encoding), file="f.csv")
    assert table.columns == ("nom", "prix")
    assert [row.text("nom") for row in table.rows] == ["Éclair"]


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_a_file_is_read_with_any_separator_and_line_ending(separator: str, ending: str) -> None:
    text = PLAIN.replace(",", separator).replace("\n", ending)
    assert [row.text("prix") for row in parse(text.encode(), file="f.csv").rows] == ["3.40"]


def test_a_cell_over_several_lines_counts_as_several_lines() -> None:
    table = parse(b'Nom,Texte\nA,"un\ndeux\ntrois"\nB,x\n', file="f.csv")
    assert [(row.line, row.text("nom")) for row in table.rows] == [(2, "A"), (5, "B")]


def test_a_broken_row_is_named_and_the_others_stay(app: Flask) -> None:
    table = parse(b'Nom,Prix\nA,1\n"B"x,2\nC,3,4\nD,4,,\n\nE,5\n', file="f.csv")
    assert [row.text("nom") for row in table.rows] == ["A", "D", "E"]
    assert [(problem.line, problem.refused) for problem in table.problems] == [(3, True), (4, True)]


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04\x00\x00", b"\xff\xfe\x00"])
def test_what_is_no_table_is_refused(content: bytes) -> None:
    with pytest.raises(UnreadableFile):
        parse(content, file="f.csv")


@given(st.binary(max_size=300))
def test_no_file_does_worse_than_being_refused(content: bytes) -> None:
    with suppress(UnreadableFile):
        parse(content, file="f.csv")


def test_names_of_columns_are_compared_without_accents_and_signs() -> None:
    assert tables.plain(" Mis en avant\u00a0? ") == "mis en avant"
    assert tables.plain("Nom de l’attribut 1") == "nom de l'attribut 1"
    assert tables.plain("Name *") == "name"


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12.50", "12.50"),
        ("12,5", "12.5"),
        ("1 234,56 €", "1234.56"),
        ("1\u202f234,56", "1234.56"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1,234,567", "1234567"),
        ("8.264463", "8.264463"),
        ("0", "0"),
    ],
)
def test_a_price_is_read_as_it_is_written(text: str, amount: str) -> None:
    assert cells.price(text) == Decimal(amount)


@pytest.mark.parametrize("text", ["12,5O", "-3", "gratuit", "nan", "1e400", "99999999999", ""])
def test_what_is_no_price_is_refused(text: str) -> None:
    with pytest.raises(BadCell):
        cells.price(text)


def test_thousands_and_fractions_are_not_guessed_apart() -> None:
    with pytest.raises(BadCell):
        cells.cents("1,234")
    assert cells.cents("1234") == 123_400
    assert cells.cents("0.125000") == 13


def test_pieces_sold_beyond_the_stock_count_as_none() -> None:
    assert [cells.pieces(text) for text in ("12", "12.0", "-3")] == [12, 12, 0]
    with pytest.raises(BadCell):
        cells.pieces("many")


def test_dates_are_read_with_and_without_their_time() -> None:
    assert cells.day("2026-12-01 10:00:00") == date(2026, 12, 1)
    assert cells.day("24/12/2026") == date(2026, 12, 24)
    assert cells.day("0000-00-00") is None
    with pytest.raises(BadCell):
        cells.day("soon")


def test_plain_text_becomes_paragraphs_and_headings_come_down() -> None:
    assert cells.page("Un\ndeux\n\ntrois") == "<p>Un<br>deux</p>\n<p>trois</p>"
    assert cells.page("<h1>A</h1><div>b</div><p> </p>[gallery ids=1]") == "<h2>A</h2><p>b</p>"
    assert cells.prose("<p>Chaud &amp; <b>doux</b></p>") == "Chaud & doux"
