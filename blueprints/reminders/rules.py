"""How the owner wants reminders: what the office saved, else the answers of site.toml."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.settings import answer
from blueprints.core.site import current_site
from blueprints.reminders.models import Setup
from blueprints.reminders.senders import sender_of

ONLY = 1
"""The id of the one row."""


@dataclass(frozen=True, slots=True)
class Rules:
    """Hours are before the start, 0 is no reminder; `by` is mail, sms or both; texts are by language.

    Who was here is thanked `thanks_hours` after the end, not again within `thanks_days`. `review_url` is
    where a review can be left, or empty. `sender` is what a telephone shows.
    """

    first_hours: int = 48
    second_hours: int = 3
    by: str = "mail"
    sender: str = "Rappel"
    words: Mapping[str, str] = field(default_factory=dict)
    thanks: bool = False
    thanks_hours: int = 3
    thanks_days: int = 90
    thanks_words: Mapping[str, str] = field(default_factory=dict)
    review_url: str = ""

    @property
    def hours(self) -> tuple[int, ...]:
        """The reminders that there are, the earlier first."""
        return tuple(sorted({hours for hours in (self.first_hours, self.second_hours) if hours > 0}, reverse=True))

    @property
    def ways(self) -> tuple[str, ...]:
        return ("mail", "sms") if self.by == "both" else (self.by,)


def current() -> Rules:
    """The rules that hold now."""
    row = db.session.get(Setup, ONLY)
    if row is None:
        return _answered()
    return Rules(**{name: getattr(row, name) for name in asdict(Rules())})


def save(rules: Rules, *, by: str) -> None:
    """Let these rules hold from now on, in the current transaction."""
    row = db.session.get(Setup, ONLY) or Setup(id=ONLY)
    values: dict[str, Any] = asdict(rules)
    for name, value in values.items():
        setattr(row, name, value)
    row.saved_by, row.saved_at = by, now()
    db.session.add(row)


def _answered() -> Rules:
    review_url = str(answer("reminders.review_url")).strip()
    return Rules(
        first_hours=int(answer("reminders.first_hours")),
        second_hours=int(answer("reminders.second_hours")),
        by=str(answer("reminders.by")),
        sender=sender_of(current_site().name),
        thanks=bool(review_url),
        review_url=review_url,
    )
