"""Mail: what goes with a mail arrives as it was."""

from collections.abc import Callable
from email.message import EmailMessage

from flask import Flask
from jinja2 import DictLoader
from sqlalchemy.orm import Session

from blueprints.core import mail
from blueprints.core.database import transaction
from blueprints.core.mail import Attachment

Mailbox = Callable[[], list[EmailMessage]]


def test_an_attachment_keeps_its_name_its_type_and_its_letters(app: Flask, session: Session, mailbox: Mailbox) -> None:
    loader = app.jinja_loader
    app.jinja_env.loader = DictLoader({"hello.txt": "Subject: Bonjour\nVoici."})
    text = "BEGIN:VCALENDAR\r\nSUMMARY:Coupe – été\r\nEND:VCALENDAR\r\n"
    try:
        with transaction():
            mail.send(
                "ada@example.com", "hello", attachments=[Attachment("a.ics", "text/calendar; method=CANCEL", text)]
            )
    finally:
        app.jinja_env.loader = loader

    (message,) = mailbox()
    (part,) = message.iter_attachments()

    assert message["Subject"] == "Bonjour"
    assert (part.get_content_type(), part.get_filename()) == ("text/calendar", "a.ics")
    assert part["Content-Type"].params["method"] == "CANCEL"
    assert part.get_content().replace("\r\n", "\n") == text.replace("\r\n", "\n")
