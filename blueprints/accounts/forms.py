"""Forms of the accounts room."""

from wtforms import BooleanField, EmailField, HiddenField, PasswordField, SelectField, StringField, TelField
from wtforms.validators import DataRequired, Email, Length, Optional, ValidationError

from blueprints.accounts import passwords
from blueprints.accounts.passwords import LONGEST
from blueprints.core.forms import Form
from blueprints.core.i18n import current_locale
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.site import current_site

# Where a business that sells in the European Union may deliver.
EU = "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()  # noqa: SIM905 - one line reads better than 27 quoted words


def required() -> DataRequired:
    return DataRequired(_l("This is needed."))


def email_field() -> EmailField:
    checks = [required(), Length(max=254), Email(_l("This is no mail address."))]
    return EmailField(_l("Mail address"), checks, filters=[trimmed])


def trimmed(text: str | None) -> str | None:
    """Filter: what was typed or pasted, without the spaces around it."""
    return text.strip() if text else text


def strong(_form: Form, field: PasswordField) -> None:
    """Validator: a password that can't be guessed at once."""
    weakness = passwords.weakness(str(field.data))
    if weakness:
        raise ValidationError(weakness)


def countries() -> dict[str, str]:
    """The countries of the European Union, code to name in the language of the page; the firm's own first."""
    names = current_locale().territories
    home = current_site().country
    return {code: names[code] for code in sorted(EU, key=lambda code: (code != home, names[code]))}


def country_name(code: str) -> str:
    """The name of a country in the language of the page; a filter of templates."""
    return str(current_locale().territories.get(code, code))


class SignInForm(Form):
    email = email_field()
    password = PasswordField(_l("Password"), [required(), Length(max=LONGEST)])
    next = HiddenField()


class RegisterForm(Form):
    name = StringField(_l("Your name"), [required(), Length(max=120)])
    email = email_field()


class ForgottenForm(Form):
    email = email_field()


class PasswordForm(Form):
    """A new password, typed once; the browser or a password manager shows it."""

    password = PasswordField(_l("New password"), [required(), Length(max=LONGEST), strong])


class ChangePasswordForm(PasswordForm):
    """``current`` is not asked of somebody who has no password yet; the view sees to that."""

    current = PasswordField(_l("Current password"), [Length(max=LONGEST)])


class ProfileForm(Form):
    name = StringField(_l("Your name"), [required(), Length(max=120)])
    phone = TelField(_l("Telephone"), [Optional(), Length(max=40)])
    language = SelectField(_l("Language of our mails"), [required()])


class DeleteAccountForm(Form):
    password = PasswordField(_l("Your password"), [Optional(), Length(max=LONGEST)])
    sure = BooleanField(_l("Delete my account and my addresses"), [required()])


class AddressForm(Form):
    name = StringField(_l("First and last name"), [required(), Length(max=120)])
    company = StringField(_l("Company"), [Length(max=120)])
    street = StringField(_l("Number and street"), [required(), Length(max=200)])
    street2 = StringField(_l("Floor, building, access code"), [Length(max=200)])
    postcode = StringField(_l("Postcode"), [required(), Length(max=20)])
    city = StringField(_l("Town"), [required(), Length(max=120)])
    country = SelectField(_l("Country"), [required()])
    phone = TelField(_l("Telephone"), [Length(max=40)])
    is_default = BooleanField(_l("Use this address first"))
