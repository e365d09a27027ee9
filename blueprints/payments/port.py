"""The port to Stripe: the few calls this room makes, and Stripe's answers in our own words.

The same port talks to Stripe and to `fake_stripe`; only the `stripe.HTTPClient` behind it differs.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar, cast

from blueprints.payments.contract import Status

if TYPE_CHECKING:
    import stripe
    from stripe.params import RefundCreateParams
    from stripe.params.checkout import SessionCreateParams

T = TypeVar("T")

TIMEOUT_SECONDS = 20
RETRIES = 2
"""Calls that the SDK repeats by itself, half a second or more apart, under the same idempotency key."""

EXPANDED = ["payment_intent.latest_charge.refunds"]


class StripeUnreachable(Exception):
    """No usable answer: trying again later, under the same idempotency key, is right.

    `answered_500` says that Stripe did answer, with a 5xx, which that key may remember.
    """

    def __init__(self, message: str, *, answered_500: bool = False) -> None:
        super().__init__(message)
        self.answered_500 = answered_500


class StripeRefused(Exception):
    """Stripe understood and said no: trying the same again is useless."""


@dataclass(frozen=True, slots=True)
class RefundAtStripe:
    """A refund as Stripe has it; `came_back` when the money didn't reach the customer."""

    id: str
    amount: int
    came_back: bool
    idempotency_key: str


@dataclass(frozen=True, slots=True)
class SessionAtStripe:
    """A checkout session as Stripe has it; amounts in cents."""

    id: str
    url: str
    status: Status
    amount: int
    currency: str
    intent_id: str | None
    refunded: int
    disputed: bool
    refunds: tuple[RefundAtStripe, ...]


class StripePort:
    """A Stripe account. `http_client` makes what carries the requests; called when first needed."""

    def __init__(
        self,
        secret_key: str,
        http_client: "Callable[[], stripe.HTTPClient] | None" = None,
        *,
        retries: int = RETRIES,
        api_base: str | None = None,
    ) -> None:
        self._secret_key = secret_key
        self._http_client = http_client
        self._retries = retries
        self._api_base = api_base
        self._client: stripe.StripeClient | None = None

    def create_session(self, body: Mapping[str, Any], idempotency_key: str) -> SessionAtStripe:
        """Open a session; the same key with the same body gives the same session."""
        # What was stored as JSON is what Stripe's typed parameters say; the contract tests hold it to that.
        params = cast("SessionCreateParams", {**body, "expand": EXPANDED})
        client = self._stripe()
        return _session(_ask(lambda: client.v1.checkout.sessions.create(params, {"idempotency_key": idempotency_key})))

    def read_session(self, session_id: str) -> SessionAtStripe:
        """A session as it is now, with its charge and refunds."""
        client = self._stripe()
        return _session(_ask(lambda: client.v1.checkout.sessions.retrieve(session_id, {"expand": EXPANDED})))

    def expire_session(self, session_id: str) -> None:
        """Close a session; raises StripeRefused when it isn't open any more."""
        client = self._stripe()
        _ask(lambda: client.v1.checkout.sessions.expire(session_id))

    def create_refund(self, intent_id: str, amount: int, idempotency_key: str) -> RefundAtStripe:
        """Give cents back; the same key gives the same refund."""
        params: RefundCreateParams = {
            "payment_intent": intent_id,
            "amount": amount,
            "metadata": {"idempotency_key": idempotency_key},
        }
        client = self._stripe()
        refund = _ask(lambda: client.v1.refunds.create(params, {"idempotency_key": idempotency_key}))
        return _refund(refund.to_dict())

    def find_refund(self, intent_id: str, idempotency_key: str) -> RefundAtStripe | None:
        """The refund made under a key, for when Stripe may have forgotten the key (after a day or more)."""
        client = self._stripe()
        page = _ask(lambda: client.v1.refunds.list({"payment_intent": intent_id, "limit": 100}))
        for refund in page.data:
            found = _refund(refund.to_dict())
            if found.idempotency_key == idempotency_key:
                return found
        return None

    def _stripe(self) -> "stripe.StripeClient":
        if self._client is None:
            # The SDK takes over a second and 40 MB to import: only who really pays bears it.
            import stripe  # noqa: PLC0415 - see above

            carrier = self._http_client() if self._http_client else stripe.RequestsClient(timeout=TIMEOUT_SECONDS)
            self._client = stripe.StripeClient(
                self._secret_key,
                http_client=carrier,
                max_network_retries=self._retries,
                base_addresses={"api": self._api_base} if self._api_base else None,
            )
        return self._client


def verify(payload: bytes, signature: str | None, secret: str) -> bool:
    """Whether a webhook's raw body was signed with the secret, in the last five minutes.

    Source: docs.stripe.com/webhooks/signature.
    """
    # See StripePort._stripe: the import is heavy.
    import stripe  # noqa: PLC0415 - see above

    try:
        stripe.WebhookSignature.verify_header(payload, signature, secret, stripe.Webhook.DEFAULT_TOLERANCE)
    except (stripe.SignatureVerificationError, UnicodeDecodeError):
        return False
    return True


def _ask(call: Callable[[], T]) -> T:
    """Make a call and sort its errors into the two kinds that matter."""
    # See StripePort._stripe: the import is heavy.
    import stripe  # noqa: PLC0415 - see above

    try:
        return call()
    except (stripe.InvalidRequestError, stripe.IdempotencyError) as error:
        raise StripeRefused(error.user_message or str(error)) from error
    except stripe.StripeError as error:
        # A wrong key (401, 403) is among them: the owner mends it, and what waits goes on.
        raise StripeUnreachable(str(error), answered_500=(error.http_status or 0) >= 500) from error


def _session(session: "stripe.checkout.Session") -> SessionAtStripe:
    doc = session.to_dict()
    intent = doc.get("payment_intent") or {}
    charge = intent.get("latest_charge") or {}
    refunds = (charge.get("refunds") or {}).get("data", [])
    return SessionAtStripe(
        id=doc["id"],
        url=doc.get("url") or "",
        status=_status(doc, intent),
        amount=doc["amount_total"],
        currency=doc["currency"].upper(),
        intent_id=intent.get("id"),
        refunded=charge.get("amount_refunded", 0),
        disputed=charge.get("disputed", False),
        refunds=tuple(_refund(refund) for refund in refunds),
    )


def _status(session: Mapping[str, Any], intent: Mapping[str, Any]) -> Status:
    """Gate on `payment_status`, never on `complete` alone: a bank debit is complete and unpaid for days."""
    if session["payment_status"] == "paid":
        return "paid"
    if session["status"] == "expired":
        return "expired"
    if session["status"] == "open":
        return "open"
    failed = intent.get("status") in ("requires_payment_method", "canceled")
    return "failed" if failed else "processing"


def _refund(doc: Mapping[str, Any]) -> RefundAtStripe:
    return RefundAtStripe(
        id=doc["id"],
        amount=doc["amount"],
        came_back=doc.get("status") in ("failed", "canceled"),
        idempotency_key=(doc.get("metadata") or {}).get("idempotency_key", ""),
    )
