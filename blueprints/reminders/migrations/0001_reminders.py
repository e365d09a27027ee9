"""How the owner wants reminders, what was sent, and what customers switched off."""

import sqlalchemy as sa
from alembic import op

from blueprints.core.database import json_type

revision = "reminders_0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "reminders_setup",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("first_hours", sa.Integer(), nullable=False),
        sa.Column("second_hours", sa.Integer(), nullable=False),
        sa.Column("by", sa.String(length=5), nullable=False),
        sa.Column("sender", sa.String(length=11), nullable=False),
        sa.Column("words", json_type, nullable=False),
        sa.Column("thanks", sa.Boolean(), nullable=False),
        sa.Column("thanks_hours", sa.Integer(), nullable=False),
        sa.Column("thanks_days", sa.Integer(), nullable=False),
        sa.Column("thanks_words", json_type, nullable=False),
        sa.Column("review_url", sa.String(length=500), nullable=False),
        sa.Column("saved_by", sa.String(length=254), nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders_setup")),
    )
    op.create_table(
        "reminders_silence",
        sa.Column("customer_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("mail", sa.Boolean(), nullable=False),
        sa.Column("sms", sa.Boolean(), nullable=False),
        sa.Column("thanks", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["booking_customer.id"],
            name=op.f("fk_reminders_silence_customer_id_booking_customer"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("customer_id", name=op.f("pk_reminders_silence")),
    )
    op.create_table(
        "reminders_sent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("customer_id", sa.Integer(), nullable=False),
        sa.Column("booking_id", sa.Integer(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("occasion", sa.String(length=10), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["booking_booking.id"],
            name=op.f("fk_reminders_sent_booking_id_booking_booking"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["customer_id"],
            ["booking_customer.id"],
            name=op.f("fk_reminders_sent_customer_id_booking_customer"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reminders_sent")),
    )
    with op.batch_alter_table("reminders_sent", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_reminders_sent_booking_id_sequence_occasion"),
            ["booking_id", "sequence", "occasion"],
            unique=True,
        )
        batch_op.create_index(batch_op.f("ix_reminders_sent_customer_id_at"), ["customer_id", "at"], unique=False)
