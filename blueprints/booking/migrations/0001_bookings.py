"""Places, resources, services, sessions with their claims, customers and bookings."""

import sqlalchemy as sa
from alembic import op

from blueprints.core.database import json_type

revision = "booking_0001"
down_revision = None

# No time of a resource is taken twice. A range of one number stands for "the same resource", since the index
# of a bare number with ranges would need an extension.
NO_OVERLAP = """
ALTER TABLE booking_claim ADD CONSTRAINT booking_claim_no_overlap
EXCLUDE USING gist (int4range(resource_id, resource_id, '[]') WITH &&, tstzrange(starts_at, ends_at) WITH &&)
"""


def upgrade() -> None:  # noqa: PLR0915 - a list of tables, one after the other
    op.create_table(
        "booking_counter",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_booking_counter")),
    )
    op.create_table(
        "booking_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("street", sa.String(length=200), nullable=False),
        sa.Column("postcode", sa.String(length=20), nullable=False),
        sa.Column("city", sa.String(length=120), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("holidays", sa.String(length=10), nullable=False),
        sa.Column("timetable", json_type, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_place")),
    )
    op.create_table(
        "booking_customer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("notes", sa.Text(), nullable=False),
        sa.Column("prepays", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["accounts_user.id"],
            name=op.f("fk_booking_customer_user_id_accounts_user"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_customer")),
    )
    with op.batch_alter_table("booking_customer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_customer_email"), ["email"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_customer_name"), ["name"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_customer_phone"), ["phone"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_customer_user_id"), ["user_id"], unique=False)

    op.create_table(
        "booking_join",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("members", json_type, nullable=False),
        sa.ForeignKeyConstraint(
            ["place_id"], ["booking_place.id"], name=op.f("fk_booking_join_place_id_booking_place"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_join")),
    )
    with op.batch_alter_table("booking_join", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_join_place_id"), ["place_id"], unique=False)

    op.create_table(
        "booking_resource",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("about", json_type, nullable=False),
        sa.Column("picture_key", sa.String(length=80), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("own_hours", sa.Boolean(), nullable=False),
        sa.Column("timetable", json_type, nullable=False),
        sa.Column("most_per_day", sa.Integer(), nullable=True),
        sa.Column("most_minutes_per_day", sa.Integer(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["booking_place.id"],
            name=op.f("fk_booking_resource_place_id_booking_place"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["user_id"],
            ["accounts_user.id"],
            name=op.f("fk_booking_resource_user_id_accounts_user"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_resource")),
    )
    with op.batch_alter_table("booking_resource", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_resource_place_id"), ["place_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_resource_user_id"), ["user_id"], unique=False)

    op.create_table(
        "booking_service",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("kind", sa.String(length=12), nullable=False),
        sa.Column("name", json_type, nullable=False),
        sa.Column("about", json_type, nullable=False),
        sa.Column("heading", json_type, nullable=False),
        sa.Column("picture_key", sa.String(length=80), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=False),
        sa.Column("duration", sa.Integer(), nullable=False),
        sa.Column("before", sa.Integer(), nullable=False),
        sa.Column("after", sa.Integer(), nullable=False),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column("payment", sa.String(length=10), nullable=False),
        sa.Column("deposit_cents", sa.Integer(), nullable=False),
        sa.Column("approval", sa.Boolean(), nullable=False),
        sa.Column("pending_blocks", sa.Boolean(), nullable=False),
        sa.Column("notice", sa.Integer(), nullable=False),
        sa.Column("horizon", sa.String(length=10), nullable=False),
        sa.Column("horizon_days", sa.Integer(), nullable=False),
        sa.Column("horizon_first", sa.Date(), nullable=True),
        sa.Column("horizon_last", sa.Date(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("grid", sa.String(length=10), nullable=False),
        sa.Column("round_to", sa.Integer(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("most_per_party", sa.Integer(), nullable=False),
        sa.Column("most_per_day", sa.Integer(), nullable=True),
        sa.Column("most_minutes_per_day", sa.Integer(), nullable=True),
        sa.Column("prefer", sa.String(length=12), nullable=False),
        sa.Column("repeats", sa.Boolean(), nullable=False),
        sa.Column("cancel_hours", sa.Integer(), nullable=False),
        sa.Column("late_cancel", sa.Boolean(), nullable=False),
        sa.Column("late_refund_percent", sa.Integer(), nullable=False),
        sa.Column("no_show_percent", sa.Integer(), nullable=False),
        sa.Column("leisure", sa.Boolean(), nullable=False),
        sa.Column("questions", json_type, nullable=False),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("duration BETWEEN 1 AND 1440", name=op.f("ck_booking_service_duration_within_a_day")),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["booking_place.id"],
            name=op.f("fk_booking_service_place_id_booking_place"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_service")),
        sa.UniqueConstraint("slug", name=op.f("uq_booking_service_slug")),
    )
    with op.batch_alter_table("booking_service", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_service_place_id"), ["place_id"], unique=False)

    op.create_table(
        "booking_block",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("words", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(
            ["resource_id"],
            ["booking_resource.id"],
            name=op.f("fk_booking_block_resource_id_booking_resource"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_block")),
    )
    with op.batch_alter_table("booking_block", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_booking_block_resource_id_starts_at"), ["resource_id", "starts_at"], unique=False
        )

    op.create_table(
        "booking_class_time",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("last", sa.Date(), nullable=True),
        sa.Column("resources", json_type, nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["booking_service.id"],
            name=op.f("fk_booking_class_time_service_id_booking_service"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_class_time")),
    )
    with op.batch_alter_table("booking_class_time", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_class_time_service_id"), ["service_id"], unique=False)

    op.create_table(
        "booking_service_need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("take", sa.Integer(), nullable=False),
        sa.Column("by_size", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["booking_service.id"],
            name=op.f("fk_booking_service_need_service_id_booking_service"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_service_need")),
    )
    with op.batch_alter_table("booking_service_need", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_service_need_service_id"), ["service_id"], unique=False)

    op.create_table(
        "booking_need_member",
        sa.Column("need_id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=False),
        sa.Column("fixed", sa.Boolean(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["need_id"],
            ["booking_service_need.id"],
            name=op.f("fk_booking_need_member_need_id_booking_service_need"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["resource_id"],
            ["booking_resource.id"],
            name=op.f("fk_booking_need_member_resource_id_booking_resource"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("need_id", "resource_id", name=op.f("pk_booking_need_member")),
    )
    with op.batch_alter_table("booking_need_member", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_need_member_resource_id"), ["resource_id"], unique=False)

    op.create_table(
        "booking_session",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=False),
        sa.Column("taken", sa.Integer(), nullable=False),
        sa.Column("class_time_id", sa.Integer(), nullable=True),
        sa.Column("called_off_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("taken >= 0 AND taken <= capacity", name=op.f("ck_booking_session_no_more_than_its_seats")),
        sa.ForeignKeyConstraint(
            ["class_time_id"],
            ["booking_class_time.id"],
            name=op.f("fk_booking_session_class_time_id_booking_class_time"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["booking_service.id"],
            name=op.f("fk_booking_session_service_id_booking_service"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_session")),
    )
    with op.batch_alter_table("booking_session", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_booking_session_class_time_id_starts_at"), ["class_time_id", "starts_at"], unique=True
        )
        batch_op.create_index(
            batch_op.f("ix_booking_session_service_id_starts_at"), ["service_id", "starts_at"], unique=False
        )

    op.create_table(
        "booking_booking",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("token", sa.String(length=43), nullable=False),
        sa.Column("status", sa.String(length=12), nullable=False),
        sa.Column("flag", sa.Text(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=True),
        sa.Column("service_id", sa.Integer(), nullable=True),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("service_name", json_type, nullable=False),
        sa.Column("staff_name", sa.String(length=120), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("zone", sa.String(length=60), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("answers", json_type, nullable=False),
        sa.Column("source", sa.String(length=10), nullable=False),
        sa.Column("series", sa.String(length=43), nullable=True),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column("pay_cents", sa.Integer(), nullable=False),
        sa.Column("paid_cents", sa.Integer(), nullable=False),
        sa.Column("refunded_cents", sa.Integer(), nullable=False),
        sa.Column("fee_cents", sa.Integer(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("arrived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("no_show_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.CheckConstraint(
            "refunded_cents >= 0 AND refunded_cents <= paid_cents",
            name=op.f("ck_booking_booking_refunded_at_most_paid"),
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["booking_customer.id"],
            name=op.f("fk_booking_booking_customer_id_booking_customer"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["booking_place.id"],
            name=op.f("fk_booking_booking_place_id_booking_place"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["booking_service.id"],
            name=op.f("fk_booking_booking_service_id_booking_service"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["booking_session.id"],
            name=op.f("fk_booking_booking_session_id_booking_session"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["booking_resource.id"],
            name=op.f("fk_booking_booking_staff_id_booking_resource"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_booking")),
        sa.UniqueConstraint("number", name=op.f("uq_booking_booking_number")),
        sa.UniqueConstraint("token", name=op.f("uq_booking_booking_token")),
    )
    with op.batch_alter_table("booking_booking", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_booking_created_at"), ["created_at"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_booking_booking_customer_id_starts_at"), ["customer_id", "starts_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_booking_booking_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_booking_place_id"), ["place_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_booking_series"), ["series"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_booking_service_id"), ["service_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_booking_session_id"), ["session_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_booking_booking_staff_id_starts_at"), ["staff_id", "starts_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_booking_booking_starts_at"), ["starts_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_booking_status_starts_at"), ["status", "starts_at"], unique=False)

    op.create_table(
        "booking_claim",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["resource_id"],
            ["booking_resource.id"],
            name=op.f("fk_booking_claim_resource_id_booking_resource"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["session_id"],
            ["booking_session.id"],
            name=op.f("fk_booking_claim_session_id_booking_session"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_claim")),
    )
    with op.batch_alter_table("booking_claim", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_booking_claim_resource_id_starts_at"), ["resource_id", "starts_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_booking_claim_session_id"), ["session_id"], unique=False)

    op.create_table(
        "booking_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("booking_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("actor", sa.String(length=254), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["booking_booking.id"],
            name=op.f("fk_booking_event_booking_id_booking_booking"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_event")),
    )
    with op.batch_alter_table("booking_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_event_booking_id"), ["booking_id"], unique=False)

    if op.get_context().dialect.name == "postgresql":
        op.execute(NO_OVERLAP)
