"""CONTRIBUTING.md is walked: its files are made in a copy of the kit, and its commands are run there."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

FILE = re.compile(r"^`(?P<path>[^`]+)`:\n\n```\w+\n(?P<content>.*?)^```$", re.MULTILINE | re.DOTALL)
COMMANDS = re.compile(r"^```sh\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def test_the_walk_through_ends_with_a_feature_that_works(tmp_path: Path) -> None:
    kit = copy_of_the_kit(tmp_path / "kit")
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    files = {match["path"]: match["content"] for match in FILE.finditer(text)}
    assert len(files) == 9
    for path, content in files.items():
        (kit / path).parent.mkdir(parents=True, exist_ok=True)
        (kit / path).write_text(content, encoding="utf-8")

    migration, tests, into_a_site = COMMANDS.findall(text)

    run(migration, kit)
    assert (kit / "blueprints/notices/migrations/0001_the_notices.py").is_file()
    assert "4 passed" in run(tests, kit)
    presets = kit / "cookiecutter-shop" / "presets.toml"
    presets.write_text(
        presets.read_text(encoding="utf-8").replace('"checkout"', '"checkout", "notices"'), encoding="utf-8"
    )
    run(into_a_site, kit)
    assert 'first = "Open on Sunday"' in (tmp_path / "site" / "site.toml").read_text(encoding="utf-8")
    assert "NOTICES_TOKEN" in (tmp_path / "site" / ".env.example").read_text(encoding="utf-8")
    run("ruff check blueprints && mypy blueprints/notices", kit)


def copy_of_the_kit(kit: Path) -> Path:
    """What is in git, or would be, without the rest of the working folder."""
    listing = ["git", "ls-files", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listing, cwd=ROOT, text=True, capture_output=True, check=True).stdout.splitlines()
    for name in names:
        if (ROOT / name).is_file():
            (kit / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, kit / name)
    return kit


def run(commands: str, folder: Path) -> str:
    """Run lines of a shell with this environment's Python and tools first; their output, or what went wrong."""
    ours = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST_", "DATABASE_URL"))}
    environment = ours | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", "-euc", commands], cwd=folder, env=environment, text=True, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout
