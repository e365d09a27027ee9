"""Somebody who reads the site over HTTP, with cookies and without JavaScript. Standard library only."""

from __future__ import annotations

import http.cookiejar
from collections.abc import Iterable
from dataclasses import dataclass
from email.message import Message
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlencode, urlsplit
from urllib.request import HTTPCookieProcessor, HTTPRedirectHandler, Request, build_opener

from generator.smoke_page import Form, Page, read_page

TIMEOUT = 30
"""Seconds until a page that does not answer counts as broken."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: the final address after redirects, the status, the type, and the page where it is HTML."""

    url: str
    status: int
    kind: str
    body: bytes

    @property
    def page(self) -> Page:
        """The page, read; empty of links when it is not HTML."""
        if self.kind != "text/html":
            return Page(self.url, is_html=False)
        return read_page(self.url, self.body.decode("utf-8", "replace"))


class LeftTheSite(OSError):
    """Somebody was about to leave the site, which a test on one machine never does."""


class Visitor:
    """A browser of the simplest kind. `name` is the part it plays."""

    def __init__(self, name: str, base: str) -> None:
        self.name = name
        self.base = base
        self.cookies = http.cookiejar.CookieJar()
        self._host = urlsplit(base).netloc
        self._opener = build_opener(HTTPCookieProcessor(self.cookies), _NoWayOut(self._host))

    def get(self, url: str) -> Answer:
        """Follow a link. Any status is an answer; raises OSError when nobody answers."""
        return self._ask(url, None, {})

    def send(self, form: Form, filled: Iterable[tuple[str, str]] | None = None) -> Answer:
        """Send a form as its own page would, with `filled` in place of what stands in it. Raises OSError."""
        values = urlencode(list(form.values() if filled is None else filled))
        if form.method == "get":
            return self.get(f"{form.action.partition('?')[0]}?{values}")
        return self._ask(form.action, values.encode(), {"Sec-Fetch-Site": "same-origin"})

    def _ask(self, url: str, body: bytes | None, headers: dict[str, str]) -> Answer:
        if urlsplit(url).netloc != self._host:
            raise LeftTheSite(url)
        request = Request(url, body, {"Accept": "text/html,*/*"} | headers)  # noqa: S310  # http, as the line above saw
        try:
            with self._opener.open(request, timeout=TIMEOUT) as response:
                return Answer(response.url, response.status, response.headers.get_content_type(), response.read())
        except HTTPError as error:  # a status of 400 or more, or a redirect that leaves the site
            with error:
                return Answer(error.url or url, error.code, error.headers.get_content_type(), error.read())


class _NoWayOut(HTTPRedirectHandler):
    """Follows redirects inside the site only; one that leaves it is the answer itself."""

    def __init__(self, host: str) -> None:
        self.host = host

    def redirect_request(  # noqa: PLR0917  # urllib's own signature
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: Message, newurl: str
    ) -> Request | None:
        if urlsplit(newurl).netloc != self.host:
            return None
        return super().redirect_request(req, fp, code, msg, headers, newurl)  # type: ignore[arg-type]  # typeshed wants HTTPMessage, which this is
