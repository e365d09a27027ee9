"""Loaves: everything with a crust and a score."""

from __future__ import annotations

import math
from random import Random

from blueprints.catalog.demo_pictures.canvas import Pen, Shape
from blueprints.catalog.demo_pictures.outlines import (
    Outline,
    blob,
    dice,
    ellipse,
    leaf,
    on_ring,
    path,
    ribbon,
    scattered,
    smooth,
    spline,
)
from blueprints.catalog.demo_pictures.palette import BROWN, CREAM, CRUMB, DARK_SEED, GOLDEN, OLIVE, RYE, SEED
from blueprints.catalog.demo_pictures.stage import (
    WALNUT,
    board,
    cloth,
    crumbs,
    flour,
    leaves,
    parchment,
    round_board,
    wheat,
)


def baguette_tradition(pen: Pen) -> None:
    cloth(pen, 60, 330, 760, 420, -8)
    board(pen, 0, -30, 900, 520, -24, WALNUT)
    baguette(pen.at(40, 90, 1.0, -28), seed=3)
    baguette(pen.at(-50, -110, 1.0, -22), seed=9)
    wheat(pen, 280, 330, -150, 330)
    crumbs(pen, -160, 250, 250, 90, GOLDEN, 22)


def baguette_cereales(pen: Pen) -> None:
    board(pen, 0, 40, 960, 500, 16)
    baguette(pen.at(10, -90, 1.0, 20), seed=5, seeds=True)
    baguette(pen.at(-30, 130, 1.0, 14), seed=12, seeds=True)
    seeds(pen, pen.ellipse(-60, 360, 330, 70), 46, seed=4)
    wheat(pen, 290, -330, 160, 320)


def pain_de_campagne(pen: Pen) -> None:
    round_board(pen, 0, 20, 440, WALNUT)
    flour(pen, -80, 180, 420, 260, 0.35)
    boule(pen.at(0, -10))
    wheat(pen, -300, 330, -24, 340)
    crumbs(pen, 250, 330, 150, 70, GOLDEN, 16)


def pain_complet(pen: Pen) -> None:
    cloth(pen, -40, 90, 900, 640, 12, "#6f7f4a")
    batard(pen.at(0, -20, 1.0, -16))
    seeds(pen, pen.ellipse(40, 360, 330, 60), 40, seed=9)


def pain_aux_noix(pen: Pen) -> None:
    board(pen, 10, 30, 880, 640, -7)
    rye_loaf(pen.at(-90, -70, 0.9))
    slice_of_bread(pen.at(215, 215, 0.8, 14))
    for x, y, turn in ((-300, 320, 10), (-190, 385, -40), (-60, 345, 70), (360, -190, 30)):
        walnut(pen.at(x, y, 1.0, turn))


def pain_de_mie(pen: Pen) -> None:
    parchment(pen, 0, 60, 820, 640, -6)
    tin_loaf(pen.at(-20, -60))
    crumbs(pen, 190, 330, 190, 60, CRUMB, 26)


def fougasse_aux_olives(pen: Pen) -> None:
    parchment(pen, 0, 0, 860, 900, 5)
    fougasse(pen.at(0, 0, 1.0, 8))
    for x, y in ((-350, 300), (-290, 360), (355, -330)):
        olive(pen.at(x, y, 1.2))
    leaves(pen, 350, 340, -40, 54, 3)


# --- the loaves ------------------------------------------------------------------------------------------------------


def baguette(pen: Pen, *, seed: int = 1, seeds: bool = False, length: float = 900) -> None:
    """A baguette lying along the pen's x axis."""
    rng = dice(seed)
    half = length / 2
    spine = spline([(-half, 6), (-half * 0.5, -6), (0, 4), (half * 0.5, -4), (half, 8)])
    crust = pen.shape(ribbon(spine, [18, 108, 140, 150, 152, 150, 140, 108, 18]))
    pen.ground(crust, 0.9)
    pen.form(
        crust,
        BROWN if seeds else GOLDEN,
        72,
        level=0.46,
        light=1.0,
        rim=0.25,
        mottle=0.42,
        grain=0.22,
        grain_size=4,
        seed=seed,
    )
    for i in range(5):
        x = -half * 0.72 + i * half * 0.36
        _score(pen, leaf(x, rng.uniform(-4, 4), 232, 50, turn=-19, bend=-12), crust, seed + i)
    if seeds:
        _seeds_on(pen, crust, 150, seed)
    else:
        pen.dust(crust, 0.14, seed=seed, size=6)


