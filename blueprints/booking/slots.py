"""When can it be had? `find_slots` answers from plain values alone: no Flask, no database, no clock of its own."""

from blueprints.booking.query import Slot, SlotQuery


def find_slots(query: SlotQuery) -> list[Slot]:
    """Every start in the query's window at which the service can be booked, in order, one slot a start.

    Raises ValueError, saying which field is wrong and how, for a query that makes no sense.
    """
    raise NotImplementedError(query)
