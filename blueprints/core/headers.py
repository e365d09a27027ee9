"""Headers of every answer: what a browser may load and do on our pages.

The policy allows our own files only; a room that must send a form elsewhere (Stripe's page after
the checkout form) adds that address at start-up. Sources: https://www.w3.org/TR/CSP3/ and
OWASP's secure headers list.
"""

from collections import defaultdict
from collections.abc import Mapping

from flask import Flask, Response, current_app

from blueprints.core.settings import production

POLICY: dict[str, tuple[str, ...]] = {
    "default-src": ("'self'",),
    "img-src": ("'self'", "data:", "blob:"),
    "object-src": ("'none'",),
    "base-uri": ("'none'",),
    "form-action": ("'self'",),
    "frame-ancestors": ("'none'",),
}


def allow(app: Flask, directive: str, source: str) -> None:
    """Let pages use one more source: ``allow(app, "form-action", "https://checkout.stripe.com")``.

    A form that is answered by a redirect needs the target in form-action too.
    """
    app.extensions["grandrue.csp"][directive].append(source)


def policy(replaced: Mapping[str, tuple[str, ...]] | None = None) -> str:
    """The policy of this site's pages, for a page whose ``replaced`` directives differ, such as who may frame it."""
    added = current_app.extensions["grandrue.csp"]
    rules = POLICY | dict(replaced or {})
    names = [*rules, *(name for name in added if name not in rules)]
    return "; ".join(" ".join((name, *rules.get(name, ("'self'",)), *added.get(name, ()))) for name in names)


def init_app(app: Flask) -> None:
    app.extensions["grandrue.csp"] = defaultdict(list)
    app.after_request(add_headers)


def add_headers(response: Response) -> Response:
    headers = response.headers
    headers.setdefault("Content-Security-Policy", policy())
    headers.setdefault("X-Content-Type-Options", "nosniff")
    # With no-referrer Chromium would send "Origin: null", which origin.py refuses.
    headers.setdefault("Referrer-Policy", "strict-origin-when-cross-origin")
    headers.setdefault("Permissions-Policy", "camera=(), microphone=(), geolocation=(), browsing-topics=()")
    headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
    if production():
        headers.setdefault("Strict-Transport-Security", "max-age=31536000")
    return response
