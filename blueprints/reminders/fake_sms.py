"""The make-believe carrier of a demo: each text message becomes a file, and what Brevo refuses is refused here too."""

import re
from pathlib import Path

from blueprints.reminders import gsm, senders
from blueprints.reminders.port import SmsRefused, TextMessage

E164 = re.compile(r"\+[1-9]\d{5,14}")


class FakeSms:
    """A carrier whose telephones are text files in `folder`, one a message."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def send(self, message: TextMessage) -> None:
        """Write `000012.txt`: to, from and length on three lines, an empty one, then the text."""
        if not E164.fullmatch(message.to):
            raise SmsRefused(f"{message.to} is no telephone number")
        if not senders.is_sender(message.sender):
            raise SmsRefused(f"{message.sender} is no sender")
        if not message.text:
            raise SmsRefused("The message is empty")
        size = gsm.length(message.text)
        head = f"To: {message.to}\nFrom: {message.sender}\nLength: {size.units} {size.alphabet}, {size.parts} part(s)\n"
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / f"{message.number:06d}.txt").write_text(f"{head}\n{message.text}\n", encoding="utf-8")
