"""Secret links of calendars, calendars elsewhere, and when those say busy."""

import sqlalchemy as sa
from alembic import op

revision = "calendars_0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "calendars_feed",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("token", sa.String(length=43), nullable=False),
        sa.Column("names", sa.String(length=10), nullable=False),
        sa.Column("renewed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "(resource_id IS NULL) <> (place_id IS NULL)", name=op.f("ck_calendars_feed_of_one_or_of_all")
        ),
        sa.ForeignKeyConstraint(
            ["place_id"],
            ["booking_place.id"],
            name=op.f("fk_calendars_feed_place_id_booking_place"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["resource_id"],
            ["booking_resource.id"],
            name=op.f("fk_calendars_feed_resource_id_booking_resource"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars_feed")),
        sa.UniqueConstraint("place_id", name=op.f("uq_calendars_feed_place_id")),
        sa.UniqueConstraint("resource_id", name=op.f("uq_calendars_feed_resource_id")),
        sa.UniqueConstraint("token", name=op.f("uq_calendars_feed_token")),
    )
    op.create_table(
        "calendars_source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("username", sa.String(length=200), nullable=False),
        sa.Column("sealed_password", sa.Text(), nullable=False),
        sa.Column("all_day", sa.Boolean(), nullable=False),
        sa.Column("etag", sa.String(length=100), nullable=False),
        sa.Column("modified", sa.String(length=100), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("unread", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("tried_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("expanded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("error", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["resource_id"],
            ["booking_resource.id"],
            name=op.f("fk_calendars_source_resource_id_booking_resource"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars_source")),
    )
    with op.batch_alter_table("calendars_source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_calendars_source_resource_id"), ["resource_id"], unique=False)

    op.create_table(
        "calendars_busy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("source_id", sa.Integer(), nullable=False),
        sa.Column("resource_id", sa.Integer(), nullable=False),
        sa.Column("starts_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["resource_id"],
            ["booking_resource.id"],
            name=op.f("fk_calendars_busy_resource_id_booking_resource"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["source_id"],
            ["calendars_source.id"],
            name=op.f("fk_calendars_busy_source_id_calendars_source"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_calendars_busy")),
    )
    with op.batch_alter_table("calendars_busy", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_calendars_busy_resource_id_starts_at"), ["resource_id", "starts_at"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_calendars_busy_source_id"), ["source_id"], unique=False)
