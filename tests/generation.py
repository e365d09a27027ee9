"""Ways to make a site in a test, and to compare two of them byte for byte."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

Run = subprocess.CompletedProcess[str]

ROOT = Path(__file__).resolve().parent.parent

TRICKY = (
    '--set=site.name=Chez Zoé & "fils" d\'à côté \\ 100 %',
    "--set=site.country=PL",
    "--set=site.languages=en,fr",
    "--set=payments.provider=stripe",
)
"""Answers with everything that a template, a shell or TOML might trip over."""

TIMES = ("--set=booking.opens=18h", "--set=booking.closes=2:30", "--set=booking.days=4,5", "--set=booking.kind=tables")
"""Answers about days and times of day."""


def grandrue(*arguments: str, python: Path | str = sys.executable, root: Path = ROOT, cwd: Path) -> Run:
    """Run the command line of the kit in `root` in a process of its own, without a terminal."""
    environment = os.environ | {
        "PYTHONPATH": str(root),
        "LANG": "C.UTF-8",
        "LC_ALL": "",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    command = [str(python), "-m", "generator", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=environment, stdin=subprocess.DEVNULL, text=True, capture_output=True, check=False
    )


def plain_cookiecutter(answers: Sequence[str], out: Path, *options: str, root: Path = ROOT) -> Run:
    """Run cookiecutter's own command on the skeleton, in a home of its own."""
    home = out / "home"
    home.mkdir(parents=True)
    command = [sys.executable, "-m", "cookiecutter", str(root), "--directory", "cookiecutter-shop", "--no-input"]
    command += ["--default-config", "-o", str(out / "sites"), *options, *answers]
    environment = os.environ | {"HOME": str(home), "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=out, env=environment, text=True, capture_output=True, check=False)


def snapshot(site: Path) -> dict[str, tuple[int, str]]:
    """Every file of a site: its permissions, and a hash of its bytes."""
    return {
        path.relative_to(site).as_posix(): (path.stat().st_mode & 0o777, hashlib.sha256(path.read_bytes()).hexdigest())
        for path in site.rglob("*")
        if path.is_file()
    }
