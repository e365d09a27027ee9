"""Two weeks of made-up customers, so that the office of a demo has something to show.

They order and pay as real ones do, through the demo's Stripe; only the clock is set back meanwhile.
"""

import random
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from blueprints.catalog.models import Product, Variant
from blueprints.checkout import ordering
from blueprints.checkout.ways import delivery_cents
from blueprints.core import clock
from blueprints.core.database import db, transaction
from blueprints.core.i18n import in_this_language
from blueprints.core.site import current_site
from blueprints.orders import placing, progress, settling
from blueprints.orders.models import Order, Status
from blueprints.orders.placing import Address, Customer, Proposal
from blueprints.payments import mode, state_of, sync

DAYS = 14
SHOP = "demo"
CUSTOMERS = (
    ("Camille Bernard", "fr", "8 quai Saint-Vincent"),
    ("Hugo Lefèvre", "fr", "21 rue Sainte-Catherine"),
    ("Inès Moreau", "fr", "3 place Sathonay"),
    ("Oliver Wright", "en", "14 rue de la Martinière"),
    ("Jeanne Faure", "fr", "5 montée des Carmélites"),
    ("Amadou Diallo", "fr", "40 rue Terme"),
    ("Sofia Rossi", "en", "17 rue Burdeau"),
    ("Louis Garnier", "fr", "2 rue Désirée"),
)


@dataclass(frozen=True)
class Visit:
    """Somebody who orders ``ago`` before now, and how far the order has come since."""

    ago: timedelta
    customer: tuple[str, str, str]
    basket: dict[int, int]
    delivered: bool
    steps: int


def seed() -> None:
    """Let the customers of the last two weeks order, unless somebody has ordered already."""
    fake = mode.current().fake
    if fake is None or db.session.scalar(select(Order.id).limit(1)):
        return
    # The same choices every time: a demo is easier to talk about when it is always the same.
    for visit in visits(_on_the_shelf(), random.Random(2010)):  # noqa: S311 - nothing secret hangs on it
        with clock.freeze(clock.now() - visit.ago), in_this_language(_language(visit)):
            number = _order(visit)
            fake.pay_by_card(state_of(settling.KIND, number).session_id)
            sync(settling.KIND, number)
        _serve(number, visit)


def visits(variant_ids: Sequence[int], chance: random.Random) -> list[Visit]:
    """One to three customers a day, the oldest first."""
    found = []
    for days_ago in range(DAYS - 1, -1, -1):
        for _customer in range(chance.randint(1, 3)):
            ago = timedelta(days=days_ago, minutes=chance.randint(5, 240))
            pieces = {chance.choice(variant_ids): chance.randint(1, 3) for _line in range(chance.randint(1, 4))}
            found.append(Visit(ago, chance.choice(CUSTOMERS), pieces, chance.random() < 0.4, _steps(days_ago, chance)))
    return sorted(found, key=lambda visit: visit.ago, reverse=True)


def _steps(days_ago: int, chance: random.Random) -> int:
    """How many steps an order has made: all of them after two days, few today."""
    if days_ago > 1:
        return 3
    return chance.randint(1, 3) if days_ago else chance.randint(0, 1)


def _on_the_shelf() -> list[int]:
    """What one can buy without emptying a shelf: the seeded goods whose pieces aren't counted, or are many."""
    plenty = (Variant.stock.is_(None)) | (Variant.stock >= 20)
    query = select(Variant.id).join(Variant.product).where(Product.source == SHOP, Product.published, plenty)
    return list(db.session.scalars(query.order_by(Variant.id)))


def _language(visit: Visit) -> str:
    spoken = current_site().languages
    return visit.customer[1] if visit.customer[1] in spoken else spoken[0]


def _order(visit: Visit) -> str:
    name, _its_language, street = visit.customer
    email = f"{name.split()[0].lower()}@example.org".replace("è", "e").replace("é", "e")
    customer = Customer(email=email, name=name, phone="", language=_language(visit))
    address = Address(name, street, "", "69001", "Lyon", current_site().country) if visit.delivered else None
    with transaction():
        articles = placing.articles_of(visit.basket)
        goods = sum(article.unit_cents * article.quantity for article in articles)
        order = placing.place(Proposal(None, articles, customer, address, delivery_cents(goods) if address else 0))
        order_id, number = order.id, order.number
    ordering.pay(order_id)
    return number


def _serve(number: str, visit: Visit) -> None:
    """Bring an order as far as it has come by now, an hour a step."""
    for step in range(visit.steps):
        ago = max(visit.ago - timedelta(hours=step + 1), timedelta(0))
        with clock.freeze(clock.now() - ago), transaction() as session:
            order = session.scalars(select(Order).where(Order.number == number)).one()
            wanted = [Status.PREPARING] if step == 0 else list(progress.next_steps(order))
            if wanted:
                progress.move(order.id, wanted[0], current_site().email)
