"""The page cache: what a stranger without cookies gets is made once and kept in memory.

It is a WSGI middleware in front of Flask, keyed by the full address. A session or cart cookie
passes it by. A change anywhere moves the *generation*, the time stamp of a file that all processes
of the site look at, and every page made before is stale.
"""

import os
import time
from collections import OrderedDict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from flask import Flask, current_app, has_request_context, render_template, request
from markupsafe import Markup

from blueprints.core.database import after_commit, is_writing

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIApplication, WSGIEnvironment

View = TypeVar("View", bound=Callable[..., Any])
Part = TypeVar("Part")

MAX_BYTES = 16 * 1024 * 1024  # of pages, per process
MAX_AGE = 300.0  # seconds; some pages say "today"
COOKIES_THAT_MATTER = ("session=", "cart=", "remember_token=")


@dataclass(frozen=True)
class Page:
    """A finished answer, with the generation in which it was made."""

    headers: list[tuple[str, str]]
    body: bytes
    generation: int
    stale_at: float


class PageCache:
    """The middleware, and the pages of this process."""

    def __init__(self, wsgi: "WSGIApplication", marker: Path) -> None:
        self.wsgi = wsgi
        self.marker = str(marker)
        self.pages: OrderedDict[str, Page] = OrderedDict()
        self.bytes = 0

    def __call__(self, environ: "WSGIEnvironment", start_response: "StartResponse") -> Iterable[bytes]:
        # Read before anything else is: a change meanwhile makes the page stale at birth.
        generation = environ["grandrue.generation"] = self.generation()
        cookies = environ.get("HTTP_COOKIE", "")
        if environ["REQUEST_METHOD"] != "GET" or any(name in cookies for name in COOKIES_THAT_MATTER):
            return self.wsgi(environ, start_response)
        key = address(environ)
        page = self.pages.get(key)
        if page and page.generation == generation and time.monotonic() < page.stale_at:
            start_response("200 OK", page.headers)
            return [page.body]
        return self._make(key, generation, environ, start_response)

    def generation(self) -> int:
        """Grows with every change, in every process of the site; 0 before the first."""
        try:
            return os.stat(self.marker).st_mtime_ns  # noqa: PTH116 - half the time of Path.stat, on every request
        except FileNotFoundError:
            return 0

    def _make(
        self, key: str, generation: int, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        answer: dict[str, Any] = {}

        def note(status: str, headers: list[tuple[str, str]], *exc: Any) -> Any:
            answer.update(status=status, headers=headers)
            return start_response(status, headers, *exc)

        chunks = self.wsgi(environ, note)
        if not environ.get("grandrue.cacheable") or answer.get("status") != "200 OK":
            return chunks
        if any(name == "Set-Cookie" for name, _value in answer["headers"]):
            return chunks
        body = b"".join(chunks)
        if hasattr(chunks, "close"):
            chunks.close()
        self._keep(key, Page(answer["headers"], body, generation, time.monotonic() + MAX_AGE))
        return [body]

    def _keep(self, key: str, page: Page) -> None:
        old = self.pages.pop(key, None)
        self.bytes += len(page.body) - (len(old.body) if old else 0)
        self.pages[key] = page
        while self.bytes > MAX_BYTES:
            _key, oldest = self.pages.popitem(last=False)
            self.bytes -= len(oldest.body)


def address(environ: "WSGIEnvironment") -> str:
    """The full address that a request asks for."""
    host = environ.get("HTTP_HOST") or environ.get("SERVER_NAME", "")
    return f"{environ['wsgi.url_scheme']}://{host}{environ.get('PATH_INFO', '')}?{environ.get('QUERY_STRING', '')}"


def cached_page(view: View) -> View:
    """Let strangers' answers of a public GET view be kept. The view may look at the address only."""

    @wraps(view)
    def marked(*args: Any, **kwargs: Any) -> Any:
        request.environ["grandrue.cacheable"] = True
        return view(*args, **kwargs)

    return marked  # type: ignore[return-value]  # same arguments, same answer


def kept(name: str, make: Callable[[], Part]) -> Part:
    """A part that pages share and that alters only with :func:`invalidate`, made once per process and language.

    It may not look at who asks. A request that writes gets one of its own, since it sees what isn't committed.
    """
    generation = request.environ.get("grandrue.generation") if has_request_context() else None
    if generation is None or is_writing():
        return make()
    parts: dict[tuple[str, str], tuple[int, Part]] = current_app.extensions["grandrue.kept"]
    key = (name, request.environ.get("grandrue.language", ""))
    made_in, part = parts.get(key, (None, None))
    if made_in != generation or part is None:
        part = make()
        parts[key] = (generation, part)
    return part


def shared(template: str, **values: str) -> Markup:
    """A template that looks alike to everybody, rendered once like :func:`kept`. A global of templates.

    ``values`` should have few different ones, since each is kept.
    """
    name = " ".join((template, *values.values()))
    return kept(name, lambda: Markup(render_template(template, **values)))  # noqa: S704 - templates escape


def invalidate() -> None:
    """Make every kept page stale once the current transaction is committed."""
    after_commit(_touch)


def forget() -> None:
    """Make every kept page stale now; tests do it after they have rolled back."""
    _touch()


def init_app(app: Flask) -> None:
    app.extensions["grandrue.kept"] = {}
    app.jinja_env.globals["shared"] = shared
    app.wsgi_app = PageCache(app.wsgi_app, _marker(app))  # type: ignore[method-assign]  # Flask's documented way


def _touch() -> None:
    marker = _marker(current_app)
    marker.parent.mkdir(parents=True, exist_ok=True)
    marker.touch()
    stamp = max(time.time_ns(), marker.stat().st_mtime_ns + 1)
    os.utime(marker, ns=(stamp, stamp))


def _marker(app: Flask) -> Path:
    return Path(app.instance_path) / "pages-changed"
