"""The catalogue."""

import sqlalchemy as sa
from alembic import op

from blueprints.core.database import json_type

revision = "catalog_0001"
down_revision = None

word = sa.String(40).with_variant(sa.String(40, collation="C"), "postgresql")


def upgrade() -> None:
    op.create_table(
        "catalog_category",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("name", json_type, nullable=False),
        sa.Column("description", json_type, nullable=False),
        sa.Column("picture_key", sa.String(length=60), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"],
            ["catalog_category.id"],
            name=op.f("fk_catalog_category_parent_id_catalog_category"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalog_category")),
        sa.UniqueConstraint("slug", name=op.f("uq_catalog_category_slug")),
        sa.UniqueConstraint("source", "external_id", name=op.f("uq_catalog_category_source_external_id")),
    )
    with op.batch_alter_table("catalog_category", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_catalog_category_parent_id"), ["parent_id"], unique=False)

    op.create_table(
        "catalog_search_typo",
        sa.Column("typo", word, nullable=False),
        sa.Column("word", word, nullable=False),
        sa.PrimaryKeyConstraint("typo", "word", name=op.f("pk_catalog_search_typo")),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "catalog_product",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("slug", sa.String(length=120), nullable=False),
        sa.Column("name", json_type, nullable=False),
        sa.Column("summary", json_type, nullable=False),
        sa.Column("description", json_type, nullable=False),
        sa.Column("category_id", sa.Integer(), nullable=True),
        sa.Column("published", sa.Boolean(), nullable=False),
        sa.Column("featured", sa.Boolean(), nullable=False),
        sa.Column("archived_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("vat_rate_bp", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("updated_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(length=40), nullable=True),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column("price_varies", sa.Boolean(), nullable=False),
        sa.Column("prior_cents", sa.Integer(), nullable=True),
        sa.Column("only_variant_id", sa.Integer(), nullable=True),
        sa.Column("picture_key", sa.String(length=60), nullable=True),
        sa.Column("picture_alt", json_type, nullable=False),
        sa.ForeignKeyConstraint(
            ["category_id"],
            ["catalog_category.id"],
            name=op.f("fk_catalog_product_category_id_catalog_category"),
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalog_product")),
        sa.UniqueConstraint("slug", name=op.f("uq_catalog_product_slug")),
        sa.UniqueConstraint("source", "external_id", name=op.f("uq_catalog_product_source_external_id")),
    )
    with op.batch_alter_table("catalog_product", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_catalog_product_category_id_published_position_id"),
            ["category_id", "published", "position", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_catalog_product_category_id_published_price_cents_id"),
            ["category_id", "published", "price_cents", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_catalog_product_featured_published_position_id"),
            ["featured", "published", "position", "id"],
            unique=False,
        )
        batch_op.create_index(
            batch_op.f("ix_catalog_product_published_position_id"), ["published", "position", "id"], unique=False
        )
        batch_op.create_index(
            batch_op.f("ix_catalog_product_published_price_cents_id"), ["published", "price_cents", "id"], unique=False
        )

    op.create_table(
        "catalog_product_picture",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(length=60), nullable=False),
        sa.Column("alt", json_type, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["catalog_product.id"],
            name=op.f("fk_catalog_product_picture_product_id_catalog_product"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalog_product_picture")),
    )
    with op.batch_alter_table("catalog_product_picture", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_catalog_product_picture_product_id"), ["product_id"], unique=False)

    op.create_table(
        "catalog_search_word",
        sa.Column("word", word, nullable=False),
        sa.Column("product_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("weight", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["catalog_product.id"],
            name=op.f("fk_catalog_search_word_product_id_catalog_product"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("word", "product_id", "weight", name=op.f("pk_catalog_search_word")),
        sqlite_with_rowid=False,
    )
    with op.batch_alter_table("catalog_search_word", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_catalog_search_word_product_id"), ["product_id"], unique=False)

    op.create_table(
        "catalog_variant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("product_id", sa.Integer(), nullable=False),
        sa.Column("sku", sa.String(length=100), nullable=False),
        sa.Column("options", sa.JSON(), nullable=False),
        sa.Column("options_translated", sa.JSON(), nullable=False),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column("compare_at_cents", sa.Integer(), nullable=True),
        sa.Column("prior_cents", sa.Integer(), nullable=True),
        sa.Column("stock", sa.Integer(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("external_id", sa.String(length=200), nullable=True),
        sa.CheckConstraint("price_cents >= 0", name=op.f("ck_catalog_variant_price")),
        sa.CheckConstraint("stock >= 0", name=op.f("ck_catalog_variant_stock")),
        sa.ForeignKeyConstraint(
            ["product_id"],
            ["catalog_product.id"],
            name=op.f("fk_catalog_variant_product_id_catalog_product"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalog_variant")),
        sa.UniqueConstraint("product_id", "external_id", name=op.f("uq_catalog_variant_product_id_external_id")),
    )
    with op.batch_alter_table("catalog_variant", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_catalog_variant_product_id_position"), ["product_id", "position"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_catalog_variant_sku"), ["sku"], unique=False)

    op.create_table(
        "catalog_price_history",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("variant_id", sa.Integer(), nullable=False),
        sa.Column("price_cents", sa.Integer(), nullable=False),
        sa.Column("reduced", sa.Boolean(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["variant_id"],
            ["catalog_variant.id"],
            name=op.f("fk_catalog_price_history_variant_id_catalog_variant"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catalog_price_history")),
    )
    with op.batch_alter_table("catalog_price_history", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_catalog_price_history_variant_id_since"), ["variant_id", "since"], unique=False
        )
