"""What a page costs inside the process, against a bare Flask hello; and in a small shop against a large one."""

import itertools
import time
from collections.abc import Callable
from pathlib import Path

from flask import Flask

from tests.bench import shop
from tests.bench.hello import app as hello
from tests.bench.measure import Row, in_turns

SMALL = 200
PAGES = {"category": "/c/rayon-1", "product": "/p/" + shop.slug_of(9), "search": "/search?q=framboise+137"}
MOST = {"category": 15, "product": 8}


def rows(room: Path, rounds: int, large: int) -> list[Row]:
    """Lines for the uncached pages, and for `large` products against SMALL."""
    small_shop = shop.make(room / "small", SMALL)
    large_shop = shop.make(room / "large", large)
    samples: dict[str, Callable[[], float]] = {"hello": cost(hello, "/", 200)}
    for name, path in PAGES.items():
        samples[f"small {name}"] = cost(small_shop, path, 25)
        samples[f"large {name}"] = cost(large_shop, path, 25)
    costs = in_turns(samples, rounds)
    return [
        Row(
            f"{name} page, uncached / hello, test client",
            costs[f"small {name}"] / costs["hello"],
            most=MOST.get(name),
            note=f"{costs[f'small {name}'] * 1e6:.0f} us / {costs['hello'] * 1e6:.0f} us CPU",
        )
        for name in PAGES
    ] + [
        Row(
            f"{name} page, {large} products / {SMALL}",
            costs[f"large {name}"] / costs[f"small {name}"],
            # A search finds more in a larger shop, so that its ratio is no fair one.
            most=1.3 if name in MOST else None,
            note=f"{costs[f'large {name}'] * 1e6:.0f} us / {costs[f'small {name}'] * 1e6:.0f} us CPU",
        )
        for name in PAGES
    ]


def fresh(path: str) -> Callable[[], str]:
    """Gives the address with a query of its own each time, which no cache has seen."""
    numbers = itertools.count()
    mark = "&" if "?" in path else "?"
    return lambda: f"{path}{mark}n={next(numbers)}"


def cost(app: Flask, path: str, times: int) -> Callable[[], float]:
    """CPU seconds a request, over `times` of them."""
    client, address = app.test_client(), fresh(path)

    def sample() -> float:
        before = time.process_time()
        for _ in range(times):
            answer = client.get(address())
            if answer.status_code != 200:
                raise RuntimeError(f"{path} answers {answer.status}.")
        return (time.process_time() - before) / times

    return sample
