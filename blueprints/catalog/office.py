"""The office's pages of products: the list, one product, its pictures, the stock."""

from collections.abc import Callable

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from werkzeug.datastructures import FileStorage
from werkzeug.wrappers import Response

from blueprints.catalog import products, stock, stockroom
from blueprints.catalog.forms import ProductForm, product_form
from blueprints.catalog.models import Product, Variant
from blueprints.core import pictures
from blueprints.core.audience import audience
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language, ngettext
from blueprints.core.site import current_site

bp = Blueprint("catalog_office", __name__, url_prefix="/office/products")

MOST_UPLOADED = 120 * 1024 * 1024  # bytes in one go

Page = str | tuple[str, int] | Response


@bp.get("")
@audience("office:catalog.view")
def index() -> str:
    text, shown = request.args.get("q", "").strip(), request.args.get("shown", "")
    shown = shown if shown in stockroom.SHOWN else "all"
    lines, following = stockroom.lines(text, shown, _after())
    onward = url_for(".index", q=text or None, shown=shown, after=following) if following else None
    return render_template("catalog/office/products.html", lines=lines, text=text, shown=shown, following=onward)


@bp.get("/new")
@audience("office:catalog.edit")
def new() -> str:
    form = product_form()
    form.vat_rate_bp.data = products.usual_vat_rate()
    form.add_row()
    return _form_page(form)


@bp.post("")
@audience("office:catalog.edit")
def create() -> Page:
    form = product_form()
    if _wants_another_row(form):
        return _form_page(form)
    if not form.validate():
        return _form_page(form), 422
    try:
        with transaction():
            product = products.create(form.details(), form.variant_details())
            product_id = product.id
    except UserError as error:
        return _refused(form, error)
    flash(_("The product is there. Add pictures, then put it into the shop."), "success")
    return redirect(url_for(".show", product_id=product_id), 303)


@bp.get("/<int:product_id>")
@audience("office:catalog.view")
def show(product_id: int) -> str:
    product = _product(product_id)
    form = product_form(product)
    form.fill(product)
    return _form_page(form, product)


@bp.post("/<int:product_id>")
@audience("office:catalog.edit")
def save(product_id: int) -> Page:
    product = _product(product_id)
    form = product_form(product)
    if _wants_another_row(form):
        return _form_page(form, product)
    if not form.validate():
        return _form_page(form, product), 422
    try:
        with transaction():
            products.edit(product, form.details(), form.variant_details())
    except UserError as error:
        return _refused(form, error, _product(product_id))
    flash(_("Saved."), "success")
    return redirect(url_for(".show", product_id=product_id), 303)


@bp.post("/<int:product_id>/publication")
@audience("office:catalog.edit")
def publish(product_id: int) -> Response:
    return _done(product_id, products.publish, _("The product is in the shop."))


@bp.post("/<int:product_id>/withdrawal")
@audience("office:catalog.edit")
def withdraw(product_id: int) -> Response:
    return _done(product_id, products.withdraw, _("The product is no longer in the shop."))


@bp.post("/<int:product_id>/archiving")
@audience("office:catalog.edit")
def archive(product_id: int) -> Response:
    return _done(product_id, products.archive, _("The product is archived."))


@bp.post("/<int:product_id>/position")
@audience("office:catalog.edit")
def move(product_id: int) -> Response:
    with transaction():
        product = _product(product_id)
        if request.form.get("by") == "first":
            products.put_first(product)
        else:
            products.move(product, -1 if request.form.get("by") == "-1" else 1)
    flash(_("The product has changed its place."), "success")
    return redirect(url_for(".show", product_id=product_id), 303)


@bp.post("/<int:product_id>/removal")
@audience("office:catalog.edit")
def remove(product_id: int) -> Response:
    """For good, and only out of the archive, so that no single press takes a product away."""
    with transaction():
        product = _product(product_id)
        if product.archived_at is None:
            raise UserError(_("Archive the product first; then it can be deleted."))
        products.remove(product)
    flash(_("The product is deleted."), "success")
    return redirect(url_for(".index"), 303)


@bp.post("/<int:product_id>/pictures")
@audience("office:catalog.edit")
def add_pictures(product_id: int) -> Response:
    # A phone's photos have 5 MB each, and people choose a dozen at once.
    request.max_content_length = MOST_UPLOADED
    _product(product_id)
    leave_transaction()  # drawing a picture anew takes a second, in which others want to write
    keys = [key for file in request.files.getlist("pictures") if file.filename and (key := _stored(file))]
    with transaction():
        product = _product(product_id)
        for key in keys:
            products.hang_picture(product, key)
    if keys:
        flash(ngettext("%(num)s picture added.", "%(num)s pictures added.", len(keys)), "success")
    return _to_pictures(product_id)


