"""Hours as their owner keeps them: a week, breaks, single dates with other hours, and days off.

Every function takes a timetable as `timetable.py` describes it and gives a new one: a row's JSON is
replaced, never changed in place, or the database wouldn't notice.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, Literal

from babel.dates import get_day_names

from blueprints.booking.engine.query import DAY_MINUTES
from blueprints.core.errors import UserError
from blueprints.core.i18n import current_locale
from blueprints.core.i18n import gettext as _

Timetable = dict[str, Any]
Row = tuple[int, int, int]
"""Weekday, from, to: minutes after midnight."""


def ordinary(days: Iterable[int], opens: int, closes: int) -> Timetable:
    """The same hours on some days of the week."""
    return {"weekly": [[day, opens, closes] for day in sorted(set(days))]}


def with_week(timetable: Mapping[str, Any], weekly: Sequence[Row], breaks: Sequence[Row] = ()) -> Timetable:
    """Other hours for every week. Raises UserError, naming the day, when two stretches of a day overlap."""
    _check(weekly)
    return {**timetable, "weekly": _lists(weekly), "breaks": _lists(breaks)}


def with_date(timetable: Mapping[str, Any], day: date, hours: Sequence[tuple[int, int]]) -> Timetable:
    """Other hours on one date, none to close it."""
    _check([(day.weekday(), *stretch) for stretch in hours])
    dates = {**timetable.get("overrides", {}), day.isoformat(): [list(stretch) for stretch in hours]}
    return {**timetable, "overrides": dict(sorted(dates.items()))}


def without_date(timetable: Mapping[str, Any], day: date) -> Timetable:
    """The ordinary hours again on a date."""
    kept = {key: hours for key, hours in timetable.get("overrides", {}).items() if key != day.isoformat()}
    return {**timetable, "overrides": kept}


def with_days_off(timetable: Mapping[str, Any], first: date, last: date, words: str) -> Timetable:
    """Closed from one date to another, both included. Raises UserError when they are the wrong way round."""
    if last < first:
        raise UserError(_("These days off end before they begin. Exchange the two dates."))
    rows = [*timetable.get("closures", []), [first.isoformat(), last.isoformat(), words]]
    return {**timetable, "closures": sorted(rows)}


def without_days_off(timetable: Mapping[str, Any], first: date, last: date) -> Timetable:
    """Open again on days that were off."""
    gone = [first.isoformat(), last.isoformat()]
    return {**timetable, "closures": [row for row in timetable.get("closures", []) if row[:2] != gone]}


def hours_on(timetable: Mapping[str, Any], weekday: int) -> list[tuple[int, int]]:
    """The stretches of a day of every week, the breaks not cut out."""
    return [(opens, closes) for day, opens, closes in timetable.get("weekly", []) if day == weekday]


def days_off(timetable: Mapping[str, Any], since: date) -> list[tuple[date, date, str]]:
    """First day, last day and words of the days off that aren't over."""
    found = []
    for first, last, *words in timetable.get("closures", []):
        if last >= since.isoformat():
            found.append((date.fromisoformat(first), date.fromisoformat(last), "".join(words)))
    return found


def other_dates(timetable: Mapping[str, Any], since: date) -> list[tuple[date, list[tuple[int, int]]]]:
    """The dates to come that have hours of their own."""
    rows = ((date.fromisoformat(key), hours) for key, hours in timetable.get("overrides", {}).items())
    return sorted((day, [(opens, closes) for opens, closes in hours]) for day, hours in rows if day >= since)


def in_words(timetable: Mapping[str, Any]) -> list[str]:
    """A week in a few lines, days of the same hours together: `Tue – Sat: 09:00–19:00`."""
    by_day = {day: spoken(hours_on(timetable, day)) for day in range(7)}
    lines, day = [], 0
    while day < 7:
        last = day
        while last < 6 and by_day[last + 1] == by_day[day]:
            last += 1
        if by_day[day]:
            lines.append(_("%(days)s: %(hours)s", days=_days(day, last), hours=by_day[day]))
        day = last + 1
    return lines


def spoken(hours: Iterable[tuple[int, int]]) -> str:
    """Stretches of a day for people: `09:00–12:00, 14:00–19:00`; empty when closed."""
    return ", ".join(f"{clock(opens)}–{clock(closes)}" for opens, closes in sorted(hours))


def clock(minutes: int) -> str:
    """Minutes after midnight as fields and people write them: `09:30`; midnight at the end of a day is `00:00`."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


def minutes_of(text: str, *, closing: bool = False) -> int:
    """The minutes after midnight of `09:30`; as a closing time, `00:00` is the end of the day.

    Raises ValueError, with a sentence for whoever typed it.
    """
    hours, _colon, minutes = text.strip().partition(":")
    if not (hours.isdecimal() and minutes[:2].isdecimal() and int(hours) < 24 and int(minutes[:2]) < 60):
        raise ValueError(_("“%(text)s” is not a time of day. Write it like 09:30.", text=text.strip()))
    found = int(hours) * 60 + int(minutes[:2])
    return DAY_MINUTES if closing and found == 0 else found


def day_name(weekday: int, width: Literal["wide", "abbreviated"] = "wide") -> str:
    """A day of the week for people; 0 is Monday."""
    return str(get_day_names(width, context="stand-alone", locale=current_locale())[weekday])


def _days(first: int, last: int) -> str:
    if first == last:
        return day_name(first, "abbreviated")
    between = " – " if last > first + 1 else ", "
    return f"{day_name(first, 'abbreviated')}{between}{day_name(last, 'abbreviated')}"


def _check(weekly: Sequence[Row]) -> None:
    """No stretch may reach into another, the one after midnight into the next day neither."""
    week = 7 * DAY_MINUTES
    spans = sorted(
        (day * DAY_MINUTES + opens, day * DAY_MINUTES + _end(opens, closes)) for day, opens, closes in weekly
    )
    following = [*spans[1:], *((start + week, end + week) for start, end in spans[:1])]
    for (_start, end), (start, _end_of_it) in zip(spans, following, strict=True):
        if end > start:
            name = day_name(start % week // DAY_MINUTES)
            raise UserError(
                _("On %(day)s two stretches overlap. Let the second begin when the first has ended.", day=name)
            )


def _end(opens: int, closes: int) -> int:
    return closes if closes > opens else closes + DAY_MINUTES


def _lists(rows: Iterable[Row]) -> list[list[int]]:
    return [list(row) for row in sorted(set(rows))]
