"""The mails that left, wait, or could not leave; one that was given up can be tried again.

Without a mail server the text of each mail is kept in instance/mail, and shown here, so that the
owner of a demo sees what a customer would get. Mails with a link that signs in are shown only to
who may manage the staff: whoever reads such a link could use it.
"""

from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path

from flask import Flask, abort, current_app, flash, redirect, render_template, request, url_for
from sqlalchemy import or_, select
from werkzeug.wrappers import Response

from blueprints.accounts.mails import KIND as LINK
from blueprints.backoffice.dashboard import bp
from blueprints.core import outbox
from blueprints.core.audience import audience
from blueprints.core.clock import now
from blueprints.core.database import db, transaction
from blueprints.core.i18n import gettext as _
from blueprints.core.identity import current_identity
from blueprints.core.models import OutboxRow
from blueprints.core.outlets import MenuEntry, plug

MAIL = "mail"
SMS = "sms"  # of the room that sends text messages, where there is one
PAGE = 30


@dataclass(frozen=True)
class Shown:
    """One row of the outbox as the office shows it; ``state`` is waiting, parked or done."""

    id: int
    to: str
    subject: str
    state: str
    at: datetime
    attempts: int
    error: str
    is_readable: bool


@bp.get("/office/mails")
@audience("office:backoffice.mails")
def mails() -> str:
    """The newest first; ``?before=ID`` goes on from there."""
    query = select(OutboxRow).where(
        or_(OutboxRow.kind.in_((MAIL, SMS, LINK)), OutboxRow.parked_at.is_not(None)),
        # Older ones have been emptied (outbox.forget_old).
        or_(OutboxRow.done_at.is_(None), OutboxRow.done_at > now() - outbox.KEEP),
    )
    before = request.args.get("before", type=int)
    if before:
        query = query.where(OutboxRow.id < before)
    rows = list(db.session.scalars(query.order_by(OutboxRow.id.desc()).limit(PAGE + 1)))
    following = url_for("backoffice.mails", before=rows[PAGE - 1].id) if len(rows) > PAGE else None
    newest = url_for("backoffice.mails") if before else None
    shown = [_shown(row) for row in rows[:PAGE]]
    return render_template("backoffice/mails.html", mails=shown, newest=newest, following=following)


@bp.get("/office/mails/<int:mail_id>")
@audience("office:backoffice.mails")
def mail(mail_id: int) -> str:
    row = db.session.get(OutboxRow, mail_id) or abort(404)
    return render_template("backoffice/mail.html", mail=_shown(row), text=_text(row))


@bp.post("/office/mails/<int:mail_id>/tries")
@audience("office:backoffice.mails")
def try_again(mail_id: int) -> Response:
    with transaction():
        taken_up = outbox.take_up_again(mail_id) or abort(404)
    if taken_up:
        flash(_("It is tried again now."), "success")
    return redirect(url_for("backoffice.mail", mail_id=mail_id), 303)


def init_app(app: Flask) -> None:
    plug(app, "backoffice.menu", _menu, order=80)


def _menu() -> list[MenuEntry]:
    return [MenuEntry(_("Mails"), url_for("backoffice.mails"), "envelope", "backoffice.mails")]


def _shown(row: OutboxRow) -> Shown:
    state = "parked" if row.parked_at else "done" if row.done_at else "waiting"
    return Shown(
        id=row.id,
        to=str(row.payload.get("to", "")),
        subject=str(row.payload.get("subject") or _subject(row)),
        state=state,
        at=row.done_at or row.parked_at or row.created_at,
        attempts=row.attempts,
        error=row.last_error if state != "done" else "",
        is_readable=_may_read(row),
    )


def _subject(row: OutboxRow) -> str:
    return {LINK: _("Link to choose a password"), SMS: _("Text message")}.get(row.kind, row.kind)


def _may_read(row: OutboxRow) -> bool:
    return row.kind in (MAIL, SMS) or (row.kind == LINK and current_identity().can("accounts.staff"))


def _text(row: OutboxRow) -> str | None:
    """What the mail says, None where that isn't kept or isn't for these eyes."""
    if not _may_read(row):
        return None
    if row.kind in (MAIL, SMS):
        return str(row.payload.get("text", ""))
    path = Path(current_app.instance_path) / "mail" / f"{row.id:06d}.eml"
    if not path.is_file():
        return None
    body = message_from_bytes(path.read_bytes(), policy=policy.default).get_body(("plain",))
    return str(body.get_content()) if body else None
