"""Tarts and choux."""

from __future__ import annotations

import math
from itertools import pairwise

from blueprints.catalog.demo_pictures.canvas import Pen, Ramp, Shape
from blueprints.catalog.demo_pictures.outlines import (
    arc,
    blob,
    dice,
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
    APPLE,
    CHOCOLATE,
    COFFEE,
    CREAM,
    GOLDEN,
    GREEN,
    LEMON,
    ROSE,
    STRAWBERRY,
    VANILLA,
)
from blueprints.catalog.demo_pictures.stage import WALNUT, board, cloth, leaves, plate, round_board, table
from blueprints.catalog.demo_pictures.viennoiserie import flake


def tarte_aux_pommes(pen: Pen) -> None:
    cloth(pen, 60, 110, 900, 760, 10, "#8a9a5b")
    apple_tart(pen.at(0, 0))


def tarte_au_citron(pen: Pen) -> None:
    plate(pen, 0, 10, 465, "#d9b23a")
    lemon_tart(pen.at(0, 0, 0.92))
    lemon_slice(pen.at(-345, 350, 0.75, 20))
    leaves(pen, -395, 290, -50, 52, 2)


def tarte_aux_fraises(pen: Pen) -> None:
    round_board(pen, 0, 10, 462)
    strawberry_tart(pen.at(0, 0, 0.98))


def eclairs(pen: Pen) -> None:
    board(pen, 5, 30, 960, 830, -7, WALNUT)
    eclair(pen.at(-20, -200, 1.12, -8), CHOCOLATE, "#f3d3a2")
    eclair(pen.at(10, 30, 1.12, -8), COFFEE, "#fff4de")
    eclair(pen.at(40, 260, 1.12, -8), ROSE, "#b83a5b")


def religieuse_au_chocolat(pen: Pen) -> None:
    table(pen, 230)
    plate(pen, 0, 310, 430, "#b8727f", squash=0.24)
    religieuse(pen.at(0, 14, 1.14))


def paris_brest(pen: Pen) -> None:
    plate(pen, 0, 10, 470, "#c98a5a")
    ring_of_choux(pen.at(0, 0, 0.98))


# --- tarts -----------------------------------------------------------------------------------------------------------


def tart_case(pen: Pen, radius: float = 400) -> Shape:
    """A fluted shortcrust case; returns the room inside it."""
    rim = pen.shape(fluted(0, 0, radius, 44, 9))
    pen.ground(rim, 1.0)
    pen.form(rim, GOLDEN, 26, level=0.52, light=1.2, mottle=0.3, grain=0.2, seed=3)
    notches = [ribbon([(x, y), (x * 0.93, y * 0.93)], [9, 4]) for x, y, _ in on_ring(44, radius, start=4)]
    pen.fill(pen.shape(*notches) & rim, "#7c3a10", 0.28)
    return pen.ellipse(0, 0, radius - 42)


def apple_tart(pen: Pen) -> None:
    """Two rings of apple slices and a rose in the middle, under an apricot glaze."""
    well = tart_case(pen)
    pen.form(well, APPLE, 20, level=0.42, light=-0.8, mottle=0.3)
    rng = dice(4)
    for count, radius, length, width in ((22, 266, 216, 104), (14, 152, 186, 96), (7, 62, 134, 78)):
        for x, y, degrees in on_ring(count, radius, start=rng.uniform(0, 20)):
            piece = pen.shape(leaf(x, y, length, width, turn=degrees + 64, bend=22)) & well
            pen.shadow(piece, drop=(3, 6), blur=8, opacity=0.46, colour="#6b3606", within=well)
            pen.form(
                piece,
                APPLE,
                22,
                level=0.60,
                light=0.9,
                rim=0.42,
                mottle=0.30,
                grain=0.05,
                gloss=0.30,
                seed=int(degrees) + count,
            )
    pen.form(pen.ellipse(0, 0, 24), APPLE, 16, level=0.6, gloss=0.5)
    for x, y, width, turn in ((-130, -170, 190, -40), (-190, 60, 90, -70)):
        pen.glow(pen.ellipse(x, y, width / 2, 26, turn), 24, 0.30, "#fffbe8", within=well)


