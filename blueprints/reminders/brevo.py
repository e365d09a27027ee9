"""Text messages through Brevo (Paris), whose credits are bought without a subscription.

The request is that of https://developers.brevo.com/docs/transactional-sms-endpoints: POST
`/v3/transactionalSMS/send` with the key in `api-key` and, as JSON, `sender` (at most 11 letters and
digits, or 15 digits), `recipient` (with the country code, without +), `content`, `type` and
`unicodeEnabled`; the answer is 201 with `{"messageId": …}`
(https://developers.brevo.com/changelog/deprecated-endpoint-post-v3transactionalsmssms). An error is
`{"code": …, "message": …}`: 400 for a wrong field, 401 for a wrong key, 402 without credits, 429 for
too many at once (https://developers.brevo.com/docs/how-it-works).

Brevo knows no idempotency key for text messages: when its answer gets lost, the message is sent twice.
"""

import json

from blueprints.core.fetch import Answer, FetchError, fetch
from blueprints.reminders import gsm
from blueprints.reminders.port import SmsRefused, SmsUnreachable, TextMessage

API = "https://api.brevo.com"
PATH = "/v3/transactionalSMS/send"
TIMEOUT = 15  # seconds
LARGEST = 100_000  # bytes of an answer, which has about fifty

MENDED_BY_THE_OWNER = (401, 402, 403)
"""A wrong key, no credits, an account that Brevo hasn't opened yet: what waits goes on afterwards."""


class Brevo:
    """A Brevo account."""

    def __init__(self, api_key: str, api: str = API) -> None:
        self._api_key = api_key
        self._url = api + PATH

    def send(self, message: TextMessage) -> None:
        """Hand over one message; `type` says that it is no advertising, which alone knows hours and STOP."""
        body = {
            "sender": message.sender,
            "recipient": message.to.removeprefix("+"),
            "content": message.text,
            "type": "transactional",
            "unicodeEnabled": not gsm.is_gsm(message.text),
        }
        headers = {"api-key": self._api_key, "Content-Type": "application/json", "Accept": "application/json"}
        try:
            answer = fetch(
                self._url,
                method="POST",
                headers=headers,
                body=json.dumps(body).encode(),
                most_bytes=LARGEST,
                timeout=TIMEOUT,
                redirects=0,
            )
        except FetchError as error:
            raise SmsUnreachable(error.message) from error
        _judge(answer)


def _judge(answer: Answer) -> None:
    if 200 <= answer.status < 300:
        return
    words = f"Brevo: {_words(answer)} ({answer.status})"
    later = answer.status >= 500 or answer.status in (408, 425, 429, *MENDED_BY_THE_OWNER)
    raise SmsUnreachable(words) if later else SmsRefused(words)


def _words(answer: Answer) -> str:
    try:
        doc = json.loads(answer.body)
    except ValueError:
        return "no reason given"
    doc = doc if isinstance(doc, dict) else {}
    return str(doc.get("message") or doc.get("code") or "no reason given")[:300]
