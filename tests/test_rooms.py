"""Every feature alone with its needs boots, migrates and passes its own tests, on SQLite and on Postgres."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import DATABASES, ROOMS, ROOT

NO_TESTS = 5  # pytest's exit status when it found none


@pytest.mark.parametrize("database", DATABASES)
@pytest.mark.parametrize("room", ROOMS)
def test_the_room_passes_its_own_tests(room: str, database: str, request: pytest.FixtureRequest) -> None:
    url = request.getfixturevalue("postgres") if database == "postgres" else ""

    done = run_tests_of(ROOT, room, url)

    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:]


def test_a_room_with_a_failing_test_is_noticed(tmp_path: Path) -> None:
    plant(tmp_path, "def test_that_fails(app):\n    assert app is None\n")

    done = run_tests_of(tmp_path, "core", "")

    assert done.returncode == 1
    assert "1 failed" in done.stdout


def test_a_room_without_tests_is_noticed(tmp_path: Path) -> None:
    plant(tmp_path, "")

    assert run_tests_of(tmp_path, "core", "").returncode == NO_TESTS


def run_tests_of(root: Path, room: str, database_url: str) -> subprocess.CompletedProcess[str]:
    """Run the tests of one room in a process of its own, as anybody would on the command line."""
    plugins = ["-p", "blueprints.core.testing", "-p", "no:cacheprovider", "-p", "no:xdist"]
    command = [sys.executable, "-m", "pytest", "-q", "-o", "addopts=", *plugins, f"blueprints/{room}"]
    # Neither our database nor what xdist and pytest tell their own children.
    ours = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    environment = ours | {"DATABASE_URL": database_url, "PYTHONDONTWRITEBYTECODE": "1"}
    return subprocess.run(command, cwd=root, env=environment, text=True, capture_output=True, check=False)


def plant(root: Path, source: str) -> None:
    """A kit whose only room is a core with the kit's code and one test file of `source`."""
    (root / "blueprints").mkdir()
    (root / "blueprints" / "__init__.py").write_text("", encoding="utf-8")
    core = root / "blueprints" / "core"
    core.mkdir()
    for path in (ROOT / "blueprints" / "core").iterdir():
        if path.name not in ("tests", "__pycache__"):
            (core / path.name).symlink_to(path)
    (core / "tests").mkdir()
    (core / "tests" / "test_planted.py").write_text(source, encoding="utf-8")
