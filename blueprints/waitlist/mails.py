"""The mails of the waiting list. Their links open pages; only a button there books or leaves, since scanners follow links."""

from zoneinfo import ZoneInfo

from babel.dates import format_date, format_time

from blueprints.core import mail
from blueprints.core.i18n import current_locale, in_language, in_this_language
from blueprints.core.i18n import gettext as _
from blueprints.core.outlets import collect
from blueprints.core.site import current_site
from blueprints.core.urls import external_url
from blueprints.waitlist.models import Offer, Wait

OFFERED = "waitlist.offered"


def waiting(wait: Wait) -> None:
    """That somebody is on the list, with the way off it."""
    mail.send(
        wait.email,
        "waitlist/mail/waiting",
        key=f"waitlist:waiting:{wait.id}",
        language=wait.language,
        wait=wait,
        place_url=place_url(wait),
    )


def offered(offer: Offer) -> None:
    """That a time is free. Rooms that plug in may tell it another way as well."""
    wait = offer.wait
    key = f"waitlist:offer:{offer.id}"
    url = external_url("waitlist.offer", token=offer.token, language=wait.language)
    mail.send(
        wait.email,
        "waitlist/mail/offered",
        key=key,
        language=wait.language,
        wait=wait,
        offer=offer,
        url=url,
        place_url=place_url(wait),
    )
    with in_this_language(wait.language):
        text = _text(offer, url)
    collect(OFFERED, phone=wait.phone, language=wait.language, text=text, key=key, until=offer.until)


def place_url(wait: Wait) -> str:
    """The page of somebody's place in the line."""
    return external_url("waitlist.place", token=wait.token, language=wait.language)


def _text(offer: Offer, url: str) -> str:
    local = offer.starts_at.astimezone(ZoneInfo(offer.wait.service.place.zone))
    return _(
        "%(site)s: a time is free, %(day)s at %(hour)s, %(service)s. %(url)s",
        site=current_site().name,
        day=format_date(local, "EEEE d MMMM", locale=current_locale()),
        hour=format_time(local, "short", locale=current_locale()),
        service=in_language(offer.wait.service.name),
        url=url,
    )
