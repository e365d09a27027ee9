"""Later code takes over the sites of released versions: it migrates their data, shows all of it, and works on."""

import sqlite3
import sys
from pathlib import Path

import pytest

from generator import __version__, smoke, smoke_people
from generator.smoke_report import Step
from generator.smoke_site import RunningSite
from generator.smoke_visitor import Visitor
from generator.smoke_walk import Walker
from tests import released, sites

BOOKS = {
    "orders": "SELECT number, status, total_cents, tax_cents, refunded_cents, email FROM orders_order ORDER BY id",
    "lines": "SELECT order_id, name, options, quantity, unit_cents, rate_bp FROM orders_line ORDER BY id",
    "payments": "SELECT reference, status, amount, currency FROM payments_payment ORDER BY id",
    "products": "SELECT slug, name, price_cents, picture_key FROM catalog_product ORDER BY id",
    "services": "SELECT slug, name, price_cents, duration FROM booking_service ORDER BY id",
    "bookings": "SELECT number, status, starts_at, ends_at, price_cents, paid_cents, email FROM booking_booking ORDER BY id",
    "claims": "SELECT resource_id, starts_at, ends_at FROM booking_claim ORDER BY id",
}
"""What no version may alter, where a site has it."""

FILLED = {"shop": ("orders", "lines", "payments", "products"), "booking": ("services", "bookings", "claims")}
"""What a kept site has some of."""


@pytest.mark.parametrize("name", released.kept())
def test_the_site_of_a_released_version_is_taken_over(name: str, tmp_path: Path) -> None:
    folder = released.taken_over(name, tmp_path / "site")
    before = books(folder)

    RunningSite(folder, sys.executable).flask("db", "upgrade")

    assert [key for key in FILLED[name.rpartition("/")[2]] if not before[key]] == []
    assert books(folder) == before
    with sites.served(folder) as site:
        people = smoke_people.make(site)
        for job in (job for feature, job in smoke.JOBS.items() if feature in site.features):
            for _key, action in job(site, people):
                action(Step("", ""))
        walker = Walker("en")
        for visitor in (Visitor("visitor", site.base), people["owner"]):
            starts = [f"{site.base}/"] + [f"{site.base}/office"] * (visitor.name == "owner")
            assert walker.walk(visitor, starts).problems == []


@pytest.mark.parametrize("preset", released.PRESETS)
def test_this_version_keeps_a_site_for_the_later_ones(preset: str) -> None:
    assert f"{__version__}/{preset}" in released.kept()


def books(folder: Path) -> dict[str, list[tuple[object, ...]]]:
    """The books that a site has: each order and its lines, each booking, and what was paid."""
    connection = sqlite3.connect(folder / "instance" / "site.db")
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    found = {
        key: connection.execute(query).fetchall()
        for key, query in BOOKS.items()
        if query.partition(" FROM ")[2].partition(" ")[0] in tables
    }
    connection.close()
    return found
