"""Mail: written with the change that causes it, sent by the worker.

A mail is a template ``<room>/mail/<name>.txt`` whose first line is ``Subject: …``, with an optional
``.html`` beside it. It leaves through SMTP_URL (``smtp://user:password@host:587``, ``smtps://…:465``);
without one it is kept as a file in ``instance/mail/``, where the owner of a demo finds it.
"""

import os
import smtplib
import ssl
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from email.message import EmailMessage, MIMEPart
from email.utils import format_datetime, formataddr
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, unquote, urlsplit

from flask import Flask, current_app, render_template
from jinja2 import TemplateNotFound

from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.i18n import current_language, in_this_language
from blueprints.core.outbox import Delivery
from blueprints.core.site import current_site


@dataclass(frozen=True, slots=True)
class Attachment:
    """A text that goes with a mail: its file name, its media type with parameters, and the text itself."""

    name: str
    media_type: str
    text: str


def send(
    to: str,
    template: str,
    *,
    key: str | None = None,
    language: str | None = None,
    attachments: Sequence[Attachment] = (),
    **context: Any,
) -> bool:
    """Promise a mail in the current transaction; with a ``key`` that was used before it does nothing.

    ``template`` is like ``orders/mail/paid``. It is rendered now, in ``language`` (by default that
    of the page), so that it says what was true when it was promised.
    """
    payload = compose(to, template, language=language, **context)
    if attachments:
        payload["attachments"] = [asdict(attachment) for attachment in attachments]
    return outbox.put("mail", payload, key=key)


def compose(to: str, template: str, *, language: str | None = None, **context: Any) -> dict[str, Any]:
    """The payload of a mail, for :func:`send` or, where its text must not be kept, for :func:`deliver` at once."""
    with in_this_language(language or current_language()):
        text = render_template(f"{template}.txt", **context)
        try:
            html = render_template(f"{template}.html", **context)
        except TemplateNotFound as missing:
            if missing.name != f"{template}.html":
                raise
            html = ""
    first, _newline, body = text.partition("\n")
    if not first.startswith("Subject: "):
        raise ValueError(f"The first line of {template}.txt must be 'Subject: …', not {first!r}.")
    subject = " ".join(first.removeprefix("Subject: ").split())
    return {"to": to, "subject": subject, "text": body.strip() + "\n", "html": html}


def deliver(delivery: Delivery) -> None:
    """Send one mail. Raises whatever the server answered, so that the outbox tries again."""
    message = _message(delivery)
    address = urlsplit(os.environ.get("SMTP_URL", ""))
    if address.hostname:
        _send_by_smtp(message, address)
    else:
        _keep_as_file(message, delivery.id)


def init_app(app: Flask) -> None:
    outbox.handler(app, "mail", deliver)


def _message(delivery: Delivery) -> EmailMessage:
    site, payload = current_site(), delivery.payload
    sender = os.environ.get("MAIL_FROM") or site.email or "no-reply@localhost"
    message = EmailMessage()
    message["From"] = formataddr((site.name, sender))
    message["To"] = payload["to"]
    message["Subject"] = payload["subject"]
    message["Date"] = format_datetime(now())
    # The same row gives the same id, by which a mailbox recognises a second copy.
    message["Message-ID"] = f"<outbox-{delivery.id}@{sender.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday replies, please
    message.set_content(payload["text"])
    if payload["html"]:
        message.add_alternative(payload["html"], subtype="html")
    for attachment in payload.get("attachments", ()):
        _attach(message, Attachment(**attachment))
    return message


def _attach(message: EmailMessage, attachment: Attachment) -> None:
    header = MIMEPart()
    header["Content-Type"] = attachment.media_type
    kind = header["Content-Type"]
    message.add_attachment(
        attachment.text.encode(),
        maintype=kind.maintype,
        subtype=kind.subtype,
        filename=attachment.name,
        params={**kind.params, "charset": "utf-8"},
    )


def _send_by_smtp(message: EmailMessage, address: SplitResult) -> None:
    host = address.hostname or ""
    context = ssl.create_default_context()
    if address.scheme == "smtps":
        server: smtplib.SMTP = smtplib.SMTP_SSL(host, address.port or 465, timeout=20, context=context)
    else:
        server = smtplib.SMTP(host, address.port or 587, timeout=20)
    with server:
        if address.scheme == "smtp" and address.username:
            server.starttls(context=context)
        if address.username:
            server.login(unquote(address.username), unquote(address.password or ""))
        server.send_message(message)


def _keep_as_file(message: EmailMessage, number: int) -> None:
    folder = Path(current_app.instance_path) / "mail"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{number:06d}.eml").write_bytes(message.as_bytes())
