"""kill -9 at every named point, then a restart: paid once, refunded once, nothing lost."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from blueprints.core import clock, migrations, outbox
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.testing import SITE_TOML, fresh_database
from blueprints.payments import demo_page, mode, start, state_of, sync
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.fake_stripe.webhooks import sign
from blueprints.payments.models import Attempt, Payment, StripeEvent
from blueprints.payments.sweep import sweep
from blueprints.payments.tests import till
from blueprints.payments.tests.site_process import open_site, promise_refund


class Site:
    """A site whose processes die; this process is the one that comes after."""

    def __init__(self, root: Path, app: Flask, environment: dict[str, str]) -> None:
        self.root, self.app, self.environment = root, app, environment

    @property
    def fake(self) -> FakeStripe:
        fake = mode.of(self.app).fake
        assert fake is not None
        return fake

    def die_at(self, point: str, *verb: str) -> None:
        """Do something in a process that is killed at `point`; the test fails when it lives on."""
        done = self.run(*verb, crash_at=point)
        assert done.returncode == -signal.SIGKILL, f"{point} was never reached: {done.stdout}{done.stderr}"

    def run(self, *verb: str, crash_at: str = "") -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "blueprints.payments.tests.site_process", str(self.root), *verb]
        environment = self.environment | {"GRANDRUE_CRASH_AT": crash_at}
        leave_transaction()  # or this process would keep the database from the other one
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    root = tmp_path_factory.mktemp("mortal")
    (root / "site.toml").write_text(SITE_TOML.format(features='["payments"]'), encoding="utf-8")
    with fresh_database() as url, pytest.MonkeyPatch.context() as patch:
        if url:
            patch.setenv("DATABASE_URL", url)
        app = open_site(root)
        migrations.upgrade(app)
        till.make_table(app)
        yield Site(root, app, dict(os.environ))
        with app.app_context():
            db.engine.dispose()


@pytest.fixture(autouse=True)
def after_the_crash(site: Site) -> Iterator[None]:
    with site.app.app_context():
        yield


def attempts(reference: str) -> list[Attempt]:
    query = select(Attempt).join(Payment).where(Payment.reference == reference).order_by(Attempt.number)
    with transaction():
        return list(db.session.scalars(query))


def sessions(site: Site, reference: str) -> list[str]:
    with site.fake.ledger.transaction() as books:
        found = books.all_of("checkout.session")
    return [session["id"] for session in found if session["client_reference_id"] == reference]


@pytest.mark.parametrize("point", ["payments.before-stripe", "payments.after-stripe-before-commit"])
def test_killed_while_starting_and_started_again_it_is_one_session(site: Site, point: str) -> None:
    site.die_at(point, "start", point)
    assert [attempt.status for attempt in attempts(point)] == ["making"]
    start(till.wish(point))
    assert sessions(site, point) == [till.session_of(point)]
    site.fake.pay_by_card(till.session_of(point))
    demo_page.deliver_webhooks()
    assert till.noted(point) == [("paid", 0)]


def test_killed_while_starting_and_left_alone_it_expires(site: Site) -> None:
    site.die_at("payments.after-stripe-before-commit", "start", "left")
    with clock.freeze(clock.now() + timedelta(minutes=33)):
        sweep()
        demo_page.deliver_webhooks()
        assert till.noted("left") == [("expired", 0)]


@pytest.mark.parametrize(
    ("verb", "point"),
    [
        ("webhooks", "payments.after-reading-before-commit"),
        ("webhooks", "payments.before-commit"),
        ("webhooks", "payments.after-commit"),
        ("sync", "payments.before-commit"),
    ],
)
def test_killed_between_payment_and_commit_it_is_paid_once(site: Site, point: str, verb: str) -> None:
    reference = f"{verb}:{point}"
    start(till.wish(reference))
    site.fake.pay_by_card(till.session_of(reference))
    site.die_at(point, verb, *([reference] if verb == "sync" else []))
    committed = point == "payments.after-commit"
    assert till.times_paid(reference) == (1 if committed else 0)
    _come_back(site)
    assert till.noted(reference) == [("paid", 0)]
    assert state_of("thing", reference).status == "paid"


def test_killed_and_restarted_without_any_webhook_the_sweep_finds_the_money(site: Site) -> None:
    start(till.wish("silent"))
    site.fake.pay_by_card(till.session_of("silent"))
    site.die_at("payments.before-commit", "sync", "silent")
    with site.fake.ledger.transaction() as books:
        books.connection.execute("UPDATE delivery SET delivered = 1")
    with clock.freeze(clock.now() + timedelta(minutes=11)):
        sweep()
    assert till.noted("silent") == [("paid", 0)]


def test_killed_after_expiring_nobody_can_pay_and_the_site_learns_it(site: Site) -> None:
    start(till.wish("closing"))
    site.die_at("payments.after-expire-before-commit", "expire", "closing")
    assert till.noted("closing") == []
    _come_back(site)
    assert till.noted("closing") == [("expired", 0)]


@pytest.mark.parametrize("point", ["payments.before-refund", "payments.after-refund-before-commit"])
def test_killed_while_refunding_it_is_refunded_once(site: Site, point: str) -> None:
    start(till.wish(point + "!"))
    site.fake.pay_by_card(till.session_of(point + "!"))
    sync("thing", point + "!")
    promise_refund(point + "!", "250", point)
    site.die_at(point, "outbox")
    # The claim of the worker that died runs out.
    with clock.freeze(clock.now() + timedelta(minutes=6)):
        outbox.deliver_due()
        outbox.deliver_due()
    assert state_of("thing", point + "!").refunded == 250
    intent = attempts(point + "!")[-1].intent_id
    assert [found["amount"] for found in site.fake.refunds() if found["payment_intent"] == intent] == [250]


def test_several_processes_that_deliver_one_event_have_one_effect(site: Site, tmp_path: Path) -> None:
    start(till.wish("many"))
    site.fake.pay_by_card(till.session_of("many"))
    event = next(
        event for event in site.fake.due_events() if event["data"]["object"].get("client_reference_id") == "many"
    )
    body, go = tmp_path / "event.json", tmp_path / "go"
    body.write_bytes(json.dumps(event).encode())
    signature = sign(body.read_bytes(), mode.of(site.app).webhook_secret)
    command = [sys.executable, "-m", "blueprints.payments.tests.site_process", str(site.root), "post"]
    processes = [
        subprocess.Popen([*command, str(body), signature, str(go), "3"], env=site.environment, stdout=subprocess.PIPE)
        for _process in range(4)
    ]
    leave_transaction()
    while len(list(tmp_path.glob("go.*"))) < len(processes):
        assert all(process.poll() is None for process in processes), "a process died before it began"
        time.sleep(0.02)
    go.touch()
    answers = [process.communicate(timeout=120)[0].strip() for process in processes]
    assert answers == [str([200] * 6).encode()] * 4
    assert till.noted("many") == [("paid", 0)]
    with transaction():
        assert len(db.session.scalars(select(StripeEvent).where(StripeEvent.id == event["id"])).all()) == 1


def _come_back(site: Site) -> None:
    """What the next process does by itself: Stripe repeats its webhooks, the sweep runs."""
    with clock.freeze(clock.now() + timedelta(minutes=12)):
        demo_page.deliver_webhooks()
        sweep()
        demo_page.deliver_webhooks()
