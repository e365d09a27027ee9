"""The bakery's window for the home page, and one picture for each category: the same things, laid out together."""

from __future__ import annotations

from PIL import Image

from blueprints.catalog.demo_pictures.biscuits import cannele, cookie, macaron, macaron_on_top
from blueprints.catalog.demo_pictures.bread import baguette, batard, boule
from blueprints.catalog.demo_pictures.cakes import strawberry_cake
from blueprints.catalog.demo_pictures.canvas import Pen, Ramp
from blueprints.catalog.demo_pictures.outlines import box, dice, ribbon, smooth, spline
from blueprints.catalog.demo_pictures.palette import (
    CHOCOLATE,
    COFFEE,
    HONEY,
    LEMON,
    ORANGE,
    PISTACHIO,
    RASPBERRY,
    ROSE,
    STRAWBERRY,
    VANILLA,
    VIOLET,
)
from blueprints.catalog.demo_pictures.pantry import bottle, jar, orange
from blueprints.catalog.demo_pictures.pastry import eclair, religieuse, strawberry_tart
from blueprints.catalog.demo_pictures.savoury import quiche, sandwich
from blueprints.catalog.demo_pictures.stage import (
    OAK,
    PORCELAIN,
    WALNUT,
    backdrop,
    board,
    cloth,
    crumbs,
    parchment,
    plate,
    round_board,
    table,
    wheat,
)
from blueprints.catalog.demo_pictures.viennoiserie import brioche, chocolatine, croissant, swirl

SODA: Ramp = ("#b9b46a", "#dcd894", "#f1efc0", "#faf9e0", "#ffffff")
WICKER: Ramp = ("#4a2a10", "#7d4d20", "#ac7536", "#cf9d59", "#eac78b", "#fae6bd")


def window(width: int) -> Image.Image:
    """The shop seen through its window, 6 to 5: awning, a shelf of bread and jars, a counter of cakes."""
    height = width * 5 // 6
    picture = backdrop((width, height), ("#fff0d6", "#f0c795", "#a8643a"))
    pen = Pen(picture, width / 2, height / 2, width / 1200)
    _lights(pen)
    _shelf(pen, -70)
    for x, turn, seed in ((-506, -97, 3), (-458, -90, 5), (-411, -84, 9), (-368, -78, 4)):
        baguette(pen.at(x, -298, 0.46, turn), seed=seed)
    _basket(pen.at(-438, -122), 210, 108)
    boule(pen.at(-182, -196, 0.37))
    brioche(pen.at(72, -174, 0.36))
    jar(pen.at(276, -166, 0.29), STRAWBERRY, "#c2343a", seeds=True)
    bottle(pen.at(414, -198, 0.35), ORANGE, "#f9f1df", "#d9701a")
    bottle(pen.at(532, -198, 0.35), SODA, "#fffbe2", "#c9a012", bubbles=True)
    _counter(pen, 190)
    _basket(pen.at(-400, 210), 320, 130, back_only=True)
    for x, y, turn in ((-490, 142, -16), (-310, 136, 14), (-405, 108, -2), (-465, 180, 8), (-340, 182, -10)):
        croissant(pen.at(x, y, 0.33, turn))
    _basket(pen.at(-400, 226), 320, 108)
    _stand(pen, -22, 232, 224, 116)
    strawberry_cake(pen.at(-22, 54, 0.53))
    plate(pen, 384, 292, 206, "#b8727f", squash=0.28)
    fillings = (VANILLA, RASPBERRY, LEMON, COFFEE, VIOLET, VANILLA)
    places = ((268, 262), (384, 262), (500, 262), (326, 180), (442, 180), (384, 98))
    for (x, y), shell, filling in zip(
        places, (PISTACHIO, RASPBERRY, LEMON, COFFEE, VIOLET, ROSE), fillings, strict=True
    ):
        macaron(pen.at(x, y, 0.42), shell, filling)
    for x, y in ((-262, 366), (-196, 386)):
        cannele(pen.at(x, y, 0.40))
    jar(pen.at(-420, 366, 0.27), HONEY, "#c98a1c")
    religieuse(pen.at(196, 346, 0.40))
    _awning(pen)
    return picture


def breads(pen: Pen) -> None:
    board(pen, 0, 20, 960, 800, -6, WALNUT)
    boule(pen.at(-170, -130, 0.66))
    batard(pen.at(225, -215, 0.5, 20))
    baguette(pen.at(40, 180, 0.98, -14), seed=3)
    baguette(pen.at(10, 345, 0.94, -8), seed=9)
    wheat(pen, 345, 40, 100, 300)


