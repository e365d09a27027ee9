"""Drinks, and what keeps in a cupboard."""

from __future__ import annotations

from blueprints.catalog.demo_pictures.canvas import Pen, Ramp, Shape
from blueprints.catalog.demo_pictures.outlines import (
    Outline,
    box,
    dice,
    ellipse,
    leaf,
    on_ring,
    path,
    ribbon,
    scattered,
    smooth,
    spiral,
    spline,
)
from blueprints.catalog.demo_pictures.palette import CARAMEL, CHOCOLATE, GLASS, HONEY, ORANGE, STRAWBERRY, WHITE
from blueprints.catalog.demo_pictures.pastry import half_strawberry, lemon_slice
from blueprints.catalog.demo_pictures.stage import PORCELAIN, WALNUT, board, cloth, leaves, round_board, table, wheat

CREMA: Ramp = ("#2e1508", "#5a2e12", "#8c5322", "#b67c3c", "#d9ab6a", "#f2d7a8")
MILK: Ramp = ("#c9a578", "#e6cda6", "#f6e7cd", "#fdf6e8", "#fffdf8", "#ffffff")


def cafe_creme(pen: Pen) -> None:
    round_board(pen, 0, 20, 460, WALNUT)
    cup(pen.at(-10, 0), CREMA)
    rosette(pen.at(-10, 0))
    for x, y, turn in ((340, 250, 20), (300, 310, -40), (372, 318, 70), (-350, -270, 10)):
        coffee_bean(pen.at(x, y, 1.1, turn))


def chocolat_chaud(pen: Pen) -> None:
    cloth(pen, 20, 60, 900, 800, -10, "#7c4a2e")
    cup(pen.at(-10, 0), CHOCOLATE)
    whipped_cream(pen.at(-10, 0))
    for x, y, turn in ((330, 280, 20), (375, 215, 60), (290, 345, -20)):
        square = pen.at(x, y, 1.0, turn)
        piece = square.box(0, 0, 76, 76, 10)
        pen.ground(piece, 0.4)
        square.form(piece, CHOCOLATE, 9, level=0.46, light=1.2, gloss=0.3)
        square.form(square.box(0, 0, 46, 46, 6), CHOCOLATE, 6, level=0.42, light=-1.0)


def jus_d_orange(pen: Pen) -> None:
    table(pen, 190)
    bottle(pen.at(-90, 10), ORANGE, "#f9f1df", "#d9701a")
    orange(pen.at(190, 226, 1.1))
    half_orange(pen.at(312, 318, 0.86))
    leaves(pen, 170, 120, -20, 54, 2)


def limonade(pen: Pen) -> None:
    table(pen, 190)
    soda: Ramp = ("#b9b46a", "#dcd894", "#f1efc0", "#faf9e0", "#ffffff")
    bottle(pen.at(-90, 10), soda, "#fffbe2", "#c9a012", bubbles=True)
    lemon_slice(pen.at(210, 300, 1.05, 10))
    lemon_slice(pen.at(330, 345, 0.7, 40))
    leaves(pen, 150, 240, -60, 60, 3)


def confiture_de_fraises(pen: Pen) -> None:
    table(pen, 180, WALNUT)
    jar(pen.at(-40, -30), STRAWBERRY, "#c2343a", seeds=True)
    half_strawberry(pen.at(285, 285, 1.15, 30))
    half_strawberry(pen.at(205, 325, 1.05, -60), whole=False)
    leaves(pen, 330, 228, 40, 44, 3)


def miel_de_fleurs(pen: Pen) -> None:
    table(pen, 180, WALNUT)
    jar(pen.at(-70, -30), HONEY, "#c98a1c")
    dipper(pen.at(250, 60, 1.0, 24))


def torchon_en_lin(pen: Pen) -> None:
    board(pen, 10, 40, 900, 780, -6, WALNUT)
    cloth(pen, -110, -60, 560, 620, -12, "#7d8f55", seed=7)
    cloth(pen, 110, 70, 560, 620, 8, "#b4533c", seed=3)
    wheat(pen, 300, -300, 150, 300)


