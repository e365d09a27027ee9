"""The theme: colour maths, and a contrast that no brand colour can break."""

import gzip
import re
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from hypothesis import example, given
from hypothesis import strategies as st

from blueprints.core.app import ROOMS
from blueprints.core.assets import asset
from blueprints.core.colour import Colour, contrast, legible
from blueprints.core.theme import PAIRS, favicon, palettes, theme_css

any_colour = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.mark.parametrize(
    ("text", "lightness", "chroma", "hue"),
    [
        # Reference values of coloraide 8.13.
        ("#9a3b1b", 0.47977, 0.13475, 38.135),
        ("#ffe600", 0.91677, 0.19153, 101.41),
        ("#00ff00", 0.86644, 0.29483, 142.5),
        ("#00f", 0.45201, 0.31321, 264.05),
    ],
)
def test_hex_becomes_oklch(text: str, lightness: float, chroma: float, hue: float) -> None:
    colour = Colour.parse(text)
    assert colour.lightness == pytest.approx(lightness, abs=0.0002)
    assert colour.chroma == pytest.approx(chroma, abs=0.0002)
    assert colour.hue == pytest.approx(hue, abs=0.1)


@given(any_colour)
def test_a_colour_survives_the_way_to_oklch_and_back(text: str) -> None:
    assert Colour.parse(text).hex == text


def test_contrast_is_that_of_wcag() -> None:
    assert contrast(Colour.parse("#000"), Colour.parse("#fff")) == pytest.approx(21)
    assert contrast(Colour.parse("#767676"), Colour.parse("#ffffff")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("text", ["", "red", "#12", "#12345", "#gggggg", "9a3b1b", "#fff;}"])
def test_what_is_no_colour_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(ValueError, match="like #9a3b1b"):
        theme_css(text)


def test_a_colour_that_no_lightness_saves_is_refused() -> None:
    grounds = [Colour.parse("#ffffff"), Colour.parse("#777777")]
    with pytest.raises(ValueError, match="No lightness"):
        legible(Colour.parse("#9a3b1b"), grounds, 7)


@given(any_colour)
@example("#000000")
@example("#ffffff")
@example("#ffff00")
@example("#0000ff")
@example("#808080")
def test_every_text_keeps_its_contrast_whatever_the_brand(brand: str) -> None:
    for values in _values_of_the_stylesheet(theme_css(brand)):
        for text, ground, least in PAIRS:
            ratio = contrast(values[text], values[ground])
            assert ratio >= least, f"{text} on {ground} of {brand}: {ratio:.2f}"


def test_a_brand_that_carries_white_text_stays_as_it_is() -> None:
    light, _ = palettes("#9a3b1b")
    assert light["accent"].hex == "#9a3b1b"
    assert light["on-accent"].hex == "#ffffff"


def test_a_pale_brand_stays_pale_and_gets_dark_text() -> None:
    light, _ = palettes("#ffd84d")
    assert light["accent"].hex == "#ffd84d"
    assert light["on-accent"].lightness < 0.3


def test_paper_is_light_by_day_and_dark_by_night() -> None:
    light, dark = palettes("#1d4ed8")
    assert light["paper"].lightness > 0.95
    assert dark["paper"].lightness < 0.25


def test_a_printed_page_is_light() -> None:
    css = theme_css("#9a3b1b")
    screen, printed = css.split("@media print")
    light = re.search(r"--paper:([^;]+);", screen)
    assert light is not None
    assert f"--paper:{light[1]};" in printed


def test_the_icon_shows_the_initial_and_escapes_it() -> None:
    icon = favicon("#9a3b1b", "« Élise »")
    assert ">É</text>" in icon
    assert "#9a3b1b" in icon
    assert ">G</text>" in favicon("#9a3b1b", "<&>")


def _values_of_the_stylesheet(css: str) -> list[dict[str, Colour]]:
    """The palettes as a browser reads them: from the rounded numbers in the text."""
    blocks = re.findall(r":root\{([^}]*)\}", css)
    assert len(blocks) == 3
    return [
        {
            name: Colour(float(lightness), float(chroma), float(hue))
            for name, lightness, chroma, hue in re.findall(r"--([a-z0-9-]+):oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)", block)
        }
        for block in blocks
    ]


def test_every_page_gets_its_styles_in_one_piece_of_at_most_14_kilobytes(client: FlaskClient) -> None:
    response = client.get("/static/theme.css")
    css = response.get_data(as_text=True)
    assert response.mimetype == "text/css"
    assert css.startswith("@layer tokens,base,layout,components,rooms,office;")
    assert ".button" in css
    assert len(gzip.compress(css.encode())) <= 14_000  # 20 kB a page, the room's own sheet included


def test_the_address_of_the_styles_follows_their_content(app: Flask, client: FlaskClient) -> None:
    with app.app_context():
        address = asset("theme.css")
    response = client.get(address)
    assert response.status_code == 200
    assert response.cache_control.immutable
    assert not client.get("/static/theme.css").cache_control.immutable


@pytest.mark.parametrize("sheet", sorted(ROOMS.glob("*/static/*/*.css")), ids=lambda path: path.name)
def test_a_sheet_has_no_important_and_asks_nobody_else_for_anything(sheet: Path) -> None:
    css = sheet.read_text("utf-8")
    assert "!important" not in css
    assert "//" not in css.replace("https://www.w3.org", "")
    assert "@import" not in css
