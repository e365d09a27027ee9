"""Forms of customers: finding an order, and withdrawing from a contract."""

from wtforms import EmailField, StringField, TextAreaField
from wtforms.validators import Email, InputRequired, Length

from blueprints.core.forms import Form
from blueprints.core.i18n import lazy_gettext as _l


class FindForm(Form):
    number = StringField(
        _l("Order number"), [InputRequired(_l("It stands in your confirmation mail, like 2026-00012.")), Length(max=40)]
    )
    email = EmailField(
        _l("Mail address"),
        [InputRequired(_l("Give the address you ordered with.")), Email(_l("This is no mail address."))],
    )


class WithdrawalForm(Form):
    name = StringField(_l("Your name"), [InputRequired(_l("Give your name.")), Length(max=120)])
    number = StringField(
        _l("Order number"), [InputRequired(_l("It stands in your confirmation mail, like 2026-00012.")), Length(max=40)]
    )
    email = EmailField(
        _l("Mail address"),
        [
            InputRequired(_l("We send the acknowledgement there.")),
            Email(_l("This is no mail address.")),
            Length(max=254),
        ],
    )
    goods = TextAreaField(_l("Only these articles"), [Length(max=2000)])