def lemon_tart(pen: Pen) -> None:
    """Lemon curd with a wreath of scorched meringue."""
    well = tart_case(pen)
    pen.form(well, LEMON, 16, level=0.56, light=-0.6, mottle=0.08)
    pen.glow(pen.ellipse(-60, -60, 120, 50, -40), 40, 0.55, "#fffde0", within=well)
    meringue: Ramp = ("#a98a66", "#dcc7a6", "#f6ead4", "#fffaf0", "#ffffff", "#ffffff")
    rng = dice(7)
    places = [*on_ring(19, 296), *on_ring(13, 208, start=9)]
    for x, y, _ in sorted(places, key=lambda place: place[1]):
        kiss = pen.at(x, y, rng.uniform(0.92, 1.08), rng.uniform(-12, 12))
        for radius, lift in ((56, 0), (42, -12), (26, -22), (11, -33)):
            tier = kiss.shape(fluted(0, lift, radius, 9, radius * 0.06))
            pen.shadow(tier, drop=(3, 6), blur=7, opacity=0.30 if radius == 56 else 0.16, colour="#7a4a10")
            kiss.form(tier, meringue, radius * 0.6, level=0.64, light=0.95, seed=radius)
        scorched = kiss.ellipse(2, -26, 22, 17)
        pen.fill(scorched.blurred(pen.pixels(9)), "#9a5518", 0.62)
        kiss.form(kiss.ellipse(-1, -36, 7, 8), meringue, 6, level=0.45)
    zest = [
        ribbon(spline([(x, y), (x + 14, y - 8), (x + 26, y + 4)]), [4, 5, 3])
        for x, y in scattered(rng, 22, 130, 130, gap=30)
    ]
    pen.form(pen.shape(*zest), GREEN, 3, level=0.6)


def strawberry_tart(pen: Pen) -> None:
    """Glazed strawberry halves standing in rings on vanilla cream."""
    well = tart_case(pen)
    pen.form(well, VANILLA, 20, level=0.62, light=-0.6)
    for count, radius, size, start in ((17, 292, 1.0, 0), (11, 182, 0.96, 12), (6, 84, 0.9, 0)):
        for i, (x, y, degrees) in enumerate(on_ring(count, radius, start=start)):
            half_strawberry(pen.at(x, y, size, degrees + 90), whole=(i + count) % 3 != 0)
    half_strawberry(pen.at(0, -6, 0.95, 0), whole=True)
    leaves(pen, 30, 8, 30, 46, 3)
    rng = dice(3)
    nuts = [blob(x, y, 7, 5, rng, 0.3) for x, y in scattered(rng, 34, 330, 330, gap=30)]
    chopped = pen.shape(*nuts) & well
    pen.shadow(chopped, drop=(2, 3), blur=3, opacity=0.4, colour="#30060a")
    pen.form(chopped, ("#3d5a16", "#6f8f2c", "#a8c45a", "#dcea9c"), 4, level=0.6)


def half_strawberry(pen: Pen, *, whole: bool = True) -> None:
    """A strawberry, tip up the pen's y axis: its seeded skin, or its pale cut side."""
    outline = smooth(path("0,-74 34,-50 56,-4 50,42 22,62 0,60 -22,62 -50,42 -56,-4 -34,-50"))
    berry = pen.shape(outline)
    pen.shadow(berry, drop=(5, 8), blur=9, opacity=0.5, colour="#3a0408")
    pen.form(berry, STRAWBERRY, 40, level=0.46, light=1.0, rim=0.25, gloss=0.6 if whole else 0.0)
    if whole:
        pits = [
            leaf(x, y, 11, 6, 90)
            for row, y in enumerate(range(-48, 56, 20))
            for x in range(-40 + row % 2 * 12, 44, 24)
            if abs(x) < 44 - abs(y) * 0.32
        ]
        pen.form(pen.shape(*[[(x + 1.5, y + 1.5) for x, y in pit] for pit in pits]) & berry, STRAWBERRY, 3, level=0.2)
        pen.fill(pen.shape(*pits) & berry, "#f5cf6e", 0.92)
    else:
        cut = pen.shape([(x * 0.86, y * 0.88) for x, y in outline])
        pen.form(cut, ("#a81a1e", "#dc4642", "#f08072", "#f9b3a4", "#fde0d4"), 30, level=0.55, light=0.5)
        pen.fill(pen.shape(leaf(0, 4, 86, 26, 90)).blurred(pen.pixels(5)), "#fff3ea", 0.85)
        rays = [ribbon([(side * 10, y), (side * 40, y - 8)], [4, 2]) for y in (-24, 2, 28) for side in (-1, 1)]
        pen.fill(pen.shape(*rays) & cut, "#fff3ea", 0.55)


