"""`grandrue demo`: one command from nothing to a filled shop with its owner signed in."""

import re
import signal
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from generator import demo
from generator.errors import NoFreePort, PackagesMissing
from generator.kit import Feature, Words, presets
from tests.machine import free_port

LINE = re.compile(r"^  (.+?:) (https?://\S+)$", re.MULTILINE)


def test_a_demo_is_written_filled_served_and_left_in_place(tmp_path: Path) -> None:
    with running_demo(tmp_path) as (addresses, process):
        assert list(addresses) == ["The site:", "The back office:", "Your sign-in link, good for once:"]
        with urllib.request.urlopen(addresses["The site:"]) as page:
            assert "Boulangerie Martin" in page.read().decode()
        with urllib.request.urlopen(addresses["Your sign-in link, good for once:"]) as page:
            assert page.status == 200
        process.send_signal(signal.SIGINT)
        said, _ = process.communicate(timeout=120)
        assert process.returncode == 0
    assert "Stopped. The site stays in demo-shop. To run it again: cd demo-shop && " in said
    written = (tmp_path / "demo-shop/site.toml").read_bytes()

    # What was done to it meanwhile is still there the next time.
    (tmp_path / "demo-shop/site.toml").write_bytes(written.replace(b"Boulangerie Martin", b"Boulangerie Martine"))
    with running_demo(tmp_path) as (addresses, _), urllib.request.urlopen(addresses["The site:"]) as page:
        assert "Boulangerie Martine" in page.read().decode()


def test_the_demo_of_a_salon_is_a_salon(tmp_path: Path) -> None:
    with running_demo(tmp_path, "booking") as (addresses, _):
        with urllib.request.urlopen(addresses["The site:"]) as page:
            home = page.read().decode()
        with urllib.request.urlopen(addresses["Your sign-in link, good for once:"]) as page:
            assert page.status == 200
    assert "Salon Colombe" in home
    assert '/book"' in home
    assert "Boulangerie" not in home
    assert (tmp_path / "demo-booking/site.toml").is_file()


def test_the_first_free_port_is_taken() -> None:
    first = free_port()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", first))
        taken.listen()

        assert demo.free_port(first) > first


def test_when_no_port_is_free_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(demo, "PORTS", 1)
    first = free_port()
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", first))
        taken.listen()

        with pytest.raises(NoFreePort) as caught:
            demo.free_port(first)

    assert str(caught.value) == f"No free port from {first} to {first}. Stop one of the servers that hold them."


def test_libraries_that_are_missing_leave_the_site_and_tell_the_line_to_type(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = Words("x", "x")
    rare = Feature("rare", words, words, requirements=("a-library-that-nobody-has>=1,<2",))
    preset = presets()["shop"]
    check = demo.check_packages
    monkeypatch.setattr(demo, "check_packages", lambda features, folder: check((*features, rare), folder))

    with pytest.raises(PackagesMissing) as caught:
        demo.run(preset, tmp_path / "site", 8000, "en")

    assert str(caught.value) == (
        "This Python lacks libraries of the site (a-library-that-nobody-has). "
        f"Type: {sys.executable} -m pip install -r {tmp_path}/site/requirements.txt"
    )
    assert (tmp_path / "site/site.toml").is_file()


@contextmanager
def running_demo(folder: Path, preset: str = "shop") -> Iterator[tuple[dict[str, str], subprocess.Popen[str]]]:
    """`grandrue demo` run in `folder`, once it has printed where to go; the addresses by what they are."""
    command = [sys.executable, "-u", "-m", "generator", "demo", preset, f"--port={free_port()}", "--lang=en"]
    with ctrl_c_heard():
        process = subprocess.Popen(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout
    said = ""
    try:
        while "Ctrl-C" not in said and (line := process.stdout.readline()):
            said += line
        yield dict(LINE.findall(said)), process
    finally:
        if process.poll() is None:
            process.send_signal(signal.SIGINT)
        process.wait(timeout=120)
        process.stdout.close()


@contextmanager
def ctrl_c_heard() -> Iterator[None]:
    """Start processes that hear Ctrl-C, as in a terminal: a shell leaves it ignored in what it runs in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
