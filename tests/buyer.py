"""A customer over plain HTTP: orders in a fraction of a second where a test is about what comes after."""

from generator.smoke_page import Page, forms_with
from generator.smoke_people import expect, fill, form_with, open_page
from generator.smoke_site import RunningSite
from generator.smoke_visitor import Visitor


def order(
    site: RunningSite, slug: str, email: str, *, quantity: int = 1, delivery: bool = False, way: str | None = "card"
) -> Page:
    """Buy a product as a guest; the last page seen. With `way` None the order is left unpaid on the payment page."""
    guest = Visitor("visitor", site.base)
    put_into_cart(site, guest, slug, quantity)
    page = check_out(site, guest, email, delivery=delivery)
    return pay(site, guest, page, way) if way else page


def put_into_cart(site: RunningSite, guest: Visitor, slug: str, quantity: int = 1) -> None:
    """Send the form of a product page."""
    form = form_with(site, open_page(site, guest, f"{site.base}/p/{slug}"), "variant", "quantity")
    expect(site, guest.send(form, fill(form, quantity=str(quantity))))


def check_out(site: RunningSite, guest: Visitor, email: str, *, delivery: bool = False) -> Page:
    """Order what is in the cart; the payment page."""
    form = form_with(site, open_page(site, guest, f"{site.base}/checkout"), "email", "method")
    person = {"email": email, "name": "Marie Dupont", "method": "delivery" if delivery else "pickup"}
    place = {"street": "3 place Bellecour", "postcode": "69002", "city": "Lyon"}
    return expect(site, guest.send(form, fill(form, **person, **place))).page


def pay(site: RunningSite, guest: Visitor, page: Page, way: str) -> Page:
    """Pay on the demo's payment page; the page after it."""
    form = next(forms_with(page, "way"))
    return expect(site, guest.send(form, fill(form, way=way))).page
