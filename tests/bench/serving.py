"""What the production server does: requests a second for a cached page, and memory after a thousand requests."""

import http.client
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import services
from tests.bench.measure import Row, in_turns
from tests.sites import ROOT, filled

REQUESTS = 1_000
VISITED = ("/", "/shop", "/search?q=pain", "/cart", "/account/sign-in", "/en/")


def rows(room: Path, rounds: int, seconds: float) -> list[Row]:
    """Lines for the throughput and the memory of a demo shop under its own gunicorn configuration."""
    site = filled(room / "served")
    with _gunicorn(site, site, "app:app") as ours, _gunicorn(site, ROOT, "tests.bench.hello:app") as hello:
        rates = in_turns(
            {"site": lambda: _load(ours.port, seconds), "hello": lambda: _load(hello.port, seconds)}, rounds
        )
        _visit(ours.port)
        memory = _memory_of_children(ours.process.pid)
    return [
        Row(
            "cached page / hello, requests a second",
            rates["site"] / rates["hello"],
            least=1,
            note=f"{rates['site']:.0f} / {rates['hello']:.0f} a second",
        ),
        Row(f"memory of the server process after {REQUESTS} requests", memory, most=150, unit="MB"),
    ]


class Server:
    """A gunicorn that answers."""

    def __init__(self, process: "subprocess.Popen[bytes]", port: int) -> None:
        self.process = process
        self.port = port


@contextmanager
def _gunicorn(site: Path, cwd: Path, app: str) -> Iterator[Server]:
    port = services.free_port()
    command = [sys.executable, "-m", "gunicorn", "-c", str(site / "deploy" / "gunicorn.conf.py"), app]
    environment = {**os.environ, "PORT": str(port), "WEB_CONCURRENCY": "1", "SITE_URL": f"http://127.0.0.1:{port}"}
    process = subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for(process, port)
        yield Server(process, port)
    finally:
        process.terminate()
        process.wait(timeout=40)


def _wait_for(process: "subprocess.Popen[bytes]", port: int) -> None:
    for _try in range(300):
        try:
            _get(port, "/")
        except OSError:
            if process.poll() is not None:
                raise
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(f"Port {port} did not answer within 30 seconds.")


def _load(port: int, seconds: float) -> float:
    command = [sys.executable, "-m", "tests.bench.load", str(port), str(seconds)]
    return float(subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout)


def _visit(port: int) -> None:
    for number in range(REQUESTS):
        path = VISITED[number % len(VISITED)]
        # A query of its own: a page out of the cache would cost no memory.
        _get(port, f"{path}{'&' if '?' in path else '?'}n={number}")


def _get(port: int, path: str) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        if answer.status >= 400:
            raise RuntimeError(f"{path} answers {answer.status}.")
    finally:
        connection.close()


def _memory_of_children(pid: int) -> float:
    """Megabytes that the workers of a gunicorn hold (VmRSS)."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()
    lines = [line for child in children for line in Path(f"/proc/{child}/status").read_text("ascii").splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024
