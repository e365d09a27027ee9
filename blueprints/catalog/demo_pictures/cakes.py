"""Cakes to be cut, in layers or under a glaze."""

from __future__ import annotations

import math

from blueprints.catalog.demo_pictures.canvas import Pen, Ramp
from blueprints.catalog.demo_pictures.outlines import (
    Outline,
    arc,
    blob,
    dice,
    ellipse,
    fluted,
    leaf,
    on_ring,
    path,
    ribbon,
    scattered,
    smooth,
    spline,
)
from blueprints.catalog.demo_pictures.palette import (
    BUTTERY,
    CARAMEL,
    CHOCOLATE,
    CRUMB,
    GOLDEN,
    RASPBERRY,
    ROSE,
    SEED,
    STRAWBERRY,
    VANILLA,
    WHITE,
)
from blueprints.catalog.demo_pictures.pastry import half_strawberry
from blueprints.catalog.demo_pictures.stage import WALNUT, cloth, crumbs, leaves, plate, table


def mille_feuille(pen: Pen) -> None:
    table(pen, 170)
    plate(pen, 10, 250, 470, "#b8727f", squash=0.26)
    thousand_leaves(pen.at(-30, -20, 1.12))
    crumbs(pen, 60, 320, 330, 26, BUTTERY, 18, size=7)


def fraisier(pen: Pen) -> None:
    table(pen, 120)
    plate(pen, 0, 205, 480, "#b8727f", squash=0.36)
    strawberry_cake(pen.at(0, -30, 1.1))


def royal_au_chocolat(pen: Pen) -> None:
    table(pen, 120, WALNUT)
    plate(pen, 0, 205, 480, "#c9a05a", squash=0.36)
    chocolate_cake(pen.at(0, -30, 1.1))


def galette_des_rois(pen: Pen) -> None:
    cloth(pen, 40, 80, 900, 800, -12, "#a8842c")
    puff_galette(pen.at(-5, 0))
    crumbs(pen, 300, 370, 120, 50, BUTTERY, 16, size=8)


# --- the cakes -----------------------------------------------------------------------------------------------------------


def thousand_leaves(pen: Pen) -> None:
    """A mille-feuille seen from a corner: three sheets of puff pastry, two of piped cream, a marbled icing."""
    left, right, deep, rise = -330.0, 250.0, 150.0, -110.0
    pen.shadow(
        pen.shape([(left, 230), (right, 230), (right + deep, 230 + rise), (left + deep, 230 + rise)]),
        drop=(26, 26),
        blur=24,
        opacity=0.5,
    )
    y = 222.0
    for number in range(5):
        if number % 2 == 0:
            _puff_sheet(pen, left, right, deep, rise, y, 56, number)
            y -= 56
        else:
            _piped(pen, left, right, deep, rise, y)
            y -= 82
    top = pen.shape([(left, y), (right, y), (right + deep, y + rise), (left + deep, y + rise)])
    pen.form(
        pen.shape(
            [
                (left - 4, y + 4),
                (right + 2, y + 6),
                (right + deep + 2, y + rise + 4),
                (right + deep, y + rise + 18),
                (right, y + 22),
                (left - 2, y + 20),
            ]
        ),
        WHITE,
        8,
        level=0.6,
    )
    pen.fade(top, ("#ffffff", "#fbf4ee", "#efe2da"), 20)
    for i in range(7):
        share = (i + 0.5) / 7
        x0 = left + (right - left) * share
        wave = spline(
            [(x0 + deep * t + (18 if k % 2 else -18), y + rise * t) for k, t in enumerate((0, 0.2, 0.4, 0.6, 0.8, 1.0))]
        )
        pen.fill(pen.shape(ribbon(wave, [7, 9, 7])) & top, "#4a2413", 0.92)
    pen.glow(
        pen.shape([(left + 60, y - 18), (left + 260, y - 18), (left + 320, y - 62), (left + 120, y - 62)]),
        22,
        0.5,
        "#ffffff",
        within=top,
    )


