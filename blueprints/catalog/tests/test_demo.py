"""The demo bakery: its data, its pictures, and seeding it."""

import hashlib
import re
import tomllib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from blueprints.catalog import demo, demo_pictures, window
from blueprints.catalog.models import Category, Product, ProductPicture, Variant
from blueprints.core.database import transaction

SHELVES = [tomllib.loads(path.read_text("utf-8")) for path in sorted(demo.DATA.glob("*.toml"))]
GOODS = [goods for shelf in SHELVES for goods in shelf["product"]]


@pytest.fixture
def small_pictures(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The same pictures, drawn a tenth as wide; the window is undressed afterwards."""
    draw, draw_window = demo_pictures.draw, demo_pictures.draw_window
    monkeypatch.setattr(demo_pictures, "draw", lambda name, _side: draw(name, 96))
    monkeypatch.setattr(demo_pictures, "draw_window", lambda: draw_window(96))
    yield
    (Path(app.instance_path) / "shop_window").unlink(missing_ok=True)


@pytest.mark.parametrize("name", demo_pictures.names())
def test_every_picture_is_drawn_at_a_small_size_too(name: str) -> None:
    picture = demo_pictures.draw(name, 60)
    assert (picture.mode, picture.size) == ("RGB", (60, 60))
    assert len(picture.getcolors(3600) or []) > 600


def test_a_picture_is_the_same_every_time() -> None:
    digests = {hashlib.sha256(demo_pictures.draw("cookies", 80).tobytes()).hexdigest() for _time in range(2)}
    assert len(digests) == 1


def test_no_two_pictures_are_the_same() -> None:
    digests = {hashlib.sha256(demo_pictures.draw(name, 40).tobytes()).hexdigest() for name in demo_pictures.names()}
    assert len(digests) == len(demo_pictures.names())


def test_an_unknown_picture_is_an_error() -> None:
    with pytest.raises(KeyError):
        demo_pictures.draw("baguette-du-futur")


def test_the_goods_are_complete_in_both_languages() -> None:
    assert len(GOODS) >= 30
    for goods in GOODS:
        for texts in ("name", "summary", "description", "alt"):
            assert set(goods[texts]) == {"fr", "en"}, goods["key"]
        assert "allergens" in goods or goods["vat"] == 2000, goods["key"]
        for variant in goods["variants"]:
            assert len(variant.get("fr", {})) == len(variant.get("en", {})), variant["sku"]
            assert variant["price"] > 0


def test_every_reference_is_used_once() -> None:
    references = [variant["sku"] for goods in GOODS for variant in goods["variants"]]
    assert len(set(references)) == len(references)


def test_french_is_set_as_it_should_be() -> None:
    french = [goods[texts]["fr"] for goods in GOODS for texts in ("name", "summary", "description")]
    wrong = [text for text in french if re.search(r" [:;!?»]|« |'", text)]
    assert wrong == []


def test_the_bakery_is_seeded_once(app: Flask, session: Session, small_pictures: None) -> None:
    counts = []
    for _time in range(2):
        demo.seed()
        counts.append(
            [session.scalar(select(func.count()).select_from(m)) for m in (Category, Product, Variant, ProductPicture)]
        )
    assert counts[0] == counts[1]
    assert counts[0][:2] == [len(SHELVES), len(GOODS)]
    assert session.scalar(select(func.count()).select_from(Product).where(Product.picture_key.is_(None))) == 0
    assert window.key() is not None


def test_what_the_owner_changed_survives_a_second_seeding(session: Session, small_pictures: None) -> None:
    demo.seed()
    with transaction():
        croissant = session.scalars(select(Product).where(Product.external_id == "croissant-au-beurre")).one()
        croissant.name = {"fr": "Croissant du dimanche"}
    demo.seed()
    assert croissant.name == {"fr": "Croissant du dimanche"}


def test_options_and_allergens_speak_both_languages(
    client: FlaskClient, session: Session, small_pictures: None
) -> None:
    demo.seed()
    bread = session.scalars(select(Product).where(Product.external_id == "pain-de-campagne")).one()
    assert bread.variants[1].options == {"Poids": "1\u00a0kg", "Tranché": "Oui"}
    assert bread.variants[1].options_translated == {"en": {"Weight": "1\u00a0kg", "Sliced": "Yes"}}
    assert "<strong>Allergènes&nbsp;:</strong>" in bread.description["fr"]
    assert "<strong>Allergens:</strong>" in bread.description["en"]


def test_a_site_in_another_language_gets_the_english(session: Session, app: Flask) -> None:
    site = app.config["SITE"]
    app.config["SITE"] = replace(site, languages=("de", "fr"))
    try:
        assert demo._spoken({"fr": "Pain", "en": "Bread"}) == {"fr": "Pain", "de": "Bread"}
    finally:
        app.config["SITE"] = site


def test_the_pictures_are_not_loaded_by_a_shop_that_only_sells() -> None:
    source = Path(demo.__file__).read_text("utf-8")
    assert not re.search(r"^(from|import) .*demo_pictures", source, re.MULTILINE)
