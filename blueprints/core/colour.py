"""Colours in OKLCH, their sRGB twins, and the contrast between two of them.

OKLCH keeps "as light as" what the eye calls so, whatever the hue, which is why a
theme can be computed in it. The matrices are Björn Ottosson's
(https://bottosson.github.io/posts/oklab/), the ones CSS Color 4 uses. A library
(coloraide) would do the same, but took 0.2 s and 96 modules to import for what is
forty lines here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

_HEX = re.compile(r"#([0-9a-f]{6}|[0-9a-f]{3})", re.IGNORECASE)


@dataclass(frozen=True)
class Colour:
    """A colour: lightness 0 to 1, chroma 0 to about 0.37, hue in degrees."""

    lightness: float
    chroma: float
    hue: float

    @classmethod
    def parse(cls, text: str) -> Colour:
        """Read `#rgb` or `#rrggbb`; ValueError says what a colour looks like."""
        if not (match := _HEX.fullmatch(text.strip())):
            raise ValueError(f"'{text}' is not a colour. Write it like #9a3b1b.")
        digits = match[1] if len(match[1]) == 6 else "".join(d * 2 for d in match[1])
        return cls._from_linear(*(_to_linear(int(digits[place : place + 2], 16) / 255) for place in (0, 2, 4)))

    @classmethod
    def _from_linear(cls, red: float, green: float, blue: float) -> Colour:
        long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
        medium = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
        short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
        a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
        b = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
        return cls(
            0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
            math.hypot(a, b),
            math.degrees(math.atan2(b, a)) % 360,
        )

    def _linear(self) -> tuple[float, float, float]:
        a = self.chroma * math.cos(math.radians(self.hue))
        b = self.chroma * math.sin(math.radians(self.hue))
        long = (self.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
        medium = (self.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
        short = (self.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
        return (
            4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short,
            -1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short,
            -0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short,
        )

    def displayable(self) -> Colour:
        """The same lightness and hue with as much of the chroma as sRGB can show."""
        if self.is_in_srgb():
            return self
        shown, wanted = 0.0, self.chroma
        for _ in range(16):
            middle = (shown + wanted) / 2
            if replace(self, chroma=middle).is_in_srgb():
                shown = middle
            else:
                wanted = middle
        return replace(self, chroma=shown)

    def is_in_srgb(self) -> bool:
        """Whether an sRGB screen can show it, but for a rounding error."""
        return all(-0.0005 <= channel <= 1.0005 for channel in self._linear())

    @property
    def luminance(self) -> float:
        """Relative luminance, 0 to 1 (WCAG 2.2), of what a screen shows: eight bits a channel."""
        red, green, blue = (_to_linear(byte / 255) for byte in self._bytes())
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    @property
    def hex(self) -> str:
        """`#rrggbb`, for the places that know no oklch (icons, mail, theme-color)."""
        return "#" + "".join(f"{byte:02x}" for byte in self._bytes())

    @property
    def css(self) -> str:
        """The value for a stylesheet."""
        return f"oklch({self.lightness:.3f} {self.chroma:.4f} {self.hue:.1f})"

    def _bytes(self) -> list[int]:
        return [round(_from_linear(min(max(part, 0.0), 1.0)) * 255) for part in self._linear()]


def contrast(one: Colour, other: Colour) -> float:
    """Contrast ratio, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    darker, lighter = sorted((one.luminance, other.luminance))
    return (lighter + 0.05) / (darker + 0.05)


def legible(colour: Colour, on: Iterable[Colour], least: float) -> Colour:
    """The nearest lightness of `colour` that keeps contrast `least` on every ground.

    It moves away from the grounds: darker on light ones, lighter on dark ones.
    Where even black or white can't hold it, ValueError.
    """
    grounds = tuple(on)
    step = -0.005 if sum(ground.lightness for ground in grounds) / len(grounds) > 0.6 else 0.005
    # A tenth above the rule, so that the rounding of CSS numbers never falls below it.
    wanted = least + 0.1
    moved = colour.displayable()
    while any(contrast(moved, ground) < wanted for ground in grounds):
        lightness = moved.lightness + step
        if not 0 <= lightness <= 1:
            raise ValueError(f"No lightness of {colour.hex} is legible on these grounds.")
        moved = replace(colour, lightness=lightness).displayable()
    return moved


def _to_linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def _from_linear(channel: float) -> float:
    return channel * 12.92 if channel <= 0.0031308 else float(1.055 * channel ** (1 / 2.4) - 0.055)
