"""The back office, as an owner and a member of staff use it, on a phone too."""

import re
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import expect

from generator.smoke_people import text_of
from generator.smoke_site import RunningSite
from tests import buyer
from tests.site.conftest import Open
from tests.site.shelf import Shelf


def test_an_order_is_prepared_and_collected(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain à préparer"), "preparer@example.com"
    buyer.order(site, bread.slug, email)
    number = shelf.orders_of(email)[0].number
    owner = window("owner", width=360)

    owner.open("/office/orders")
    owner.page.get_by_text(number).first.click()
    for step in ("preparing", "ready", "completed"):
        owner.page.locator(f"form:has([name=to][value={step}]) button").click()
        expect(owner.page.locator(f"form:has([name=to][value={step}])")).to_have_count(0)
        assert shelf.statuses(email) == [step]

    ready = site.wait_for_mail(email, after=1)
    assert number in str(ready["Subject"])


def test_a_parcel_is_shipped_with_its_tracking_number(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain à expédier"), "expedier@example.com"
    buyer.order(site, bread.slug, email, delivery=True)
    order = shelf.orders_of(email)[0]
    owner = window("owner")

    owner.open(f"/office/orders/{order.id}")
    owner.fill(tracking="6A12345678901")
    owner.page.locator("form:has([name=to][value=shipped]) button").click()
    expect(owner.page.locator("form:has([name=to][value=shipped])")).to_have_count(0)

    assert shelf.statuses(email) == ["shipped"]
    assert "6A12345678901" in text_of(site.wait_for_mail(email, after=1))


def test_a_cancelled_order_gives_the_money_and_the_pieces_back(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain annulé", cents=500, stock=7), "annuler@example.com"
    buyer.order(site, bread.slug, email, quantity=3)
    assert shelf.stock_of(bread) == [4]
    owner = window("owner")

    owner.open(f"/office/orders/{shelf.orders_of(email)[0].id}/cancellation")
    owner.page.locator("main form button.danger").click()
    owner.page.wait_for_load_state()

    order = shelf.orders_of(email)[0]
    assert (order.status, order.refunded_cents) == ("cancelled", 1500)
    assert shelf.stock_of(bread) == [7]
    site.wait_for_mail(email, after=1)


def test_a_part_of_an_order_is_refunded_after_a_second_look(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain remboursé", cents=500), "rembourser@example.com"
    buyer.order(site, bread.slug, email, quantity=3)
    order = shelf.orders_of(email)[0]
    owner = window("owner", width=360)

    owner.open(f"/office/orders/{order.id}/refunds/new")
    owner.fill(**{f"line_{order.lines[0].id}": "2"})
    owner.page.locator("main form button").last.click()
    owner.page.wait_for_load_state()
    assert "10,00" in owner.text
    assert shelf.orders_of(email)[0].refunded_cents == 0
    owner.page.locator("main form button").first.click()
    owner.page.wait_for_load_state()

    assert shelf.orders_of(email)[0].refunded_cents == 1000
    site.wait_for_mail(email, after=1)


def test_a_product_is_made_photographed_and_bought(window: Open, shelf: Shelf) -> None:
    owner = window("owner", width=360)

    owner.open("/office/products/new")
    owner.fill(name_fr="Kouign-amann", name_en="Kouign-amann", summary_fr="Beurre salé de baratte")
    owner.fill(**{"variants-0-price": "4,80", "variants-0-stock": "6"})
    owner.page.locator(".save-bar button").click()
    owner.page.wait_for_load_state()
    owner.page.locator("input[type=file]").first.set_input_files(
        {"name": "photo.png", "mimeType": "image/png", "buffer": picture()}
    )
    owner.page.locator("form:has(input[type=file]) button").first.click()
    expect(owner.page.locator(".photo img").first).to_be_visible()
    owner.page.locator("form[action$='/publication'] button").click()
    owner.page.wait_for_load_state()

    guest = window()
    guest.open("/search?q=kouign")
    guest.page.locator("main a", has_text="Kouign-amann").first.click()
    guest.page.wait_for_load_state()
    assert "4,80" in guest.text
    assert "Beurre salé de baratte" in guest.text
    shown = guest.page.locator("main img").first
    assert shown.evaluate("image => image.complete && image.naturalWidth > 0")
    guest.add_to_cart()
    guest.check_out("kouign@example.com")
    guest.pay()
    assert shelf.orders_of("kouign@example.com")[0].total_cents == 480


def test_a_changed_price_shows_at_once_in_a_page_that_was_kept(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread = shelf.put("Pain renchéri", cents=350)
    guest, owner = window(), window("owner")
    guest.open(f"/p/{bread.slug}")
    assert "3,50" in guest.text

    owner.open(f"/office/products/{bread.id}")
    owner.fill(**{"variants-0-price": "3,90"})
    owner.page.locator(".save-bar button").click()
    owner.page.wait_for_load_state()

    guest.open(f"/p/{bread.slug}")
    assert "3,90" in guest.text


def test_what_is_taken_off_the_shop_is_gone_from_it(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread = shelf.put("Pain retiré")
    owner, guest = window("owner"), window()

    owner.open(f"/office/products/{bread.id}")
    owner.page.locator("form[action$='/withdrawal'] button").click()
    owner.page.wait_for_load_state()

    answer = guest.page.goto(f"{site.base}/p/{bread.slug}")
    assert answer is not None
    assert answer.status == 404


def test_the_stock_is_counted_on_one_page(window: Open, shelf: Shelf) -> None:
    bread = shelf.put("Pain compté", stock=3)
    owner = window("owner", width=360)

    owner.open(f"/office/products/stock?q={bread.name.split()[-1]}")
    owner.page.get_by_label(f"Stock de {bread.name}").fill("12")
    owner.page.locator(".save-bar button").click()
    owner.page.wait_for_load_state()

    assert shelf.stock_of(bread) == [12]


def test_the_dashboard_tells_what_was_sold_today(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread = shelf.put("Pain du jour", cents=12300)
    owner = window("owner")
    owner.open("/office")
    before = amount_in(owner.text)

    buyer.order(site, bread.slug, "aujourdhui@example.com")

    owner.open("/office")
    assert amount_in(owner.text) == before + 12300


def test_staff_do_the_daily_work_and_no_more(window: Open, shelf: Shelf, site: RunningSite) -> None:
    bread, email = shelf.put("Pain de l'équipe"), "equipe@example.com"
    buyer.order(site, bread.slug, email)
    order = shelf.orders_of(email)[0]
    staff = window("staff")

    staff.open(f"/office/orders/{order.id}")
    staff.page.locator("form:has([name=to][value=preparing]) button").click()
    expect(staff.page.locator("form:has([name=to][value=preparing])")).to_have_count(0)
    assert shelf.statuses(email) == ["preparing"]
    assert staff.page.locator("a[href$='/refunds/new']").count() == 0
    assert staff.page.locator("a[href$='/office/staff']").count() == 0
    for forbidden in (f"/office/orders/{order.id}/refunds/new", "/office/staff", "/office/law"):
        answer = staff.page.goto(f"{site.base}{forbidden}")
        assert answer is not None
        assert answer.status == 403


@pytest.mark.parametrize("who", ["visitor", "customer"])
def test_the_office_is_shut_to_everybody_else(who: str, window: Open, site: RunningSite) -> None:
    somebody = window(who)

    answer = somebody.page.goto(f"{site.base}/office/orders")

    assert answer is not None
    assert answer.status == (403 if who == "customer" else 200)
    assert somebody.path == ("/office/orders" if who == "customer" else "/account/sign-in")


def amount_in(text: str) -> int:
    """The first amount in euros on a page, in cents: on the dashboard what was sold today."""
    found = re.search(r"([\d ]+),(\d\d) €", text)
    assert found is not None
    return int(found[1].replace(" ", "") + found[2])


def picture() -> bytes:
    """A small PNG."""
    file = BytesIO()
    Image.new("RGB", (640, 480), "#c98a4b").save(file, "PNG")
    return file.getvalue()
