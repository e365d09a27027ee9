"""The office's forms: a product with its variants, a category. Each text stands in every language of the site."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from wtforms import (
    BooleanField,
    Field,
    FieldList,
    FormField,
    HiddenField,
    IntegerField,
    SelectField,
    StringField,
    TextAreaField,
)
from wtforms import (
    Form as PlainForm,
)
from wtforms.validators import InputRequired, Length, NumberRange, Optional, ValidationError

from blueprints.catalog import categories, prose, vat
from blueprints.catalog.models import Category, Product, Variant
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.clock import now
from blueprints.core.forms import Form, MoneyField, not_negative
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.money import rate
from blueprints.core.site import current_site

BETWEEN = " / "  # between two options of a variant, and between their names


class VariantForm(PlainForm):
    """A row of the table of variants; one that was left empty is passed over."""

    id = HiddenField()
    stock_seen = HiddenField()
    price = MoneyField(_l("Price"), [not_negative])
    compare_at = MoneyField(_l("Price struck through"), [not_negative])
    stock = IntegerField(_l("Stock"), [Optional(), NumberRange(min=0, message=_l("This can't be negative."))])
    sku = StringField(_l("Reference"), [Length(max=100)])
    active = BooleanField(_l("For sale"), default=True)
    remove = BooleanField(_l("Remove"))

    def validate_price(self, field: MoneyField) -> None:
        if field.data is None and not field.errors and not self.is_empty:
            raise ValidationError(_("A price is missing, like 12.50."))

    def validate_compare_at(self, field: MoneyField) -> None:
        if field.data is not None and self.price.data is not None and field.data <= self.price.data:
            raise ValidationError(
                _("The price before a reduction is higher than the price now. Leave it empty without one.")
            )

    @property
    def is_empty(self) -> bool:
        typed = [self.price.raw_data, self.stock.raw_data, self.sku.raw_data]
        typed += [self[f"options_{language}"].raw_data for language in current_site().languages]
        return not self.id.data and not any(values and values[0].strip() for values in typed)


class ProductForm(Form):
    """A product; ``details()`` and ``variant_details()`` give what was typed."""

    category_id = SelectField(_l("Category"), [InputRequired()], coerce=int)
    vat_rate_bp = SelectField(_l("VAT"), [InputRequired()], coerce=int)
    featured = BooleanField(_l("Show on the home page"))
    variants: "FieldList[FormField[VariantForm]]"

    def fill(self, product: Product) -> None:
        """Show a product as it is."""
        for language in current_site().languages:
            self[f"name_{language}"].data = product.name.get(language, "")
            self[f"summary_{language}"].data = product.summary.get(language, "")
            self[f"description_{language}"].data = prose.to_text(product.description.get(language, ""))
            self[f"axes_{language}"].data = BETWEEN.join(_axes(product.variants, language))
        self.category_id.data = product.category_id or 0
        self.vat_rate_bp.data = product.vat_rate_bp
        self.featured.data = product.featured
        for variant in product.variants:
            self.variants.append_entry(_row(variant))

    def add_row(self) -> None:
        """One more variant to fill in."""
        self.variants.append_entry()

    def details(self) -> Details:
        descriptions = self._texts("description")
        return Details(
            name=self._texts("name"),
            summary=self._texts("summary"),
            description={language: prose.to_html(text) for language, text in descriptions.items()},
            category_id=self.category_id.data or None,
            vat_rate_bp=self.vat_rate_bp.data,
            featured=self.featured.data,
        )

    def variant_details(self) -> list[VariantDetails]:
        rows = [row.form for row in self.variants if not row.form.is_empty and not row.form.remove.data]
        return [self._variant(row) for row in rows]

    def validate_variants(self, field: "FieldList[FormField[VariantForm]]") -> None:
        """Every row has as many options as there are names for them."""
        axes = {language: split(self[f"axes_{language}"].data) for language in current_site().languages}
        for row in field:
            if row.form.is_empty or row.form.remove.data:
                continue
            for language, names in axes.items():
                _check_options(row.form[f"options_{language}"], names)

    def _variant(self, row: VariantForm) -> VariantDetails:
        first, *others = current_site().languages
        options = {language: self._options(row, language) for language in (first, *others)}
        return VariantDetails(
            id=int(row.id.data) if row.id.data else None,
            price_cents=row.price.data or 0,
            compare_at_cents=row.compare_at.data,
            options=options[first],
            options_translated={language: options[language] for language in others if options[language]},
            stock=row.stock.data,
            stock_known=bool(row.id.data),
            stock_seen=int(row.stock_seen.data) if row.stock_seen.data else None,
            sku=row.sku.data or "",
            active=row.active.data,
        )

    def _options(self, row: VariantForm, language: str) -> dict[str, str]:
        return dict(zip(split(self[f"axes_{language}"].data), split(row[f"options_{language}"].data), strict=False))

    def _texts(self, name: str) -> dict[str, str]:
        return {language: self[f"{name}_{language}"].data or "" for language in current_site().languages}


class CategoryForm(Form):
    """A category; its texts in every language."""

    parent_id = SelectField(_l("Within"), [InputRequired()], coerce=int)

    def fill(self, category: Category) -> None:
        for language in current_site().languages:
            self[f"name_{language}"].data = category.name.get(language, "")
            self[f"description_{language}"].data = category.description.get(language, "")
        self.parent_id.data = category.parent_id or 0

    def texts(self, name: str) -> dict[str, str]:
        values = {language: (self[f"{name}_{language}"].data or "").strip() for language in current_site().languages}
        return {language: text for language, text in values.items() if text}


def product_form(product: Product | None = None) -> ProductForm:
    """The form of a product, new or old, in the languages of the site, with what the browser sent."""
    first, *_others = languages = current_site().languages
    row = type("Row", (VariantForm,), {f"options_{one}": StringField(_("Options")) for one in languages})
    fields: dict[str, Any] = {}
    for one in languages:
        needed = [InputRequired(_("A name is missing."))] if one == first else []
        fields[f"name_{one}"] = StringField(_("Name"), [*needed, Length(max=200)])
        fields[f"summary_{one}"] = StringField(_("In short"), [Length(max=300)])
        fields[f"description_{one}"] = TextAreaField(_("Description"))
        fields[f"axes_{one}"] = StringField(_("What can be chosen"), [Length(max=200)])
    fields["variants"] = FieldList(FormField(row), _("Variants"))
    form: ProductForm = type("Filled", (ProductForm,), fields)()
    form.category_id.choices = _places(_("None"))
    form.vat_rate_bp.choices = [(bp, rate(bp)) for bp in _rates(product)]
    return form


def category_form(category: Category | None = None) -> CategoryForm:
    """The form of a category in the languages of the site, with what the browser sent."""
    first, *_others = languages = current_site().languages
    fields: dict[str, Any] = {}
    for one in languages:
        needed = [InputRequired(_("A name is missing."))] if one == first else []
        fields[f"name_{one}"] = StringField(_("Name"), [*needed, Length(max=100)])
        fields[f"description_{one}"] = TextAreaField(_("Description"), [Length(max=1000)])
    form: CategoryForm = type("Filled", (CategoryForm,), fields)()
    form.parent_id.choices = _places(_("Nothing: it stands on its own"), but=category.id if category else None)
    return form


def split(text: str | None) -> list[str]:
    """The parts of ``"Grande / Bleu"``; a slash without spaces belongs to the word (``1/2``)."""
    return [part.strip() for part in re.split(r"\s/\s", text or "") if part.strip()]


def _check_options(field: Field, names: list[str]) -> None:
    given = split(field.data)
    if len(given) == len(names) or (not given and not names):
        return
    if names:
        sentence = _("Write one option for each of: %(names)s.", names=BETWEEN.join(names))
    else:
        sentence = _(
            "“%(options)s” is an option, but what can be chosen has no name. Write it above, like “Size”.",
            options=field.data,
        )
    field.errors = [*field.errors, sentence]
    raise ValidationError(_("The options of a variant don't fit what can be chosen."))


def _row(variant: Variant) -> dict[str, Any]:
    first = current_site().language
    options = {f"options_{first}": BETWEEN.join(variant.options.values())}
    for language, translated in variant.options_translated.items():
        options[f"options_{language}"] = BETWEEN.join(translated.values())
    return options | {
        "id": variant.id,
        "stock_seen": "" if variant.stock is None else variant.stock,
        "price": variant.price_cents,
        "compare_at": variant.compare_at_cents,
        "stock": variant.stock,
        "sku": variant.sku,
        "active": variant.active,
    }


def _axes(variants: Iterable[Variant], language: str) -> list[str]:
    def options(variant: Variant) -> Mapping[str, str]:
        own = variant.options if language == current_site().language else {}
        return variant.options_translated.get(language, own)

    return list(dict.fromkeys(name for variant in variants for name in options(variant)))


def _places(none: str, but: int | None = None) -> list[tuple[int, str]]:
    tree = categories.read_tree()
    barred = tree.within(but) if but is not None else []
    return [(0, none)] + [
        (shelf.id, "\u2003" * depth + shelf.name) for shelf, depth in tree.walk() if shelf.id not in barred
    ]


def _rates(product: Product | None) -> list[int]:
    """The rates of today, and the one the product has, should the law have dropped it."""
    rates = vat.rates_on(now().date())
    return rates if product is None or product.vat_rate_bp in rates else [*rates, product.vat_rate_bp]
