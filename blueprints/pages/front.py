"""The home page and the contact page."""

from typing import Any

from flask import Blueprint, current_app, render_template, url_for

from blueprints.core.audience import audience
from blueprints.core.i18n import current_language
from blueprints.core.page_cache import cached_page
from blueprints.core.settings import answer
from blueprints.core.site import Site, current_site
from blueprints.core.urls import external_url, site_url

bp = Blueprint("pages", __name__)

# What search engines call the trades of core/feature.toml: https://schema.org/LocalBusiness
SCHEMA_ORG = {
    "bakery": "Bakery",
    "grocery": "GroceryStore",
    "butcher": "Store",
    "restaurant": "Restaurant",
    "florist": "Florist",
    "bookshop": "BookStore",
    "clothing": "ClothingStore",
    "crafts": "Store",
    "beauty": "BeautySalon",
    "sport": "SportingGoodsStore",
}


@bp.get("/")
@audience("public")
@cached_page
def home() -> str:
    site = current_site()
    return render_template("pages/home.html", trade=trade_words(site), tagline=said("tagline"), business=business(site))


@bp.get("/contact")
@audience("public")
@cached_page
def contact() -> str:
    return render_template("pages/contact.html", hours=said("hours") or answer("pages.hours"))


def said(key: str) -> str:
    """What the owner said in the language of the page: the answer itself in the main one, else its ``…_other``."""
    main = current_language() == current_site().language
    return str(answer(f"pages.{key}" if main else f"pages.{key}_other"))


def trade_words(site: Site) -> str:
    """The firm's trade in the language of the page, empty for one that the questions don't know."""
    if site.trade == "other":
        return ""
    questions = current_app.extensions["grandrue.features"]["core"].questions
    choices = next(question.choices for question in questions if question.key == "trade")
    return next((c.label.in_language(current_language()) for c in choices if c.value == site.trade), "")


def business(site: Site) -> dict[str, Any]:
    """The firm as JSON-LD, by which search engines show its address and telephone."""
    address = {
        "@type": "PostalAddress",
        "streetAddress": site.street,
        "postalCode": site.postcode,
        "addressLocality": site.city,
        "addressCountry": site.country,
    }
    facts = {
        "@context": "https://schema.org",
        "@type": SCHEMA_ORG.get(site.trade, "LocalBusiness"),
        "name": site.name,
        "url": external_url("pages.home"),
        "logo": f"{site_url()}{url_for('assets.favicon_file', _external=False)}" if not site.logo else "",
        "email": site.email,
        "telephone": site.phone,
        "vatID": site.vat_number,
        "address": address if site.street and site.city else "",
    }
    return {key: value for key, value in facts.items() if value}
