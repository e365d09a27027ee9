from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from pathlib import Path

import pytest
from flask import Flask
from jinja2 import DictLoader
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.core import mail, outbox
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.models import OutboxRow
from blueprints.core.outbox import Delivery

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
Freeze = Callable[[datetime], None]


@pytest.fixture
def delivered(app: Flask) -> list[Delivery]:
    taken: list[Delivery] = []
    outbox.handler(app, "parcel", taken.append)
    return taken


def test_a_promise_is_kept_once(session: Session, delivered: list[Delivery]) -> None:
    with transaction():
        outbox.put("parcel", {"n": 1})
    assert outbox.deliver_due() == 1
    assert outbox.deliver_due() == 0
    assert [delivery.payload for delivery in delivered] == [{"n": 1}]


def test_a_worker_looks_up_after_a_few_promises(session: Session, delivered: list[Delivery]) -> None:
    with transaction():
        for number in range(outbox.AT_ONCE + 1):
            outbox.put("parcel", {"n": number})
    assert outbox.deliver_some() is True
    assert len(delivered) == outbox.AT_ONCE
    assert outbox.deliver_some() is False
    assert len(delivered) == outbox.AT_ONCE + 1


def test_the_same_key_twice_is_one_promise(session: Session, delivered: list[Delivery]) -> None:
    with transaction():
        assert outbox.put("parcel", {"n": 1}, key="order-1-paid") is True
        assert outbox.put("parcel", {"n": 2}, key="order-1-paid") is False
    outbox.deliver_due()
    assert [delivery.payload for delivery in delivered] == [{"n": 1}]


def test_a_promise_that_is_rolled_back_was_never_made(session: Session, delivered: list[Delivery]) -> None:
    with pytest.raises(ValueError, match="no"), transaction():  # noqa: PT012 - the block is what is rolled back
        outbox.put("parcel", {"n": 1})
        raise ValueError("no")
    assert outbox.deliver_due() == 0
    assert delivered == []


def test_a_failure_is_tried_again_later_and_parked_in_the_end(app: Flask, session: Session, freeze: Freeze) -> None:
    attempts: list[datetime] = []

    def fail(_delivery: Delivery) -> None:
        attempts.append(now())
        raise ConnectionError("nobody at home")

    outbox.handler(app, "parcel", fail)
    freeze(NOON)
    with transaction():
        outbox.put("parcel", {}, key="p")
    outbox.deliver_due()
    assert outbox.deliver_due() == 0, "it is not due again at once"
    freeze(NOON + timedelta(seconds=10))
    assert outbox.deliver_due() == 1
    for hours in range(1, 20):
        freeze(NOON + timedelta(hours=2 * hours))
        outbox.deliver_due()
    row = db.session.scalars(select(OutboxRow).where(OutboxRow.key == "p")).one()
    assert len(attempts) == outbox.MAX_ATTEMPTS
    assert row.parked_at is not None
    assert row.done_at is None
    assert row.last_error == "ConnectionError: nobody at home"
    assert outbox.parked() == 1


def test_what_no_other_try_would_help_is_parked_at_once(app: Flask, session: Session) -> None:
    def give_up(_delivery: Delivery) -> None:
        raise outbox.GiveUp("This number takes no text messages.")

    outbox.handler(app, "parcel", give_up)
    with transaction():
        outbox.put("parcel", {}, key="p")
    outbox.deliver_due()
    row = db.session.scalars(select(OutboxRow).where(OutboxRow.key == "p")).one()
    assert (row.attempts, row.last_error) == (1, "This number takes no text messages.")
    assert row.parked_at is not None
    assert outbox.deliver_due() == 0


def test_a_worker_that_died_holds_a_promise_for_five_minutes_only(
    session: Session, delivered: list[Delivery], freeze: Freeze
) -> None:
    freeze(NOON)
    with transaction():
        outbox.put("parcel", {})
    assert outbox._claim() is not None, "a worker takes it and dies"
    assert outbox.deliver_due() == 0
    freeze(NOON + outbox.CLAIM + timedelta(seconds=1))
    assert outbox.deliver_due() == 1


def test_a_kind_that_nobody_delivers_is_refused(session: Session) -> None:
    with transaction(), pytest.raises(KeyError, match="Nobody delivers 'pigeon'"):
        outbox.put("pigeon", {})


@pytest.fixture
def letter(app: Flask, monkeypatch: pytest.MonkeyPatch) -> str:
    texts = {"probe/mail/hello.txt": "Subject: Hello {{ name }}\n\nDear {{ name }},\nit is {{ 1250|money }}.\n"}
    monkeypatch.setattr(app.jinja_env, "loader", DictLoader(texts))
    return "probe/mail/hello"


def test_a_mail_waits_in_the_outbox_and_arrives_as_a_file(
    app: Flask, session: Session, letter: str, mailbox: Callable[[], list[EmailMessage]]
) -> None:
    with transaction():
        mail.send("ada@example.com", letter, language="en", name="Ada <b>")
    assert not list((Path(app.instance_path) / "mail").glob("*.eml"))
    (message,) = mailbox()
    assert message["To"] == "ada@example.com"
    assert message["Subject"] == "Hello Ada <b>"
    assert message["From"] == "Boulangerie Martin <bonjour@boulangerie-martin.example>"
    assert message.get_content() == "Dear Ada <b>,\nit is €12.50.\n"


def test_a_line_break_in_a_name_makes_no_header(
    session: Session, letter: str, mailbox: Callable[[], list[EmailMessage]]
) -> None:
    with transaction():
        mail.send("ada@example.com", letter, name="Eve\nBcc: all@example.com")
    (message,) = mailbox()
    assert message["Bcc"] is None
    assert message["Subject"] == "Hello Eve"


def test_what_was_delivered_long_ago_is_emptied_and_never_promised_again(
    session: Session, delivered: list[Delivery], freeze: Freeze
) -> None:
    freeze(NOON)
    with transaction():
        outbox.put("parcel", {"to": "marie@example.com"}, key="old")
    outbox.deliver_due()
    freeze(NOON + timedelta(days=89))
    with transaction():
        outbox.put("parcel", {"to": "marie@example.com"}, key="new")
    outbox.forget_old()
    assert [row.payload for row in rows(session)] == [{"to": "marie@example.com"}, {"to": "marie@example.com"}]
    freeze(NOON + timedelta(days=91))
    outbox.forget_old()
    assert [row.payload for row in rows(session)] == [{}, {"to": "marie@example.com"}], "what still waits stays whole"
    with transaction():
        assert outbox.put("parcel", {"to": "marie@example.com"}, key="old") is False


def test_what_was_delivered_to_somebody_is_forgotten_with_them(session: Session, delivered: list[Delivery]) -> None:
    with transaction():
        outbox.put("parcel", {"to": "marie@example.com"})
        outbox.put("parcel", {"to": "other@example.com"})
    outbox.deliver_due()
    with transaction():
        outbox.forget_recipient("marie@example.com")
    assert [row.payload for row in rows(session)] == [{}, {"to": "other@example.com"}]


def rows(session: Session) -> list[OutboxRow]:
    session.expire_all()
    return list(session.scalars(select(OutboxRow).order_by(OutboxRow.id)))
