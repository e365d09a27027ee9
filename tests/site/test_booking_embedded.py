"""The booking page in a frame on another site: another host and another port, so that no cookie goes with it."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from generator.smoke_site import RunningSite
from tests.site.salon import Salon

Host = Callable[[str], str]


@pytest.fixture
def host() -> Iterator[Host]:
    """``host(html)`` serves a page on localhost and gives its address; the salon is at 127.0.0.1: another site."""
    with contextmanager(_served)() as serve:
        yield serve


def _served() -> Iterator[Host]:
    pages = {"/": ""}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write(pages["/"].encode())

        def log_message(self, *_words: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()

    def serve(html: str) -> str:
        pages["/"] = f"<!doctype html><html lang='fr'><title>Hôte</title><body><h1>Mon site</h1>{html}<p>Fin</p>"
        return f"http://localhost:{server.server_port}"

    try:
        yield serve
    finally:
        server.shutdown()
        server.server_close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    with chromium.new_context(viewport={"width": 360, "height": 740}, locale="fr-FR") as context:
        context.set_default_timeout(15_000)
        yield context.new_page()


def script(site: RunningSite, slug: str) -> str:
    return f'<script src="{site.base}/embed.js" defer data-service="{slug}"></script>'


def fill_in(frame: FrameLocator, page: Page, email: str) -> None:
    frame.locator("a.time").first.click()
    frame.locator("[name=name]").fill("Ada Byron")
    frame.locator("[name=email]").fill(email)
    page.wait_for_timeout(2100)
    frame.locator("main form button.large").click()


def test_a_guest_books_on_another_site_without_a_cookie(
    page: Page, host: Host, salon: Salon, salon_site: RunningSite
) -> None:
    cut, email = salon.offer("Coupe au loin", cancel_hours=0), "cadre@example.com"
    address = host(script(salon_site, cut.slug))
    salon.allow(address)
    page.goto(address)
    frame = page.frame_locator("iframe")

    fill_in(frame, page, email)

    expect(frame.locator("h1")).to_have_text("C’est réservé")
    assert page.url.startswith(address)
    assert salon.statuses(email) == ["confirmed"]
    assert page.context.cookies() == []


def test_the_frame_is_as_high_as_what_it_shows(page: Page, host: Host, salon: Salon, salon_site: RunningSite) -> None:
    cut = salon.offer("Coupe haute")
    address = host(script(salon_site, cut.slug))
    salon.allow(address)
    page.goto(address)
    inner = page.frame_locator("iframe").locator("body")
    expect(inner).to_contain_text(cut.name)
    page.wait_for_timeout(700)

    height = page.locator("iframe").evaluate("frame => frame.getBoundingClientRect().height")
    assert abs(height - inner.evaluate("body => body.getBoundingClientRect().height")) < 2

    # What somebody else says about heights is left aside.
    page.evaluate("window.postMessage({type: 'grandrue:size', height: 5000}, '*')")
    page.wait_for_timeout(300)
    assert page.locator("iframe").evaluate("frame => frame.getBoundingClientRect().height") == height


def test_a_payment_opens_outside_of_the_frame_and_ends_on_the_salons_page(
    page: Page, host: Host, salon: Salon, salon_site: RunningSite
) -> None:
    colour, email = salon.offer("Couleur au loin", payment="full", price_cents=5000), "cadre-paye@example.com"
    address = host(script(salon_site, colour.slug))
    salon.allow(address)
    page.goto(address)
    frame = page.frame_locator("iframe")
    fill_in(frame, page, email)
    assert page.url.startswith(address)

    frame.get_by_role("button", name="Payer").click()
    page.wait_for_url(f"{salon_site.base}/demo-payment/**")
    page.locator("[name=way][value=card]").check(force=True)
    page.locator("main form button").click()
    page.wait_for_url(f"{salon_site.base}/bookings/*")

    assert salon.statuses(email) == ["confirmed"]
    expect(page.locator("h1")).to_have_text("C’est réservé")


def test_a_site_that_is_not_on_the_list_shows_nothing(
    page: Page, host: Host, salon: Salon, salon_site: RunningSite
) -> None:
    cut = salon.offer("Coupe cachée")
    page.goto(host(script(salon_site, cut.slug)))
    page.wait_for_timeout(1500)

    assert page.frame_locator("iframe").get_by_text(cut.name).count() == 0


def test_only_the_embedded_pages_can_be_framed(page: Page, host: Host, salon: Salon, salon_site: RunningSite) -> None:
    cut = salon.offer("Coupe gardée")
    address = host(f'<iframe src="{salon_site.base}/book/{cut.slug}"></iframe>')
    salon.allow(address)
    page.goto(address)
    page.wait_for_timeout(1500)

    assert page.frame_locator("iframe").get_by_text(cut.name).count() == 0


def test_a_form_of_another_site_books_nothing(page: Page, host: Host, salon: Salon, salon_site: RunningSite) -> None:
    cut, email = salon.offer("Coupe volée"), "vol@example.com"
    fields = {"name": "Ada", "email": email, "start": f"{salon.free(cut)[0]:%Y-%m-%dT%H:%MZ}", "ticket": "x"}
    inputs = "".join(f'<input type="hidden" name="{name}" value="{value}">' for name, value in fields.items())
    address = host(
        f'<form method="post" action="{salon_site.base}/embed/{cut.slug}/details">{inputs}<button>Oui</button></form>'
    )
    salon.allow(address)
    page.goto(address)

    with page.expect_response("**/details") as answer:
        page.get_by_role("button", name="Oui").click()

    assert answer.value.status == 403
    assert salon.booked(email) == []
