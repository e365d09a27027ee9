"""What the lists of the service's form offer, in words."""

from collections.abc import Iterable, Sequence
from typing import Any

from wtforms.fields.choices import SelectChoice  # type: ignore[attr-defined]  # newer than its types

from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.i18n import ngettext

KINDS = [
    ("appointment", _l("An appointment")),
    ("class", _l("A class with seats, at set times")),
    ("table", _l("A table")),
]
PAYMENTS = [
    ("none", _l("On site")),
    ("deposit", _l("A deposit when booking")),
    ("full", _l("All of it when booking")),
]
HOW = [
    ("any", _l("One of them")),
    ("all", _l("All of them together")),
    ("fixed", _l("A certain person, and one of the others")),
]
PREFERENCES = [
    ("least_busy", _l("Whoever has the least to do that day")),
    ("order", _l("The first who is free, in the order of the list")),
]
HORIZONS = [
    ("rolling", _l("So many days from today")),
    ("window", _l("The next so many days that have room")),
    ("fixed", _l("Between two dates")),
]
GRIDS = [
    ("free", _l("From the end of the last booking, so that no gap is lost")),
    ("period", _l("From opening time, whatever is booked")),
]
NOTICES = (0, 30, 60, 120, 240, 720, 1440, 2880, 4320, 10080)
CANCELLING = (0, 1, 2, 4, 12, 24, 48, 72, 168)  # hours
STEPS = (5, 10, 15, 20, 30, 45, 60, 90, 120)
ROUNDINGS = (0, 5, 10, 15, 20, 30, 60)


def listed(choices: Sequence[tuple[str, Any]]) -> list[Any]:
    """Pairs of a value and its words as a field takes them."""
    return [SelectChoice(value, words) for value, words in choices]


def length(minutes: int) -> str:
    """A stretch of time for people: `45 min`, `1 h 30`, `2 days`."""
    days, rest = divmod(minutes, 24 * 60)
    if days and not rest:
        return ngettext("%(num)s day", "%(num)s days", days)
    hours, short = divmod(minutes, 60)
    if not hours:
        return _("%(minutes)s min", minutes=short)
    return _("%(hours)s h", hours=hours) if not short else f"{_('%(hours)s h', hours=hours)} {short:02d}"


def with_value(choices: Sequence[tuple[Any, str]], value: int | None, *, hours: bool = False) -> list[tuple[Any, str]]:
    """The choices, with the one that is kept already though no list has it."""
    if value is None or value in _values(choices):
        return list(choices)
    words = _("%(length)s before", length=length(value * 60 if hours else value))
    return sorted([*choices, (value, words)], key=lambda choice: int(choice[0]))


def _values(choices: Iterable[tuple[Any, str]]) -> set[Any]:
    return {value for value, _words in choices}