def boule(pen: Pen) -> None:
    """A round country loaf: rings of flour from its basket, an ear of wheat scored on top."""
    rng = dice(4)
    crust = pen.shape(blob(0, 0, 352, 340, rng, 0.018))
    pen.ground(crust, 1.1)
    pen.form(crust, BROWN, 190, level=0.50, light=1.15, rim=0.25, mottle=0.45, grain=0.28, grain_size=5, seed=4)
    for radius in range(60, 345, 34):
        ring = pen.shape(_hoop(radius, 15, rng))
        pen.dust(ring & crust, 0.66, seed=radius, size=6)
    pen.dust(crust, 0.18, seed=2)
    scores = [leaf(0, 8, 560, 44, turn=-90, bend=-10)]
    scores += [
        leaf(side * (112 + i * 4), -150 + i * 105, 196 - i * 8, 34, turn=side * -48, bend=side * 9)
        for i in range(4)
        for side in (-1, 1)
    ]
    for i, score in enumerate(scores):
        _score(pen, score, crust, 20 + i)


def batard(pen: Pen) -> None:
    """A fat oval wholemeal loaf crusted with seeds."""
    rng = dice(6)
    crust = pen.shape(smooth(path("-400,0 -300,-150 0,-205 300,-160 400,0 310,160 0,212 -300,158")))
    pen.ground(crust, 1.05)
    pen.form(crust, BROWN, 150, level=0.45, light=1.1, rim=0.3, mottle=0.4, grain=0.4, grain_size=4, seed=6)
    for x in (-235, -80, 80, 235):
        _score(pen, leaf(x, 0, 300 - abs(x) * 0.3, 54, turn=-62, bend=-14), crust, 30 + int(rng.random() * 9))
    _seeds_on(pen, crust, 260, 8)


def rye_loaf(pen: Pen) -> None:
    """A dark round loaf whose floured crust has burst into cracks."""
    rng = dice(9)
    crust = pen.shape(blob(0, 0, 330, 300, rng, 0.02))
    pen.ground(crust, 1.1)
    pen.form(crust, RYE, 170, level=0.5, light=1.1, rim=0.2, mottle=0.4, grain=0.4, grain_size=5, seed=9)
    pen.dust(crust, 0.55, seed=12, size=7)
    cracks = []
    for x, y, degrees in on_ring(9, 120, 108, 12):
        start = (x * 0.25 + rng.uniform(-30, 30), y * 0.25 + rng.uniform(-30, 30))
        end = (x * 2.35, y * 2.3)
        middle = ((start[0] + end[0]) / 2 + rng.uniform(-40, 40), (start[1] + end[1]) / 2 + rng.uniform(-40, 40))
        cracks.append(ribbon(spline([start, middle, end]), [5, 22, 26, 12, 3]))
        side = (
            x * 1.7 + 60 * math.cos(math.radians(degrees + 80)),
            y * 1.7 + 60 * math.sin(math.radians(degrees + 80)),
        )
        cracks.append(ribbon(spline([middle, side]), [14, 9, 2]))
    split = pen.shape(*cracks) & crust
    pen.form(split, RYE, 9, level=0.34, light=-1.1, grain=0.4, seed=2)


