"""The drawing table: antialiased shapes, light, grain and shadow, with Pillow alone.

Everything is lit from the upper left. A shape is a mask; `Pen.form` lets it swell, lights the swelling, adds grain and
browning, and looks each brightness up in a ramp of colours: dough becomes bread, a disc becomes glazed choux.
All randomness comes from seeds, so that a picture is the same on every machine.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageFilter

from blueprints.catalog.demo_pictures.outlines import Outline, Point, box, dice, ellipse

Ramp = tuple[str, ...]
"""Colours from the deepest shadow to the brightest light, evenly spaced."""

OVERSAMPLING = 3
DEEP_SHADOW = "#3a1d10"


@dataclass(frozen=True)
class Shape:
    """A mask (0 outside, 255 inside) and where its upper left corner lies on the canvas, in pixels."""

    mask: Image.Image
    x: int
    y: int

    def __sub__(self, other: Shape) -> Shape:
        """What is left when the other is cut out."""
        return Shape(ImageChops.subtract(self.mask, other.seen_by(self)), self.x, self.y)

    def __and__(self, other: Shape) -> Shape:
        """What both cover."""
        return Shape(ImageChops.multiply(self.mask, other.seen_by(self)), self.x, self.y)

    def seen_by(self, frame: Shape) -> Image.Image:
        """This mask within the other's rectangle."""
        seen = Image.new("L", frame.mask.size)
        seen.paste(self.mask, (self.x - frame.x, self.y - frame.y))
        return seen

    def padded(self, margin: int) -> Shape:
        """The same shape with empty room around it, for what spreads."""
        width, height = self.mask.size
        mask = Image.new("L", (width + 2 * margin, height + 2 * margin))
        mask.paste(self.mask, (margin, margin))
        return Shape(mask, self.x - margin, self.y - margin)

    def blurred(self, radius: float) -> Shape:
        """Soft edges, `radius` in pixels. Wide blurs are made small and enlarged: as smooth, many times faster."""
        wide = self.padded(int(radius * 2.5) + 2)
        return Shape(soften(wide.mask, radius), wide.x, wide.y)


