"""Two made-up people who wait, so that the office of a demo has a list to show."""

from datetime import timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select

from blueprints.booking import finding
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.site import current_site
from blueprints.waitlist import waiting
from blueprints.waitlist.models import Wait
from blueprints.waitlist.waiting import Person, Wanted

PEOPLE = (
    ("Margaux Petit", "margaux.petit@example.com", 1, 2, 17 * 60),
    ("Théo Lambert", "theo.lambert@example.com", 2, 6, 0),
)
"""Name, mail address, first and last day from today on, and not before which minute of the day."""


def seed() -> None:
    """Let them wait for the first appointment that can be booked, unless somebody waits already."""
    services = [service for service in finding.services() if service.kind == "appointment"]
    if not services or db.session.scalar(select(Wait.id).limit(1)):
        return
    service, language = services[0], current_site().language
    today = now().astimezone(ZoneInfo(service.place.zone)).date()
    with transaction():
        for name, email, first, last, opens in PEOPLE:
            days = (today + timedelta(days=first), today + timedelta(days=last))
            waiting.stand_in_line(Wanted(service, *days, opens=opens), Person(name, email, "", language))
