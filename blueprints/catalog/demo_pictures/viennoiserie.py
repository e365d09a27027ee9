"""Viennoiseries: butter, layers and a golden egg wash."""

from __future__ import annotations

import math

from blueprints.catalog.demo_pictures.canvas import Pen, Ramp
from blueprints.catalog.demo_pictures.outlines import (
    Outline,
    blob,
    dice,
    leaf,
    path,
    ribbon,
    scattered,
    smooth,
    spiral,
    spline,
)
from blueprints.catalog.demo_pictures.palette import BUTTERY, CHOCOLATE, CREAM, GOLDEN, WHITE
from blueprints.catalog.demo_pictures.stage import WALNUT, board, cloth, crumbs, parchment, plate, table

RAISIN: Ramp = ("#0d0508", "#26121a", "#45242b", "#6d4340", "#a8807a", "#e7cfc4")


def croissant_au_beurre(pen: Pen) -> None:
    parchment(pen, 0, 30, 860, 720, -9)
    croissant(pen.at(5, 30, 1.08, -9))
    crumbs(pen, 120, 300, 280, 90, BUTTERY, 34, size=9)


def croissant_aux_amandes(pen: Pen) -> None:
    plate(pen, 0, 20, 450, "#c98a5a")
    croissant(pen.at(0, 0, 0.94, 12), almonds=True)
    for x, y, turn in ((-330, 300, 20), (-260, 365, 70), (345, 270, -30)):
        flake(pen.at(x, y, 1.3, turn))


def pain_au_chocolat(pen: Pen) -> None:
    board(pen, 0, 40, 860, 700, 8, WALNUT)
    chocolatine(pen.at(-70, -110, 0.98, -14))
    chocolatine(pen.at(80, 165, 0.98, -6))
    crumbs(pen, -200, 330, 170, 60, BUTTERY, 22, size=9)


def pain_aux_raisins(pen: Pen) -> None:
    parchment(pen, 10, 20, 820, 800, 10)
    swirl(pen.at(0, 0))
    rng = dice(8)
    for x, y in ((-350, 330), (-290, 372), (340, -320), (372, -262)):
        raisin(pen.at(x, y, 1.0, rng.uniform(0, 180)))


def brioche_a_tete(pen: Pen) -> None:
    table(pen, 190, WALNUT)
    brioche(pen.at(0, 20))


def brioche_tressee(pen: Pen) -> None:
    board(pen, 0, 20, 940, 560, -14)
    braid(pen.at(0, 0, 1.0, -14))
    sugar_pearls(pen.at(230, 350), 130, 40, 30, 3)


def chausson_aux_pommes(pen: Pen) -> None:
    cloth(pen, 20, 60, 900, 720, 7, "#7d8f55")
    turnover(pen.at(0, 40, 1.1, -10))
    crumbs(pen, 180, 330, 180, 50, BUTTERY, 20, size=8)


# --- the pieces ------------------------------------------------------------------------------------------------------


def croissant(pen: Pen, *, almonds: bool = False, ramp: Ramp = BUTTERY) -> None:
    """A crescent of nine rolled segments, the broad middle one on top."""
    spine = spline(path("-390,178 -330,10 -195,-96 0,-132 195,-96 330,10 390,178"), 16)
    widths = [24.0, 150.0, 236.0, 282.0, 236.0, 150.0, 24.0]
    pen.ground(pen.shape(ribbon(spine, widths)), 1.15)
    places = path("0.05,0.08 0.95,0.08 0.14,0.1 0.86,0.1 0.25,0.112 0.75,0.112 0.37,0.115 0.63,0.115 0.5,0.108")
    for number, (place, reach) in enumerate(places):
        outline, bands = _segment(spine, widths, place, reach)
        segment = pen.shape(outline)
        if number > 1:
            pen.shadow(segment, drop=(0, 6), blur=13, opacity=0.55, colour="#4a1c06")
        pen.form(segment, ramp, 62, level=0.47, light=1.25, rim=0.22, mottle=0.34, grain=0.08, seed=number + 3)
        for k, band in enumerate(bands):
            layer = pen.shape(band) & segment
            pen.fill(layer, "#6d300c" if k % 2 else "#ffe3a0", 0.30 if k % 2 else 0.36)
        crest = pen.shape(leaf(*_along(spine, place), 10, 10)) & segment
        pen.glow(crest, 26, 0.35, "#fff0c4", within=segment)
    if almonds:
        whole = pen.shape(ribbon(spine, widths))
        rng = dice(5)
        for _ in range(46):
            x, y = _along(spine, rng.uniform(0.16, 0.84))
            flake(pen.at(x + rng.uniform(-62, 62), y + rng.uniform(-62, 62), 1.0, rng.uniform(0, 180)))
        pen.dust(whole, 0.42, seed=4, size=6)


