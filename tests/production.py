"""A site as it is really run: from its own lock, on the system's Python, by the commands of its Procfile."""

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.smoke_site import RunningSite
from tests.sites import generate

SYSTEM_PYTHON = "/usr/bin/python3"


def install(folder: Path) -> RunningSite:
    """A new site with an environment of its own, filled from its hash-locked requirements.txt, and a database."""
    generate(folder)
    python = folder / ".venv" / "bin" / "python"
    system = SYSTEM_PYTHON if Path(SYSTEM_PYTHON).exists() else sys.executable
    uv = [sys.executable, "-m", "uv"]
    _run([*uv, "venv", "--quiet", "--python", system, str(folder / ".venv")])
    lock = str(folder / "requirements.txt")
    _run([*uv, "pip", "install", "--quiet", "--python", str(python), "--require-hashes", "-r", lock])
    site = RunningSite(folder, str(python))
    site.environment |= {
        "GRANDRUE_ENV": "production",
        "GRANDRUE_ALLOW_DEMO_PAYMENTS": "yes",
        "PORT": str(site.port),
        "PATH": f"{folder / '.venv' / 'bin'}:{os.environ['PATH']}",
    }
    site.flask("db", "upgrade")
    return site


class Procfile:
    """The processes of a site, started as its Procfile says; each is a group that can be killed as a whole."""

    def __init__(self, site: RunningSite) -> None:
        self.site = site
        lines = (site.folder / "deploy" / "Procfile").read_text("utf-8").splitlines()
        self.commands = dict(line.split(": ", 1) for line in lines if line)
        self.running: dict[str, subprocess.Popen[bytes]] = {}
        self.killed = dict.fromkeys(self.commands, 0)

    def start(self, name: str) -> None:
        """Start a process of the Procfile by its name."""
        with self.site.log.open("ab") as log:
            self.running[name] = subprocess.Popen(
                ["sh", "-c", f"exec {self.commands[name]}"],
                cwd=self.site.folder,
                env=self.site.environment,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )

    def kill(self, name: str) -> None:
        """Take the power away from a process and its children."""
        process = self.running.pop(name)
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
        self.killed[name] += 1

    def stop(self) -> None:
        """End all that runs."""
        for name in list(self.running):
            self.stop_one(name)

    def stop_one(self, name: str) -> None:
        """End a process gently, or after a while by force."""
        process = self.running.pop(name)
        process.terminate()
        try:
            process.wait(timeout=40)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def running(site: RunningSite) -> Iterator[Procfile]:
    """The site with its web and worker processes up."""
    procfile = Procfile(site)
    try:
        for name in procfile.commands:
            procfile.start(name)
        wait_until_up(site)
        yield procfile
    finally:
        procfile.stop()


def wait_until_up(site: RunningSite, seconds: float = 90) -> None:
    """Wait until the site answers. Raises TimeoutError with the end of its log."""
    deadline = time.monotonic() + seconds
    while not site.is_up():
        if time.monotonic() > deadline:
            raise TimeoutError(site.log_text()[-3000:])
        time.sleep(0.1)


def rows(database: Path, statement: str) -> list[tuple[object, ...]]:
    """What a statement finds or changes in an SQLite file."""
    connection = sqlite3.connect(database, timeout=30)
    try:
        found = connection.execute(statement).fetchall()
        connection.commit()
    finally:
        connection.close()
    return found


def _run(command: list[str]) -> None:
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[:6])}: {done.stderr[-3000:]}")
