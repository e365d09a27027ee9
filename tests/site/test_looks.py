"""Every page as it is seen: at 360 and 1280 pixels, light and dark. With GRANDRUE_SCREENSHOTS=DIR it is photographed."""

import gzip
import os
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Response

from generator import smoke_people
from tests import sites
from tests.site import tour
from tests.site.tour import ROLES, SCHEMES, WIDTHS, Tour

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
MOST_CSS, MOST_JS = 20_000, 15_000
"""Bytes a page may load, gzipped."""

VIEWS = [(role, width, scheme) for role in ROLES for width in WIDTHS for scheme in SCHEMES]


SEEN = {
    "shop": {"home", "shop", "cart", "checkout", "missing", "account", "account-orders", "office"},
    "booking": {"home", "book", "legal-booking", "missing", "account", "office"},
}
"""Pages that a tour of each site has to find."""

KINDS = {"shop": ("p-", "orders-", "office-products"), "booking": ("book-", "bookings-", "office-")}
"""How the names of further ones begin."""


@pytest.fixture(scope="session", params=SEEN)
def toured(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Tour]:
    """A site of these tests' own: in the others' one, pages come and go."""
    original = sites.cached(tmp_path_factory, request.param)
    with sites.served(sites.copied(original, tmp_path_factory.mktemp("tour") / request.param)) as running:
        yield tour.prepare(running, smoke_people.make(running))


@pytest.mark.parametrize(("role", "width", "scheme"), VIEWS)
def test_every_page_can_be_used_by_everybody(
    role: str, width: int, scheme: str, toured: Tour, chromium: Browser
) -> None:
    """No violation of WCAG 2.2 AA that axe can see, and nothing wider than the window."""
    faults = []
    with tour.context_of(chromium, toured.people[role], width, scheme) as context:
        page = context.new_page()
        for stop in toured.stops[role]:
            answer = page.goto(stop.url)
            assert answer is not None
            if answer.status != stop.status:
                faults.append(f"{stop.name} answers {answer.status}")
            faults += [f"{stop.name}: {fault}" for fault in (*too_wide(page), *inaccessible(page))]
            if os.environ.get("GRANDRUE_SCREENSHOTS"):
                folder = Path(os.environ["GRANDRUE_SCREENSHOTS"])
                tour.photograph(page, folder / toured.name / f"{role}-{stop.name}-{width}-{scheme}.png")

    assert faults == []


@pytest.mark.parametrize("role", ROLES)
def test_nothing_sticks_out_on_the_smallest_phone_and_at_double_size(
    role: str, toured: Tour, chromium: Browser
) -> None:
    """320 pixels, to which a window of 1280 shrinks at 400 % (WCAG 1.4.10), and 640, which is 200 %."""
    faults = []
    with tour.context_of(chromium, toured.people[role], 360, "light") as context:
        page = context.new_page()
        for stop in toured.stops[role]:
            page.goto(stop.url)
            for width in (320, 640):
                page.set_viewport_size({"width": width, "height": 700})
                faults += [f"{stop.name} at {width}: {fault}" for fault in too_wide(page)]

    assert faults == []


@pytest.mark.parametrize("role", ROLES)
def test_a_page_is_light_and_all_its_own(role: str, toured: Tour, chromium: Browser) -> None:
    """CSS and JavaScript stay within their bytes, nothing comes from elsewhere, and a demo says that it is one."""
    faults = []
    for stop in toured.stops[role]:
        # A window of its own, so that nothing comes out of the browser's cache.
        with tour.context_of(chromium, toured.people[role], 1280, "light") as context:
            page = context.new_page()
            loaded = _listen(page)
            page.goto(stop.url, wait_until="networkidle")
            faults += [f"{stop.name}: {fault}" for fault in weight(loaded, urlsplit(stop.url).netloc)]
            if "démonstration" not in page.locator("body").inner_text().lower():
                faults.append(f"{stop.name} does not say that no money moves")

    assert faults == []


def test_a_page_that_nobody_can_read_is_noticed(chromium: Browser) -> None:
    page = chromium.new_page()
    page.set_content('<html lang="fr"><title>x</title><main><h1 style="color:#ccc">Pâle</h1><img src="x"></main>')

    assert [fault.partition(":")[0] for fault in inaccessible(page)] == ["color-contrast", "image-alt"]
    page.close()


def test_a_page_that_is_too_wide_is_noticed(chromium: Browser) -> None:
    page = chromium.new_page(viewport={"width": 360, "height": 700})
    page.set_content('<div style="width: 400px">x</div>')

    assert list(too_wide(page)) == ["48 pixels too wide: DIV"]
    page.close()


def too_wide(page: Page) -> Iterator[str]:
    """By how much the page can be pushed sideways, and the first element that sticks out."""
    over = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if over > 0:
        culprit = page.evaluate(
            """() => [...document.body.querySelectorAll('*')]
                .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 0.5)
                .map(e => e.tagName + (e.className ? '.' + e.className : ''))[0]"""
        )
        yield f"{over} pixels too wide: {culprit}"


def inaccessible(page: Page) -> Iterator[str]:
    """The violations that axe finds, each with the elements that it names."""
    for violation in Axe().run(page, options=RULES).response["violations"]:
        where = "; ".join(", ".join(map(str, node["target"])) for node in violation["nodes"][:3])
        yield f"{violation['id']}: {where}"


def _listen(page: Page) -> list[Response]:
    """A list that fills with all that the page loads from now on."""
    loaded: list[Response] = []
    # A method of a list is nothing that playwright could hang on to.
    page.on("response", lambda answer: loaded.append(answer))  # noqa: PLW0108
    return loaded


def weight(loaded: list[Response], host: str) -> Iterator[str]:
    """What is too heavy, or from elsewhere."""
    sizes = {"stylesheet": 0, "script": 0}
    for answer in loaded:
        if urlsplit(answer.url).netloc != host and not answer.url.startswith(("data:", "blob:")):
            yield f"asks {answer.url}"
        if answer.request.resource_type in sizes and answer.ok:
            sizes[answer.request.resource_type] += len(gzip.compress(answer.body()))
    if sizes["stylesheet"] > MOST_CSS:
        yield f"{sizes['stylesheet']} bytes of CSS"
    if sizes["script"] > MOST_JS:
        yield f"{sizes['script']} bytes of JavaScript"


def test_the_tour_sees_every_kind_of_page(toured: Tour) -> None:
    """Should the walk lose its way, the checks above would be green and worth nothing."""
    seen = {stop.name for role in ROLES for stop in toured.stops[role]}

    assert SEEN[toured.name] - seen == set()
    for beginning in KINDS[toured.name]:
        assert any(name.startswith(beginning) for name in seen), beginning