def chocolatine(pen: Pen) -> None:
    """A pain au chocolat: three puffed lobes, leaves of pastry at the ends, two bars of chocolate peeping out."""
    body = pen.shape(
        smooth(path("-300,-120 -110,-152 110,-150 300,-118 326,0 300,122 100,152 -110,150 -300,120 -328,0"))
    )
    pen.ground(body, 1.1)
    for y in (-46, 46):
        for side in (-1, 1):
            end = pen.ellipse(side * 306, y, 46, 50)
            pen.form(end, BUTTERY, 20, level=0.5)
            bar = pen.box(side * 328, y, 52, 46, 12)
            pen.form(bar, CHOCOLATE, 12, level=0.45, gloss=0.4)
    pen.form(body, GOLDEN, 70, level=0.40, light=1.0, rim=0.25, mottle=0.3, seed=5)
    for i, (x, width) in enumerate(((-205, 235), (205, 235), (0, 290))):
        lobe = (
            pen.shape(
                smooth(
                    [
                        (x - width / 2, -96),
                        (x - width * 0.3, -140),
                        (x + width * 0.3, -140),
                        (x + width / 2, -96),
                        (x + width * 0.53, 0),
                        (x + width / 2, 98),
                        (x + width * 0.3, 142),
                        (x - width * 0.3, 142),
                        (x - width / 2, 98),
                        (x - width * 0.53, 0),
                    ]
                )
            )
            & body
        )
        pen.shadow(lobe, drop=(3, 5), blur=13, opacity=0.55, colour="#4a1c06", within=body)
        pen.form(lobe, BUTTERY, 74, level=0.5, light=1.2, rim=0.12, mottle=0.36, grain=0.07, seed=i + 2)
        lines = []
        for k in range(7):
            y = -112 + k * 37
            lines.append(
                ribbon(spline([(x - width * 0.48, y + 12), (x, y - 5 + k), (x + width * 0.48, y + 9)]), [2, 4.5, 2])
            )
        pen.fill(pen.shape(*lines) & lobe, "#7c3a10", 0.26)
        pen.fill(pen.shape(*[[(px, py + 5) for px, py in line] for line in lines]) & lobe, "#ffe6ac", 0.30)


def swirl(pen: Pen) -> None:
    """A pain aux raisins: a coil of dough, custard between the turns, raisins, an apricot glaze."""
    rng = dice(3)
    disc = pen.shape(blob(0, 0, 352, 340, rng, 0.02))
    pen.ground(disc, 1.1)
    pen.form(disc, GOLDEN, 60, level=0.42, rim=0.2, mottle=0.3)
    coil = spiral(0, 0, 18, 312, 3.6)
    dough = pen.shape(*[ribbon(coil[i : i + 14], [74]) for i in range(0, len(coil) - 3, 10)]) & disc
    pen.form(dough, BUTTERY, 30, level=0.52, light=1.35, mottle=0.4, grain=0.1, seed=6)
    gap = pen.shape(*_strips(spiral(0, 0, 6, 336, 3.75), 15)) & disc
    pen.shadow(gap, drop=(0, 0), blur=7, opacity=0.5, colour="#5a2607", within=disc)
    pen.form(gap, CREAM, 7, level=0.42, mottle=0.3, grain=0.2)
    track = spiral(0, 0, 6, 336, 3.75)
    for i in range(14, len(track), 7):
        x, y = track[i]
        if math.hypot(x, y) < 300 and rng.random() < 0.85:
            raisin(
                pen.at(x + rng.uniform(-14, 14), y + rng.uniform(-14, 14), rng.uniform(0.8, 1.15), rng.uniform(0, 180))
            )
    pen.glow(pen.ellipse(-110, -130, 120, 80, -40) & disc, 40, 0.4, "#fff3cf", within=disc)


def raisin(pen: Pen) -> None:
    """A plump raisin."""
    fruit = pen.shape(blob(0, 0, 25, 18, dice(5), 0.12))
    pen.shadow(fruit, drop=(3, 5), blur=5, opacity=0.5)
    pen.form(fruit, RAISIN, 13, level=0.40, grain=0.3, grain_size=6, gloss=0.7)


