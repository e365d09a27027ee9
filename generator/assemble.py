"""Makes a site of a rendered skeleton: copies the features in, and seals the whole.

Standard library only: `grandrue new` and the hook of plain cookiecutter both call it.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator import site_file, state
from generator.kit import BLUEPRINTS
from generator.plan import Plan

CACHES = ("__pycache__", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis")


def assemble(site: Path, plan: Plan) -> None:
    """Turn the rendered skeleton in `site` into the planned site. Raises OSError."""
    with _usual_permissions():
        _drop_caches(site)
        rendered = [path for path in site.rglob("*") if path.is_file()]
        contents = {path.relative_to(site).as_posix(): path.read_bytes() for path in rendered}
        for path in rendered:
            path.chmod(state.mode_of(path.relative_to(site).as_posix()))
        for source, name in copies(plan):
            contents[name] = source.read_bytes()
            _write(site / name, contents[name])
        state.seal(site, plan, contents)


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


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except FileNotFoundError:  # the first file of its folder
        path.parent.mkdir(parents=True)
        path.write_bytes(content)


@contextmanager
def _usual_permissions() -> Iterator[None]:
    """Whatever the umask of who writes the site or who cloned the kit: the site is the same."""
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)
