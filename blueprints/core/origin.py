"""Cross-site requests: what changes something is taken only from our own pages.

Browsers send ``Sec-Fetch-Site`` since 2020 (Safari 16.4 since 2023); older ones send Origin
with a POST. Nothing goes into the page, so that pages can be cached.
Source: https://www.w3.org/TR/fetch-metadata/ and RFC 6454.
"""

from urllib.parse import urlsplit

from flask import Flask, abort, current_app, request

from blueprints.core.audience import audience_of

SAFE = frozenset({"GET", "HEAD", "OPTIONS", "TRACE"})


def init_app(app: Flask) -> None:
    app.before_request(refuse_foreign_origin)


def refuse_foreign_origin() -> None:
    if request.method in SAFE or is_own_request():
        return
    # Without an endpoint no view hears it: it ends as 404 or 405.
    if request.endpoint is None or audience_of(current_app, request.endpoint) == "signed":
        return
    abort(403, "This request did not come from a page of this site.")


def is_own_request() -> bool:
    """Whether the browser says that a page of this site sent the request."""
    fetch_site = request.headers.get("Sec-Fetch-Site")
    if fetch_site is not None:
        return fetch_site == "same-origin"
    origin = request.headers.get("Origin")
    return origin is not None and urlsplit(origin)[:2] == (request.scheme, request.host)
