"""Webhooks: promised with the change, signed, tried again, given up, and looked after in the office."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session
from standardwebhooks import Webhook, WebhookVerificationError

from blueprints.api import sending, signature, webhooks
from blueprints.api.models import Delivery, Endpoint
from blueprints.api.tests.conftest import Cake, deliveries
from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.errors import UserError
from blueprints.core.fetch import Answer, FetchFailed
from blueprints.core.models import OutboxRow

NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)
URL = "https://till.example/hook"
CAKE = Cake(7, "Opéra", None)
Freeze = Callable[[datetime], None]


class Receiver:
    """The other program: it answers as it is told and keeps what it heard."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, dict[str, str], bytes]] = []
        self.answers: list[int | str] = []
        self.headers: dict[str, str] = {}

    def fetch(self, url: str, *, method: str, headers: dict[str, str], body: bytes, **limits: float) -> Answer:
        assert (method, limits["redirects"]) == ("POST", 0)
        assert not db.session.info.get("in_transaction"), "it would hold the database while it waits"
        self.heard.append((url, headers, body))
        answer = self.answers.pop(0) if self.answers else 204
        if isinstance(answer, str):
            raise FetchFailed(answer)
        return Answer(answer, self.headers, b"thank you", url)


@pytest.fixture
def receiver(monkeypatch: pytest.MonkeyPatch) -> Receiver:
    receiver = Receiver()
    monkeypatch.setattr(sending, "fetch", receiver.fetch)
    return receiver


@pytest.fixture
def endpoint(session: Session, freeze: Freeze) -> Endpoint:
    freeze(NOON)
    with transaction():
        return webhooks.add(URL, ["cake.baked"], author="marie@example.com")


def emit(event: str = "cake.baked") -> int:
    with transaction():
        return webhooks.emit(event, CAKE)


@pytest.fixture
def later(freeze: Freeze) -> Iterator[Callable[[timedelta], None]]:
    """``later(pause)`` lets time pass and the worker work."""

    def wait(pause: timedelta) -> None:
        freeze(now() + pause)
        outbox.deliver_due()

    return wait  # type: ignore[return-value]  # the fixture gives the function


def test_an_event_reaches_who_listens_to_it(endpoint: Endpoint, receiver: Receiver) -> None:
    assert emit() == 1
    assert emit("cake.eaten") == 0
    assert receiver.heard == [], "not before the commit"
    outbox.deliver_due()
    ((url, headers, body),) = receiver.heard
    assert url == URL
    assert json.loads(body) == {
        "type": "cake.baked",
        "timestamp": "2026-11-23T12:00:00Z",
        "data": {"id": 7, "name": "Opéra", "ready_at": None},
    }
    assert headers["Content-Type"] == "application/json"
    (delivery,) = deliveries()
    assert (delivery.state, delivery.status, delivery.attempts, delivery.answer) == ("delivered", 204, 1, "thank you")
    outbox.deliver_due()
    assert len(receiver.heard) == 1


def test_a_signature_is_what_the_standard_library_of_receivers_expects(receiver: Receiver, session: Session) -> None:
    with transaction():
        secret = webhooks.add(URL, ["cake.baked"], author="m").secret
    emit()
    outbox.deliver_due()
    _url, headers, body = receiver.heard[0]
    assert Webhook(secret).verify(body, headers)["type"] == "cake.baked"
    with pytest.raises(WebhookVerificationError):
        Webhook(secret).verify(body.replace(b"7", b"8"), headers)
    with pytest.raises(WebhookVerificationError):
        Webhook(signature.new_secret()).verify(body, headers)
    assert "." not in headers["webhook-id"]


