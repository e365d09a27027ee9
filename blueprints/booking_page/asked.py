"""What a visitor has chosen so far. It lives in the address alone, so that a link can be shared and a frame needs no cookie."""

import re
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from typing import Any, Self

from werkzeug.datastructures import MultiDict

from blueprints.booking_page import zones

MOST_PARTY = 100
MOST_TIMES = 52
EVERY = ("week", "two_weeks", "month")


@dataclass(frozen=True)
class Asked:
    """The choices in an address; whatever it can't mean is left aside.

    `staff_id` None is anyone. `party` is seats or people, None: not said. `month` is a first of a month. `zone` is
    the visitor's, empty when unknown. `start` is the chosen time. `every` and `times` are of a series.
    """

    staff_id: int | None = None
    party: int | None = None
    month: date | None = None
    day: date | None = None
    zone: str = ""
    start: datetime | None = None
    every: str = ""
    times: int = 1

    @classmethod
    def read(cls, values: MultiDict[str, str]) -> Self:
        day = _date(values.get("day", ""))
        return cls(
            staff_id=_number(values.get("staff", ""), 2**31),
            party=_number(values.get("party", ""), MOST_PARTY),
            month=_date(f"{values.get('month', '')}-01") or (day.replace(day=1) if day else None),
            day=day,
            zone=values.get("zone", "") if zones.known(values.get("zone", "")) else "",
            start=instant(values.get("start", "")),
            every=values.get("every", "") if values.get("every", "") in EVERY else "",
            times=_number(values.get("times", ""), MOST_TIMES) or 1,
        )

    @property
    def seats(self) -> int:
        return self.party or 1

    @property
    def repeats(self) -> bool:
        return bool(self.every) and self.times > 1

    def but(self, **changes: Any) -> Self:
        """The same with some choices made anew."""
        return replace(self, **changes)

    def query(self) -> dict[str, Any]:
        """The parameters of an address; what goes without saying is left out."""
        said = {
            "staff": str(self.staff_id) if self.staff_id else "",
            "party": str(self.party) if self.party else "",
            "month": self.month.strftime("%Y-%m") if self.month and not self.day else "",
            "day": self.day.isoformat() if self.day else "",
            "every": self.every if self.repeats else "",
            "times": str(self.times) if self.repeats else "",
            "start": spelled(self.start) if self.start else "",
            "zone": self.zone,
        }
        return {key: value for key, value in said.items() if value}


def spelled(start: datetime) -> str:
    """An instant as addresses carry it: `2026-11-24T08:30Z`."""
    return start.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")


def instant(text: str) -> datetime | None:
    """The instant that `spelled` wrote, None for anything else."""
    if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\dZ", text):
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%dT%H:%MZ").replace(tzinfo=UTC)
    except ValueError:
        return None


def _date(text: str) -> date | None:
    if not re.fullmatch(r"[12]\d{3}-\d\d-\d\d", text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _number(text: str, most: int) -> int | None:
    number = int(text) if re.fullmatch(r"\d{1,10}", text, re.ASCII) else 0
    return number if 0 < number <= most else None
