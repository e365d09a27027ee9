"""Times as people read them: in the shop's zone, and in the visitor's own when its clock shows something else."""

import re
from datetime import date, datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel.dates import format_date, format_time, get_timezone_location
from flask import Flask

from blueprints.core.i18n import current_locale

OFFERED = (
    "Europe/Paris",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Athens",
    "Africa/Casablanca",
    "Africa/Dakar",
    "Africa/Abidjan",
    "Indian/Reunion",
    "Indian/Mayotte",
    "America/Martinique",
    "America/Guadeloupe",
    "America/Cayenne",
    "America/Miquelon",
    "America/Montreal",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
    "Pacific/Noumea",
    "Pacific/Tahiti",
)
"""The zones of the select: France's own and one for each far clock. A browser may name any other."""

FRENCH_FIRST = re.compile(r"\b1 (?=\D)")


@cache
def known(name: str) -> bool:
    """Whether it is the name of a time zone; what a stranger typed never reaches the file system."""
    return name in available_timezones()


def choices() -> list[tuple[str, str]]:
    """Names and words of the offered zones, by their words."""
    return sorted(((name, words_of(name)) for name in OFFERED if known(name)), key=lambda pair: pair[1])


def words_of(name: str) -> str:
    """A zone as people say it: `New York`, `Tahiti`."""
    return get_timezone_location(name, locale=current_locale(), return_city=True)


def clock(instant: datetime, zone: str) -> str:
    """The time of day in a zone: `14:30`."""
    return format_time(instant.astimezone(ZoneInfo(zone)), "short", locale=current_locale())


def weekday(value: datetime | date, zone: str = "") -> str:
    """A day with its weekday: `mardi 24 novembre`."""
    day = value.astimezone(ZoneInfo(zone)).date() if isinstance(value, datetime) else value
    return _first(format_date(day, "EEEE d MMMM", locale=current_locale()))


def full_day(value: datetime | date, zone: str = "") -> str:
    """The same with the year: `mardi 24 novembre 2026`."""
    day = value.astimezone(ZoneInfo(zone)).date() if isinstance(value, datetime) else value
    return _first(format_date(day, "full", locale=current_locale()))


def _first(words: str) -> str:
    """French says `mardi 1er décembre`, which the CLDR doesn't know."""
    return FRENCH_FIRST.sub("1er ", words) if current_locale().language == "fr" else words


def month_words(first: date) -> str:
    """A month: `Novembre 2026`."""
    words = month_in_words(first)
    return words[:1].upper() + words[1:]


def month_in_words(first: date) -> str:
    """The same within a sentence: `novembre 2026`."""
    return format_date(first, "MMMM y", locale=current_locale())


def minutes(length: int) -> str:
    """A length for people: `45 min`, `1 h 30`, `2 h`."""
    hours, rest = divmod(length, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02d}" if rest else f"{hours} h"


def differs(zone: str, shop: str, instant: datetime) -> bool:
    """Whether the clocks of two zones show different times at an instant."""
    return (
        bool(zone) and instant.astimezone(ZoneInfo(zone)).utcoffset() != instant.astimezone(ZoneInfo(shop)).utcoffset()
    )


def init_app(app: Flask) -> None:
    app.jinja_env.filters.update(
        clock_in=clock,
        weekday_in=weekday,
        full_day_in=full_day,
        month_words=month_words,
        minutes=minutes,
        month_in_words=month_in_words,
    )
    app.jinja_env.filters["zone_words"] = words_of
