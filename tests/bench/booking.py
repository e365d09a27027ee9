"""A salon with ten people and as many years of bookings as wanted, written straight into its tables."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from flask import Flask
from sqlalchemy import insert

from blueprints.booking.models import (
    Booking,
    Claim,
    Customer,
    NeedMember,
    Place,
    Resource,
    Service,
    ServiceNeed,
    Session,
)
from blueprints.core import migrations, triggers
from blueprints.core.app import create_app
from blueprints.core.clock import now
from blueprints.core.database import db, is_sqlite, transaction
from blueprints.core.site import running_app
from blueprints.core.testing import SITE_TOML

STAFF = 10
A_DAY = 8
"""Bookings of each of the staff on an open day."""

ZONE = ZoneInfo("Europe/Paris")
OPENS, CLOSES, LENGTH = 540, 1110, 30
AHEAD = 31
"""Days of bookings to come; all others are over."""

BATCH = 5_000


def make(folder: Path, years: float, *, url: str = "") -> Flask:
    """The app of a salon with so many years of bookings, the next month included; on Postgres with a `url`."""
    folder.mkdir(parents=True)
    (folder / "site.toml").write_text(SITE_TOML.format(features='["booking_page"]'), encoding="utf-8")
    app = open_site(folder, url)
    migrations.upgrade(app)
    with app.app_context():
        _open_salon()
        if years:
            _fill(years)
    return app


def open_site(folder: Path, url: str = "") -> Flask:
    """The app of a salon that was made."""
    config = {"SITE_URL": "http://localhost"} | ({"SQLALCHEMY_DATABASE_URI": url} if url else {})
    return create_app(folder, config=config)


def _open_salon() -> None:
    with transaction() as session:
        weekly = [[weekday, OPENS, CLOSES] for weekday in range(6)]
        place = Place(id=1, name="Salon", zone=ZONE.key, timetable={"weekly": weekly})
        staff = [Resource(place=place, kind="staff", name=f"Personne {n}", position=n) for n in range(STAFF)]
        cut = Service(id=1, slug="coupe", name={"fr": "Coupe"}, place=place, duration=LENGTH, price_cents=3500)
        colour = Service(id=2, slug="couleur", name={"fr": "Couleur"}, place=place, duration=90, after=10)
        for service in (cut, colour):
            people = [NeedMember(resource=who, position=n) for n, who in enumerate(staff)]
            service.needs = [ServiceNeed(members=people)]
        session.add_all([place, *staff, cut, colour])
        session.add(Customer(id=1, name="Ada Byron", email="ada@example.com", language="fr"))


def _fill(years: float) -> None:
    if is_sqlite():
        # They would look at each of the rows, which are known not to overlap.
        with transaction() as session:
            for trigger in triggers.declared(running_app()):
                session.connection().exec_driver_sql(f"DROP TRIGGER IF EXISTS {trigger.name}")
    rows = list(_times(years))
    for first in range(0, len(rows), BATCH):
        batch = list(enumerate(rows[first : first + BATCH], start=first + 1))
        with transaction() as session:
            session.execute(insert(Session), [_session(number, start) for number, (_who, start) in batch])
            session.execute(insert(Claim), [_claim(number, who, start) for number, (who, start) in batch])
            session.execute(insert(Booking), [_booking(number, who, start) for number, (who, start) in batch])
    with db.engine.begin() as connection:
        triggers.make(running_app(), connection)
        connection.exec_driver_sql("ANALYZE")


def _times(years: float) -> Iterator[tuple[int, datetime]]:
    """Who is booked when, a day after the other: every second half hour, the even ones earlier than the odd."""
    today = now().astimezone(ZONE).date()
    for back in range(AHEAD - int(365 * years), AHEAD):
        day = today + timedelta(days=back)
        if day.weekday() == 6:
            continue
        for who in range(1, STAFF + 1):
            for number in range(A_DAY):
                minute = OPENS + 30 * (who % 2) + 60 * number
                yield who, datetime.combine(day, time(minute // 60, minute % 60), ZONE).astimezone(UTC)


def _session(number: int, start: datetime) -> dict[str, object]:
    ends = start + timedelta(minutes=LENGTH)
    return {"id": number, "service_id": 1, "starts_at": start, "ends_at": ends, "capacity": 1, "taken": 1}


def _claim(number: int, who: int, start: datetime) -> dict[str, object]:
    ends = start + timedelta(minutes=LENGTH)
    return {"id": number, "resource_id": who, "session_id": number, "starts_at": start, "ends_at": ends}


def _booking(number: int, who: int, start: datetime) -> dict[str, object]:
    return {
        "id": number,
        "number": f"B{number}",
        "token": f"token-{number}",
        "status": "confirmed",
        "session_id": number,
        "service_id": 1,
        "service_name": {"fr": "Coupe"},
        "staff_id": who,
        "staff_name": f"Personne {who}",
        "place_id": 1,
        "customer_id": 1,
        "starts_at": start,
        "ends_at": start + timedelta(minutes=LENGTH),
        "name": "Ada Byron",
        "email": "ada@example.com",
        "phone": "+33612345678",
        "language": "fr",
        "currency": "EUR",
        "price_cents": 3500,
        "created_at": start - timedelta(days=7),
        "confirmed_at": start - timedelta(days=7),
    }
