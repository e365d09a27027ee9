"""Outlines: lists of points for everything the demo's pictures are drawn from. Pure geometry, no pixels.

Lengths are thousandths of a picture's side, x to the right, y downwards, angles in degrees, clockwise.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from random import Random

Point = tuple[float, float]
Outline = list[Point]


def path(points: str) -> Outline:
    """Points written as in an SVG path, ``"0,0 10,-5.5 20,0"``: a drawing needs many, and they should take little room."""
    pairs = (pair.split(",") for pair in points.split())
    return [(float(x), float(y)) for x, y in pairs]


def dice(seed: int) -> Random:
    """Chance that falls the same way every time."""
    return Random(seed)  # noqa: S311  # strews crumbs, keeps no secret


def ellipse(x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0) -> Outline:
    """An ellipse (a circle without `ry`), turned about its centre."""
    ry = rx if ry is None else ry
    steps = max(16, int(math.sqrt(max(rx, ry)) * 5))
    return turned([(x + rx * math.cos(a), y + ry * math.sin(a)) for a in _round(steps)], turn, about=(x, y))


def blob(x: float, y: float, rx: float, ry: float, rng: Random, wobble: float = 0.08) -> Outline:
    """An ellipse with a hand's unevenness; `wobble` is the share of the radius it may differ by."""
    corners = 9
    points = []
    for angle in _round(corners):
        r = 1 + rng.uniform(-wobble, wobble)
        points.append((x + rx * r * math.cos(angle), y + ry * r * math.sin(angle)))
    return smooth(points)


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> Outline:
    """A rectangle around (x, y) with rounded corners."""
    w, h = width / 2, height / 2
    r = min(radius, w, h)
    if r <= 0:
        return [(x - w, y - h), (x + w, y - h), (x + w, y + h), (x - w, y + h)]
    points: Outline = []
    for cx, cy, start in ((w - r, r - h, -90), (w - r, h - r, 0), (r - w, h - r, 90), (r - w, r - h, 180)):
        for step in range(9):
            angle = math.radians(start + step * 11.25)
            points.append((x + cx + r * math.cos(angle), y + cy + r * math.sin(angle)))
    return points


def smooth(points: Sequence[Point], steps: int = 10) -> Outline:
    """The closed Catmull-Rom curve through the points."""
    n = len(points)
    curve: Outline = []
    for i in range(n):
        p0, p1, p2, p3 = points[i - 1], points[i], points[(i + 1) % n], points[(i + 2) % n]
        curve += [_between(p0, p1, p2, p3, step / steps) for step in range(steps)]
    return curve


def spline(points: Sequence[Point], steps: int = 12) -> Outline:
    """The open Catmull-Rom curve through the points."""
    padded = [points[0], *points, points[-1]]
    curve: Outline = []
    for i in range(1, len(padded) - 2):
        p0, p1, p2, p3 = padded[i - 1 : i + 3]
        curve += [_between(p0, p1, p2, p3, step / steps) for step in range(steps)]
    return [*curve, points[-1]]


