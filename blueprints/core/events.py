"""Events: what others may care about, told after the commit.

An event carries ids, never objects; it is told in the process that committed and may be heard
twice, so a handler looks the thing up and does nothing when its work is already done. Where money
or a promise hangs on it, use the outbox instead.
"""

import logging
from collections.abc import Callable
from functools import partial

from blinker import Signal
from flask import Flask

from blueprints.core.database import after_commit
from blueprints.core.site import running_app

log = logging.getLogger(__name__)


class Event:
    """Something that happened. ``contract`` says when it is sent and with which ids."""

    def __init__(self, name: str, contract: str) -> None:
        self.name = name
        self.contract = contract
        self._signal = Signal(contract)

    def connect(self, app: Flask, handler: Callable[..., None]) -> None:
        """Call ``handler(**ids)`` whenever this app sends the event."""

        def receive(_sender: Flask, **ids: object) -> None:
            handler(**ids)

        self._signal.connect(receive, sender=app, weak=False)

    def send(self, **ids: object) -> None:
        """Tell it once the current transaction is committed."""
        app = running_app()
        after_commit(partial(self._tell, app, ids))

    def _tell(self, app: Flask, ids: dict[str, object]) -> None:
        for receive in self._signal.receivers_for(app):
            try:
                receive(app, **ids)
            except Exception:  # one deaf listener must not silence the others; the work is committed
                log.exception("a listener of %s failed with %s", self.name, ids)
