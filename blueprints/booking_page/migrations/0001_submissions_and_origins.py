"""Forms that were sent, and the sites that may frame the page."""

import sqlalchemy as sa
from alembic import op

revision = "booking_page_0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "booking_page_origin",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("origin", sa.String(length=255), nullable=False),
        sa.Column("added_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_booking_page_origin")),
        sa.UniqueConstraint("origin", name=op.f("uq_booking_page_origin_origin")),
    )
    op.create_table(
        "booking_page_submission",
        sa.Column("key", sa.String(length=32), nullable=False),
        sa.Column("booking_id", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["booking_id"],
            ["booking_booking.id"],
            name=op.f("fk_booking_page_submission_booking_id_booking_booking"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_booking_page_submission")),
    )
    with op.batch_alter_table("booking_page_submission", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_booking_page_submission_at"), ["at"], unique=False)
        batch_op.create_index(batch_op.f("ix_booking_page_submission_booking_id"), ["booking_id"], unique=False)
