"""Later code takes over the sites of released versions: it migrates their data, shows all of it, and sells on."""

import sqlite3
import sys
from pathlib import Path

import pytest

from generator import __version__, smoke_people, smoke_shop
from generator.smoke_report import Step
from generator.smoke_site import RunningSite
from generator.smoke_visitor import Visitor
from generator.smoke_walk import Walker
from tests import released, sites


@pytest.mark.parametrize("version", released.versions())
def test_the_site_of_a_released_version_is_taken_over(version: str, tmp_path: Path) -> None:
    folder = released.taken_over(version, tmp_path / "site")
    before = books(folder)

    RunningSite(folder, sys.executable).flask("db", "upgrade")

    assert before["orders"]
    assert books(folder) == before
    with sites.served(folder) as site:
        people = smoke_people.make(site)
        for _key, action in smoke_shop.steps(site, people):
            action(Step("", ""))
        walker = Walker("en")
        for visitor in (Visitor("visitor", site.base), people["owner"]):
            starts = [f"{site.base}/"] + [f"{site.base}/office"] * (visitor.name == "owner")
            assert walker.walk(visitor, starts).problems == []


def test_this_version_keeps_a_site_for_the_later_ones() -> None:
    assert __version__ in released.versions()


def books(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """What no version may alter: each order, its lines and what was paid for it."""
    queries = {
        "orders": "SELECT number, status, total_cents, tax_cents, refunded_cents, email FROM orders_order ORDER BY id",
        "lines": "SELECT order_id, name, options, quantity, unit_cents, rate_bp FROM orders_line ORDER BY id",
        "payments": "SELECT reference, status, amount, currency FROM payments_payment ORDER BY id",
        "products": "SELECT slug, name, price_cents, picture_key FROM catalog_product ORDER BY id",
    }
    connection = sqlite3.connect(folder / "instance" / "site.db")
    found = {name: connection.execute(query).fetchall() for name, query in queries.items()}
    connection.close()
    return found