class Pen:
    """Draws on a picture in its own coordinates: an origin, a scale and a turn.

    `Pen.at` gives another pen on the same picture, so that a croissant is written once and laid anywhere.
    """

    def __init__(self, picture: Image.Image, x: float, y: float, scale: float, turn: float = 0.0) -> None:
        self.picture, self.x, self.y, self.scale, self.turn = picture, x, y, scale, turn
        self._cos, self._sin = math.cos(math.radians(turn)), math.sin(math.radians(turn))

    def at(self, x: float, y: float, scale: float = 1.0, turn: float = 0.0) -> Pen:
        """A pen whose origin is this one's (x, y), scaled and turned further."""
        px, py = self.pixel((x, y))
        return Pen(self.picture, px, py, self.scale * scale, self.turn + turn)

    def pixels(self, length: float) -> float:
        """A length of this pen in pixels."""
        return length * self.scale

    def pixel(self, point: Point) -> Point:
        """Where a point of this pen lies on the picture."""
        x, y = point
        return (
            self.x + (x * self._cos - y * self._sin) * self.scale,
            self.y + (x * self._sin + y * self._cos) * self.scale,
        )

    # --- shapes ---------------------------------------------------------------------------------------------------

    def shape(self, *outlines: Sequence[Point]) -> Shape:
        """The outlines' common mask, clipped to the picture; a shape that lies outside is empty."""
        polygons = [[self.pixel(point) for point in outline] for outline in outlines]
        xs = [x for polygon in polygons for x, _ in polygon]
        ys = [y for polygon in polygons for _, y in polygon]
        if not xs:
            return Shape(Image.new("L", (1, 1)), 0, 0)
        margin = 120  # a shape may lean out of the picture, yet its light must not start at the picture's edge
        left, top = max(int(min(xs)) - 2, -margin), max(int(min(ys)) - 2, -margin)
        right = min(int(max(xs)) + 3, self.picture.width + margin)
        bottom = min(int(max(ys)) + 3, self.picture.height + margin)
        if right <= left or bottom <= top:
            return Shape(Image.new("L", (1, 1)), 0, 0)
        k = OVERSAMPLING if max(right - left, bottom - top) < 500 else 2
        large = Image.new("L", ((right - left) * k, (bottom - top) * k))
        draw = ImageDraw.Draw(large)
        for polygon in polygons:
            draw.polygon([((x - left) * k, (y - top) * k) for x, y in polygon], fill=255)
        return Shape(large.reduce(k), left, top)

    def ellipse(self, x: float, y: float, rx: float, ry: float | None = None, turn: float = 0.0) -> Shape:
        return self.shape(ellipse(x, y, rx, ry, turn))

    def box(self, x: float, y: float, width: float, height: float, radius: float = 0.0) -> Shape:
        return self.shape(box(x, y, width, height, radius))

    # --- paint ----------------------------------------------------------------------------------------------------

    def fill(self, shape: Shape, colour: str, opacity: float = 1.0, *, within: Shape | None = None) -> None:
        """Lay one flat colour over the shape."""
        self._paste(ImageColor.getrgb(colour), shape, opacity, within)

    def fade(
        self, shape: Shape, ramp: Ramp, angle: float = 90.0, opacity: float = 1.0, *, within: Shape | None = None
    ) -> None:
        """Lay a straight run of colours over the shape, along `angle` (90: from top to bottom)."""
        width, height = shape.mask.size
        self._paste(
            coloured(_slope(angle).resize((width, height), Image.Resampling.BICUBIC), ramp), shape, opacity, within
        )

    def form(
        self,
        shape: Shape,
        ramp: Ramp,
        depth: float,
        *,
        level: float = 0.5,
        light: float = 1.0,
        rim: float = 0.0,
        mottle: float = 0.0,
        grain: float = 0.0,
        grain_size: float = 5.0,
        gloss: float = 0.0,
        opacity: float = 1.0,
        seed: int = 1,
        within: Shape | None = None,
    ) -> None:
        """Model the shape as a body that swells over `depth`, and paint it.

        `level` is the ramp's colour on a flat spot (0 to 1), `light` how strong the light is (negative: a hollow),
        `rim` darkens (negative: brightens) towards the edge, `mottle` strews browner and paler patches, `grain` makes the
        surface rough in bumps of `grain_size`, `gloss` adds a hard highlight.
        """
        relief, height = _relief(shape, max(self.pixels(depth), 1.5), with_height=bool(rim))
        value = relief.point(_lit(light, level))
        if height:
            value = ImageChops.add(value, height.point(_weight(rim, centre=255)), 1, -128)
        if mottle:
            patches = noise(shape.mask.size, max(self.pixels(55), 4), seed)
            value = ImageChops.add(value, patches.point(_weight(mottle)), 1, -128)
        if grain:
            bumps = _bumps(shape.mask.size, max(self.pixels(grain_size), 1.3), seed + 7)
            value = ImageChops.add(value, bumps.point(_weight(grain)), 1, -128)
        self._paste(coloured(value, ramp), shape, opacity, within)
        if gloss:
            shine = relief.point([min(255, max(0, int((v - 168) * 4))) for v in range(256)])
            shine = soften(shine, max(self.pixels(depth) * 0.06, 0.7))
            self._paste((255, 252, 244), Shape(ImageChops.multiply(shine, shape.mask), shape.x, shape.y), gloss, within)

    def shadow(
        self,
        shape: Shape,
        *,
        drop: Point = (14, 22),
        blur: float = 22.0,
        opacity: float = 0.4,
        colour: str = DEEP_SHADOW,
        within: Shape | None = None,
    ) -> None:
        """The shadow a shape throws on what was drawn before it (only on `within`, if given)."""
        soft = shape.blurred(max(self.pixels(blur), 0.8))
        dx, dy = self.pixels(drop[0]), self.pixels(drop[1])
        self._paste(
            ImageColor.getrgb(colour), Shape(soft.mask, soft.x + round(dx), soft.y + round(dy)), opacity, within
        )

    def ground(self, shape: Shape, lift: float = 1.0, opacity: float = 1.0) -> None:
        """The shadow of a thing that lies on the table: a dark line where it touches and a wide soft one."""
        self.shadow(shape, drop=(26 * lift, 40 * lift), blur=38 * lift, opacity=0.34 * opacity)
        self.shadow(shape, drop=(7 * lift, 12 * lift), blur=9 * lift, opacity=0.42 * opacity)

    def glow(
        self, shape: Shape, blur: float, opacity: float, colour: str = "#fff6df", *, within: Shape | None = None
    ) -> None:
        """A soft patch of light."""
        self._paste(ImageColor.getrgb(colour), shape.blurred(max(self.pixels(blur), 0.8)), opacity, within)

    def dust(self, shape: Shape, amount: float, *, colour: str = "#fffaf0", seed: int = 3, size: float = 4.0) -> None:
        """Flour or sugar strewn over the shape; `amount` from 0 to 1."""
        fine = noise(shape.mask.size, max(self.pixels(size), 1.2), seed, octaves=2)
        drift = noise(shape.mask.size, max(self.pixels(70), 4), seed + 1, octaves=1)
        both = ImageChops.add(fine, drift, 2)
        floor = 160 - 72 * amount
        specks = both.point([min(255, max(0, int((v - floor) * 4.5))) for v in range(256)])
        self._paste(
            ImageColor.getrgb(colour),
            Shape(ImageChops.multiply(specks, shape.mask), shape.x, shape.y),
            min(1, 0.45 + amount * 0.4),
            None,
        )

    # --- inside ---------------------------------------------------------------------------------------------------

    def _paste(self, paint: Image.Image | tuple[int, ...], shape: Shape, opacity: float, within: Shape | None) -> None:
        if within is not None:
            shape = shape & within
        mask = shape.mask if opacity >= 1 else shape.mask.point([round(v * opacity) for v in range(256)])
        if isinstance(paint, tuple):
            self.picture.paste(paint, (shape.x, shape.y, shape.x + mask.width, shape.y + mask.height), mask)
        else:
            self.picture.paste(paint, (shape.x, shape.y), mask)


