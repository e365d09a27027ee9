"""The forms of the booking page: who comes, a mail address for lost links, a site that may embed."""

from typing import Any
from urllib.parse import urlsplit

from wtforms import EmailField, Field, HiddenField, RadioField, StringField, TelField, TextAreaField
from wtforms.validators import DataRequired, Email, InputRequired, Length, Optional, ValidationError

from blueprints.booking.customers import phone_number
from blueprints.booking.models import Service
from blueprints.core.errors import UserError
from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import in_language
from blueprints.core.i18n import lazy_gettext as _l

LONGEST_ANSWER = 1000
ASKED = "question_"
"""What the names of the owner's own questions begin with."""


def is_a_number(_form: Form, field: StringField) -> None:
    """Validator: a telephone number that exists, wherever it is written how."""
    try:
        phone_number(field.data or "")
    except UserError as error:
        raise ValidationError(error.message) from None


class DetailsForm(Form):
    """Who comes. `ticket` is signed (robots.py); `website` is a trap that people don't see."""

    name = StringField(_l("First and last name"), [DataRequired(_l("Who is coming?")), Length(max=120)])
    email = EmailField(
        _l("Mail address"),
        [DataRequired(_l("We send the confirmation there.")), Length(max=254), Email(_l("This is no mail address."))],
    )
    phone = TelField(_l("Telephone"), [Length(max=40), is_a_number])
    note = TextAreaField(_l("A word for us"), [Length(max=1000)])
    ticket = HiddenField()
    website = StringField()

    @property
    def questions(self) -> list[Field]:
        """The owner's own questions."""
        return [field for field in self if field.name.startswith(ASKED)]

    def answers(self) -> list[dict[str, Any]]:
        """What was answered to them, as a booking keeps it."""
        said = [(str(field.label.text), " ".join(str(field.data or "").split())) for field in self.questions]
        return [{"question": question, "answer": answer} for question, answer in said if answer]


class FindForm(Form):
    email = EmailField(
        _l("Mail address"),
        [
            InputRequired(_l("Give the address you booked with.")),
            Email(_l("This is no mail address.")),
            Length(max=254),
        ],
    )


class OriginForm(Form):
    origin = StringField(_l("Address of the other site"), [DataRequired(_l("Which site?")), Length(max=255)])

    def validate_origin(self, field: StringField) -> None:
        if not origin_of(field.data or ""):
            raise ValidationError(_("Write the address of a site, like https://www.example.com."))


def details_form(service: Service, **known: Any) -> DetailsForm:
    """The form with the questions of a service; `known` fills it in unless somebody has sent it."""
    fields = {f"{ASKED}{number}": _field(question) for number, question in enumerate(service.questions)}
    form = type("AskingForm", (DetailsForm,), fields)
    return form(data=known) if known else form()  # type: ignore[no-any-return]  # type() can't know


def origin_of(text: str) -> str:
    """The origin of an address as browsers spell it: `https://www.example.com`; empty for anything else.

    Without a scheme it is https; http is taken for this machine only.
    """
    text = text.strip().lower()
    parts = urlsplit(text if "://" in text else f"https://{text}")
    host = parts.hostname or ""
    try:
        port = f":{parts.port}" if parts.port else ""
        host = host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return ""
    local = host in ("localhost", "127.0.0.1")
    allowed = parts.scheme == "https" or (local and parts.scheme == "http")
    plain = all(sign.isalnum() or sign in "-." for sign in host) and (local or "." in host)
    return f"{parts.scheme}://{host}{port}" if allowed and plain and not parts.username else ""


def _field(question: dict[str, Any]) -> Field:
    """One of the owner's questions; yes or no, one of several, or in words."""
    label = in_language(question["label"])
    needed = [InputRequired(_("This is needed."))] if question.get("required") else [Optional()]
    kind = question.get("kind", "text")
    if kind == "yesno":
        return _one_of(label, needed, [_("Yes"), _("No")])
    if kind == "choice":
        return _one_of(label, needed, [in_language(choice) for choice in question.get("choices", [])])
    return StringField(label, [*needed, Length(max=LONGEST_ANSWER)])


def _one_of(label: str, needed: list[Any], words: list[str]) -> RadioField:
    return RadioField(label, needed, choices=words)  # type: ignore[arg-type]  # words alone are choices too
