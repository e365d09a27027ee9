"""Savoury things for lunch."""

from __future__ import annotations

from blueprints.catalog.demo_pictures.bread import olive
from blueprints.catalog.demo_pictures.canvas import Pen, Ramp
from blueprints.catalog.demo_pictures.outlines import (
    Outline,
    blob,
    box,
    dice,
    ellipse,
    leaf,
    path,
    ribbon,
    scattered,
    smooth,
    spline,
)
from blueprints.catalog.demo_pictures.palette import BUTTERY, CRUMB, GOLDEN, GREEN, HAM, LEMON
from blueprints.catalog.demo_pictures.pastry import tart_case
from blueprints.catalog.demo_pictures.stage import WALNUT, board, cloth, leaves, parchment, plate, round_board

EGG: Ramp = ("#8f5a12", "#c98f2c", "#e8b950", "#f5d583", "#fceab6", "#fffbe6")
CHEESE: Ramp = ("#7c3a0c", "#c4701d", "#e9a63c", "#f7cf72", "#fde6a6", "#fff8dc")


def quiche_lorraine(pen: Pen) -> None:
    round_board(pen, 0, 10, 470, WALNUT)
    quiche(pen.at(0, 0))
    leaves(pen, -395, 350, 200, 56, 3)


def jambon_beurre(pen: Pen) -> None:
    parchment(pen, 0, 60, 940, 700, -10)
    sandwich(pen.at(0, 20, 1.0, -10))


def croque_monsieur(pen: Pen) -> None:
    plate(pen, 0, 10, 470, "#7d8f55")
    croque(pen.at(0, 0, 1.0, -9))
    leaves(pen, 300, 250, 120, 70, 3)
    leaves(pen, 262, 292, 170, 60, 3)


def pissaladiere(pen: Pen) -> None:
    board(pen, 0, 10, 940, 760, 6)
    onion_tart(pen.at(0, 0, 1.0, 6))


def feuillete_au_chevre(pen: Pen) -> None:
    cloth(pen, 20, 60, 920, 760, 9, "#7d8f55")
    goat_parcel(pen.at(0, 0, 1.08, -8))
    leaves(pen, -370, 330, 30, 60, 3)


def quiche(pen: Pen) -> None:
    """A quiche: set custard, browned, with bacon and chives."""
    well = tart_case(pen)
    pen.form(well, EGG, 60, level=0.58, light=0.5, mottle=0.62, grain=0.18, grain_size=7, rim=0.3, seed=9)
    rng = dice(9)
    browned = [
        blob(x, y, rng.uniform(30, 70), rng.uniform(20, 46), rng, 0.2) for x, y in scattered(rng, 15, 300, 300, gap=90)
    ]
    pen.fill((pen.shape(*browned).blurred(pen.pixels(16)) & well), "#b8641c", 0.42)
    for x, y in scattered(rng, 32, 318, 318, gap=76):
        bit = pen.at(x, y, 1.0, rng.uniform(0, 180))
        cube = bit.shape(smooth(box(0, 0, rng.uniform(46, 70), rng.uniform(24, 36), 8)[::4], 5))
        pen.shadow(cube, drop=(0, 0), blur=7, opacity=0.35, colour="#6b3606", within=well)
        bit.form(cube, HAM, 9, level=0.42, light=1.2, grain=0.2, mottle=0.3, gloss=0.2, seed=int(x) % 9)
        bit.fill(bit.shape(ribbon([(-22, -5), (22, -6)], [4, 5])) & cube, "#fbe2d6", 0.75)
    chives = [leaf(x, y, rng.uniform(16, 34), 7, rng.uniform(0, 180)) for x, y in scattered(rng, 60, 330, 330, gap=26)]
    cut = pen.shape(*chives)
    pen.shadow(cut, drop=(2, 3), blur=2.5, opacity=0.36, within=well)
    pen.form(cut & well, GREEN, 3, level=0.52)
    pen.glow(pen.ellipse(-120, -150, 120, 50, -40), 34, 0.32, "#fffbe0", within=well)


