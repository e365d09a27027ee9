"""A site that runs: its commands, its server with the worker, its mails. Standard library only."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import tomllib
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from generator.smoke_words import say

LEFT_BEHIND = (".venv", ".git", ".env", ".flaskenv", "instance", "node_modules", "__pycache__")
START_TIMEOUT = 60
"""Seconds that the server may take until it answers; a small machine imports for ten."""


class StepError(Exception):
    """A step that did not succeed; the message says what was seen."""


def copy_of(original: Path, folder: Path) -> Path:
    """The site in `original` copied to `folder`, without data, secrets and environment. Raises OSError."""
    shutil.copytree(original, folder, symlinks=True, ignore=shutil.ignore_patterns(*LEFT_BEHIND))
    return folder


def python_of(site: Path) -> str:
    """The site's own Python where it has one, else the one that runs us."""
    for name in ("bin/python", "Scripts/python.exe"):
        path = site / ".venv" / name
        if path.exists():
            return str(path.absolute())
    return sys.executable


class RunningSite:
    """The site in `folder`, run by the interpreter `python` at an address of its own on this machine.

    It knows nothing of the database, mail server and bank that our own environment may name.
    """

    def __init__(self, folder: Path, python: str, language: str = "en") -> None:
        self.language = language
        self.folder = folder
        self.python = python
        self.port = _free_port()
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = folder.with_name(f"{folder.name}.log")
        self._server: subprocess.Popen[bytes] | None = None
        self.features = tuple(tomllib.loads((folder / "site.toml").read_text("utf-8")).get("features", ()))
        self.environment = self._environment()

    def flask(self, *arguments: str) -> str:
        """Run one of the site's own commands and return what it printed. Raises StepError."""
        command = [self.python, "-m", "flask", "--app", "app", *arguments]
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, text=True, capture_output=True, check=False
        )
        if done.returncode:
            words = _last_words(done.stderr or done.stdout)
            raise StepError(
                say("exit", self.language, command=f"flask {' '.join(arguments)}", code=done.returncode, words=words)
            )
        return done.stdout

    def start(self) -> None:
        """Serve the site, with its worker, until :meth:`stop`. Raises StepError."""
        command = [self.python, "-m", "flask", "--app", "app", "serve", "--port", str(self.port)]
        with self.log.open("wb") as log:
            self._server = subprocess.Popen(command, cwd=self.folder, env=self.environment, stdout=log, stderr=log)
        deadline = time.monotonic() + START_TIMEOUT
        while not self.is_up():
            code = self._server.poll()
            if code is not None:
                raise StepError(say("died", self.language, code=code, words=_last_words(self.log_text())))
            if time.monotonic() > deadline:
                words = _last_words(self.log_text())
                raise StepError(say("slow", self.language, seconds=START_TIMEOUT, words=words))
            time.sleep(0.1)

    def stop(self) -> None:
        """End the server and its worker, if they run."""
        if self._server is None or self._server.poll() is not None:
            return
        self._server.terminate()
        try:
            self._server.wait(timeout=30)
        except subprocess.TimeoutExpired:
            self._server.kill()
            self._server.wait()

    def mails(self, to: str) -> list[EmailMessage]:
        """The mails sent to an address so far, the oldest first."""
        paths = sorted((self.folder / "instance" / "mail").glob("*.eml"))
        found = [message_from_bytes(path.read_bytes(), policy=policy.default) for path in paths]
        return [mail for mail in found if to in str(mail["To"])]

    def wait_for_mail(self, to: str, *, after: int = 0, seconds: float = 30) -> EmailMessage:
        """The first mail to `to` beyond the `after` that were there. Raises StepError when none comes."""
        deadline = time.monotonic() + seconds
        while len(mails := self.mails(to)) <= after:
            if time.monotonic() > deadline:
                raise StepError(say("no_mail", self.language, to=to, seconds=round(seconds)))
            time.sleep(0.2)
        return mails[after]

    def log_text(self) -> str:
        """What the server and the worker have said."""
        return self.log.read_text("utf-8", "replace") if self.log.exists() else ""

    def is_up(self) -> bool:
        """Whether the site answers, with a migrated database."""
        try:
            with urlopen(f"{self.base}/healthz", timeout=10) as answer:  # noqa: S310  # an address of our own making
                return bool(answer.status == 200)
        except (URLError, OSError):
            return False  # not yet: the loop around this knows when to give up

    def _environment(self) -> dict[str, str]:
        """Ours, without what would lead the site to a real database, mail server or bank."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("FLASK_", "GRANDRUE_"))}
        for name in ("DATABASE_URL", "SITE_URL", "PYTHONPATH", "PYTHONHOME", *self._secrets()):
            kept.pop(name, None)
        return kept | {"SITE_URL": self.base, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUNBUFFERED": "1"}

    def _secrets(self) -> list[str]:
        paths = (self.folder / "blueprints").glob("*/feature.toml")
        tables = [tomllib.loads(path.read_text("utf-8")) for path in paths]
        return [row["key"] for table in tables for row in table.get("secrets", [])]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _last_words(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return " ".join(lines[-2:])[-400:]
