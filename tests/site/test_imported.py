"""A shop made from a WooCommerce export sells one of its hoodies."""

import sys
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from generator.smoke_people import text_of
from generator.smoke_site import RunningSite
from tests import sites
from tests.production import rows
from tests.site.window import Window
from tests.test_production import EXPORT, SLUG

EMAIL = "capuche@example.com"


@pytest.fixture(scope="module")
def clothes_shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningSite]:
    """A site without demo data, filled from the export; it comes twice."""
    folder = sites.generate(tmp_path_factory.mktemp("imported") / "shop")
    site = RunningSite(folder, sys.executable)
    site.flask("db", "upgrade")
    for _twice in range(2):
        site.flask("catalog", "import", "--yes", str(EXPORT))
    with sites.served(folder) as running:
        yield running


def test_the_file_that_came_twice_made_each_product_once(clothes_shop: RunningSite) -> None:
    database = clothes_shop.folder / "instance" / "site.db"

    assert rows(database, "SELECT slug FROM catalog_product ORDER BY slug") == [("bonnet-cotele",), (SLUG,)]
    assert rows(database, "SELECT count(*) FROM catalog_variant") == [(4,)]


@pytest.mark.parametrize("width", [360, 1280])
def test_the_hoodie_is_found_chosen_and_sold(width: int, clothes_shop: RunningSite, chromium: Browser) -> None:
    email = f"{width}-{EMAIL}"
    guest = Window(chromium, clothes_shop, None, width=width, javascript=True)

    guest.open("/search?q=capuche")
    guest.page.locator("main a", has_text="Sweat à capuche Atelier").first.click()
    guest.page.wait_for_load_state()
    assert "350 g" in guest.text
    guest.page.get_by_text("Brique", exact=True).first.click()
    guest.add_to_cart()
    guest.open("/cart")
    assert "Brique / M" in guest.text
    guest.check_out(email, delivery=True)
    guest.pay()

    expect(guest.page.locator("main")).to_contain_text("Merci")
    mail = text_of(clothes_shop.wait_for_mail(email))
    assert "Sweat à capuche Atelier" in mail
    assert "Brique / M" in mail
    database = clothes_shop.folder / "instance" / "site.db"
    assert rows(database, f"SELECT status, goods_cents FROM orders_order WHERE email = '{email}'") == [("paid", 5900)]
    assert guest.close() == []
