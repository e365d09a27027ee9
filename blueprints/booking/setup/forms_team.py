"""The office's forms of people, rooms, chairs and tables, and of a place."""

from typing import Any
from zoneinfo import available_timezones

from wtforms import IntegerField, SelectField, StringField, TextAreaField
from wtforms.validators import InputRequired, Length, NumberRange, Optional, ValidationError

from blueprints.booking import finding
from blueprints.booking.models import Place, Resource, ResourceKind
from blueprints.booking.setup import team
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.site import current_site

DAY = 24 * 60


class ResourceForm(Form):
    """Somebody or something that can be booked; `values()` are its columns."""

    name = StringField(_l("Name"), [InputRequired(_l("A name is missing.")), Length(max=120)])
    size = IntegerField(
        _l("For how many people"), [Optional(), NumberRange(1, 100, _l("Write a number from 1 to 100."))]
    )
    user_id = SelectField(_l("Account"), coerce=int, default=0)
    place_id = SelectField(_l("Place"), coerce=int, validate_choice=False)
    most_per_day = IntegerField(
        _l("Most bookings a day"), [Optional(), NumberRange(1, 200, _l("Write a number from 1 to 200, or nothing."))]
    )
    most_minutes_per_day = IntegerField(
        _l("Most minutes a day"), [Optional(), NumberRange(1, DAY, _l("Write minutes, up to 1440, or nothing."))]
    )

    def fill(self, resource: Resource) -> None:
        """Show somebody as they are."""
        for name in ("name", "size", "place_id", "most_per_day", "most_minutes_per_day"):
            if name in self:
                self[name].data = getattr(resource, name)
        if "user_id" in self:
            self.user_id.data = resource.user_id or 0
        for language in current_site().languages:
            self[f"about_{language}"].data = resource.about.get(language, "")

    def values(self, kind: str) -> dict[str, Any]:
        """The columns as they were typed."""
        about = {language: (self[f"about_{language}"].data or "").strip() for language in current_site().languages}
        found: dict[str, Any] = {
            "name": (self.name.data or "").strip(),
            "about": {language: text for language, text in about.items() if text},
            "most_per_day": self.most_per_day.data,
            "most_minutes_per_day": self.most_minutes_per_day.data,
        }
        if kind == ResourceKind.STAFF:
            found["user_id"] = self.user_id.data or None
        if kind == ResourceKind.TABLE:
            found["size"] = self.size.data or 1
        return found


class PlaceForm(Form):
    """A place: its name, its address and its clock."""

    name = StringField(_l("Name"), [InputRequired(_l("A name is missing.")), Length(max=120)])
    street = StringField(_l("Street and number"), [Length(max=200)])
    postcode = StringField(_l("Postcode"), [Length(max=20)])
    city = StringField(_l("Town"), [Length(max=120)])
    zone = StringField(_l("Time zone"), [InputRequired(_l("A time zone is missing, like Europe/Paris."))])

    def validate_zone(self, field: StringField) -> None:
        if field.data not in available_timezones():
            raise ValidationError(
                _("There is no time zone “%(name)s”. Write one like Europe/Paris.", name=field.data or "")
            )

    def values(self) -> dict[str, str]:
        """The columns as they were typed."""
        return {name: (self[name].data or "").strip() for name in ("name", "street", "postcode", "city", "zone")}


def resource_form(kind: str) -> ResourceForm:
    """The form of somebody or something, with what the browser sent."""
    fields: dict[str, Any] = {
        f"about_{language}": TextAreaField(_("A few words"), [Length(max=1000)])
        for language in current_site().languages
    }
    form: ResourceForm = type("Filled", (ResourceForm,), fields)()
    accounts = [(user.id, user.name or user.email) for user in team.accounts()] if kind == ResourceKind.STAFF else []
    form.user_id.choices = [(0, _("No account")), *accounts]
    form.place_id.choices = [(place.id, place.name) for place in finding.places()] or [(0, "")]
    for field in (form.user_id, form.place_id):
        field.flags.required = True  # a list always has something chosen
    if kind != ResourceKind.STAFF:
        del form.user_id
    if kind != ResourceKind.TABLE:
        del form.size
    return form


def place_form(place: Place | None = None) -> PlaceForm:
    """The form of a place; a new one begins with the clock of the site."""
    return PlaceForm(obj=place) if place else PlaceForm(zone=current_site().timezone)
