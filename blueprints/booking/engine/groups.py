"""Who can serve a need together, in order of preference."""

from collections.abc import Iterator
from itertools import combinations
from math import comb
from typing import NamedTuple

from blueprints.booking.engine.query import Need, Resource

MOST = 10_000
"""Beyond so many combinations an answer would take too long to be one."""


class Group(NamedTuple):
    """Resources that can serve a need together."""

    resources: tuple[Resource, ...]
    """The fixed ones, then those of the pool, each in the order in which the need names them."""

    size: int
    """How many people those of the pool hold."""


def groups_of(need: Need, party: int) -> list[Group]:
    """The groups that can serve a need, the preferred one first, whether they are free or not.

    What is fixed is not taken from the pool a second time.
    """
    fixed = {resource.key for resource in need.fixed}
    pool = [resource for resource in need.pool if resource.key not in fixed]
    if not need.pool and not need.by_size:
        return [Group(need.fixed, 0)]
    chosen = _by_size(need, pool, party) if need.by_size else list(combinations(pool, need.take))
    return [Group((*need.fixed, *some), sum(resource.size for resource in some)) for some in chosen]


def check_need(need: Need) -> None:
    """Raise ValueError, naming the field, for a need that makes no sense."""
    if not need.pool and not need.fixed:
        raise ValueError("Need: it takes nothing. Give it a pool, or fixed resources.")
    if need.take < 1:
        raise ValueError(f"Need.take is {need.take}. Give 1 or more.")
    if need.pool and not need.by_size and comb(len(need.pool), need.take) > MOST:
        raise ValueError(
            f"Need.take: {need.take} of {len(need.pool)} can be chosen in over {MOST} ways. Make the pool smaller."
        )
    for name, keys in (
        ("pool", _keys(need.pool)),
        ("fixed", _keys(need.fixed)),
        *(("joins", join) for join in need.joins),
    ):
        if len(set(keys)) < len(keys):
            raise ValueError(f"Need.{name}: {keys} names one twice. Name each once.")
    for join in need.joins:
        if unknown := set(join) - set(_keys(need.pool)):
            raise ValueError(
                f"Need.joins: {join} names {sorted(unknown)}, which the pool doesn't have. Give keys of the pool."
            )


def _by_size(need: Need, pool: list[Resource], party: int) -> list[tuple[Resource, ...]]:
    by_key = {resource.key: resource for resource in pool}
    joined = (tuple(by_key[key] for key in join) for join in need.joins if join and set(join) <= by_key.keys())
    different: dict[frozenset[str], tuple[Resource, ...]] = {}
    for some in (*((one,) for one in pool), *joined):
        different.setdefault(frozenset(_keys(some)), some)
    big_enough = [some for some in different.values() if _size(some) >= party]
    return sorted(big_enough, key=lambda some: (_size(some), len(some)))


def _size(resources: tuple[Resource, ...]) -> int:
    return sum(resource.size for resource in resources)


def _keys(resources: tuple[Resource, ...]) -> tuple[str, ...]:
    return tuple(resource.key for resource in resources)


def all_resources(needs: tuple[Need, ...]) -> Iterator[Resource]:
    """Every resource that a need names, as often as it is named."""
    for need in needs:
        yield from need.fixed
        yield from need.pool
