"""Generated sites for the tests: made once for all of them, filled with demo data, and served."""

import fcntl
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator.smoke_site import RunningSite

ROOT = Path(__file__).resolve().parent.parent
ANSWERS = {"shop": "answers.toml", "booking": "salon.toml", "shop-and-booking": "answers.toml"}
"""The answers of a bakery and of a hairdresser that do not exist, by preset."""


def generate(folder: Path, *arguments: str, preset: str = "shop", answers: Path | None = None) -> Path:
    """Write a site with `grandrue new`, as a person would."""
    answers = answers or Path(__file__).with_name(ANSWERS[preset])
    command = [sys.executable, "-m", "generator", "new", str(folder), "--preset", preset, "--answers", str(answers)]
    subprocess.run([*command, "--defaults", *arguments], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    return folder


def filled(folder: Path, preset: str = "shop") -> Path:
    """A new site with a migrated database, demo data and an owner."""
    generate(folder, preset=preset)
    site = RunningSite(folder, sys.executable)
    site.flask("db", "upgrade")
    site.flask("demo", "seed")
    return folder


def cached(tmp_path_factory: pytest.TempPathFactory, preset: str = "shop") -> Path:
    """A filled site that all workers of a test run share; copy it before use."""
    name = f"demo-{preset}"
    # Under xdist each worker has a folder of its own within one that belongs to the whole run.
    shared = tmp_path_factory.getbasetemp()
    shared = shared.parent if shared.name.startswith("popen-") else shared
    with (shared / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        folder = shared / name
        if not folder.exists():
            filled(shared / f"{name}.new", preset).rename(folder)
        return folder


@contextmanager
def served(folder: Path) -> Iterator[RunningSite]:
    """The site in `folder` behind its development server and worker."""
    site = RunningSite(folder, sys.executable)
    site.start()
    try:
        yield site
    finally:
        site.stop()


def copied(original: Path, folder: Path) -> Path:
    """A copy of a site with its data."""
    return Path(shutil.copytree(original, folder, symlinks=True))
