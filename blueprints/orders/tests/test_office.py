"""The owner's side of orders: who may do what, the way of an order, the list, the dashboard, the export."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from io import StringIO

import pytest
from flask.testing import FlaskClient
from sqlalchemy.orm import Session

from blueprints.core.database import transaction
from blueprints.core.i18n import in_this_language
from blueprints.orders import export, today
from blueprints.orders.models import Order, Status
from blueprints.orders.placing import Customer
from blueprints.orders.testing import HOME, again, open_payment, pay, place, shelve, stock_of
from blueprints.orders.tests.conftest import Person

Mailbox = Callable[[], list[EmailMessage]]
Freeze = Callable[[datetime], None]


def step(client: FlaskClient, order: Order, to: str, **more: str) -> int:
    return client.post(f"/office/orders/{order.id}/steps", data={"to": to, **more}).status_code


def test_an_order_to_collect_goes_from_paid_to_collected(session: Session, person: Person, mailbox: Mailbox) -> None:
    order, staff = pay(place({shelve(): 1})), person("staff")
    number = order.number
    for to in ("preparing", "ready", "completed"):
        assert step(staff, order, to) == 303
        assert again(number).status == to
    assert again(number).done_at is not None
    assert [event.kind for event in again(number).events] == ["placed", "paid", "preparing", "ready", "completed"]
    assert again(number).events[-1].actor == "staff@example.com"
    assert mailbox()[-1]["Subject"] == f"Votre commande {number} est prête"


def test_a_parcel_leaves_with_its_tracking(session: Session, person: Person, mailbox: Mailbox) -> None:
    order, staff = pay(place({shelve(): 1}, address=HOME, delivery_cents=590)), person("staff")
    number = order.number
    assert step(staff, order, "ready") == 422
    assert step(staff, order, "shipped", tracking="6A1234") == 303
    assert step(staff, order, "shipped", tracking="again") == 303
    assert again(number).tracking == "6A1234"
    assert "6A1234" in mailbox()[-1].get_content()
    assert len([mail for mail in mailbox() if "est en route" in mail["Subject"]]) == 1


@pytest.mark.parametrize("to", ["paid", "refunded", "cancelled", "completed", "nonsense", ""])
def test_no_step_is_skipped_or_made_up(session: Session, person: Person, to: str) -> None:
    order, staff = pay(place({shelve(): 1})), person("staff")
    number = order.number
    assert step(staff, order, to) in ((303,) if to == "paid" else (422,))
    assert again(number).status == Status.PAID


def test_strangers_customers_and_staff_see_and_do_what_they_may(session: Session, person: Person) -> None:
    order = pay(place({shelve(price=100): 1}))
    number = order.number
    pages = ["/office/orders", f"/office/orders/{order.id}", "/office/orders/export.csv", "/office/orders/withdrawals"]
    customer, staff, owner = person(), person("staff"), person("owner")
    for page in pages:
        assert customer.get(page).status_code == 403
        assert staff.get(page).status_code == 200
    refund = f"/office/orders/{order.id}/refunds"
    data = {"extra": "1", "seen": "0"}
    assert customer.post(refund, data=data).status_code == 403
    assert staff.post(refund, data=data).status_code == 403
    assert again(number).refunded_cents == 0
    assert owner.post(refund, data=data).status_code == 303
    assert again(number).refunded_cents == 100


def test_a_refund_is_shown_before_it_is_made(session: Session, person: Person) -> None:
    order, owner = pay(place({shelve(price=120): 3})), person("owner")
    number, line_id = order.number, order.lines[0].id
    data = {f"line_{line_id}": "2", "extra": "0,60", "reason": "Trop cuits", "seen": "0", "restock": "y"}
    page = owner.post(f"/office/orders/{order.id}/refunds/check", data=data)
    assert "Rembourser 3,00" in page.text
    assert again(number).refunded_cents == 0
    changed = owner.post(f"/office/orders/{order.id}/refunds/check", data=data | {"change": "1"}).text
    assert "Trop cuits" in changed
    assert owner.post(f"/office/orders/{order.id}/refunds", data=data).status_code == 303
    assert again(number).refunded_cents == 300
    twice = owner.post(f"/office/orders/{order.id}/refunds", data=data)
    assert twice.status_code == 422
    assert again(number).refunded_cents == 300


@pytest.mark.parametrize("data", [{"line": "4"}, {"extra": "9,99"}, {"extra": "viel"}, {}, {"line": "-1"}])
def test_a_refund_that_cannot_be_is_explained(session: Session, person: Person, data: dict[str, str]) -> None:
    order, owner = pay(place({shelve(price=120): 3})), person("owner")
    form = {f"line_{order.lines[0].id}" if key == "line" else key: value for key, value in data.items()}
    answer = owner.post(f"/office/orders/{order.id}/refunds/check", data={"seen": "0", **form})
    assert answer.status_code == 422
    assert 'role="alert"' in answer.text


def test_cancelling_asks_first(session: Session, person: Person) -> None:
    variant_id = shelve(price=120, stock=5)
    order, staff = pay(place({variant_id: 2})), person("staff")
    number = order.number
    address = f"/office/orders/{order.id}/cancellation"
    assert "2,40" in staff.get(address).text
    assert staff.post(address, data={"reason": "Four en panne"}).status_code == 303
    order = again(number)
    assert (order.status, stock_of(variant_id), order.events[-1].note) == (Status.CANCELLED, 5, "Four en panne")


def test_notes_and_mails_are_kept_in_the_history(session: Session, person: Person, mailbox: Mailbox) -> None:
    order, staff = pay(place({shelve(): 1})), person("staff")
    number = order.number
    assert staff.post(f"/office/orders/{order.id}/notes", data={"text": ""}).status_code == 422
    staff.post(f"/office/orders/{order.id}/notes", data={"text": "<b>Sans noix</b>"})
    assert "&lt;b&gt;Sans noix" in staff.get(f"/office/orders/{order.id}").text
    before = len(mailbox())
    for _click in range(2):
        staff.post(f"/office/orders/{order.id}/mails")
    assert len(mailbox()) == before + 1
    assert [event.kind for event in again(number).events][2:] == ["note", "mail", "mail"]


def test_the_list_is_filtered_and_searched(session: Session, person: Person) -> None:
    variant_id, staff = shelve(), person("staff")
    to_prepare = pay(place({variant_id: 1}, customer=Customer("a@example.com", "Anne 100% Bio", "", "fr")))
    unpaid = place({variant_id: 1}, customer=Customer("b@example.com", "Bruno", "", "fr"))
    number = unpaid.number
    open_payment(unpaid)
    assert "Anne" in staff.get("/office/orders").text
    assert "Bruno" not in staff.get("/office/orders").text
    assert "Bruno" in staff.get("/office/orders?show=unpaid").text
    assert "Anne" not in staff.get("/office/orders?show=ready").text
    for words, found in (
        (to_prepare.number, "Anne"),
        ("B@EXAMPLE", "Bruno"),
        ("0% b", "Anne"),
        (number[-3:], "Bruno"),
    ):
        assert found in staff.get("/office/orders", query_string={"q": words}).text
    assert "Aucune commande ne correspond" in staff.get("/office/orders?q=100_").text


def test_a_long_list_has_pages(session: Session, person: Person) -> None:
    variant_id, staff = shelve(), person("staff")
    numbers = [place({variant_id: 1}).number for _time in range(33)]
    first = staff.get("/office/orders?show=unpaid").text
    assert (numbers[-1] in first, numbers[3] in first, numbers[2] in first) == (True, True, False)
    before = first.split("before=")[1].split('"')[0]
    second = staff.get(f"/office/orders?show=unpaid&before={before}").text
    assert (numbers[2] in second, numbers[3] in second) == (True, False)


def test_the_dashboard_counts_today(session: Session, person: Person, freeze: Freeze) -> None:
    freeze(datetime(2026, 11, 20, 23, 30, tzinfo=UTC))  # already the 21st in Paris
    pay(place({shelve(price=1000): 1}))
    freeze(datetime(2026, 11, 22, 12, tzinfo=UTC))
    order = pay(place({shelve(price=2500): 1}))
    owner = person("owner")
    owner.post(f"/office/orders/{order.id}/refunds", data={"extra": "5", "seen": "0"})
    days = today.last_days()
    assert [(day.day.day, day.orders, day.cents) for day in days[-3:]] == [(20, 0, 0), (21, 1, 1000), (22, 1, 2000)]
    assert len(days) == 14
    page = owner.get("/office").text
    assert "20,00" in page
    assert "Ventes des 14 derniers jours" in page


def test_the_export_adds_up_and_holds_no_formula(session: Session, person: Person) -> None:
    evil = Customer("=cmd@example.com", "=HYPERLINK(1)", "+33 6", "fr")
    pay(place({shelve("-Tarte", price=1234): 1}, customer=evil))
    place({shelve(): 1})  # not paid: no business of the accountant's
    answer = person("owner").get("/office/orders/export.csv")
    assert answer.mimetype == "text/csv"
    assert answer.data.startswith(b"\xef\xbb\xbf")
    header, row = csv.reader(StringIO(answer.text.lstrip("\ufeff")), delimiter=";")
    cells = dict(zip(header, row, strict=True))
    assert (cells["Nom"], cells["Téléphone"], cells["Total"]) == ("'=HYPERLINK(1)", "'+33 6", "12,34")
    assert not any(cell.startswith(export.DANGEROUS) for cell in row)


@pytest.mark.parametrize("cell", ["=1", "+1", "-1", "@a", "\t=1", "\r=1"])
def test_cells_that_begin_like_a_formula_are_made_harmless(cell: str) -> None:
    assert export.harmless(cell) == "'" + cell


def test_amounts_have_the_decimal_sign_of_the_page(session: Session) -> None:
    pay(place({shelve(price=1234): 1}))
    with in_this_language("en"):
        assert ";12.34;" in export.as_csv()


def test_a_flagged_order_is_shown_on_the_dashboard(session: Session, person: Person) -> None:
    order = pay(place({shelve(): 1}))
    with transaction():
        order.flag = "Something is wrong"
    assert f"La commande {order.number} demande votre attention" in person("staff").get("/office").text


def test_old_orders_stay_on_one_page_when_the_clock_goes_on(session: Session, person: Person, freeze: Freeze) -> None:
    order = pay(place({shelve(): 1}))
    token = order.token
    freeze(datetime.now(UTC) + timedelta(days=400))
    assert person().get(f"/orders/{token}").status_code == 200