def brioche(pen: Pen) -> None:
    """A brioche à tête seen from the front: a fluted base and its round head."""
    base = smooth(
        path("-330,-40 -300,-120 -150,-170 150,-170 300,-120 330,-40 250,250 170,300 0,312 -170,300 -250,250")
    )
    body = pen.shape(base)
    pen.ground(pen.ellipse(0, 262, 246, 56), 1.0)
    pen.form(body, GOLDEN, 120, level=0.50, light=1.0, rim=0.35, mottle=0.25, seed=3)
    for i in range(-4, 5):
        flute = (
            pen.shape(
                smooth(
                    [
                        (i * 76 - 44, -60),
                        (i * 76, -92),
                        (i * 76 + 44, -60),
                        (i * 58 + 36, 262),
                        (i * 58, 300),
                        (i * 58 - 36, 262),
                    ]
                )
            )
            & body
        )
        pen.shadow(flute, drop=(3, 2), blur=9, opacity=0.42, colour="#5a2607", within=body)
        pen.form(flute, BUTTERY, 34, level=0.50 - abs(i - -1) * 0.022, light=1.1, rim=0.1, mottle=0.28, seed=i + 9)
    dome = pen.shape(
        smooth(path("-318,-60 -290,-150 -170,-212 0,-226 170,-212 290,-150 318,-60 160,-26 0,-18 -160,-26"))
    )
    pen.shadow(dome, drop=(2, 12), blur=14, opacity=0.45, colour="#5a2607", within=body)
    pen.form(dome, GOLDEN, 90, level=0.52, light=1.1, mottle=0.3, gloss=0.35, seed=4)
    head = pen.shape(blob(0, -262, 164, 142, dice(2), 0.02))
    pen.shadow(head, drop=(6, 26), blur=22, opacity=0.6, colour="#4a1c06", within=dome)
    pen.form(head, GOLDEN, 110, level=0.50, light=1.15, rim=0.1, mottle=0.32, gloss=0.5, seed=8)


def braid(pen: Pen) -> None:
    """A plaited brioche with pearls of sugar."""
    pen.ground(pen.shape(smooth(path("-430,0 -300,-150 0,-185 300,-150 430,0 300,150 0,185 -300,150"))), 1.1)
    for i in range(8):
        swell = 1 - (abs(i - 3.5) / 5.2) ** 2
        for side in (-1, 1):
            x = -335 + i * 92 + side * 23
            lobe = pen.shape(
                leaf(x, side * 66 * swell, 150 + 150 * swell, 62 + 96 * swell, turn=side * -40, bend=side * 14)
            )
            pen.shadow(lobe, drop=(2, 5), blur=12, opacity=0.55, colour="#4a1c06")
            pen.form(lobe, GOLDEN, 50, level=0.52, light=1.1, rim=0.18, mottle=0.3, gloss=0.2, seed=i * 2 + side + 3)
            grooves = [
                leaf(x, side * 66 * swell + k * 24 * swell, 230 * swell, 5, turn=side * -40, bend=side * 14)
                for k in (-1, 0, 1)
            ]
            pen.fill(pen.shape(*grooves) & lobe, "#7c3a10", 0.22)
    sugar_pearls(pen, 330, 110, 70, 9)


def sugar_pearls(pen: Pen, rx: float, ry: float, count: int, seed: int) -> None:
    """Pearl sugar over an ellipse."""
    rng = dice(seed)
    pearls = [
        blob(x, y, rng.uniform(7, 13), rng.uniform(6, 11), rng, 0.25) for x, y in scattered(rng, count, rx, ry, gap=20)
    ]
    shape = pen.shape(*pearls)
    pen.shadow(shape, drop=(3, 5), blur=4, opacity=0.45)
    pen.form(shape, WHITE, 7, level=0.66, light=1.1)


