"""Tables of the bookings: what can be booked, with whom, and what is booked.

Nothing is booked twice because of two tables. A `Claim` says that a resource is taken from one
instant to another, buffers included; the database itself refuses a claim that overlaps another of
the same resource. A `Session` is one occasion on which a service takes place; its seats are counted
there, and the database refuses more than there are. Claims belong to sessions, bookings sit in them.
"""

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from blueprints.core.clock import now
from blueprints.core.database import Base, json_type


class Status(StrEnum):
    """Where a booking stands.

    Takes its seats: `held` (somebody pays, until `expires_at`; without one a bank debit is under
    way), `requested` (waits for approval, takes seats if the service says so), `confirmed`.
    Takes none: `expired` (nobody paid in time), `refused`, `cancelled`.
    Whether somebody came is told by `arrived_at` and `no_show_at`.
    """

    HELD = "held"
    REQUESTED = "requested"
    CONFIRMED = "confirmed"
    EXPIRED = "expired"
    REFUSED = "refused"
    CANCELLED = "cancelled"


ACTIVE = (Status.HELD, Status.REQUESTED, Status.CONFIRMED)
"""A booking that still is to take place, or did."""


class Place(Base):
    """Where services take place. `timetable` is as `timetable.py` says; `zone` is an IANA name and `holidays` a
    region whose public holidays are closed (`FR`, `FR-57`; empty: none)."""

    __tablename__ = "booking_place"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    street: Mapped[str] = mapped_column(String(200), default="")
    postcode: Mapped[str] = mapped_column(String(20), default="")
    city: Mapped[str] = mapped_column(String(120), default="")
    zone: Mapped[str] = mapped_column(String(60))
    holidays: Mapped[str] = mapped_column(String(10), default="")
    timetable: Mapped[dict[str, Any]] = mapped_column(default=dict)
    position: Mapped[int] = mapped_column(default=0)

    @property
    def address(self) -> str:
        """On one line, empty when unknown."""
        town = f"{self.postcode} {self.city}".strip()
        return ", ".join(part for part in (self.street, town) if part)


class ResourceKind(StrEnum):
    """What a resource is: somebody, or something that can be used by one booking at a time."""

    STAFF = "staff"
    ROOM = "room"
    CHAIR = "chair"
    TABLE = "table"


