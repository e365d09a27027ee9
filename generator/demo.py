"""`grandrue demo`: a site of a business that does not exist, filled and served from the running Python."""

from __future__ import annotations

import importlib.metadata
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import click

from generator import apply, errors, kinds, plan
from generator.kit import Feature, Preset, closure
from generator.state import FOLDER
from generator.words import say

PORTS = 100
"""How many ports are tried."""


def run(preset: Preset, folder: Path, first_port: int, language: str) -> int:
    """Write the demo site of `preset` to `folder`, fill it and serve it until Ctrl-C. Raises UserError.

    A demo site that is already there is served again as it is.
    """
    features = closure(preset.features)
    if (folder / FOLDER / "state.json").is_file():
        click.echo(say("demo.again", language, folder=folder))
    else:
        click.echo(say("demo.write", language, folder=folder))
        apply.apply(_demo_plan(preset, features), preset, folder)
    check_packages(features, folder)
    port = free_port(first_port)
    with suppress(KeyboardInterrupt):  # that is how a demo ends; each step before the server may be run again
        _fill_and_serve(preset, folder, port, language)
    again = f"cd {shlex.quote(str(folder))} && {shlex.quote(sys.executable)} -m flask --app app serve --port {port}"
    click.echo(f"\n{say('demo.left', language, folder=folder, command=again)}")
    return 0


def _fill_and_serve(preset: Preset, folder: Path, port: int, language: str) -> None:
    address = f"http://127.0.0.1:{port}"
    environment = {**os.environ, "SITE_URL": address}
    _flask(folder, environment, say("demo.migrate", language), "db", "upgrade")
    _flask(folder, environment, say("demo.seed", language), "demo", "seed")
    link = _owner_link(preset, folder, environment)
    with _serving(folder, environment, port) as server:
        rows = {"demo.site": f"{address}/", "demo.office": f"{address}/office", "demo.link": link}
        click.echo("")
        for key, value in rows.items():
            click.echo(f"  {click.style(say(key, language), bold=True)} {value}")
        click.echo(f"\n{say('demo.stop', language)}\n")
        if server.wait():
            raise errors.ServerEnded(code=server.returncode, folder=folder)


def free_port(first: int) -> int:
    """The first port from `first` on that nothing listens on. Raises NoFreePort."""
    for port in range(first, first + PORTS):
        with socket.socket() as probe:
            # As the server itself does: a port that was just given back counts as free.
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue  # taken: the next one
            return port
    raise errors.NoFreePort(first=first, last=first + PORTS - 1)


def _demo_plan(preset: Preset, features: tuple[Feature, ...]) -> plan.Plan:
    questions = {question.name: question for question in plan.questions(features)}
    given = {name: kinds.parse(questions[name], value, preset.skeleton) for name, value in preset.demo.items()}
    return plan.make(features, given, preset)


def check_packages(features: tuple[Feature, ...], folder: Path) -> None:
    """Refuse, before anything starts, a Python without what the site needs: PackagesMissing."""
    missing = [name for feature in features for name in map(_package, feature.requirements) if not _installed(name)]
    if missing:
        command = f"{shlex.quote(sys.executable)} -m pip install -r {shlex.quote(str(folder / 'requirements.txt'))}"
        raise errors.PackagesMissing(modules=", ".join(missing), command=command)


def _package(requirement: str) -> str:
    match = re.match(r"[A-Za-z0-9._-]+", requirement)
    return match[0] if match else requirement


def _installed(package: str) -> bool:
    try:
        importlib.metadata.distribution(package)
    except importlib.metadata.PackageNotFoundError:
        return False
    return True


def _owner_link(preset: Preset, folder: Path, environment: dict[str, str]) -> str:
    words = _flask(folder, environment, "", "owner", "create", str(preset.demo["site.email"]))
    links = re.findall(r"https?://\S+", words)
    if not links:
        raise errors.StepFailed(step="flask owner create", code=0, folder=folder, words=words)
    return str(links[-1])


def _flask(folder: Path, environment: dict[str, str], announced: str, *arguments: str) -> str:
    """Run one of the site's own commands and return what it printed. Raises StepFailed."""
    if announced:
        click.echo(announced)
    command = [sys.executable, "-m", "flask", "--app", "app", *arguments]
    done = subprocess.run(command, cwd=folder, env=environment, text=True, capture_output=True, check=False)
    if done.returncode:
        words = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise errors.StepFailed(
            step=f"flask {' '.join(arguments)}", code=done.returncode, folder=folder, words=" ".join(words)
        )
    return done.stdout


@contextmanager
def _serving(folder: Path, environment: dict[str, str], port: int) -> Iterator[subprocess.Popen[bytes]]:
    """The site's own server and worker, from when it answers until it has ended. Raises ServerEnded."""
    command = [sys.executable, "-m", "flask", "--app", "app", "serve", "--port", str(port)]
    # What it prints on its own is said here, in the language of the terminal; its log still shows. In a session of
    # its own, Ctrl-C reaches it once, from here: a second one would cut its goodbye to the worker short.
    server = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, start_new_session=True)
    before = signal.signal(signal.SIGTERM, lambda _number, _frame: server.terminate())
    try:
        while not _answers(port):
            if server.poll() is not None:
                raise errors.ServerEnded(code=server.returncode, folder=folder)
            time.sleep(0.1)
        yield server
    finally:
        if server.poll() is None:
            server.send_signal(signal.SIGINT)
        server.wait()
        signal.signal(signal.SIGTERM, before)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
