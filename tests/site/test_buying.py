"""Buying, as guests do it in a browser."""

import re

import pytest
from playwright.sync_api import expect

from generator.smoke_people import text_of
from generator.smoke_site import RunningSite
from tests.site.conftest import Open
from tests.site.shelf import Shelf

WITHDRAW = "Renoncer au contrat ici"


@pytest.mark.parametrize("width", [360, 1280])
def test_a_guest_collects_what_was_paid(window: Open, shelf: Shelf, site: RunningSite, width: int) -> None:
    bread, email = shelf.put("Pain d'épices", cents=450, stock=5), f"retrait{width}@example.com"
    guest = window(width=width)

    guest.put_into_cart(bread.slug, quantity=2)
    expect(guest.page.get_by_role("link", name=bread.name)).to_be_visible()
    assert "9,00" in guest.text
    guest.check_out(email)
    assert guest.path.startswith("/demo-payment/")
    assert shelf.stock_of(bread) == [3]
    guest.pay()

    assert guest.path.startswith("/orders/")
    assert "Merci !" in guest.text
    assert "12 rue du Four" in guest.text
    assert shelf.statuses(email) == ["paid"]
    mail = site.wait_for_mail(email)
    assert bread.name in text_of(mail)
    assert guest.page.url in text_of(mail)


def test_a_parcel_costs_the_flat_rate_and_goes_to_the_address(window: Open, shelf: Shelf) -> None:
    bread, email = shelf.put("Pain de voyage", cents=1000), "livraison@example.com"
    guest = window()

    guest.put_into_cart(bread.slug)
    guest.check_out(email, delivery=True)
    guest.pay()

    order = shelf.orders_of(email)[0]
    assert (order.goods_cents, order.delivery_cents, order.total_cents) == (1000, 590, 1590)
    assert order.address is not None
    assert order.address["street"] == "3 place Bellecour"
    assert "3 place Bellecour" in guest.text


def test_the_chosen_variant_is_the_one_that_is_sold(window: Open, shelf: Shelf) -> None:
    tart, email = shelf.put("Tarte", cents=1200, stock=4, sizes=("4 parts", "6 parts")), "variante@example.com"
    guest = window()

    guest.open(f"/p/{tart.slug}")
    guest.page.get_by_text("6 parts", exact=True).click()
    expect(guest.page.locator("[data-variant-price]")).to_have_text(re.compile("13,00"))
    guest.add_to_cart()
    expect(guest.page.locator("[data-cart-count]")).to_have_text("1")
    guest.check_out(email)
    guest.pay()

    assert shelf.stock_of(tart) == [4, 3]
    assert shelf.orders_of(email)[0].total_cents == 1300


def test_everything_works_without_javascript(window: Open, shelf: Shelf) -> None:
    tart, email = shelf.put("Tarte nue", cents=1200, stock=4, sizes=("4 parts", "6 parts")), "sansjs@example.com"
    guest = window(javascript=False, width=360)

    guest.open(f"/p/{tart.slug}")
    guest.page.get_by_label("6 parts").check(force=True)
    guest.add_to_cart()
    guest.open("/cart")
    guest.field("quantity").fill("3")
    guest.press("Mettre à jour")
    assert "39,00" in guest.text
    guest.page.locator("main").get_by_role("button", name="Retirer").first.click()
    assert "Votre panier est vide" in guest.text
    guest.put_into_cart(tart.slug)
    guest.check_out(email)
    guest.pay()

    assert shelf.statuses(email) == ["paid"]


def test_a_declined_card_may_be_followed_by_a_good_one(window: Open, shelf: Shelf) -> None:
    bread, email = shelf.put("Pain refusé"), "refus@example.com"
    guest = window()
    guest.put_into_cart(bread.slug)
    guest.check_out(email)

    guest.pay("declined")
    assert "refusée" in guest.text
    assert shelf.statuses(email) == ["pending"]
    guest.pay("card")

    assert "Merci !" in guest.text
    assert shelf.statuses(email) == ["paid"]


def test_a_bank_debit_is_paid_when_the_bank_says_so(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain patient", stock=3), "prelevement@example.com"
    guest = window()
    guest.put_into_cart(bread.slug)
    guest.check_out(email)

    guest.pay("debit")

    assert shelf.statuses(email) == ["processing"]
    assert shelf.stock_of(bread) == [2]
    assert len(site.mails(email)) <= 1


def test_who_turns_back_from_the_payment_finds_the_cart_as_it_was(window: Open, shelf: Shelf) -> None:
    bread, email = shelf.put("Pain hésitant"), "hesite@example.com"
    guest = window()
    guest.put_into_cart(bread.slug)
    guest.check_out(email)

    guest.page.locator("a.demo-back").click()

    assert guest.path == "/cart"
    assert bread.name in guest.text
    guest.check_out(email)
    guest.pay()
    assert shelf.statuses(email).count("paid") == 1


def test_more_than_there_is_is_not_sold(window: Open, shelf: Shelf) -> None:
    bread = shelf.put("Pain rare", stock=2)
    guest = window(javascript=False)

    guest.put_into_cart(bread.slug, quantity=1)
    guest.put_into_cart(bread.slug, quantity=1)
    guest.put_into_cart(bread.slug, quantity=1)

    assert "2" in guest.field("quantity").input_value()
    assert shelf.stock_of(bread) == [2]


def test_a_refused_checkout_keeps_what_was_typed_and_names_the_field(window: Open, shelf: Shelf) -> None:
    bread = shelf.put("Pain distrait")
    guest = window(width=360)
    guest.put_into_cart(bread.slug)

    guest.check_out("pas-une-adresse", name="Zoé Dupré")

    email = guest.field("email")
    assert email.get_attribute("aria-invalid") == "true"
    described = (email.get_attribute("aria-describedby") or "").split()
    assert any("adresse" in guest.page.locator(f"#{part}").inner_text() for part in described)
    assert guest.field("name").input_value() == "Zoé Dupré"
    assert shelf.orders_of("pas-une-adresse") == []


def test_the_order_says_how_to_withdraw_for_the_whole_period(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain regretté"), "regret@example.com"
    guest = window()
    guest.put_into_cart(bread.slug)
    guest.check_out(email)
    guest.pay()
    number = shelf.orders_of(email)[0].number

    guest.follow(WITHDRAW)
    guest.fill(name="Élodie Lefèvre", number=number, email=email)
    guest.press("Continuer")
    guest.press("Confirmer la rétractation")

    acknowledgement = site.wait_for_mail(email, after=1)
    assert number in text_of(acknowledgement)
    assert re.search(r"\d{2}:\d{2}", text_of(acknowledgement))
