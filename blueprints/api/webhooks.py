"""Webhooks: whoever wants to be told of an event, and what is told. Rooms call :func:`emit` beside their change."""

import json
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from blueprints.api import catalogue, sending, shapes
from blueprints.api.models import Delivery, Endpoint
from blueprints.api.shapes import Shape
from blueprints.api.signature import new_secret
from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.fetch import checked_url
from blueprints.core.i18n import gettext as _

TEST_EVENT = "api.test"
OLD_SECRET_LIVES = timedelta(days=1)


def emit(event: str, data: Shape) -> int:
    """Tell an event to all who listen, once the current transaction is committed; returns how many that are.

    Each gets it at least once, under the same ``webhook-id`` however often it is tried. Raises KeyError for an event
    that no room registered.
    """
    listening = _listening(event)
    if listening:
        text = shapes.write_json(catalogue.events()[event].data, data).decode()
        for endpoint in listening:
            _promise(endpoint, event, text)
    return len(listening)


def is_heard(event: str) -> bool:
    """Whether anybody listens, for rooms whose data takes work to gather. Raises KeyError as :func:`emit` does."""
    return bool(_listening(event))


def add(url: str, events: Iterable[str], *, author: str) -> Endpoint:
    """Let an address hear events; its ``secret`` is shown once, to whoever adds it."""
    endpoint = Endpoint(url="", events=[], secret=new_secret(), author=author)
    change(endpoint, url, events)
    db.session.add(endpoint)
    db.session.flush()
    return endpoint


def change(endpoint: Endpoint, url: str, events: Iterable[str]) -> None:
    """Raises UserError for an address that isn't https, FetchRefused for one that is none."""
    if checked_url(url).scheme != "https":
        raise UserError(_("Webhooks hold what your customers told you: give an address that begins with https://."))
    wanted = [event for event in catalogue.events() if event in set(events)]
    if not wanted:
        raise UserError(_("A webhook without an event is never called. Choose at least one."))
    endpoint.url, endpoint.events = url, wanted


def rotate(endpoint: Endpoint) -> str:
    """Give an endpoint a new secret and return it; for a day messages are signed with the old one too."""
    endpoint.old_secret, endpoint.old_secret_until = endpoint.secret, now() + OLD_SECRET_LIVES
    endpoint.secret = new_secret()
    return endpoint.secret


def pause(endpoint: Endpoint) -> None:
    endpoint.paused_at, endpoint.why_paused = now(), "owner"


def resume(endpoint: Endpoint) -> None:
    """Tell it again what happens from now on; what it missed can be sent again one by one."""
    endpoint.paused_at, endpoint.why_paused, endpoint.failing_since = None, "", None


def send_test(endpoint: Endpoint) -> None:
    """Send something that means nothing, to see whether it arrives."""
    _promise(endpoint, TEST_EVENT, json.dumps({"hello": "world"}))


def send_again(delivery: Delivery) -> None:
    """Begin a new series of tries, under the same ``webhook-id``. Raises UserError while it is still being tried."""
    if delivery.state == "waiting":
        raise UserError(_("This message is still waiting for its next try."))
    if delivery.endpoint.paused_at:
        raise UserError(_("This webhook is paused. Let it go on first, then send the message again."))
    delivery.state, delivery.first_attempt = "waiting", delivery.attempts
    outbox.put(sending.KIND, sending.payload(delivery))


def every() -> list[Endpoint]:
    return list(db.session.scalars(select(Endpoint).order_by(Endpoint.id)))


def _listening(event: str) -> list[Endpoint]:
    if event not in catalogue.events():
        raise KeyError(f"No room registered the event {event!r}. Here are: {', '.join(sorted(catalogue.events()))}.")
    # A handful of rows: asking the JSON differs between SQLite and PostgreSQL.
    awake = db.session.scalars(select(Endpoint).where(Endpoint.paused_at.is_(None)).order_by(Endpoint.id))
    return [endpoint for endpoint in awake if event in endpoint.events]


def _promise(endpoint: Endpoint, event: str, data: str) -> None:
    body = f'{{"type":{json.dumps(event)},"timestamp":"{_instant(now())}","data":{data}}}'
    # The id must hold no full stop, which separates what is signed.
    delivery = Delivery(endpoint_id=endpoint.id, message=f"msg_{secrets.token_hex(16)}", event=event, body=body)
    db.session.add(delivery)
    db.session.flush()
    outbox.put(sending.KIND, sending.payload(delivery))


def _instant(at: datetime) -> str:
    return at.astimezone(UTC).isoformat().replace("+00:00", "Z")
