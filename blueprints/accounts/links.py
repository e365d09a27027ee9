"""One-time links: how somebody gets in without a password, or chooses one.

A link is good for one use and a limited time. Opening it only shows a page with a button: mail
programs open links by themselves, and a look must not use it up. The database keeps its hash.
"""

import secrets
from datetime import timedelta

from sqlalchemy import delete, select, update

from blueprints.accounts.models import Link, User
from blueprints.accounts.sessions import hash_of
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.urls import external_url

SIGN_IN = "sign_in"
PASSWORD = "password"  # noqa: S105 - the purpose of a link, not a secret

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
WEEK = timedelta(days=7)


def make(user: User, purpose: str, good_for: timedelta) -> str:
    """The address of a new link, in the current transaction. Only whoever gets it now can know it."""
    token = secrets.token_urlsafe(32)
    db.session.execute(delete(Link).where(Link.user_id == user.id, Link.expires_at <= now()))
    db.session.add(Link(user_id=user.id, purpose=purpose, token_hash=hash_of(token), expires_at=now() + good_for))
    return external_url("accounts.link", token=token, language=user.language)


def find(token: str) -> tuple[Link, User]:
    """The link with that token and whose it is.

    Raises UserError when it was used, has expired, never was, or its person was shut out:
    the same sentence for all of them.
    """
    query = (
        select(Link, User)
        .join(User, User.id == Link.user_id)
        .where(Link.token_hash == hash_of(token), Link.used_at.is_(None), Link.expires_at > now(), User.active)
    )
    found = db.session.execute(query).unique().one_or_none()
    if found is None:
        raise UserError(_("This link has been used or is too old. Ask for a new one on the sign-in page."), status=410)
    return found[0], found[1]


def use(link: Link) -> None:
    """Use a link up. Raises UserError when somebody else was a moment faster."""
    taken = db.session.execute(
        update(Link).where(Link.id == link.id, Link.used_at.is_(None)).values(used_at=now()).returning(Link.id)
    ).one_or_none()
    if taken is None:
        raise UserError(_("This link has been used. Ask for a new one on the sign-in page."), status=410)


def void_all(user: User) -> None:
    """Make every link that is still out there useless, as after a change of password."""
    db.session.execute(update(Link).where(Link.user_id == user.id, Link.used_at.is_(None)).values(used_at=now()))
