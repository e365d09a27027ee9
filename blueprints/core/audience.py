"""Every view says whom it is for; one that doesn't keeps the site from starting.

``public``: anybody. ``customer`` and ``member``: whoever is signed in. ``office``: any staff.
``office:<permission>``: staff whose roles hold that permission. ``signed``: a machine that
signs its requests or brings a token, which the view checks itself.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from flask import Flask, abort, current_app, redirect, request, url_for
from werkzeug.wrappers import Response

from blueprints.core.identity import Identity, current_identity

View = TypeVar("View", bound=Callable[..., Any])
KINDS = ("public", "customer", "member", "office", "signed")


class UndeclaredAudience(Exception):
    """A route without an audience: a mistake in the code, found at start-up."""


def audience(whom: str) -> Callable[[View], View]:
    """Declare whom a view is for. Goes under the route decorator.

    Raises ValueError for an audience that isn't one.
    """
    kind, _colon, permission = whom.partition(":")
    if kind not in KINDS or (permission and kind != "office"):
        raise ValueError(f"There is no audience {whom!r}. Here are: {', '.join(KINDS)}, office:<permission>.")

    def declare(view: View) -> View:
        view.audience = whom  # type: ignore[attr-defined]  # a mark on the function
        return view

    return declare


def audience_of(app: Flask, endpoint: str) -> str | None:
    """The declared audience of an endpoint, None where there is none."""
    view = app.view_functions[endpoint]
    declared: str | None = getattr(view, "audience", None)
    return declared


def init_app(app: Flask) -> None:
    app.before_request(refuse_the_uninvited)


def check_all_declared(app: Flask) -> None:
    """Raise UndeclaredAudience, naming the culprits, unless every route has an audience."""
    bare = sorted({rule.endpoint for rule in app.url_map.iter_rules() if not audience_of(app, rule.endpoint)})
    if bare:
        raise UndeclaredAudience(
            f"These views say not whom they are for: {', '.join(bare)}. Put @audience(…) under their route."
        )


def refuse_the_uninvited() -> Response | None:
    if request.endpoint is None:
        return None
    whom = audience_of(current_app, request.endpoint)
    if whom in ("public", "signed"):
        return None
    identity = current_identity()
    if whom and may_enter(identity, whom):
        return None
    if identity.is_known:
        abort(403)
    return _to_sign_in()


def may_enter(identity: Identity, whom: str) -> bool:
    """Whether somebody belongs to an audience."""
    kind, _colon, permission = whom.partition(":")
    if kind in ("public", "signed"):
        return True
    if kind in ("customer", "member"):
        return identity.is_known
    return identity.is_staff and (not permission or identity.can(permission))


def _to_sign_in() -> Response:
    endpoint = current_app.extensions["grandrue.sign_in"]
    if endpoint is None or request.accept_mimetypes.best == "application/json":
        abort(401)
    here = request.script_root + request.full_path.rstrip("?") if request.method == "GET" else None
    return redirect(url_for(endpoint, next=here), 303)