def ribbon(spine: Sequence[Point], widths: Sequence[float]) -> Outline:
    """A stroke along a spine whose width runs evenly through `widths`."""
    left: Outline = []
    right: Outline = []
    last = len(spine) - 1
    for i, (x, y) in enumerate(spine):
        (ax, ay), (bx, by) = spine[max(0, i - 1)], spine[min(last, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1.0
        nx, ny = -(by - ay) / length, (bx - ax) / length
        half = _along(widths, i / last) / 2
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    return left + right[::-1]


def leaf(x: float, y: float, length: float, width: float, turn: float = 0.0, bend: float = 0.0) -> Outline:
    """A lens with two points: a score in a crust, an almond, a leaf. `bend` bows its spine sideways."""
    spine = [(x - length / 2 + length * t / 16, y + bend * math.sin(math.pi * t / 16)) for t in range(17)]
    widths = [width * math.sin(math.pi * t / 16) ** 0.8 for t in range(17)]
    return turned(ribbon(spine, widths), turn, about=(x, y))


def fluted(x: float, y: float, radius: float, teeth: int, depth: float, squash: float = 1.0) -> Outline:
    """A circle with a wavy rim, such as a tart's case."""
    points = []
    for angle in _round(teeth * 8):
        r = radius + depth * math.cos(angle * teeth)
        points.append((x + r * math.cos(angle), y + r * math.sin(angle) * squash))
    return points


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float, steps: int = 24) -> Outline:
    """A piece of an ellipse's rim, as an open line."""
    angles = [math.radians(start + (end - start) * i / steps) for i in range(steps + 1)]
    return [(x + rx * math.cos(a), y + ry * math.sin(a)) for a in angles]


def spiral(x: float, y: float, inner: float, outer: float, turns: float, squash: float = 1.0) -> Outline:
    """An open spiral from the inner to the outer radius."""
    steps = int(turns * 40)
    points = []
    for i in range(steps + 1):
        angle = 2 * math.pi * turns * i / steps
        r = inner + (outer - inner) * i / steps
        points.append((x + r * math.cos(angle), y + r * math.sin(angle) * squash))
    return points


def turned(points: Iterable[Point], turn: float, about: Point = (0.0, 0.0)) -> Outline:
    """The points turned about one of them or the origin."""
    if not turn:
        return list(points)
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    ox, oy = about
    return [(ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c) for x, y in points]


def moved(points: Iterable[Point], dx: float, dy: float) -> Outline:
    """The points shifted."""
    return [(x + dx, y + dy) for x, y in points]


def scattered(
    rng: Random, count: int, rx: float, ry: float, *, x: float = 0.0, y: float = 0.0, gap: float = 0.0
) -> list[Point]:
    """Up to `count` points strewn over an ellipse, at least `gap` apart (fewer when they don't fit)."""
    points: list[Point] = []
    for _ in range(count * 12):
        r, angle = math.sqrt(rng.random()), rng.uniform(0, 2 * math.pi)
        px, py = x + rx * r * math.cos(angle), y + ry * r * math.sin(angle)
        if all((px - qx) ** 2 + (py - qy) ** 2 >= gap * gap for qx, qy in points):
            points.append((px, py))
        if len(points) == count:
            break
    return points


def on_ring(count: int, rx: float, ry: float | None = None, start: float = 0.0) -> list[tuple[float, float, float]]:
    """`count` places on an ellipse's rim: x, y and the angle in degrees."""
    ry = rx if ry is None else ry
    places = []
    for i in range(count):
        degrees = start + 360 * i / count
        angle = math.radians(degrees)
        places.append((rx * math.cos(angle), ry * math.sin(angle), degrees))
    return places


def _round(steps: int) -> list[float]:
    return [2 * math.pi * i / steps for i in range(steps)]


def _between(p0: Point, p1: Point, p2: Point, p3: Point, t: float) -> Point:
    """A point of the uniform Catmull-Rom spline between p1 and p2."""
    a, b, c, d = (
        -0.5 * t + t**2 - 0.5 * t**3,
        1 - 2.5 * t**2 + 1.5 * t**3,
        0.5 * t + 2 * t**2 - 1.5 * t**3,
        0.5 * (t**3 - t**2),
    )
    return (
        a * p0[0] + b * p1[0] + c * p2[0] + d * p3[0],
        a * p0[1] + b * p1[1] + c * p2[1] + d * p3[1],
    )


def _along(values: Sequence[float], t: float) -> float:
    """The value at the share `t` of a row of values, evenly spaced."""
    if len(values) == 1:
        return values[0]
    place = t * (len(values) - 1)
    i = min(int(place), len(values) - 2)
    return values[i] + (values[i + 1] - values[i]) * (place - i)
