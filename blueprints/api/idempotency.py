"""Idempotency-Key: a POST that is sent twice, because an answer was lost, changes something once.

The first answer is kept in the transaction of the change and given again for a day. A call that is refused leaves
no trace, so that its key may be used again. https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/
"""

import hashlib
from collections.abc import Callable
from datetime import timedelta

from flask import Flask, Response, request
from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite

from blueprints.api.models import KeptAnswer
from blueprints.api.problems import Problem
from blueprints.core import jobs
from blueprints.core.clock import now
from blueprints.core.database import db, is_sqlite, transaction
from blueprints.core.i18n import gettext as _

HEADER = "Idempotency-Key"
LONGEST = 255
KEEP = timedelta(days=1)


def once(token_id: int, run: Callable[[], Response]) -> Response:
    """Answer a call, in the current transaction, or give the answer that the same call had."""
    key = request.headers.get(HEADER)
    if key is None or request.method != "POST":
        return run()
    if not (0 < len(key) <= LONGEST and key.isascii() and key.isprintable()):
        raise Problem(400, _("An Idempotency-Key has 1 to %(longest)s printable characters.", longest=LONGEST))
    if not _claim(token_id, key):
        return _again(token_id, key)
    response = run()
    kept = db.session.get_one(KeptAnswer, (token_id, key))
    kept.status, kept.body = response.status_code, response.get_data(as_text=True)
    return response


def init_app(app: Flask) -> None:
    jobs.sweep(app, "api_idempotency", forget_old, minutes=47)


def forget_old() -> None:
    """Forget the answers of yesterday."""
    with transaction() as session:
        session.execute(delete(KeptAnswer).where(KeptAnswer.created_at < now() - KEEP))


def _claim(token_id: int, key: str) -> bool:
    """Take the key, unless it is taken; on PostgreSQL this waits for a twin that is at work on it."""
    insert = sqlite.insert if is_sqlite() else postgresql.insert
    row = insert(KeptAnswer).values(
        token_id=token_id, key=key, fingerprint=_fingerprint(), status=0, body="", created_at=now()
    )
    taken = db.session.execute(row.on_conflict_do_nothing().returning(KeptAnswer.key))
    return taken.one_or_none() is not None


def _again(token_id: int, key: str) -> Response:
    kept = db.session.get_one(KeptAnswer, (token_id, key))
    if kept.fingerprint != _fingerprint():
        raise Problem(422, _("This Idempotency-Key came with another call. Use a new one for each change."))
    headers = {"Idempotency-Replayed": "true"}
    return Response(kept.body, kept.status, headers, mimetype="application/json")


def _fingerprint() -> str:
    what = f"{request.method} {request.full_path}\n".encode() + request.get_data()
    return hashlib.sha256(what).hexdigest()
