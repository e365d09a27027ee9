"""The wire between stripe-python and the fake: the one module here that imports the SDK."""

import json
import re
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import parse_qsl, urlsplit

import stripe

from blueprints.payments.fake_stripe import api, customer
from blueprints.payments.fake_stripe.ledger import Books, Doc, Ledger

Answer = tuple[str, int, Mapping[str, str]]


class FakeHTTPClient(stripe.HTTPClient):
    """Answers the SDK's requests from the ledger; every call is one transaction of it."""

    name: ClassVar[str] = "fake-stripe"

    def __init__(self, ledger: Ledger, page_url: api.PageUrl) -> None:
        super().__init__()
        self.ledger = ledger
        self.page_url = page_url

    def request(
        self,
        method: str,
        url: str,
        headers: Mapping[str, str] | None,
        post_data: Any = None,
        *,
        _usage: list[str] | None = None,
    ) -> Answer:
        """One request. Planted faults come first: see `FakeStripe.plant`."""
        verb, address = method.upper(), urlsplit(url)
        params = decode(post_data if verb == "POST" else address.query)
        key = {name.lower(): value for name, value in (headers or {}).items()}.get("idempotency-key")
        with self.ledger.transaction() as books:
            fault = books.take_fault(verb, address.path)
        if fault == "lost-request":
            raise _lost()
        if fault == "error":
            return _error(500, "api_error", "An unknown error occurred")
        if fault == "rate-limit":
            return _error(429, "rate_limit_error", "Too many requests", code="rate_limit")
        with self.ledger.transaction() as books:
            customer.let_time_pass(books)
        with self.ledger.transaction() as books:
            if verb == "POST" and key is not None:
                answer = self._keyed(books, address.path, params, key, broken=fault == "kept-error")
            else:
                answer = self._answer(books, verb, address.path, params)
        if fault == "lost-answer":
            raise _lost()
        return answer

    def close(self) -> None:
        """Nothing to close: there is no connection."""

    def _keyed(self, books: Books, path: str, params: Doc, key: str, *, broken: bool) -> Answer:
        """A POST under a known key is answered as the first time (docs.stripe.com/api/idempotent_requests)."""
        request = json.dumps([path, params], sort_keys=True)
        row = books.connection.execute("SELECT request, status, body FROM answer WHERE key = ?", (key,)).fetchone()
        if row is None:
            if broken:
                answer = _error(500, "api_error", "An unknown error occurred")
            else:
                answer = self._answer(books, "POST", path, params)
            # A request that fails its validation isn't remembered; an error while it ran is.
            if answer[1] == 200 or answer[1] >= 500:
                books.connection.execute(
                    "INSERT INTO answer (key, request, status, body) VALUES (?, ?, ?, ?)",
                    (key, request, answer[1], answer[0]),
                )
            return answer
        if row[0] != request:
            return _error(
                400,
                "idempotency_error",
                "Keys for idempotent requests can only be used with the same parameters they "
                f"were first used with. Try using a key other than '{key}'.",
            )
        return row[2], row[1], {"Idempotent-Replayed": "true"}

    def _answer(self, books: Books, verb: str, path: str, params: Doc) -> Answer:
        try:
            doc = api.answer(books, self.page_url, verb, path, params)
        except api.Refused as refused:
            return json.dumps(refused.body), refused.status, {}
        return json.dumps(doc), 200, {}


def decode(form: str | None) -> Doc:
    """Stripe's form encoding as nested data: `a[0][b]=c` is `{"a": [{"b": "c"}]}`; all leaves are text."""
    root: Doc = {}
    for name, value in parse_qsl(form or "", keep_blank_values=True):
        first, *rest = re.findall(r"[^\[\]]+", name)
        holder, last = root, first
        for part in rest:
            holder, last = holder.setdefault(last, {}), part
        holder[last] = value
    return {name: _lists(value) for name, value in root.items()}


def _lists(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    if value and all(name.isdigit() for name in value):
        return [_lists(value[name]) for name in sorted(value, key=int)]
    return {name: _lists(inner) for name, inner in value.items()}


def _error(status: int, kind: str, message: str, *, code: str | None = None) -> Answer:
    refused = api.Refused(message, status=status, kind=kind, code=code)
    return json.dumps(refused.body), status, {}


def _lost() -> stripe.APIConnectionError:
    return stripe.APIConnectionError("The connection to Stripe was lost.", should_retry=True)  # type: ignore[no-untyped-call]  # the SDK leaves its errors untyped
