"""Hundreds of customers at random, and webhooks that come twice, shuffled, or fail: each paid thing is settled once."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from blueprints.core import outbox
from blueprints.core.database import transaction
from blueprints.core.errors import UserError
from blueprints.payments import PaymentUnavailable, expire, refund, start, state_of, sync
from blueprints.payments.fake_stripe.account import FakeStripe, Fault
from blueprints.payments.fake_stripe.customer import SessionClosed
from blueprints.payments.fake_stripe.ledger import Doc
from blueprints.payments.fake_stripe.webhooks import Send
from blueprints.payments.sweep import sweep
from blueprints.payments.tests.till import noted, session_of, times_paid, wish

NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
FLOWS_A_SEED = 20
FAULTS: tuple[Fault, ...] = ("lost-request", "lost-answer", "error", "kept-error", "rate-limit")


class Street:
    """Customers, a bank, an owner and a bad line to Stripe, all moved by one seed."""

    def __init__(self, seed: int, fake: FakeStripe, send: Send, freeze: Callable[[datetime], None]) -> None:
        self.dice = random.Random(seed)
        self.fake, self.send, self.freeze = fake, send, freeze
        self.minute = 0
        self.references = [f"{seed}-{number}" for number in range(FLOWS_A_SEED)]

    def live(self) -> None:
        """An hour and a half of customers, then days in which everything heals."""
        self.freeze(NOON)
        for _step in range(FLOWS_A_SEED * 6):
            self.dice.choice([self.start, self.start, self.pay, self.pay, self.look, self.cancel, self.give_back])()
            if self.dice.random() < 0.2:
                self.fake.plant(self.dice.choice(FAULTS), method=self.dice.choice(("GET", "POST")), path="/v1/")
            if self.dice.random() < 0.5:
                self.deliver_badly()
            self.wait(minutes=self.dice.randrange(3))
        with self.fake.ledger.transaction() as books:
            books.connection.execute("DELETE FROM fault")
        for _day in range(4 * 24):
            self.wait(minutes=60)
            outbox.deliver_due()
            sweep()
            if self.dice.random() < 0.3:
                self.deliver_badly()

    def start(self) -> None:
        self.dare(lambda: start(wish(self.any_thing())))

    def pay(self) -> None:
        try:
            session_id = session_of(self.any_thing())
        except AssertionError:
            return
        way = self.dice.choice(("card", "card", "debit", "bad debit"))
        try:
            if way == "card":
                self.fake.pay_by_card(session_id)
            else:
                self.fake.pay_by_debit(session_id, succeeds=way == "debit", after=self.dice.randrange(100_000))
        except SessionClosed:
            return

    def look(self) -> None:
        self.dare(lambda: sync("thing", self.any_thing()))

    def cancel(self) -> None:
        if self.dice.random() < 0.3:
            self.dare(lambda: expire("thing", self.any_thing()))

    def give_back(self) -> None:
        reference = self.any_thing()

        def promise() -> None:
            with transaction():
                refund("thing", reference, self.dice.randrange(1, 400), f"{reference}:{self.dice.randrange(3)}")

        self.dare(promise)
        outbox.deliver_due()

    def deliver_badly(self) -> None:
        """Some twice, in any order, 40 % answered by an error before or after the work was done."""
        events = self.fake.due_events()
        events += [event for event in events if self.dice.random() < 0.3]
        self.dice.shuffle(events)

        def bad_line(body: bytes, headers: dict[str, str]) -> int:
            luck = self.dice.random()
            if luck < 0.2:
                return 503
            status = self.send(body, headers)
            return 500 if luck < 0.4 else status

        self.fake.deliver(bad_line, events)

    def wait(self, minutes: int) -> None:
        self.minute += minutes
        self.freeze(NOON + timedelta(minutes=self.minute))

    def any_thing(self) -> str:
        return self.dice.choice(self.references)

    @staticmethod
    def dare(act: Callable[[], object]) -> None:
        try:
            act()
        except (PaymentUnavailable, UserError, LookupError):
            return


@pytest.mark.parametrize("seed", range(8))
def test_each_paid_thing_is_settled_once(
    seed: int, fake: FakeStripe, send: Send, freeze: Callable[[datetime], None]
) -> None:
    street = Street(seed, fake, send, freeze)
    street.live()
    charges = _by_reference(fake, "charge")
    refunds = _by_reference(fake, "refund")
    assert charges, "nobody paid: the street is broken"
    for reference in street.references:
        paid = charges.get(reference, [])
        assert len(paid) <= 1, "nobody is charged twice"
        assert times_paid(reference) == len(paid), noted(reference)
        if paid:
            state = state_of("thing", reference)
            returned = sum(found["amount"] for found in refunds.get(reference, []))
            assert (state.status, state.refunded) == ("paid", returned)
            assert returned == paid[0]["amount_refunded"] <= 690
        keys = [found["metadata"]["idempotency_key"] for found in refunds.get(reference, [])]
        assert len(keys) == len(set(keys)), "a refund is made once"


def _by_reference(fake: FakeStripe, kind: str) -> dict[str, list[Doc]]:
    found: dict[str, list[Doc]] = {}
    with fake.ledger.transaction() as books:
        for doc in books.all_of(kind):
            intent = books.get("payment_intent", doc["payment_intent"])
            found.setdefault(intent["metadata"]["reference"], []).append(doc)
    return found
