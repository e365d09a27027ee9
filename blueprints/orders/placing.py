"""Placing an order: what the customer saw is frozen, the pieces are taken, and the clock runs."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta

from sqlalchemy import text

from blueprints.catalog import stock
from blueprints.catalog.offers import offers
from blueprints.core.clock import now
from blueprints.core.database import db
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.core.site import current_site
from blueprints.orders.history import CUSTOMER, note
from blueprints.orders.models import Order, OrderLine, Status
from blueprints.orders.totals import Priced, Totals, add_up

HOLD = timedelta(minutes=31)
"""How long the pieces wait for the money: Stripe's shortest session (30 minutes) and a minute for the way there."""


@dataclass(frozen=True, slots=True)
class Article:
    """Some pieces of a variant as they are sold at this moment; cents and basis points."""

    variant_id: int
    sku: str
    name: str
    options: str
    picture_key: str | None
    unit_cents: int
    rate_bp: int
    quantity: int


@dataclass(frozen=True, slots=True)
class Address:
    """Where a parcel goes; `country` is ISO 3166-1 alpha-2."""

    name: str
    street: str
    street2: str
    postcode: str
    city: str
    country: str


@dataclass(frozen=True, slots=True)
class Customer:
    """Who orders; `user_id` is None for a guest, `language` is the page's."""

    email: str
    name: str
    phone: str
    language: str
    user_id: int | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """All that makes an order. Without an `address` it is collected in the shop."""

    cart_id: int | None
    articles: tuple[Article, ...]
    customer: Customer
    address: Address | None
    delivery_cents: int
    note: str = ""

    @property
    def totals(self) -> Totals:
        return add_up([Priced(a.unit_cents, a.quantity, a.rate_bp) for a in self.articles], self.delivery_cents)


def articles_of(quantities: Mapping[int, int]) -> tuple[Article, ...]:
    """Variants (id -> pieces) at this moment's names and prices, in the language of the page.

    Raises UserError for one that isn't sold any more.
    """
    offered = offers(quantities)
    articles = []
    for variant_id, quantity in quantities.items():
        offer = offered.get(variant_id)
        if offer is None or not offer.for_sale:
            name = offer.full_name if offer else _("An article")
            raise UserError(_("%(name)s is not sold any more. Take it out of your cart.", name=name))
        articles.append(
            Article(
                variant_id=variant_id,
                sku=offer.sku,
                name=offer.name,
                options=offer.label,
                picture_key=offer.picture_key,
                unit_cents=offer.price_cents,
                rate_bp=offer.vat_rate_bp,
                quantity=quantity,
            )
        )
    return tuple(articles)


def place(proposal: Proposal) -> Order:
    """Take the pieces and write the order, pending until `expires_at`, in the current transaction.

    Raises stock.OutOfStock, which names what is missing, having taken nothing.
    """
    totals, customer = proposal.totals, proposal.customer
    stock.take(pieces(proposal.articles))
    order = Order(
        number=_next_number(),
        token=secrets.token_urlsafe(32),
        status=Status.PENDING,
        cart_id=proposal.cart_id,
        user_id=customer.user_id,
        email=customer.email,
        name=customer.name,
        phone=customer.phone,
        language=customer.language,
        delivery="delivery" if proposal.address else "pickup",
        address=asdict(proposal.address) if proposal.address else None,
        note=proposal.note,
        currency=current_site().currency,
        goods_cents=totals.goods_cents,
        delivery_cents=totals.delivery_cents,
        total_cents=totals.total_cents,
        tax_cents=totals.tax_cents,
        taxes={str(rate.rate_bp): {"gross": rate.gross_cents, "tax": rate.tax_cents} for rate in totals.rates},
        stock_held=True,
        expires_at=now() + HOLD,
        lines=_lines(proposal.articles, totals),
    )
    db.session.add(order)
    note(order, "placed", CUSTOMER)
    db.session.flush()
    return order


def is_same(order: Order, proposal: Proposal) -> bool:
    """Whether a pending order already says what is proposed, so that it can be paid as it stands."""
    address = asdict(proposal.address) if proposal.address else None
    customer = proposal.customer
    return (
        order.status == Status.PENDING
        and (order.email, order.name, order.phone, order.language, order.user_id, order.note, order.address)
        == (customer.email, customer.name, customer.phone, customer.language, customer.user_id, proposal.note, address)
        and (order.total_cents, order.delivery_cents) == (proposal.totals.total_cents, proposal.delivery_cents)
        and [(line.variant_id, line.quantity, line.unit_cents, line.rate_bp, line.name) for line in order.lines]
        == [(a.variant_id, a.quantity, a.unit_cents, a.rate_bp, a.name) for a in proposal.articles]
    )


def pieces(articles: Iterable[Article]) -> dict[int, int]:
    """How many pieces of which variant."""
    quantities: dict[int, int] = {}
    for article in articles:
        quantities[article.variant_id] = quantities.get(article.variant_id, 0) + article.quantity
    return quantities


def _lines(articles: Iterable[Article], totals: Totals) -> list[OrderLine]:
    return [
        OrderLine(
            position=position,
            variant_id=article.variant_id,
            sku=article.sku,
            name=article.name,
            options=article.options,
            picture_key=article.picture_key,
            quantity=article.quantity,
            unit_cents=article.unit_cents,
            total_cents=article.unit_cents * article.quantity,
            rate_bp=article.rate_bp,
            tax_cents=tax_cents,
        )
        for position, (article, tax_cents) in enumerate(zip(articles, totals.line_taxes, strict=True))
    ]


def _next_number() -> str:
    """The next number of this year, ``2026-00012``. Who asks at the same time waits for the commit."""
    year = now().astimezone(current_site().zone).year
    # One statement that both databases understand; SQLAlchemy's upsert is another one for each.
    last = db.session.execute(
        text(
            "INSERT INTO orders_counter (year, last) VALUES (:year, 1) "
            "ON CONFLICT (year) DO UPDATE SET last = orders_counter.last + 1 RETURNING last"
        ),
        {"year": year},
    ).scalar_one()
    return f"{year}-{last:05d}"
