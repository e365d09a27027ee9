"""The office's form of a service: everyday fields first, its rules behind. Texts stand in every language of the site."""

from collections.abc import Iterable
from typing import Any

from wtforms import (
    BooleanField,
    DateField,
    Field,
    FieldList,
    FormField,
    IntegerField,
    RadioField,
    SelectField,
    SelectMultipleField,
    StringField,
    TextAreaField,
)
from wtforms.validators import InputRequired, Length, NumberRange, Optional, ValidationError
from wtforms.widgets import CheckboxInput, ListWidget

from blueprints.booking import finding
from blueprints.booking.models import Resource, ResourceKind, Service
from blueprints.booking.setup import forms_questions, offering, team
from blueprints.booking.setup.forms_choices import (
    CANCELLING,
    GRIDS,
    HORIZONS,
    HOW,
    KINDS,
    NOTICES,
    PAYMENTS,
    PREFERENCES,
    ROUNDINGS,
    STEPS,
    length,
    listed,
    with_value,
)
from blueprints.booking.setup.forms_questions import QuestionForm
from blueprints.booking.setup.offering import Takes
from blueprints.core.forms import Form, MoneyField, not_negative
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.site import current_site

DAY = 24 * 60
MOST_AROUND = 12 * 60
"""Minutes before or after at most: with them the longest service is two days, which is what free times look back."""

PLAIN = (
    "kind",
    "duration",
    "payment",
    "before",
    "after",
    "approval",
    "pending_blocks",
    "notice",
    "horizon",
    "horizon_days",
    "horizon_first",
    "horizon_last",
    "step",
    "grid",
    "round_to",
    "capacity",
    "most_per_party",
    "most_per_day",
    "most_minutes_per_day",
    "prefer",
    "repeats",
    "cancel_hours",
    "late_cancel",
    "late_refund_percent",
    "no_show_percent",
    "leisure",
)
"""The fields that are columns of the same name."""


class Boxes(SelectMultipleField):
    """Several of a list, as boxes to tick."""

    widget = ListWidget(prefix_label=False)
    option_widget = CheckboxInput()

    def __init__(self, label: Any, **bound: Any) -> None:
        super().__init__(label, **{"coerce": int, **bound})

    @property
    def chosen(self) -> tuple[int, ...]:
        """What was ticked, in the order of the list."""
        return tuple(self.data or ())

    def tick_all(self) -> None:
        """Choose everything there is."""
        self.data = [option.data for option in self]


def _number(label: Any, least: int, most: int, default: int | None = None) -> IntegerField:
    says = _l("Write a whole number from %(least)s to %(most)s.", least=least, most=most)
    wanted = [InputRequired(says)] if default is not None else [Optional()]
    return IntegerField(label, [*wanted, NumberRange(min=least, max=most, message=says)], default=default)


class ServiceForm(Form):
    """A service; `values()` are its columns and `takes()` what it takes."""

    kind = RadioField(_l("What it is"), choices=listed(KINDS), default="appointment")
    duration = _number(_l("Duration"), 1, DAY, 30)
    price = MoneyField(_l("Price"), [not_negative])
    payment = RadioField(_l("When it is paid"), choices=listed(PAYMENTS), default="none")
    deposit = MoneyField(_l("Deposit"), [not_negative])
    place_id = SelectField(_l("Place"), coerce=int, validate_choice=False)
    staff = Boxes(_l("Who does it"))
    how = RadioField(_l("How many of them"), choices=listed(HOW), default="any")
    fixed_id = SelectField(_l("Always with"), coerce=int, default=0)
    prefer = SelectField(_l("When the customer has no preference"), choices=listed(PREFERENCES), default="least_busy")
    rooms = Boxes(_l("One of these rooms"))
    chairs = Boxes(_l("One of these chairs"))
    tables = Boxes(_l("On which tables"))

    before = _number(_l("Minutes before"), 0, MOST_AROUND, 0)
    after = _number(_l("Minutes after"), 0, MOST_AROUND, 0)
    approval = BooleanField(_l("I say yes to each booking myself"))
    pending_blocks = BooleanField(_l("A request keeps its time until I have answered"), default=True)
    notice = SelectField(_l("At the latest"), coerce=int, default=60)
    horizon = RadioField(_l("How far ahead"), choices=listed(HORIZONS), default="rolling")
    horizon_days = _number(_l("Days"), 1, 730, 60)
    horizon_first = DateField(_l("From"), [Optional()])
    horizon_last = DateField(_l("Until"), [Optional()])
    step = SelectField(_l("A time every"), coerce=int, default=15)
    grid = RadioField(_l("Counted"), choices=listed(GRIDS), default="free")
    round_to = SelectField(_l("Round times"), coerce=int, default=15)
    capacity = _number(_l("Seats"), 1, 1000, 1)
    most_per_party = _number(_l("Most seats in one booking"), 1, 1000, 1)
    most_per_day = _number(_l("Most bookings a day"), 1, 1000)
    most_minutes_per_day = _number(_l("Most minutes a day"), 1, DAY)
    repeats = BooleanField(_l("Customers may book it every week or month"))
    cancel_hours = SelectField(_l("Cancelling is free of charge"), coerce=int, default=24)
    late_cancel = BooleanField(_l("Customers may still cancel later, until it begins"))
    late_refund_percent = _number(_l("Given back when cancelled later"), 0, 100, 0)
    no_show_percent = _number(_l("Kept when nobody comes"), 0, 100, 100)
    leisure = BooleanField(_l("It is a meal, accommodation or leisure on a set date"))
    questions: "FieldList[FormField[QuestionForm]]"

    def fill(self, service: Service) -> None:
        """Show a service as it is."""
        for name in PLAIN:
            self[name].data = getattr(service, name)
        for name in ("name", "about", "heading"):
            for language in current_site().languages:
                self[f"{name}_{language}"].data = getattr(service, name).get(language, "")
        self.price.data = service.price_cents
        self.deposit.data = service.deposit_cents or None
        self.place_id.data = service.place_id
        takes = offering.takes_of(service)
        self.staff.data, self.how.data, self.fixed_id.data = list(takes.staff), takes.how, takes.fixed_id or 0
        self.rooms.data, self.chairs.data, self.tables.data = list(takes.rooms), list(takes.chairs), list(takes.tables)
        forms_questions.fill(self.questions, service.questions)

    def values(self) -> dict[str, Any]:
        """The columns of the service as they were typed."""
        found: dict[str, Any] = {name: self[name].data for name in PLAIN}
        return found | {
            "name": self.texts("name"),
            "about": self.texts("about"),
            "heading": self.texts("heading"),
            "price_cents": self.price.data or 0,
            "deposit_cents": (self.deposit.data or 0) if self.payment.data == "deposit" else 0,
            "place_id": self.place_id.data,
            "questions": forms_questions.read(self.questions),
        }

    def takes(self) -> Takes:
        """What the service takes."""
        return Takes(
            staff=self.staff.chosen,
            how=self.how.data,
            fixed_id=self.fixed_id.data or None,
            rooms=self.rooms.chosen,
            chairs=self.chairs.chosen,
            tables=self.tables.chosen,
        )

    def texts(self, name: str) -> dict[str, str]:
        values = {language: (self[f"{name}_{language}"].data or "").strip() for language in current_site().languages}
        return {language: text for language, text in values.items() if text}

    def validate_fixed_id(self, field: Field) -> None:
        if self.how.data == "fixed" and not field.data:
            raise ValidationError(_("Choose who is always there."))

    def validate_capacity(self, field: IntegerField) -> None:
        """A party that may be larger than the seats could never book."""
        if self.kind.data != "table" and (self.most_per_party.data or 1) > (field.data or 1):
            raise ValidationError(_("One booking may have more seats than there are. Offer more, or allow fewer."))


