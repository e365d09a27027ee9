"""The forms of the waiting list: what somebody waits for, and who they are."""

from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from flask_babel import LazyString
from wtforms import DateField, EmailField, HiddenField, IntegerField, SelectField, StringField, TelField
from wtforms.validators import DataRequired, Email, InputRequired, Length, NumberRange

from blueprints.booking.customers import phone_number
from blueprints.booking.models import Booking, Service
from blueprints.booking_page.forms import is_a_number
from blueprints.core.clock import now
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.waitlist import waiting, words
from blueprints.waitlist.waiting import Person, Wanted

DAY = 1440
STEP = 60
"""Minutes between the times that can be chosen."""

FIRST, LAST = 7 * 60, 22 * 60


def _day_field(label: LazyString) -> DateField:
    return DateField(label, [InputRequired(_l("Which day?"))])


class EarlierForm(Form):
    """When it would fit."""

    first_day = _day_field(_l("First day"))
    last_day = _day_field(_l("Last day"))
    opens = SelectField(_l("Not before"), [InputRequired(_l("Which time?"))], coerce=int)
    closes = SelectField(_l("Not after"), [InputRequired(_l("Which time?"))], coerce=int)
    staff_id = SelectField(_l("With"), [InputRequired(_l("With whom?"))], coerce=int)

    def wanted(self, service: Service, *, seats: int = 1, booking: Booking | None = None) -> Wanted:
        """What was filled in, once it is valid."""
        first, last = self.first_day.data, self.last_day.data
        assert first is not None  # both are required
        assert last is not None
        return Wanted(
            service=service,
            first_day=first,
            last_day=last,
            opens=self.opens.data,
            closes=self.closes.data,
            seats=seats,
            staff_id=self.staff_id.data or None,
            booking=booking,
        )


class WaitForm(EarlierForm):
    """When it would fit, and who waits. `ticket` and `website` are against robots, as on the page of booking."""

    seats = IntegerField(_l("People"), [InputRequired(_l("How many?")), NumberRange(1, 500)], default=1)
    name = StringField(_l("First and last name"), [DataRequired(_l("Who is waiting?")), Length(max=120)])
    email = EmailField(
        _l("Mail address"),
        [DataRequired(_l("We write to you there.")), Length(max=254), Email(_l("This is no mail address."))],
    )
    phone = TelField(_l("Telephone"), [Length(max=40), is_a_number])
    ticket = HiddenField()
    website = StringField()

    def person(self, language: str) -> Person:
        """Who waits, once the form is valid."""
        return Person(
            name=" ".join((self.name.data or "").split()),
            email=(self.email.data or "").strip(),
            phone=phone_number(self.phone.data or ""),
            language=language,
        )


def wait_form(service: Service, **known: Any) -> WaitForm:
    """The form of a service; `known` fills it in unless somebody has sent it."""
    form = WaitForm(data=known) if known else WaitForm()
    _offer(form, service)
    return form


def earlier_form(service: Service, **known: Any) -> EarlierForm:
    """The form for an earlier time of a booking."""
    form = EarlierForm(data=known) if known else EarlierForm()
    _offer(form, service)
    return form


def from_here(service: Service, day: date | None, staff_id: int | None) -> dict[str, Any]:
    """What is filled in for somebody who comes from a day without room, or from a month without any."""
    today = now().astimezone(ZoneInfo(service.place.zone)).date()
    return {
        "first_day": day or today,
        "last_day": day or today + timedelta(days=14),
        "opens": 0,
        "closes": DAY,
        "staff_id": staff_id or 0,
        "seats": 1,
    }


def before(booking: Booking, service: Service) -> dict[str, Any]:
    """What is filled in for somebody who wants an earlier time: any before theirs, with the same person."""
    zone = ZoneInfo(service.place.zone)
    people = {person.id for person in waiting.staff_of(service)}
    return {
        "first_day": now().astimezone(zone).date(),
        "last_day": booking.starts_at.astimezone(zone).date(),
        "opens": 0,
        "closes": DAY,
        "staff_id": booking.staff_id if booking.staff_id in people else 0,
    }


def _offer(form: EarlierForm, service: Service) -> None:
    times = [(minutes, words.clock(minutes)) for minutes in range(FIRST, LAST + 1, STEP)]
    form.opens.choices = [(0, _("any time")), *times]
    form.closes.choices = [(DAY, _("any time")), *times]
    people = waiting.staff_of(service)
    form.staff_id.choices = [(0, _("Anyone")), *((person.id, person.name) for person in people)]