@bp.post("/<int:product_id>/pictures/<int:picture_id>/text")
@audience("office:catalog.edit")
def describe_picture(product_id: int, picture_id: int) -> Response:
    alt = {language: request.form.get(f"alt_{language}", "").strip()[:300] for language in current_site().languages}
    with transaction():
        products.describe_picture(_product(product_id, picture_id), picture_id, {k: v for k, v in alt.items() if v})
    flash(_("Saved."), "success")
    return _to_pictures(product_id)


@bp.post("/<int:product_id>/pictures/<int:picture_id>/position")
@audience("office:catalog.edit")
def move_picture(product_id: int, picture_id: int) -> Response:
    by = -1 if request.form.get("by") == "-1" else 1
    with transaction():
        products.move_picture(_product(product_id, picture_id), picture_id, by)
    return _to_pictures(product_id)


@bp.post("/<int:product_id>/pictures/<int:picture_id>/removal")
@audience("office:catalog.edit")
def remove_picture(product_id: int, picture_id: int) -> Response:
    with transaction():
        products.remove_picture(_product(product_id, picture_id), picture_id)
    flash(_("The picture is gone."), "success")
    return _to_pictures(product_id)


@bp.get("/stock")
@audience("office:catalog.view")
def stocks() -> str:
    return _stock_page()


@bp.post("/stock")
@audience("office:catalog.edit")
def count() -> Page:
    """Every number that differs from what the page showed is a new count."""
    wrong = {name for name, typed in request.form.items() if name.startswith("stock-") and not _is_count(typed)}
    if wrong:
        return _stock_page(wrong), 422
    changed = 0
    with transaction():
        for name, typed in sorted(request.form.items()):
            seen = request.form.get(name.replace("stock-", "seen-", 1))
            if name.startswith("stock-") and seen is not None and typed.strip() != seen:
                changed += _count(name.removeprefix("stock-"), typed, seen)
    flash(ngettext("%(num)s stock changed.", "%(num)s stocks changed.", changed), "success")
    return redirect(url_for(".stocks", q=request.form.get("q") or None, after=request.form.get("after") or None), 303)


def _stored(file: FileStorage) -> str | None:
    """The key of an uploaded picture; None, and a word to the owner, for what is none."""
    try:
        return pictures.store(file.stream, name=file.filename or "").key
    except UserError as error:
        flash(error.message, "error")
        return None


def _stock_page(wrong: set[str] | None = None) -> str:
    text = request.values.get("q", "").strip()
    rows, following = stockroom.counts(text, _after())
    onward = url_for(".stocks", q=text or None, after=following) if following else None
    return render_template("catalog/office/stock.html", rows=rows, text=text, wrong=wrong or set(), following=onward)


def _is_count(typed: str) -> bool:
    return not typed.strip() or (typed.strip().isdecimal() and len(typed.strip()) < 8)


def _count(variant_id: str, typed: str, seen: str) -> int:
    variant = db.session.get(Variant, int(variant_id)) if variant_id.isdecimal() else None
    if variant is None or not _is_count(seen):
        return 0
    stock.correct(
        variant,
        to=int(typed) if typed.strip() else None,
        seen=int(seen) if seen.strip() else None,
    )
    return 1


def _wants_another_row(form: ProductForm) -> bool:
    if "another" not in request.form:
        return False
    form.add_row()
    return True


def _refused(form: ProductForm, error: UserError, product: Product | None = None) -> tuple[str, int]:
    form.form_errors.append(error.message)
    return _form_page(form, product), error.status


def _form_page(form: ProductForm, product: Product | None = None) -> str:
    title = in_language(product.name) if product else _("A new product")
    for place, row in enumerate(form.variants):
        # A further row may stay empty; the first one and those that exist have a price.
        row.form.price.flags.required = place == 0 or bool(row.form.id.data)
    return render_template("catalog/office/product.html", form=form, product=product, title=title)


def _done(product_id: int, verb: Callable[[Product], None], said: str) -> Response:
    with transaction():
        verb(_product(product_id))
    flash(said, "success")
    return redirect(url_for(".show", product_id=product_id), 303)


def _to_pictures(product_id: int) -> Response:
    return redirect(url_for(".show", product_id=product_id, _anchor="pictures"), 303)


def _product(product_id: int, picture_id: int | None = None) -> Product:
    """The product, with that picture if one is named; else the answer is 404."""
    product = db.session.get(Product, product_id)
    if product is None or (picture_id and picture_id not in {picture.id for picture in product.pictures}):
        abort(404)
    return product


def _after() -> int:
    return request.values.get("after", 0, int)