def turnover(pen: Pen) -> None:
    """A chausson aux pommes: a half moon scored like a leaf."""
    outline = smooth(path("-350,92 -330,-60 -200,-210 0,-258 200,-210 330,-60 350,92 200,150 0,164 -200,150"))
    body = pen.shape(outline)
    pen.ground(body, 1.15)
    pen.form(body, GOLDEN, 26, level=0.46, light=1.0, mottle=0.3, grain=0.1)
    top = pen.shape([(x * 0.93, y * 0.9 - 8) for x, y in outline])
    pen.shadow(top, drop=(2, 6), blur=8, opacity=0.42, colour="#5a2607", within=body)
    pen.form(top, BUTTERY, 120, level=0.52, light=1.2, rim=0.12, mottle=0.42, gloss=0.25, seed=6)
    veins = [ribbon(spline(path("-30,132 8,-40 0,-216")), [4, 13, 4])]
    for i in range(5):
        y = 92 - i * 62
        veins += [
            ribbon(
                spline([(side * 10, y), (side * (120 - i * 12), y - 36), (side * (250 - i * 34), y - 22)]),
                [11, 9, 2],
            )
            for side in (-1, 1)
        ]
    cut = pen.shape(*veins) & top
    pen.form(cut, GOLDEN, 6, level=0.20, light=-1.0)
    pen.glow(pen.shape(*[[(x - 5, y - 8) for x, y in vein] for vein in veins]) & top, 3, 0.40, "#fff0c0", within=top)


def flake(pen: Pen) -> None:
    """A toasted flaked almond."""
    edge = path("-36,0 -20,-19 8,-22 30,-10 40,0 30,11 6,22 -20,17")
    almond = pen.shape(smooth(edge))
    pen.shadow(almond, drop=(2, 4), blur=4, opacity=0.42)
    pen.fill(almond, "#a9662a")
    heart = pen.shape(smooth([(x * 0.88 - 1, y * 0.82 - 1) for x, y in edge]))
    pen.fade(heart, ("#fff4d9", "#f7dfae", "#e3b574"), 40)


def _segment(
    spine: list[tuple[float, float]], widths: list[float], place: float, reach: float
) -> tuple[Outline, list[Outline]]:
    """One roll of a croissant: its outline across the spine, and the layers that show along its flanks."""
    middle = place * (len(spine) - 1)
    step = len(spine) - 1
    left: Outline = []
    right: Outline = []
    for k in range(-6, 7):
        share = k / 6
        at = min(max(middle + share * reach * step, 0), step)
        (x, y), (nx, ny) = _at(spine, at), _normal(spine, at)
        half = _width(widths, place + share * reach * 0.55) / 2 * math.cos(share * 1.18) ** 0.42
        left.append((x + nx * half, y + ny * half))
        right.append((x - nx * half, y - ny * half))
    outline = left + right[::-1]
    bands = []
    for number in range(6):
        share = -0.86 + number * 0.29 + (0.09 if number >= 3 else 0)
        at = min(max(middle + share * reach * step, 0), step)
        (x, y), (nx, ny), (tx, ty) = _at(spine, at), _normal(spine, at), _tangent(spine, at)
        half = _width(widths, place) / 2 * 0.98
        bulge = share * reach * 520
        line = spline(
            [
                (x + nx * half - tx * bulge * 0.35, y + ny * half - ty * bulge * 0.35),
                (x + tx * bulge * 0.25, y + ty * bulge * 0.25),
                (x - nx * half - tx * bulge * 0.35, y - ny * half - ty * bulge * 0.35),
            ]
        )
        bands.append(ribbon(line, [2, 5, 6, 5, 2]))
    return outline, bands


def _at(line: list[tuple[float, float]], index: float) -> tuple[float, float]:
    i = min(int(index), len(line) - 2)
    (ax, ay), (bx, by) = line[i], line[i + 1]
    return (ax + (bx - ax) * (index - i), ay + (by - ay) * (index - i))


def _along(line: list[tuple[float, float]], share: float) -> tuple[float, float]:
    return _at(line, share * (len(line) - 1))


def _tangent(line: list[tuple[float, float]], index: float) -> tuple[float, float]:
    i = min(int(index), len(line) - 2)
    (ax, ay), (bx, by) = line[max(0, i - 2)], line[min(len(line) - 1, i + 3)]
    length = math.hypot(bx - ax, by - ay)
    return ((bx - ax) / length, (by - ay) / length)


def _normal(line: list[tuple[float, float]], index: float) -> tuple[float, float]:
    tx, ty = _tangent(line, index)
    return (-ty, tx)


def _width(widths: list[float], share: float) -> float:
    place = min(max(share, 0.0), 1.0) * (len(widths) - 1)
    i = min(int(place), len(widths) - 2)
    return widths[i] + (widths[i + 1] - widths[i]) * (place - i)


def _strips(line: list[tuple[float, float]], width: float) -> list[Outline]:
    """A long line as short ribbons, since one ribbon that crosses itself would leave holes."""
    return [ribbon(line[i : i + 10], [width]) for i in range(0, len(line) - 3, 8)]