# --- cups ------------------------------------------------------------------------------------------------------------


def cup(pen: Pen, drink: Ramp) -> None:
    """A full cup on its saucer, seen from above; the drink's surface fills a circle of radius 236."""
    saucer = pen.ellipse(0, 0, 395)
    pen.ground(saucer, 0.9)
    pen.form(saucer, PORCELAIN, 46, level=0.70, light=0.8)
    pen.form(pen.ellipse(0, 0, 300), PORCELAIN, 30, level=0.74, light=-0.5)
    handle = pen.shape(
        smooth(path("236,-46 330,-64 386,-30 392,20 360,52 240,50 240,14 330,16 348,-2 326,-22 240,-12"))
    )
    pen.shadow(handle, drop=(14, 24), blur=16, opacity=0.42)
    pen.form(handle, PORCELAIN, 17, level=0.66, light=1.1)
    wall = pen.ellipse(0, 0, 272)
    pen.shadow(wall, drop=(26, 40), blur=30, opacity=0.42)
    pen.form(wall, PORCELAIN, 22, level=0.72, light=1.0)
    inside = pen.ellipse(0, 0, 250)
    pen.form(inside, PORCELAIN, 26, level=0.52, light=-1.0)
    surface = pen.ellipse(0, 2, 236)
    pen.form(surface, drink, 30, level=0.50, light=-0.7, mottle=0.18, rim=0.3)
    pen.shadow(inside - pen.ellipse(12, 18, 244), drop=(0, 0), blur=16, opacity=0.5, within=surface)


def rosette(pen: Pen) -> None:
    """The fern a barista pours into milk foam."""
    surface = pen.ellipse(0, 2, 234)
    for i in range(6):
        y = 122 - i * 46
        half = 150 - i * 17 - (26 if i == 0 else 0)
        frond = smooth(
            [
                (-half, y - 34),
                (-half * 0.62, y + 14),
                (0, y + 40),
                (half * 0.62, y + 14),
                (half, y - 34),
                (half * 0.66, y - 16),
                (0, y + 8),
                (-half * 0.66, y - 16),
            ]
        )
        _foam(pen, frond, surface)
    heart = smooth(path("0,-92 -34,-144 -72,-128 -60,-84 0,-40 60,-84 72,-128 34,-144"))
    _foam(pen, heart, surface)
    stem = pen.shape(ribbon([(0, -150), (0, 176)], [4, 7, 3])) & surface
    pen.fill(stem.blurred(pen.pixels(1.5)), "#9a622c", 0.75)
    froth = dice(4)
    dots = pen.shape(
        *[ellipse(x * 222, y * 222, froth.uniform(2, 6)) for x, y, _ in on_ring(46, 1) if froth.random() < 0.7]
    )
    pen.form(dots & surface, MILK, 3, level=0.45, opacity=0.7)


def whipped_cream(pen: Pen) -> None:
    """A swirl of whipped cream, cocoa on top."""
    for radius, turn in ((150, 0), (112, 24), (76, 48), (42, 72), (16, 90)):
        tier = pen.at(0, 0, 1.0, turn)
        petal = tier.shape(
            smooth(
                [
                    (radius * (1 + 0.13 * (-1) ** i) * x, radius * (1 + 0.13 * (-1) ** i) * y)
                    for i, (x, y, _) in enumerate(on_ring(18, 1))
                ],
                6,
            )
        )
        pen.shadow(petal, drop=(3, 7), blur=10, opacity=0.34, colour="#4a2413")
        tier.form(petal, MILK, radius * 0.42, level=0.62, light=1.0)
    pen.dust(pen.ellipse(0, 0, 150), 0.30, colour="#6b3616", seed=5, size=5)
    curl = spline([(x, y) for x, y in spiral(0, 0, 4, 26, 1.5)][::6])
    pen.form(pen.at(24, -20, 1.2).shape(ribbon(curl, [5, 8, 6])), CHOCOLATE, 4, level=0.5)


