"""The legal texts: complete data, right for each kind of firm, and never a placeholder."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from blueprints.core.i18n import in_this_language
from blueprints.core.site import Site
from blueprints.pages import legal, todo
from blueprints.pages.law import PLACE, Document, Scope, Section, documents, duties, filled_in, gaps

SHOP = {"core", "accounts", "backoffice", "catalog", "cart", "payments", "orders", "checkout", "pages"}
SALON = {"core", "accounts", "backoffice", "payments", "pages", "booking", "booking_page", "reminders"}
EVERY_ANSWER = {
    "publisher": "Marie Martin",
    "capital": "10 000 €",
    "registry_city": "Lyon",
    "host": "Hébergeur SAS, 1 rue des Serveurs, 75001 Paris, 01 00 00 00 00",
    "mediator_name": "Médiation Exemple, 1 rue de la Paix, 75002 Paris",
    "mediator_site": "https://mediateur.example",
}

sections = [(document, section) for document in documents().values() for section in document.sections]
every_section = pytest.mark.parametrize(
    ("document", "section"), sections, ids=[f"{d.key}-{s.key}-{n}" for n, (d, s) in enumerate(sections)]
)


def firm(
    app: Flask,
    monkeypatch: pytest.MonkeyPatch,
    *,
    rooms: Iterable[str] = SHOP,
    advance: str = "arrhes",
    answers: Any = None,
    **site: Any,
) -> None:
    """Let the app be of another firm, with every answer given unless others are."""
    monkeypatch.setitem(app.config, "SITE", replace(app.config["SITE"], **site))
    given = EVERY_ANSWER if answers is None else answers
    for key, value in given.items():
        monkeypatch.setitem(app.extensions["grandrue.answers"], f"pages.{key}", value)
    monkeypatch.setitem(app.extensions["grandrue.answers"], "booking.advance", advance)
    features = dict.fromkeys(rooms, object()) | app.extensions["grandrue.features"]
    monkeypatch.setitem(app.extensions, "grandrue.features", features)


def read(app: Flask, page: str, language: str = "fr") -> str:
    """The text of a legal page, without markup and no-break spaces."""
    with app.test_request_context("/"), in_this_language(language):
        shown = legal.sections_of(documents()[page])
        text = "\n".join(f"{section.title}\n{section.body.striptags()}" for section in shown)
    return text.replace(legal.NO_BREAK, " ")


@every_section
def test_a_section_says_the_same_in_both_languages(document: Document, section: Section) -> None:
    assert set(section.title) == set(section.text) == {"fr", "en"}
    assert set(PLACE.findall(section.text["fr"])) == set(PLACE.findall(section.text["en"]))


@every_section
def test_a_section_names_its_sources_and_since_when(document: Document, section: Section) -> None:
    assert section.sources
    for source in section.sources:
        assert source.url.startswith("https://")
        assert date(1900, 1, 1) < source.since <= document.reviewed_on


@every_section
def test_a_section_uses_answers_that_exist_and_outlets_that_are_offered(
    app: Flask, document: Document, section: Section
) -> None:
    with app.test_request_context("/"):
        known = legal.values()
    assert set(PLACE.findall(section.text["fr"])) <= set(known)
    assert not section.outlet or section.outlet.removeprefix("pages.") in legal.SUBJECTS


@pytest.mark.parametrize("country", ["FR", "DE"])
@pytest.mark.parametrize("regime", ["standard", "franchise"])
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_site_without_any_answer_shows_no_placeholder(
    app: Flask, monkeypatch: pytest.MonkeyPatch, country: str, regime: str, language: str
) -> None:
    facts: dict[str, Any] = dict.fromkeys(
        ("street", "postcode", "city", "email", "phone", "siret", "vat_number", "legal_form"), ""
    )
    firm(app, monkeypatch, rooms=SHOP | SALON, answers={}, country=country, vat_regime=regime, **facts)
    for page in documents():
        text = read(app, page, language)
        assert "{" not in text
        has_form = page in {"terms", "booking"}
        assert has_form or not re.search(r": *$", text, re.MULTILINE), "only the form has lines to fill in"
        assert not re.search(r"\b(None|TODO|XXX)\b|undefined", text)


@pytest.mark.parametrize("rooms", [SHOP, SALON, SHOP | SALON], ids=["shop", "salon", "both"])
@pytest.mark.parametrize("country", ["FR", "DE"])
@pytest.mark.parametrize("page", list(documents()))
def test_no_heading_comes_twice(
    app: Flask, monkeypatch: pytest.MonkeyPatch, country: str, page: str, rooms: set[str]
) -> None:
    firm(app, monkeypatch, country=country, rooms=rooms)
    with app.test_request_context("/"):
        keys = [section.key for section in legal.sections_of(documents()[page])]
    assert keys
    assert len(keys) == len(set(keys))


def test_the_french_notice_names_firm_publisher_and_host(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch)
    text = read(app, "notice")
    for fact in (
        "Boulangerie Martin",
        "SARL",
        "Capital social : 10 000 €",
        "Adresse : 12 rue des Lilas, 69001 Lyon",
        "SIREN : 732829320",
        "RCS Lyon 732829320",
        "FR44732829320",
        "Directeur de la publication : Marie Martin",
        "Hébergeur SAS",
        "Médiation Exemple",
    ):
        assert fact in text


def test_the_terms_have_what_french_law_wants(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch)
    text = read(app, "terms")
    for words in (
        "Commande avec obligation de paiement",
        "toutes taxes comprises",
        "quatorze jours",
        "Renoncer au contrat ici",
        "Je vous notifie par la présente ma rétractation",
        "deux ans à compter de la délivrance du bien",
        "vices cachés",
        "https://mediateur.example",
    ):
        assert words in text
    assert "ec.europa.eu/consumers/odr" not in text, "that platform has closed"
    assert "293 B" not in text


def test_a_small_business_says_that_it_charges_no_vat(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, vat_regime="franchise")
    assert "TVA non applicable, art. 293 B du CGI" in read(app, "terms")
    assert "toutes taxes comprises" not in read(app, "terms")


def test_a_german_shop_hears_nothing_of_french_law(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, rooms=SHOP | SALON, country="DE", vat_regime="franchise")
    for page in documents():
        for language in ("fr", "en"):
            text = read(app, page, language)
            assert not re.search(r"CNIL|CGI|RCS|SIREN|code de la consommation|French|vices cachés|arrhes", text), page
    assert "fourteen days" in read(app, "terms", "en")
    assert "two years" in read(app, "terms", "en")


def pages_of(app: Flask) -> list[str]:
    """The legal pages that the firm has."""
    with app.test_request_context("/"):
        return [key for key, document in documents().items() if legal.is_here(document)]


def test_a_salon_has_terms_of_booking_and_none_of_sale(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, rooms=SALON)
    assert pages_of(app) == ["notice", "booking", "privacy", "accessibility"]
    everything = "\n".join(read(app, page) for page in pages_of(app))
    for words in ("panier", "livraison", "Colis", "deux ans à compter de la délivrance du bien"):
        assert words not in everything


def test_a_shop_that_takes_bookings_has_both(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, rooms=SHOP | SALON)
    assert pages_of(app) == ["notice", "terms", "delivery", "booking", "privacy", "accessibility"]
    assert "un cookie pour le panier" in read(app, "privacy")


def test_a_shop_alone_hears_nothing_of_bookings(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch)
    assert "booking" not in pages_of(app)
    assert "Quand vous réservez" not in read(app, "privacy")


def test_the_terms_of_booking_have_what_french_law_wants(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, rooms=SALON)
    text = read(app, "booking")
    for words in (
        "toutes taxes comprises",
        "Cette somme constitue des arrhes",
        "nous vous en rendons le double",
        "vous avez quatorze jours à partir du jour où vous avez réservé",
        "Ce droit n’existe pas pour un repas, un hébergement ou une activité de loisirs",
        "ma rétractation du contrat portant sur la prestation de services",
        "https://mediateur.example",
    ):
        assert words in text
    assert "acompte" not in text


def test_an_owner_may_say_that_what_is_paid_in_advance_binds_both(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, rooms=SALON, advance="acompte")
    text = read(app, "booking")
    assert "Cette somme est un acompte, et non des arrhes" in text
    assert "une indemnité égale à ce que nous aurions gardé" in text
    assert "le double" not in text


def test_privacy_tells_what_is_kept_of_a_booking_and_of_its_reminders(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    firm(app, monkeypatch, rooms=SALON)
    text = read(app, "privacy")
    for words in ("Quand vous réservez", "trois ans au plus", "N’écrivez rien sur votre santé", "SMS"):
        assert words in text


def test_a_site_that_sells_nothing_has_no_terms_of_sale(app: Flask, client: FlaskClient) -> None:
    assert client.get("/legal/terms").status_code == 404
    assert client.get("/legal/delivery").status_code == 404
    assert "/legal/terms" not in client.get("/").text
    assert "/legal/notice" in client.get("/").text


def test_no_line_of_french_begins_with_a_colon() -> None:
    assert legal.spaced("Prix : « rien » ; non ? [ici](https://a.example/b?c) !") == (
        "Prix\u00a0: «\u00a0rien\u00a0»\u00a0; non\u00a0? [ici](https://a.example/b?c)\u00a0!"
    )


def test_a_line_without_its_answer_is_left_out() -> None:
    text = "- A: {a}\n- B: {b}\n- C: {a} and {b}\n- D"
    assert filled_in(text, {"a": "1", "b": ""}) == "- A: 1\n- D"


def test_a_place_that_no_answer_has_is_a_mistake() -> None:
    with pytest.raises(KeyError):
        filled_in("{unheard_of}", {"a": "1"})


def test_what_an_owner_answered_is_text_and_no_html(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, answers={"host": "<script>alert(1)</script> & Co"})
    with app.test_request_context("/"):
        shown = legal.sections_of(documents()["notice"])
    bodies = "".join(str(section.body) for section in shown)
    assert "<script>" not in bodies
    assert "&lt;script&gt;" in bodies


@pytest.mark.parametrize(
    ("scope", "fits"),
    [
        (Scope(), True),
        (Scope(countries=frozenset({"FR"})), True),
        (Scope(countries=frozenset({"DE"})), False),
        (Scope(elsewhere=True), False),
        (Scope(vat="franchise"), False),
        (Scope(companies=True), True),
        (Scope(rooms=frozenset({"pages"})), True),
        (Scope(rooms=frozenset({"checkout"})), False),
        (Scope(some_room=frozenset({"checkout", "pages"})), True),
        (Scope(some_room=frozenset({"checkout", "booking_page"})), False),
        (Scope(without=frozenset({"cart"})), True),
        (Scope(without=frozenset({"cart", "pages"})), False),
        (Scope(answers={"booking.advance": "arrhes"}), True),
        (Scope(answers={"booking.advance": "acompte"}), False),
        (Scope(answers={"booking.kind": "tables"}), False),
    ],
)
def test_a_scope_fits_a_french_company_or_not(scope: Scope, fits: bool) -> None:
    site = Site(name="X", country="FR", legal_form="sarl", vat_regime="standard")
    assert scope.fits(site, frozenset({"core", "pages"}), {"booking.advance": "arrhes"}) is fits


def missing(app: Flask) -> set[str]:
    with app.test_request_context("/"):
        return {gap.answer for gap in todo.missing()}


def test_the_owner_hears_of_every_answer_that_is_missing(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, answers={}, siret="", phone="")
    assert missing(app) == {"site.siret", "site.phone"} | {f"pages.{key}" for key in EVERY_ANSWER}


def test_a_salon_needs_a_mediator_as_a_shop_does(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, rooms=SALON, answers={})
    assert {"pages.mediator_name", "pages.mediator_site"} <= missing(app)


def test_the_owner_is_told_of_the_duties_of_bookings_only_with_bookings(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    def told() -> str:
        with app.test_request_context("/"):
            return " ".join(duty.text["fr"] for duty in todo.own_duties())

    firm(app, monkeypatch)
    assert "arrhes" not in told()
    firm(app, monkeypatch, rooms=SALON)
    assert "arrhes" in told()
    assert "indemnité que promettent" not in told()


def test_nothing_is_missing_once_all_is_answered(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch)
    assert missing(app) == set()


def test_a_sole_trader_needs_no_capital_and_a_small_business_no_vat_number(
    app: Flask, monkeypatch: pytest.MonkeyPatch
) -> None:
    firm(app, monkeypatch, answers={"publisher": "M", "host": "H"}, rooms=(), legal_form="ei", vat_regime="franchise")
    assert missing(app) == set()


def test_a_german_firm_is_asked_for_no_french_answers(app: Flask, monkeypatch: pytest.MonkeyPatch) -> None:
    firm(app, monkeypatch, answers={}, country="DE")
    assert missing(app) == set()


def test_every_gap_is_a_question_somewhere(app: Flask) -> None:
    asked = {
        question.name for feature in app.extensions["grandrue.features"].values() for question in feature.questions
    }
    assert {gap.answer for gap in gaps()} <= asked


def test_gaps_and_duties_speak_both_languages_and_name_a_source() -> None:
    told = [(gap.why, gap.source) for gap in gaps()] + [(duty.text, duty.source) for duty in duties()]
    for words, source in told:
        assert set(words) == {"fr", "en"}
        assert source.url.startswith("https://")


def test_a_gap_names_the_line_of_site_toml() -> None:
    places = {gap.answer: gap.place for gap in gaps()}
    assert places["site.siret"] == "[site] siret"
    assert places["pages.host"] == "[answers.pages] host"


def test_without_the_office_there_is_no_page_of_it(client: FlaskClient) -> None:
    assert client.get("/office/law").status_code == 404
