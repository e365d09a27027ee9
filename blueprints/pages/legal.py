"""The legal pages as visitors read them."""

import re
from dataclasses import dataclass
from typing import Any

from babel.numbers import get_currency_name
from flask import Flask, abort, current_app, render_template, url_for
from markdown_it import MarkdownIt
from markupsafe import Markup

from blueprints.core.audience import audience
from blueprints.core.i18n import current_language, current_locale, in_language
from blueprints.core.i18n import gettext as _
from blueprints.core.outlets import MenuEntry, outlet, plug
from blueprints.core.page_cache import cached_page
from blueprints.core.site import current_site
from blueprints.pages import front
from blueprints.pages.law import Document, Scope, Section, documents, filled_in

SUBJECTS = {
    "terms.payment": "payment, within the terms of sale",
    "terms.delivery": "delivery and collection, within the terms of sale",
    "terms.withdrawal": "withdrawal, within the terms of sale: the link to the withdrawal function",
    "delivery": "delivery: ways and prices",
    "booking.payment": "what is paid in advance, within the terms of booking",
    "booking.cancelling": "cancelling, moving and not coming, within the terms of booking: the rules of each service",
    "booking.withdrawal": "withdrawal, within the terms of booking: the link to the withdrawal function",
    "privacy": "personal data: further purposes and recipients",
    "privacy.bookings": "personal data of bookings: further purposes and recipients",
    "privacy.reminders": "personal data of reminders: who carries the text messages",
}
"""What other rooms add to the legal pages: outlet ``pages.<name>`` and its subject."""

NO_BREAK = "\u00a0"

# Raw HTML stays off: what an owner answered is text.
MARKDOWN = MarkdownIt("commonmark", {"html": False})


@dataclass(frozen=True)
class Shown:
    """A section as a visitor reads it."""

    key: str
    title: str
    body: Markup


@front.bp.get("/legal/<page>")
@audience("public")
@cached_page
def law(page: str) -> str:
    """``notice``, ``terms``, ``delivery``, ``booking``, ``privacy`` or ``accessibility``."""
    found = documents().get(page)
    if found is None or not is_here(found):
        abort(404)
    return render_template("pages/law.html", document=found, sections=sections_of(found))


def is_here(document: Document) -> bool:
    """Whether this site needs a document; without checkout there are no terms of sale."""
    return fits(document.scope)


def sections_of(document: Document) -> list[Shown]:
    """What a document says on this site; sections that have nothing to say are left out."""
    shown = (_shown(section) for section in document.sections if fits(section.scope))
    return [section for section in shown if section.body]


def fits(scope: Scope) -> bool:
    """Whether something is meant for this site."""
    rooms = frozenset(current_app.extensions["grandrue.features"])
    return scope.fits(current_site(), rooms, current_app.extensions["grandrue.answers"])


def values() -> dict[str, str]:
    """What the legal texts may name, by the names they use; empty where no answer is given."""
    site = current_site()
    answers: dict[str, Any] = current_app.extensions["grandrue.answers"]
    own = {key.removeprefix("pages."): str(value) for key, value in answers.items() if key.startswith("pages.")}
    place = f"{site.postcode} {site.city}".strip()
    return own | {
        "name": site.name,
        "legal_form": _legal_form(),
        "siret": site.siret,
        "siren": site.siren,
        "vat_number": site.vat_number,
        "address": f"{site.street}, {place}" if site.street and place else "",
        "email": site.email,
        "phone": site.phone,
        "country": current_locale().territories.get(site.country, site.country),
        "currency": str(get_currency_name(site.currency, count=2, locale=current_locale())),
        "terms_url": url_for("pages.law", page="terms"),
        "privacy_url": url_for("pages.law", page="privacy"),
        "contact_url": url_for("pages.contact"),
    }


def spaced(text: str) -> str:
    """French with no-break spaces where its typography wants them, so that no line begins with a colon."""
    return re.sub(r" (?=[:;?!»])|(?<=«) ", NO_BREAK, text)


def footer() -> list[MenuEntry]:
    """The links at the foot of every page."""
    here = [
        MenuEntry(in_language(d.title), url_for("pages.law", page=d.key)) for d in documents().values() if is_here(d)
    ]
    return [MenuEntry(_("Contact"), url_for("pages.contact")), *here]


def sitemap() -> list[tuple[str, dict[str, Any], None]]:
    legal = [("pages.law", {"page": d.key}, None) for d in documents().values() if is_here(d)]
    return [("pages.home", {}, None), ("pages.contact", {}, None), *legal]


def init_app(app: Flask) -> None:
    plug(app, "core.footer", footer, order=20)
    plug(app, "core.sitemap", sitemap, order=10)


def _shown(section: Section) -> Shown:
    text = filled_in(section.text.get(current_language()) or section.text["en"], values())
    text = spaced(text) if current_language() == "fr" else text
    body = Markup(MARKDOWN.render(text))  # noqa: S704 - Markdown without raw HTML, which escapes what it is given
    added = outlet(section.outlet) if section.outlet else Markup("")
    return Shown(section.key, in_language(section.title), (body + added) if text or added else Markup(""))


def _legal_form() -> str:
    questions = current_app.extensions["grandrue.features"]["core"].questions
    choices = next(question.choices for question in questions if question.key == "legal_form")
    form = current_site().legal_form
    return next((c.label.in_language(current_language()) for c in choices if c.value == form and form != "other"), "")
