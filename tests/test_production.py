"""A generated site sells while its web and worker processes are killed and come back: each order paid exactly once."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable
from http.cookiejar import DefaultCookiePolicy
from pathlib import Path
from typing import TypeVar

import pytest

from generator.smoke_page import Page
from generator.smoke_site import RunningSite, StepError
from generator.smoke_visitor import Visitor
from tests import buyer, production
from tests.production import Procfile, rows, running, wait_until_up

T = TypeVar("T")

EXPORT = Path(__file__).parent / "exports" / "woocommerce.csv"
SLUG = "sweat-a-capuche-atelier"
STOCK = 400  # pieces of the variant that the form chooses by itself
BUYERS = 3
KILLS = 5  # of each process
PATIENCE = 120  # seconds for which a buyer tries again


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> RunningSite:
    """The site, installed from its own lock, with the hoodies of our WooCommerce export on its shelves."""
    site = production.install(tmp_path_factory.mktemp("production") / "shop")
    site.flask("catalog", "import", "--yes", str(EXPORT))
    return site


def test_every_order_is_paid_exactly_once_whoever_is_killed(site: RunningSite) -> None:
    with running(site) as procfile:
        crowd = Crowd(site)
        crowd.start()
        kill_now_and_then(procfile, random.Random(20261122))
        sold = crowd.finish()
        let_claims_lapse(procfile)
        wait_for_calm(site)

    assert procfile.killed == {"web": KILLS, "worker": KILLS}
    assert crowd.troubles == []
    assert len(sold) >= BUYERS
    check_the_books(site, sold)


def check_the_books(site: RunningSite, sold: list[str]) -> None:
    """Orders, the bank's ledger, the stock and the mails tell the same story."""
    shop, bank = site.folder / "instance" / "site.db", site.folder / "instance" / "fake-stripe.db"
    orders = rows(shop, "SELECT email, number, status, total_cents FROM orders_order WHERE status != 'expired'")
    charged = rows(bank, "SELECT json_extract(doc, '$.amount') FROM object WHERE object = 'charge'")
    told = rows(shop, "SELECT order_id, count(*) FROM orders_event WHERE kind = 'paid' GROUP BY order_id")
    left = rows(shop, "SELECT stock FROM catalog_variant WHERE sku = 'sweat-atelier-bleu-m'")
    promised = Counter(key for (key,) in rows(shop, "SELECT key FROM core_outbox WHERE kind = 'mail'"))
    mails = Counter(str(mail["To"]) for mail in site.mails("@") if "Votre commande" in str(mail["Subject"]))

    assert sorted(str(email) for email, *_rest in orders) == sorted(sold)
    assert {status for _email, _number, status, _total in orders} == {"paid"}
    assert {count for _order, count in told} == {1}
    assert len(told) == len(sold)
    assert [amount for (amount,) in charged] == [5900] * len(sold)
    assert left == [(STOCK - len(sold),)]
    assert max(promised.values()) == 1
    assert mails == Counter(sold)


class Crowd:
    """Buyers who come one after the other at each of several tills, until they are told to stop."""

    def __init__(self, site: RunningSite) -> None:
        self.site = site
        self.sold: list[str] = []
        self.troubles: list[str] = []
        self._closing = threading.Event()
        self._tills = [threading.Thread(target=self._queue, args=(number,)) for number in range(BUYERS)]

    def start(self) -> None:
        for till in self._tills:
            till.start()

    def finish(self) -> list[str]:
        """Let the last ones pay; the addresses of all who did."""
        self._closing.set()
        for till in self._tills:
            till.join()
        return self.sold

    def _queue(self, till: int) -> None:
        for number in range(1000):
            if self._closing.is_set():
                return
            email = f"client-{till}-{number}@example.com"
            try:
                self._buy(email)
            except (StepError, OSError) as trouble:
                self.troubles.append(f"{email}: {trouble}")
                return
            self.sold.append(email)

    def _buy(self, email: str) -> None:
        """Buy a hoodie as a stubborn customer does: what fails is tried again, with the same cart."""
        guest = Visitor(email, self.site.base)
        # A production site's cookies are for https only; here it is reached without the proxy in front.
        guest.cookies.set_policy(DefaultCookiePolicy(secure_protocols=("http", "https")))
        again(lambda: self._fill_cart(guest))
        page = again(lambda: buyer.check_out(self.site, guest, email))
        again(lambda: self._pay(guest, page))

    def _fill_cart(self, guest: Visitor) -> None:
        if SLUG not in " ".join(guest.get(f"{self.site.base}/cart").page.links):
            buyer.put_into_cart(self.site, guest, SLUG)

    def _pay(self, guest: Visitor, page: Page) -> None:
        """Pay, unless that was done and only the answer got lost: the payment page then leads on by itself."""
        here = guest.get(page.url)
        if here.status >= 500:
            raise StepError(f"{page.url} answers {here.status}")
        if any(form.has("way") for form in here.page.forms):
            buyer.pay(self.site, guest, here.page, "card")


def kill_now_and_then(procfile: Procfile, chance: random.Random) -> None:
    """Kill web and worker KILLS times each, in any order, and start them again."""
    plan = ["web", "worker"] * KILLS
    chance.shuffle(plan)
    for name in plan:
        time.sleep(chance.uniform(0.3, 1.5))
        procfile.kill(name)
        procfile.start(name)
        if name == "web":
            wait_until_up(procfile.site)


def let_claims_lapse(procfile: Procfile) -> None:
    """What a killed worker had taken on is left to it for five minutes: let them have passed."""
    procfile.stop_one("worker")
    database = procfile.site.folder / "instance" / "site.db"
    rows(database, "UPDATE core_outbox SET claimed_until = '2026-01-01 00:00:00' WHERE done_at IS NULL")
    procfile.start("worker")


def wait_for_calm(site: RunningSite) -> None:
    """Until every promise in the outbox is kept."""
    waiting = "SELECT count(*) FROM core_outbox WHERE done_at IS NULL"
    deadline = time.monotonic() + PATIENCE
    while rows(site.folder / "instance" / "site.db", waiting) != [(0,)]:
        if time.monotonic() > deadline:
            raise TimeoutError(site.log_text()[-3000:])
        time.sleep(0.5)


def again(do: Callable[[], T]) -> T:
    """What ``do`` gives, tried anew while the site is down or in trouble. Raises what it last raised."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            return do()
        except (StepError, OSError):
            if time.monotonic() > deadline:
                raise
        time.sleep(0.3)
