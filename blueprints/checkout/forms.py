"""The checkout's one form."""

import re
from typing import ClassVar

from flask_babel import LazyString
from markupsafe import Markup
from wtforms import EmailField, IntegerField, RadioField, StringField, TelField, TextAreaField
from wtforms.validators import DataRequired, Email, Length, StopValidation, ValidationError
from wtforms.widgets import HiddenInput

from blueprints.checkout.ways import DELIVERY, PICKUP, Way
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.money import money
from blueprints.core.site import current_site
from blueprints.orders.placing import Address

FRENCH_POSTCODE = re.compile(r"\d{5}")


class ForDelivery:
    """Validator: a field that is needed where something is delivered, and left alone where it is collected."""

    field_flags: ClassVar = {"required": True}

    def __init__(self, sentence: LazyString) -> None:
        self.sentence = sentence

    def __call__(self, form: "CheckoutForm", field: StringField) -> None:
        if form.method.data != DELIVERY:
            raise StopValidation
        if not _clean(field.data):
            raise StopValidation(str(self.sentence))


def french_if_in_france(_form: Form, field: StringField) -> None:
    """Validator: five digits in France."""
    if current_site().country == "FR" and not FRENCH_POSTCODE.fullmatch(_clean(field.data)):
        raise ValidationError(_("A French postcode has five digits."))


class CheckoutForm(Form):
    """`shown_pickup` and `shown_delivery` are the totals that the page showed, in cents: they are only compared."""

    email = EmailField(
        _l("Mail address"),
        [DataRequired(_l("We send the confirmation there.")), Length(max=254), Email(_l("This is no mail address."))],
    )
    name = StringField(_l("First and last name"), [DataRequired(_l("Whom is it for?")), Length(max=120)])
    phone = TelField(_l("Telephone"), [Length(max=40)])
    method = RadioField(_l("How it gets to you"))
    street = StringField(_l("Number and street"), [ForDelivery(_l("Where does the parcel go?")), Length(max=200)])
    street2 = StringField(_l("Floor, building, access code"), [Length(max=200)])
    postcode = StringField(
        _l("Postcode"), [ForDelivery(_l("The postcode is missing.")), Length(max=20), french_if_in_france]
    )
    city = StringField(_l("Town"), [ForDelivery(_l("The town is missing.")), Length(max=120)])
    note = TextAreaField(_l("A word for us"), [Length(max=1000)])
    shown_pickup = IntegerField(widget=HiddenInput())
    shown_delivery = IntegerField(widget=HiddenInput())

    def offer(self, ways: list[Way]) -> None:
        """Let these ways be chosen, the first by default."""
        self.method.choices = [(way.key, label_of(way)) for way in ways]
        if self.method.data not in [way.key for way in ways] and (len(ways) == 1 or not self.is_submitted()):
            self.method.data = ways[0].key

    def address(self) -> Address | None:
        """Where the parcel goes; None when it is collected."""
        if self.method.data != DELIVERY:
            return None
        return Address(
            name=_clean(self.name.data),
            street=_clean(self.street.data),
            street2=_clean(self.street2.data),
            postcode=_clean(self.postcode.data),
            city=_clean(self.city.data),
            country=current_site().country,
        )

    def shown_cents(self) -> int | None:
        """The total that the page showed for the way that was chosen."""
        shown: int | None = (self.shown_delivery if self.method.data == DELIVERY else self.shown_pickup).data
        return shown


def label_of(way: Way) -> Markup:
    """A way as a card: what it is, where, and its price."""
    site = current_site()
    price = money(way.cents) if way.cents else _("Free")
    if way.key == PICKUP:
        title, words = _("Collect in the shop"), ", ".join(filter(None, (site.street, site.city)))
    else:
        title, words = _("Delivery"), _("To your address")
    return Markup('<b>{}</b> <span class="muted">{}</span> <span class="num">{}</span>').format(title, words, price)


def _clean(text: str | None) -> str:
    """One line without stray spaces: names and streets land in mails and on labels."""
    return " ".join((text or "").split())
