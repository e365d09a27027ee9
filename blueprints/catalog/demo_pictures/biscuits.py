"""Small sweet things: macarons, biscuits, little cakes and slices."""

from __future__ import annotations

import math

from blueprints.catalog.demo_pictures.canvas import Pen, Ramp
from blueprints.catalog.demo_pictures.outlines import arc, blob, box, dice, path, ribbon, scattered, smooth, spline
from blueprints.catalog.demo_pictures.palette import (
    BUTTERY,
    CHOCOLATE,
    COFFEE,
    CREAM,
    GOLDEN,
    LEMON,
    MILK_CHOCOLATE,
    PISTACHIO,
    RASPBERRY,
    ROSE,
    VANILLA,
    VIOLET,
    WHITE,
)
from blueprints.catalog.demo_pictures.pastry import lemon_slice
from blueprints.catalog.demo_pictures.stage import WALNUT, board, cloth, crumbs, parchment, plate, round_board, table


def macarons(pen: Pen) -> None:
    table(pen, 170)
    plate(pen, 0, 270, 470, "#b8727f", squash=0.30)
    rows = (
        (250, (-262, 0, 262), (PISTACHIO, RASPBERRY, LEMON)),
        (66, (-136, 136), (COFFEE, VIOLET)),
        (-118, (0,), (ROSE,)),
    )
    fillings = {
        id(PISTACHIO): VANILLA,
        id(RASPBERRY): RASPBERRY,
        id(LEMON): LEMON,
        id(COFFEE): COFFEE,
        id(VIOLET): VIOLET,
        id(ROSE): VANILLA,
    }
    for y, places, shells in rows:
        for x, shell in zip(places, shells, strict=True):
            macaron(pen.at(x, y, 0.94), shell, fillings[id(shell)])


def coffret_de_macarons(pen: Pen) -> None:
    box_of_macarons(pen.at(0, 10))


def cookies(pen: Pen) -> None:
    parchment(pen, 0, 20, 880, 820, 7)
    cookie(pen.at(-190, -150, 0.86), 3)
    cookie(pen.at(185, -60, 0.86), 8)
    cookie(pen.at(-80, 205, 0.92), 5)
    crumbs(pen, 250, 300, 130, 90, BUTTERY, 22, size=10)


def madeleines(pen: Pen) -> None:
    cloth(pen, 10, 40, 900, 860, -8, "#c98b3c")
    for x, y, turn in (
        (-215, -190, -24),
        (60, -235, 10),
        (300, -110, 34),
        (-290, 120, -50),
        (-20, 95, -6),
        (245, 210, 24),
    ):
        madeleine(pen.at(x, y, 0.92, turn))


def canneles(pen: Pen) -> None:
    table(pen, 120, WALNUT)
    cannele(pen.at(-195, 40, 0.96))
    cannele(pen.at(205, 30, 0.96))
    cannele(pen.at(10, 110, 1.16))


def financiers(pen: Pen) -> None:
    round_board(pen, 0, 10, 455, WALNUT)
    for i, (x, y, turn) in enumerate(
        ((-150, -215, 12), (150, -170, -8), (-200, 10, -14), (120, 55, 16), (-110, 245, 4), (200, 265, -22))
    ):
        financier(pen.at(x, y, 1.08, turn), i)


def flan_patissier(pen: Pen) -> None:
    table(pen, 110)
    plate(pen, 10, 210, 470, "#c9a05a", squash=0.36)
    flan(pen.at(-15, -20, 1.08))


def cake_au_citron(pen: Pen) -> None:
    board(pen, 0, 90, 920, 640, 4)
    lemon_cake(pen.at(-10, -20))
    lemon_slice(pen.at(330, 330, 0.7, 15))


# --- macarons --------------------------------------------------------------------------------------------------------


def macaron(pen: Pen, shell: Ramp, filling: Ramp) -> None:
    """A macaron seen from its side: two shells with their ruffled feet, a filling between."""
    pen.shadow(pen.ellipse(0, 84, 126, 20), drop=(14, 8), blur=15, opacity=0.5)
    lower = pen.shape(smooth(path("-138,34 -128,66 -92,88 0,94 92,88 128,66 138,34 0,28")))
    pen.form(lower, shell, 44, level=0.44, light=0.9, rim=0.15)
    _foot(pen, shell, 36, 2)
    middle = pen.shape(smooth(path("-126,10 -132,22 -122,36 0,40 122,36 132,22 126,10 0,2")))
    pen.form(middle, filling, 14, level=0.40, light=0.9, grain=0.12)
    pen.shadow(pen.box(0, 2, 264, 14, 7), drop=(0, 8), blur=7, opacity=0.42, within=middle)
    _foot(pen, shell, -2, 5)
    upper = pen.shape(smooth(path("-142,-12 -136,-54 -96,-92 0,-108 96,-92 136,-54 142,-12 0,-4")))
    pen.form(upper, shell, 62, level=0.56, light=0.95, rim=0.12, grain=0.035, grain_size=3)
    pen.glow(pen.ellipse(-58, -66, 40, 13, -22), 9, 0.6, "#ffffff", within=upper)


