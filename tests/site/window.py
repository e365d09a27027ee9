"""A browser window on the site, with the few things that a customer or an owner does in it again and again."""

import re
from http.cookiejar import CookieJar
from urllib.parse import urlsplit

from playwright.sync_api import Browser, ConsoleMessage, Locator, Page, Request

from generator.smoke_site import RunningSite
from tests.site.tour import WIDTHS

REFUSED = "Failed to load resource: the server responded with a status of 4"
"""What Chromium's console says about any page of a status 4xx, be it the refused form that a test asked for."""


class Window:
    """One browser window; it notes what its console complains about and every request that leaves the site."""

    def __init__(
        self, browser: Browser, site: RunningSite, cookies: CookieJar | None, *, width: int, javascript: bool
    ) -> None:
        self.site = site
        self.context = browser.new_context(
            viewport={"width": width, "height": WIDTHS[width]},
            java_script_enabled=javascript,
            locale="fr-FR",
            reduced_motion="reduce",
        )
        for cookie in cookies or ():
            self.context.add_cookies([{"name": cookie.name, "value": cookie.value or "", "url": site.base}])
        self.context.set_default_timeout(15_000)
        self.complaints: list[str] = []
        self.page: Page = self.context.new_page()
        self.page.on("console", self._hear)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("request", self._note)

    def open(self, path: str) -> Page:
        """Go to a path of the site."""
        self.page.goto(f"{self.site.base}{path}" if path.startswith("/") else path)
        return self.page

    def press(self, name: str) -> None:
        """Press the button of that name, and wait for what comes."""
        self.page.get_by_role("button", name=name).first.click()
        self.page.wait_for_load_state()

    def follow(self, name: str) -> None:
        """Follow the link of that name."""
        self.page.get_by_role("link", name=name).first.click()
        self.page.wait_for_load_state()

    def fill(self, **fields: str) -> None:
        """Type into the fields of these names."""
        for name, text in fields.items():
            self.field(name).fill(text)

    def field(self, name: str) -> Locator:
        """The control of that name."""
        return self.page.locator(f"main [name='{name}']").first

    def put_into_cart(self, slug: str, quantity: int = 1) -> None:
        """Buy from a product page, and go to the cart."""
        self.open(f"/p/{slug}")
        self.field("quantity").fill(str(quantity))
        self.add_to_cart()
        self.open("/cart")

    def add_to_cart(self) -> None:
        """Press the button under the product, and wait until the cart has it."""
        with self.page.expect_response(lambda answer: urlsplit(answer.url).path.endswith("/cart/items")):
            self.page.locator("form.buy button.large").click()
        self.page.wait_for_load_state()

    def check_out(self, email: str, *, delivery: bool = False, name: str = "Élodie Lefèvre") -> None:
        """From a full cart to the payment page."""
        self.open("/checkout")
        self.fill(email=email, name=name)
        self.page.locator(f"[name=method][value={'delivery' if delivery else 'pickup'}]").check(force=True)
        if delivery:
            self.fill(street="3 place Bellecour", postcode="69002", city="Lyon")
        self.page.locator("form[action$='/checkout'] button.large").click()
        self.page.wait_for_load_state()

    def pay(self, way: str = "card") -> None:
        """On the demo's payment page: `card`, `declined`, `debit` or `debit-fails`."""
        self.page.locator(f"[name=way][value={way}]").check(force=True)
        self.page.locator("main form button").click()
        self.page.wait_for_load_state()

    @property
    def path(self) -> str:
        return urlsplit(self.page.url).path

    @property
    def text(self) -> str:
        """What stands on the page; the narrow spaces of French are written as plain ones."""
        return re.sub(r"[\u00a0\u202f]", " ", self.page.locator("main").inner_text())

    def close(self) -> list[str]:
        """Close it; what was amiss."""
        self.context.close()
        return self.complaints

    def _hear(self, message: ConsoleMessage) -> None:
        if message.type == "error" and not message.text.startswith(REFUSED):
            self.complaints.append(f"{self.page.url}: {message.text}")

    def _note(self, request: Request) -> None:
        if not request.url.startswith((f"{self.site.base}/", "data:", "blob:")):
            self.complaints.append(f"{self.page.url} asks {request.url}")