def slice_of_bread(pen: Pen) -> None:
    """A slice of walnut bread, lying flat."""
    rng = dice(13)
    outline = smooth(path("-190,20 -176,-96 -70,-150 70,-150 176,-96 190,20 150,104 0,120 -150,104"))
    crust = pen.shape(outline)
    pen.ground(crust, 0.7)
    pen.form(crust, RYE, 12, level=0.45, grain=0.3)
    crumb = pen.shape([(x * 0.93, y * 0.91 - 2) for x, y in outline])
    pen.form(
        crumb,
        ("#5a3a1f", "#8d6136", "#b78a58", "#d2ab7b", "#e5c79f", "#f4e3c6"),
        30,
        level=0.62,
        light=0.5,
        mottle=0.15,
        grain=0.3,
        grain_size=4,
    )
    holes = pen.shape(
        *[blob(x, y, rng.uniform(3, 10), rng.uniform(3, 8), rng, 0.2) for x, y in scattered(rng, 46, 160, 96, gap=16)]
    )
    pen.form(holes & crumb, RYE, 5, level=0.52, light=-1.0)
    for x, y in scattered(rng, 7, 130, 76, gap=60):
        nut = pen.shape(blob(x, y, 20, 14, rng, 0.25))
        pen.form(nut & crumb, SEED, 9, level=0.46, grain=0.3)


def tin_loaf(pen: Pen) -> None:
    """A sandwich loaf seen from its cut end, three slices leaning before it."""
    outline = smooth(path("-180,190 -196,0 -214,-120 -130,-206 0,-222 130,-206 214,-120 196,0 180,190 0,200"), 12)
    back = [(x - 150, y - 60) for x, y in outline]
    side = pen.shape(smooth(path("-330,130 -366,-160 -290,-262 -140,-284 30,-262 170,-190 190,180 30,195")))
    pen.ground(side, 1.0)
    pen.form(pen.shape(back), GOLDEN, 60, level=0.42, mottle=0.3, grain=0.15)
    pen.form(side, GOLDEN, 100, level=0.5, mottle=0.35, grain=0.15, seed=3)
    for i, (x, y, turn) in enumerate(((20, 10, 0), (82, 62, 2), (150, 128, 5))):
        _white_slice(pen.at(x, y, 1.0, turn), outline, 40 + i)


def fougasse(pen: Pen) -> None:
    """A leaf of bread with its slits pulled open."""
    outline = smooth(
        path("0,-420 150,-350 270,-180 310,30 260,240 130,380 0,410 -130,380 -260,240 -310,30 -270,-180 -150,-350")
    )
    slits: list[Outline] = [leaf(0, -205, 230, 62, 90), leaf(0, 175, 270, 62, 90)]
    slits += [
        leaf(side * (158 - narrower), y, 205 - narrower, 62, turn=side * -38)
        for y, narrower in ((-180, 0), (15, 0), (200, 28))
        for side in (-1, 1)
    ]
    body = pen.shape(outline)
    bread = body - pen.shape(*slits)
    pen.ground(bread, 0.85)
    pen.form(bread, GOLDEN, 40, level=0.52, light=1.25, rim=0.15, mottle=0.45, grain=0.22, seed=15)
    rng = dice(15)
    for x, y in scattered(rng, 26, 260, 370, gap=70):
        pitted = pen.shape(_hoop(15, 11, rng, x, y)) & bread
        pen.form(pitted, OLIVE, 6, level=0.42, gloss=0.6)
    herbs = pen.shape(
        *[leaf(x, y, rng.uniform(14, 30), 6, rng.uniform(0, 180)) for x, y in scattered(rng, 120, 290, 390)]
    )
    pen.form(herbs & bread, ("#28340f", "#46571d", "#66792f", "#8fa24f"), 3, level=0.5)


# --- the small things ------------------------------------------------------------------------------------------------


def seeds(pen: Pen, over: Shape, count: int, seed: int) -> None:
    """Loose seeds lying on the table."""
    _seeds_on(pen, over, count, seed, shade=0.45)


