"""Signing in and out: a row for every browser, so that signing out really ends something.

The cookie ``session`` holds a random key and the database its hash. A copied cookie is therefore
worth nothing once its owner signs out, changes the password or is shut out. A stranger has no
cookie and costs neither a look at the session nor a query.
"""

import hashlib
import secrets
from datetime import timedelta

from flask import Flask, Response, current_app, g, has_request_context, request, session
from sqlalchemy import delete, select

from blueprints.accounts.models import SignedIn, User
from blueprints.accounts.roles import is_staff, permissions_of
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.identity import STRANGER, Identity, current_identity, forget_identity, supply

LIFETIME = timedelta(days=30)
KEY = "key"


def begin(user: User) -> None:
    """Sign somebody in here, in the current transaction. Nothing of an earlier session survives."""
    end()
    key = secrets.token_urlsafe(32)
    user.signed_in_at = now()
    db.session.execute(delete(SignedIn).where(SignedIn.user_id == user.id, SignedIn.expires_at <= now()))
    db.session.add(SignedIn(user_id=user.id, key_hash=hash_of(key), expires_at=now() + LIFETIME))
    session[KEY] = key
    session.permanent = True


def end() -> None:
    """Sign out here, in the current transaction."""
    key = session.get(KEY)
    session.clear()
    forget_identity()
    if key:
        db.session.execute(delete(SignedIn).where(SignedIn.key_hash == hash_of(key)))


def end_all(user: User) -> None:
    """Sign somebody out everywhere, in the current transaction."""
    db.session.execute(delete(SignedIn).where(SignedIn.user_id == user.id))


def identify() -> Identity:
    """Who holds this request's session; a stranger when it ended."""
    if not has_request_context() or current_app.config["SESSION_COOKIE_NAME"] not in request.cookies:
        return STRANGER
    key = session.get(KEY)
    user = _holder(key) if key else None
    if user is None:
        return STRANGER
    roles = user.roles
    return Identity(user.id, user.email, user.name, permissions_of(roles), is_staff(roles))


def current_user() -> User:
    """The row of the signed-in person. Raises LookupError for a stranger."""
    user = db.session.get(User, current_identity().user_id) if current_identity().is_known else None
    if user is None:
        raise LookupError("Nobody is signed in; the view's audience should have refused.")
    return user


def hash_of(key: str) -> str:
    """What the database keeps of a random key. Keys have 256 bits, so a plain hash can't be guessed at."""
    return hashlib.sha256(key.encode()).hexdigest()


def init_app(app: Flask) -> None:
    app.config["PERMANENT_SESSION_LIFETIME"] = LIFETIME
    # Else every answer, styles included, would set the cookie anew.
    app.config["SESSION_REFRESH_EACH_REQUEST"] = False
    supply(app, identify, "accounts.sign_in")
    app.after_request(_keep_out_of_caches)


def _holder(key: str) -> User | None:
    query = (
        select(User)
        .join(SignedIn, SignedIn.user_id == User.id)
        .where(SignedIn.key_hash == hash_of(key), SignedIn.expires_at > now(), User.active)
    )
    return db.session.scalars(query).unique().one_or_none()


def _keep_out_of_caches(response: Response) -> Response:
    """What somebody saw while signed in must not come back with the browser's Back button after signing out."""
    identity = g.get("identity")
    if identity is not None and identity.is_known:
        response.headers.setdefault("Cache-Control", "no-store")
    return response
