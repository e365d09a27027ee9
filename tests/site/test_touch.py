"""What fingers and keyboards do: the custom elements, targets for a thumb, and where the focus is."""

from collections.abc import Iterator
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from tests.site.conftest import Open
from tests.site.shelf import Shelf

PUBLIC = ("/", "/shop", "/p/pain-de-campagne", "/cart", "/contact", "/account/sign-in", "/withdrawal")
OFFICE = ("/office", "/office/orders", "/office/products", "/office/products/1", "/office/staff")

TOO_SMALL = """least => [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')]
    .filter(e => e.checkVisibility({opacityProperty: true, visibilityProperty: true}) && !e.closest('.visually-hidden'))
    // WCAG 2.5.8 leaves out links within a sentence, and what stands off the screen until it has the focus.
    .filter(e => getComputedStyle(e).display !== 'inline' && !e.classList.contains('skip-link'))
    .map(e => [e, (e.closest('label') ?? e).getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < least - 0.5 || box.height < least - 0.5))
    .map(([e, box]) => `${e.localName} “${(e.innerText || e.name || '').trim()}” ${box.width | 0}×${box.height | 0}`)"""

FOCUSED = """() => {
    const e = document.activeElement;
    if (e === document.body) return null;
    const outlined = (x, part) => x && parseFloat(getComputedStyle(x, part).outlineWidth) > 0
        && getComputedStyle(x, part).outlineStyle !== 'none';
    // A pill or a card is drawn around its radio button, a product's link over its whole card.
    const seen = outlined(e) || outlined(e, '::after') || outlined(e.nextElementSibling) || outlined(e.parentElement);
    const box = (e.closest('label') ?? e).getBoundingClientRect();
    const onScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {name: `${e.localName} “${(e.innerText || e.name || '').trim().slice(0, 40)}”`, seen, onScreen};
}"""
MOST_STOPS = 80


def test_a_card_puts_a_thing_into_the_cart_without_leaving_the_page(window: Open, shelf: Shelf) -> None:
    bread = shelf.put("Pain de la carte", cents=250)
    guest = window(width=360)
    guest.open(f"/search?q={bread.name.replace(' ', '+')}")

    guest.page.locator(".product-card", has_text=bread.name).locator("button").click()

    expect(guest.page.locator(".toast")).to_contain_text(bread.name)
    expect(guest.page.locator("[data-cart-count]")).to_have_text("1")
    assert guest.path == "/search"


def test_the_cart_follows_its_quantities_at_once_and_keeps_the_finger_where_it_is(window: Open, shelf: Shelf) -> None:
    bread = shelf.put("Pain compté", cents=300, stock=3)
    guest = window()
    guest.put_into_cart(bread.slug)
    more = guest.page.locator("quantity-stepper button").last

    more.click()
    expect(guest.page.locator(".summary .total dd")).to_contain_text("6,00")
    more.click()
    expect(guest.page.locator(".summary .total dd")).to_contain_text("9,00")

    expect(guest.page.locator("[data-cart-count]")).to_have_text("3")
    # There are three of it and no more.
    expect(more).to_be_disabled()
    assert guest.path == "/cart"


def test_two_kinds_of_choice_are_rows_of_pills_that_steer_one_select(window: Open) -> None:
    guest = window(width=360)
    guest.open("/p/pain-de-campagne")
    rows = guest.page.locator("variant-picker fieldset")
    chosen = guest.page.locator("variant-picker select")
    before, price = chosen.input_value(), guest.page.locator("[data-variant-price]").inner_text()

    expect(rows).to_have_count(2)
    expect(chosen).to_be_hidden()
    rows.first.locator(".pill:has(input:not(:checked):enabled)").first.click()

    assert chosen.input_value() != before
    assert guest.page.locator("[data-variant-price]").inner_text() != price
    guest.add_to_cart()
    expect(guest.page.locator("[data-cart-count]")).to_have_text("1")


def test_the_menu_of_a_phone_opens_as_a_drawer_and_escape_shuts_it(window: Open) -> None:
    guest = window(width=360)
    guest.open("/")
    menu, button = guest.page.locator("#site-menu"), guest.page.locator(".menu-button")

    expect(menu).to_be_hidden()
    button.click()
    expect(menu.get_by_role("link").first).to_be_visible()
    guest.page.keyboard.press("Escape")

    expect(menu).to_be_hidden()
    expect(button).to_be_focused()


def test_chosen_pictures_are_shown_before_they_are_sent(window: Open, shelf: Shelf) -> None:
    bread = shelf.put("Pain sans photo")
    owner = window("owner", width=360)
    owner.open(f"/office/products/{bread.id}")
    file = BytesIO()
    Image.new("RGB", (40, 30), "peru").save(file, "PNG")

    owner.page.locator("upload-field input").first.set_input_files(
        {"name": "pain.png", "mimeType": "image/png", "buffer": file.getvalue()}
    )

    expect(owner.page.locator(".upload-chosen img")).to_be_visible()
    expect(owner.page.locator(".upload-chosen")).to_contain_text("pain.png")


@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize(("who", "paths"), [("visitor", PUBLIC), ("owner", OFFICE)])
def test_the_keyboard_gets_everywhere_and_shows_where_it_is(
    who: str, paths: tuple[str, ...], width: int, window: Open
) -> None:
    somebody = window(who, width=width)

    faults = [f"{path}: {fault}" for path in paths for fault in unseen_focus(somebody.open(path))]

    assert faults == []


@pytest.mark.parametrize(("who", "paths", "least"), [("visitor", PUBLIC, 24), ("owner", OFFICE, 44)])
def test_what_is_touched_is_large_enough(who: str, paths: tuple[str, ...], least: int, window: Open) -> None:
    """24 pixels anywhere (WCAG 2.5.8), 44 in the back office, which is used with a thumb."""
    somebody = window(who, width=360)

    faults = [f"{path}: {small}" for path in paths for small in somebody.open(path).evaluate(TOO_SMALL, least)]

    assert faults == []


@pytest.mark.parametrize("width", [320, 640])
@pytest.mark.parametrize(("who", "paths"), [("visitor", PUBLIC), ("owner", OFFICE)])
def test_a_narrow_or_enlarged_page_is_not_pushed_sideways(
    who: str, paths: tuple[str, ...], width: int, window: Open
) -> None:
    """320 pixels are 1280 at 400 % (WCAG 1.4.10), 640 are 1280 at 200 %."""
    somebody = window(who)
    somebody.page.set_viewport_size({"width": width, "height": 800})
    over = "document.documentElement.scrollWidth - document.documentElement.clientWidth"

    assert {path: somebody.open(path).evaluate(over) for path in paths} == dict.fromkeys(paths, 0)


def unseen_focus(page: Page) -> Iterator[str]:
    """The stops of the Tab key where nobody sees the focus."""
    for _ in range(MOST_STOPS):
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            return
        if not stop["seen"]:
            yield f"no outline around {stop['name']}"
        if not stop["onScreen"]:
            yield f"{stop['name']} is off the screen"
