"""Forms of a booking's page in the office."""

from wtforms import BooleanField, IntegerField, RadioField, TextAreaField
from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # the stubs are older
from wtforms.validators import InputRequired, Length
from wtforms.widgets import HiddenInput

from blueprints.core.forms import Form, MoneyField, not_negative
from blueprints.core.i18n import lazy_gettext as _l


class NoteForm(Form):
    text = TextAreaField(_l("A note for the team"), [InputRequired(_l("Write something first.")), Length(max=2000)])


class RefuseForm(Form):
    words = TextAreaField(_l("A word for the customer"), [Length(max=1000)])


class CancelForm(Form):
    give_back = RadioField(
        _l("What becomes of the money"),
        choices=[
            SelectChoice("all", _l("All of it goes back")),
            SelectChoice("rule", _l("As the rule says")),
            SelectChoice("nothing", _l("It is kept")),
        ],
        default="all",
        validate_choice=True,
    )
    reason = TextAreaField(_l("Why"), [Length(max=500)])
    tell = BooleanField(_l("Tell the customer by mail"), default=True)


class RefundForm(Form):
    amount = MoneyField(_l("Amount"), [not_negative])
    seen = IntegerField(widget=HiddenInput())  # what was already refunded when the page was made, in cents
