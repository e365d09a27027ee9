"""The office's form of the reminders."""

from urllib.parse import urlsplit

from wtforms import BooleanField, Field, IntegerField, RadioField, StringField, TextAreaField, URLField
from wtforms.validators import InputRequired, Length, NumberRange, Optional, ValidationError

from blueprints.core.forms import Form
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.site import current_site
from blueprints.reminders.rules import Rules
from blueprints.reminders.senders import is_sender

MOST_HOURS = 14 * 24
WORDS = 400


class SetupForm(Form):
    """How reminders and thanks are sent; `words_<language>` and `thanks_words_<language>` come with the site's languages."""

    first_hours = IntegerField(
        _l("First reminder"), [InputRequired(_l("Write 0 for none.")), NumberRange(0, MOST_HOURS)]
    )
    second_hours = IntegerField(
        _l("Second reminder"), [InputRequired(_l("Write 0 for none.")), NumberRange(0, MOST_HOURS)]
    )
    by = RadioField(_l("How"), choices=[])
    sender = StringField(_l("Sender of text messages"), [InputRequired(_l("Telephones show it.")), Length(max=11)])
    thanks = BooleanField(_l("Thank by mail after a visit"))
    thanks_hours = IntegerField(
        _l("How long after the end"), [InputRequired(_l("Write a number of hours.")), NumberRange(0, 72)]
    )
    thanks_days = IntegerField(
        _l("Not again to the same customer for"), [InputRequired(_l("Write a number of days.")), NumberRange(1, 3650)]
    )
    review_url = URLField(_l("Where a review can be left"), [Optional(), Length(max=500)])

    def validate_sender(self, field: Field) -> None:
        if not is_sender(field.data or ""):
            raise ValidationError(_("Operators take 3 to 11 letters and digits, without accents and spaces."))

    def validate_review_url(self, field: Field) -> None:
        parts = urlsplit(field.data.strip())
        if parts.scheme not in ("http", "https") or "." not in parts.netloc:
            raise ValidationError(_("A web address begins with https://."))

    def fill(self, rules: Rules) -> None:
        for name in (
            "first_hours",
            "second_hours",
            "by",
            "sender",
            "thanks",
            "thanks_hours",
            "thanks_days",
            "review_url",
        ):
            self[name].data = getattr(rules, name)
        for language in current_site().languages:
            self[f"words_{language}"].data = rules.words.get(language, "")
            self[f"thanks_words_{language}"].data = rules.thanks_words.get(language, "")

    def rules(self) -> Rules:
        """What was filled in, once it is valid."""
        return Rules(
            first_hours=self.first_hours.data or 0,
            second_hours=self.second_hours.data or 0,
            by=self.by.data,
            sender=self.sender.data or "",
            words=self._texts("words"),
            thanks=bool(self.thanks.data),
            thanks_hours=self.thanks_hours.data or 0,
            thanks_days=self.thanks_days.data or 1,
            thanks_words=self._texts("thanks_words"),
            review_url=(self.review_url.data or "").strip(),
        )

    def _texts(self, name: str) -> dict[str, str]:
        texts = {language: (self[f"{name}_{language}"].data or "").strip() for language in current_site().languages}
        return {language: text for language, text in texts.items() if text}


def setup_form() -> SetupForm:
    """The form in the languages of the site, with what the browser sent."""
    fields = {}
    for language in current_site().languages:
        fields[f"words_{language}"] = TextAreaField(_("Your own sentence in reminders"), [Length(max=WORDS)])
        fields[f"thanks_words_{language}"] = TextAreaField(_("Your own words of thanks"), [Length(max=WORDS)])
    form: SetupForm = type("Filled", (SetupForm,), fields)()
    form.by.choices = [("mail", _("Mail")), ("sms", _("Text message")), ("both", _("Mail and text message"))]
    return form
