"""For the tests of the rooms around bookings: a small salon, open and staffed."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from blueprints import payments
from blueprints.booking import bookings, classes, finding, paying
from blueprints.booking.bookings import Wish
from blueprints.booking.customers import Contact
from blueprints.booking.models import Booking, ClassTime, Join, NeedMember, Place, Resource, Service, ServiceNeed
from blueprints.booking.paying import KIND
from blueprints.core import clock
from blueprints.core.database import db, transaction
from blueprints.payments import mode
from blueprints.payments.fake_stripe.account import FakeStripe

PARIS = ZoneInfo("Europe/Paris")
MONDAY = datetime(2026, 11, 23, 7, 0, tzinfo=UTC)
"""A Monday, 8:00 in Paris, an hour before the salon opens: a good moment to freeze the clock at."""


@dataclass
class Salon:
    """The salon's rows. Open Monday to Saturday, 9:00 to 18:30 in Paris; `cut` takes 30 minutes and 35 €, `colour`
    90 minutes and 10 after, 80 € with a deposit of 20 €; `advice` is on approval; `yoga` is on Tuesdays at 18:30 with
    8 seats; `table` seats 2, 2 or 4, the small ones together 4."""

    place: Place
    lea: Resource
    hugo: Resource
    room: Resource
    cut: Service
    colour: Service
    advice: Service
    yoga: Service
    table: Service


def open_salon() -> Salon:
    """Make the salon; the clock should stand at `MONDAY`."""
    with transaction():
        return _open_salon()


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """An instant in the week of `MONDAY`: `at(1, 14, 30)` is Tuesday at half past two in Paris."""
    local = MONDAY.astimezone(PARIS).replace(hour=hour, minute=minute, tzinfo=None) + timedelta(days=day)
    return local.replace(tzinfo=PARIS).astimezone(UTC)


def book(service: Service, start: datetime, *, name: str = "Ada Byron", **wish: object) -> Booking:
    """Book as a customer of that name would on the page."""
    email = f"{name.split(maxsplit=1)[0].lower()}@example.com"
    contact = Contact(name=name, email=email, phone="+33612345678", language="fr")
    with transaction():
        return bookings.book(Wish(service.id, start, contact, **wish))  # type: ignore[arg-type]  # the caller knows them


def _open_salon() -> Salon:
    hours = {"weekly": [[weekday, 540, 1110] for weekday in range(6)]}
    place = Place(
        name="Salon", street="3 rue Mercière", postcode="69002", city="Lyon", zone="Europe/Paris", timetable=hours
    )
    db.session.add(place)
    db.session.flush()
    lea, hugo = (_resource(place, "staff", name) for name in ("Léa", "Hugo"))
    room = _resource(place, "room", "Studio")
    tables = [_resource(place, "table", f"Table {size}-{number}", size) for number, size in enumerate((2, 2, 4))]
    db.session.add(Join(place_id=place.id, members=[table.id for table in tables[:2]]))
    cut = _service(place, "coupe", "Coupe", "Cut", [lea, hugo], duration=30, price_cents=3500, repeats=True)
    colour = _service(
        place, "couleur", "Couleur", "Colour", [lea, hugo], duration=90, after=10, price_cents=8000, payment="deposit"
    )
    colour.deposit_cents = 2000
    advice = _service(place, "conseil", "Conseil", "Advice", [lea], duration=60, approval=True)
    yoga = _service(place, "yoga", "Yoga", "Yoga", [lea], kind="class", duration=60, price_cents=1500, capacity=8)
    yoga.most_per_party = 4
    table = _service(place, "table", "Table", "Table", tables, kind="table", duration=120, most_per_party=4)
    table.needs[0].by_size = True
    monday = clock.now().astimezone(PARIS).date()
    db.session.add(ClassTime(service=yoga, weekday=1, opens=1110, first=monday, resources=[lea.id, room.id]))
    db.session.flush()
    classes.keep_sessions_made(yoga)
    return Salon(place, lea, hugo, room, cut, colour, advice, yoga, table)


def pay_deposit(booking: Booking) -> Booking:
    """Pay what a held booking asks by card, and let the site learn of it."""
    number = booking.number
    paying.pay(booking.id)
    fake().pay_by_card(payments.state_of(KIND, number).session_id)
    payments.sync(KIND, number)
    return again(number)


def fake() -> FakeStripe:
    """The demo's Stripe."""
    stripe = mode.current().fake
    assert stripe is not None
    return stripe


def again(number: str) -> Booking:
    """The booking as the database has it now."""
    booking = finding.locked_by_number(number)
    assert booking is not None
    return booking


def _resource(place: Place, kind: str, name: str, size: int = 1) -> Resource:
    resource = Resource(place=place, kind=kind, name=name, size=size)
    db.session.add(resource)
    db.session.flush()
    return resource


def _service(place: Place, slug: str, french: str, english: str, members: list[Resource], **rules: object) -> Service:
    service = Service(slug=slug, name={"fr": french, "en": english}, place=place, **rules)
    people = [NeedMember(resource=resource, position=number) for number, resource in enumerate(members)]
    service.needs = [ServiceNeed(members=people)]
    db.session.add(service)
    db.session.flush()
    return service
