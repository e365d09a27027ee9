"""The public pages of the shop."""

from typing import Any

from flask import Blueprint, abort, render_template, request, url_for

from blueprints.catalog import categories, listing, showcase, structured
from blueprints.catalog import search as finder
from blueprints.catalog.addresses import CATEGORIES, PRODUCTS, category_url
from blueprints.catalog.listing import Cursor, Listing
from blueprints.core.audience import audience
from blueprints.core.i18n import gettext as _
from blueprints.core.page_cache import cached_page

bp = Blueprint("catalog", __name__)


@bp.get("/shop")
@audience("public")
@cached_page
def shop() -> str:
    order, cursor = _asked()
    page = listing.of_everything(order, cursor)
    return _render(page, title=_("The shop"), below=categories.tree().children(None, stocked=True), order=order)


@bp.get(f"{CATEGORIES}<slug>")
@audience("public")
@cached_page
def category(slug: str) -> str:
    tree = categories.tree()
    shelf = tree.by_slug(slug) or abort(404)
    order, cursor = _asked()
    inside = [category_id for category_id in tree.within(shelf.id) if tree.by_id[category_id].stocked]
    page = listing.of_categories(inside, order, cursor)
    path = [(above.name, category_url(above.slug)) for above in tree.path(shelf.id)]
    return _render(
        page,
        title=shelf.name,
        description=shelf.description,
        path=[(_("The shop"), url_for(".shop")), *path],
        below=tree.children(shelf.id, stocked=True),
        order=order,
    )


@bp.get(f"{PRODUCTS}<slug>")
@audience("public")
@cached_page
def product(slug: str) -> str:
    product = showcase.of_product(slug) or abort(404)
    path = categories.tree().path(product.category_id)
    crumbs = [(_("The shop"), url_for(".shop")), *((s.name, category_url(s.slug)) for s in path)]
    return render_template(
        "catalog/product.html", product=product, path=crumbs, data=structured.product(product, crumbs)
    )


@bp.get("/search")
@audience("public")
@cached_page
def search() -> str:
    text = request.args.get("q", "").strip()[:100]
    query = finder.read(text)
    _order, cursor = _asked()
    page = listing.of_search(query, cursor)
    return render_template(
        "catalog/search.html", text=text, corrected=query.corrected, page=page, **_neighbours(page, q=text)
    )


def _asked() -> tuple[str, Cursor | None]:
    """The order and the place that the address asks for; whatever it can't mean is left aside."""
    order = request.args.get("order", "")
    cursor = Cursor.parse(request.args.get("after"), request.args.get("before"))
    return order if order in listing.ORDERS else "position", cursor


def _render(page: Listing, *, order: str, **context: object) -> str:
    asked = {"order": order} if order != "position" else {}
    return render_template("catalog/category.html", page=page, order=order, **_neighbours(page, **asked), **context)


def _neighbours(page: Listing, **values: Any) -> dict[str, str | None]:
    def address(**place: Any) -> str:
        return url_for(request.endpoint or "", **(request.view_args or {}), **values, **place)

    return {
        "previous": address(before=str(page.previous)) if page.previous else None,
        "following": address(after=str(page.following)) if page.following else None,
    }
