"""The demo's payment page: what Stripe's hosted page is to a real site. It exists only in the demo."""

from flask import Blueprint, Flask, abort, current_app, redirect, render_template, request
from werkzeug.wrappers import Response

from blueprints.core import jobs
from blueprints.core.audience import audience
from blueprints.core.database import leave_transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.urls import site_url
from blueprints.payments import mode
from blueprints.payments.fake_stripe.account import FakeStripe
from blueprints.payments.fake_stripe.customer import SessionClosed
from blueprints.payments.fake_stripe.ledger import Doc

bp = Blueprint("payments_demo", __name__, url_prefix="/demo-payment")

DEBIT_SECONDS = 20
"""How long the demo's bank thinks about a debit; a real one takes days."""

WAYS = ("card", "declined", "debit", "debit-fails")


@bp.get("/<session_id>")
@audience("public")
def page(session_id: str) -> Response | str:
    """The page itself; one who comes back after paying is sent on, as Stripe does."""
    session = _session(session_id)
    if session["status"] == "complete":
        return _onward(session)
    return _show(session)


@bp.post("/<session_id>")
@audience("public")
def pay(session_id: str) -> Response | str | tuple[str, int]:
    """Pay in one of the ways that the page offers."""
    session = _session(session_id)
    way = request.form.get("way", "")
    if way not in WAYS:
        return _show(session, error=_("Choose how the demo payment should go.")), 422
    if session["status"] == "open" and way == "declined":
        return _show(session, error=_("The card was declined. Try another one.")), 422
    try:
        _act(session_id, way)
    except SessionClosed:
        return redirect(request.url, 303)
    deliver_webhooks()
    return _onward(session)


def deliver_webhooks() -> int:
    """Tell the site what happened, as Stripe would: through its own webhook address, signed; gives how many it took.

    No socket is opened, so a server with one worker doesn't wait for itself.
    """
    leave_transaction()
    site = current_app.test_client(use_cookies=False)
    address = f"{site_url()}/webhooks/stripe"

    def send(body: bytes, headers: dict[str, str]) -> int:
        answer = site.post(address, data=body, headers=headers, content_type="application/json")
        return answer.status_code

    return _fake().deliver(send)


def open_for_business(app: Flask) -> None:
    """Offer the page, and let the worker deliver what is decided later: debits, expiries, retries."""
    app.register_blueprint(bp)
    jobs.sweep(app, "payments-demo", deliver_webhooks, minutes=1)


def _act(session_id: str, way: str) -> None:
    if way == "card":
        _fake().pay_by_card(session_id)
    else:
        _fake().pay_by_debit(session_id, succeeds=way == "debit", after=DEBIT_SECONDS)


def _show(session: Doc, error: str = "") -> str:
    return render_template("payments/demo_page.html", checkout=session, error=error, debit_seconds=DEBIT_SECONDS)


def _onward(session: Doc) -> Response:
    return redirect(session["success_url"].replace("{CHECKOUT_SESSION_ID}", session["id"]), 303)


def _session(session_id: str) -> Doc:
    session = _fake().session(session_id)
    if session is None:
        abort(404)
    return session


def _fake() -> FakeStripe:
    fake = mode.current().fake
    if fake is None:
        raise RuntimeError("The demo's payment page was asked for on a site with Stripe's keys.")
    return fake
