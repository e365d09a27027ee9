"""Guessing is limited: per account and per address, exactly, in every process of the site.

A try is counted before it is made, so that a hundred at once count as a hundred. What is counted
against an account are tries from browsers that never signed in to it; one that did carries a cookie
and has a count of its own, so nobody locks an owner out by guessing badly. (The idea is OWASP's
"device cookies".) The letters typed are kept as hashes only.
"""

import hashlib
import ipaddress
import secrets
from dataclasses import dataclass
from datetime import timedelta

from flask import Flask, Response, after_this_request, current_app, request
from itsdangerous import BadSignature, URLSafeTimedSerializer
from sqlalchemy import case, delete, update
from sqlalchemy.dialects import postgresql, sqlite

from blueprints.accounts.models import Attempts, User
from blueprints.core import jobs, settings
from blueprints.core.clock import now
from blueprints.core.database import db, is_sqlite, transaction

COOKIE = "known_device"
COOKIE_AGE = timedelta(days=365)


@dataclass(frozen=True)
class Limit:
    """At most ``count`` tries within ``window``, which begins with the first of them."""

    count: int
    window: timedelta


PER_ACCOUNT = Limit(10, timedelta(minutes=15))
PER_ADDRESS = Limit(50, timedelta(minutes=15))  # a whole office or campus may share one address
MAILS_PER_ACCOUNT = Limit(3, timedelta(hours=1))
MAILS_PER_ADDRESS = Limit(20, timedelta(hours=1))
LONGEST_WINDOW = timedelta(hours=1)


def may_try_to_sign_in(email: str) -> bool:
    """Count a try to sign in, in the current transaction, and tell whether it may be made."""
    fits_address = count("address", visitor_address(), PER_ADDRESS)
    return count(*_guesser(email), PER_ACCOUNT) and fits_address


def forgive(email: str) -> None:
    """The password was right: start counting anew for this browser, and give the address its try back."""
    db.session.execute(delete(Attempts).where(Attempts.bucket == _bucket(*_guesser(email))))
    address = _bucket("address", visitor_address())
    db.session.execute(
        update(Attempts).where(Attempts.bucket == address, Attempts.count > 0).values(count=Attempts.count - 1)
    )


def may_ask_for_mail() -> bool:
    """Count, per address, a request for a mail to somebody, and tell whether it may be sent."""
    return count("mail-address", visitor_address(), MAILS_PER_ADDRESS)


def may_mail(email: str) -> bool:
    """Count a mail to an account that somebody asked for, and tell whether it may be sent."""
    return count("mail-account", email, MAILS_PER_ACCOUNT)


def count(kind: str, subject: str, limit: Limit) -> bool:
    """Count one more try of ``subject`` and tell whether it is within the limit."""
    insert = sqlite.insert if is_sqlite() else postgresql.insert
    running = Attempts.since > now() - limit.window
    fresh = insert(Attempts).values(bucket=_bucket(kind, subject), count=1, since=now())
    counted = fresh.on_conflict_do_update(
        index_elements=["bucket"],
        set_={
            "count": case((running, Attempts.count + 1), else_=1),
            "since": case((running, Attempts.since), else_=fresh.excluded.since),
        },
    ).returning(Attempts.count)
    return db.session.execute(counted).scalar_one() <= limit.count


def remember_device(user: User) -> None:
    """Let this browser be known to the account from now on."""
    value = _serializer().dumps([user.id, secrets.token_urlsafe(12)])

    @after_this_request
    def set_cookie(response: Response) -> Response:
        response.set_cookie(
            COOKIE, value, max_age=COOKIE_AGE, httponly=True, samesite="Lax", secure=settings.production()
        )
        return response


def visitor_address() -> str:
    """The visitor's address; of IPv6 the /64, which is what one household gets."""
    try:
        address = ipaddress.ip_address(request.remote_addr or "")
    except ValueError:
        return "unknown"
    if isinstance(address, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((address, 64), strict=False))
    return str(address)


def forget_old() -> None:
    """Delete counts whose window is over."""
    with transaction() as session:
        session.execute(delete(Attempts).where(Attempts.since < now() - LONGEST_WINDOW))


def init_app(app: Flask) -> None:
    jobs.sweep(app, "accounts_attempts", forget_old, minutes=30)


def _guesser(email: str) -> tuple[str, str]:
    """Whose tries are counted together: this known browser's, or all unknown ones' of the account."""
    cookie = request.cookies.get(COOKIE)
    if cookie:
        try:
            user_id, device = _serializer().loads(cookie, max_age=int(COOKIE_AGE.total_seconds()))
        except (BadSignature, ValueError):
            return "account", email
        user = db.session.get(User, user_id)
        if user is not None and user.email == email:
            return "device", f"{user_id}:{device}"
    return "account", email


def _bucket(kind: str, subject: str) -> str:
    return f"{kind}:{hashlib.sha256(subject.encode()).hexdigest()[:40]}"


def _serializer() -> URLSafeTimedSerializer:
    return URLSafeTimedSerializer(current_app.secret_key or "", salt="known-device")
