"""Forms: Flask-WTF without tokens (origin.py refuses foreign requests, and pages stay cacheable)."""

from typing import Any

from babel.numbers import get_decimal_symbol
from flask_wtf import FlaskForm
from wtforms import Field
from wtforms.validators import ValidationError
from wtforms.widgets import TextInput

from blueprints.core.i18n import current_locale
from blueprints.core.i18n import gettext as _
from blueprints.core.money import parse_money


class Form(FlaskForm):  # type: ignore[misc]  # Flask-WTF has no types
    """The base of every form of the site; rendered with the macros of ``core/forms.html``."""

    class Meta:
        csrf = False


class MoneyField(Field):
    """An amount as people type it; its ``data`` is whole cents, None when left empty."""

    widget = TextInput()
    data: int | None

    def _value(self) -> str:
        if self.raw_data:
            return str(self.raw_data[0])
        if self.data is None:
            return ""
        return f"{self.data // 100}{get_decimal_symbol(current_locale())}{self.data % 100:02d}"

    def process_formdata(self, valuelist: list[Any]) -> None:
        text = str(valuelist[0]).strip() if valuelist else ""
        self.data = parse_money(text) if text else None


def not_negative(_form: Form, field: Field) -> None:
    """Validator: an amount or a number from 0 on."""
    if field.data is not None and field.data < 0:
        raise ValidationError(_("This can't be negative."))
