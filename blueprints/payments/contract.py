"""What other rooms say to payments, and hear from it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _

Status = Literal["open", "processing", "paid", "failed", "expired"]
"""
- `open`: the customer may still pay;
- `processing`: a bank debit is under way, its result comes in days;
- `paid`: Stripe has the money;
- `failed`: the bank debit was refused; the customer may start again;
- `expired`: nobody can pay this session any more; the customer may start again.
"""


@dataclass(frozen=True, slots=True)
class PaymentLine:
    """One line that the customer sees while paying; `unit_amount` in cents, tax included, 0 or more."""

    name: str
    unit_amount: int
    quantity: int = 1


@dataclass(frozen=True, slots=True)
class PaymentRequest:
    """A wish to be paid for the thing `kind`, `reference`.

    `amount` is cents and the sum of the lines (ValueError if it isn't, or isn't above 0);
    `currency` is ISO 4217; `language` is the page's; `expires_at` is aware and, for a new
    session, 30 minutes to 24 hours ahead (Stripe's limits): take now + 31 minutes and store it
    before calling. The URLs are absolute; `{CHECKOUT_SESSION_ID}` in `success_url` is filled in.
    """

    kind: str
    reference: str
    lines: tuple[PaymentLine, ...]
    amount: int
    currency: str
    email: str
    language: str
    expires_at: datetime
    success_url: str
    cancel_url: str

    def __post_init__(self) -> None:
        total = sum(line.unit_amount * line.quantity for line in self.lines)
        if total != self.amount:
            raise ValueError(f"The lines add up to {total} cents, but the amount is {self.amount}.")
        if self.amount <= 0:
            raise ValueError("What costs nothing needs no payment; settle it yourself.")
        if any(line.unit_amount < 0 or line.quantity < 1 for line in self.lines):
            raise ValueError("Stripe takes no negative line; give the reduced price instead.")


@dataclass(frozen=True, slots=True)
class PaymentState:
    """What Stripe says about the payment of a thing.

    `amount` and `refunded` are cents of `currency`; compare them with what you asked for, and do
    not deliver on a mismatch. `session_id` is empty until Stripe has made a session. `disputed`
    says that the customer's bank contests the payment.
    """

    kind: str
    reference: str
    session_id: str
    status: Status
    amount: int
    currency: str
    refunded: int = 0
    disputed: bool = False


class UnknownPayment(LookupError):
    """Nobody ever started a payment for that thing."""

    def __init__(self, kind: str, reference: str) -> None:
        super().__init__(f"No payment was ever started for {kind} {reference}.")


class PaymentUnavailable(UserError):
    """Stripe can't be reached, or wouldn't open a payment; nothing was paid. Trying again is safe."""

    def __init__(self) -> None:
        super().__init__(
            _("The payment service does not answer right now. Nothing was paid. Please try again in a minute."),
            status=503,
        )
