"""Makes a site of a rendered skeleton: copies the features in, and seals the whole.

Standard library only: `grandrue new` and the hook of plain cookiecutter both call it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

from generator import site_file, state
from generator.kit import BLUEPRINTS
from generator.plan import Plan

CACHES = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis")


def assemble(site: Path, plan: Plan) -> None:
    """Turn the rendered skeleton in `site` into the planned site. Raises OSError."""
    _drop_caches(site)
    for source, name in copies(plan):
        target = site / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    state.seal(site, plan)


def copies(plan: Plan) -> Iterator[tuple[Path, str]]:
    """Each file that is copied word for word, and its name in the site."""
    yield BLUEPRINTS / "__init__.py", "blueprints/__init__.py"
    for feature in plan.features:
        for path in sorted((BLUEPRINTS / feature.name).rglob("*")):
            if path.is_file() and not is_cache(path.relative_to(BLUEPRINTS)):
                yield path, f"blueprints/{path.relative_to(BLUEPRINTS).as_posix()}"
    if plan.logo:
        yield plan.logo, f"theme/{site_file.logo_name(plan)}"


def is_cache(path: Path) -> bool:
    """Whether a path is left behind by Python or a tool, and no part of a feature."""
    return path.suffix == ".pyc" or any(part in CACHES for part in path.parts)


def _drop_caches(site: Path) -> None:
    # pip compiles the .py files of an installed skeleton, and cookiecutter copies what it finds.
    for path in [found for found in site.rglob("*") if found.name in CACHES]:
        shutil.rmtree(path)
