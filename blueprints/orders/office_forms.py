"""Forms of the office's order pages."""

from collections.abc import Mapping

from wtforms import BooleanField, IntegerField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange, Optional
from wtforms.widgets import HiddenInput

from blueprints.core.errors import UserError
from blueprints.core.forms import Form, MoneyField, not_negative
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.orders.models import Order, OrderLine
from blueprints.orders.refunding import price_of


class NoteForm(Form):
    text = TextAreaField(_l("A note for the team"), [InputRequired(_l("Write something first.")), Length(max=2000)])


class CancelForm(Form):
    reason = TextAreaField(_l("Why"), [Length(max=500)])


class RefundForm(Form):
    """How much goes back; one number field per line is added by `refund_form`."""

    extra = MoneyField(_l("Another amount"), [not_negative])
    reason = TextAreaField(_l("Why"), [Length(max=500)])
    restock = BooleanField(_l("Put these pieces back in stock"))
    seen = IntegerField(widget=HiddenInput())  # what was already refunded when the page was made, in cents

    order: Order

    def line_field(self, line: OrderLine) -> IntegerField:
        field: IntegerField = self[f"line_{line.id}"]
        return field

    def quantities(self) -> dict[int, int]:
        """Pieces to refund by line id."""
        return {line.id: self.line_field(line).data or 0 for line in self.order.lines}

    def cents(self) -> int:
        """The sum of it all; an amount that isn't there to give back is noted as a mistake of the form."""
        try:
            cents = price_of(self.order, self.quantities()) + (self.extra.data or 0)
        except UserError as error:
            self.form_errors.append(error.message)
            return 0
        if not 0 < cents <= self.order.left_cents:
            self.form_errors.append(_("Choose how many pieces, or name an amount; at most what was paid."))
        return cents


def refund_form(order: Order, sent: Mapping[str, str] | None) -> RefundForm:
    """The form for an order's refund, as sent or fresh."""

    class WithLines(RefundForm):
        pass

    for line in order.lines:
        most = line.quantity - line.refunded
        field = IntegerField(line.title, [Optional(), NumberRange(0, most, _l("At most what was bought."))], default=0)
        setattr(WithLines, f"line_{line.id}", field)
    form = WithLines(formdata=sent)
    if sent is None:
        form.seen.data = order.refunded_cents
    form.order = order
    return form