def sandwich(pen: Pen) -> None:
    """A split baguette with butter, ham and gherkins, cut in two."""
    for x, flip in ((-226, 1), (226, -1)):
        half = pen.at(x, 0)
        lower = half.shape(smooth(path("-216,36 -196,130 -100,168 120,166 206,130 214,36 0,20")))
        pen.ground(lower, 1.0)
        half.form(lower, GOLDEN, 60, level=0.44, mottle=0.35, grain=0.2, seed=3)
        crumb = half.shape(smooth(path("-206,20 -190,76 0,92 196,76 206,20 0,-20")))
        half.form(crumb, CRUMB, 20, level=0.55, grain=0.3, mottle=0.2)
        butter = half.shape(smooth(path("-204,30 -150,74 -70,64 10,84 90,66 160,78 206,30 0,-10")))
        half.form(butter, LEMON, 14, level=0.70, light=0.8, gloss=0.3)
        rng = dice(4 + flip)
        green = smooth(path("-222,20 -190,86 -140,58 -96,96 -40,62 10,100 60,62 112,98 160,60 206,84 222,16 0,-30"), 6)
        lettuce = half.shape(green)
        pen.shadow(lettuce, drop=(2, 8), blur=8, opacity=0.34)
        half.form(lettuce, GREEN, 16, level=0.60, light=1.2, mottle=0.4, grain=0.1)
        for k in range(3):
            dy = -16 - k * 20
            wavy: Outline = smooth(
                [
                    (-216, 4 + dy),
                    (-180, 70 + dy),
                    (-120, 46 + dy),
                    (-50, 78 + dy),
                    (20, 50 + dy),
                    (90, 80 + dy),
                    (150, 50 + dy),
                    (210, 60 + dy),
                    (220, 0 + dy),
                    (0, -40 + dy),
                ],
                6,
            )
            ham = half.shape(wavy)
            pen.shadow(ham, drop=(2, 7), blur=6, opacity=0.34, colour="#5a1a1a")
            half.form(ham, HAM, 15, level=0.50 + k * 0.03, light=1.2, mottle=0.25, seed=k + 3)
            half.fill(
                half.shape(
                    ribbon(
                        spline(
                            [
                                (px, py - 6)
                                for px, py in (
                                    (-172, 66 + dy),
                                    (-120, 44 + dy),
                                    (-50, 74 + dy),
                                    (20, 48 + dy),
                                    (90, 76 + dy),
                                    (150, 48 + dy),
                                )
                            ]
                        ),
                        [4, 6, 4],
                    )
                )
                & ham,
                "#fdeee6",
                0.7,
            )
        for px in (-140, -20, 100):
            slice_ = half.ellipse(px + rng.uniform(-14, 14), 8, 36, 23)
            pen.shadow(slice_, drop=(2, 6), blur=5, opacity=0.4)
            half.form(slice_, GREEN, 9, level=0.50, gloss=0.3)
            half.form(half.ellipse(px, 6, 25, 14), GREEN, 7, level=0.70)
        upper = half.shape(smooth(path("-222,-2 -214,-92 -120,-164 110,-166 212,-96 222,-4 120,16 -110,18")))
        pen.shadow(upper, drop=(2, 14), blur=13, opacity=0.5)
        half.form(upper, GOLDEN, 78, level=0.50, light=1.1, rim=0.18, mottle=0.4, grain=0.2, seed=6 + flip)
        for px in (-116, 60):
            cut = half.shape(leaf(px, -88, 210, 42, turn=-22, bend=-10)) & upper
            half.form(cut, CRUMB, 11, level=0.5, light=-0.85, grain=0.4, mottle=0.3)
            half.form(
                (
                    half.shape(leaf(px - 2, -94, 210, 42, turn=-22, bend=-10))
                    - half.shape(leaf(px + 3, -82, 214, 46, turn=-22, bend=-10))
                )
                & upper,
                GOLDEN,
                5,
                level=0.34,
                grain=0.3,
            )


def croque(pen: Pen) -> None:
    """A croque-monsieur: toast, ham looking out, cheese blistered brown."""
    toast = pen.shape(smooth(box(0, 12, 590, 570, 60), 2))
    pen.ground(toast, 0.9)
    pen.form(toast, GOLDEN, 26, level=0.42, light=1.1, grain=0.3, mottle=0.3)
    rim = smooth(
        path("-300,-250 -100,-292 120,-288 300,-250 300,-60 306,120 282,280 90,300 -110,302 -292,276 -306,90 -300,-90")
    )
    ham = pen.shape([(x * 1.0, y * 1.0 + 8) for x, y in rim])
    pen.form(ham, HAM, 12, level=0.5, light=1.1)
    top = pen.shape(
        smooth(
            path(
                "-272,-260 -90,-270 110,-276 276,-252 268,-80 284,60 258,236 150,268 110,302 70,262 -60,268 -104,306 -140,264 -266,250 -282,60 -270,-90"
            )
        )
    )
    pen.shadow(top, drop=(2, 6), blur=7, opacity=0.4, within=ham)
    pen.form(top, CHEESE, 30, level=0.60, light=1.1, mottle=0.75, grain=0.22, grain_size=9, gloss=0.4, seed=4)
    rng = dice(6)
    blisters = [
        blob(x, y, rng.uniform(14, 42), rng.uniform(10, 30), rng, 0.25) for x, y in scattered(rng, 38, 240, 230, gap=52)
    ]
    pen.fill(pen.shape(*blisters).blurred(pen.pixels(8)) & top, "#7c3208", 0.62)
    pen.form(pen.shape(*blisters) & top, CHEESE, 10, level=0.26, light=1.2, mottle=0.4, opacity=0.6)
    pepper = pen.shape(*[ellipse(x, y, rng.uniform(2, 4)) for x, y in scattered(rng, 40, 250, 240)])
    pen.fill(pepper & top, "#2a1a10", 0.7)