def coffee_bean(pen: Pen) -> None:
    """A roasted bean."""
    bean = pen.shape(smooth(path("-38,0 -26,-24 0,-30 28,-24 38,0 28,24 0,30 -26,24")))
    pen.ground(bean, 0.35)
    pen.form(bean, CHOCOLATE, 24, level=0.42, light=1.2, grain=0.1, gloss=0.4)
    groove = pen.shape(ribbon(spline(path("-36,2 -12,-7 12,7 36,-2")), [3, 7, 3])) & bean
    pen.form(groove, CHOCOLATE, 3, level=0.16, light=-1.0)


def _foam(pen: Pen, outline: Outline, surface: Shape) -> None:
    frond = pen.shape(outline) & surface
    pen.fill(frond.blurred(pen.pixels(6)), "#a86d34", 0.5)
    pen.form(frond, MILK, 16, level=0.60, light=0.5)


# --- jars and bottles ------------------------------------------------------------------------------------------------


def bottle(pen: Pen, drink: Ramp, paper: str, ink: str, *, bubbles: bool = False) -> None:
    """A swing-top bottle, full, with a label."""
    pen.shadow(pen.ellipse(0, 360, 168, 34), drop=(34, 12), blur=24, opacity=0.5)
    outline = smooth(
        path(
            "-62,-330 -62,-210 -84,-150 -150,-60 -160,40 -160,320 -140,368 0,380 140,368 160,320 160,40 150,-60 84,-150 62,-210 62,-330 0,-338"
        )
    )
    glass = pen.shape(outline)
    pen.fade(glass, (GLASS[1], GLASS[3], GLASS[4], GLASS[3], GLASS[1]), 0, 0.9)
    level = pen.box(0, 130, 400, 560)
    filled = pen.shape([(x * 0.93, y * 0.985) for x, y in outline]) & level
    pen.fade(filled, (drink[1], drink[3], drink[4], drink[3], drink[2], drink[1]), 0)
    pen.fade(filled, ("#ffffff", "#7d4a10"), 90, 0.14)
    if bubbles:
        rng = dice(6)
        for x, y in scattered(rng, 60, 130, 240, y=110):
            drop = pen.ellipse(x, y, rng.uniform(2.5, 6.5))
            pen.form(drop & filled, WHITE, 4, level=0.8, light=1.2, opacity=0.75)
    surface = pen.ellipse(0, -150, 78, 13)
    pen.form(surface & glass, drink, 8, level=0.72)
    for x, width, strength in ((-112, 26, 0.75), (-80, 9, 0.5), (118, 14, 0.45)):
        streak = pen.shape(
            smooth([(x - width / 2, -40), (x + width / 2, -50), (x + width / 2, 320), (x - width / 2, 326)])
        )
        pen.fill(streak.blurred(pen.pixels(5)), "#ffffff", strength, within=glass)
    pen.fill(
        pen.shape(ribbon(path("-40,-310 -42,-200 -70,-140"), [10, 10, 8])).blurred(pen.pixels(4)),
        "#ffffff",
        0.7,
        within=glass,
    )
    _label(pen, paper, ink, 150, 262, 190)
    neck = pen.box(0, -330, 142, 34, 14)
    pen.form(neck, GLASS, 12, level=0.55)
    cork = pen.shape(smooth(box(0, -378, 104, 76, 20)[::3], 4))
    pen.form(cork, PORCELAIN, 30, level=0.66)
    wire: Ramp = ("#4a4a48", "#8a8a86", "#c9c9c4", "#f4f4f0")
    loop = pen.shape(ribbon(spline(path("-74,-300 -88,-360 -58,-412 0,-424 58,-412 88,-360 74,-300")), [8]))
    pen.shadow(loop, drop=(3, 4), blur=4, opacity=0.3)
    pen.form(loop, wire, 4, level=0.5)


