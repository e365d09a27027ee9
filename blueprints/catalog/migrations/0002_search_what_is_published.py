"""Search words know whether their product is published, so that a search needs no look at it."""

import sqlalchemy as sa
from alembic import op

revision = "catalog_0002"
down_revision = "catalog_0001"


def upgrade() -> None:
    op.add_column("catalog_search_word", sa.Column("published", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.execute(
        "UPDATE catalog_search_word SET published = "
        "(SELECT published FROM catalog_product WHERE catalog_product.id = catalog_search_word.product_id)"
    )
