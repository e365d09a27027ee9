"""What is said before somebody presses the button: what is paid when, until when one may cancel, and what not coming costs."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from blueprints.booking.models import Service
from blueprints.booking.terms import end_of_withdrawal, may_withdraw
from blueprints.core.clock import now
from blueprints.core.i18n import gettext as _
from blueprints.core.settings import answer
from blueprints.core.site import current_site


@dataclass(frozen=True)
class Offer:
    """A service at some times for a party, in cents. `free_until` is None where it is too late to cancel for nothing."""

    service: Service
    party: int
    starts: tuple[datetime, ...]

    @property
    def price_cents(self) -> int:
        return self.service.price_cents * self.party * len(self.starts)

    @property
    def pay_cents(self) -> int:
        """What is paid online: at once, or once somebody has said yes."""
        return self.service.pay_cents * self.party * len(self.starts)

    @property
    def rest_cents(self) -> int:
        return self.price_cents - self.pay_cents

    @property
    def free_until(self) -> datetime | None:
        deadline = min(self.starts) - timedelta(hours=self.service.cancel_hours)
        return deadline if deadline > now() else None

    @property
    def withdrawal_until(self) -> datetime | None:
        """Until when what is paid online could be withdrawn from, were it booked now; None where nothing is, or the
        law makes an exception."""
        if not self.pay_cents or not may_withdraw(self.service):
            return None
        return end_of_withdrawal(now(), self.service.place)

    @property
    def begins_early(self) -> bool:
        """Whether it begins before that time is over, so that booking it asks us to (L221-25)."""
        until = self.withdrawal_until
        return until is not None and min(self.starts) <= until

    @property
    def button(self) -> str:
        """The words of the button: where money is owed by pressing it they say so (code de la consommation, L221-14)."""
        if self.service.approval:
            return _("Send the request")
        if self.pay_cents:
            return _("Book with obligation to pay")
        return _("Book these times") if len(self.starts) > 1 else _("Book")


def advance_words() -> str:
    """As what a sum is paid in advance. In France the word decides what becomes of it (code civil, art. 1590)."""
    if current_site().country == "FR" and answer("booking.advance") == "arrhes":
        return _("as a deposit")
    return _("as a part payment")
