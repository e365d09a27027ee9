"""Tokens: each lets one program in, for what its scopes say. Whoever reads the database finds only hashes.

Each call is counted on the token's own row, which is one small write even for a GET; in exchange there is no
table to sweep, and the office can say when a token was last used.
"""

import hashlib
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

from flask import request
from sqlalchemy import case, select, update

from blueprints.api import catalogue
from blueprints.api.models import Token
from blueprints.api.problems import Problem
from blueprints.core.clock import now
from blueprints.core.database import db, transaction, writing
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.settings import answer

PREFIX = "gr_"
REALM = 'Bearer realm="api"'


@dataclass(frozen=True)
class Client:
    """The program behind a call: its token's id, name and scopes."""

    token_id: int
    name: str
    scopes: tuple[str, ...]


def make(name: str, scopes: Iterable[str], *, author: str) -> str:
    """Make a token and return it; this is the only time that anybody sees it."""
    wanted = [scope for scope in catalogue.scopes() if scope in set(scopes)]
    if not wanted:
        raise UserError(_("A token without a scope opens nothing. Choose at least one."))
    value = PREFIX + secrets.token_urlsafe(32)
    db.session.add(Token(name=name, hint=value[:8], digest=digest(value), scopes=wanted, author=author))
    db.session.flush()
    return value


def revoke(token: Token) -> None:
    """Shut a token out, at once and for good."""
    token.revoked_at = token.revoked_at or now()


def every() -> list[Token]:
    """Those that let somebody in, the newest first, then the revoked ones."""
    return list(db.session.scalars(select(Token).order_by(Token.revoked_at.is_not(None), Token.id.desc())))


def admit(scope: str) -> Client:
    """The program that calls, counted and let in. Raises Problem: 401 unknown, 429 too often, 403 without the scope."""
    kind, _space, value = request.headers.get("Authorization", "").partition(" ")
    if kind.lower() != "bearer" or not value.strip():
        raise Problem(
            401,
            _("This call brings no token. Send it as “Authorization: Bearer gr_…”."),
            headers={"WWW-Authenticate": REALM},
        )
    client, calls = _count(digest(value.strip()))
    limit = int(answer("api.per_minute"))
    if calls > limit:
        raise Problem(
            429,
            _("This token may call %(limit)s times a minute. Wait for the next one.", limit=limit),
            headers={"Retry-After": str(60 - int(now().timestamp()) % 60)},
        )
    if scope and scope not in client.scopes:
        raise Problem(
            403,
            _("This token lacks the scope “%(scope)s”. The owner of the site can make one that has it.", scope=scope),
            headers={"WWW-Authenticate": f'{REALM}, error="insufficient_scope", scope="{scope}"'},
        )
    return client


def digest(value: str) -> str:
    """What is kept of a token."""
    # 256 random bits need no slow hash.
    return hashlib.sha256(value.encode()).hexdigest()


def _count(digest: str) -> tuple[Client, int]:
    """Count a call of the token's present minute; returns whose it is and the how manieth."""
    minute = int(now().timestamp()) // 60
    counted = (
        update(Token)
        .where(Token.digest == digest, Token.revoked_at.is_(None))
        .values(
            calls=case((Token.minute == minute, Token.calls + 1), else_=1),
            minute=minute,
            last_used_at=now(),
        )
        .returning(Token.id, Token.name, Token.scopes, Token.calls)
        .execution_options(synchronize_session=False)
    )
    # A GET is counted too, in a transaction of its own before the view reads.
    with writing(), transaction() as session:
        row = session.execute(counted).one_or_none()
    if row is None:
        raise Problem(
            401,
            _("This token is not known here, or no longer. The owner of the site can make another."),
            headers={"WWW-Authenticate": f'{REALM}, error="invalid_token"'},
        )
    return Client(row.id, row.name, tuple(row.scopes)), row.calls
