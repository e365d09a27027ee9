"""Orders, their lines, history and refunds, and withdrawals."""

import sqlalchemy as sa
from alembic import op

from blueprints.core.database import json_type

revision = "orders_0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "orders_counter",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_orders_counter")),
    )
    op.create_table(
        "orders_order",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=20), nullable=False),
        sa.Column("token", sa.String(length=43), nullable=False),
        sa.Column("status", sa.String(length=20), nullable=False),
        sa.Column("flag", sa.Text(), nullable=False),
        sa.Column("cart_id", sa.Integer(), nullable=True),
        sa.Column("user_id", sa.Integer(), nullable=True),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("phone", sa.String(length=40), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("delivery", sa.String(length=10), nullable=False),
        sa.Column("address", json_type, nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("currency", sa.String(length=3), nullable=False),
        sa.Column("goods_cents", sa.Integer(), nullable=False),
        sa.Column("delivery_cents", sa.Integer(), nullable=False),
        sa.Column("total_cents", sa.Integer(), nullable=False),
        sa.Column("tax_cents", sa.Integer(), nullable=False),
        sa.Column("taxes", json_type, nullable=False),
        sa.Column("refunded_cents", sa.Integer(), nullable=False),
        sa.Column("stock_held", sa.Boolean(), nullable=False),
        sa.Column("tracking", sa.String(length=200), nullable=False),
        sa.Column("placed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("paid_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("done_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint(
            "refunded_cents >= 0 AND refunded_cents <= total_cents", name=op.f("ck_orders_order_refunded_at_most_total")
        ),
        sa.ForeignKeyConstraint(
            ["user_id"], ["accounts_user.id"], name=op.f("fk_orders_order_user_id_accounts_user"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders_order")),
        sa.UniqueConstraint("cart_id", name=op.f("uq_orders_order_cart_id")),
        sa.UniqueConstraint("number", name=op.f("uq_orders_order_number")),
        sa.UniqueConstraint("token", name=op.f("uq_orders_order_token")),
    )
    with op.batch_alter_table("orders_order", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_orders_order_expires_at"), ["expires_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_orders_order_paid_at"), ["paid_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_orders_order_placed_at"), ["placed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_orders_order_status_placed_at"), ["status", "placed_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_orders_order_user_id"), ["user_id"], unique=False)

    op.create_table(
        "orders_event",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("actor", sa.String(length=254), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders_order.id"], name=op.f("fk_orders_event_order_id_orders_order"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders_event")),
    )
    with op.batch_alter_table("orders_event", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_orders_event_order_id"), ["order_id"], unique=False)

    op.create_table(
        "orders_refund",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("cents", sa.Integer(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("actor", sa.String(length=254), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("cents > 0", name=op.f("ck_orders_refund_some")),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders_order.id"], name=op.f("fk_orders_refund_order_id_orders_order"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders_refund")),
    )
    with op.batch_alter_table("orders_refund", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_orders_refund_order_id"), ["order_id"], unique=False)

    op.create_table(
        "orders_withdrawal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.String(length=40), nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("email", sa.String(length=254), nullable=False),
        sa.Column("goods", sa.Text(), nullable=False),
        sa.Column("language", sa.String(length=5), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("handled_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("handled_by", sa.String(length=254), nullable=False),
        sa.ForeignKeyConstraint(
            ["order_id"],
            ["orders_order.id"],
            name=op.f("fk_orders_withdrawal_order_id_orders_order"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders_withdrawal")),
    )
    with op.batch_alter_table("orders_withdrawal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_orders_withdrawal_order_id"), ["order_id"], unique=False)

    op.create_table(
        "orders_line",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("order_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("variant_id", sa.Integer(), nullable=True),
        sa.Column("sku", sa.String(length=120), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("options", sa.Text(), nullable=False),
        sa.Column("picture_key", sa.String(length=60), nullable=True),
        sa.Column("quantity", sa.Integer(), nullable=False),
        sa.Column("unit_cents", sa.Integer(), nullable=False),
        sa.Column("total_cents", sa.Integer(), nullable=False),
        sa.Column("rate_bp", sa.Integer(), nullable=False),
        sa.Column("tax_cents", sa.Integer(), nullable=False),
        sa.Column("refunded", sa.Integer(), nullable=False),
        sa.Column("restocked", sa.Integer(), nullable=False),
        sa.CheckConstraint("quantity > 0", name=op.f("ck_orders_line_some")),
        sa.CheckConstraint("refunded >= 0 AND refunded <= quantity", name=op.f("ck_orders_line_refunded_at_most_all")),
        sa.CheckConstraint(
            "restocked >= 0 AND restocked <= quantity", name=op.f("ck_orders_line_restocked_at_most_all")
        ),
        sa.ForeignKeyConstraint(
            ["order_id"], ["orders_order.id"], name=op.f("fk_orders_line_order_id_orders_order"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["variant_id"],
            ["catalog_variant.id"],
            name=op.f("fk_orders_line_variant_id_catalog_variant"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_orders_line")),
    )
    with op.batch_alter_table("orders_line", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_orders_line_order_id"), ["order_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_orders_line_variant_id"), ["variant_id"], unique=False)