class Resource(Base):
    """Somebody or something that is booked once at a time. `size` is how many people a table holds.

    With `own_hours` its `timetable` says when it is there, within the hours of its place; without, it
    is there whenever the place is open. `user_id` is the account of a person of the staff.
    """

    __tablename__ = "booking_resource"

    id: Mapped[int] = mapped_column(primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("booking_place.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(10), default=ResourceKind.STAFF)
    name: Mapped[str] = mapped_column(String(120))
    about: Mapped[dict[str, str]] = mapped_column(default=dict)
    picture_key: Mapped[str | None] = mapped_column(String(80))
    user_id: Mapped[int | None] = mapped_column(ForeignKey("accounts_user.id", ondelete="SET NULL"), index=True)
    size: Mapped[int] = mapped_column(default=1)
    own_hours: Mapped[bool] = mapped_column(default=False)
    timetable: Mapped[dict[str, Any]] = mapped_column(default=dict)
    most_per_day: Mapped[int | None]
    most_minutes_per_day: Mapped[int | None]
    active: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)

    place: Mapped[Place] = relationship()


class Join(Base):
    """Resources that can be put together for a large party; `members` are their ids."""

    __tablename__ = "booking_join"

    id: Mapped[int] = mapped_column(primary_key=True)
    place_id: Mapped[int] = mapped_column(ForeignKey("booking_place.id", ondelete="CASCADE"), index=True)
    members: Mapped[list[int]] = mapped_column(json_type)


class Service(Base):
    """What can be booked, with the rules of its booking; lengths are minutes, amounts cents, tax included.

    `kind` is `appointment`, `class` (takes place at the times of its `ClassTime`s) or `table` (chosen
    by the size of the party). `payment` is `none` (in the shop), `deposit` (`deposit_cents`) or `full`.
    With `approval` somebody says yes before it is confirmed, and before anything is paid. Who cancels at
    least `cancel_hours` before the start gets everything back; later it is possible with `late_cancel`
    only, and `late_refund_percent` comes back. Of what somebody paid who doesn't come, `no_show_percent`
    is kept. Whoever paid online may withdraw all the same (`terms.py`), unless it is `leisure`: a meal,
    accommodation or leisure on a set date. That is the owner's to say, of a class too, since only some
    classes are leisure; for a table it goes without saying.
    `questions` is a list of `{"key", "label": {…}, "kind": "text" | "yesno" | "choice", "required", "choices": […]}`.
    `horizon` is `rolling` or `window` (`horizon_days`) or `fixed` (`horizon_first` to `horizon_last`).
    """

    __tablename__ = "booking_service"
    __table_args__ = (CheckConstraint("duration BETWEEN 1 AND 1440", name="duration_within_a_day"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(String(120), unique=True)
    kind: Mapped[str] = mapped_column(String(12), default="appointment")
    name: Mapped[dict[str, str]]
    about: Mapped[dict[str, str]] = mapped_column(default=dict)
    heading: Mapped[dict[str, str]] = mapped_column(default=dict)
    picture_key: Mapped[str | None] = mapped_column(String(80))
    place_id: Mapped[int] = mapped_column(ForeignKey("booking_place.id", ondelete="CASCADE"), index=True)
    duration: Mapped[int]
    before: Mapped[int] = mapped_column(default=0)
    after: Mapped[int] = mapped_column(default=0)
    price_cents: Mapped[int] = mapped_column(default=0)
    payment: Mapped[str] = mapped_column(String(10), default="none")
    deposit_cents: Mapped[int] = mapped_column(default=0)
    approval: Mapped[bool] = mapped_column(default=False)
    pending_blocks: Mapped[bool] = mapped_column(default=True)
    notice: Mapped[int] = mapped_column(default=60)
    horizon: Mapped[str] = mapped_column(String(10), default="rolling")
    horizon_days: Mapped[int] = mapped_column(default=60)
    horizon_first: Mapped[date | None]
    horizon_last: Mapped[date | None]
    step: Mapped[int] = mapped_column(default=15)
    grid: Mapped[str] = mapped_column(String(10), default="free")
    round_to: Mapped[int] = mapped_column(default=15)
    capacity: Mapped[int] = mapped_column(default=1)
    most_per_party: Mapped[int] = mapped_column(default=1)
    most_per_day: Mapped[int | None]
    most_minutes_per_day: Mapped[int | None]
    prefer: Mapped[str] = mapped_column(String(12), default="least_busy")
    repeats: Mapped[bool] = mapped_column(default=False)
    cancel_hours: Mapped[int] = mapped_column(default=24)
    late_cancel: Mapped[bool] = mapped_column(default=False)
    late_refund_percent: Mapped[int] = mapped_column(default=0)
    no_show_percent: Mapped[int] = mapped_column(default=100)
    leisure: Mapped[bool] = mapped_column(default=False)
    questions: Mapped[list[dict[str, Any]]] = mapped_column(json_type, default=list)
    published: Mapped[bool] = mapped_column(default=True)
    position: Mapped[int] = mapped_column(default=0)

    place: Mapped[Place] = relationship()
    needs: Mapped[list["ServiceNeed"]] = relationship(
        back_populates="service", order_by="ServiceNeed.position", cascade="all, delete-orphan", passive_deletes=True
    )

    @property
    def pay_cents(self) -> int:
        """What one seat costs at the moment of booking."""
        return {"full": self.price_cents, "deposit": min(self.deposit_cents, self.price_cents)}.get(self.payment, 0)


class ServiceNeed(Base):
    """What a service takes: `take` of its resources, or by their size; `fixed` ones in any case. The first is the staff
    (or the table) that the customer chooses from."""

    __tablename__ = "booking_service_need"

    id: Mapped[int] = mapped_column(primary_key=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("booking_service.id", ondelete="CASCADE"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    take: Mapped[int] = mapped_column(default=1)
    by_size: Mapped[bool] = mapped_column(default=False)

    service: Mapped[Service] = relationship(back_populates="needs")
    members: Mapped[list["NeedMember"]] = relationship(
        back_populates="need", order_by="NeedMember.position", cascade="all, delete-orphan", passive_deletes=True
    )


class NeedMember(Base):
    """A resource that can serve a need, or, when `fixed`, has to."""

    __tablename__ = "booking_need_member"

    need_id: Mapped[int] = mapped_column(ForeignKey("booking_service_need.id", ondelete="CASCADE"), primary_key=True)
    resource_id: Mapped[int] = mapped_column(
        ForeignKey("booking_resource.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    fixed: Mapped[bool] = mapped_column(default=False)
    position: Mapped[int] = mapped_column(default=0)

    need: Mapped[ServiceNeed] = relationship(back_populates="members")
    resource: Mapped[Resource] = relationship()


class ClassTime(Base):
    """When a class takes place, every week from `first` to `last` (None: for good), at `opens` minutes after midnight.

    `resources` are the ids of those who give it and where; `capacity` overrides the service's.
    """

    __tablename__ = "booking_class_time"

    id: Mapped[int] = mapped_column(primary_key=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("booking_service.id", ondelete="CASCADE"), index=True)
    weekday: Mapped[int]
    opens: Mapped[int]
    first: Mapped[date]
    last: Mapped[date | None]
    resources: Mapped[list[int]] = mapped_column(json_type, default=list)
    capacity: Mapped[int | None]

    service: Mapped[Service] = relationship()


class Session(Base):
    """One occasion on which a service takes place. `starts_at` and `ends_at` are without buffers.

    A session of a timetable has a `class_time_id` and stays when nobody sits in it; another one ends
    with its last booking. `called_off_at`: the business doesn't give it.
    """

    __tablename__ = "booking_session"
    __table_args__ = (
        CheckConstraint("taken >= 0 AND taken <= capacity", name="no_more_than_its_seats"),
        Index(None, "class_time_id", "starts_at", unique=True),
        Index(None, "service_id", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    service_id: Mapped[int] = mapped_column(ForeignKey("booking_service.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    class_time_id: Mapped[int | None] = mapped_column(ForeignKey("booking_class_time.id", ondelete="SET NULL"))
    called_off_at: Mapped[datetime | None]

    service: Mapped[Service] = relationship()
    claims: Mapped[list["Claim"]] = relationship(
        back_populates="session", order_by="Claim.id", cascade="all, delete-orphan", passive_deletes=True
    )


class Claim(Base):
    """A resource is taken for a session from `starts_at` to `ends_at`, buffers included.

    Two claims of a resource never overlap: a trigger (SQLite) or an exclusion constraint (Postgres)
    sees to it. `until` is when the hold behind it lapses; None: it doesn't.
    """

    __tablename__ = "booking_claim"
    __table_args__ = (Index(None, "resource_id", "starts_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    resource_id: Mapped[int] = mapped_column(ForeignKey("booking_resource.id", ondelete="CASCADE"))
    session_id: Mapped[int] = mapped_column(ForeignKey("booking_session.id", ondelete="CASCADE"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    until: Mapped[datetime | None]

    session: Mapped[Session] = relationship(back_populates="claims")
    resource: Mapped[Resource] = relationship()


class Block(Base):
    """A resource is away: nothing new is booked then. What is booked already stays, and the office shows both."""

    __tablename__ = "booking_block"
    __table_args__ = (Index(None, "resource_id", "starts_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    resource_id: Mapped[int] = mapped_column(ForeignKey("booking_resource.id", ondelete="CASCADE"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    words: Mapped[str] = mapped_column(String(200), default="")


class Customer(Base):
    """Somebody who books. `phone` is in E.164; `notes` are the business's own; with `prepays` everything is paid online
    before it is confirmed."""

    __tablename__ = "booking_customer"

    id: Mapped[int] = mapped_column(primary_key=True)
    user_id: Mapped[int | None] = mapped_column(ForeignKey("accounts_user.id", ondelete="SET NULL"), index=True)
    name: Mapped[str] = mapped_column(String(120), index=True)
    email: Mapped[str] = mapped_column(String(254), default="", index=True)
    phone: Mapped[str] = mapped_column(String(20), default="", index=True)
    language: Mapped[str] = mapped_column(String(5))
    notes: Mapped[str] = mapped_column(Text, default="")
    prepays: Mapped[bool] = mapped_column(default=False)
    created_at: Mapped[datetime] = mapped_column(default=now)


class BookingCounter(Base):
    """The last booking number given in a year."""

    __tablename__ = "booking_counter"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    last: Mapped[int]


class Booking(Base):
    """Somebody comes: so many seats of a session, for a price that was agreed to.

    What the customer saw is frozen: names, times, price. `session_id` is None once it takes no seats.
    `staff_id` is the first resource that serves it. `pay_cents` is asked online; `paid_cents` came in.
    `token` opens the booking's page to whoever has the link. `sequence` counts the changes that
    calendars must learn of (RFC 5545, 3.8.7.4). `series` is shared by the bookings of one recurring
    wish. `flag` is a sentence for the owner when something is wrong; it is empty otherwise.
    """

    __tablename__ = "booking_booking"
    __table_args__ = (
        CheckConstraint("refunded_cents >= 0 AND refunded_cents <= paid_cents", name="refunded_at_most_paid"),
        Index(None, "status", "starts_at"),
        Index(None, "customer_id", "starts_at"),
        Index(None, "staff_id", "starts_at"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(String(20), unique=True)
    token: Mapped[str] = mapped_column(String(43), unique=True)
    status: Mapped[str] = mapped_column(String(12))
    flag: Mapped[str] = mapped_column(Text, default="")
    session_id: Mapped[int | None] = mapped_column(ForeignKey("booking_session.id", ondelete="SET NULL"), index=True)
    service_id: Mapped[int | None] = mapped_column(ForeignKey("booking_service.id", ondelete="SET NULL"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("booking_resource.id", ondelete="SET NULL"))
    place_id: Mapped[int | None] = mapped_column(ForeignKey("booking_place.id", ondelete="SET NULL"), index=True)
    customer_id: Mapped[int] = mapped_column(ForeignKey("booking_customer.id", ondelete="CASCADE"))
    service_name: Mapped[dict[str, str]]
    staff_name: Mapped[str] = mapped_column(String(120), default="")
    starts_at: Mapped[datetime] = mapped_column(index=True)
    ends_at: Mapped[datetime]
    seats: Mapped[int] = mapped_column(default=1)
    name: Mapped[str] = mapped_column(String(120))
    email: Mapped[str] = mapped_column(String(254), default="")
    phone: Mapped[str] = mapped_column(String(20), default="")
    language: Mapped[str] = mapped_column(String(5))
    zone: Mapped[str] = mapped_column(String(60), default="")
    note: Mapped[str] = mapped_column(Text, default="")
    answers: Mapped[list[dict[str, Any]]] = mapped_column(json_type, default=list)
    source: Mapped[str] = mapped_column(String(10), default="web")
    series: Mapped[str | None] = mapped_column(String(43), index=True)
    currency: Mapped[str] = mapped_column(String(3))
    price_cents: Mapped[int]
    pay_cents: Mapped[int] = mapped_column(default=0)
    paid_cents: Mapped[int] = mapped_column(default=0)
    refunded_cents: Mapped[int] = mapped_column(default=0)
    fee_cents: Mapped[int] = mapped_column(default=0)
    expires_at: Mapped[datetime | None] = mapped_column(index=True)
    created_at: Mapped[datetime] = mapped_column(default=now, index=True)
    confirmed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    arrived_at: Mapped[datetime | None]
    no_show_at: Mapped[datetime | None]
    sequence: Mapped[int] = mapped_column(default=0)

    session: Mapped[Session | None] = relationship()
    service: Mapped[Service | None] = relationship()
    staff: Mapped[Resource | None] = relationship()
    place: Mapped[Place | None] = relationship()
    customer: Mapped[Customer] = relationship()
    events: Mapped[list["BookingEvent"]] = relationship(
        back_populates="booking", order_by="BookingEvent.id", cascade="all, delete-orphan", passive_deletes=True
    )

    @property
    def left_cents(self) -> int:
        """What could still be given back."""
        return self.paid_cents - self.refunded_cents

    @property
    def due_cents(self) -> int:
        """What remains to be paid in the shop."""
        return max(self.price_cents - self.left_cents, 0)

    @property
    def is_active(self) -> bool:
        return self.status in ACTIVE


class BookingEvent(Base):
    """What happened to a booking, by whom; rows are only added. `actor` is `customer`, `site` or a mail address."""

    __tablename__ = "booking_event"

    id: Mapped[int] = mapped_column(primary_key=True)
    booking_id: Mapped[int] = mapped_column(ForeignKey("booking_booking.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(40))
    actor: Mapped[str] = mapped_column(String(254))
    note: Mapped[str] = mapped_column(Text, default="")
    at: Mapped[datetime] = mapped_column(default=now)

    booking: Mapped[Booking] = relationship(back_populates="events")
