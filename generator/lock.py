"""One hash-locked resolution of all features' requirements, and the part of it that a site needs.

`python -m generator.lock` makes `blueprints/requirements.lock` again with uv; `python -m generator.lock shop`
prints the part of a preset, ready for `pip install -r`. Reading and filtering use the standard library only.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from generator import errors
from generator.kit import LOCK, Feature, closure, features, presets

PYTHON = "3.11"
HEADER = "# Every library at one exact version, checked by its hash. Made by Grandrue; an update renews it.\n"


@dataclass(frozen=True, slots=True)
class Locked:
    """One package of the lock: its lines without comments, and the packages that brought it in."""

    name: str
    lines: str
    needed_by: tuple[str, ...]


def requirements(chosen: Iterable[Feature]) -> str:
    """The requirements.txt of a site with the `chosen` features. Raises LockOutOfDate."""
    chosen = tuple(chosen)
    wanted = within(locked(), _names(r for feature in chosen for r in feature.requirements))
    return HEADER + _text(locked(), wanted)


def test_requirements(chosen: Iterable[Feature]) -> str:
    """The requirements-test.txt: what only the tests need, on top of requirements.txt. Raises LockOutOfDate."""
    chosen = tuple(chosen)
    site = within(locked(), _names(r for feature in chosen for r in feature.requirements))
    tests = within(locked(), _names(r for feature in chosen for r in feature.test_requirements))
    return HEADER + "-r requirements.txt\n" + _text(locked(), tests - site)


def within(packages: Mapping[str, list[Locked]], direct: Iterable[str]) -> set[str]:
    """The names of `direct` and of all packages that they brought in."""
    wanted, waiting = set[str](), list(direct)
    while waiting:
        name = waiting.pop()
        if name not in packages:
            raise errors.LockOutOfDate(requirement=name)
        if name not in wanted:
            wanted.add(name)
            waiting += [row.name for rows in packages.values() for row in rows if name in row.needed_by]
    return wanted


@cache
def locked() -> dict[str, list[Locked]]:
    """The lock by package; a package has several rows where versions differ by platform."""
    return read(LOCK.read_text(encoding="utf-8"))


def read(text: str) -> dict[str, list[Locked]]:
    """The packages of a lock as uv writes it, each with the `# via` comments under it."""
    found: dict[str, list[Locked]] = {}
    for block in re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]:
        lines = block.splitlines(keepends=True)
        comments = [line.strip().lstrip("# ") for line in lines if line.lstrip().startswith("#")]
        parents = [comment.removeprefix("via").strip() for comment in comments]
        name = package(block)
        kept = "".join(line for line in lines if line.strip() and not line.lstrip().startswith("#"))
        found.setdefault(name, []).append(Locked(name, kept, tuple(package(parent) for parent in parents if parent)))
    return found


def make() -> str:
    """A new lock for all features, by uv. Raises CalledProcessError with uv's words when they don't resolve."""
    wanted = sorted({r for f in features().values() for r in (*f.requirements, *f.test_requirements)})
    command = [
        *(sys.executable, "-m", "uv", "pip", "compile", "-", "--quiet", "--universal", "--generate-hashes"),
        *("--python-version", PYTHON, "--no-header", "--no-config", "--no-emit-index-url", "--no-emit-find-links"),
    ]
    # One public index by its default name: nothing of the machine's own set-up may get into the lock.
    done = subprocess.run(command, input="\n".join(wanted), text=True, capture_output=True, check=True)
    return "# Made by python -m generator.lock: change a feature.toml, then run that again.\n" + done.stdout


def main(arguments: list[str]) -> None:
    """Make the lock, or print the part of the presets named."""
    if arguments:
        chosen = closure(tuple(name for preset in arguments for name in presets()[preset].features))
        sys.stdout.write(requirements(chosen))
    else:
        LOCK.write_text(make(), encoding="utf-8")


def _text(packages: Mapping[str, list[Locked]], names: set[str]) -> str:
    return "".join(row.lines for name in sorted(names) for row in packages[name])


def _names(requirement_lines: Iterable[str]) -> list[str]:
    return [package(line) for line in requirement_lines]


def package(line: str) -> str:
    """The package's name as the index spells it (PEP 503)."""
    match = re.match(r"[A-Za-z0-9._-]*", line)
    return re.sub(r"[-_.]+", "-", match[0] if match else "").strip("-").lower()


if __name__ == "__main__":
    main(sys.argv[1:])
