"""What a reminder looks like as a text message, and what it costs, before one was sent."""

from dataclasses import dataclass
from datetime import timedelta

from babel.dates import format_time

from blueprints.booking import finding
from blueprints.core.clock import now
from blueprints.core.i18n import current_locale, in_language
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site
from blueprints.core.urls import site_url
from blueprints.reminders import gsm, messages
from blueprints.reminders.gsm import Length
from blueprints.reminders.messages import Line
from blueprints.reminders.rules import Rules

TOKEN = "x" * 43
"""As long as the token of a booking's page."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text message as it would arrive, and its length."""

    sender: str
    text: str
    length: Length


def of_today(rules: Rules) -> Example:
    """The reminder of a booking in two days at ten, of the first service, in the language of the page."""
    start = (now() + timedelta(days=2)).astimezone(current_site().zone).replace(hour=10, minute=0)
    services = finding.services()
    line = Line(
        day=messages.shown_day(start),
        hour=format_time(start, "short", locale=current_locale()),
        service=in_language(services[0].name) if services else _("Appointment"),
        staff="",
        place="",
        url=f"{site_url()}/bookings/{TOKEN}",
    )
    text = gsm.plain(messages.text_of([line]))
    return Example(rules.sender, text.replace(TOKEN, "…"), gsm.length(text))
