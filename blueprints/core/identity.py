"""Who is asking. The accounts room supplies the answer; without it everybody is a stranger."""

from collections.abc import Callable
from dataclasses import dataclass

from flask import Flask, current_app, g


@dataclass(frozen=True)
class Identity:
    """The person behind a request.

    ``user_id`` is None for a stranger; ``permissions`` are those of all roles held
    (``orders.edit``); ``is_staff`` opens the back office at all.
    """

    user_id: int | None = None
    email: str = ""
    name: str = ""
    permissions: frozenset[str] = frozenset()
    is_staff: bool = False

    @property
    def is_known(self) -> bool:
        return self.user_id is not None

    def can(self, permission: str) -> bool:
        return permission in self.permissions


STRANGER = Identity()


def current_identity() -> Identity:
    """The identity of this request, asked for once."""
    if "identity" not in g:
        g.identity = current_app.extensions["grandrue.identify"]()
    identity: Identity = g.identity
    return identity


def forget_identity() -> None:
    """Ask again, after signing in or out."""
    g.pop("identity", None)


def supply(app: Flask, identify: Callable[[], Identity], sign_in_endpoint: str) -> None:
    """Let a room tell who is asking, and where a stranger signs in."""
    app.extensions["grandrue.identify"] = identify
    app.extensions["grandrue.sign_in"] = sign_in_endpoint


def init_app(app: Flask) -> None:
    app.extensions["grandrue.identify"] = lambda: STRANGER
    app.extensions["grandrue.sign_in"] = None
    app.jinja_env.globals["identity"] = current_identity
