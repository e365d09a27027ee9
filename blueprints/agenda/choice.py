"""What the calendar was asked to show: which view, which day, and whose."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from blueprints.agenda import days
from blueprints.booking import finding
from blueprints.booking.models import Place, Resource, ResourceKind
from blueprints.core.clock import now
from blueprints.core.identity import current_identity
from blueprints.core.site import current_site

VIEWS = ("day", "week", "month")


@dataclass(frozen=True, slots=True)
class Choice:
    """What to show. `who` is a resource's id as text, a kind (`room`, `table` …) or empty: everybody.

    `people` are all that could be shown at the place; `shown` those who are, one's own column first.
    """

    view: str
    day: date
    who: str
    place: Place | None
    places: Sequence[Place]
    people: Sequence[Resource]
    shown: Sequence[Resource]

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.place.zone) if self.place else current_site().zone

    @property
    def today(self) -> date:
        return now().astimezone(self.zone).date()

    @property
    def only(self) -> Resource | None:
        """The one whose calendar it is, when it is one person's."""
        return self.shown[0] if len(self.shown) == 1 else None

    @property
    def previous(self) -> date:
        if self.view == "month":
            return days.month_before(self.day)
        return self.day - timedelta(days=7 if self.view == "week" else 1)

    @property
    def next(self) -> date:
        if self.view == "month":
            return days.next_month(self.day)
        return self.day + timedelta(days=7 if self.view == "week" else 1)

    def address(self, **changed: Any) -> dict[str, str]:
        """The query of the address that shows this, with something changed; what goes without saying is left out."""
        day, who = changed.get("day", self.day), changed.get("who", self.who)
        place = changed.get("place", self.place.id if self.place else None)
        query = {"view": str(changed.get("view", self.view)), "day": day.isoformat(), "who": str(who)}
        if len(self.places) > 1:
            query["place"] = str(place)
        return {key: value for key, value in query.items() if value and (key, value) != ("view", "day")}


def choose(*, view: str = "", day: date | None = None, who: str = "", place_id: int | None = None) -> Choice:
    """What to show, where everything that is missing or makes no sense is chosen for the one who asks."""
    places = finding.places()
    place = next((place for place in places if place.id == place_id), places[0] if places else None)
    view = view if view in VIEWS else "day"
    people = own_first(finding.resources(place_id=place.id)) if place else []
    shown = _shown(people, who)
    if not shown and who:
        shown, who = _shown(people, ""), ""
    if view == "week" and shown:
        shown = shown[:1]
        who = str(shown[0].id)
    zone = ZoneInfo(place.zone) if place else current_site().zone
    return Choice(view, day or now().astimezone(zone).date(), who, place, places, people, shown)


def own_first(people: Sequence[Resource]) -> list[Resource]:
    """The same people with those first who are the one that asks."""
    me = current_identity().user_id
    return sorted(people, key=lambda person: me is None or person.user_id != me)


def _shown(people: Sequence[Resource], who: str) -> list[Resource]:
    if who.isdecimal():
        return [person for person in people if person.id == int(who)]
    if who:
        return [person for person in people if person.kind == who]
    # A restaurant may have tables and nobody to book.
    for kind in (ResourceKind.STAFF, ResourceKind.TABLE, ResourceKind.ROOM, ResourceKind.CHAIR):
        if found := [person for person in people if person.kind == kind]:
            return found
    return []
