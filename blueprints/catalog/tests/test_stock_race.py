"""Eight processes want the last piece: one gets it."""

import multiprocessing
from multiprocessing.synchronize import Barrier
from pathlib import Path

from sqlalchemy import select

from blueprints.catalog import products, stock
from blueprints.catalog.models import Variant
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core import migrations
from blueprints.core.app import create_app
from blueprints.core.database import db, transaction
from blueprints.core.testing import SITE_TOML, fresh_database

BUYERS = 8
PIECES = 20


def buy(root: Path, config: dict[str, object], ready: Barrier, baskets: list[dict[int, int]]) -> list[bool]:
    """Take one basket after the other; tells which were to be had."""
    app = create_app(root, config=config)
    with app.app_context():
        ready.wait(timeout=120)
        return [_take(basket) for basket in baskets]


def _take(basket: dict[int, int]) -> bool:
    try:
        with transaction():
            stock.take(basket)
    except stock.OutOfStock:
        return False
    return True


def test_eight_processes_sell_no_more_than_there_is(tmp_path: Path) -> None:
    (tmp_path / "site.toml").write_text(SITE_TOML.format(features='["catalog"]'), encoding="utf-8")
    with fresh_database() as url:
        config: dict[str, object] = {"TESTING": True} | ({"SQLALCHEMY_DATABASE_URI": url} if url else {})
        app = create_app(tmp_path, config=config)
        migrations.upgrade(app)
        with app.app_context():
            one, other, last = _shelf()
            # Half of them name the variants the other way round, which would lock crosswise without an order.
            wishes = [{one: 1, other: 1}, {other: 1, one: 1}]
            baskets = [[{last: 1}] + [wishes[number % 2]] * 5 for number in range(BUYERS)]
            context = multiprocessing.get_context("spawn")
            with context.Manager() as manager, context.Pool(BUYERS) as pool:
                ready = manager.Barrier(BUYERS)
                running = pool.starmap_async(buy, [(tmp_path, config, ready, wish) for wish in baskets])
                results = running.get(timeout=240)
            left = list(db.session.scalars(select(Variant.stock).order_by(Variant.id)))
            db.session.remove()
            db.engine.dispose()
    assert sum(result[0] for result in results) == 1
    assert sum(sum(result[1:]) for result in results) == PIECES
    assert left == [0, 0, 0]


def _shelf() -> list[int]:
    """Two variants with 20 pieces each, and one with a single piece."""
    with transaction():
        stocks = {"Petite": PIECES, "Grande": PIECES, "Géante": 1}
        variants = [VariantDetails(100, {"Taille": size}, stock=pieces) for size, pieces in stocks.items()]
        product = products.create(Details(name={"fr": "Galette"}, vat_rate_bp=550), variants)
        ids = [variant.id for variant in product.variants]
    db.session.remove()
    return ids
