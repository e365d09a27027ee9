"""What a customer, a bank or the passing of time does to a session.

The states follow docs.stripe.com/payments/checkout/fulfill-orders: a card makes a session
`complete` and `paid` at once; a bank debit makes it `complete` and `unpaid`, and its result
comes later; a declined card leaves it `open`, so that the customer can try another.
"""

from blueprints.payments.fake_stripe import webhooks
from blueprints.payments.fake_stripe.ledger import Books, Doc


class SessionClosed(Exception):
    """The customer came too late or pressed twice: the session is no longer open."""


def pay_by_card(books: Books, session_id: str) -> Doc:
    """An accepted card: the money is taken at once. Raises `SessionClosed`."""
    session = _open_session(books, session_id)
    intent = _new_intent(books, session, method="card")
    _take_money(books, session, intent)
    return _complete(books, session, intent)


def pay_by_debit(books: Books, session_id: str, *, succeeds: bool, after: int) -> Doc:
    """A bank debit: accepted now, its result known `after` seconds. Raises `SessionClosed`."""
    session = _open_session(books, session_id)
    intent = _new_intent(books, session, method="sepa_debit")
    session = _complete(books, session, intent)
    books.set_timer(session_id, books.now + after, "debit_paid" if succeeds else "debit_failed")
    return session


def let_time_pass(books: Books) -> None:
    """Do what was due by now: bank debits get their result, forgotten sessions expire."""
    for session_id, action in books.due_timers():
        books.clear_timer(session_id)
        session = books.get("checkout.session", session_id)
        if action == "expire":
            expire(books, session)
        else:
            _finish_debit(books, session, succeeded=action == "debit_paid")


def expire(books: Books, session: Doc) -> Doc:
    """Close an open session without payment; nobody can pay it any more."""
    session.update(status="expired", url=None)
    books.clear_timer(session["id"])
    books.put(session)
    webhooks.record(books, "checkout.session.expired", session)
    return session


def fail_refund(books: Books, refund_id: str) -> Doc:
    """The customer's bank sends a refund back; the money is ours again (docs.stripe.com/refunds#failed-refunds)."""
    refund = books.get("refund", refund_id)
    refund.update(status="failed", failure_reason="lost_or_stolen_card")
    books.put(refund)
    charge = books.get("charge", refund["charge"])
    charge["amount_refunded"] -= refund["amount"]
    charge["refunded"] = False
    books.put(charge)
    webhooks.record(books, "refund.failed", refund)
    return refund


def dispute(books: Books, session_id: str) -> Doc:
    """The customer's bank disputes the payment."""
    session = books.get("checkout.session", session_id)
    intent = books.get("payment_intent", session["payment_intent"])
    charge = books.get("charge", intent["latest_charge"])
    charge["disputed"] = True
    books.put(charge)
    doc: Doc = {
        "id": books.new_id("du"),
        "object": "dispute",
        "amount": charge["amount"],
        "charge": charge["id"],
        "created": books.now,
        "currency": charge["currency"],
        "livemode": False,
        "metadata": {},
        "payment_intent": intent["id"],
        "reason": "product_not_received",
        "status": "needs_response",
    }
    books.put(doc, parent=charge["id"])
    webhooks.record(books, "charge.dispute.created", doc)
    return doc


def _open_session(books: Books, session_id: str) -> Doc:
    session = books.get("checkout.session", session_id)
    if session["status"] != "open":
        raise SessionClosed(f"The session {session_id} is {session['status']}.")
    return session


def _new_intent(books: Books, session: Doc, *, method: str) -> Doc:
    # Checkout makes the payment intent when the customer confirms, not with the session.
    return books.put(
        {
            "id": books.new_id("pi"),
            "object": "payment_intent",
            "amount": session["amount_total"],
            "amount_received": 0,
            "created": books.now,
            "currency": session["currency"],
            "latest_charge": None,
            "livemode": False,
            "metadata": session["intent_metadata"],
            "payment_method_types": [method],
            "status": "processing",
        }
    )


def _complete(books: Books, session: Doc, intent: Doc) -> Doc:
    session.update(status="complete", payment_intent=intent["id"], url=None)
    books.clear_timer(session["id"])
    books.put(session)
    webhooks.record(books, "checkout.session.completed", session)
    return session


def _finish_debit(books: Books, session: Doc, *, succeeded: bool) -> None:
    intent = books.get("payment_intent", session["payment_intent"])
    if succeeded:
        _take_money(books, session, intent)
        webhooks.record(books, "checkout.session.async_payment_succeeded", session)
    else:
        intent["status"] = "requires_payment_method"
        books.put(intent)
        webhooks.record(books, "checkout.session.async_payment_failed", session)


def _take_money(books: Books, session: Doc, intent: Doc) -> None:
    charge: Doc = {
        "id": books.new_id("ch"),
        "object": "charge",
        "amount": intent["amount"],
        "amount_captured": intent["amount"],
        "amount_refunded": 0,
        "created": books.now,
        "currency": intent["currency"],
        "disputed": False,
        "livemode": False,
        "metadata": intent["metadata"],
        "paid": True,
        "payment_intent": intent["id"],
        "refunded": False,
        "status": "succeeded",
    }
    books.put(charge, parent=intent["id"])
    intent.update(status="succeeded", amount_received=intent["amount"], latest_charge=charge["id"])
    books.put(intent)
    session["payment_status"] = "paid"
    books.put(session)