def jar(pen: Pen, filling: Ramp, cover: str, *, seeds: bool = False) -> None:
    """A preserve jar with a gingham cover tied over its lid."""
    pen.shadow(pen.ellipse(0, 336, 236, 40), drop=(40, 12), blur=26, opacity=0.55)
    outline = smooth(
        path("-200,-150 -238,-90 -244,60 -240,270 -210,338 0,352 210,338 240,270 244,60 238,-90 200,-150 0,-170")
    )
    glass = pen.shape(outline)
    pen.fade(glass, (GLASS[1], GLASS[3], GLASS[4], GLASS[3], GLASS[1]), 0)
    inner = pen.shape([(x * 0.945, y * 0.965 + 4) for x, y in outline])
    pen.fade(inner, (filling[1], filling[2], filling[3], filling[4], filling[3], filling[2], filling[1]), 0)
    pen.form(inner, filling, 60, level=0.52, light=0.8, mottle=0.5 if seeds else 0.15, opacity=0.62, seed=5)
    if seeds:
        rng = dice(3)
        pits = [leaf(x, y, 9, 5, rng.uniform(0, 180)) for x, y in scattered(rng, 70, 215, 220, y=90, gap=20)]
        pen.fill(pen.shape(*pits) & inner, "#f8d27a", 0.85)
    pen.fade(inner, ("#ffffff", "#2a0a02"), 90, 0.16)
    for x, width, strength in ((-190, 34, 0.72), (-148, 11, 0.5), (196, 16, 0.45)):
        streak = pen.shape(
            smooth([(x - width / 2, -80), (x + width / 2, -90), (x + width / 2, 270), (x - width / 2, 280)])
        )
        pen.fill(streak.blurred(pen.pixels(6)), "#ffffff", strength, within=glass)
    _label(pen, "#fbf3e2", cover, 110, 290, 206)
    _gingham(pen, cover)


def dipper(pen: Pen) -> None:
    """A wooden honey dipper, dripping."""
    wood: Ramp = ("#6b3f16", "#a36a2c", "#cd9a55", "#e8c48a", "#f8e5be")
    stick = pen.shape(ribbon([(0, -330), (0, 70)], [26, 22, 26]))
    pen.shadow(stick, drop=(16, 22), blur=16, opacity=0.36)
    pen.form(stick, wood, 12, level=0.5, grain=0.15)
    for i in range(6):
        y = 84 + i * 34
        wide = (62, 86, 98, 98, 84, 58)[i]
        disc = pen.box(0, y, wide * 2, 27, 13)
        pen.shadow(disc, drop=(6, 9), blur=8, opacity=0.4)
        pen.form(disc, wood, 14, level=0.52, light=1.2, grain=0.12)
    honey = pen.shape(smooth(path("-66,96 0,78 70,100 104,170 96,236 50,290 6,330 -44,292 -94,240 -102,168")))
    pen.form(honey, CARAMEL, 40, level=0.62, light=1.0, gloss=0.8, opacity=0.55)
    drop = pen.shape(smooth(path("-16,290 16,290 13,360 24,400 0,426 -24,400 -13,360")))
    pen.form(drop, HONEY, 18, level=0.55, light=1.1, gloss=0.8)


def orange(pen: Pen) -> None:
    """A whole orange."""
    fruit = pen.ellipse(0, 0, 128, 122)
    pen.shadow(pen.ellipse(0, 112, 96, 20), drop=(16, 8), blur=15, opacity=0.5)
    pen.form(fruit, ORANGE, 100, level=0.52, light=1.0, rim=0.22, grain=0.16, grain_size=5)
    pen.glow(pen.ellipse(-46, -52, 34, 22, -40), 14, 0.6, "#fff6e2", within=fruit)
    pen.fill(pen.ellipse(6, -112, 9, 5), "#5b7a26")


