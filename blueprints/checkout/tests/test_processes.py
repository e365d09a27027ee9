"""Eight processes at the last piece, and kill -9 at every named point: one order, paid once, nothing lost."""

import multiprocessing
import signal
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from flask import Flask
from sqlalchemy import select

from blueprints.cart import carts
from blueprints.checkout import emptying
from blueprints.checkout.tests import site_process
from blueprints.checkout.tests.site_process import browser, open_shop
from blueprints.core import clock, migrations
from blueprints.core.database import db, leave_transaction, transaction
from blueprints.core.models import OutboxRow
from blueprints.core.testing import SITE_TOML, fresh_database
from blueprints.orders import sweep as unpaid
from blueprints.orders.models import Order, Status
from blueprints.orders.testing import fake, session_of, shelve, stock_of
from blueprints.payments import demo_page
from blueprints.payments import sweep as money

PROCESSES = 8


# A server that has imported the site once and forks: starting Python anew costs two seconds each time.
FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload([site_process.__name__])


class Life:
    """A process of the shop: what it says, and how it ends."""

    def __init__(self, root: Path, environment: dict[str, str], verb: tuple[str, ...]) -> None:
        self.verb = verb
        self.ear, mouth = FORKS.Pipe(duplex=False)
        self.process = FORKS.Process(target=site_process.run, args=(root, environment, verb, mouth))
        self.process.start()
        mouth.close()

    def end(self) -> int | None:
        """Wait for its end; gives the exit code, negative for a signal."""
        self.process.join(timeout=120)
        return self.process.exitcode

    def answer(self) -> str:
        """What it said before it ended well."""
        assert self.end() == 0, f"{self.verb} ended with {self.process.exitcode}"
        said: str = self.ear.recv()
        return said


class Shop:
    """A shop whose processes race and die; this process is the one that comes after."""

    def __init__(self, root: Path, app: Flask, environment: dict[str, str]) -> None:
        self.root, self.app, self.environment = root, app, environment

    def start(self, *verb: str, crash_at: str = "") -> Life:
        leave_transaction()  # or this process would keep the database from the other ones
        return Life(self.root, self.environment | {"GRANDRUE_CRASH_AT": crash_at}, verb)

    def die_at(self, point: str, *verb: str) -> None:
        """Do something in a process that is killed at `point`; the test fails when it lives on."""
        assert self.start(*verb, crash_at=point).end() == -signal.SIGKILL, f"{point} was never reached"

    def all_at_once(self, go: Path, verbs: list[tuple[str, ...]]) -> list[str]:
        """Let processes press the button in the same moment; gives what each saw."""
        lives = [self.start("order", *verb, str(go)) for verb in verbs]
        while len(list(go.parent.glob(f"{go.name}.*"))) < len(lives):
            assert all(life.process.is_alive() for life in lives), "a process died before it began"
            time.sleep(0.02)
        go.touch()
        return [life.answer() for life in lives]


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    root = tmp_path_factory.mktemp("mortal")
    (root / "site.toml").write_text(SITE_TOML.format(features='["checkout"]'), encoding="utf-8")
    with fresh_database() as url, pytest.MonkeyPatch.context() as patch:
        if url:
            patch.setenv("DATABASE_URL", url)
        app = open_shop(root)
        migrations.upgrade(app)
        yield Shop(root, app, {"DATABASE_URL": url or ""})
        with app.app_context():
            db.engine.dispose()


@pytest.fixture(autouse=True)
def in_the_shop(shop: Shop) -> Iterator[None]:
    with shop.app.app_context():
        yield


def cart_with(variant_id: int, number: int = 1) -> str:
    """The token of a new cart."""
    with transaction():
        cart = carts.start()
        carts.add(cart, variant_id, number)
        return cart.token


def order_of(variant_id: int) -> Order:
    """The only order of a variant."""
    leave_transaction()
    with transaction():
        return db.session.scalars(select(Order).where(Order.lines.any(variant_id=variant_id))).unique().one()


def orders_of(variant_id: int) -> int:
    with transaction():
        return len(db.session.scalars(select(Order.id).where(Order.lines.any(variant_id=variant_id))).all())


def mails_about(number: str) -> list[str]:
    """Which mails were promised about an order."""
    with transaction():
        keys = db.session.scalars(select(OutboxRow.key).where(OutboxRow.key.startswith(f"order:{number}:"))).all()
    return sorted(key.split(":")[2] for key in keys if key)


def time_goes_by() -> None:
    """What happens by itself in the next quarter of an hour: webhooks again, the sweeps."""
    with clock.freeze(clock.now() + timedelta(minutes=12)):
        demo_page.deliver_webhooks()
        money.sweep()
        unpaid.sweep()
        emptying.sweep()
        demo_page.deliver_webhooks()


