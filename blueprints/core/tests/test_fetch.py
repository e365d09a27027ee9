"""Fetching what people typed: servers on this machine stand for the internet and for what must not be reached."""

import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from hypothesis import given
from hypothesis import strategies as st

from blueprints.core.fetch import FetchError, FetchFailed, FetchRefused, checked_url, fetch
from blueprints.core.i18n import in_this_language
from blueprints.core.public_address import Allowed, may_connect, read_allowed

CERTIFICATE = Path(__file__).parent / "certificates" / "calendar.example.pem"
NOTHING = Allowed()
Lookup = Callable[..., list[Any]]
real_lookup = socket.getaddrinfo


class Handler(BaseHTTPRequestHandler):
    """Answers by path, and writes down what it was asked."""

    server: "Server"

    def do_GET(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        self.server.seen.append((self.command, self.path, dict(self.headers), self.rfile.read(length)))
        getattr(self, "path_" + self.path.split("?")[0].strip("/").replace("-", "_"), self.path_hello)()

    do_POST = do_GET  # noqa: N815 - the name that http.server calls

    def path_hello(self) -> None:
        self._answer(200, b"hello from " + str(self.server.server_address[0]).encode())

    def path_missing(self) -> None:
        self._answer(404, b"gone")

    def path_large(self) -> None:
        self._answer(200, b"x" * 10_001)

    def path_endless(self) -> None:
        self.send_response(200)
        self.end_headers()
        for _ in range(100_000):
            self.wfile.write(b"x" * 1000)

    def path_trickle(self) -> None:
        self.send_response(200)
        self.end_headers()
        self._drip()

    def path_trickling_headers(self) -> None:
        self.wfile.write(b"HTTP/1.1 200 OK\r\nX-Long: ")
        self._drip()

    def path_packed(self) -> None:
        self._answer(200, b"\x1f\x8b", {"Content-Encoding": "gzip"})

    def path_nonsense(self) -> None:
        self.wfile.write(b"I am a mail server\r\n\r\n")

    def path_round(self) -> None:
        self._answer(302, b"", {"Location": "/round"})

    def path_to(self) -> None:
        status, _comma, location = self.path.split("?")[1].partition(",")
        self._answer(int(status), b"moved", {"Location": location})

    def _answer(self, status: int, body: bytes, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _drip(self) -> None:
        for _ in range(100):
            self.server.drops += 1
            self.wfile.write(b"x")
            self.wfile.flush()
            time.sleep(0.03)

    def log_message(self, *_words: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """A web server on a loopback address."""

    daemon_threads = True

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        self.seen: list[tuple[str, str, dict[str, str], bytes]] = []
        self.drops = 0
        super().__init__((host, port), Handler)
        self.url = f"http://{host}:{self.server_port}"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def handle_error(self, request: object, client_address: object) -> None:
        pass  # the other side hung up, which is what some tests are about


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as running:
        yield running
        running.shutdown()


@pytest.fixture
def ctx(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """An app context; ``ctx("127.0.0.1")`` is what the owner lets through."""
    monkeypatch.delitem(app.config, "FETCH_ALLOW", raising=False)
    monkeypatch.delenv("FETCH_ALLOW", raising=False)
    with app.app_context(), in_this_language("en"):
        yield lambda allowed: monkeypatch.setenv("FETCH_ALLOW", allowed)


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> dict[str, list[list[str]]]:
    """``names["a.example"] = [["1.2.3.4"], …]``: what the name server says, each time it is asked."""
    book: dict[str, list[list[str]]] = {}

    def look_up(host: str, port: int, *args: Any, **kwargs: Any) -> list[Any]:
        if host not in book:
            return real_lookup(host, port, *args, **kwargs)
        answers = book[host].pop(0) if len(book[host]) > 1 else book[host][0]
        return [row for address in answers for row in real_lookup(address, port, type=socket.SOCK_STREAM)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return book


def test_an_answer_comes_whole_whatever_its_status(ctx: Callable[[str], None], server: Server) -> None:
    ctx("127.0.0.1")
    answer = fetch(server.url + "/missing?a=1#part")
    assert (answer.status, answer.body, answer.url) == (404, b"gone", server.url + "/missing?a=1")
    assert answer.headers["content-length"] == "4"


def test_a_body_and_headers_are_sent_as_given(ctx: Callable[[str], None], server: Server) -> None:
    ctx("127.0.0.1")
    fetch(server.url, method="POST", body=b"{}", headers={"Content-Type": "application/json", "Accept-Encoding": "br"})
    command, path, headers, body = server.seen[0]
    assert (command, path, body) == ("POST", "/", b"{}")
    assert headers["Content-Type"] == "application/json"
    assert headers["Accept-Encoding"] == "identity", "else a small answer could unfold into a large one"
    assert headers["Host"] == f"127.0.0.1:{server.server_port}"


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1", "localhost", "2130706433", "0x7f000001", "0x7f.1", "0177.0.0.1", "017700000001", "127.1", "0",
        "0.0.0.0", "[::1]", "[::]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::127.0.0.1]", "[64:ff9b::7f00:1]",
        "%31%32%37.0.0.1", "127.0.0.1.",
    ],
)  # fmt: skip
def test_no_way_of_writing_this_machine_leads_to_it(ctx: Callable[[str], None], server: Server, host: str) -> None:
    with pytest.raises(FetchError):
        fetch(f"http://{host}:{server.server_port}/hello", timeout=2)
    assert server.seen == []


def test_without_leave_this_machine_is_refused_with_the_reason(ctx: Callable[[str], None], server: Server) -> None:
    with pytest.raises(FetchRefused, match=rf"127.0.0.1 \(port {server.server_port}\) is not a public address"):
        fetch(server.url)


@pytest.mark.parametrize(
    "address",
    [
        "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "127.255.255.254", "169.254.169.254", "172.16.0.1",
        "192.0.0.8", "192.0.2.1", "192.88.99.1", "192.168.1.1", "198.18.0.1", "198.51.100.1", "203.0.113.1",
        "224.0.0.1", "239.255.255.250", "240.0.0.1", "255.255.255.255",
        "::", "::1", "::ffff:10.0.0.1", "::ffff:169.254.169.254", "::169.254.169.254", "64:ff9b::a9fe:a9fe",
        "64:ff9b:1::1", "100::1", "2001::1", "2001:db8::1", "2002:7f00:1::", "2002:a9fe:a9fe::", "3fff::1",
        "5f00::1", "fc00::1", "fd00:ec2::254", "fe80::1", "fe80::1%1", "fec0::1", "ff02::1",
    ],
)  # fmt: skip
def test_an_address_that_is_not_everybodys_is_refused(address: str) -> None:
    assert not may_connect(address, 443, NOTHING)


@pytest.mark.parametrize(
    "address", ["1.1.1.1", "93.184.215.14", "::ffff:1.1.1.1", "64:ff9b::101:101", "2606:4700::1111", "2a00:1450::1"]
)
def test_a_public_address_is_let_through_on_the_two_ports_of_the_web(address: str) -> None:
    assert may_connect(address, 80, NOTHING)
    assert may_connect(address, 443, NOTHING)
    assert not may_connect(address, 22, NOTHING)
    assert not may_connect(address, 8443, NOTHING)


def test_the_owner_lets_networks_and_ports_through() -> None:
    allowed = read_allowed(" 10.0.0.0/8, ::1 ,:8443,")
    assert may_connect("10.9.9.9", 5232, allowed)
    assert may_connect("::ffff:10.9.9.9", 5232, allowed)
    assert may_connect("::1", 5232, allowed)
    assert may_connect("1.1.1.1", 8443, allowed)
    assert not may_connect("1.1.1.1", 5232, allowed)
    assert not may_connect("127.0.0.1", 8443, allowed)
    with pytest.raises(ValueError, match="office"):
        read_allowed("office")


@pytest.mark.parametrize(
    "private", [["10.0.0.1"], ["169.254.169.254"], ["1.1.1.1", "127.0.0.1"], ["::1"], ["1.1.1.1", "::ffff:10.0.0.1"]]
)
def test_a_name_with_any_private_address_is_refused(
    ctx: Callable[[str], None], names: dict[str, list[list[str]]], private: list[str]
) -> None:
    names["rebound.example"] = [private]
    with pytest.raises(FetchRefused, match=r"rebound\.example .* is not a public address"):
        fetch("https://rebound.example/")


def test_the_connection_goes_to_the_address_that_was_checked(
    ctx: Callable[[str], None], server: Server, names: dict[str, list[list[str]]]
) -> None:
    names["rebound.example"] = [["127.0.0.1"], ["127.0.0.2"], ["127.0.0.2"]]
    ctx("127.0.0.1")
    with Server("127.0.0.2", server.server_port) as forbidden:
        answer = fetch(f"http://rebound.example:{server.server_port}/hello")
        forbidden.shutdown()
        assert answer.body == b"hello from 127.0.0.1"
        assert forbidden.seen == []
    assert server.seen[0][2]["Host"] == f"rebound.example:{server.server_port}"
    assert names["rebound.example"] == [["127.0.0.2"], ["127.0.0.2"]], "the name is asked for once"


def test_the_next_address_of_a_name_is_tried(
    ctx: Callable[[str], None], server: Server, names: dict[str, list[list[str]]]
) -> None:
    names["two.example"] = [["127.0.0.3", "127.0.0.1"]]
    ctx("127.0.0.0/8")
    assert fetch(f"http://two.example:{server.server_port}/").body == b"hello from 127.0.0.1"
    assert len(server.seen) == 1


def test_a_redirect_is_followed_under_the_same_rules(ctx: Callable[[str], None], server: Server) -> None:
    ctx("127.0.0.1")
    answer = fetch(server.url + "/to?301,/hello")
    assert (answer.status, answer.url) == (200, server.url + "/hello")
    with Server("127.0.0.2") as forbidden:
        with pytest.raises(FetchRefused, match=r"127\.0\.0\.2 .* is not a public address"):
            fetch(f"{server.url}/to?302,{forbidden.url}/hello")
        forbidden.shutdown()
        assert forbidden.seen == []


@pytest.mark.parametrize(
    "location", ["file:///etc/passwd", "gopher://127.0.0.1/", "http://u:p@127.0.0.1/", "http://[::1", "//[", "ftp:x"]
)
def test_a_redirect_to_no_web_address_is_refused(ctx: Callable[[str], None], server: Server, location: str) -> None:
    ctx("127.0.0.1")
    with pytest.raises(FetchRefused):
        fetch(f"{server.url}/to?302,{location}")
    assert len(server.seen) == 1


def test_redirects_end(ctx: Callable[[str], None], server: Server) -> None:
    ctx("127.0.0.1")
    with pytest.raises(FetchFailed, match="sends on from one address to the next"):
        fetch(server.url + "/round", redirects=2)
    assert len(server.seen) == 3
    assert fetch(server.url + "/round", redirects=0).status == 302
    assert len(server.seen) == 4


def test_another_host_gets_neither_headers_nor_body(
    ctx: Callable[[str], None], server: Server, names: dict[str, list[list[str]]]
) -> None:
    ctx("127.0.0.1")
    names["other.example"] = [["127.0.0.1"]]
    there = f"http://other.example:{server.server_port}/hello"
    fetch(f"{server.url}/to?303,{there}", method="POST", body=b"secret", headers={"Authorization": "Bearer secret"})
    command, _path, headers, body = server.seen[1]
    assert (command, body) == ("GET", b"")
    assert "Authorization" not in headers
    with pytest.raises(FetchRefused, match="sends on to another site"):
        fetch(f"{server.url}/to?307,{there}", method="POST", body=b"secret")
    fetch(f"{server.url}/to?307,/hello", method="POST", body=b"kept")
    assert server.seen[-1][0::3] == ("POST", b"kept")


@pytest.mark.parametrize(
    "url",
    [
        "", "ftp://example.com/", "file:///etc/passwd", "//example.com", "example.com", "http://", "http:///path",
        "http://exa mple.com/", "http://example.com/a b", "http://example.com\\@127.0.0.1/", "http://example.com/\n",
        "http://example.com\t/", "http://user@example.com/", "http://user:pass@example.com/",
        "http://example.com@127.0.0.1/", "http://example.com:99999/", "http://[::1", "http://[fe80::1%25eth0]/",
        "http://127.0.0.1%00.example.com/", "http://１２７.0.0.1/", "http://127。0。0。1/", "http://①②⑦.0.0.1/",
        "http://ⓛocalhost/", "http://example\u00ad.com/", "http://" + "a" * 2000, "http://exa\u2028mple.com/",
    ],
)  # fmt: skip
def test_what_is_no_plain_web_address_is_refused(app: Flask, url: str) -> None:
    with app.app_context(), pytest.raises(FetchRefused):
        checked_url(url)


def test_a_name_with_accents_becomes_ascii(app: Flask) -> None:
    with app.app_context():
        assert checked_url("HTTPS://Bücher.Example/ä").url == "https://xn--bcher-kva.example/%C3%A4"


@given(st.text(alphabet=st.sampled_from("htps:/@[]#?%.\\\t 0127axAé。ⓐ1:"), max_size=40))
def test_whatever_is_typed_it_is_an_address_or_refused(app: Flask, tail: str) -> None:
    with app.app_context():
        try:
            parts = checked_url("http://" + tail)
        except FetchRefused:
            return
    assert parts.host
    assert parts.auth is None


def test_a_long_answer_is_not_read_to_its_end(ctx: Callable[[str], None], server: Server) -> None:
    ctx("127.0.0.1")
    assert len(fetch(server.url + "/large", most_bytes=10_001).body) == 10_001
    for path in ("/large", "/endless"):
        with pytest.raises(FetchFailed, match=r"127\.0\.0\.1 sends more than 10000 bytes"):
            fetch(server.url + path, most_bytes=10_000)


@pytest.mark.parametrize("path", ["/trickle", "/trickling-headers"])
def test_an_answer_that_trickles_in_is_cut(ctx: Callable[[str], None], server: Server, path: str) -> None:
    ctx("127.0.0.1")
    with pytest.raises(FetchFailed, match="takes too long"):
        fetch(server.url + path, timeout=0.2)
    assert 0 < server.drops < 100, "it did not wait for the end"


def test_a_name_server_that_sleeps_is_not_waited_for(
    ctx: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    awake = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_kwargs: awake.wait(20) and [])
    with pytest.raises(FetchFailed, match="takes too long"):
        fetch("https://slow.example/", timeout=0.1)
    awake.set()


@pytest.mark.parametrize(
    ("path", "words"), [("/packed", "packs its answer although"), ("/nonsense", "does not answer")]
)
def test_an_answer_that_cannot_be_read_is_a_failure(
    ctx: Callable[[str], None], server: Server, path: str, words: str
) -> None:
    ctx("127.0.0.1")
    with pytest.raises(FetchFailed, match=words):
        fetch(server.url + path)


def test_nobody_at_home_is_a_failure(ctx: Callable[[str], None], names: dict[str, list[list[str]]]) -> None:
    ctx("127.0.0.1")
    with socket.create_server(("127.0.0.1", 0)) as closed:
        port = closed.getsockname()[1]
    with pytest.raises(FetchFailed, match=r"127\.0\.0\.1 does not answer"):
        fetch(f"http://127.0.0.1:{port}/")
    names["nobody.example"] = [[]]
    with pytest.raises(FetchFailed, match=r"no address for nobody\.example"):
        fetch("https://nobody.example/")


@pytest.fixture
def secure(server: Server) -> Server:
    """The server, behind a certificate for calendar.example."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATE)
    context.sni_callback = lambda _socket, name, _context: server.seen.append(("SNI", str(name), {}, b""))
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    return server


def test_a_certificate_is_checked_for_the_name_that_was_typed(
    ctx: Callable[[str], None],
    secure: Server,
    names: dict[str, list[list[str]]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    names |= {"calendar.example": [["127.0.0.1"]], "other.example": [["127.0.0.1"]]}
    ctx("127.0.0.1")
    with pytest.raises(FetchFailed, match=r"calendar\.example has no valid certificate"):
        fetch(f"https://calendar.example:{secure.server_port}/")
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    with pytest.raises(FetchFailed, match=r"other\.example has no valid certificate"):
        fetch(f"https://other.example:{secure.server_port}/")
    secure.seen.clear()
    assert fetch(f"https://calendar.example:{secure.server_port}/").body == b"hello from 127.0.0.1"
    assert [row[:2] for row in secure.seen] == [("SNI", "calendar.example"), ("GET", "/")]
    with pytest.raises(FetchRefused, match="without https"):
        fetch(f"https://calendar.example:{secure.server_port}/to?302,http://calendar.example/")
    with pytest.raises(FetchFailed, match="takes too long"):
        fetch(f"https://calendar.example:{secure.server_port}/trickle", timeout=0.3)
