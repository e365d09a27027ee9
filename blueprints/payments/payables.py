"""The kinds of things that can be paid, and who settles each."""

from collections.abc import Callable

from flask import Flask, current_app

from blueprints.payments.contract import PaymentState

Settle = Callable[[str, PaymentState], None]
"""(reference, state), inside the transaction that records the state."""

EXTENSION = "grandrue.payables"


def register_payable(app: Flask, kind: str, settle: Settle) -> None:
    """Let `settle(reference, state)` hear of every change to the payment of a `kind` of thing.

    It runs in the same transaction as the record of the change, so it happens once or not at all;
    an error in it undoes both, and the change comes again. Raises ValueError for a kind twice.
    """
    payables = app.extensions.setdefault(EXTENSION, {})
    if kind in payables:
        raise ValueError(f"Two rooms want to settle {kind!r}; a kind belongs to one.")
    payables[kind] = settle


def settle_of(kind: str) -> Settle:
    """Who settles a kind; raises KeyError with the known kinds."""
    payables: dict[str, Settle] = current_app.extensions.get(EXTENSION, {})
    if kind not in payables:
        known = ", ".join(sorted(payables)) or "none"
        raise KeyError(f"No room settles the kind {kind!r}. Here are: {known}.")
    return payables[kind]
