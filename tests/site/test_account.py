"""A customer's account: from registering to signing out."""

import re

from generator.smoke_people import PASSWORD, text_of
from generator.smoke_site import RunningSite
from tests import buyer
from tests.site.conftest import Open
from tests.site.shelf import Shelf


def test_somebody_registers_orders_and_finds_the_order_again(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain fidèle"), "fidele@example.com"
    customer = window(width=360)

    customer.open("/account/register")
    customer.fill(name="Inès Fidèle", email=email)
    customer.page.locator("main form button").first.click()
    link = re.search(r"https?://\S+/account/link/\S+", text_of(site.wait_for_mail(email)))
    assert link is not None
    customer.open(link[0])
    customer.fill(password=PASSWORD)
    customer.page.locator("main form button[type=submit], main form button:not([type])").last.click()
    customer.page.wait_for_url("**/account")
    customer.put_into_cart(bread.slug)
    customer.open("/checkout")
    assert customer.field("email").input_value() == email
    customer.check_out(email, name="Inès Fidèle")
    customer.pay()

    customer.open("/account/orders")
    assert shelf.orders_of(email)[0].number in customer.text


def test_an_address_is_kept_and_offered_at_the_checkout(window: Open, shelf: Shelf) -> None:
    bread = shelf.put("Pain livré")
    customer = window("customer")

    customer.open("/account/addresses/new")
    customer.fill(name="Camille Test", street="8 quai Perrache", postcode="69002", city="Lyon")
    customer.page.locator("main form button").last.click()
    customer.page.wait_for_load_state()
    assert "8 quai Perrache" in customer.text
    customer.put_into_cart(bread.slug)
    customer.open("/checkout")

    assert customer.field("street").input_value() == "8 quai Perrache"


def test_nobody_sees_the_order_of_somebody_else(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain secret"), "secret@example.com"
    buyer.order(site, bread.slug, email)
    order = shelf.orders_of(email)[0]
    customer = window("customer")

    customer.open("/account/orders")
    assert order.number not in customer.text
    for guess in (str(order.id), order.number, order.token[:-1] + "x"):
        answer = customer.page.goto(f"{site.base}/orders/{guess}")
        assert answer is not None
        assert answer.status == 404


def test_signing_out_shuts_the_account(window: Open, site: RunningSite) -> None:
    somebody = window()
    email = "sortie@example.com"
    somebody.open("/account/register")
    somebody.fill(name="Noé", email=email)
    somebody.page.locator("main form button").first.click()
    link = re.search(r"https?://\S+/account/link/\S+", text_of(site.wait_for_mail(email)))
    assert link is not None
    somebody.open(link[0])
    somebody.fill(password=PASSWORD)
    somebody.page.locator("main form button").last.click()
    somebody.page.wait_for_url("**/account")

    somebody.page.locator("form[action$='/account/sign-out'] button").first.click()
    somebody.page.wait_for_load_state()
    somebody.open("/account")

    assert somebody.path == "/account/sign-in"
    somebody.fill(email=email, password=PASSWORD)
    somebody.page.locator("main form button").last.click()
    somebody.page.wait_for_url("**/account")


def test_a_guest_has_the_link_to_an_order_sent_again(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain retrouvé"), "retrouve@example.com"
    buyer.order(site, bread.slug, email)
    order = shelf.orders_of(email)[0]
    guest = window()

    guest.open("/orders/find")
    guest.fill(number=order.number, email=email)
    guest.page.locator("main form button").last.click()

    assert f"/orders/{order.token}" in text_of(site.wait_for_mail(email, after=1))
