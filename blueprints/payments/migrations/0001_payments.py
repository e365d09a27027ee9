"""What is paid, the attempts at it, the events heard, the refunds."""

import sqlalchemy as sa
from alembic import op

from blueprints.core.database import json_type

revision = "payments_0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "payments_payment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("reference", sa.String(length=80), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("refunded", sa.BigInteger(), nullable=False),
        sa.Column("disputed", sa.Boolean(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("look_again_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments_payment")),
        sa.UniqueConstraint("kind", "reference", name=op.f("uq_payments_payment_kind_reference")),
    )
    with op.batch_alter_table("payments_payment", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payments_payment_look_again_at"), ["look_again_at"], unique=False)

    op.create_table(
        "payments_attempt",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("idempotency_key", sa.String(length=200), nullable=False),
        sa.Column("body", json_type, nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("session_id", sa.String(length=255), nullable=True),
        sa.Column("intent_id", sa.String(length=255), nullable=True),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["payment_id"],
            ["payments_payment.id"],
            name=op.f("fk_payments_attempt_payment_id_payments_payment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments_attempt")),
        sa.UniqueConstraint("idempotency_key", name=op.f("uq_payments_attempt_idempotency_key")),
        sa.UniqueConstraint("payment_id", "number", name=op.f("uq_payments_attempt_payment_id_number")),
        sa.UniqueConstraint("session_id", name=op.f("uq_payments_attempt_session_id")),
    )
    with op.batch_alter_table("payments_attempt", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payments_attempt_intent_id"), ["intent_id"], unique=False)

    op.create_table(
        "payments_event",
        sa.Column("id", sa.String(length=255), nullable=False),
        sa.Column("type", sa.String(length=80), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["payment_id"],
            ["payments_payment.id"],
            name=op.f("fk_payments_event_payment_id_payments_payment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments_event")),
    )
    with op.batch_alter_table("payments_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payments_event_payment_id"), ["payment_id"], unique=False)

    op.create_table(
        "payments_refund",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payment_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("idempotency_key", sa.String(length=200), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("stripe_id", sa.String(length=255), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["payment_id"],
            ["payments_payment.id"],
            name=op.f("fk_payments_refund_payment_id_payments_payment"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payments_refund")),
        sa.UniqueConstraint("idempotency_key", name=op.f("uq_payments_refund_idempotency_key")),
        sa.UniqueConstraint("key", name=op.f("uq_payments_refund_key")),
        sa.UniqueConstraint("stripe_id", name=op.f("uq_payments_refund_stripe_id")),
    )
    with op.batch_alter_table("payments_refund", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payments_refund_payment_id"), ["payment_id"], unique=False)
