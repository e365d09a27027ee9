"""Forms of the office's calendar pages."""

from markupsafe import Markup
from wtforms import PasswordField, RadioField, SelectField, StringField
from wtforms.validators import DataRequired, Length, ValidationError

from blueprints.calendars.models import Names, Source
from blueprints.calendars.sources import Details, as_web_address
from blueprints.core.errors import UserError
from blueprints.core.fetch import checked_url
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l

NEEDED = _l("This is needed.")


def names() -> dict[str, Markup]:
    """How much a calendar tells, in words."""
    words = {
        Names.FULL: (_("Names and telephone numbers"), _("“Haircut – Marie Dupont”, with what the customer wrote.")),
        Names.INITIALS: (_("Initials"), _("“Haircut – M. D.”")),
        Names.NONE: (_("Only “busy”"), _("For a calendar that the family or colleagues see too.")),
    }
    card = Markup("<b>{}</b><span class='muted'>{}</span>")
    return {str(name): card.format(*sentences) for name, sentences in words.items()}


def all_day() -> list[tuple[str, str]]:
    """What events without a time mean, in words."""
    return [("busy", _("Block the whole day")), ("free", _("Block nothing"))]


class NamesForm(Form):
    names = RadioField(_l("What it tells of customers"), choices=names)


class SourceForm(Form):
    """A calendar elsewhere. An empty password keeps the one that is there."""

    name = StringField(_l("What you call it"), [DataRequired(NEEDED), Length(max=120)])
    url = StringField(_l("Secret address in iCal format"), [DataRequired(NEEDED), Length(max=2000)])
    all_day = SelectField(_l("Events that last all day"), [DataRequired(NEEDED)], choices=all_day)
    username = StringField(_l("User name"), [Length(max=200)])
    password = PasswordField(_l("Password"), [Length(max=200)])

    def validate_url(self, field: StringField) -> None:
        try:
            checked_url(as_web_address(field.data or ""))
        except UserError as error:
            raise ValidationError(error.message) from error

    def details(self) -> Details:
        """What was typed."""
        return Details(
            name=self.name.data or "",
            url=self.url.data or "",
            username=self.username.data or "",
            password=self.password.data or None,
            all_day=self.all_day.data != "free",
        )


def form_of(source: Source) -> SourceForm:
    """The form as it stands now, without the password."""
    return SourceForm(
        formdata=None,
        name=source.name,
        url=source.url,
        username=source.username,
        all_day="busy" if source.all_day else "free",
    )
