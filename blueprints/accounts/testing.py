"""For tests of every room: ``sign_in(client, "marie@example.com", roles=["owner"])``."""

import secrets
from collections.abc import Iterable

from flask.testing import FlaskClient
from sqlalchemy import select

from blueprints.accounts.models import SignedIn, User, UserRole
from blueprints.accounts.sessions import KEY, LIFETIME, hash_of
from blueprints.core.clock import now
from blueprints.core.database import db, transaction


def sign_in(client: FlaskClient, email: str, roles: Iterable[str] = ()) -> int:
    """Sign somebody in on a test client, making the account if need be; returns the user's id.

    Without roles it is a customer. Needs the ``session`` fixture, which ``client`` brings.
    """
    key = secrets.token_urlsafe(32)
    with transaction():
        user = make_user(email, roles)
        db.session.add(SignedIn(user_id=user.id, key_hash=hash_of(key), expires_at=now() + LIFETIME))
        user_id = user.id
    with client.session_transaction() as cookie:
        cookie.clear()
        cookie[KEY] = key
        cookie.permanent = True
    return user_id


def make_user(email: str, roles: Iterable[str] = (), *, name: str = "Marie Martin") -> User:
    """The account with that address, made if it isn't there, with exactly these roles."""
    user = db.session.scalars(select(User).where(User.email == email.lower())).unique().one_or_none()
    if user is None:
        user = User(email=email.lower(), name=name, language="fr", confirmed_at=now())
        db.session.add(user)
    user.role_rows = [UserRole(role=role) for role in sorted(set(roles))]
    db.session.flush()
    return user
