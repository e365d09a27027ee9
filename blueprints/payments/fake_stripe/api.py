"""The requests the fake understands, with Stripe's limits and refusals (docs.stripe.com/api)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from blueprints.payments.fake_stripe import customer, webhooks
from blueprints.payments.fake_stripe.ledger import Books, Doc, NoSuchObject

SHORTEST, LONGEST = 30 * 60, 24 * 3600
"""Seconds a session may live (docs.stripe.com/api/checkout/sessions/create, `expires_at`)."""

LEAST_AMOUNT = 50
"""Cents; the least Stripe takes in euros (docs.stripe.com/currencies#minimum-and-maximum-charge-amounts)."""

MOST_LINES = 100

PageUrl = Callable[[str, str, str], str]
"""(session id, locale, success_url) -> the address of the payment page."""


class Refused(Exception):
    """Stripe's answer is an error; `kept` says whether its idempotency key remembers it."""

    def __init__(
        self,
        message: str,
        *,
        status: int = 400,
        kind: str = "invalid_request_error",
        code: str | None = None,
        param: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.body: Doc = {"error": {"type": kind, "message": message, "code": code, "param": param}}


@dataclass(frozen=True, slots=True)
class Request:
    """One call: the path's id, where it has one, and the decoded parameters."""

    books: Books
    page_url: PageUrl
    object_id: str
    params: Doc


def answer(books: Books, page_url: PageUrl, method: str, path: str, params: Doc) -> Doc:
    """Carry out one request; raises `Refused`."""
    for verb, pattern, known, handle in ENDPOINTS:
        match = re.fullmatch(pattern, path)
        if verb == method and match:
            _refuse_unknown(params, known)
            object_id = match.groupdict().get("id", "")
            try:
                doc = handle(Request(books, page_url, object_id, params))
            except NoSuchObject as missing:
                raise Refused(str(missing), status=404, code="resource_missing", param="id") from missing
            return _expanded(books, doc, params.get("expand", []))
    raise Refused(f"Unrecognized request URL ({method}: {path}).", status=404)


def create_session(request: Request) -> Doc:
    """POST /v1/checkout/sessions, in `payment` mode with inline prices."""
    books, params = request.books, request.params
    if params.get("mode") != "payment":
        raise Refused("Only the mode 'payment' is known here.", param="mode")
    _required(params, "success_url", "line_items")
    lines = [_line(books, line) for line in params["line_items"]]
    currencies = {line["currency"] for line in lines}
    if len(currencies) != 1:
        raise Refused("All line items must have the same currency.", param="line_items")
    if len(lines) > MOST_LINES:
        raise Refused(f"At most {MOST_LINES} line items are allowed.", param="line_items")
    total = sum(line["amount_total"] for line in lines)
    if total < LEAST_AMOUNT:
        raise Refused("The amount is below the minimum.", code="amount_too_small")
    session_id = books.new_id("cs_test")
    locale = params.get("locale", "auto")
    session: Doc = {
        "id": session_id,
        "object": "checkout.session",
        "amount_subtotal": total,
        "amount_total": total,
        "cancel_url": params.get("cancel_url"),
        "client_reference_id": params.get("client_reference_id"),
        "created": books.now,
        "currency": currencies.pop(),
        "customer_email": params.get("customer_email"),
        "expires_at": _expiry(books, params),
        "intent_metadata": params.get("payment_intent_data", {}).get("metadata", {}),
        "livemode": False,
        "locale": locale,
        "metadata": params.get("metadata", {}),
        "mode": "payment",
        "payment_intent": None,
        "payment_method_types": ["card", "sepa_debit"],
        "payment_status": "unpaid",
        "status": "open",
        "success_url": params["success_url"],
        "ui_mode": "hosted_page",
        "url": request.page_url(session_id, locale, params["success_url"]),
    }
    books.put(session)
    for line in lines:
        books.put(line, parent=session_id)
    books.set_timer(session_id, session["expires_at"], "expire")
    return session


def retrieve_session(request: Request) -> Doc:
    """GET /v1/checkout/sessions/:id."""
    return request.books.get("checkout.session", request.object_id)


def expire_session(request: Request) -> Doc:
    """POST /v1/checkout/sessions/:id/expire: only an open session; after payment it refuses."""
    session = request.books.get("checkout.session", request.object_id)
    if session["status"] != "open":
        raise Refused(
            'Only Checkout Sessions with a status in ["open"] can be expired. '
            f"This Checkout Session has a status of {session['status']}."
        )
    return customer.expire(request.books, session)


def list_line_items(request: Request) -> Doc:
    """GET /v1/checkout/sessions/:id/line_items."""
    request.books.get("checkout.session", request.object_id)
    return _page(request, request.books.all_of("item", request.object_id))


def create_refund(request: Request) -> Doc:
    """POST /v1/refunds: never more than what is left of the charge."""
    books, params = request.books, request.params
    _required(params, "payment_intent")
    intent = books.get("payment_intent", params["payment_intent"])
    if intent["latest_charge"] is None:
        raise Refused("This PaymentIntent does not have a successful charge to refund.")
    charge = books.get("charge", intent["latest_charge"])
    left = charge["amount"] - charge["amount_refunded"]
    if left == 0:
        raise Refused(f"Charge {charge['id']} has already been refunded.", code="charge_already_refunded")
    amount = _whole(params.get("amount", left), "amount", least=1)
    if amount > left:
        raise Refused(
            f"Refund amount ({amount}) is greater than unrefunded amount on charge ({left}).",
            param="amount",
        )
    refund: Doc = {
        "id": books.new_id("re"),
        "object": "refund",
        "amount": amount,
        "charge": charge["id"],
        "created": books.now,
        "currency": charge["currency"],
        "metadata": params.get("metadata", {}),
        "payment_intent": intent["id"],
        "reason": params.get("reason"),
        "status": "succeeded",
    }
    books.put(refund, parent=charge["id"])
    charge["amount_refunded"] += amount
    charge["refunded"] = charge["amount_refunded"] == charge["amount"]
    books.put(charge)
    webhooks.record(books, "charge.refunded", charge)
    webhooks.record(books, "refund.updated", refund)
    return refund


def retrieve_refund(request: Request) -> Doc:
    """GET /v1/refunds/:id."""
    return request.books.get("refund", request.object_id)


def list_refunds(request: Request) -> Doc:
    """GET /v1/refunds, of one payment intent or of all."""
    wanted = request.params.get("payment_intent")
    refunds = request.books.all_of("refund")
    return _page(request, [r for r in reversed(refunds) if wanted in (None, r["payment_intent"])])


def retrieve_event(request: Request) -> Doc:
    """GET /v1/events/:id."""
    return request.books.get("event", request.object_id)


def list_events(request: Request) -> Doc:
    """GET /v1/events, the newest first."""
    return _page(request, request.books.all_of("event")[::-1])


# fmt: off
SESSION_PARAMS = frozenset((
    "mode", "line_items", "success_url", "cancel_url", "customer_email", "locale", "expires_at",
    "client_reference_id", "metadata", "payment_intent_data", "submit_type", "ui_mode", "expand",
))
# fmt: on
REFUND_PARAMS = frozenset(("payment_intent", "amount", "reason", "metadata", "expand"))
LIST_PARAMS = frozenset(("limit", "starting_after", "payment_intent", "expand"))
READ_PARAMS = frozenset(("expand",))

Handler = Callable[[Request], Doc]

ENDPOINTS: tuple[tuple[str, str, frozenset[str], Handler], ...] = (
    ("POST", r"/v1/checkout/sessions", SESSION_PARAMS, create_session),
    ("GET", r"/v1/checkout/sessions/(?P<id>\w+)", READ_PARAMS, retrieve_session),
    ("POST", r"/v1/checkout/sessions/(?P<id>\w+)/expire", READ_PARAMS, expire_session),
    ("GET", r"/v1/checkout/sessions/(?P<id>\w+)/line_items", LIST_PARAMS, list_line_items),
    ("POST", r"/v1/refunds", REFUND_PARAMS, create_refund),
    ("GET", r"/v1/refunds/(?P<id>\w+)", READ_PARAMS, retrieve_refund),
    ("GET", r"/v1/refunds", LIST_PARAMS, list_refunds),
    ("GET", r"/v1/events/(?P<id>\w+)", READ_PARAMS, retrieve_event),
    ("GET", r"/v1/events", LIST_PARAMS, list_events),
)


def _line(books: Books, line: Doc) -> Doc:
    price = line.get("price_data")
    if not isinstance(price, dict) or "product_data" not in price:
        raise Refused("Only inline prices are known here.", param="line_items[0][price_data]")
    _required(price, "currency", "unit_amount")
    _required(price["product_data"], "name")
    unit_amount = _whole(price["unit_amount"], "unit_amount", least=0)
    quantity = _whole(line.get("quantity", 1), "quantity", least=1)
    return {
        "id": books.new_id("li"),
        "object": "item",
        "amount_total": unit_amount * quantity,
        "currency": price["currency"],
        "description": price["product_data"]["name"],
        "price": {"object": "price", "unit_amount": unit_amount},
        "quantity": quantity,
    }


def _expiry(books: Books, params: Doc) -> int:
    if "expires_at" not in params:
        return books.now + LONGEST
    expires_at = _whole(params["expires_at"], "expires_at", least=0)
    if not SHORTEST <= expires_at - books.now <= LONGEST:
        raise Refused(
            "The `expires_at` timestamp must be between 30 minutes and 24 hours from Checkout Session creation.",
            param="expires_at",
        )
    return expires_at


def _page(request: Request, docs: list[Doc]) -> Doc:
    limit = _whole(request.params.get("limit", 10), "limit", least=1)
    ids = [doc["id"] for doc in docs]
    after = request.params.get("starting_after")
    start = ids.index(after) + 1 if after in ids else 0
    return {
        "object": "list",
        "data": docs[start : start + limit],
        "has_more": len(docs) > start + limit,
        "url": "/v1",
    }


EXPANDABLE = {"payment_intent": "payment_intent", "latest_charge": "charge", "charge": "charge"}


def _expanded(books: Books, doc: Doc, paths: list[str]) -> Doc:
    for path in paths:
        holder: Any = doc
        for field in path.split("."):
            if holder is None:
                break
            if field == "refunds" and holder["object"] == "charge":
                refunds = books.all_of("refund", holder["id"])[::-1]
                holder[field] = {"object": "list", "data": refunds, "has_more": False}
            elif field not in EXPANDABLE:
                raise Refused(f"This property cannot be expanded ({path}).", param="expand")
            elif isinstance(holder[field], str):
                holder[field] = books.get(EXPANDABLE[field], holder[field])
            holder = holder[field]
    return doc


def _required(params: Doc, *names: str) -> None:
    for name in names:
        if not params.get(name):
            raise Refused(f"Missing required param: {name}.", code="parameter_missing", param=name)
    if "success_url" in names and not urlsplit(params["success_url"]).scheme:
        raise Refused("Not a valid URL", code="url_invalid", param="success_url")


def _refuse_unknown(params: Doc, known: frozenset[str]) -> None:
    for name in params:
        if name not in known:
            raise Refused(f"Received unknown parameter: {name}", code="parameter_unknown", param=name)


def _whole(value: Any, param: str, *, least: int) -> int:
    try:
        number = int(value)
    except ValueError as error:
        raise Refused(f"Invalid integer: {value}", code="parameter_invalid_integer", param=param) from error
    if number < least:
        raise Refused(
            f"This value must be greater than or equal to {least}.",
            code="parameter_invalid_integer",
            param=param,
        )
    return number
