"""The way back to one's bookings: by mail for a guest, in the account for who has one."""

from flask import redirect, render_template, url_for
from werkzeug.wrappers import Response

from blueprints.accounts.attempts import may_ask_for_mail, may_mail
from blueprints.booking import pages_of
from blueprints.booking_page import lists
from blueprints.booking_page.doors import bp
from blueprints.booking_page.forms import FindForm
from blueprints.core import mail
from blueprints.core.audience import audience
from blueprints.core.database import transaction
from blueprints.core.identity import current_identity
from blueprints.core.site import current_site


@bp.get("/bookings/find")
@audience("public")
def find() -> str:
    return render_template("booking_page/find.html", form=FindForm(formdata=None))


@bp.post("/bookings/links")
@audience("public")
def create_links() -> Response | tuple[str, int]:
    """Mail somebody the links to their bookings. The answer is the same whether there are any or not."""
    form = FindForm()
    if not form.validate():
        return render_template("booking_page/find.html", form=form), 422
    with transaction():
        if may_ask_for_mail():
            _mail_links(form.email.data or "")
    return redirect(url_for(".link_sent"), 303)


@bp.get("/bookings/link-sent")
@audience("public")
def link_sent() -> str:
    return render_template("booking_page/link_sent.html")


@bp.get("/account/bookings")
@audience("customer")
def mine() -> str:
    user_id = current_identity().user_id
    assert user_id is not None  # the audience says so
    return render_template(
        "booking_page/mine.html", coming=lists.coming_of_account(user_id), past=lists.past_of_account(user_id)
    )


def _mail_links(email: str) -> None:
    """To the address as it stands in the bookings, in the language in which the latest was made."""
    bookings = lists.coming_of_email(email)
    if not bookings or not may_mail(bookings[0].email.lower()):
        return
    rows = [
        (one, pages_of.customer_url(one), one.place.zone if one.place else current_site().timezone) for one in bookings
    ]
    mail.send(bookings[0].email, "booking_page/mail/links", language=bookings[-1].language, bookings=rows)
