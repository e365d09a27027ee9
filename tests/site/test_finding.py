"""Finding one's way: search, shelves, languages, and what a machine may read."""

import pytest

from generator.smoke_site import RunningSite
from generator.smoke_visitor import Visitor
from tests.site.conftest import Open
from tests.site.shelf import Shelf


@pytest.mark.parametrize("words", ["ecureuil", "ÉCUREUIL", "écureuil", "ecureuil  croquant", "écureiul"])
def test_the_search_minds_neither_accents_nor_case_nor_a_slip(words: str, window: Open, shelf: Shelf) -> None:
    biscuit = shelf.put("Écureuil croquant")
    guest = window()

    guest.open("/")
    guest.page.locator("header [name=q]").first.fill(words)
    guest.page.locator("header [name=q]").first.press("Enter")
    guest.page.wait_for_load_state()

    assert guest.path == "/search"
    assert biscuit.name in guest.text


def test_a_search_that_finds_nothing_helps_on(window: Open) -> None:
    guest = window(width=360)

    guest.open("/search?q=xyzzy")

    assert "xyzzy" in guest.text
    assert guest.page.locator("main a").count() > 0


def test_every_page_speaks_the_language_of_its_address(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread = shelf.put("Pain bilingue")
    guest = window()

    guest.open(f"/p/{bread.slug}")
    assert guest.page.locator("html").get_attribute("lang") == "fr"
    guest.page.locator("a[hreflang=en], a[lang=en]").first.click()
    guest.page.wait_for_load_state()

    assert guest.path == f"/en/p/{bread.slug}"
    assert guest.page.locator("html").get_attribute("lang") == "en"
    assert f"{bread.name} (en)" in guest.text
    guest.add_to_cart()
    guest.open("/en/checkout")
    assert "Order with obligation to pay" in guest.text
    guest.open("/checkout")
    assert "Commande avec obligation de paiement" in guest.text


def test_an_english_customer_gets_english_mail(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain anglais"), "english@example.com"
    guest = window()
    guest.open(f"/en/p/{bread.slug}")
    guest.add_to_cart()
    guest.open("/en/checkout")
    guest.fill(email=email, name="Ann Smith")
    guest.page.locator("[name=method][value=pickup]").check(force=True)
    guest.page.locator("form[action$='/checkout'] button.large").click()
    guest.page.wait_for_load_state()
    guest.pay()

    assert "Thank you" in guest.text
    assert "order" in str(site.wait_for_mail(email)["Subject"]).lower()


def test_the_sitemap_lists_pages_that_are_there(shelf: Shelf, site: RunningSite) -> None:
    bread = shelf.put("Pain cartographié")
    guest = Visitor("visitor", site.base)

    sitemap = guest.get(f"{site.base}/sitemap.xml").body.decode()

    assert f"{site.base}/p/{bread.slug}" in sitemap
    assert "/office" not in sitemap
    assert "/account" not in sitemap