def strawberry_cake(pen: Pen) -> None:
    """A fraisier: cut strawberries standing round the side, rose icing, berries on top."""
    _drum(pen, 345, 138, 208, VANILLA)
    for k in range(11):
        angle = math.radians(12 + k * 15.6)
        x, y = 345 * math.cos(angle), 138 * math.sin(angle)
        wide = max(0.36, math.sin(angle))
        half = Pen(pen.picture, *pen.pixel((x * 0.985, y + 122)), pen.scale)
        _standing_half(half, wide * 1.12)
    band = _band(345, 138, 182, 208)
    pen.form(pen.shape(band), CRUMB, 12, level=0.45, grain=0.3, mottle=0.2)
    pen.form(pen.shape(_band(347, 139, -6, 30)), ROSE, 12, level=0.56)
    lid = pen.ellipse(0, 0, 346, 138)
    pen.form(lid, ROSE, 16, level=0.66, light=0.6)
    pen.glow(pen.ellipse(-110, -40, 130, 30, -8), 26, 0.6, "#ffffff", within=lid)
    for k in range(26):
        angle = math.radians(k * 360 / 26)
        pearl = pen.ellipse(318 * math.cos(angle), 124 * math.sin(angle) - 6, 17, 14)
        pen.shadow(pearl, drop=(2, 4), blur=4, opacity=0.28, colour="#7a3040")
        pen.form(pearl, WHITE, 12, level=0.7)
    for x, y, turn, size in ((-70, -46, -26, 0.95), (44, -58, 18, 1.0), (-6, -14, -4, 1.1)):
        half_strawberry(pen.at(x, y - 20, size, turn))
    leaves(pen, 74, -10, 60, 44, 2)


def chocolate_cake(pen: Pen) -> None:
    """A royal au chocolat under a mirror glaze, raspberries and gold on top."""
    _drum(pen, 345, 138, 190, CHOCOLATE)
    side = pen.shape(_band(345, 138, 0, 190))
    for x, width, opacity in ((-215, 54, 0.36), (-140, 14, 0.30), (205, 20, 0.16)):
        pen.glow(pen.box(x, 170, width, 200, 20), 10, opacity, "#ffe9d2", within=side)
    lid = pen.ellipse(0, 0, 345, 138)
    pen.form(lid, CHOCOLATE, 18, level=0.46, light=0.8)
    pen.fade(lid, ("#8d5a3a", "#3a1b0e", "#231008"), 65, 0.55)
    pen.glow(pen.ellipse(-120, -52, 150, 26, -8), 16, 0.5, "#ffffff", within=lid)
    chunks = pen.shape(
        *[
            blob(x, 178 + 10 * math.sin(x) + 138 * math.sqrt(max(0, 1 - (x / 345) ** 2)), 9, 7, dice(x), 0.3)
            for x in range(-330, 336, 15)
        ]
    )
    pen.shadow(chunks, drop=(2, 3), blur=3, opacity=0.4)
    pen.form(chunks, SEED, 5, level=0.55)
    for x, y, turn in ((-46, -66, -20), (30, -72, 12), (108, -54, 30), (-96, -34, 40), (-14, -26, -8), (66, -16, 20)):
        raspberry(pen.at(x + 40, y - 8, 1.0, turn))
    rng = dice(4)
    gold = pen.shape(*[blob(x, y, 7, 4, rng, 0.4) for x, y in scattered(rng, 16, 250, 84, x=-20, y=0, gap=30)])
    pen.form(gold & lid, ("#9a6a10", "#e0b030", "#f9dc78", "#fffbe0"), 3, level=0.7)
    leaves(pen, -60, -30, -70, 40, 2)


def raspberry(pen: Pen) -> None:
    """A raspberry, seen from its side."""
    body = pen.shape(smooth(path("0,-42 34,-26 40,8 22,42 0,50 -22,42 -40,8 -34,-26")))
    pen.shadow(body, drop=(4, 8), blur=8, opacity=0.5)
    pen.form(body, RASPBERRY, 30, level=0.4)
    for row, y in enumerate((36, 18, 0, -18, -34)):
        for x in range(-32 + (row % 2) * 9, 36, 18):
            if abs(x) < 42 - abs(y) * 0.42:
                drop = pen.ellipse(x, y, 11.5)
                pen.form(drop, RASPBERRY, 9, level=0.5 - x * 0.002, light=1.1, rim=0.2, gloss=0.5)


def puff_galette(pen: Pen) -> None:
    """A galette des rois: a rosette of curved scores under a deep glaze."""
    disc = pen.shape(fluted(0, 0, 400, 30, 9))
    pen.ground(disc, 1.1)
    pen.form(disc, GOLDEN, 30, level=0.46, light=1.1, mottle=0.3, grain=0.1)
    top = pen.ellipse(0, -4, 372)
    pen.shadow(top, drop=(2, 4), blur=8, opacity=0.35, within=disc)
    pen.form(top, CARAMEL, 170, level=0.50, light=0.9, mottle=0.42, rim=0.12, gloss=0.25, seed=4)
    scores = []
    for _, _, degrees in on_ring(20, 1):
        c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
        curve = spline(path("24,6 130,66 262,70 360,0"))
        scores.append(ribbon([(x * c - y * s, x * s + y * c) for x, y in curve], [5, 9, 9, 4]))
        inner = spline(path("180,72 262,30 346,-26"))
        scores.append(ribbon([(x * c - y * s, x * s + y * c) for x, y in inner], [3, 6, 3]))
    cut = pen.shape(*scores) & top
    pen.form(cut, BUTTERY, 5, level=0.58, light=-0.9)
    pen.shadow(cut, drop=(2, 3), blur=2.5, opacity=0.42, colour="#4a1c06", within=top - cut)
    heart = pen.ellipse(0, -4, 22)
    pen.form(heart & top, CARAMEL, 10, level=0.3, light=-1.0)
    pen.glow(pen.ellipse(-130, -160, 130, 60, -42), 40, 0.35, "#fff3cf", within=top)