def service_form(service: Service | None = None) -> ServiceForm:
    """The form of a service, new or old, in the languages of the site, with what the browser sent."""
    first, *_others = languages = current_site().languages
    fields: dict[str, Any] = {}
    for one in languages:
        needed = [InputRequired(_("A name is missing."))] if one == first else []
        fields[f"name_{one}"] = StringField(_("Name"), [*needed, Length(max=120)])
        fields[f"about_{one}"] = TextAreaField(_("Description"), [Length(max=2000)])
        fields[f"heading_{one}"] = StringField(_("Heading"), [Length(max=80)])
    fields["questions"] = FieldList(FormField(forms_questions.row_form()), _("Questions"))
    form: ServiceForm = type("Filled", (ServiceForm,), fields)()
    _offer_choices(form, service)
    return form


def _offer_choices(form: ServiceForm, service: Service | None) -> None:
    chosen = set(_all_ids(offering.takes_of(service))) if service else set()
    for field, kind in (
        (form.staff, ResourceKind.STAFF),
        (form.rooms, ResourceKind.ROOM),
        (form.chairs, ResourceKind.CHAIR),
        (form.tables, ResourceKind.TABLE),
    ):
        field.choices = [(row.id, _named(row)) for row in _offered(kind, chosen)]
    people = [(row.id, row.name) for row in _offered(ResourceKind.STAFF, chosen)]
    form.fixed_id.choices = [(0, _("Nobody in particular")), *people]
    form.place_id.choices = [(place.id, place.name) for place in finding.places()] or [(0, "")]
    form.notice.choices = [
        (minutes, _("Until the last moment") if not minutes else _ahead(minutes)) for minutes in NOTICES
    ]
    form.cancel_hours.choices = [
        (hours, _("Until it begins") if not hours else _ahead(hours * 60)) for hours in CANCELLING
    ]
    form.step.choices = [(minutes, length(minutes)) for minutes in STEPS]
    form.round_to.choices = [(minutes, length(minutes) if minutes else _("Not at all")) for minutes in ROUNDINGS]
    for name in ("place_id", "fixed_id", "prefer", "notice", "cancel_hours", "step", "round_to"):
        form[name].flags.required = True  # a list always has something chosen
    if service:
        for name in ("notice", "step", "round_to", "cancel_hours"):
            form[name].choices = with_value(form[name].choices, getattr(service, name), hours=name == "cancel_hours")


def _offered(kind: str, chosen: Iterable[int]) -> list[Resource]:
    """Those who are there, and those who are chosen although they aren't any more."""
    kept = set(chosen)
    return [row for row in team.everybody(kind) if row.active or row.id in kept]


def _named(resource: Resource) -> str:
    if resource.kind == ResourceKind.TABLE:
        return f"{resource.name} ({resource.size})"
    return resource.name


def _all_ids(takes: Takes) -> Iterable[int]:
    return (*takes.staff, *takes.rooms, *takes.chairs, *takes.tables)


def _ahead(minutes: int) -> str:
    return _("%(length)s before", length=length(minutes))
