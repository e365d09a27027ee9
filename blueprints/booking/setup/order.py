"""Rows in an order of the owner's own: one place up, one place down."""

from collections.abc import Sequence

from blueprints.booking.models import Resource, Service


def move(row: Resource | Service, by: int, among: Sequence[Resource] | Sequence[Service]) -> None:
    """Move a row among its neighbours, given in order: -1 one place up, 1 one down; at the end it stays."""
    rows: list[Resource | Service] = list(among)
    place = rows.index(row)
    rows.insert(max(0, place + by), rows.pop(place))
    for position, neighbour in enumerate(rows, 1):
        neighbour.position = position
