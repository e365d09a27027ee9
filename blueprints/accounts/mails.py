"""Mails that let somebody in. Their links exist only in the mail itself, not in the outbox.

A page that asks for one does the same work for every address and only leaves a request behind; the
worker looks whether there is an account. So the page can't tell a stranger who is a customer, not
even by the time it takes.
"""

from datetime import timedelta

from flask import Flask

from blueprints.accounts import attempts, links, people
from blueprints.accounts.models import User
from blueprints.core import mail, outbox
from blueprints.core.database import transaction
from blueprints.core.i18n import current_language
from blueprints.core.outbox import Delivery
from blueprints.core.urls import external_url

KIND = "accounts.link"


def ask_for_password(email: str) -> None:
    """Somebody forgot a password, or never had one: promise a link, if there is such an account."""
    _ask("forgotten", email)


def ask_to_register(email: str, name: str) -> None:
    """Somebody wants an account: promise a link to finish it, or word that there is one already."""
    _ask("register", email, name=name)


def invite(user: User) -> None:
    """Promise somebody, who was just given a role, a link to choose a password."""
    outbox.put(KIND, {"reason": "invite", "to": user.email, "language": user.language})


def deliver(delivery: Delivery) -> None:
    """Make the link and send the mail. A second delivery makes another link; both are good once."""
    payload = delivery.payload
    with transaction():
        letter = _letter(payload["reason"], payload)
    if letter is not None:
        mail.deliver(Delivery(delivery.id, delivery.key, letter))


def init_app(app: Flask) -> None:
    outbox.handler(app, KIND, deliver)


def _ask(reason: str, email: str, **more: str) -> None:
    if attempts.may_ask_for_mail():
        outbox.put(KIND, {"reason": reason, "to": people.normal(email), "language": current_language(), **more})


def _letter(reason: str, payload: dict[str, str]) -> dict[str, str] | None:
    user = people.find(payload["to"])
    if reason == "invite":
        return _with_link("invite", user, links.WEEK) if user and user.active else None
    if not attempts.may_mail(payload["to"]) or (user and not user.active):
        return None
    if reason == "register" and (user is None or user.confirmed_at is None):
        user = user or people.create(payload["to"], name=payload["name"], language=payload["language"])
        return _with_link("register", user, links.DAY)
    if reason == "register" and user is not None:
        where = external_url("accounts.forgotten", language=user.language)
        return mail.compose(user.email, "accounts/mail/already", language=user.language, user=user, link=where)
    return _with_link("forgotten", user, links.HOUR) if user else None


def _with_link(template: str, user: User, good_for: timedelta) -> dict[str, str]:
    link = links.make(user, links.PASSWORD, good_for)
    return mail.compose(user.email, f"accounts/mail/{template}", language=user.language, user=user, link=link)
