"""For tests of this room and of those that build on it: things to sell, orders, and customers who pay."""

from sqlalchemy import select

from blueprints.catalog import products
from blueprints.catalog.models import Variant
from blueprints.catalog.products import Details, VariantDetails
from blueprints.core.database import db, transaction
from blueprints.orders import finding, placing
from blueprints.orders.models import Order
from blueprints.orders.placing import Address, Customer, Proposal
from blueprints.payments import PaymentLine, PaymentRequest, mode, start, sync
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.models import Attempt, Payment

MARIE = Customer(email="marie@example.com", name="Marie Dupont", phone="0601020304", language="fr")
HOME = Address(name="Marie Dupont", street="3 rue Haute", street2="", postcode="69002", city="Lyon", country="FR")


def shelve(name: str = "Croissant", *, price: int = 120, stock: int | None = None, rate_bp: int = 550) -> int:
    """Put a product with one variant into the shop; gives the variant's id."""
    with transaction():
        details = Details(name={"fr": name, "en": f"{name} (en)"}, vat_rate_bp=rate_bp)
        product = products.create(details, [VariantDetails(price_cents=price, stock=stock)], published=True)
        return product.variants[0].id


def stock_of(variant_id: int) -> int | None:
    """How many pieces are left on the shelf."""
    return db.session.scalar(select(Variant.stock).where(Variant.id == variant_id))


def place(
    quantities: dict[int, int],
    *,
    customer: Customer = MARIE,
    address: Address | None = None,
    delivery_cents: int = 0,
    cart_id: int | None = None,
) -> Order:
    """An order that waits for its payment."""
    with transaction():
        articles = placing.articles_of(quantities)
        return placing.place(Proposal(cart_id, articles, customer, address, delivery_cents))


def open_payment(order: Order) -> str:
    """Start the payment of an order as the checkout does; gives the session's id."""
    number = order.number
    lines = tuple(PaymentLine(line.title, line.unit_cents, line.quantity) for line in order.lines)
    if order.delivery_cents:
        lines += (PaymentLine("Livraison", order.delivery_cents),)
    assert order.expires_at is not None
    request = PaymentRequest(
        kind="order",
        reference=number,
        lines=lines,
        amount=order.total_cents,
        currency=order.currency,
        email=order.email,
        language=order.language,
        expires_at=order.expires_at,
        success_url=f"http://localhost/orders/{order.token}",
        cancel_url="http://localhost/cart",
    )
    start(request)
    return session_of(number)


def session_of(number: str) -> str:
    """The id of the session in which an order is paid."""
    query = select(Attempt.session_id).join(Payment).where(Payment.reference == number)
    session_id = db.session.scalar(query.order_by(Attempt.number.desc()))
    assert session_id is not None
    return session_id


def fake() -> FakeStripe:
    """The demo's Stripe."""
    stripe = mode.current().fake
    assert stripe is not None
    return stripe


def pay(order: Order) -> Order:
    """Pay an order by card and let the site learn of it."""
    number = order.number
    fake().pay_by_card(open_payment(order))
    sync("order", number)
    return again(number)


def again(number: str) -> Order:
    """The order as the database has it now."""
    order = finding.locked_by_number(number)
    assert order is not None
    return order