def outline_of(shape: Outline, pen: Pen, width: float) -> Shape:
    """A line of this width along a closed outline."""
    points = [pen.pixel(point) for point in [*shape, shape[0], shape[1]]]
    full = pen.shape(shape).padded(int(pen.pixels(width)) + 2)
    k = OVERSAMPLING
    large = Image.new("L", (full.mask.width * k, full.mask.height * k))
    ImageDraw.Draw(large).line(
        [((x - full.x) * k, (y - full.y) * k) for x, y in points],
        fill=255,
        width=max(1, round(pen.pixels(width) * k)),
        joint="curve",
    )
    return Shape(large.reduce(k), full.x, full.y)


def coloured(values: Image.Image, ramp: Ramp) -> Image.Image:
    """Look each brightness up in a ramp of colours."""
    return Image.merge("RGB", [values.point(table) for table in _tables(ramp)])


def soften(mask: Image.Image, radius: float) -> Image.Image:
    """A Gaussian blur that works on a small copy where the radius is large."""
    k = max(1, int(radius // 4))
    if k == 1:
        return mask.filter(ImageFilter.GaussianBlur(radius))
    return mask.reduce(k).filter(ImageFilter.GaussianBlur(radius / k)).resize(mask.size, Image.Resampling.BICUBIC)


def noise(size: tuple[int, int], cell: float, seed: int, octaves: int = 3) -> Image.Image:
    """Smooth noise around 128 whose largest patches are `cell` pixels wide."""
    width, height = size
    total = _patches(width, height, cell, seed)
    for octave in range(1, octaves):
        if cell / 2**octave < 1:
            break
        total = Image.blend(total, _patches(width, height, cell / 2**octave, seed + octave), 0.38)
    return total


def _patches(width: int, height: int, cell: float, seed: int) -> Image.Image:
    columns, rows = int(width / cell) + 3, int(height / cell) + 3
    grid = Image.frombytes("L", (columns, rows), dice(seed).randbytes(columns * rows))
    return grid.resize((width, height), Image.Resampling.BICUBIC, box=(1, 1, 1 + width / cell, 1 + height / cell))


def _bumps(size: tuple[int, int], cell: float, seed: int) -> Image.Image:
    """Noise lit from the upper left: a rough surface. Cut from one tile, since a picture needs it dozens of times."""
    width, height = size
    tile = _bump_tile(round(cell * 2) / 2, seed % 5)
    sheet = Image.new("L", size)
    for left in range(0, width, tile.width):
        for top in range(0, height, tile.height):
            sheet.paste(tile, (left, top))
    return sheet


@lru_cache(maxsize=48)
def _bump_tile(cell: float, seed: int) -> Image.Image:
    rough = noise((768, 768), cell, seed + 101, octaves=2)
    step = max(1, round(cell / 3))
    return ImageChops.subtract(ImageChops.offset(rough, -step, -step), ImageChops.offset(rough, step, step), 1.4, 128)


def _relief(shape: Shape, depth: float, *, with_height: bool) -> tuple[Image.Image, Image.Image | None]:
    """How the light falls on the swollen shape (128: as on a flat table), and its height; worked out on a small copy."""
    k = max(1, int(depth // 5))
    margin = int(depth * 1.2) + 2
    padded = shape.padded(margin).mask
    small = padded.reduce(k) if k > 1 else padded
    r = depth / k
    height = Image.blend(
        small.filter(ImageFilter.GaussianBlur(r * 0.75)), small.filter(ImageFilter.GaussianBlur(r * 0.3)), 0.35
    )
    # Only what lies inside counts: the outer half of the slope would make the middle look flat.
    step = max(1, round(r * 0.4))
    light = ImageChops.subtract(_shifted(height, -step), _shifted(height, step), 1, 128)
    area = (margin / k, margin / k, (margin + shape.mask.width) / k, (margin + shape.mask.height) / k)
    size = shape.mask.size
    return (
        light.resize(size, Image.Resampling.BICUBIC, box=area),
        height.resize(size, Image.Resampling.BICUBIC, box=area) if with_height else None,
    )


def _shifted(image: Image.Image, step: int) -> Image.Image:
    return ImageChops.offset(image, step, step)


@lru_cache(maxsize=512)
def _weight(factor: float, *, centre: int = 128, shift: float = 0.0) -> tuple[int, ...]:
    """A table that stretches values about `centre` and lays them around 128."""
    return tuple(min(255, max(0, round(128 + (v - centre) * factor + shift))) for v in range(256))


@lru_cache(maxsize=512)
def _lit(light: float, level: float) -> tuple[int, ...]:
    """A table from fallen light to brightness: gentle where light or shade is strong, as a bright room fills shadows."""
    reach = 92
    return tuple(
        min(255, max(0, round(level * 255 + reach * math.tanh((v - 128) * light * 1.25 / reach)))) for v in range(256)
    )


@lru_cache(maxsize=128)
def _tables(ramp: Ramp) -> tuple[list[int], list[int], list[int]]:
    stops = [ImageColor.getrgb(colour) for colour in ramp]
    tables: tuple[list[int], list[int], list[int]] = ([], [], [])
    for value in range(256):
        place = value / 255 * (len(stops) - 1)
        i = min(int(place), len(stops) - 2)
        for channel, table in enumerate(tables):
            a, b = stops[i][channel], stops[i + 1][channel]
            table.append(round(a + (b - a) * (place - i)))
    return tables


@lru_cache(maxsize=8)
def _slope(angle: float) -> Image.Image:
    """A small square that runs from 0 to 255 along the angle."""
    side = 64
    dx, dy = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    reach = (abs(dx) + abs(dy)) * (side - 1) / 2
    middle = (side - 1) / 2
    return Image.frombytes(
        "L",
        (side, side),
        bytes(
            min(255, max(0, round(127.5 + 127.5 * ((x - middle) * dx + (y - middle) * dy) / reach)))
            for y in range(side)
            for x in range(side)
        ),
    )