def viennoiseries(pen: Pen) -> None:
    parchment(pen, 0, 0, 930, 930, -5)
    croissant(pen.at(-150, -240, 0.66, -14))
    chocolatine(pen.at(215, -40, 0.62, 14))
    swirl(pen.at(-215, 175, 0.60))
    croissant(pen.at(195, 275, 0.60, 160))
    crumbs(pen, 0, 20, 420, 420, ("#7a3a10", "#d69443", "#fbe0a0"), 30, size=8)


def pastries(pen: Pen) -> None:
    plate(pen, -130, -120, 370, "#b8727f")
    strawberry_tart(pen.at(-130, -120, 0.76))
    eclair(pen.at(190, 285, 0.72, -24), CHOCOLATE, "#f3d3a2")
    eclair(pen.at(110, 395, 0.72, -24), COFFEE, "#fff4de")
    for x, y, shell in (
        (325, -330, PISTACHIO),
        (395, -130, ROSE),
        (300, 40, LEMON),
        (-345, 340, RASPBERRY),
        (-170, 405, VIOLET),
    ):
        macaron_on_top(pen.at(x, y, 0.84), shell)


def savouries(pen: Pen) -> None:
    cloth(pen, 90, 210, 860, 600, -14, "#7d8f55")
    round_board(pen, -130, -150, 365, WALNUT)
    quiche(pen.at(-130, -150, 0.8))
    sandwich(pen.at(110, 290, 0.76, -14))


def larder(pen: Pen) -> None:
    table(pen, 170, WALNUT)
    bottle(pen.at(-315, -6, 0.88), ORANGE, "#f9f1df", "#d9701a")
    jar(pen.at(20, 62, 0.74), STRAWBERRY, "#c2343a", seeds=True)
    jar(pen.at(335, 134, 0.54), HONEY, "#c98a1c")
    orange(pen.at(-170, 330, 0.8))
    cookie(pen.at(190, 360, 0.34), 5)


# --- the shop --------------------------------------------------------------------------------------------------------


def _lights(pen: Pen) -> None:
    """Lamps out of focus at the back of the room."""
    rng = dice(12)
    for _ in range(26):
        x, y, radius = rng.uniform(-820, 820), rng.uniform(-420, 120), rng.uniform(18, 60)
        pen.glow(pen.ellipse(x, y, radius), radius * 0.22, rng.uniform(0.10, 0.30), "#fff4d0")
    for x in (-420, 60, 540):
        pen.glow(pen.ellipse(x, -250, 230, 190), 110, 0.42, "#fff6dc")


def _shelf(pen: Pen, y: float) -> None:
    pen.shadow(pen.box(0, y + 24, 1180, 30), drop=(0, 34), blur=24, opacity=0.42)
    board(pen, 0, y + 4, 1180, 50, 0, OAK, seed=9)
    edge = pen.box(0, y + 24, 1180, 16, 4)
    pen.fade(edge, ("#8d562a", "#5b3216"), 90, 0.85)
    for x in (-520, 520):
        bracket = pen.shape(smooth([(x - 12, y + 32), (x + 12, y + 32), (x + 8, y + 74), (x, y + 96), (x - 8, y + 74)]))
        pen.form(bracket, ("#1c1714", "#3a312b", "#61554c", "#94887d"), 8, level=0.4)


def _counter(pen: Pen, y: float) -> None:
    table(pen, y, WALNUT)
    top = pen.box(0, y + 14, 1700, 46, 4)
    marble: Ramp = ("#b9aaa0", "#ddd2ca", "#f0e9e3", "#fbf8f5", "#ffffff")
    pen.shadow(top, drop=(0, 40), blur=30, opacity=0.35)
    slab = pen.box(0, y + 150, 1700, 310)
    pen.form(slab, marble, 60, level=0.66, light=0.3, mottle=0.28, seed=21)
    rng = dice(8)
    veins = [
        ribbon(spline([(x + k * 90 + rng.uniform(-20, 20), y - 10 + k * 66) for k in range(6)]), [1, 4, 2, 3, 1])
        for x in (-900, -640, -300, -60, 240, 560)
    ]
    pen.fill(pen.shape(*veins).blurred(pen.pixels(2)), "#9c8a80", 0.34, within=slab)
    pen.shadow(pen.box(0, y + 304, 1700, 12), drop=(0, 16), blur=18, opacity=0.5)


