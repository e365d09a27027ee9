"""Text messages: promised with the change that causes them, sent by the worker.

They leave through Brevo when `BREVO_API_KEY` is there. Without it each is kept as a file in
`instance/sms/`, as mails are without a mail server; the office shows both under Mails.

A text message of the site is about somebody's own booking, so it carries no STOP: that belongs to
advertising (code des postes et des communications électroniques, L34-5), of which the site sends
none. Who would rather have none switches them off on the booking's page.
"""

from datetime import datetime
from pathlib import Path

import phonenumbers
from flask import Flask, current_app
from phonenumbers import PhoneNumberType

from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.outbox import Delivery, GiveUp
from blueprints.core.settings import secret
from blueprints.reminders import gsm
from blueprints.reminders.brevo import Brevo
from blueprints.reminders.fake_sms import FakeSms
from blueprints.reminders.port import Carrier, SmsRefused, TextMessage

KIND = "sms"
EXTENSION = "grandrue.sms"

MOBILE = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE)


def send(to: str, text: str, *, sender: str, key: str, until: datetime) -> bool:
    """Promise a text message in the current transaction; with a `key` that was used before it does nothing.

    `to` is in E.164. The text is made cheap (`gsm.plain`). After `until` it is worth nothing and doesn't leave.
    """
    payload = {"to": to, "sender": sender, "text": gsm.plain(text), "until": until.isoformat()}
    return outbox.put(KIND, payload, key=key)


def deliver(delivery: Delivery) -> None:
    """Hand one message to the carrier; parks what it refuses and what comes too late."""
    payload = delivery.payload
    if now() >= datetime.fromisoformat(payload["until"]):
        raise GiveUp("It would have arrived too late, so it was not sent.")
    message = TextMessage(delivery.id, payload["to"], payload["sender"], payload["text"])
    try:
        carrier().send(message)
    except SmsRefused as error:
        raise GiveUp(str(error)) from error


def can_receive(number: str) -> bool:
    """Whether this number in E.164 takes text messages: landlines don't."""
    try:
        parsed = phonenumbers.parse(number)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.number_type(parsed) in MOBILE


def is_real() -> bool:
    """Whether text messages reach telephones, and cost something."""
    return bool(secret("BREVO_API_KEY"))


def carrier() -> Carrier:
    """Brevo when there is a key for it, else files."""
    chosen: Carrier | None = current_app.extensions.get(EXTENSION)
    if chosen:
        return chosen
    key = secret("BREVO_API_KEY")
    return Brevo(key) if key else FakeSms(Path(current_app.instance_path) / "sms")


def use(app: Flask, chosen: Carrier | None) -> None:
    """Let another carrier take the messages, for an owner's own or a test's; None: the usual one."""
    app.extensions[EXTENSION] = chosen


def init_app(app: Flask) -> None:
    outbox.handler(app, KIND, deliver)
