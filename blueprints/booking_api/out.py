"""What programs get to see: services, people, free times and bookings. Texts are by language, amounts are cents."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal, Self

from blueprints.api.shapes import Shape
from blueprints.booking import pages_of, schedule
from blueprints.booking.engine.query import Slot
from blueprints.booking.models import Booking, Resource, Service
from blueprints.core.site import current_site

Texts = dict[str, str]


@dataclass(frozen=True)
class Question(Shape):
    """Something that the business asks when a service is booked."""

    key: str
    """What ``answers`` of a new booking calls it."""
    label: Texts
    kind: Literal["text", "yesno", "choice"]
    required: bool
    choices: list[Texts]
    """What can be answered when ``kind`` is choice."""

    @classmethod
    def of(cls, number: int, row: dict[str, Any]) -> Self:
        return cls(
            key=question_key(number, row),
            label=row["label"],
            kind=row.get("kind", "text"),
            required=bool(row.get("required")),
            choices=list(row.get("choices", [])),
        )


@dataclass(frozen=True)
class ServiceOut(Shape):
    """What can be booked."""

    id: int
    slug: str
    kind: Literal["appointment", "class", "table"]
    name: Texts
    about: Texts
    place: int
    staff: list[int]
    """Whom a customer may choose from; empty where there is no choice."""
    minutes: int
    price_cents: int
    pay_cents: int
    """What has to be paid online before it is confirmed."""
    currency: str
    most_per_party: int
    approval: bool
    """Somebody of the business decides on each request."""
    questions: list[Question]

    @classmethod
    def of(cls, service: Service) -> Self:
        return cls(
            id=service.id,
            slug=service.slug,
            kind=service.kind,  # type: ignore[arg-type]  # one of the three, as the forms of the office see to
            name=service.name,
            about=service.about,
            place=service.place_id,
            staff=[who.id for who in schedule.can_serve(service)],
            minutes=service.duration,
            price_cents=service.price_cents,
            pay_cents=service.pay_cents,
            currency=current_site().currency,
            most_per_party=service.most_per_party,
            approval=service.approval,
            questions=[Question.of(number, row) for number, row in enumerate(service.questions)],
        )


@dataclass(frozen=True)
class Services(Shape):
    services: list[ServiceOut]


@dataclass(frozen=True)
class StaffOut(Shape):
    """Somebody who works here."""

    id: int
    name: str
    about: Texts
    place: int

    @classmethod
    def of(cls, person: Resource) -> Self:
        return cls(person.id, person.name, person.about, person.place_id)


@dataclass(frozen=True)
class Staff(Shape):
    staff: list[StaffOut]


@dataclass(frozen=True)
class SlotOut(Shape):
    """A time that can be booked."""

    start: datetime
    end: datetime
    staff: list[int]
    """Who is free then, whoever is suggested first; for a table, which one it would be."""
    seats_left: int
    price_cents: int
    """For the whole party."""

    @classmethod
    def of(cls, slot: Slot) -> Self:
        free = dict.fromkeys(int(key) for choice in slot.choices for key in choice)
        return cls(slot.start, slot.end, list(free), slot.seats_left, slot.price_cents)


@dataclass(frozen=True)
class Slots(Shape):
    zone: str
    """The time zone in which the days of the question are counted."""
    slots: list[SlotOut]


@dataclass(frozen=True)
class Answered(Shape):
    """A question of the business and what the customer answered, in the customer's language."""

    question: str
    answer: str


@dataclass(frozen=True)
class BookingOut(Shape):
    """A booking as it is now."""

    id: int
    number: str
    """What the customer sees, such as R2026-00012."""
    status: Literal["held", "requested", "confirmed", "expired", "refused", "cancelled"]
    """held: the customer pays until ``expires_at``; requested: the business has to answer."""
    service: int | None
    """None when it is not offered any more."""
    service_name: Texts
    staff: int | None
    staff_name: str
    place: int | None
    start: datetime
    end: datetime
    party: int
    name: str
    email: str
    phone: str
    language: str
    note: str
    answers: list[Answered]
    source: str
    """Where it came from: web, phone, walkin, api or waitlist."""
    currency: str
    price_cents: int
    pay_cents: int
    paid_cents: int
    refunded_cents: int
    url: str
    """The customer's own page, where a deposit is paid. Whoever has this address may cancel."""
    created_at: datetime
    expires_at: datetime | None
    confirmed_at: datetime | None
    ended_at: datetime | None
    """When it was cancelled, refused or expired."""
    checked_in_at: datetime | None
    no_show_at: datetime | None

    @classmethod
    def of(cls, booking: Booking) -> Self:
        return cls(
            id=booking.id,
            number=booking.number,
            status=str(booking.status),  # type: ignore[arg-type]  # a Status has these six
            service=booking.service_id,
            service_name=booking.service_name,
            staff=booking.staff_id,
            staff_name=booking.staff_name,
            place=booking.place_id,
            start=booking.starts_at,
            end=booking.ends_at,
            party=booking.seats,
            name=booking.name,
            email=booking.email,
            phone=booking.phone,
            language=booking.language,
            note=booking.note,
            answers=[Answered(str(row["question"]), str(row["answer"])) for row in booking.answers],
            source=booking.source,
            currency=booking.currency,
            price_cents=booking.price_cents,
            pay_cents=booking.pay_cents,
            paid_cents=booking.paid_cents,
            refunded_cents=booking.refunded_cents,
            url=pages_of.customer_url(booking),
            created_at=booking.created_at,
            expires_at=booking.expires_at,
            confirmed_at=booking.confirmed_at,
            ended_at=booking.ended_at,
            checked_in_at=booking.arrived_at,
            no_show_at=booking.no_show_at,
        )


@dataclass(frozen=True)
class Bookings(Shape):
    bookings: list[BookingOut]
    cursor: str | None
    """What to send as ``cursor`` for the next ones; None at the end."""


def question_key(number: int, row: dict[str, Any]) -> str:
    """What programs call a question: its key, else its number."""
    return str(row.get("key") or number)
