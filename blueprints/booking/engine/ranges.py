"""Half-open ranges of minutes, and what one does with lists of them.

A list of ranges is in order and its ranges neither overlap nor touch, unless it says "any".
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

Range = tuple[int, int]
"""From the first minute to the one after the last."""


def merged(ranges: Iterable[Range]) -> list[Range]:
    """Any ranges in order, with those in one that overlap or touch; empty and backward ones vanish."""
    joined: list[Range] = []
    for start, end in sorted(ranges):
        if joined and start <= joined[-1][1]:
            if end > joined[-1][1]:
                joined[-1] = (joined[-1][0], end)
        elif start < end:
            joined.append((start, end))
    return joined


def common(ones: Sequence[Range], others: Sequence[Range]) -> list[Range]:
    """What lies in both."""
    both: list[Range] = []
    i = j = 0
    while i < len(ones) and j < len(others):
        start, end = max(ones[i][0], others[j][0]), min(ones[i][1], others[j][1])
        if start < end:
            both.append((start, end))
        if ones[i][1] < others[j][1]:
            i += 1
        else:
            j += 1
    return both


def without(ranges: Iterable[Range], taken: Sequence[Range]) -> list[Range]:
    """What is left of the ranges when what is taken is cut out."""
    left: list[Range] = []
    i = 0
    for start, end in ranges:
        while i < len(taken) and taken[i][1] <= start:
            i += 1
        at, k = start, i
        while k < len(taken) and taken[k][0] < end:
            if at < taken[k][0]:
                left.append((at, taken[k][0]))
            at = taken[k][1]
            k += 1
        if at < end:
            left.append((at, end))
    return left


def meeting(ranges: Iterable[Range], window: Range) -> list[Range]:
    """Those that share a minute with the window, whole."""
    return [(start, end) for start, end in ranges if start < window[1] and end > window[0]]


def inside(points: Sequence[int], ranges: Iterable[Range]) -> list[int]:
    """Of points in order those that lie in a range."""
    found: list[int] = []
    for start, end in ranges:
        found += points[bisect_left(points, start) : bisect_left(points, end)]
    return found
