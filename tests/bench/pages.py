"""What a page costs inside the process, against a bare Flask hello; and in a small shop against a large one."""

import itertools
import time
from collections.abc import Callable
from pathlib import Path

from flask import Flask
from werkzeug.test import EnvironBuilder, run_wsgi_app

from tests.bench import shop
from tests.bench.hello import app as hello
from tests.bench.measure import Row, in_turns

SMALL = 200


def rows(room: Path, rounds: int, large: int) -> list[Row]:
    """Lines for the uncached pages, and for `large` products against SMALL."""
    small_shop = shop.make(room / "small", SMALL)
    large_shop = shop.make(room / "large", large)
    pages = {"category": "/c/rayon-1", "product": "/p/" + shop.slug_of(9), "search": "/search?q=framboise+19"}
    samples: dict[str, Callable[[], float]] = {"hello": _cost(hello, "/", 300)}
    for name, path in pages.items():
        samples[f"small {name}"] = _cost(small_shop, path, 25)
        samples[f"large {name}"] = _cost(large_shop, path, 25)
    costs = in_turns(samples, rounds)
    most = {"category": 15, "product": 8, "search": None}
    return [
        Row(
            f"{name} page, uncached / hello",
            costs[f"small {name}"] / costs["hello"],
            most=most[name],
            note=f"{costs[f'small {name}'] * 1e6:.0f} us / {costs['hello'] * 1e6:.0f} us CPU",
        )
        for name in pages
    ] + [
        Row(
            f"{name} page, {large} products / {SMALL}",
            costs[f"large {name}"] / costs[f"small {name}"],
            most=1.3,
            note=f"{costs[f'large {name}'] * 1e6:.0f} us / {costs[f'small {name}'] * 1e6:.0f} us CPU",
        )
        for name in pages
    ]


def _cost(app: Flask, path: str, times: int) -> Callable[[], float]:
    """CPU seconds a request, over `times` of them; each has a query of its own, which no cache has seen."""
    fresh = itertools.count()
    mark = "&" if "?" in path else "?"

    def sample() -> float:
        requests = [EnvironBuilder(f"{path}{mark}n={next(fresh)}").get_environ() for _ in range(times)]
        before = time.process_time()
        for environ in requests:
            body, status, _headers = run_wsgi_app(app, environ)
            if status != "200 OK" or not b"".join(body):
                raise RuntimeError(f"{path} answers {status}.")
        return (time.process_time() - before) / times

    return sample