def _puff_sheet(
    pen: Pen, left: float, right: float, deep: float, rise: float, y: float, height: float, seed: int
) -> None:
    front = pen.shape([(left, y), (right, y), (right, y - height), (left, y - height)])
    side = pen.shape([(right, y), (right + deep, y + rise), (right + deep, y + rise - height), (right, y - height)])
    pen.form(front, GOLDEN, 9, level=0.54, mottle=0.3, grain=0.3, seed=seed)
    pen.form(side, GOLDEN, 9, level=0.34, mottle=0.3, grain=0.3, seed=seed + 1)
    rng = dice(seed)
    for k in range(6):
        at = y - 5 - k * (height - 6) / 6
        line = spline([(left + i * (right - left) / 9, at + rng.uniform(-2.5, 2.5)) for i in range(10)])
        pen.fill(pen.shape(ribbon(line, [2, 5, 3, 5, 2])) & front, "#6d300c" if k % 2 else "#fff0c4", 0.42)
        slanted = spline([(right + deep * t, at + rise * t + rng.uniform(-2, 2)) for t in (0, 0.3, 0.6, 1.0)])
        pen.fill(pen.shape(ribbon(slanted, [3, 4, 3])) & side, "#5a2607" if k % 2 else "#f0c078", 0.4)


def _piped(pen: Pen, left: float, right: float, deep: float, rise: float, y: float) -> None:
    pen.fill(
        pen.shape(
            [
                (left + 10, y),
                (right, y),
                (right + deep - 6, y + rise),
                (right + deep - 6, y + rise - 82),
                (right, y - 82),
                (left + 10, y - 82),
            ]
        ),
        "#e2c48c",
    )
    for i in range(3, -1, -1):
        t = (i + 0.5) / 4
        pearl = pen.ellipse(right + deep * t - 4, y - 40 + rise * t, 33, 46)
        pen.shadow(pearl, drop=(4, 4), blur=6, opacity=0.25)
        pen.form(pearl, VANILLA, 34, level=0.44)
    count = 7
    for i in range(count):
        x = left + (right - left) * (i + 0.5) / count
        pearl = pen.ellipse(x, y - 40, (right - left) / count / 2 + 5, 48)
        pen.shadow(pearl, drop=(4, 4), blur=7, opacity=0.26)
        pen.form(pearl, VANILLA, 40, level=0.60, light=1.0)
        pen.fill(pen.shape(*[ellipse(x - 10 + k * 11, y - 52 + k * 17, 1.8) for k in range(3)]), "#5a3a1c", 0.6)


def _drum(pen: Pen, rx: float, ry: float, height: float, ramp: Ramp) -> None:
    """A round cake seen from a little above: its shadow and its side."""
    foot = pen.ellipse(0, height, rx, ry)
    pen.shadow(foot, drop=(30, 26), blur=30, opacity=0.5)
    side = pen.shape(_band(rx, ry, 0, height))
    pen.fade(side, (ramp[2], ramp[4], ramp[3], ramp[2], ramp[1]), 0)


def _band(rx: float, ry: float, top: float, bottom: float) -> Outline:
    """The visible side of a drum between two heights."""
    return [
        *[(x, y + top) for x, y in arc(0, 0, rx, ry, 180, 0)],
        *[(x, y + bottom) for x, y in arc(0, 0, rx, ry, 0, 180)],
    ]


def _standing_half(pen: Pen, wide: float) -> None:
    """Half a strawberry pressed against the side of a cake, narrowed where the side turns away."""
    outline = [
        (x * wide * 0.92, y * 0.98)
        for x, y in smooth(path("0,-78 32,-48 52,0 48,44 20,62 -20,62 -48,44 -52,0 -32,-48"))
    ]
    berry = pen.shape(outline)
    pen.form(berry, STRAWBERRY, 14, level=0.5)
    pen.form(
        pen.shape([(x * 0.84, y * 0.88) for x, y in outline]),
        ("#c22a2c", "#e8665c", "#f49a8a", "#fbc8ba", "#fff0e8"),
        24,
        level=0.54,
        light=0.5,
    )
    pen.fill(pen.shape(leaf(0, 6, 84, 26 * wide, 90)).blurred(pen.pixels(5)), "#fff6ee", 0.85)
