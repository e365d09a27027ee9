"""Fetching from addresses that people typed in: a calendar to read, a webhook to call.

Whoever types an address must not get to what only this server reaches: its own ports, the office network, a
cloud's metadata (https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html).
So the name is resolved here, each of its addresses must be public, the connection goes to the very address
that was checked (a second look-up could answer differently: DNS rebinding), and redirects are followed by hand
under the same rules. No proxy of the environment is used.

An owner who really wants the local network lists it in FETCH_ALLOW: ``127.0.0.1,10.0.0.0/8`` lets these networks
through, on any port, and ``:8443`` lets that port through on public addresses.
"""

import os
import queue
import socket
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from http.client import HTTPException
from typing import Any
from urllib.parse import urljoin

from flask import current_app
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.exceptions import HTTPError, LocationParseError
from urllib3.response import BaseHTTPResponse
from urllib3.util import Url, parse_url

from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.public_address import Allowed, may_connect, read_allowed

PORTS = {"http": 80, "https": 443}
REDIRECTS = frozenset({301, 302, 303, 307, 308})
AGENT = "Grandrue/1"
LONGEST = 2000  # characters of an address
CHUNK = 65_536  # bytes read before the clock and the total are looked at


class FetchError(UserError):
    """What keeps an answer from coming; the message says it to the owner."""


class FetchRefused(FetchError):
    """The address may not be fetched, now or later: a mistake of whoever typed it, or an attempt."""


class FetchFailed(FetchError):
    """The address may be fetched, but no whole answer came; another try may bring one."""


@dataclass(frozen=True)
class Answer:
    """What came back. ``headers`` have lower-case names; ``url`` is where it came from after redirects."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    url: str


def fetch(
    url: str,
    *,
    method: str = "GET",
    headers: Mapping[str, str] | None = None,
    body: bytes | None = None,
    most_bytes: int = 5_000_000,
    timeout: float = 15,
    redirects: int = 3,
) -> Answer:
    """Fetch ``url``, whatever status it answers; ``timeout`` is seconds for everything, ``redirects`` how many are followed.

    With ``redirects=0`` a redirect is an answer like any other. After one to another host the caller's headers stay
    behind. Raises FetchRefused for an address that isn't allowed and FetchFailed when there is no answer, it is
    longer than ``most_bytes`` or it takes too long. Never call it inside a transaction.
    """
    asked = _Asked(method, dict(headers or {}), body, most_bytes, time.monotonic() + timeout)
    target, allowed = checked_url(url), _allowed()
    for _hop in range(redirects + 1):
        answer = _ask(target, asked, allowed)
        location = answer.headers.get("location")
        if answer.status not in REDIRECTS or not location or not redirects:
            return answer
        following = _following(answer.url, location)
        asked = asked.after_redirect(answer.status, target, following)
        target = following
    raise FetchFailed(_("%(host)s sends on from one address to the next. Give the final one.", host=target.host))


def checked_url(url: str) -> Url:
    """The parts of an address that may be asked; says nothing about what its name resolves to.

    For forms, so that a mistake shows when it is typed. Raises FetchRefused.
    """
    parts = _parse(url)
    if parts.scheme not in PORTS or not parts.host or "%" in parts.host:
        raise FetchRefused(_("This is not a web address. It begins with https:// and has no spaces."))
    if parts.auth is not None:
        raise FetchRefused(_("The address holds a name or password before an @. Give one without."))
    return parts._replace(fragment=None)


def _parse(url: str) -> Url:
    # One parser decides for all, and what browsers and it would read differently never gets there.
    if len(url) > LONGEST or not url.isprintable() or " " in url or "\\" in url:
        return Url()
    try:
        return parse_url(url)
    except LocationParseError:
        return Url()


@dataclass(frozen=True)
class _Asked:
    """What is sent, and how long and how large the answer may be."""

    method: str
    headers: dict[str, str]
    body: bytes | None
    most_bytes: int
    deadline: float

    def after_redirect(self, status: int, before: Url, after: Url) -> "_Asked":
        """RFC 9110, 15.4: after 303, and as everybody does after 301 and 302, a POST becomes a GET."""
        if before.scheme == "https" and after.scheme != "https":
            raise FetchRefused(
                _("%(host)s sends on to an address without https. Give the final one.", host=before.host)
            )
        same_place = (before.scheme, before.host, before.port) == (after.scheme, after.host, after.port)
        becomes_get = status not in (307, 308) and self.method != "HEAD"
        if self.body and not becomes_get and not same_place:
            raise FetchRefused(_("%(host)s sends on to another site. Give the final address.", host=before.host))
        return replace(
            self,
            method="GET" if becomes_get else self.method,
            headers=self.headers if same_place else {},
            body=None if becomes_get else self.body,
        )


def _following(url: str, location: str) -> Url:
    try:
        return checked_url(urljoin(url, location))
    except ValueError:  # brackets that don't close
        return checked_url("")


def _allowed() -> Allowed:
    return read_allowed(str(current_app.config.get("FETCH_ALLOW", os.environ.get("FETCH_ALLOW", ""))))


def _ask(target: Url, asked: _Asked, allowed: Allowed) -> Answer:
    host, port = str(target.host).strip("[]"), target.port or PORTS[str(target.scheme)]
    addresses = _resolve(host, port, asked.deadline)
    if not all(may_connect(address, port, allowed) for address in addresses):
        raise FetchRefused(
            _("%(host)s (port %(port)s) is not a public address, and only those are fetched.", host=host, port=port)
        )
    try:
        connection = _connect(target.scheme == "https", addresses, host, port, asked.deadline)
        with _cut_at(asked.deadline, connection):
            return _exchange(connection, target, asked)
    except (HTTPError, HTTPException, OSError) as error:
        if isinstance(error, ssl.SSLCertVerificationError):
            raise FetchFailed(_("%(host)s has no valid certificate for https.", host=host)) from error
        raise _no_answer(host, asked.deadline) from error


def _resolve(host: str, port: int, deadline: float) -> list[str]:
    """The addresses of a name. A thread asks, since getaddrinfo knows no timeout."""
    found: queue.SimpleQueue[list[Any]] = queue.SimpleQueue()

    def look_up() -> None:
        try:
            found.put(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except (OSError, UnicodeError):  # no such name; a part of it is longer than 63 characters
            found.put([])

    threading.Thread(target=look_up, daemon=True).start()
    try:
        rows = found.get(timeout=_left(deadline))
    except queue.Empty:
        raise _no_answer(host, deadline) from None
    if not rows:
        raise FetchFailed(_("There is no address for %(host)s. Look for a typing mistake.", host=host))
    return list(dict.fromkeys(str(row[4][0]) for row in rows))


def _connect(tls: bool, addresses: list[str], host: str, port: int, deadline: float) -> HTTPConnection:
    """Connect to the first address that takes us, so that a dead IPv6 route doesn't hide a living IPv4 one."""
    for number, address in enumerate(addresses, start=1):
        share = _left(deadline) / (len(addresses) - number + 1)
        connection = _connection(tls, address, host, port, share)
        try:
            connection.connect()
        except (HTTPError, OSError):
            connection.close()
            if number == len(addresses):
                raise
        else:
            connection.sock.settimeout(_left(deadline))
            return connection
    raise AssertionError("no addresses")


