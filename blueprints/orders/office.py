"""The orders in the back office: what is to be done, one order and what can be done with it."""

from flask import Blueprint, Response, flash, redirect, render_template, request, url_for
from werkzeug.wrappers import Response as AnyResponse

from blueprints.core.audience import audience
from blueprints.core.database import leave_transaction, transaction
from blueprints.core.errors import UserError
from blueprints.core.i18n import gettext as _
from blueprints.orders import cancelling, export, finding, listing, mails, progress, refunding, withdrawals
from blueprints.orders.history import me, note
from blueprints.orders.labels import status_label
from blueprints.orders.models import Order, Status
from blueprints.orders.office_forms import CancelForm, NoteForm, refund_form

bp = Blueprint("orders_office", __name__, url_prefix="/office/orders")

Answer = str | AnyResponse | tuple[str, int]


@bp.get("")
@audience("office:orders.view")
def orders() -> Answer:
    page = listing.page(
        request.args.get("show", "to_prepare"), request.args.get("q", ""), request.args.get("before", 0, type=int)
    )
    return render_template("orders/office/orders.html", page=page, withdrawals=withdrawals.count_waiting())


@bp.get("/export.csv")
@audience("office:orders.view")
def export_csv() -> Response:
    response = Response(export.as_csv(), mimetype="text/csv")
    response.headers["Content-Disposition"] = "attachment; filename=orders.csv"
    return response


@bp.get("/<int:order_id>")
@audience("office:orders.view")
def order(order_id: int) -> Answer:
    return _page(finding.get_or_404(order_id))


@bp.post("/<int:order_id>/steps")
@audience("office:orders.edit")
def create_step(order_id: int) -> Answer:
    """Bring the order one step further: `to`, with `tracking` when a parcel leaves."""
    try:
        to = Status(request.form.get("to", ""))
    except ValueError:
        raise UserError(_("There is no such step.")) from None
    with transaction():
        order = progress.move(order_id, to, me(), request.form.get("tracking", "")[:200])
        flash(_("Order %(number)s: %(status)s.", number=order.number, status=status_label(order.status)), "success")
    return _to(order_id)


@bp.get("/<int:order_id>/cancellation")
@audience("office:orders.edit")
def cancellation(order_id: int) -> Answer:
    order = finding.get_or_404(order_id)
    return render_template("orders/office/cancel.html", order=order, form=CancelForm(formdata=None))


@bp.post("/<int:order_id>/cancellation")
@audience("office:orders.edit")
def create_cancellation(order_id: int) -> Answer:
    """Cancel, and give back what was paid. Stripe may be asked, so nothing is held meanwhile."""
    actor = me()
    leave_transaction()
    cancelling.cancel(order_id, actor, request.form.get("reason", "")[:500].strip())
    flash(_("The order is cancelled."), "success")
    return _to(order_id)


@bp.get("/<int:order_id>/refunds/new")
@audience("office:orders.refund")
def new_refund(order_id: int) -> Answer:
    order = finding.get_or_404(order_id)
    return render_template("orders/office/refund.html", order=order, form=refund_form(order, None))


@bp.post("/<int:order_id>/refunds/check")
@audience("office:orders.refund")
def check_refund(order_id: int) -> Answer:
    """Say how much it would be, above the button that does it."""
    with transaction():
        order = finding.get_or_404(order_id)
        form = refund_form(order, request.form)
        if "change" in request.form:
            return render_template("orders/office/refund.html", order=order, form=form)
        cents = form.cents() if form.validate() else 0
        if form.errors:
            return render_template("orders/office/refund.html", order=order, form=form), 422
        return render_template("orders/office/refund_check.html", order=order, form=form, cents=cents)


@bp.post("/<int:order_id>/refunds")
@audience("office:orders.refund")
def create_refund(order_id: int) -> Answer:
    with transaction():
        order = finding.get_or_404(order_id)
        form = refund_form(order, request.form)
        if not form.validate():
            return render_template("orders/office/refund.html", order=order, form=form), 422
        refunding.refund(
            order_id,
            form.quantities(),
            form.extra.data or 0,
            me(),
            reason=form.reason.data or "",
            restock=bool(form.restock.data),
            seen_cents=form.seen.data,
        )
    flash(_("The refund is on its way."), "success")
    return _to(order_id)


@bp.post("/<int:order_id>/notes")
@audience("office:orders.edit")
def create_note(order_id: int) -> Answer:
    form = NoteForm()
    if not form.validate():
        return _page(finding.get_or_404(order_id), form), 422
    with transaction():
        note(finding.locked(order_id), "note", me(), (form.text.data or "").strip())
    flash(_("The note is kept."), "success")
    return _to(order_id)


@bp.post("/<int:order_id>/mails")
@audience("office:orders.edit")
def create_mail(order_id: int) -> Answer:
    """Send the mail that fits where the order stands once more."""
    with transaction():
        order = finding.locked(order_id)
        name = _mail_of(order)
        if name is None:
            raise UserError(_("There is no mail to send for an order that stands here."))
        mails.again(order, name)
        note(order, "mail", me(), order.email)
    flash(_("The mail is on its way to %(email)s.", email=order.email), "success")
    return _to(order_id)


@bp.get("/withdrawals")
@audience("office:orders.view")
def list_withdrawals() -> Answer:
    return render_template("orders/office/withdrawals.html", withdrawals=withdrawals.latest())


@bp.post("/withdrawals/<int:withdrawal_id>/handling")
@audience("office:orders.edit")
def handle_withdrawal(withdrawal_id: int) -> Answer:
    with transaction():
        withdrawals.handle(withdrawal_id, me())
    flash(_("Noted as dealt with."), "success")
    return redirect(url_for(".list_withdrawals"), 303)


def _page(order: Order, form: NoteForm | None = None) -> str:
    return render_template(
        "orders/office/order.html",
        order=order,
        form=form or NoteForm(formdata=None),
        steps=progress.next_steps(order),
        can_cancel=cancelling.can_cancel(order),
        can_refund=refunding.can_refund(order),
        has_mail=_mail_of(order) is not None,
    )


def _mail_of(order: Order) -> str | None:
    """The mail that fits; those about refunds belong to one refund and aren't sent again."""
    return {
        Status.PAID: "paid",
        Status.PREPARING: "paid",
        Status.READY: "ready",
        Status.SHIPPED: "shipped",
        Status.COMPLETED: "paid",
        Status.PROCESSING: "processing",
    }.get(Status(order.status))


def _to(order_id: int) -> AnyResponse:
    return redirect(url_for(".order", order_id=order_id), 303)
