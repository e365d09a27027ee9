from datetime import UTC, datetime

from flask import Flask
from flask.testing import FlaskClient

from blueprints.core.i18n import day, in_language, in_this_language, moment, ngettext


def test_the_default_language_has_bare_addresses_and_the_other_its_prefix(client: FlaskClient) -> None:
    assert client.get("/probe/hello").text == "fr 12,50\u00a0€"
    assert client.get("/en/probe/hello").text == "en €12.50"


def test_the_language_of_the_browser_changes_nothing(client: FlaskClient) -> None:
    assert client.get("/probe/hello", headers={"Accept-Language": "en"}).text.startswith("fr ")


def test_links_keep_the_language_and_lead_to_the_other(client: FlaskClient) -> None:
    assert client.get("/en/probe/links?a=1").text == "/en/probe/hello /probe/links?a=1 /en/probe/links?a=1"
    assert client.get("/probe/links").text == "/probe/hello /probe/links /en/probe/links"


def test_a_language_that_the_site_does_not_have_is_no_prefix(client: FlaskClient) -> None:
    assert client.get("/de/probe/hello").status_code == 404


def test_a_text_falls_back_to_the_default_language_then_to_any(app: Flask) -> None:
    with app.app_context(), in_this_language("en"):
        assert in_language({"fr": "Pain", "en": "Bread"}) == "Bread"
        assert in_language({"fr": "Pain", "en": ""}) == "Pain"
        assert in_language({"de": "Brot"}) == "Brot"
        assert in_language({}) == ""


def test_dates_are_told_in_the_zone_of_the_site(app: Flask) -> None:
    late = datetime(2026, 6, 30, 22, 30, tzinfo=UTC)
    with app.app_context():
        assert day(late) == "1 juillet 2026"
        assert moment(late, "short") == "01/07/2026 00:30"


def test_nothing_is_singular_in_french_and_plural_in_english(app: Flask) -> None:
    with app.app_context():
        assert ngettext("%(num)s loaf", "%(num)s loaves", 0) == "0 loaf"
        with in_this_language("en"):
            assert ngettext("%(num)s loaf", "%(num)s loaves", 0) == "0 loaves"
            assert ngettext("%(num)s loaf", "%(num)s loaves", 1) == "1 loaf"