def _stand(pen: Pen, x: float, y: float, radius: float, height: float) -> None:
    """A porcelain cake stand; (x, y) is the middle of its plate."""
    pen.shadow(pen.ellipse(x, y + height, radius * 0.42, 24), drop=(18, 8), blur=16, opacity=0.45)
    foot = pen.shape(
        smooth(
            [
                (x - 26, y + 10),
                (x + 26, y + 10),
                (x + 20, y + height * 0.6),
                (x + radius * 0.4, y + height),
                (x, y + height + 18),
                (x - radius * 0.4, y + height),
                (x - 20, y + height * 0.6),
            ]
        )
    )
    pen.form(foot, PORCELAIN, 26, level=0.62)
    plate(pen, x, y - 44, radius, "#c9a05a", squash=0.30)


def _basket(pen: Pen, width: float, height: float, *, back_only: bool = False) -> None:
    """A wicker basket seen from the front; drawn in two goes, what lies in it between them."""
    if back_only:
        rim = pen.ellipse(0, -height * 0.36, width * 0.52, 34)
        pen.form(rim, WICKER, 14, level=0.25, grain=0.3)
        return
    top, bottom = width * 0.52, width * 0.42
    outline = smooth(
        [
            (-top, -height * 0.5),
            (0, -height * 0.5 + 16),
            (top, -height * 0.5),
            (bottom + 8, height * 0.3),
            (bottom - 10, height * 0.5),
            (0, height * 0.5 + 8),
            (10 - bottom, height * 0.5),
            (-bottom - 8, height * 0.3),
        ]
    )
    body = pen.shape(outline)
    pen.shadow(pen.box(0, height * 0.5, bottom * 2, 16, 8), drop=(14, 8), blur=14, opacity=0.5)
    pen.form(body, WICKER, 30, level=0.40)
    strands = []
    columns = int(width / 17)
    for row in range(int(height / 15) + 1):
        for column in range(-columns // 2 - 1, columns // 2 + 2):
            x = column * 34 + (17 if row % 2 else 0)
            strands.append(box(x, -height * 0.5 + 8 + row * 15, 31, 12, 6))
    pen.form(pen.shape(*strands) & body, WICKER, 6, level=0.52, light=1.1, grain=0.2, grain_size=3)
    pen.shadow(pen.box(0, -height * 0.5, top * 2, 10), drop=(0, 12), blur=8, opacity=0.35, within=body)
    rim_line = pen.shape(
        ribbon(spline([(-top - 4, -height * 0.5), (0, -height * 0.5 + 14), (top + 4, -height * 0.5)]), [17, 19, 17])
    )
    pen.form(rim_line, WICKER, 8, level=0.58, light=1.1, grain=0.3, grain_size=4)


def _awning(pen: Pen) -> None:
    """A striped awning along the upper edge."""
    cloth_red: Ramp = ("#5f1f14", "#8a2f1e", "#b0452f", "#cb6448", "#e39a80")
    cloth_white: Ramp = ("#b9a58c", "#ddcdb8", "#f3e9db", "#fcf7ef", "#ffffff")
    stripe, drop = 100.0, -402.0
    flaps = [
        [(x, -530.0), (x + stripe, -530.0), *[(x + stripe / 2 + stripe / 2 * c, drop + 30 * s) for c, s in _HALF_ROUND]]
        for x in (-850 + i * stripe for i in range(17))
    ]
    whole = pen.shape(*flaps)
    pen.shadow(whole, drop=(0, 26), blur=26, opacity=0.5)
    for i, flap in enumerate(flaps):
        shape = pen.shape(flap)
        pen.form(shape, cloth_white if i % 2 else cloth_red, 18, level=0.55, light=0.8, grain=0.05)
        pen.fade(shape, ("#ffffff", "#2a0d06"), 90, 0.16)
    fold = pen.box(0, drop - 4, 1700, 4)
    pen.fill(fold, "#3a1510", 0.25, within=whole)


_HALF_ROUND = (
    (1.0, 0.0),
    (0.92, 0.38),
    (0.71, 0.71),
    (0.38, 0.92),
    (0.0, 1.0),
    (-0.38, 0.92),
    (-0.71, 0.71),
    (-0.92, 0.38),
    (-1.0, 0.0),
)
