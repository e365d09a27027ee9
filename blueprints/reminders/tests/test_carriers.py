"""What every carrier of text messages does: the make-believe one, and Brevo's as its documentation tells it."""

import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from flask import Flask

from blueprints.reminders import gsm
from blueprints.reminders.brevo import Brevo
from blueprints.reminders.fake_sms import FakeSms
from blueprints.reminders.port import Carrier, SmsRefused, SmsUnreachable, TextMessage
from blueprints.reminders.senders import is_sender, sender_of

KEY = "xkeysib-made-up"
HELLO = TextMessage(7, "+33612345678", "ChezLea", "Rappel : à demain, Anaïs")


@dataclass
class BrevoServer:
    """A server on this machine that answers as Brevo's documentation says."""

    url: str = ""
    asked: list[dict[str, Any]] = field(default_factory=list)
    fault: tuple[int, bytes] | None = None

    def answer(self, method: str, path: str, key: str, body: bytes) -> tuple[int, bytes]:
        doc = json.loads(body)
        self.asked.append(doc)
        if self.fault:
            return self.fault
        if (method, path) != ("POST", "/v3/transactionalSMS/send"):
            return 404, b'{"code": "method_not_allowed", "message": "POST Method is not allowed on this path"}'
        if key != KEY:
            return 401, b'{"code": "unauthorized", "message": "Key not found"}'
        for name in ("sender", "recipient", "content"):
            if not doc.get(name):
                return 400, json.dumps({"code": "missing_parameter", "message": f"{name} is missing"}).encode()
        if not (doc["recipient"].isdigit() and 6 <= len(doc["recipient"]) <= 15):
            return 400, b'{"code": "invalid_parameter", "message": "Invalid telephone number"}'
        if not is_sender(doc["sender"]):
            return 400, b'{"code": "invalid_parameter", "message": "Invalid sender name"}'
        return 201, b'{"messageId": 1511882900176220}'


@pytest.fixture
def brevo() -> Iterator[BrevoServer]:
    told = BrevoServer()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, said = told.answer("POST", self.path, self.headers["api-key"], body)
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(said)))
            self.end_headers()
            self.wfile.write(said)

        def log_message(self, *_words: object) -> None: ...

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    told.url = f"http://127.0.0.1:{server.server_port}"
    yield told
    server.shutdown()
    server.server_close()


@pytest.fixture
def local(app: Flask, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setitem(app.config, "FETCH_ALLOW", "127.0.0.1")
    with app.app_context():
        yield


@pytest.fixture(params=["files", "brevo"])
def carrier(request: pytest.FixtureRequest, local: None, brevo: BrevoServer, tmp_path: Path) -> Carrier:
    return FakeSms(tmp_path) if request.param == "files" else Brevo(KEY, brevo.url)


def arrived(brevo: BrevoServer, folder: Path) -> list[tuple[str, str, str]]:
    """What got to telephones: to, from and text."""
    files = []
    for path in sorted(folder.glob("*.txt")):
        to, sender, _length, _empty, text = path.read_text(encoding="utf-8").rstrip("\n").split("\n", 4)
        files.append((to.removeprefix("To: "), sender.removeprefix("From: "), text))
    return files + [(f"+{doc['recipient']}", doc["sender"], doc["content"]) for doc in brevo.asked]


@pytest.mark.parametrize("text", ["Rappel : à demain", "Rappel : à demain, Anaïs 😀", "a" * 400, "Deux\nlignes"])
def test_a_carrier_takes_a_message_as_it_is(carrier: Carrier, brevo: BrevoServer, tmp_path: Path, text: str) -> None:
    carrier.send(TextMessage(7, "+33612345678", "ChezLea", text))

    assert arrived(brevo, tmp_path) == [("+33612345678", "ChezLea", text)]


@pytest.mark.parametrize(
    "message",
    [
        TextMessage(7, "+33", "ChezLea", "Bonjour"),
        TextMessage(7, "0612abc", "ChezLea", "Bonjour"),
        TextMessage(7, "+33612345678", "Chez Léa, coiffure", "Bonjour"),
        TextMessage(7, "+33612345678", "ChezLea", ""),
    ],
    ids=["short number", "letters", "sender", "empty"],
)
def test_a_carrier_refuses_for_good_what_will_never_arrive(carrier: Carrier, message: TextMessage) -> None:
    with pytest.raises(SmsRefused):
        carrier.send(message)


def test_brevo_is_told_what_its_documentation_asks_for(local: None, brevo: BrevoServer) -> None:
    Brevo(KEY, brevo.url).send(HELLO)
    Brevo(KEY, brevo.url).send(TextMessage(8, "+33612345678", "ChezLea", gsm.plain(HELLO.text)))

    first, second = brevo.asked
    assert first == {
        "sender": "ChezLea",
        "recipient": "33612345678",
        "content": "Rappel : à demain, Anaïs",
        "type": "transactional",
        "unicodeEnabled": True,
    }
    assert (second["content"], second["unicodeEnabled"]) == ("Rappel : à demain, Anais", False)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (401, b'{"code": "unauthorized", "message": "Key not found"}', "Brevo: Key not found (401)"),
        (402, b'{"code": "not_enough_credits", "message": "Buy some"}', "Brevo: Buy some (402)"),
        (403, b'{"code": "permission_denied"}', "Brevo: permission_denied (403)"),
        (429, b"", "Brevo: no reason given (429)"),
        (500, b"<h1>Oops</h1>", "Brevo: no reason given (500)"),
        (503, b"[]", "Brevo: no reason given (503)"),
    ],
)
def test_what_may_get_better_is_tried_again(
    local: None, brevo: BrevoServer, status: int, body: bytes, words: str
) -> None:
    brevo.fault = (status, body)

    with pytest.raises(SmsUnreachable) as error:
        Brevo(KEY, brevo.url).send(HELLO)

    assert str(error.value) == words


@pytest.mark.parametrize("status", [400, 404, 405, 422])
def test_what_brevo_refuses_is_not_tried_again(local: None, brevo: BrevoServer, status: int) -> None:
    brevo.fault = (status, b'{"code": "invalid_parameter", "message": "Invalid telephone number"}')

    with pytest.raises(SmsRefused, match=rf"Brevo: Invalid telephone number \({status}\)"):
        Brevo(KEY, brevo.url).send(HELLO)


def test_a_redirect_is_not_followed_with_the_key(local: None, brevo: BrevoServer) -> None:
    brevo.fault = (302, b"")

    with pytest.raises(SmsRefused):
        Brevo(KEY, brevo.url).send(HELLO)

    assert len(brevo.asked) == 1


def test_a_server_that_is_not_there_is_tried_again(local: None) -> None:
    with pytest.raises(SmsUnreachable):
        Brevo(KEY, "http://127.0.0.1:9").send(HELLO)


@pytest.mark.parametrize(
    ("name", "sender"),
    [
        ("Boulangerie Martin", "Boulangerie"),
        ("Chez Léa", "ChezLea"),
        ("L’Atelier d’à côté", "LAtelierDA"),
        ("42", "Rappel"),
        ("Ωmega & Ψ", "mega"),
        ("Anticonstitutionnellement", "Anticonstit"),
    ],
)
def test_the_sender_is_the_firm_s_name_as_operators_take_it(name: str, sender: str) -> None:
    assert sender_of(name).lower() == sender.lower()
    assert is_sender(sender_of(name))
