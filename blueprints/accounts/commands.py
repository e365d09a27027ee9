"""Commands that let an owner in from the server itself: the first time, and when all else fails."""

import click
from email_validator import EmailNotValidError, validate_email
from flask import Flask
from flask.cli import AppGroup

from blueprints.accounts import links, people
from blueprints.core.database import transaction

cli = AppGroup("owner", help="The owner's way in.")


@cli.command("create")
@click.argument("email")
@click.option("--name", default="", help="First and last name.")
def create(email: str, name: str) -> None:
    """Make EMAIL an owner and print a sign-in link, good once within 24 hours."""
    try:
        validate_email(email, check_deliverability=False, test_environment=True)
    except EmailNotValidError as error:
        raise click.ClickException(f"{email!r} is no mail address: {error}") from error
    with transaction():
        user = people.find(email) or people.create(email, name=name)
        people.let_back_in(user)
        people.give_roles(user, user.roles | {"owner"})
        address = links.make(user, links.SIGN_IN, links.DAY)
    click.echo(f"{email} is an owner. This link signs in once, within 24 hours:", err=True)
    click.echo(address)


@cli.command("link")
@click.argument("email")
def link(email: str) -> None:
    """Print a sign-in link for EMAIL, good once within one hour."""
    with transaction():
        user = people.find(email)
        if user is None or not user.active:
            raise click.ClickException(
                f"There is no active account {email!r}. `flask owner create {email}` makes an owner of it."
            )
        address = links.make(user, links.SIGN_IN, links.HOUR)
    click.echo("This link signs in once, within one hour:", err=True)
    click.echo(address)


def init_app(app: Flask) -> None:
    app.cli.add_command(cli)
