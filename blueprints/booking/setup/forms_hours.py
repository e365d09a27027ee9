"""The editor of a week: what stands in its fields, what was typed, and the hours they mean.

Not a WTForms form: its rows grow with the hours, and a row is a pair of times on a day.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from werkzeug.datastructures import MultiDict

from blueprints.booking.setup import opening_hours
from blueprints.booking.setup.opening_hours import Row, clock, minutes_of
from blueprints.core.i18n import gettext as _

FEWEST = 2  # rows a day: morning and afternoon
MOST = 6

Typed = tuple[str, str]


@dataclass
class Pause:
    """A row of breaks: the same time on some days."""

    days: frozenset[int] = frozenset()
    opens: str = ""
    closes: str = ""

    @property
    def is_empty(self) -> bool:
        return not (self.days or self.opens or self.closes)


@dataclass
class WeekForm:
    """The fields of a week: for each day pairs of times, and breaks; `errors` by the name of the field group."""

    days: list[list[Typed]]
    pauses: list[Pause]
    errors: dict[str, str] = field(default_factory=dict)

    def copy_day(self, source: int, targets: Iterable[int]) -> None:
        """Give other days the hours of one."""
        for target in targets:
            self.days[target] = list(self.days[source])

    def read(self) -> tuple[list[Row], list[Row]]:
        """The hours and the breaks that were typed; what is no time is in `errors`."""
        hours = [(day, *span) for day, rows in enumerate(self.days) for span in self._spans(f"day-{day}", rows)]
        breaks: list[Row] = []
        for number, pause in enumerate(self.pauses):
            name = f"break-{number}"
            for opens, closes in self._spans(name, [(pause.opens, pause.closes)]):
                breaks += ((day, opens, closes) for day in sorted(pause.days))
            if not pause.is_empty and not pause.days:
                self.errors[name] = _("Choose the days of this break.")
        return hours, breaks

    def _spans(self, name: str, rows: Iterable[Typed]) -> Iterable[tuple[int, int]]:
        for opens, closes in rows:
            if not opens and not closes:
                continue
            try:
                yield _span(opens, closes)
            except ValueError as error:
                self.errors[name] = str(error)


def shown(timetable: Mapping[str, Any]) -> WeekForm:
    """The fields of a timetable as it is kept."""
    days = [[(clock(o), clock(c)) for o, c in sorted(opening_hours.hours_on(timetable, day))] for day in range(7)]
    by_time: dict[Typed, set[int]] = defaultdict(set)
    for day, opens, closes in timetable.get("breaks", []):
        by_time[clock(opens), clock(closes)].add(day)
    pauses = [Pause(frozenset(on), *times) for times, on in sorted(by_time.items())]
    return WeekForm([_padded(rows) for rows in days], [*pauses, Pause()])


def typed(values: "MultiDict[str, str]") -> WeekForm:
    """The fields as somebody sent them."""
    days = [
        _padded([(values.get(f"opens-{day}-{row}", ""), values.get(f"closes-{day}-{row}", "")) for row in range(MOST)])
        for day in range(7)
    ]
    pauses = []
    for row in range(MOST):
        on = frozenset(int(day) for day in values.getlist(f"break-days-{row}") if day in "0123456")
        pause = Pause(on, values.get(f"break-opens-{row}", ""), values.get(f"break-closes-{row}", ""))
        if not pause.is_empty:
            pauses.append(pause)
    return WeekForm(days, [*pauses, Pause()])


def spans(values: "MultiDict[str, str]", rows: int = 2) -> list[tuple[int, int]]:
    """The stretches of one date: `opens-0`, `closes-0`, `opens-1` … Raises ValueError with a sentence."""
    pairs = [(values.get(f"opens-{row}", ""), values.get(f"closes-{row}", "")) for row in range(rows)]
    return [_span(opens, closes) for opens, closes in pairs if opens or closes]


def _span(opens: str, closes: str) -> tuple[int, int]:
    if not (opens and closes):
        raise ValueError(_("Write both times: from when and until when. Leave both empty for closed."))
    span = minutes_of(opens), minutes_of(closes, closing=True)
    if span[0] == span[1]:
        raise ValueError(_("These two times are the same. Write until when, or leave both empty for closed."))
    return span


def _padded(rows: Iterable[Typed]) -> list[Typed]:
    """The rows that hold something, and one empty row more, within the fewest and the most."""
    full = [row for row in rows if row[0] or row[1]]
    return (full + [("", "")] * max(1, FEWEST - len(full)))[:MOST]
