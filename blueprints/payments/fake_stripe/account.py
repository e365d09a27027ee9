"""`FakeStripe`: one make-believe Stripe account."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from blueprints.payments.fake_stripe import customer, webhooks
from blueprints.payments.fake_stripe.api import PageUrl
from blueprints.payments.fake_stripe.ledger import Doc, Ledger, NoSuchObject

if TYPE_CHECKING:
    from blueprints.payments.fake_stripe.wire import FakeHTTPClient

Fault = Literal["lost-request", "lost-answer", "error", "kept-error", "rate-limit"]


class FakeStripe:
    """An account whose customers and bank are ours to move.

    `clock` gives aware UTC; `page_url` the address of the payment page of a session;
    `webhook_secret` is what its webhooks are signed with.
    """

    def __init__(self, path: Path, *, clock: Callable[[], datetime], page_url: PageUrl, webhook_secret: str) -> None:
        self.ledger = Ledger(path, clock)
        self.page_url = page_url
        self.webhook_secret = webhook_secret

    def http_client(self) -> "FakeHTTPClient":
        """What `stripe.StripeClient(http_client=…)` is given to talk to this account."""
        # The SDK costs a second and 40 MB: imported when a payment is made, not at start-up.
        from blueprints.payments.fake_stripe.wire import FakeHTTPClient  # noqa: PLC0415 - see above

        return FakeHTTPClient(self.ledger, self.page_url)

    def session(self, session_id: str) -> Doc | None:
        """A session as it is now, with its lines under `lines`; None if there is none."""
        self.let_time_pass()
        with self.ledger.transaction() as books:
            try:
                session = books.get("checkout.session", session_id)
            except NoSuchObject:
                return None
            return session | {"lines": books.all_of("item", session_id)}

    def pay_by_card(self, session_id: str) -> Doc:
        """The customer's card is accepted. Raises `customer.SessionClosed`."""
        self.let_time_pass()
        with self.ledger.transaction() as books:
            return customer.pay_by_card(books, session_id)

    def pay_by_debit(self, session_id: str, *, succeeds: bool, after: int) -> Doc:
        """The customer gives a bank debit, decided `after` seconds. Raises `customer.SessionClosed`."""
        self.let_time_pass()
        with self.ledger.transaction() as books:
            return customer.pay_by_debit(books, session_id, succeeds=succeeds, after=after)

    def fail_refund(self, refund_id: str) -> Doc:
        """The customer's bank sends a refund back."""
        with self.ledger.transaction() as books:
            return customer.fail_refund(books, refund_id)

    def dispute(self, session_id: str) -> Doc:
        """The customer's bank disputes a payment."""
        with self.ledger.transaction() as books:
            return customer.dispute(books, session_id)

    def let_time_pass(self) -> None:
        """Let what was due by now happen: debits are decided, forgotten sessions expire."""
        with self.ledger.transaction() as books:
            customer.let_time_pass(books)

    def deliver(self, send: webhooks.Send, events: list[Doc] | None = None) -> int:
        """Post the webhooks that are due (or `events`, even again); gives how many were taken."""
        if events is None:
            self.let_time_pass()
        return webhooks.deliver(self.ledger, self.webhook_secret, send, events)

    def due_events(self) -> list[Doc]:
        """The events that wait to be delivered now."""
        self.let_time_pass()
        return webhooks.due(self.ledger)

    def events(self) -> list[Doc]:
        """Every event ever made, the oldest first."""
        with self.ledger.transaction() as books:
            return books.all_of("event")

    def refunds(self) -> list[Doc]:
        """Every refund ever taken, the oldest first."""
        with self.ledger.transaction() as books:
            return books.all_of("refund")

    def plant(self, fault: Fault, *, method: str, path: str, times: int = 1) -> None:
        """Make the next `times` requests go wrong whose path begins with `path`.

        - `lost-request`: the connection breaks before Stripe hears of it;
        - `lost-answer`: Stripe does it, and the connection breaks before we hear of it;
        - `error`: a 500, nothing done, nothing remembered;
        - `kept-error`: a 500, nothing done, and the idempotency key remembers the 500;
        - `rate-limit`: a 429.
        """
        with self.ledger.transaction() as books:
            books.connection.executemany(
                "INSERT INTO fault (kind, method, path) VALUES (?, ?, ?)",
                [(fault, method, path)] * times,
            )