def _connection(tls: bool, address: str, host: str, port: int, timeout: float) -> HTTPConnection:
    if not tls:
        return HTTPConnection(address, port, timeout=timeout)
    # The context checks the certificate against server_hostname, which is also what SNI sends.
    context = ssl.create_default_context()
    return HTTPSConnection(address, port, timeout=timeout, server_hostname=host, ssl_context=context)


@contextmanager
def _cut_at(deadline: float, connection: HTTPConnection) -> Iterator[None]:
    """Cut the connection when time is up, even if bytes trickle in, and close it at the end."""
    wire = connection.sock  # the connection forgets it when the other side means to close

    def cut() -> None:
        with suppress(OSError):
            # Not SSLSocket's own, which would take the TLS away from under the reader.
            socket.socket.shutdown(wire, socket.SHUT_RDWR)

    timer = threading.Timer(_left(deadline), cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        connection.close()


def _exchange(connection: HTTPConnection, target: Url, asked: _Asked) -> Answer:
    headers = {"User-Agent": AGENT, "Accept": "*/*", "Host": str(target.netloc)}
    headers |= asked.headers | {"Accept-Encoding": "identity", "Connection": "close"}
    connection.request(
        asked.method, target.request_uri, asked.body, headers, preload_content=False, decode_content=False
    )
    response = connection.getresponse()
    try:
        received = {name.lower(): value for name, value in response.headers.items()}
        if received.get("content-encoding", "identity").lower() != "identity":
            raise FetchFailed(_("%(host)s packs its answer although it was asked not to.", host=target.host))
        return Answer(response.status, received, _read(response, target, asked), target.url)
    finally:
        response.close()


def _read(response: BaseHTTPResponse, target: Url, asked: _Asked) -> bytes:
    body = bytearray()
    while chunk := response.read(min(CHUNK, asked.most_bytes + 1 - len(body))):
        body += chunk
        if len(body) > asked.most_bytes:
            limit = asked.most_bytes
            raise FetchFailed(_("%(host)s sends more than %(limit)s bytes.", host=target.host, limit=limit))
    if time.monotonic() >= asked.deadline:  # what was cut looks like an end
        raise _no_answer(str(target.host), asked.deadline)
    return bytes(body)


def _left(deadline: float) -> float:
    return max(0.01, deadline - time.monotonic())


def _no_answer(host: str, deadline: float) -> FetchFailed:
    if time.monotonic() >= deadline:
        return FetchFailed(_("%(host)s takes too long to answer. Try again later.", host=host))
    return FetchFailed(_("%(host)s does not answer. Look for a typing mistake, or try again later.", host=host))
