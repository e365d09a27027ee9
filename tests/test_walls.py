"""The walls stand in the kit, and each is proved by a small twin of the kit that breaks it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests import walls
from tests.walls import Kit

ROOT = Path(__file__).resolve().parent.parent
Wall = Callable[[Kit], Iterator[str]]

FEATURE = 'title = {{ fr = "x", en = "x" }}\ndescription = {{ fr = "x", en = "x" }}\nneeds = {needs}\n'
TWIN = {
    "generator/__init__.py": "",
    "generator/kit.py": '"""Standard library only."""\nimport json\n',
    "blueprints/__init__.py": "",
    "blueprints/core/__init__.py": "",
    "blueprints/core/feature.toml": FEATURE.format(needs=[]),
    "blueprints/core/feature.py": '"""Standard library only."""\nimport tomllib\n',
    "blueprints/core/money.py": "",
    "blueprints/catalog/__init__.py": "from blueprints.catalog import views\n",
    "blueprints/catalog/feature.toml": FEATURE.format(needs=["core"]),
    "blueprints/catalog/models.py": "from blueprints.core import money\n",
    "blueprints/catalog/views.py": "from blueprints.catalog.models import money\n",
    "blueprints/cart/__init__.py": "",
    "blueprints/cart/feature.toml": FEATURE.format(needs=["catalog"]),
    "blueprints/cart/views.py": "from blueprints.catalog import models\nfrom blueprints.core import money\n",
    "blueprints/orders/__init__.py": "",
    "blueprints/orders/feature.toml": FEATURE.format(needs=["cart"]),
    "blueprints/orders/views.py": "from blueprints.catalog.models import money\n",
}

FAULTS: list[tuple[Wall, str, str, str]] = [
    (
        walls.generator_stands_alone,
        "generator/plan.py",
        "from blueprints.catalog import models",
        "blueprints.catalog.models",
    ),
    (walls.generator_stands_alone, "generator/plan.py", "import blueprints.core.money", "blueprints.core.money"),
    (walls.standard_library_only, "generator/kit.py", '"""Standard library only."""\nimport click', "imports click"),
    (
        walls.standard_library_only,
        "blueprints/core/feature.py",
        '"""Standard library only."""\nfrom blueprints.core.wide import x',
        "by way of blueprints.core.wide",
    ),
    (
        walls.features_import_their_needs,
        "blueprints/catalog/x.py",
        "from blueprints.cart import views",
        "imports 'cart'",
    ),
    (walls.features_import_their_needs, "blueprints/catalog/x.py", "from blueprints import cart", "imports 'cart'"),
    (
        walls.features_import_their_needs,
        "blueprints/catalog/tests/test_x.py",
        "import blueprints.orders",
        "imports 'orders'",
    ),
    (
        walls.features_import_their_needs,
        "blueprints/core/x.py",
        "from blueprints.catalog import models",
        "imports 'catalog'",
    ),
    (walls.features_import_their_needs, "blueprints/core/x.py", "def f():\n    import own  # why", "imports own"),
    (walls.features_import_their_needs, "blueprints/cart/x.py", "from generator import plan", "which no site has"),
    (
        walls.no_circles,
        "blueprints/core/money.py",
        "from blueprints.core import tax",
        "blueprints.core.money -> blueprints.core.tax",
    ),
    (
        walls.no_circles,
        "blueprints/catalog/models.py",
        "from .views import x",
        "blueprints.catalog.models -> blueprints.catalog.views",
    ),
    (
        walls.no_circles,
        "blueprints/catalog/views.py",
        "from blueprints.catalog import register",
        "blueprints.catalog -> ",
    ),
    (
        walls.imports_stand_on_top,
        "blueprints/cart/x.py",
        "def f():\n    import stripe",
        "imports stripe in a function",
    ),
    (
        walls.imports_stand_on_top,
        "blueprints/cart/x.py",
        "def f():\n    import stripe  # noqa: PLC0415",
        "imports stripe in a function",
    ),
    (walls.no_jinja_in_python, "blueprints/cart/x.py", "# {{ cookiecutter.slug }}", "cookiecutter"),
    (
        walls.no_jinja_in_python,
        "generator/x.py",
        "{% if cookiecutter.cart %}x = 1".replace("{%", "# {%"),
        "cookiecutter",
    ),
    (walls.no_jinja_in_python, "blueprints/cart/x.py", 'PAGE = "<p>{{ price }}</p>"', "Jinja"),
    (walls.no_jinja_in_python, "blueprints/cart/x.py", 'PAGE = "{% if price %}x{% endif %}"', "Jinja"),
    (walls.no_drawers, "blueprints/cart/utils.py", "", "name the module"),
    (walls.no_drawers, "generator/helpers/__init__.py", "", "name the module"),
    (walls.files_stay_short, "blueprints/cart/x.py", "x = 1\n" * 501, "501 lines"),
    (
        walls.tables_carry_their_room,
        "blueprints/cart/models.py",
        'class Cart:\n    __tablename__ = "basket"',
        "'basket'",
    ),
    (walls.tables_carry_their_room, "blueprints/cart/migrations/x.py", 'op.create_table("basket")', "'basket'"),
    (
        walls.removed_features_block_nothing,
        "blueprints/cart/models.py",
        'x = mapped_column(ForeignKey("catalog_product.id"))',
        "catalog_product.id",
    ),
    (
        walls.removed_features_block_nothing,
        "blueprints/cart/migrations/x.py",
        'sa.ForeignKeyConstraint(["product_id"], ["catalog_product.id"], ondelete="RESTRICT")',
        "not RESTRICT",
    ),
]


@pytest.mark.parametrize("wall", walls.WALLS, ids=lambda wall: wall.__name__)
def test_the_kit_keeps_to_the_wall(wall: Wall) -> None:
    assert list(wall(Kit(ROOT))) == []


@pytest.mark.parametrize("wall", walls.WALLS, ids=lambda wall: wall.__name__)
def test_a_sound_twin_is_not_accused(wall: Wall, tmp_path: Path) -> None:
    assert list(wall(twin(tmp_path))) == []


@pytest.mark.parametrize(
    ("wall", "file", "source", "words"), FAULTS, ids=[f"{wall.__name__}-{n}" for n, (wall, *_rest) in enumerate(FAULTS)]
)
def test_a_planted_fault_is_found_and_named(wall: Wall, file: str, source: str, words: str, tmp_path: Path) -> None:
    others = {
        "blueprints/core/tax.py": "from blueprints.core import money\n",
        "blueprints/core/wide.py": "import flask\nx = 1\n",
    }
    found = list(wall(twin(tmp_path, others | {file: source})))

    assert len(found) == 1
    assert words in found[0]


def test_every_wall_has_a_planted_fault() -> None:
    assert {wall for wall, *_rest in FAULTS} == set(walls.WALLS)


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    import stripe  # takes a second, and most pages never need it",
        "def f():\n    # Both take a second, and most pages never need them.\n    import stripe\n    import segno",
    ],
)
def test_an_import_inside_a_function_may_give_its_reason(source: str, tmp_path: Path) -> None:
    assert list(walls.imports_stand_on_top(twin(tmp_path, {"blueprints/cart/x.py": source}))) == []


def test_a_key_into_another_room_may_cascade(tmp_path: Path) -> None:
    source = 'x = ForeignKey("catalog_product.id", ondelete="CASCADE")\ny = ForeignKey("cart_cart.id")'

    assert list(walls.removed_features_block_nothing(twin(tmp_path, {"blueprints/cart/models.py": source}))) == []


def twin(root: Path, planted: dict[str, str] | None = None) -> Kit:
    """A small kit that is in order but for what is planted."""
    for name, source in (TWIN | (planted or {})).items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(source, encoding="utf-8")
    return Kit(root)
