"""The port of text messages: what is handed to a carrier, and the two ways in which that can fail."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class TextMessage:
    """`to` is in E.164 (+33612345678), `sender` what the telephone shows (see `senders.py`), `number` is our own."""

    number: int
    to: str
    sender: str
    text: str


class SmsRefused(Exception):
    """The carrier will never take this message; the words say why."""


class SmsUnreachable(Exception):
    """The carrier took nothing now, but may later: it doesn't answer, the account is empty, the key is wrong."""


class Carrier(Protocol):
    """Whoever takes text messages to telephones."""

    def send(self, message: TextMessage) -> None:
        """Hand over one message. Raises SmsRefused or SmsUnreachable."""
