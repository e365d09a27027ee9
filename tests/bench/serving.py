"""What the production server does: requests a second for a cached page, and memory after a thousand requests."""

import http.client
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tests import machine
from tests.bench import shop
from tests.bench.measure import Row, in_turns
from tests.bench.pages import MOST, PAGES, SMALL, fresh
from tests.sites import ROOT

REQUESTS = 1_000
VISITED = ("/", "/shop", "/search?q=pain", "/cart", "/account/sign-in", "/en/")


def rows(room: Path, rounds: int, seconds: float) -> list[Row]:
    """Lines for the cost, the throughput and the memory of a shop under its own gunicorn configuration."""
    shop.make(room / "served", SMALL)
    site = room / "served"
    with _gunicorn(site, site, "app:app") as ours, _gunicorn(site, ROOT, "tests.bench.hello:app") as hello:
        costs = in_turns(
            {name: _worker_cost(ours, path, 200) for name, path in PAGES.items()}
            | {"hello": _worker_cost(hello, "/", 1000)},
            rounds,
        )
        rates = in_turns(
            {"site": lambda: _load(ours.port, seconds), "hello": lambda: _load(hello.port, seconds)}, rounds
        )
        _visit(ours.port)
        memory = _memory_of_children(ours.process.pid)
    return [
        Row(
            f"{name} page, uncached / hello, gunicorn's worker",
            costs[name] / costs["hello"],
            most=MOST.get(name),
            note=f"{costs[name] * 1e6:.0f} us / {costs['hello'] * 1e6:.0f} us CPU",
        )
        for name in PAGES
    ] + [
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
    port = machine.free_port()
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


def _worker_cost(server: Server, path: str, times: int) -> Callable[[], float]:
    """CPU seconds that a server's workers spend on a request, over `times` of them on one connection."""
    address = fresh(path)

    def sample() -> float:
        connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=30)
        before = _cpu_of_children(server.process.pid)
        for _ in range(times):
            connection.request("GET", address())
            answer = connection.getresponse()
            answer.read()
            if answer.status != 200:
                raise RuntimeError(f"{path} answers {answer.status}.")
        connection.close()
        return (_cpu_of_children(server.process.pid) - before) / times

    return sample


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


def _children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text("ascii").split()


def _cpu_of_children(pid: int) -> float:
    """CPU seconds, user and system, that the workers of a gunicorn have used (proc(5), fields 14 and 15 of stat)."""
    stats = [Path(f"/proc/{child}/stat").read_text("utf-8").rpartition(")")[2].split() for child in _children(pid)]
    return sum(int(fields[11]) + int(fields[12]) for fields in stats) / os.sysconf("SC_CLK_TCK")


def _memory_of_children(pid: int) -> float:
    """Megabytes that the workers of a gunicorn hold (VmRSS)."""
    paths = [Path(f"/proc/{child}/status") for child in _children(pid)]
    lines = [line for path in paths for line in path.read_text("ascii").splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024