def half_orange(pen: Pen) -> None:
    """Half an orange, cut side to the viewer."""
    rind = pen.ellipse(0, 0, 122)
    pen.ground(rind, 0.5)
    pen.form(rind, ORANGE, 10, level=0.5)
    pen.fill(pen.ellipse(0, 0, 110), "#fff0d2")
    for _, _, degrees in on_ring(10, 1):
        wedge = pen.at(0, 0, 1, degrees).shape(smooth(path("12,0 62,-24 98,-22 104,0 98,22 62,24")))
        pen.form(wedge, ORANGE, 14, level=0.56, grain=0.18, gloss=0.25)


def _label(pen: Pen, paper: str, ink: str, y: float, width: float, height: float) -> None:
    """A paper label with a wheat ear and rules, no words: pictures speak every language."""
    sheet = pen.box(0, y, width, height, 16)
    pen.shadow(sheet, drop=(3, 5), blur=5, opacity=0.3)
    pen.fade(sheet, ("#e6d9c2", paper, paper, "#ddceb4"), 0)
    for inset in (12, 19):
        frame = pen.box(0, y, width - inset * 2, height - inset * 2, 10) - pen.box(
            0, y, width - inset * 2 - 5, height - inset * 2 - 5, 9
        )
        pen.fill(frame, ink, 0.85 if inset == 12 else 0.45)
    grains = [leaf(side * 16, y - 46 + k * 21, 34, 15, turn=side * 48 + 90) for k in range(4) for side in (-1, 1)]
    grains.append(leaf(0, y - 62, 32, 14, 90))
    pen.fill(pen.shape(*grains, ribbon([(0, y - 50), (0, y + 54)], [4, 4])), ink, 0.9)
    for dy, wide in ((64, 0.46), (76, 0.26)):
        pen.fill(pen.box(0, y + dy, width * wide, 4, 2), ink, 0.6)


def _gingham(pen: Pen, colour: str) -> None:
    outline = smooth(
        path(
            "-214,-156 -244,-112 -200,-96 -150,-118 -96,-92 -40,-114 20,-92 80,-114 136,-94 190,-114 246,-106 216,-156 200,-236 120,-262 0,-268 -120,-262 -200,-236"
        ),
        8,
    )
    cover = pen.shape(outline)
    pen.shadow(cover, drop=(4, 12), blur=12, opacity=0.4)
    pen.form(cover, WHITE, 30, level=0.66, light=1.0)
    bars = pen.shape(*[box(x, -180, 22, 200) for x in range(-242, 250, 44)]) & cover
    rows = pen.shape(*[box(0, y, 520, 18) for y in range(-258, -80, 36)]) & cover
    pen.fill(bars, colour, 0.52)
    pen.fill(rows, colour, 0.52)
    pen.shadow(
        pen.shape(ribbon(path("-214,-150 0,-140 214,-150"), [14])), drop=(0, 10), blur=9, opacity=0.4, within=cover
    )
    twine: Ramp = ("#6b4a1f", "#a67c3f", "#d3ad6d", "#f1dcae")
    string = pen.shape(ribbon(spline(path("-216,-154 -100,-142 0,-140 100,-142 216,-154")), [11]))
    pen.form(string, twine, 6, level=0.5, grain=0.4, grain_size=4)
    for side in (-1, 1):
        bow = pen.shape(
            ribbon(
                spline([(0, -140), (side * 52, -186), (side * 84, -152), (side * 48, -122), (0, -138)]), [9, 11, 11, 9]
            )
        )
        tail = pen.shape(ribbon(spline([(0, -138), (side * 26, -96), (side * 46, -56)]), [10, 9, 8]))
        pen.shadow(bow, drop=(3, 5), blur=5, opacity=0.35)
        pen.form(bow, twine, 6, level=0.52, grain=0.4, grain_size=4)
        pen.form(tail, twine, 6, level=0.5, grain=0.4, grain_size=4)
