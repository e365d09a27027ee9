"""The office's pages of categories."""

from flask import Blueprint, abort, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from blueprints.catalog import categories
from blueprints.catalog.forms import CategoryForm, category_form
from blueprints.catalog.models import Category
from blueprints.core import pictures
from blueprints.core.audience import audience
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language

bp = Blueprint("catalog_shelves", __name__, url_prefix="/office/categories")

Page = str | tuple[str, int] | Response


@bp.get("")
@audience("office:catalog.view")
def index() -> str:
    return render_template("catalog/office/categories.html", tree=categories.read_tree())


@bp.get("/new")
@audience("office:catalog.edit")
def new() -> str:
    return _form_page(category_form())


@bp.post("")
@audience("office:catalog.edit")
def create() -> Page:
    form = category_form()
    if not form.validate():
        return _form_page(form), 422
    with transaction():
        categories.create(
            name=form.texts("name"), description=form.texts("description"), parent_id=form.parent_id.data or None
        )
    flash(_("The category is there."), "success")
    return redirect(url_for(".index"), 303)


@bp.get("/<int:category_id>")
@audience("office:catalog.view")
def show(category_id: int) -> str:
    category = _category(category_id)
    form = category_form(category)
    form.fill(category)
    return _form_page(form, category)


@bp.post("/<int:category_id>")
@audience("office:catalog.edit")
def save(category_id: int) -> Page:
    category = _category(category_id)
    form = category_form(category)
    if not form.validate():
        return _form_page(form, category), 422
    with transaction():
        categories.edit(
            category,
            name=form.texts("name"),
            description=form.texts("description"),
            parent_id=form.parent_id.data or None,
        )
    flash(_("Saved."), "success")
    return redirect(url_for(".index"), 303)


@bp.post("/<int:category_id>/position")
@audience("office:catalog.edit")
def move(category_id: int) -> Response:
    with transaction():
        categories.move(_category(category_id), -1 if request.form.get("by") == "-1" else 1)
    return redirect(url_for(".index"), 303)


@bp.post("/<int:category_id>/picture")
@audience("office:catalog.edit")
def set_picture(category_id: int) -> Response:
    _category(category_id)
    leave_transaction()  # drawing a picture anew takes a second, in which others want to write
    file = request.files.get("picture")
    if file and file.filename:
        try:
            key = pictures.store(file.stream, name=file.filename).key
        except UserError as error:
            flash(error.message, "error")
        else:
            with transaction():
                categories.set_picture(_category(category_id), key)
    return redirect(url_for(".show", category_id=category_id), 303)


@bp.post("/<int:category_id>/picture/removal")
@audience("office:catalog.edit")
def remove_picture(category_id: int) -> Response:
    with transaction():
        categories.set_picture(_category(category_id), None)
    return redirect(url_for(".show", category_id=category_id), 303)


@bp.post("/<int:category_id>/removal")
@audience("office:catalog.edit")
def remove(category_id: int) -> Response:
    with transaction():
        categories.remove(_category(category_id))
    flash(_("The category is gone; what was in it moved up."), "success")
    return redirect(url_for(".index"), 303)


def _form_page(form: CategoryForm, category: Category | None = None) -> str:
    title = in_language(category.name) if category else _("A new category")
    return render_template("catalog/office/category.html", form=form, category=category, title=title)


def _category(category_id: int) -> Category:
    category = db.session.get(Category, category_id)
    return category or abort(404)
