"""What the shop shows on the pages of others: search and menu, the home page, the sitemap, the office's menu."""

from collections.abc import Iterator
from datetime import datetime

from babel import Locale
from babel.numbers import get_currency_symbol
from flask import Flask, render_template, request, url_for
from markupsafe import Markup
from sqlalchemy import select

from blueprints.catalog import categories, listing, stockroom, window
from blueprints.catalog.addresses import category_url, product_url
from blueprints.catalog.models import Product
from blueprints.core import outlets, page_cache
from blueprints.core.database import db
from blueprints.core.i18n import current_locale
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.outlets import MenuEntry
from blueprints.core.site import current_site

Address = tuple[str, dict[str, str], datetime | None]


def init_app(app: Flask) -> None:
    app.jinja_env.globals.update(product_url=product_url, category_url=category_url, language_name=language_name)
    app.jinja_env.globals.update(currency_sign=currency_sign)
    outlets.offer(app, "catalog.product.buy", "Beside a product's price. Gets product: Showcase; returns Markup.")
    outlets.offer(app, "catalog.card", "On a product's card. Gets card: Card; returns Markup.")
    outlets.plug(app, "core.header", search_form, order=10)
    outlets.plug(app, "core.menu", menu, order=20)
    outlets.plug(app, "pages.hero", hero_button, order=10)
    outlets.plug(app, "pages.hero.picture", hero_picture, order=10)
    outlets.plug(app, "core.home", home_categories, order=20)
    outlets.plug(app, "core.home", home_products, order=30)
    outlets.plug(app, "core.sitemap", sitemap)
    outlets.plug(app, "backoffice.menu", office_menu, order=20)
    outlets.plug(app, "backoffice.dashboard", running_out, order=60)


def search_form() -> Markup:
    asked = request.args.get("q", "") if request.endpoint == "catalog.search" else ""
    return _search_form(asked) if asked else page_cache.kept("catalog.search_form", _search_form)


def _search_form(asked: str = "") -> Markup:
    return Markup(render_template("catalog/search_form.html", asked=asked))  # noqa: S704 - Jinja escapes what it is given


def menu() -> list[MenuEntry]:
    """The whole shop, and its outermost categories with something to sell."""
    return page_cache.kept("catalog.menu", _menu)


def _menu() -> list[MenuEntry]:
    shelves = categories.tree().children(None, stocked=True)
    entries = [MenuEntry(shelf.name, category_url(shelf.slug)) for shelf in shelves]
    return [MenuEntry(_("The shop"), url_for("catalog.shop")), *entries]


def hero_button() -> Markup:
    words = _("See the whole shop")
    return Markup('<a class="button large" href="{}">{}</a>').format(url_for("catalog.shop"), words)


def hero_picture() -> Markup | None:
    """The shop's window, else the first favourite that has a picture; a shop without has a home page of words."""
    if window.key():
        return window.picture_here()
    card = next((card for card in listing.featured() if card.picture_key), None)
    if card is None:
        return None
    return Markup(render_template("catalog/hero.html", card=card))  # noqa: S704 - likewise


def office_menu() -> list[MenuEntry]:
    return [MenuEntry(_("Products"), url_for("catalog_office.index"), "tag", "catalog.view")]


def running_out() -> Markup | None:
    rows = stockroom.running_out() if current_identity().can("catalog.view") else []
    if not rows:
        return None
    return Markup(render_template("catalog/office/_running_out.html", rows=rows))  # noqa: S704 - likewise


def home_categories() -> Markup | None:
    shelves = categories.tree().children(None, stocked=True)
    if len(shelves) < 2:
        return None
    return Markup(render_template("catalog/home_categories.html", shelves=shelves[:8]))  # noqa: S704 - likewise


def home_products() -> Markup | None:
    cards = listing.featured()
    if not cards:
        return None
    return Markup(render_template("catalog/home_products.html", cards=cards))  # noqa: S704 - likewise


def sitemap() -> Iterator[Address]:
    yield "catalog.shop", {}, None
    for shelf in categories.tree().shelves:
        if shelf.id in categories.tree().stocked:
            yield "catalog.category", {"slug": shelf.slug}, None
    rows = db.session.execute(
        select(Product.slug, Product.updated_at).where(Product.published).order_by(Product.position, Product.id)
    )
    for row in rows:
        yield "catalog.product", {"slug": row.slug}, row.updated_at


def language_name(code: str) -> str:
    """A language by its own name: ``fr`` gives ``Français``."""
    return (Locale.parse(code).get_language_name() or code).capitalize()


def currency_sign() -> str:
    """The sign of the site's currency: ``€``."""
    return str(get_currency_symbol(current_site().currency, locale=current_locale()))
