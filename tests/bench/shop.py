"""A shop with as many products as wanted, written straight into its tables."""

from collections.abc import Iterator
from pathlib import Path

from flask import Flask
from sqlalchemy import insert

from blueprints.catalog import words
from blueprints.catalog.models import Category, PriceHistory, Product, ProductPicture, SearchWord, Variant
from blueprints.catalog.search import NAME
from blueprints.core import migrations
from blueprints.core.app import create_app
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from tests.sites import generate

CATEGORIES = 8
BATCH = 5_000
KINDS = ["Pain", "Tarte", "Croissant", "Gâteau", "Brioche", "Fougasse", "Sablé", "Éclair"]
TASTES = [
    "complet",
    "campagne",
    "noisette",
    "chocolat",
    "framboise",
    "sésame",
    "figue",
    "romarin",
    "épeautre",
    "citron",
]
PICTURE = "0123456789abcdef01234567-1280x960"
TEXT = "<p>Pétri lentement, cuit sur la sole, avec une farine de la région.</p>" * 3


def make(folder: Path, products: int) -> Flask:
    """The app of a generated site with that many published products."""
    app = create_app(generate(folder))
    migrations.upgrade(app)
    with app.app_context():
        _fill(products)
    return app


def slug_of(number: int) -> str:
    """The last part of a product page's address."""
    return f"produit-{number}"


def _fill(products: int) -> None:
    with transaction() as session:
        shelves = [{"id": n + 1, "slug": f"rayon-{n}", "name": {"fr": KINDS[n]}} for n in range(CATEGORIES)]
        session.execute(insert(Category), [{"position": row["id"], "description": {}, **row} for row in shelves])
    for first in range(1, products + 1, BATCH):
        numbers = range(first, min(first + BATCH, products + 1))
        with transaction() as session:
            session.execute(insert(Product), [_product(n) for n in numbers])
            session.execute(insert(Variant), [_variant(n) for n in numbers])
            pictures = [{"product_id": n, "key": PICTURE, "alt": {"fr": _name(n)}, "position": 0} for n in numbers]
            session.execute(insert(ProductPicture), pictures)
            prices = [{"variant_id": n, "price_cents": _price(n), "reduced": False, "since": now()} for n in numbers]
            session.execute(insert(PriceHistory), prices)
            session.execute(insert(SearchWord), [row for n in numbers for row in _words(n)])
    with db.engine.begin() as connection:
        connection.exec_driver_sql("ANALYZE")


def _product(number: int) -> dict[str, object]:
    return {
        "id": number,
        "slug": slug_of(number),
        "name": {"fr": _name(number), "en": f"Loaf {number}"},
        "summary": {"fr": "Cuit ce matin"},
        "description": {"fr": TEXT},
        "category_id": number % CATEGORIES + 1,
        "published": True,
        "featured": number <= 8,
        "vat_rate_bp": 550,
        "position": number,
        "price_cents": _price(number),
        "price_varies": False,
        "only_variant_id": number,
        "picture_key": PICTURE,
        "picture_alt": {"fr": _name(number)},
    }


def _variant(number: int) -> dict[str, object]:
    return {
        "id": number,
        "product_id": number,
        "options": {},
        "options_translated": {},
        "price_cents": _price(number),
        "stock": 50,
        "position": 0,
        "active": True,
    }


def _name(number: int) -> str:
    return f"{KINDS[number % len(KINDS)]} {TASTES[number // len(KINDS) % len(TASTES)]} {number}"


def _price(number: int) -> int:
    return 100 + number % 900


def _words(number: int) -> Iterator[dict[str, object]]:
    for word in sorted(set(words.fold(_name(number)))):
        yield {"word": word, "product_id": number, "weight": NAME}