def test_eight_processes_want_the_last_piece_and_one_gets_it(shop: Shop, tmp_path: Path) -> None:
    variant_id = shelve("Dernière tarte", price=1800, stock=1)
    tokens = [cart_with(variant_id) for _customer in range(PROCESSES)]
    outcomes = shop.all_at_once(tmp_path / "go", [(token, "1800") for token in tokens])
    assert sorted(outcome.split()[0] for outcome in outcomes) == ["303"] + ["422"] * (PROCESSES - 1)
    assert (orders_of(variant_id), stock_of(variant_id)) == (1, 0)


def test_eight_processes_order_one_cart_and_it_is_one_order(shop: Shop, tmp_path: Path) -> None:
    variant_id = shelve("Croissant", price=120, stock=20)
    token = cart_with(variant_id, 2)
    outcomes = shop.all_at_once(tmp_path / "go", [(token, "240")] * PROCESSES)
    assert len(set(outcomes)) == 1, outcomes
    assert outcomes[0].startswith("303 http://localhost/demo-payment/")
    assert (orders_of(variant_id), stock_of(variant_id)) == (1, 18)


@pytest.mark.parametrize(
    "point",
    [
        "checkout.before-payment",
        "payments.before-stripe",
        "payments.after-stripe-before-commit",
        "checkout.after-payment",
    ],
)
def test_killed_on_the_way_to_the_payment_the_second_try_is_the_same_order(shop: Shop, point: str) -> None:
    variant_id = shelve(point, price=120, stock=5)
    token = cart_with(variant_id)
    shop.die_at(point, "order", token, "120")
    assert (orders_of(variant_id), stock_of(variant_id)) == (1, 4)
    form = {"method": "pickup", "shown_pickup": "120", "email": "marie@example.com", "name": "Marie Dupont"}
    answer = browser(shop.app, token).post("/checkout", data=form | {"phone": "06 01 02 03 04"})
    assert answer.status_code == 303
    assert (orders_of(variant_id), stock_of(variant_id)) == (1, 4)
    number = order_of(variant_id).number
    fake().pay_by_card(session_of(number))
    time_goes_by()
    assert order_of(variant_id).status == Status.PAID
    assert mails_about(number) == ["new_order", "paid"]


def test_killed_on_the_way_and_left_alone_the_pieces_come_back(shop: Shop) -> None:
    variant_id = shelve("Verlassen", price=120, stock=5)
    shop.die_at("payments.after-stripe-before-commit", "order", cart_with(variant_id), "120")
    with clock.freeze(clock.now() + timedelta(minutes=32)):
        time_goes_by()
    assert (order_of(variant_id).status, stock_of(variant_id)) == (Status.EXPIRED, 5)


@pytest.mark.parametrize(
    "point",
    [
        "payments.after-reading-before-commit",
        "orders.settled",
        "payments.before-commit",
        "payments.after-commit",
    ],
)
@pytest.mark.parametrize("verb", ["done", "webhooks"])
def test_killed_between_payment_and_commit_it_is_paid_once(shop: Shop, point: str, verb: str) -> None:
    variant_id = shelve(f"{verb} {point}", price=120, stock=5)
    token = cart_with(variant_id)
    form = {"method": "pickup", "shown_pickup": "120", "email": "marie@example.com", "name": "Marie Dupont"}
    client = browser(shop.app, token)
    client.post("/checkout", data=form)
    order = order_of(variant_id)
    number, order_token = order.number, order.token
    fake().pay_by_card(session_of(number))
    shop.die_at(point, verb, *([order_token] if verb == "done" else []))
    assert order_of(variant_id).status == (Status.PAID if point == "payments.after-commit" else Status.PENDING)
    time_goes_by()
    paid = order_of(variant_id)
    assert (paid.status, stock_of(variant_id)) == (Status.PAID, 4)
    assert mails_about(number) == ["new_order", "paid"]
    assert "Votre panier est vide" in client.get("/cart").text


def test_killed_while_cancelling_the_pieces_come_back_once(shop: Shop) -> None:
    variant_id = shelve("Annulé", price=120, stock=5)
    token = cart_with(variant_id)
    form = {"method": "pickup", "shown_pickup": "120", "email": "marie@example.com", "name": "Marie Dupont"}
    browser(shop.app, token).post("/checkout", data=form)
    shop.die_at("orders.cancel-after-expire", "cancel", str(order_of(variant_id).id))
    time_goes_by()
    assert (order_of(variant_id).status, stock_of(variant_id)) == (Status.EXPIRED, 5)
