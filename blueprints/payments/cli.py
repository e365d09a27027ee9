"""Commands for who looks after the site: how does a payment stand, and heal now what the sweep would heal later."""

import click
from flask.cli import AppGroup

from blueprints.payments import sweep
from blueprints.payments.contract import PaymentState, PaymentUnavailable, UnknownPayment
from blueprints.payments.settling import sync

group = AppGroup("payments", help="What was paid, according to Stripe.")


@group.command("sync")
@click.argument("kind")
@click.argument("reference")
def sync_command(kind: str, reference: str) -> None:
    """Ask Stripe about one payment: KIND (like order) and REFERENCE."""
    try:
        click.echo(_line(sync(kind, reference)))
    except (UnknownPayment, PaymentUnavailable) as error:
        raise click.ClickException(str(error)) from error


@group.command("sweep")
def sweep_command() -> None:
    """Look at every payment and refund that waits for an answer."""
    click.echo(f"Looked at {sweep.sweep()}.")


def _line(state: PaymentState) -> str:
    """One payment in a line, amounts in cents."""
    marks = f", refunded {state.refunded}" if state.refunded else ""
    marks += ", disputed" if state.disputed else ""
    session = f" ({state.session_id})" if state.session_id else ""
    return f"{state.kind} {state.reference}: {state.status}, {state.amount} {state.currency}{marks}{session}"