def lemon_slice(pen: Pen) -> None:
    """A slice of lemon."""
    rind = pen.ellipse(0, 0, 120)
    pen.ground(rind, 0.5)
    pen.form(rind, LEMON, 10, level=0.55)
    pen.fill(pen.ellipse(0, 0, 108), "#fffbe2")
    for _, _, degrees in on_ring(9, 1):
        wedge = pen.at(0, 0, 1, degrees).shape(smooth(path("12,0 62,-26 98,-20 102,0 98,20 62,26")))
        pen.form(wedge, LEMON, 12, level=0.66, grain=0.16, gloss=0.25)


# --- choux -----------------------------------------------------------------------------------------------------------


def eclair(pen: Pen, glaze: Ramp, thread: str) -> None:
    """An éclair along the pen's x axis, glazed, with a zigzag of icing."""
    choux = pen.shape(ribbon(spline(path("-370,0 0,0 370,0")), [70, 146, 160, 162, 160, 146, 70]))
    pen.ground(choux, 1.0)
    pen.form(choux, GOLDEN, 70, level=0.45, light=1.1, rim=0.15, mottle=0.42, grain=0.14, seed=6)
    edge = path(
        "-342,0 -320,-44 -240,-60 0,-64 240,-60 320,-44 342,0 318,46 230,56 150,50 60,60 -60,52 -160,60 -260,52 -322,42"
    )
    icing = pen.shape(smooth([(float(x), float(y)) for x, y in edge]))
    pen.shadow(icing, drop=(2, 5), blur=6, opacity=0.45, within=choux)
    pen.form(icing, glaze, 40, level=0.44, light=1.1, gloss=0.55)
    pen.glow(pen.shape(ribbon(path("-290,-34 0,-42 180,-36"), [4, 15, 4])), 5, 0.62, "#ffffff", within=icing)
    zigzag = [(-300 + i * 30, (-1) ** i * 34 + 6) for i in range(21)]
    line = pen.shape(*[ribbon(list(pair), [6, 6]) for pair in pairwise(zigzag)])
    pen.shadow(line, drop=(2, 3), blur=3, opacity=0.3, within=icing)
    pen.fill(line, thread, 0.95, within=icing)


def religieuse(pen: Pen) -> None:
    """Two choux, one on the other, chocolate on both and a collar of cream between."""
    pen.shadow(pen.ellipse(0, 262, 200, 46), drop=(24, 14), blur=26, opacity=0.5)
    _choux(pen, 0, 110, 226, 178)
    _cap(pen, 0, 110, 226, 178, drops=(0.18, 0.30, 0.16, 0.34, 0.20, 0.28, 0.16))
    for k in range(13):
        place = (k - 6) / 6.4
        flame = pen.at(place * 128, -52 - 16 * math.cos(place * 1.4), 1.0, place * 34)
        tip = flame.shape(leaf(0, 0, 108, 44, 90))
        pen.shadow(tip, drop=(3, 4), blur=5, opacity=0.28, colour="#5a2a12")
        flame.form(tip, CREAM, 18, level=0.64, light=0.9)
    _choux(pen, 0, -150, 142, 118)
    _cap(pen, 0, -150, 142, 118, drops=(0.2, 0.34, 0.18, 0.32, 0.2))
    for radius, y in ((38, -266), (26, -288), (13, -306)):
        dot = pen.shape(fluted(0, y, radius, 8, radius * 0.07, 0.72))
        pen.shadow(dot, drop=(2, 4), blur=5, opacity=0.28, colour="#2a1208")
        pen.form(dot, CREAM, radius * 0.6, level=0.66)


