"""Who waits for what, and what was offered to them."""

import sqlalchemy as sa
from alembic import op

from blueprints.core.database import json_type

revision = "waitlist_0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "waitlist_wait",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=43), nullable=False),
        sa.Column("service_id", sa.Integer(), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("booking_id", sa.Integer(), nullable=True),
        sa.Column("first_day", sa.Date(), nullable=False),
        sa.Column("last_day", sa.Date(), nullable=False),
        sa.Column("opens", sa.Integer(), nullable=False),
        sa.Column("closes", sa.Integer(), nullable=False),
        sa.Column("seats", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("phone", sa.String(length=20), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("known", json_type, nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("end", sa.String(length=10), nullable=False),
        sa.Column("got_id", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["booking_booking.id"],
            name=op.f("fk_waitlist_wait_booking_id_booking_booking"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["got_id"],
            ["booking_booking.id"],
            name=op.f("fk_waitlist_wait_got_id_booking_booking"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["service_id"],
            ["booking_service.id"],
            name=op.f("fk_waitlist_wait_service_id_booking_service"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["booking_resource.id"],
            name=op.f("fk_waitlist_wait_staff_id_booking_resource"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waitlist_wait")),
        sa.UniqueConstraint("token", name=op.f("uq_waitlist_wait_token")),
    )
    with op.batch_alter_table("waitlist_wait", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_waitlist_wait_booking_id"), ["booking_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitlist_wait_email_ended_at"), ["email", "ended_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitlist_wait_ended_at"), ["ended_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitlist_wait_got_id"), ["got_id"], unique=False)
        batch_op.create_index(
            batch_op.f("ix_waitlist_wait_service_id_ended_at"), ["service_id", "ended_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_waitlist_wait_staff_id"), ["staff_id"], unique=False)

    op.create_table(
        "waitlist_offer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("token", sa.String(length=43), nullable=False),
        sa.Column("wait_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("staff_id", sa.Integer(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("outcome", sa.String(length=10), nullable=False),
        sa.ForeignKeyConstraint(
            ["staff_id"],
            ["booking_resource.id"],
            name=op.f("fk_waitlist_offer_staff_id_booking_resource"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["wait_id"], ["waitlist_wait.id"], name=op.f("fk_waitlist_offer_wait_id_waitlist_wait"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waitlist_offer")),
        sa.UniqueConstraint("token", name=op.f("uq_waitlist_offer_token")),
    )
    with op.batch_alter_table("waitlist_offer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_waitlist_offer_outcome_until"), ["outcome", "until"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitlist_offer_staff_id"), ["staff_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_waitlist_offer_wait_id"), ["wait_id"], unique=False)
