"""The only code of `grandrue new` that writes: the whole site, or nothing.

The site is made in a hidden folder beside its place and then moved there in one step, so that neither a full
disk nor Ctrl-C leaves half a site.
"""

from __future__ import annotations

import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator import errors, plan
from generator.assemble import assemble
from generator.kit import Preset

STAGE = "site"


def check_place(folder: Path) -> None:
    """Refuse a place that holds something: FolderNotEmpty, NotAFolder."""
    if folder.is_symlink() or (folder.exists() and not folder.is_dir()):
        raise errors.NotAFolder(folder=folder)
    if folder.is_dir() and any(folder.iterdir()):
        raise errors.FolderNotEmpty(folder=folder)


def apply(site: plan.Plan, preset: Preset, folder: Path) -> None:
    """Write the planned `site` to `folder`, which is empty or not there. Raises UserError."""
    check_place(folder)
    folder = folder.absolute()
    try:
        above = _nearest_folder(folder.parent)
        with tempfile.TemporaryDirectory(prefix=".grandrue-", dir=above) as stage:
            _render(site, preset, Path(stage))
            assemble(Path(stage) / STAGE, site)
            _move(Path(stage) / STAGE, folder)
    except OSError as error:
        raise errors.CannotWrite(folder=folder, error=error.strerror or error) from error


def _render(site: plan.Plan, preset: Preset, stage: Path) -> None:
    # The part of cookiecutter that renders, without its own questions: those would also leave every answer,
    # the owner's address among them, in a replay file under the home directory.
    from cookiecutter.generate import generate_files  # noqa: PLC0415  # costs 0.2 s; a refused answer need not pay

    variables = json.loads((preset.skeleton / "cookiecutter.json").read_text(encoding="utf-8"))
    variables |= {"preset": preset.name, "slug": STAGE, **plan.context(site)}
    # Cookiecutter finds the local extension on the path, as its own command does.
    with _importing_from(preset.skeleton):
        generate_files(preset.skeleton, {"cookiecutter": variables}, stage, accept_hooks=False)


def _move(made: Path, folder: Path) -> None:
    """Put `made` in its place. An empty folder that is there stays the same one: a shell may stand in it."""
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        made.rename(folder)
        return
    moved: list[Path] = []
    try:
        for path in sorted(made.iterdir()):
            path.rename(folder / path.name)
            moved.append(folder / path.name)
    except BaseException:
        for path in moved:
            shutil.rmtree(path) if path.is_dir() else path.unlink()
        raise


def _nearest_folder(path: Path) -> Path:
    return path if path.is_dir() else _nearest_folder(path.parent)


@contextmanager
def _importing_from(folder: Path) -> Iterator[None]:
    before = list(sys.path)
    sys.path.append(str(folder))
    try:
        yield
    finally:
        sys.path[:] = before
