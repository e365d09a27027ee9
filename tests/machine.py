"""What the tests need from the machine: a Postgres server and a browser. Found, else started, else said to be missing."""

import os
import shutil
import socket
import subprocess
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from psycopg import sql

LOCAL = "postgresql://postgres@127.0.0.1:5432/postgres"


def missing(what: str) -> None:
    """Skip the test with its reason; on a CI machine, which has to bring everything, let it fail."""
    reason = f"{what} is missing: `make test` installs it as root with apt."
    if os.environ.get("CI") == "true":
        pytest.fail(reason)
    pytest.skip(reason)


@contextmanager
def postgres_server() -> Iterator[str | None]:
    """The address of a server that lets us make databases: a named one, the machine's, or one of our own."""
    for address in (os.environ.get("GRANDRUE_TEST_POSTGRES"), LOCAL):
        if address and _lets_us_in(address):
            yield address
            return
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = programs[-1].parent if programs else Path(shutil.which("initdb") or "").parent
    if not (found / "initdb").exists():
        yield None
        return
    with _private_server(found) as address:
        yield address


@contextmanager
def fresh_database(server: str) -> Iterator[str]:
    """A new, empty database on a server, as SQLAlchemy writes its address; dropped at the end."""
    name = f"grandrue_test_{uuid.uuid4().hex[:12]}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
    try:
        base = server.rpartition("/")[0].partition("://")[2]
        yield f"postgresql+psycopg://{base}/{name}"
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))


def chromium() -> str | None:
    """The system's Chromium, or what GRANDRUE_CHROMIUM names."""
    names = ("chromium", "chromium-browser", "google-chrome")
    return os.environ.get("GRANDRUE_CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


def free_port() -> int:
    """A port that nobody listens on just now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _lets_us_in(address: str) -> bool:
    try:
        psycopg.connect(address, connect_timeout=2).close()
    except psycopg.OperationalError:
        return False  # no server there, or none for us: the next one is tried
    return True


@contextmanager
def _private_server(programs: Path) -> Iterator[str]:
    # Postgres refuses to run as root; Debian's package brings a user for it.
    user = "postgres" if os.geteuid() == 0 else None
    folder = Path(tempfile.mkdtemp(prefix="grandrue-postgres-"))
    if user:
        shutil.chown(folder, user)
    port, data = free_port(), folder / "data"
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c fsync=off"
    start = [str(programs / "pg_ctl"), "-D", str(data), "-w", "-l", str(folder / "log"), "-o", options, "start"]
    stop = [str(programs / "pg_ctl"), "-D", str(data), "-m", "immediate", "stop"]
    make = [str(programs / "initdb"), "-D", str(data), "-U", "postgres", "-A", "trust", "-N"]
    try:
        subprocess.run(make, user=user, check=True, stdout=subprocess.DEVNULL, cwd=folder)
        subprocess.run(start, user=user, check=True, stdout=subprocess.DEVNULL, cwd=folder)
        yield f"postgresql://postgres@127.0.0.1:{port}/postgres"
        subprocess.run(stop, user=user, check=True, stdout=subprocess.DEVNULL, cwd=folder)
    finally:
        shutil.rmtree(folder)