def ring_of_choux(pen: Pen) -> None:
    """A Paris-Brest: praline cream piped between two crowns of choux, almonds, sugar."""
    praline: Ramp = ("#5b3413", "#935f2c", "#bf8a4e", "#dbaf78", "#efd3a6", "#fdf0d6")
    base = pen.shape(fluted(0, 0, 400, 12, 12)) - pen.ellipse(0, 0, 96)
    pen.ground(base, 1.0)
    pen.form(base, GOLDEN, 60, level=0.42, mottle=0.3)
    for radius, count, size in ((352, 22, 62), (148, 10, 48)):
        for x, y, degrees in on_ring(count, radius):
            rose = pen.at(x, y, 1.0, degrees)
            for shrink in (1.0, 0.68, 0.36):
                swirl = rose.shape(fluted(0, 0, size * shrink, 7, size * 0.08 * shrink))
                pen.shadow(swirl, drop=(2, 4), blur=5, opacity=0.34)
                rose.form(swirl, praline, size * 0.34, level=0.54, light=1.0, seed=int(degrees))
    for x, y, degrees in on_ring(12, 250, start=15):
        bun = pen.at(x, y, 1.0, degrees)
        puff = bun.shape(smooth(path("-108,-72 0,-84 108,-72 122,0 108,72 0,84 -108,72 -122,0")))
        pen.shadow(puff, drop=(4, 8), blur=12, opacity=0.42)
        bun.form(puff, GOLDEN, 62, level=0.50, light=1.1, rim=0.18, mottle=0.4, grain=0.14, seed=int(degrees) + 1)
    rng = dice(2)
    for _ in range(64):
        angle, r = rng.uniform(0, 2 * math.pi), rng.uniform(180, 325)
        flake(pen.at(r * math.cos(angle), r * math.sin(angle), 0.86, rng.uniform(0, 180)))
    pen.dust(pen.ellipse(0, 0, 345) - pen.ellipse(0, 0, 160), 0.5, seed=4, size=6)


def _choux(pen: Pen, x: float, y: float, rx: float, ry: float) -> None:
    bun = pen.shape(blob(x, y, rx, ry, dice(int(rx)), 0.012))
    pen.shadow(bun, drop=(4, 10), blur=14, opacity=0.34)
    pen.form(bun, GOLDEN, rx * 0.8, level=0.50, light=1.1, rim=0.22, mottle=0.4, grain=0.16, seed=int(rx))


def _cap(pen: Pen, x: float, y: float, rx: float, ry: float, drops: tuple[float, ...]) -> None:
    """Chocolate over the upper half of a choux, running down in drops."""
    top = [(px, py) for px, py in arc(x, y - ry * 0.02, rx * 0.97, ry * 0.99, 188, 352)]
    lower = []
    for i, drop in enumerate(reversed(drops)):
        share = (i + 0.5) / len(drops)
        lower.append((x + rx * (0.92 - 1.84 * share), y + ry * (drop - 0.12)))
        if i < len(drops) - 1:
            lower.append((x + rx * (0.92 - 1.84 * (i + 1) / len(drops)), y - ry * 0.10))
    icing = pen.shape([*top, *spline(lower, 8)])
    pen.shadow(icing, drop=(1, 6), blur=7, opacity=0.4)
    pen.form(icing, CHOCOLATE, rx * 0.34, level=0.42, light=1.0, gloss=0.35)
    pen.glow(
        pen.ellipse(x - rx * 0.40, y - ry * 0.58, rx * 0.22, ry * 0.11, -34), rx * 0.06, 0.75, "#ffffff", within=icing
    )
