"""A made-up French bakery to see the shop at work: its goods stand in ``demo_data/``, its pictures are drawn by code."""

import os
import tomllib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO
from pathlib import Path
from typing import Any

from sqlalchemy import select

from blueprints.catalog import categories, products, vat, window
from blueprints.catalog.models import Category, Product
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core import clock, pictures
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_this_language
from blueprints.core.site import current_site, running_app

DATA = Path(__file__).with_name("demo_data")
SOURCE = "demo"
WINDOW = "window"
SIDE = 960  # pixels of a drawn picture: sharp on a phone, and a third less work than 1200

Goods = dict[str, Any]


def seed() -> None:
    """Put the bakery's goods on the shelves. What is there already stays as its owner has it."""
    shelves = [tomllib.loads(path.read_text("utf-8")) for path in sorted(DATA.glob("*.toml"))]
    have = _external_ids(Product)
    fresh = [goods for shelf in shelves for goods in shelf["product"] if goods["key"] not in have]
    empty = [shelf["category"] for shelf in shelves if shelf["category"]["key"] not in _external_ids(Category)]
    wanted = [name for thing in (*empty, *fresh) for name in _pictures(thing)]
    leave_transaction()
    drawn = _drawn(wanted if window.key() else [WINDOW, *wanted])
    with transaction():
        for category in empty:
            _add_category(category, drawn)
        ids = _external_ids(Category)
        for shelf in shelves:
            for goods in shelf["product"]:
                if goods["key"] not in have:
                    _add_product(goods, ids.get(shelf["category"]["key"]), drawn)
        if WINDOW in drawn:
            window.dress(BytesIO(drawn[WINDOW]), name="window.jpg")


def _external_ids(model: type[Category] | type[Product]) -> dict[str, int]:
    rows = db.session.execute(select(model.external_id, model.id).where(model.source == SOURCE))
    return {row.external_id: row.id for row in rows}


def _add_category(category: Goods, drawn: Mapping[str, bytes]) -> None:
    (name,) = _pictures(category)
    categories.create(
        name=_spoken(category["name"]),
        description=_spoken(category["description"]),
        picture_key=pictures.store(BytesIO(drawn[name]), name=f"{name}.jpg").key,
        source=SOURCE,
        external_id=category["key"],
    )


def _add_product(goods: Goods, category_id: int | None, drawn: Mapping[str, bytes]) -> None:
    product = products.create(
        Details(
            name=_spoken(goods["name"]),
            summary=_spoken(goods["summary"]),
            description=_spoken(_description(goods)),
            category_id=category_id,
            vat_rate_bp=_rate(goods["vat"]),
            featured=goods.get("featured", False),
        ),
        [_variant(variant) for variant in goods["variants"]],
        published=True,
        source=SOURCE,
        external_id=goods["key"],
    )
    for name in _pictures(goods):
        key = pictures.store(BytesIO(drawn[name]), name=f"{name}.jpg").key
        products.hang_picture(product, key, alt=_spoken(goods["alt"]))


def _variant(variant: Goods) -> VariantDetails:
    options = _spoken({language: variant[language] for language in ("fr", "en") if language in variant})
    return VariantDetails(
        price_cents=variant["price"],
        compare_at_cents=variant.get("was"),
        stock=variant.get("stock"),
        sku=variant["sku"],
        options=options.pop(current_site().language, {}),
        options_translated=options,
        external_id=variant["sku"],
    )


def _description(goods: Goods) -> dict[str, str]:
    """The description as HTML, with the allergens below (EU 1169/2011, art. 14: shown before the purchase)."""
    found = {}
    for language, text in goods["description"].items():
        with in_this_language(language):
            heading = _("Allergens:")
        allergens = goods.get("allergens", {}).get(language)
        found[language] = f"<p>{text}</p>" + (f"<p><strong>{heading}</strong> {allergens}</p>" if allergens else "")
    return found


def _spoken(found: Mapping[str, Any]) -> dict[str, Any]:
    """What there is in the site's languages; a site that speaks neither French nor English gets the English."""
    site = current_site()
    spoken = {language: found[language] for language in site.languages if language in found}
    if site.language not in spoken and found:
        spoken[site.language] = found["en"]
    return spoken


def _rate(french_bp: int) -> int:
    """The rate of the site's country that is nearest to the French one."""
    rates = vat.rates_on(clock.now().date())
    return min(rates, key=lambda rate_bp: abs(rate_bp - french_bp), default=french_bp)


def _pictures(thing: Goods) -> list[str]:
    names: list[str] = thing.get("pictures", [thing.get("picture", thing["key"])])
    return names


def _drawn(names: list[str]) -> dict[str, bytes]:
    """The pictures as JPEG files by name, drawn and kept side by side: Pillow lets other threads work meanwhile."""
    if not names:
        return {}
    from blueprints.catalog.demo_pictures import draw, draw_window  # noqa: PLC0415 - 100 ms that no real shop needs

    app = running_app()

    def file_of(name: str) -> bytes:
        file = BytesIO()
        (draw_window() if name == WINDOW else draw(name, SIDE)).save(file, "JPEG", quality=95, subsampling=0)
        with app.app_context():
            # Kept here already, so that whoever puts it on a product finds the slow work done.
            pictures.store(BytesIO(file.getvalue()), name=f"{name}.jpg")
        return file.getvalue()

    names = list(dict.fromkeys(names))
    with ThreadPoolExecutor(os.cpu_count()) as threads:
        return dict(zip(names, threads.map(file_of, names), strict=True))