def test_the_signature_of_the_specification() -> None:
    secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    signed = signature.sign(secret, "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, '{"test": 2432232314}')
    assert signed == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_a_change_that_is_rolled_back_is_told_to_nobody(endpoint: Endpoint, receiver: Receiver) -> None:
    with pytest.raises(ValueError, match="no"), transaction():  # noqa: PT012 - the block is what is rolled back
        webhooks.emit("cake.baked", CAKE)
        raise ValueError("no")
    outbox.deliver_due()
    assert receiver.heard == []
    assert db.session.scalar(select(func.count()).select_from(Delivery)) == 0


def test_an_unregistered_event_is_a_mistake_in_the_code(session: Session) -> None:
    with pytest.raises(KeyError, match=r"cake\.stolen"):
        emit("cake.stolen")
    with pytest.raises(KeyError, match=r"cake\.stolen"):
        webhooks.is_heard("cake.stolen")
    assert not webhooks.is_heard("cake.baked")


def test_a_failure_is_tried_again_with_growing_pauses(
    endpoint: Endpoint, receiver: Receiver, later: Callable[[timedelta], None]
) -> None:
    receiver.answers = [500, "till.example does not answer.", 302, 404]
    emit()
    outbox.deliver_due()
    (delivery,) = deliveries()
    assert (delivery.state, delivery.status, delivery.attempts) == ("waiting", 500, 1)
    later(timedelta(seconds=4))
    assert len(receiver.heard) == 1
    later(timedelta(seconds=2))
    assert (delivery.status, delivery.answer, delivery.attempts) == (None, "till.example does not answer.", 2)
    later(timedelta(minutes=4, seconds=59))
    assert len(receiver.heard) == 2
    later(timedelta(minutes=1))
    later(timedelta(hours=1))
    assert (delivery.status, delivery.attempts) == (404, 4)
    assert endpoint.failing_since == NOON
    later(timedelta(hours=3))
    assert (delivery.state, delivery.attempts) == ("delivered", 5)
    assert not endpoint.failing_since
    ids = {headers["webhook-id"] for _url, headers, _body in receiver.heard}
    times = [headers["webhook-timestamp"] for _url, headers, _body in receiver.heard]
    assert len(ids) == 1
    assert sorted(set(times)) == times, "each try is signed anew"
    assert outbox.parked() == 0


def test_a_message_is_given_up_after_three_days(
    endpoint: Endpoint, receiver: Receiver, later: Callable[[timedelta], None]
) -> None:
    receiver.answers = [500] * 30
    emit()
    outbox.deliver_due()
    for _ in range(40):
        later(timedelta(hours=2.5))
    (delivery,) = deliveries()
    assert (delivery.state, delivery.attempts) == ("failed", 10)
    assert outbox.parked() == 0, "the site itself is well"
    assert endpoint.paused_at is None


def test_who_asks_for_patience_gets_it(
    endpoint: Endpoint, receiver: Receiver, later: Callable[[timedelta], None]
) -> None:
    receiver.answers, receiver.headers = [429], {"retry-after": "3600"}
    emit()
    outbox.deliver_due()
    later(timedelta(minutes=59))
    assert len(receiver.heard) == 1
    later(timedelta(minutes=2))
    assert len(receiver.heard) == 2


def test_who_never_answers_is_paused_and_the_owner_is_told(
    endpoint: Endpoint,
    receiver: Receiver,
    later: Callable[[timedelta], None],
    mailbox: Callable[[], list[EmailMessage]],
) -> None:
    receiver.answers = [500] * 99
    for _ in range(6):
        emit()
        later(timedelta(days=1))
    assert endpoint.why_paused == "failing"
    heard = len(receiver.heard)
    assert emit() == 0, "nothing is promised to it any more"
    later(timedelta(days=2))
    assert len(receiver.heard) == heard
    assert {delivery.state for delivery in deliveries()} == {"failed", "held"}
    (mail,) = mailbox()
    assert mail["To"] == "bonjour@boulangerie-martin.example"
    assert f"http://localhost/office/api/webhooks/{endpoint.id}" in mail.get_content()
    assert URL in mail.get_content()


def test_who_says_gone_is_paused_at_once(
    endpoint: Endpoint, receiver: Receiver, mailbox: Callable[[], list[EmailMessage]]
) -> None:
    receiver.answers = [410]
    emit()
    assert len(mailbox()) == 1
    assert (endpoint.why_paused, deliveries()[0].state) == ("gone", "failed")


def test_a_new_secret_and_the_old_one_sign_for_a_day(
    endpoint: Endpoint, receiver: Receiver, later: Callable[[timedelta], None]
) -> None:
    old = endpoint.secret
    with transaction():
        new = webhooks.rotate(endpoint)
    emit()
    outbox.deliver_due()
    signatures = receiver.heard[0][1]["webhook-signature"].split(" ")
    message, at, body = deliveries()[0].message, int(NOON.timestamp()), deliveries()[0].body
    assert signatures == [signature.sign(secret, message, at, body) for secret in (new, old)]
    later(timedelta(days=1))
    emit()
    outbox.deliver_due()
    assert len(receiver.heard[1][1]["webhook-signature"].split(" ")) == 1


def test_a_message_is_sent_again_under_the_same_id(endpoint: Endpoint, receiver: Receiver) -> None:
    emit()
    with pytest.raises(UserError, match="attend encore"), transaction():
        webhooks.send_again(deliveries()[0])
    outbox.deliver_due()
    with transaction():
        webhooks.send_again(deliveries()[0])
    outbox.deliver_due()
    first, second = receiver.heard
    assert first[1]["webhook-id"] == second[1]["webhook-id"]
    assert first[2] == second[2]
    assert deliveries()[0].attempts == 2


@pytest.mark.parametrize("answer", [204, 500])
def test_a_promise_that_the_outbox_hears_twice_is_tried_once(
    endpoint: Endpoint, receiver: Receiver, answer: int
) -> None:
    receiver.answers = [answer]
    emit()
    row = db.session.scalars(select(OutboxRow).where(OutboxRow.kind == sending.KIND)).one()
    promise = outbox.Delivery(row.id, None, dict(row.payload))
    db.session.rollback()
    sending.deliver(promise)
    sending.deliver(promise)
    assert len(receiver.heard) == 1


@pytest.mark.parametrize("url", ["http://till.example/", "https://u:p@till.example/", "ftp://till.example/", "till"])
def test_an_address_that_is_not_https_is_refused(session: Session, url: str) -> None:
    with pytest.raises(UserError):
        webhooks.add(url, ["cake.baked"], author="m")


def test_an_address_of_this_machine_is_never_called(session: Session) -> None:
    with transaction():
        webhooks.add("https://127.0.0.1/", ["cake.baked"], author="m")
    emit()
    outbox.deliver_due()
    (delivery,) = deliveries()
    assert (delivery.state, delivery.status) == ("waiting", None)
    assert "n’est pas une adresse publique" in delivery.answer


def test_messages_are_forgotten_after_a_month(endpoint: Endpoint, receiver: Receiver, freeze: Freeze) -> None:
    emit()
    freeze(NOON + sending.KEEP)
    sending.forget_old()
    assert len(deliveries()) == 1
    freeze(NOON + sending.KEEP + timedelta(seconds=1))
    sending.forget_old()
    assert deliveries() == []
