"""The pages of a running site, one of each kind, for whoever wants to look at all of them.

Found by walking, so that a page that is added is looked at without anybody listing it here; states that no
link leads to (an empty cart, a refused form, a missing page) are added by name.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, Page

from generator.smoke_booking import Visit
from generator.smoke_report import Step
from generator.smoke_shop import Sale
from generator.smoke_site import RunningSite
from generator.smoke_visitor import Visitor
from generator.smoke_walk import Walker, samples

WIDTHS = {360: 780, 1280: 900}
"""The widths that are looked at, each with the height of its window."""

SCHEMES = ("light", "dark")
ROLES = ("visitor", "customer", "owner")
PARTS = {"customer": "/account", "owner": "/office"}
"""Which pages are shown as somebody who is signed in; all others are a visitor's."""


@dataclass(frozen=True)
class Stop:
    """A page to look at: a name for its pictures, its address, and whether it is meant to be refused."""

    name: str
    url: str
    status: int = 200


@dataclass
class Tour:
    """A site by its name, who is signed in on it, and the stops for each."""

    name: str
    people: dict[str, Visitor]
    stops: dict[str, list[Stop]]


def prepare(site: RunningSite, signed_in: dict[str, Visitor]) -> Tour:
    """Let the customer buy or book something and a visitor fill a cart, and find the pages."""
    people = {"visitor": Visitor("visitor", site.base)} | signed_in
    starts = {role: [f"{site.base}{PARTS.get(role, '/')}"] for role in ROLES}
    if "checkout" in site.features:
        for buyer in ("customer", "visitor"):
            _buy(site, people[buyer], to_the_end=buyer == "customer")
    if "booking_page" in site.features:
        starts["visitor"].append(_book(site, people))
    walker = Walker("en")
    stops = {}
    for role in ROLES:
        pages = samples(walker.walk(people[role], starts[role]).pages, each=1)
        # The other language has the same pages with the same look.
        mine = [url for url in pages if _whose(urlsplit(url).path) == role and not urlsplit(url).path.startswith("/en")]
        stops[role] = [
            Stop(_name(url), url) for url in mine if not re.search(r"\.(csv|json|xml|txt)$", urlsplit(url).path)
        ]
    stops["visitor"].append(Stop("missing", f"{site.base}/nowhere", 404))
    if "catalog" in site.features:
        stops["visitor"].append(Stop("nothing-found", f"{site.base}/search?q=xyzzy"))
    return Tour(site.folder.name, people, stops)


@contextmanager
def context_of(browser: Browser, visitor: Visitor, width: int, scheme: str) -> Iterator[BrowserContext]:
    """A browser window as wide as that, in which somebody is signed in."""
    context = browser.new_context(
        viewport={"width": width, "height": WIDTHS[width]},
        color_scheme="dark" if scheme == "dark" else "light",
        locale="fr-FR",
        reduced_motion="reduce",
    )
    for cookie in visitor.cookies:
        context.add_cookies([{"name": cookie.name, "value": cookie.value or "", "url": visitor.base}])
    try:
        yield context
    finally:
        context.close()


def photograph(page: Page, path: Path) -> None:
    """The whole page as a PNG, pictures that load late included."""
    page.evaluate("document.querySelectorAll('img[loading=lazy]').forEach(img => { img.loading = 'eager' })")
    page.wait_for_load_state("networkidle")
    path.parent.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=path, full_page=True)


def _buy(site: RunningSite, buyer: Visitor, *, to_the_end: bool) -> None:
    """Fill a cart, and for one who goes to the end pay for it too. Raises StepError."""
    sale, step = Sale(site, buyer), Step("", "")
    sale.search(step)
    sale.put_into_cart(step)
    if to_the_end:
        sale.check_out(step)
        sale.pay(step)


def _book(site: RunningSite, people: dict[str, Visitor]) -> str:
    """Book a time; the address of the booking's own page, to which only a mail leads. Raises StepError."""
    visit, step = Visit(site, people["customer"], people["owner"]), Step("", "")
    visit.find_time(step)
    visit.book(step)
    visit.find_mail(step)
    return visit.page.url


def _whose(path: str) -> str:
    signed_out = path.startswith(("/account/sign-in", "/account/register", "/account/forgotten"))
    if path.startswith("/account") and not signed_out:
        return "customer"
    return "owner" if path.startswith("/office") else "visitor"


def _name(url: str) -> str:
    parts = urlsplit(url)
    words = f"{parts.path} {parts.query}".strip("/ ") or "home"
    return re.sub(r"[^a-z0-9]+", "-", words.lower()).strip("-")[:60]
