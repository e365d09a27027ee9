"""What the things stand or lie on: backdrops by category, boards, cloths, plates, paper, and crumbs of life beside them."""

from __future__ import annotations

import math
from functools import lru_cache

from PIL import Image, ImageChops, ImageColor, ImageFilter

from blueprints.catalog.demo_pictures.canvas import Pen, Ramp, Shape, coloured, noise, outline_of
from blueprints.catalog.demo_pictures.outlines import blob, box, dice, ellipse, leaf, path, ribbon, scattered, spline

BACKDROPS: dict[str, tuple[str, str, str]] = {
    "bread": ("#f9ead0", "#eccf9f", "#c99a5f"),
    "viennoiserie": ("#fdebd7", "#f6c9a2", "#d68f62"),
    "pastry": ("#fdeae6", "#f2c6c0", "#cf8d8b"),
    "savoury": ("#eef0dd", "#ccd3ae", "#8d9a6b"),
    "pantry": ("#e9f1ee", "#bcd3cf", "#789c9b"),
}

OAK: Ramp = ("#5b3216", "#8d562a", "#b67a42", "#d39f63", "#e6bd86", "#f3d8ac")
WALNUT: Ramp = ("#2b160b", "#4a2816", "#6b3f24", "#8a5634", "#a9744c", "#c9986c")
LINEN: Ramp = ("#a99a84", "#cfc2ad", "#e6dccb", "#f2ebdf", "#fbf7ef", "#ffffff")
PAPER: Ramp = ("#b79f7c", "#d8c4a2", "#ecdcc0", "#f6ebd7", "#fdf7ea", "#ffffff")
PORCELAIN: Ramp = ("#8f8b8c", "#c2bfbd", "#e2dfdc", "#f2f0ed", "#fcfbf9", "#ffffff")


def backdrop(size: tuple[int, int], hues: tuple[str, str, str]) -> Image.Image:
    """A seamless studio sheet: light from the upper left, deeper towards the corners, a breath of grain against banding."""
    return _sheet(size, hues).copy()


