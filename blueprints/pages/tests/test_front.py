"""Home, contact, robots.txt and the sitemap."""

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest
from flask import Flask
from flask.testing import FlaskClient
from markupsafe import Markup

from blueprints.pages import robots

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"

Plug = Callable[[str, Callable[[], object]], None]


@pytest.fixture
def plug(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Plug:
    """Plug something into an outlet until the test ends."""
    plugged = app.extensions["grandrue.outlets"].plugged

    def plug(name: str, give: Callable[[], object]) -> None:
        monkeypatch.setitem(plugged, name, [*plugged.get(name, []), (50, give)])

    return plug


@pytest.mark.parametrize("path", ["/", "/contact", "/legal/notice", "/legal/privacy", "/legal/accessibility"])
@pytest.mark.parametrize("language", ["", "/en"])
def test_every_page_is_drawn_for_strangers_without_a_cookie(client: FlaskClient, path: str, language: str) -> None:
    answer = client.get(f"{language}{path}")
    assert answer.status_code == 200
    assert answer.headers.get("Set-Cookie") is None


def test_home_says_who_and_where(client: FlaskClient) -> None:
    text = client.get("/").text
    assert "<h1>Boulangerie Martin</h1>" in text
    assert "Boulangerie, pâtisserie · Lyon" in text
    assert "Bakery, pastry shop · Lyon" in client.get("/en/").text


def test_home_shows_the_tagline_once_there_is_one(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(app.extensions["grandrue.answers"], "pages.tagline", "Du pain <et> rien d’autre")
    assert "Du pain &lt;et&gt; rien d’autre" in client.get("/").text


def test_each_language_has_its_own_tagline(app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(app.extensions["grandrue.answers"], "pages.tagline", "Du pain chaque nuit")
    assert "Du pain chaque nuit" not in client.get("/en/").text
    monkeypatch.setitem(app.extensions["grandrue.answers"], "pages.tagline_other", "Bread every night")
    assert "Bread every night" in client.get("/en/?again").text


def test_rooms_plug_into_home(client: FlaskClient, plug: Plug) -> None:
    plug("pages.hero", lambda: Markup('<a href="/shop">La boutique</a>'))
    plug("pages.hero.picture", lambda: Markup('<img src="/x.webp" alt="">'))
    plug("core.home", lambda: Markup("<section>Nos pains</section>"))
    text = client.get("/").text
    assert '<a href="/shop">La boutique</a>' in text
    assert '<div class="hero-picture"><img src="/x.webp" alt=""></div>' in text
    assert "<section>Nos pains</section>" in text


def test_search_engines_read_the_firm(client: FlaskClient) -> None:
    found = re.search(r'<script type="application/ld\+json">(.*?)</script>', client.get("/").text, re.DOTALL)
    assert found is not None
    firm = json.loads(found[1])
    assert firm["@type"] == "Bakery"
    assert firm["address"]["addressLocality"] == "Lyon"
    assert firm["telephone"] == "+33 4 72 00 00 00"


def test_contact_leaves_out_what_nobody_answered(
    app: Flask, client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "Horaires" not in client.get("/contact").text
    monkeypatch.setitem(app.extensions["grandrue.answers"], "pages.hours", "mardi à samedi, 7 h à 19 h")
    text = client.get("/contact?again").text
    assert "mardi à samedi, 7 h à 19 h" in text
    assert 'href="tel:+33472000000"' in text


def test_a_site_that_is_not_live_stays_out_of_search(client: FlaskClient) -> None:
    assert client.get("/robots.txt").text == "User-agent: *\nDisallow: /\n"


def test_a_live_site_keeps_its_office_and_carts_out_of_search(
    client: FlaskClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GRANDRUE_ENV", "production")
    lines = client.get("/robots.txt").text.splitlines()
    assert {"Disallow: /office", "Disallow: /en/office", "Disallow: /cart", "Disallow: /en/account"} <= set(lines)
    assert "Disallow: /" not in lines
    assert lines[-1] == "Sitemap: http://localhost/sitemap.xml"


def test_the_sitemap_has_every_page_in_every_language(client: FlaskClient, plug: Plug) -> None:
    changed = datetime(2026, 11, 2, tzinfo=UTC)
    plug("core.sitemap", lambda: [("pages.law", {"page": "made-up"}, changed)])
    root = ElementTree.fromstring(client.get("/sitemap.xml").data)
    found = {url.findtext(f"{SITEMAP}loc"): url.findtext(f"{SITEMAP}lastmod") for url in root}
    assert found["http://localhost/"] is None
    assert found["http://localhost/en/legal/notice"] is None
    assert found["http://localhost/legal/made-up"] == "2026-11-02"
    alternates = [link.get("hreflang") for link in root[0] if link.tag.endswith("link")]
    assert alternates == ["fr", "en"]


def test_a_large_sitemap_comes_in_parts(client: FlaskClient, plug: Plug, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(robots, "A_FILE", 10)
    plug("core.sitemap", lambda: [("pages.law", {"page": f"n{number}"}, None) for number in range(20)])
    index = ElementTree.fromstring(client.get("/sitemap.xml").data)
    files = [file.findtext(f"{SITEMAP}loc") or "" for file in index]
    assert len(files) == 3
    pages = [
        url.findtext(f"{SITEMAP}loc")
        for file in files
        for url in ElementTree.fromstring(client.get(file.removeprefix("http://localhost")).data)
    ]
    assert len(pages) == len(set(pages)) == 2 * 25
    assert client.get("/sitemap.xml?part=4").status_code == 404
    assert client.get("/sitemap.xml?part=0").status_code == 404