def walnut(pen: Pen) -> None:
    """Half a walnut kernel."""
    rng = dice(3)
    kernel = pen.shape(blob(0, 0, 46, 36, rng, 0.14))
    pen.ground(kernel, 0.4)
    pen.form(kernel, SEED, 26, level=0.42, light=1.1, mottle=0.2, grain=0.6, grain_size=6)
    grooves = [ribbon(spline([(-42, 0), (0, rng.uniform(-4, 4)), (42, 0)]), [3, 6, 3])]
    grooves += [
        ribbon(spline([(x, -4), (x + rng.uniform(-9, 9), -18), (x + 4, -30)]), [5, 4, 2]) for x in (-24, -4, 18)
    ]
    grooves += [ribbon(spline([(x, 4), (x + rng.uniform(-9, 9), 18), (x - 4, 30)]), [5, 4, 2]) for x in (-16, 6, 26)]
    pen.form(pen.shape(*grooves) & kernel, SEED, 4, level=0.18, light=-1.0)


def olive(pen: Pen) -> None:
    """A black olive."""
    fruit = pen.shape(ellipse(0, 0, 27, 22, 20))
    pen.ground(fruit, 0.35)
    pen.form(fruit, OLIVE, 20, level=0.36, light=1.0, gloss=0.85)


def _white_slice(pen: Pen, outline: Outline, seed: int) -> None:
    face = pen.shape(outline)
    pen.shadow(face, drop=(10, 10), blur=16, opacity=0.35)
    pen.form(face, GOLDEN, 9, level=0.5, grain=0.2, seed=seed)
    crumb = pen.shape([(x * 0.93, y * 0.935) for x, y in outline])
    pen.form(crumb, CREAM, 60, level=0.56, light=0.45, mottle=0.14, grain=0.26, grain_size=4, seed=seed)


def _score(pen: Pen, outline: Outline, crust: Shape, seed: int) -> None:
    """A cut that opened in the oven: pale crumb inside, one lip raised and caught by the heat."""
    cut = pen.shape(outline) & crust
    pen.shadow(cut, drop=(-3, -5), blur=5, opacity=0.4, colour="#2a0f04", within=crust)
    pen.form(cut, CRUMB, 13, level=0.50, light=-0.85, mottle=0.3, grain=0.42, grain_size=5, seed=seed)
    lip = pen.shape([(x - 2, y - 6) for x, y in outline]) - pen.shape([(x + 3, y + 5) for x, y in outline])
    pen.form(lip & crust, BROWN, 5, level=0.42, light=1.2, grain=0.3, seed=seed)


def _seeds_on(pen: Pen, over: Shape, count: int, seed: int, shade: float = 0.5) -> None:
    """Sesame, flax and poppy within a shape."""
    rng = dice(seed)
    width, height = over.mask.size
    covered = over.mask.tobytes()
    pale: list[Outline] = []
    dark: list[Outline] = []
    table = Pen(pen.picture, 0, 0, pen.scale)
    for _ in range(count * 3):
        x, y = rng.uniform(4, width - 5), rng.uniform(4, height - 5)
        if covered[int(y) * width + int(x)] < 250:
            continue
        at = ((over.x + x) / pen.scale, (over.y + y) / pen.scale)
        if rng.random() < 0.68:
            pale.append(leaf(*at, rng.uniform(15, 20), 11, rng.uniform(0, 180)))
        else:
            dark.append(leaf(*at, rng.uniform(10, 15), 8, rng.uniform(0, 180)))
        if len(pale) + len(dark) == count:
            break
    for grains, ramp in ((dark, DARK_SEED), (pale, SEED)):
        grown = table.shape(*grains)
        table.shadow(grown, drop=(2, 3), blur=2.5, opacity=shade)
        table.form(grown, ramp, 4.5, level=0.52, light=1.0)


def _hoop(radius: float, width: float, rng: Random, x: float = 0.0, y: float = 0.0) -> Outline:
    """A ring as one outline: out along the rim and back along the inner one."""
    outer = blob(x, y, radius + width / 2, radius + width / 2, rng, 0.01)
    inner = blob(x, y, max(radius - width / 2, 1), max(radius - width / 2, 1), rng, 0.01)
    return [*outer, outer[0], inner[0], *inner[::-1]]
