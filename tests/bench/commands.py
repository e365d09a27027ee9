"""What the commands cost: `grandrue new` against plain cookiecutter, `--version` against an empty Python."""

import json
import sys
import sysconfig
import time
from pathlib import Path

from tests.bench.measure import Row, cpu_of, in_turns
from tests.sites import ROOT

SCRIPTS = Path(sysconfig.get_path("scripts"))


def rows(room: Path, rounds: int) -> list[Row]:
    """Two lines of the table; `room` is a folder to write in."""
    template = _one_file_template(room / "template")
    grandrue, cookiecutter = str(SCRIPTS / "grandrue"), str(SCRIPTS / "cookiecutter")
    new = in_turns(
        {
            "grandrue": lambda: _written(room / "ours", [grandrue, "new", str(room / "ours"), "--defaults"]),
            "cookiecutter": lambda: _written(
                room / "theirs", [cookiecutter, str(template), "--no-input", "-o", str(room), "--default-config"]
            ),
        },
        rounds,
    )
    version = in_turns(
        {
            "grandrue": lambda: cpu_of([grandrue, "--version"], ROOT),
            "python": lambda: cpu_of([sys.executable, "-c", "pass"], ROOT),
        },
        rounds * 3,
    )
    return [
        Row(
            "grandrue new --defaults / cookiecutter, one file",
            new["grandrue"] / new["cookiecutter"],
            most=1.5,
            note=f"{new['grandrue']:.2f} s / {new['cookiecutter']:.2f} s CPU",
        ),
        Row(
            "grandrue --version / python -c pass",
            version["grandrue"] / version["python"],
            most=3,
            note=f"{version['grandrue'] * 1000:.0f} ms / {version['python'] * 1000:.0f} ms CPU",
        ),
    ]


def _written(folder: Path, command: list[str]) -> float:
    if folder.exists():
        # Moved, not deleted: ext4 looks past freshly freed inodes at the cost of whoever creates the next file,
        # which doubled what a round cost the one that writes more of them.
        folder.rename(folder.with_name(f"{folder.name}-{time.monotonic_ns()}"))
    return cpu_of(command, folder.parent)


def _one_file_template(folder: Path) -> Path:
    inside = folder / "{{cookiecutter.slug}}"
    inside.mkdir(parents=True)
    (folder / "cookiecutter.json").write_text(json.dumps({"slug": "theirs", "name": "Martin"}), encoding="utf-8")
    (inside / "README.md").write_text("# {{cookiecutter.name}}\n", encoding="utf-8")
    return folder
