"""Forms of the office's pages for tokens and webhooks."""

from wtforms import SelectMultipleField, StringField, URLField
from wtforms.form import BaseForm
from wtforms.validators import DataRequired, Length, ValidationError
from wtforms.widgets import CheckboxInput

from blueprints.api import catalogue
from blueprints.core.fetch import FetchRefused, checked_url
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l


class Checkboxes(SelectMultipleField):
    """At least one of a list, each with a box to tick; drawn by ``choice_cards``."""

    option_widget = CheckboxInput()

    def pre_validate(self, form: BaseForm) -> None:
        # Not DataRequired, with which browsers want every box ticked.
        if not self.data:
            raise ValidationError(_("Choose at least one."))
        super().pre_validate(form)


class TokenForm(Form):
    name = StringField(_l("What is it for?"), [DataRequired(_l("This is needed.")), Length(max=80)])
    scopes = Checkboxes(
        _l("What may it do?"),
        choices=lambda: list(catalogue.scopes().items()),
    )


class WebhookForm(Form):
    url = URLField(
        _l("Address"),
        [DataRequired(_l("This is needed.")), Length(max=2000)],
        filters=[lambda url: url and url.strip()],
    )
    events = Checkboxes(
        _l("What is it told?"),
        choices=lambda: list(catalogue.event_labels().items()),
    )

    def validate_url(self, field: URLField) -> None:
        try:
            parts = checked_url(field.data or "")
        except FetchRefused as refused:
            raise ValidationError(refused.message) from refused
        if parts.scheme != "https":
            raise ValidationError(
                _("Give an address that begins with https://: messages hold what customers told you.")
            )
