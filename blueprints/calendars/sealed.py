"""Passwords of others that the site has to say again: sealed with its own secret, so that a copy of the database
alone doesn't give them away."""

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken
from flask import current_app

PURPOSE = b"grandrue calendars: password of a calendar elsewhere\n"


class Lost(Exception):
    """The site's secret is another one than when the password was sealed."""


def seal(password: str) -> str:
    """What may be kept."""
    return _lock().encrypt(password.encode()).decode()


def unseal(sealed: str) -> str:
    """The password again. Raises Lost."""
    try:
        return _lock().decrypt(sealed.encode()).decode()
    except InvalidToken as error:
        raise Lost from error


def _lock() -> Fernet:
    secret = current_app.secret_key
    assert isinstance(secret, str)  # settings.init_app sees to it
    # The secret is random, so that one round is enough to make a key of its own from it.
    return Fernet(base64.urlsafe_b64encode(hashlib.sha256(PURPOSE + secret.encode()).digest()))