def onion_tart(pen: Pen) -> None:
    """A pissaladière: melted onions, a lattice of anchovies, olives."""
    crust = pen.shape(smooth(box(0, 0, 800, 580, 60), 2))
    pen.ground(crust, 0.9)
    pen.form(crust, GOLDEN, 30, level=0.50, light=1.1, mottle=0.35, grain=0.25)
    bed = pen.box(0, 0, 716, 496, 40)
    onions: Ramp = ("#5f2f0c", "#98581a", "#c98a36", "#e3b25f", "#f3d493", "#fdf0cd")
    pen.form(bed, onions, 18, level=0.46, light=0.8, mottle=0.5, grain=0.25, grain_size=7)
    rng = dice(3)
    for layer in range(2):
        strands = [
            ribbon(
                spline(
                    [
                        (x, y),
                        (x + rng.uniform(16, 30), y + rng.uniform(-20, 20)),
                        (x + rng.uniform(40, 62), y + rng.uniform(-14, 14)),
                    ],
                    6,
                ),
                [3, 9, 4],
            )
            for x, y in ((rng.uniform(-350, 310), rng.uniform(-236, 236)) for _ in range(90))
        ]
        tangle = pen.shape(*strands) & bed
        pen.shadow(tangle, drop=(1, 3), blur=3, opacity=0.32, colour="#5a2607", within=bed)
        pen.form(tangle, onions, 5, level=0.54 + layer * 0.06, light=1.1, gloss=0.25)
    fish: Ramp = ("#2e1b14", "#573526", "#85583f", "#b0836a", "#dcb9a2", "#f8e6da")
    lines = [[(x - 120, 210), (x + 120, -210)] for x in (-240, -80, 80, 240)] + [
        [(x + 120, 210), (x - 120, -210)] for x in (-240, -80, 80, 240)
    ]
    for i, ((ax, ay), (bx, by)) in enumerate(lines):
        fillet = (
            pen.shape(
                ribbon(
                    spline([(ax, ay), ((ax + bx) / 2 + rng.uniform(-9, 9), (ay + by) / 2), (bx, by)]),
                    [6, 24, 27, 24, 8],
                )
            )
            & bed
        )
        pen.shadow(fillet, drop=(2, 5), blur=5, opacity=0.45, within=bed)
        pen.form(fillet, fish, 10, level=0.48, light=1.2, mottle=0.2, gloss=0.45, seed=i)
    for x in (-240, -80, 80, 240):
        for y in (-140, 0, 140):
            olive(pen.at(x + (80 if y else 0), y, 0.95))


def goat_parcel(pen: Pen) -> None:
    """A puff pastry square with goat's cheese, honey and thyme."""
    base = pen.shape(smooth(box(0, 0, 600, 600, 40), 2))
    pen.ground(base, 1.0)
    pen.form(base, GOLDEN, 40, level=0.46, light=1.0, mottle=0.3)
    for turn in (0, 90, 180, 270):
        edge = pen.at(0, 0, 1.0, turn)
        lobe = edge.shape(smooth(path("-290,-296 0,-312 290,-296 226,-206 0,-190 -226,-206")))
        pen.shadow(lobe, drop=(2, 5), blur=9, opacity=0.4, colour="#4a1c06")
        edge.form(lobe, BUTTERY, 40, level=0.52, light=1.2, mottle=0.4, seed=turn)
        for k in range(4):
            line = ribbon(
                spline([(-250 + k * 8, -284 + k * 22), (0, -298 + k * 22), (250 - k * 8, -284 + k * 22)]), [2, 5, 2]
            )
            edge.fill(edge.shape(line) & lobe, "#7c3a10", 0.26)
    bed = pen.box(0, 0, 400, 400, 30)
    pen.form(bed, EGG, 18, level=0.55, light=-0.6, mottle=0.3)
    cheese: Ramp = ("#b89a72", "#e0cba6", "#f6ead2", "#fffaf0", "#ffffff", "#ffffff")
    for x, y in ((-96, -92), (98, -84), (-90, 96), (96, 98)):
        disc = pen.shape(blob(x, y, 98, 94, dice(int(x + 200)), 0.02))
        pen.shadow(disc, drop=(3, 7), blur=9, opacity=0.4, colour="#6b3606")
        pen.form(disc, cheese, 22, level=0.52, light=1.0, grain=0.16)
        pen.fill(pen.ellipse(x + 4, y + 4, 62, 56).blurred(pen.pixels(22)), "#b8661c", 0.62)
    honey = pen.shape(
        *[
            ribbon(
                spline([(-190, -150 + k * 75), (-70, -120 + k * 75), (60, -165 + k * 75), (190, -130 + k * 75)]),
                [8, 11, 9],
            )
            for k in range(5)
        ]
    )
    pen.shadow(honey, drop=(2, 4), blur=4, opacity=0.3, within=bed)
    pen.form(honey & bed, ("#8a4a06", "#c97a10", "#f0a829", "#ffd873", "#fff4cf"), 5, level=0.5, gloss=0.6)
    rng = dice(2)
    thyme = [leaf(x, y, rng.uniform(14, 24), 8, rng.uniform(0, 180)) for x, y in scattered(rng, 46, 200, 200, gap=22)]
    herb = pen.shape(*thyme)
    pen.shadow(herb, drop=(2, 3), blur=2, opacity=0.4, within=base)
    pen.form(herb, GREEN, 3, level=0.42)
