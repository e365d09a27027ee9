"""What the office sees of payments, and the commands for who looks after them."""

from collections.abc import Callable
from datetime import timedelta

from flask import Flask
from sqlalchemy import select
from sqlalchemy.orm import Session

from blueprints.core import outbox
from blueprints.core.clock import now
from blueprints.core.database import leave_transaction, transaction
from blueprints.payments import mode, panel, refund, sync
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.models import Attempt, Payment
from blueprints.payments.tests.till import session_of

Open = Callable[[str], str]


def test_what_was_never_started_has_no_panel(fake: FakeStripe) -> None:
    assert panel.show("thing", "never") is None


def test_the_panel_shows_what_was_paid_and_given_back(app: Flask, fake: FakeStripe, opened: Open) -> None:
    fake.pay_by_card(opened("O1"))
    sync("thing", "O1")
    with transaction():
        refund("thing", "O1", 190, "one")
    shown = panel.show("thing", "O1")
    assert shown is not None
    for seen in ("6,90", "Payé", "1,90", "en route vers Stripe"):
        assert seen in shown
    outbox.deliver_due()
    shown = panel.show("thing", "O1")
    assert shown is not None
    assert "remboursé" in shown


def test_the_dashboard_is_calm_until_something_needs_a_person(
    app: Flask, fake: FakeStripe, opened: Open, freeze: Callable[..., None]
) -> None:
    session_id = opened("O2")
    fake.pay_by_card(session_id)
    sync("thing", "O2")
    assert panel.show_troubles() is None
    fake.dispute(session_id)
    sync("thing", "O2")
    with transaction():
        refund("thing", "O2", 500, "one")
    intent = fake.session(session_id)
    assert intent is not None
    mode.current().port.create_refund(intent["payment_intent"], 600, "dashboard")
    outbox.deliver_due()
    troubles = panel.show_troubles()
    assert troubles is not None
    for seen in ("1 paiement est contesté", "5,00", "O2", "greater than unrefunded amount"):
        assert seen in troubles
    freeze(now() + timedelta(days=181))
    assert panel.show_troubles() is None


def test_the_customers_address_is_forgotten_once_the_session_is_open(
    fake: FakeStripe, opened: Open, session: Session
) -> None:
    opened("O3")
    attempt = session.scalars(select(Attempt).join(Payment).where(Payment.reference == "O3")).one()
    assert list(attempt.body) == ["line_items"]


def test_a_payment_can_be_looked_up_at_the_command_line(app: Flask, fake: FakeStripe, opened: Open) -> None:
    fake.pay_by_card(opened("O4"))
    session_id = session_of("O4")
    leave_transaction()
    run = app.test_cli_runner().invoke
    assert run(args=["payments", "sync", "thing", "O4"]).output == f"thing O4: paid, 690 EUR ({session_id})\n"
    missing = run(args=["payments", "sync", "thing", "never"])
    assert (missing.exit_code, missing.output) == (1, "Error: No payment was ever started for thing never.\n")
    assert run(args=["payments", "sweep"]).output == "Looked at 0.\n"
