"""The last defence against double booking, inside the database itself.

Postgres has an exclusion constraint (in the first migration); SQLite has these two triggers, which
work because its writers come one after the other (BEGIN IMMEDIATE).
"""

from flask import Flask
from sqlalchemy.exc import IntegrityError

from blueprints.core import triggers
from blueprints.core.triggers import Trigger

NAME = "booking_claim_no_overlap"
"""The name of the constraint, and what the triggers' names begin with and their messages are."""

TRIGGER = """
CREATE TRIGGER {name}_{verb} BEFORE {event} ON booking_claim
WHEN EXISTS (
    SELECT 1 FROM booking_claim AS other
    WHERE other.resource_id = NEW.resource_id AND other.id IS NOT NEW.id
    AND other.starts_at < NEW.ends_at AND NEW.starts_at < other.ends_at
)
BEGIN SELECT RAISE(ABORT, '{name}'); END
"""

EVENTS = {"insert": "INSERT", "update": "UPDATE OF resource_id, starts_at, ends_at"}


def init_app(app: Flask) -> None:
    """Declare the triggers."""
    for verb, event in EVENTS.items():
        statement = TRIGGER.format(name=NAME, verb=verb, event=event)
        triggers.declare(app, Trigger(f"{NAME}_{verb}", "booking_claim", statement))


def is_overlap(error: IntegrityError) -> bool:
    """Whether this is the database refusing that a resource is taken twice."""
    return NAME in str(error.orig)
