"""Passwords: hashed with Argon2id, checked at the same cost whether there is one or not.

The parameters are those of OWASP's Password Storage Cheat Sheet (19 MiB, two passes, one lane):
about 25 ms of one processor, small enough for a server of 512 MB. Before hashing, the password is
keyed with the site's own PASSWORD_SALT, so that a stolen database alone can't be guessed at.
Hashing belongs outside a transaction: on SQLite nobody else could write meanwhile.
"""

import hmac
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import VerificationError
from flask import current_app

from blueprints.core.i18n import gettext as _

SHORTEST = 10
LONGEST = 200  # characters
HASHER = PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)

# Of a random password nobody knows: what is checked where there is no account, for the sake of time.
NOBODY = "$argon2id$v=19$m=19456,t=2,p=1$fuyasf/cBBQQ/SG2/erhOg$RPBWJCpA6sJ0vWopZbJhKSdG0uQqK3pdl47Rkof05g0"


def hashed(password: str) -> str:
    """The hash of a password, 25 ms of work; :class:`PasswordForm` has asked :func:`weakness` before."""
    return HASHER.hash(_keyed(password))


def weakness(password: str) -> str | None:
    """What to change about a new password, None when it will do. Length is what counts (NIST SP 800-63B)."""
    if len(password) < SHORTEST:
        return _("A password has at least %(n)s characters. Three or four words in a row are fine.", n=SHORTEST)
    if len(set(password.casefold())) < 5:
        return _("This password is too easy to guess. Take three or four words in a row.")
    return None


def matches(password: str, kept: str | None) -> bool:
    """Whether it is the password that was hashed. Takes as long when ``kept`` is None."""
    try:
        HASHER.verify(kept or NOBODY, _keyed(password))
    except VerificationError:
        return False
    return kept is not None


def is_outdated(kept: str) -> bool:
    """Whether a hash was made with other parameters than today's and should be made anew."""
    return HASHER.check_needs_rehash(kept)


def _keyed(password: str) -> bytes:
    # The same letters come in several byte sequences, according to the keyboard (RFC 8265).
    text = unicodedata.normalize("NFKC", password)
    salt: str = current_app.config["SECURITY_PASSWORD_SALT"]
    return hmac.digest(salt.encode(), text.encode(), "sha256")