def macaron_on_top(pen: Pen, shell: Ramp) -> None:
    """A macaron seen from above."""
    disc = pen.ellipse(0, 0, 104)
    pen.shadow(disc, drop=(7, 10), blur=11, opacity=0.5)
    rng = dice(3)
    pen.form(pen.shape(blob(0, 0, 108, 108, rng, 0.02)), shell, 12, level=0.36, grain=0.4)
    pen.form(disc, shell, 42, level=0.60, light=0.62, rim=0.16, grain=0.035, grain_size=3)
    pen.shadow(disc - pen.ellipse(-14, -16, 100), drop=(0, 0), blur=26, opacity=0.22, within=disc)
    pen.glow(pen.ellipse(-34, -40, 30, 14, -40), 10, 0.55, "#ffffff", within=disc)


def box_of_macarons(pen: Pen) -> None:
    """A gift box with twelve macarons in their cells."""
    card: Ramp = ("#5b2333", "#7e3347", "#9d4a5e", "#b9697b", "#d79aa6", "#f3d3d8")
    lid = pen.box(0, 0, 900, 720, 26)
    pen.ground(lid, 1.0)
    pen.form(lid, card, 14, level=0.48, light=1.0, grain=0.08)
    inside = pen.box(0, 0, 832, 652, 10)
    pen.form(inside, ("#c9a98a", "#e2c9ae", "#f2e2cf", "#fbf2e6", "#ffffff"), 12, level=0.55, light=-0.9)
    colours = (
        PISTACHIO,
        ROSE,
        LEMON,
        VIOLET,
        RASPBERRY,
        VANILLA,
        COFFEE,
        PISTACHIO,
        MILK_CHOCOLATE,
        LEMON,
        ROSE,
        RASPBERRY,
    )
    for i, shell in enumerate(colours):
        x, y = -304 + (i % 4) * 203, -208 + (i // 4) * 208
        cell = pen.box(x, y, 188, 194, 12)
        pen.shadow(cell, drop=(0, 0), blur=12, opacity=0.22, within=inside)
        pen.form(cell, ("#b8936f", "#d9bd9f", "#efdcc6", "#faf0e3"), 14, level=0.5, light=-1.0)
        macaron_on_top(pen.at(x - 2, y - 2, 0.86), shell)
    ribbon_line = pen.box(0, -343, 900, 22, 0)
    pen.fade(ribbon_line, ("#f9dc78", "#c89a2e", "#f4d068"), 0, 0.9, within=lid)


def _foot(pen: Pen, shell: Ramp, y: float, seed: int) -> None:
    rng = dice(seed)
    ruffle = [
        blob(x, y + rng.uniform(-3, 3), rng.uniform(9, 14), rng.uniform(9, 13), rng, 0.25) for x in range(-130, 134, 11)
    ]
    pen.form(pen.shape(*ruffle), shell, 9, level=0.46, light=1.1, grain=0.3)


# --- biscuits --------------------------------------------------------------------------------------------------------


def cookie(pen: Pen, seed: int) -> None:
    """A cookie with cracks and chunks of chocolate."""
    rng = dice(seed)
    disc = pen.shape(blob(0, 0, 232, 226, rng, 0.035))
    pen.ground(disc, 0.9)
    pen.form(disc, BUTTERY, 60, level=0.47, light=1.1, rim=0.34, mottle=0.46, grain=0.34, grain_size=7, seed=seed)
    cracks = []
    for x, y in scattered(rng, 16, 190, 190, gap=60):
        a = rng.uniform(0, 180)
        c, s = math.cos(a), math.sin(a)
        cracks.append(
            ribbon(
                spline([(x - c * 38, y - s * 38), (x + s * 9, y - c * 9), (x + c * 38, y + s * 38)]), [1, 6, 8, 5, 1]
            )
        )
    pen.form(pen.shape(*cracks) & disc, GOLDEN, 5, level=0.28, light=-1.0)
    for x, y in scattered(rng, 15, 182, 182, gap=78):
        chunk = pen.at(x, y, 1.0, rng.uniform(0, 90))
        lump = chunk.shape(
            smooth(
                [
                    (px * rng.uniform(0.8, 1.15), py * rng.uniform(0.8, 1.15))
                    for px, py in box(0, 0, rng.uniform(48, 74), rng.uniform(42, 62), 8)[::4]
                ],
                5,
            )
        )
        pen.shadow(lump, drop=(0, 0), blur=7, opacity=0.4, colour="#5a2607", within=disc)
        chunk.form(lump, CHOCOLATE if rng.random() < 0.7 else MILK_CHOCOLATE, 13, level=0.46, light=1.2, gloss=0.35)
    salt = [box(x, y, rng.uniform(5, 9), rng.uniform(5, 8), 1) for x, y in scattered(rng, 22, 190, 190, gap=30)]
    pen.fill(pen.shape(*salt), "#fffaf0", 0.9)


def madeleine(pen: Pen) -> None:
    """A madeleine: a ribbed shell, browner at its rim."""
    outline = smooth(path("-26,166 -70,120 -122,20 -132,-66 -96,-140 0,-170 96,-140 132,-66 122,20 70,120 26,166"))
    shell = pen.shape(outline)
    pen.ground(shell, 0.8)
    pen.form(shell, GOLDEN, 44, level=0.44, light=1.0, mottle=0.3, rim=0.25)
    for i in range(9):
        angle = math.radians(-90 + (i - 4) * 15.5)
        reach = 318 - abs(i - 4) * 20
        tip = (reach * math.cos(angle), 150 + reach * math.sin(angle))
        rib = (
            pen.shape(
                ribbon(
                    spline([(0, 156), (tip[0] * 0.55, 150 + (tip[1] - 150) * 0.55), tip]), [10, 20, 30, 37, 40, 36, 20]
                )
            )
            & shell
        )
        pen.form(rib, BUTTERY, 17, level=0.53, light=1.2, rim=0.18, mottle=0.3, grain=0.08, seed=i + 2)
    pen.glow(pen.ellipse(-34, -60, 44, 70, 14), 26, 0.32, "#fff3cf", within=shell)


def cannele(pen: Pen) -> None:
    """A cannelé: fluted, almost black where the copper was, shining with caramel."""
    pen.shadow(pen.ellipse(0, 206, 142, 34), drop=(26, 12), blur=20, opacity=0.6)
    body = pen.shape(smooth(path("-112,-168 -128,-60 -150,150 -142,206 0,238 142,206 150,150 128,-60 112,-168 0,-196")))
    dark: Ramp = ("#1c0a04", "#3f1708", "#6f2f0f", "#a4531c", "#d68a3f", "#f8cf8c")
    pen.form(body, dark, 80, level=0.40, light=0.9, mottle=0.3)
    for i in range(-3, 4):
        x = math.sin(i * 0.44) * 150
        wide = 44 * math.cos(i * 0.40) + 4
        flute = (
            pen.shape(
                smooth(
                    [
                        (x * 0.76 - wide * 0.36, -150),
                        (x * 0.76, -164),
                        (x * 0.76 + wide * 0.36, -150),
                        (x * 1.0 + wide * 0.58, 196),
                        (x, 222 - abs(i) * 8),
                        (x - wide * 0.58, 196),
                    ]
                )
            )
            & body
        )
        pen.form(flute, dark, 19, level=0.47, light=1.25, mottle=0.42, gloss=0.30, seed=i + 6)
    crown = pen.ellipse(0, -168, 112, 38)
    pen.form(crown, dark, 14, level=0.52, light=1.1, mottle=0.3, gloss=0.3)
    pen.form(pen.ellipse(0, -164, 58, 17), dark, 9, level=0.24, light=-1.0)


def financier(pen: Pen, seed: int) -> None:
    """A financier: a small gold bar of almonds."""
    foot = pen.box(0, 0, 268, 148, 22)
    pen.ground(foot, 0.75)
    pen.form(foot, GOLDEN, 22, level=0.42, light=1.2, mottle=0.3, grain=0.2, seed=seed)
    top = pen.box(0, -5, 218, 98, 26)
    pen.form(top, BUTTERY, 40, level=0.58, light=1.0, mottle=0.4, grain=0.22, grain_size=5, seed=seed + 3)
    rng = dice(seed)
    split = pen.shape(
        ribbon(
            spline(
                [
                    (-86, rng.uniform(-8, 4)),
                    (-30, rng.uniform(-12, 6)),
                    (30, rng.uniform(-12, 6)),
                    (88, rng.uniform(-8, 4)),
                ]
            ),
            [2, 13, 17, 13, 2],
        )
    )
    pen.form(split, CREAM, 6, level=0.36, light=-0.9, grain=0.4)


def flan(pen: Pen) -> None:
    """A slice of custard tart, its top scorched."""
    tip, far, near, height = (-330.0, 66.0), (262.0, -146.0), (330.0, 76.0), 176.0
    pen.shadow(
        pen.shape([(tip[0], tip[1] + height), (far[0], far[1] + height), (near[0], near[1] + height)]),
        drop=(30, 26),
        blur=26,
        opacity=0.5,
    )
    front = pen.shape([tip, near, (near[0], near[1] + height), (tip[0], tip[1] + height)])
    custard: Ramp = ("#c79a45", "#e6bf62", "#f3d480", "#fae5a4", "#fff5cf")
    pen.form(front, custard, 40, level=0.56, light=0.5, mottle=0.08)
    pen.fade(front, ("#ffffff", "#c9963f"), 90, 0.22)
    specks = dice(5)
    pen.fill(
        pen.shape(*[blob(x, y, 2.6, 2.2, specks) for x, y in scattered(specks, 70, 310, 70, x=0, y=160)]) & front,
        "#4a2a12",
        0.55,
    )
    base = pen.shape(
        [
            (tip[0], tip[1] + height - 30),
            (near[0] - 8, near[1] + height - 30),
            (near[0], near[1] + height),
            (tip[0], tip[1] + height),
        ]
    )
    pen.form(base, GOLDEN, 9, level=0.5, grain=0.35, mottle=0.3)
    heel = pen.shape(
        [
            (near[0] - 36, near[1] - 18),
            (near[0] + 14, near[1] - 22),
            (near[0] + 8, near[1] + height),
            (near[0] - 30, near[1] + height),
        ]
    )
    pen.form(heel, GOLDEN, 14, level=0.52, grain=0.35, mottle=0.3)
    top = pen.shape([tip, spline([tip, (-20, -52), far])[12], far, *spline([far, (338, -50), near]), near])
    skin: Ramp = ("#2e1207", "#6b300d", "#b4651c", "#e0a23c", "#f5ce72", "#fff0bd")
    pen.form(top, skin, 30, level=0.56, light=0.7, mottle=0.9, gloss=0.3, seed=7)
    rim = pen.shape(ribbon(spline([far, (338, -50), (near[0] + 6, near[1] - 4)]), [30, 38, 42, 40]))
    pen.form(rim, GOLDEN, 12, level=0.56, light=1.1, grain=0.3, mottle=0.3)
    pen.glow(pen.ellipse(-40, 16, 150, 16, -12), 14, 0.5, "#ffffff", within=top)


def lemon_cake(pen: Pen) -> None:
    """A lemon loaf cake under sugar icing, two slices cut."""
    face = smooth(path("-168,180 -186,0 -190,-76 -120,-150 -30,-186 60,-178 150,-130 188,-70 184,0 166,180 0,190"), 12)
    loaf = pen.shape(smooth(path("-410,96 -432,-110 -380,-210 -250,-262 -60,-270 60,-240 90,60 40,160 -160,180")))
    pen.ground(loaf, 1.0)
    pen.form(loaf, GOLDEN, 110, level=0.48, light=1.05, mottle=0.35, grain=0.15)
    icing = pen.shape(
        [
            *spline(path("-424,-120 -380,-212 -250,-264 -60,-272 50,-250 84,-150")),
            *spline(
                path("70,-60 20,-130 -30,-70 -90,-140 -150,-60 -210,-150 -270,-70 -330,-150 -390,-60 -424,-120"), 8
            ),
        ]
    )
    pen.shadow(icing, drop=(2, 6), blur=7, opacity=0.3, within=loaf)
    pen.form(icing, WHITE, 34, level=0.70, light=0.9, gloss=0.4)
    crumb: Ramp = ("#b8862c", "#dfb24c", "#f0cd6e", "#f8e096", "#fff2c4")
    for i, (x, y, turn) in enumerate(((-30, 0, 0), (70, 52, 3), (190, 120, 8))):
        piece = pen.at(x, y, 1.0, turn)
        rind = piece.shape(face)
        pen.shadow(rind, drop=(12, 12), blur=17, opacity=0.4)
        piece.form(rind, GOLDEN, 9, level=0.46, grain=0.2, seed=i)
        inner = piece.shape([(px * 0.92, py * 0.92 + 4) for px, py in face])
        piece.form(inner, crumb, 60, level=0.56, light=0.5, mottle=0.18, grain=0.36, grain_size=5, seed=i + 2)
        rng = dice(i)
        flecks = [blob(px, py, 3, 2.4, rng, 0.3) for px, py in scattered(rng, 26, 140, 140)]
        piece.fill(piece.shape(*flecks) & inner, "#d39b1c", 0.7)
        lid = (
            piece.shape(
                [
                    *arc(0, -66, 190, 122, 184, 356),
                    *spline(path("150,-66 110,-104 60,-84 10,-128 -50,-92 -100,-110 -150,-58"), 8),
                ]
            )
            & rind
        )
        piece.form(lid, WHITE, 14, level=0.74, light=0.9, gloss=0.3)