@lru_cache(maxsize=4)
def _sheet(size: tuple[int, int], hues: tuple[str, str, str]) -> Image.Image:
    width, height = size
    light, middle, dark = (ImageColor.getrgb(hue) for hue in hues)
    small = Image.new("RGB", (48, 48))
    for y in range(48):
        for x in range(48):
            away = min(1.0, math.hypot(x - 17, (y - 15) * 0.9) / 46)
            away = away * away * (3 - 2 * away)
            near, far, share = (light, middle, away * 2) if away < 0.5 else (middle, dark, (away - 0.5) * 2)
            small.putpixel((x, y), tuple(round(a + (b - a) * share) for a, b in zip(near, far, strict=True)))
    sheet = small.filter(ImageFilter.GaussianBlur(2)).resize(size, Image.Resampling.BICUBIC)
    paper = noise((width, height), 2.0, 11, octaves=1).point([124 + v // 32 for v in range(256)])
    return ImageChops.add(sheet, Image.merge("RGB", (paper, paper, paper)), 1, -128)


def board(
    pen: Pen, x: float, y: float, width: float, height: float, turn: float = 0.0, wood: Ramp = OAK, seed: int = 5
) -> None:
    """A cutting board seen from above, with its grain along its length."""
    tray = pen.at(x, y, turn=turn)
    shape = tray.box(0, 0, width, height, 46)
    pen.ground(shape, 0.8)
    tray.form(tray.at(0, 10).box(0, 0, width, height, 46), wood, 8, level=0.22)
    _planks(tray, shape, wood, seed)


def round_board(pen: Pen, x: float, y: float, radius: float, wood: Ramp = OAK, seed: int = 5) -> None:
    """A round board seen from above."""
    shape = pen.ellipse(x, y, radius)
    pen.ground(shape, 0.8)
    pen.form(pen.ellipse(x, y + 10, radius), wood, 8, level=0.22)
    _planks(pen, shape, wood, seed)


def table(pen: Pen, y: float, wood: Ramp | None = None) -> None:
    """A table top for what is seen from the front: from `y` down to the picture's lower edge, its far edge out of focus."""
    width, height = pen.picture.width / pen.scale, pen.picture.height / pen.scale
    top = pen.box(0, y + height, width * 1.3, height * 2)
    soft = Shape(top.blurred(pen.pixels(5)).seen_by(top), top.x, top.y)
    before = pen.picture.copy()
    if wood:
        _planks(pen, top, wood, 14)
        pen.fade(top, ("#fff3dc", "#fff3dc"), opacity=0.10)
    else:
        pen.fill(top, "#ffffff", 0.34)
    pen.shadow(pen.box(0, y - 10, width * 1.3, 26), drop=(0, 14), blur=34, opacity=0.30, within=top)
    after = pen.picture.copy()
    pen.picture.paste(before)
    pen.picture.paste(
        after.crop((top.x, top.y, top.x + top.mask.width, top.y + top.mask.height)), (top.x, top.y), soft.mask
    )


def cloth(
    pen: Pen, x: float, y: float, width: float, height: float, turn: float, stripe: str = "#b4533c", seed: int = 2
) -> None:
    """A folded linen tea towel with a woven stripe near its ends."""
    rng = dice(seed)
    towel = pen.at(x, y, turn=turn)
    w, h = width / 2, height / 2
    corners = [
        (-w, -h),
        (-w * 0.3, -h + 8),
        (w * 0.4, -h - 6),
        (w, -h + 4),
        (w - 8, 0),
        (w + 4, h),
        (0, h - 8),
        (-w, h + 4),
        (-w + 6, 0),
    ]
    shape = towel.shape([(a + rng.uniform(-5, 5), b + rng.uniform(-5, 5)) for a, b in corners])
    pen.shadow(shape, drop=(10, 16), blur=16, opacity=0.32)
    towel.form(shape, LINEN, 14, level=0.72, mottle=0.10, grain=0.22, grain_size=2.6, seed=seed)
    for place, wide in ((-0.84, 16), (-0.76, 6), (0.84, 16), (0.76, 6)):
        towel.fill(towel.box(w * place, 0, wide, height * 1.2), stripe, 0.62, within=shape)
    for place in (-0.25, 0.3):
        fold = towel.shape(ribbon([(w * place, -h), (w * place + 18, 0), (w * place - 6, h)], [16, 22, 14]))
        towel.shadow(fold, drop=(6, 4), blur=12, opacity=0.20, colour="#6d5940", within=shape)
        towel.glow(fold, 9, 0.5, "#ffffff", within=shape)


def parchment(pen: Pen, x: float, y: float, width: float, height: float, turn: float = 0.0, seed: int = 4) -> None:
    """A torn sheet of baking paper."""
    rng = dice(seed)
    sheet = pen.at(x, y, turn=turn)
    edge = []
    for px, py in box(0, 0, width, height, 0):
        edge.append((px, py))
    rough = []
    for i, (ax, ay) in enumerate(edge):
        bx, by = edge[(i + 1) % 4]
        rough += [
            (ax + (bx - ax) * t / 14 + rng.uniform(-4, 4), ay + (by - ay) * t / 14 + rng.uniform(-4, 4))
            for t in range(14)
        ]
    shape = sheet.shape(rough)
    pen.shadow(shape, drop=(8, 12), blur=12, opacity=0.28)
    sheet.form(shape, PAPER, 10, level=0.66, mottle=0.10, grain=0.06, seed=seed)
    for _ in range(3):
        crease = [(rng.uniform(-0.5, 0.5) * width, -height * 0.6), (rng.uniform(-0.5, 0.5) * width, height * 0.6)]
        line = sheet.shape(ribbon(crease, [7, 12]))
        sheet.shadow(line, drop=(5, 3), blur=5, opacity=0.10, within=shape)
        sheet.glow(line, 5, 0.45, "#ffffff", within=shape)


def plate(pen: Pen, x: float, y: float, radius: float, tint: str | None = None, squash: float = 1.0) -> None:
    """A porcelain plate: rim, well and a fine coloured line."""
    outer = pen.ellipse(x, y, radius, radius * squash)
    pen.ground(outer, 0.75)
    pen.form(outer, PORCELAIN, radius * 0.16, level=0.70, light=0.75)
    if tint:
        pen.fill(outline_of(ellipse(x, y, radius * 0.955, radius * 0.955 * squash), pen, 7), tint, 0.75)
    well = pen.ellipse(x, y, radius * 0.70, radius * 0.70 * squash)
    pen.form(well, PORCELAIN, radius * 0.10, level=0.78, light=-0.55)


def crumbs(
    pen: Pen, x: float, y: float, rx: float, ry: float, ramp: Ramp, count: int = 26, seed: int = 6, size: float = 6.0
) -> None:
    """Crumbs strewn over an ellipse."""
    rng = dice(seed)
    bits = [
        blob(px, py, size * rng.uniform(0.4, 1.2), size * rng.uniform(0.4, 1.0), rng, 0.3)
        for px, py in scattered(rng, count, rx, ry, x=x, y=y, gap=size * 2)
    ]
    shape = pen.shape(*bits)
    pen.shadow(shape, drop=(3, 5), blur=3, opacity=0.4)
    pen.form(shape, ramp, size * 0.7, level=0.55)


def flour(pen: Pen, x: float, y: float, rx: float, ry: float, amount: float = 0.5, seed: int = 8) -> None:
    """A drift of flour on the table."""
    spread = pen.ellipse(x, y, rx, ry).blurred(pen.pixels(min(rx, ry) * 0.35))
    pen.dust(spread, amount, seed=seed, size=5)


def wheat(pen: Pen, x: float, y: float, turn: float, length: float = 420.0) -> None:
    """An ear of wheat on its stalk."""
    gold: Ramp = ("#7a4b12", "#b67f2c", "#dbab55", "#efcf86", "#fae7b8")
    ear = pen.at(x, y, turn=turn)
    spine = spline([(length * 0.55, 26), (length * 0.2, 6), (-length * 0.5, 0)])
    stalk = ear.shape(ribbon(spine, [6, 6, 5]))
    grains, awns = [], []
    for i in range(9):
        place = -length * 0.5 + i * length * 0.062
        for side in (-1, 1):
            grains.append(leaf(place, side * 15, 50, 21, turn=side * -24))
            awns.append(ribbon([(place - 16, side * 22), (place - 95, side * (44 + i * 2))], [3.2, 0.6]))
    grains.append(leaf(-length * 0.5 - 26, 0, 50, 20))
    whole = ear.shape(ribbon(spine, [6, 6, 5]), *grains)
    pen.shadow(whole, drop=(9, 14), blur=9, opacity=0.36)
    ear.fill(ear.shape(*awns), "#c79a48", 0.85)
    ear.form(stalk, gold, 4, level=0.5)
    for grain in grains:
        one = ear.shape(grain)
        ear.shadow(one, drop=(2, 3), blur=3, opacity=0.4)
        ear.form(one, gold, 10, level=0.56, grain=0.1)


def leaves(
    pen: Pen, x: float, y: float, turn: float, size: float = 60.0, count: int = 3, green: Ramp | None = None
) -> None:
    """A sprig of leaves (mint, basil, bay)."""
    ramp = green or ("#1f3d16", "#36641f", "#568a31", "#7cab4d", "#a9cd7b", "#d6ecb0")
    sprig = pen.at(x, y, turn=turn)
    fan = path("-0.55,1 0.55,1 0,1.25 -1.1,0.75 1.1,0.75")[:count]
    for spread, long in fan:
        part = sprig.at(0, 0, turn=spread * 62)
        outline = leaf(0, -size * long * 0.62, size * long * 1.3, size * 0.66, turn=90, bend=size * 0.06)
        blade = part.shape(outline)
        pen.shadow(blade, drop=(6, 9), blur=7, opacity=0.34)
        part.form(blade, ramp, size * 0.3, level=0.5, grain=0.12)
        vein = part.shape(ribbon([(0, -4), (0, -size * long * 1.15)], [4, 1]))
        part.fill(vein, "#dcefb6", 0.55, within=blade)
        ribs = [
            ribbon([(0, -size * long * t), (side * size * 0.24, -size * long * (t + 0.2))], [2.4, 0.8])
            for t in (0.3, 0.5, 0.7)
            for side in (-1, 1)
        ]
        part.fill(part.shape(*ribs), "#dcefb6", 0.35, within=blade)


def _planks(pen: Pen, shape: Shape, wood: Ramp, seed: int) -> None:
    """Wood grain over a shape: noise stretched along the pen's x axis."""
    width, height = shape.mask.size
    side = int(math.hypot(width, height)) + 2
    streaks = noise((max(2, side // 14), side), max(pen.pixels(16), 2), seed, octaves=2).resize(
        (side, side), Image.Resampling.BICUBIC
    )
    fine = noise((max(2, side // 20), side), max(pen.pixels(4), 1.2), seed + 3, octaves=1).resize(
        (side, side), Image.Resampling.BICUBIC
    )
    both = Image.blend(streaks, fine, 0.4).point([min(255, max(0, round(148 + (v - 128) * 0.85))) for v in range(256)])
    grain = both.rotate(-pen.turn, Image.Resampling.BILINEAR)
    left, top = (side - width) // 2, (side - height) // 2
    pen.picture.paste(
        coloured(grain.crop((left, top, left + width, top + height)), wood), (shape.x, shape.y), shape.mask
    )
    edge = shape - shape.blurred(max(pen.pixels(5), 1))
    pen.fill(edge, "#fff3d8", 0.5)
