"""A made-up hairdresser with three staff and a full week, so that the office of a demo has something to show.

The salon stands in `demo_data/salon.toml`. Its customers of the last four and the next two weeks book,
pay, come or don't as real ones do, through the same verbs; only the clock is set back meanwhile.
"""

import random
import tomllib
from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select

from blueprints.booking import classes, demo_customers
from blueprints.booking.demo_week import Shift, visits
from blueprints.booking.models import Block, ClassTime, Place, ResourceKind, Service
from blueprints.booking.setup import offering, opening_hours, starter, team
from blueprints.booking.setup.offering import Takes
from blueprints.booking.setup.starter import in_default, spoken
from blueprints.core import clock, pictures
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.site import current_site

DATA = Path(__file__).with_name("demo_data")
BEFORE = timedelta(days=35)
SEED = 2014

Salon = dict[str, Any]


def seed() -> None:
    """Open the salon and let its customers come, unless something can be booked here already."""
    if db.session.scalar(select(Service.id).limit(1)):
        return
    salon = tomllib.loads((DATA / "salon.toml").read_text("utf-8"))
    present = clock.now()
    portraits = _portraits(salon)
    # The salon opened before its customers came, so the classes of the past weeks are there too.
    with clock.freeze(present - BEFORE), transaction():
        here = _place(salon, present)
        shifts = _staff(here, salon, portraits, present)
        services = _services(here, salon, {shift.key: shift.staff_id for shift in shifts})
        _workshop(here, salon, shifts, services)
        _absences(salon, shifts, present)
        zone = ZoneInfo(here.zone)
    # The same choices every time: a demo is easier to talk about when it is always the same.
    chance = random.Random(SEED)  # noqa: S311 - nothing secret hangs on it
    planned = visits(salon, shifts, services, present.astimezone(zone), chance)
    demo_customers.come(planned, salon, chance)


def _place(salon: Salon, present: datetime) -> Place:
    here = starter.place()
    here.timetable = opening_hours.ordinary(**salon["hours"])
    today = present.astimezone(ZoneInfo(here.zone)).date()
    here.holidays = "FR" if current_site().country == "FR" else ""
    if not opening_hours.hours_on(here.timetable, today.weekday()):
        # Whoever looks at the demo on a day off sees a working day all the same.
        here.timetable = opening_hours.with_date(here.timetable, today, [(600, 1080)])
    monday = today - timedelta(days=today.weekday())
    first = monday + timedelta(days=22)
    words = in_default({"fr": "Congés de l’équipe", "en": "The team is away"})
    here.timetable = opening_hours.with_days_off(here.timetable, first, first + timedelta(days=4), words)
    return here


def _portraits(salon: Salon) -> dict[str, str]:
    """The keys of the staff's pictures, by the staff's own."""
    from blueprints.booking.demo_portraits import draw  # noqa: PLC0415 - Pillow takes 60 ms that no real site needs

    leave_transaction()
    return {row["key"]: pictures.store(draw(row["key"]), name=f"{row['key']}.jpg").key for row in salon["staff"]}


def _staff(here: Place, salon: Salon, portraits: Mapping[str, str], present: datetime) -> list[Shift]:
    today = present.astimezone(ZoneInfo(here.zone)).date()
    shifts = []
    for row in salon["staff"]:
        person = team.add(
            here,
            ResourceKind.STAFF,
            {
                "name": row["name"],
                "about": spoken(row["about"]),
                "picture_key": portraits[row["key"]],
                "own_hours": True,
                "active": True,
            },
        )
        breaks = [(day, *row["break"]) for day, _opens, _closes in row["weekly"]]
        timetable = opening_hours.with_week({}, [tuple(stretch) for stretch in row["weekly"]], breaks)
        if today.isoformat() in here.timetable.get("overrides", {}):
            timetable = opening_hours.with_date(timetable, today, [(600, row["break"][0]), (row["break"][1], 1080)])
        person.timetable = timetable
        shifts.append(Shift(row["key"], person.id, timetable, tuple(row["break"])))
    return shifts


def _services(here: Place, salon: Salon, staff: Mapping[str, int]) -> dict[str, Service]:
    found = {}
    for row in salon["service"]:
        values = {
            "kind": row.get("kind", "appointment"),
            "name": spoken(row["name"]),
            "about": spoken(row.get("about", {})),
            "heading": spoken(salon["headings"][row["heading"]]),
            "duration": row["duration"],
            "price_cents": row["price"],
            "questions": [_question(question) for question in salon["questions"].get(row.get("ask", ""), [])],
            **row.get("rules", {}),
        }
        takes = Takes(staff=tuple(staff[key] for key in row.get("staff", [])))
        found[row["name"]["en"]] = offering.create(here, values, takes)
    return found


def _question(question: Mapping[str, Any]) -> dict[str, Any]:
    return {**question, "label": spoken(question["label"])}


def _workshop(here: Place, salon: Salon, shifts: list[Shift], services: Mapping[str, Service]) -> None:
    """A class every week, after the salon's own hours of whoever gives it."""
    plan = salon["workshop"]
    staff_id = next(shift.staff_id for shift in shifts if shift.key == plan["staff"])
    (service,) = (service for service in services.values() if service.kind == "class")
    first = clock.now().astimezone(ZoneInfo(here.zone)).date()
    db.session.add(
        ClassTime(service=service, weekday=plan["weekday"], opens=plan["opens"], first=first, resources=[staff_id])
    )
    db.session.flush()
    classes.keep_sessions_made(service)


def _absences(salon: Salon, shifts: list[Shift], present: datetime) -> None:
    """A morning of training next week, and an errand this week."""
    by_key = {shift.key: shift.staff_id for shift in shifts}
    monday = (present - timedelta(days=present.weekday())).date()
    for key, day, opens, closes, words in (
        ("mathis", monday + timedelta(days=9), 8, 11, "training"),
        ("ines", monday + timedelta(days=3), 14, 15, "errand"),
    ):
        start, end = _at(day, opens), _at(day, closes)
        db.session.add(
            Block(resource_id=by_key[key], starts_at=start, ends_at=end, words=in_default(salon["words"][words]))
        )


def _at(day: date, hour: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
