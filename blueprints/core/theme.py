"""One brand colour becomes the site's colours, light and dark.

Every text keeps its contrast, whatever colour an owner picks: a lightness moves
until the rule holds (WCAG 2.2: 4.5 for text, 3 for the edge of a field). Neutrals
carry a breath of the brand's hue, so that a page looks made for its shop.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from html import escape

from blueprints.core.colour import Colour, contrast, legible

Palette = dict[str, Colour]

TEXT = 4.5
EDGE = 3.0

# Hues that people read as "good", "mind" and "bad", wherever the brand stands.
_TONES = {"success": 150.0, "warn": 70.0, "danger": 26.0}

# The drawn stand-ins for missing pictures: how far each turns from the brand's hue.
_TILE_TURNS = (0.0, 30.0, -25.0, 60.0, 95.0, -50.0)

# The hue of unbleached paper.
_SAND = 72.0

_GROUNDS = ("paper", "surface", "sunken", "soft")

# (text, ground, least contrast): what a template may put on what.
PAIRS: tuple[tuple[str, str, float], ...] = (
    *((text, ground, TEXT) for text in ("ink", "muted", "link") for ground in _GROUNDS),
    ("on-accent", "accent", TEXT),
    ("on-accent", "accent-hover", TEXT),
    ("on-deep", "deep", TEXT),
    ("deep-muted", "deep", TEXT),
    ("on-danger", "danger-fill", TEXT),
    *((tone, f"{tone}-soft", TEXT) for tone in _TONES),
    *((tone, ground, TEXT) for tone in _TONES for ground in ("paper", "surface", "sunken")),
    *(("control", ground, EDGE) for ground in _GROUNDS),
    *(("focus", ground, EDGE) for ground in _GROUNDS),
    *((f"on-tile-{n}", f"tile-{n}", EDGE) for n in range(len(_TILE_TURNS))),
)


# Later layers win, whatever their selectors weigh; what stands in no layer (the owner's
# own sheet) wins over all of them.
LAYERS = ("tokens", "base", "layout", "components", "rooms", "office")

# The sheets that every page needs, in static/core/; they are served in one piece after the tokens.
SHEETS = (
    "tokens",
    "base",
    "layout",
    "header",
    "footer",
    "button",
    "form",
    "choice",
    "card",
    "list",
    "table",
    "message",
    "steps",
    "page",
    "home",
)


def theme_css(colour: str) -> str:
    """The tokens as a stylesheet, from a brand colour like `#9a3b1b` (ValueError otherwise)."""
    light, dark = palettes(colour)
    return (
        f"@layer {','.join(LAYERS)};"
        "@layer tokens{"
        f":root{{color-scheme:light dark;{_declarations(light)}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{_declarations(dark)}}}}}"
        # Ink on paper saves toner, whatever the screen was set to.
        f"@media print{{:root{{color-scheme:light;{_declarations(light)}}}}}"
        "}\n"
    )


@lru_cache(maxsize=32)
def palettes(colour: str) -> tuple[Palette, Palette]:
    """The light and the dark palette of a brand colour: token name -> colour."""
    brand = Colour.parse(colour)
    return _light(brand), _dark(brand)


@lru_cache(maxsize=32)
def bar_colours(colour: str) -> tuple[str, str]:
    """What a phone's browser paints around the page by day and by night, as `#rrggbb`."""
    light, dark = palettes(colour)
    return light["paper"].hex, dark["paper"].hex


def favicon(colour: str, name: str) -> str:
    """An SVG icon: the shop's initial on a rounded square of its brand."""
    light, _ = palettes(colour)
    initial = escape(next((sign for sign in name.upper() if sign.isalnum()), "G"))
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect width="64" height="64" rx="15" fill="{light["accent"].hex}"/>'
        '<text x="32" y="46" text-anchor="middle" font-size="42" font-weight="600"'
        " font-family=\"'Iowan Old Style','Palatino Linotype',Palatino,Georgia,serif\""
        f' fill="{light["on-accent"].hex}">{initial}</text></svg>'
    )


def _light(brand: Colour) -> Palette:
    tint = _tint(brand)
    palette = {
        "paper": tint(0.985, 0.05),
        "surface": tint(0.998, 0.012),
        "sunken": tint(0.963, 0.09),
        "soft": tint(0.943, 0.19),
        "line": tint(0.895, 0.13),
    }
    grounds = [palette[name] for name in _GROUNDS]
    palette |= _texts(tint(0.245, 0.2), tint(0.5, 0.18), tint(0.64, 0.16), brand, grounds)
    palette |= _fills(_kept_or_darkened(brand))
    palette |= {"deep": tint(0.265, 0.32), "on-deep": tint(0.965, 0.1)}
    palette["deep-muted"] = legible(tint(0.76, 0.2), [palette["deep"]], TEXT)
    palette["shade"] = tint(0.3, 0.3)
    palette |= _tones(grounds[:3], lightness=0.5, soft=0.953)
    palette |= _tiles(brand, ground=0.905, text=0.47)
    return palette


def _dark(brand: Colour) -> Palette:
    tint = _tint(brand)
    palette = {
        "paper": tint(0.19, 0.07),
        "surface": tint(0.232, 0.09),
        "sunken": tint(0.262, 0.1),
        "soft": tint(0.29, 0.23),
        "line": tint(0.345, 0.14),
    }
    grounds = [palette[name] for name in _GROUNDS]
    palette |= _texts(tint(0.945, 0.06), tint(0.73, 0.12), tint(0.56, 0.14), brand, grounds)
    # A dark fill would sink into a dark page; a black or grey brand turns white.
    least = 0.7 if brand.chroma > 0.03 else 0.92
    palette |= _fills(replace(brand, lightness=max(brand.lightness, least)).displayable())
    palette |= {"deep": tint(0.145, 0.12), "on-deep": tint(0.945, 0.06)}
    palette["deep-muted"] = legible(tint(0.73, 0.12), [palette["deep"]], TEXT)
    palette["shade"] = Colour(0.05, 0, 0)
    palette |= _tones(grounds[:3], lightness=0.76, soft=0.295)
    palette |= _tiles(brand, ground=0.31, text=0.72)
    return palette


def _tint(brand: Colour) -> Callable[[float, float], Colour]:
    """Neutrals of the brand's hue: of a lightness, with a share of the brand's chroma."""
    # A shy brand stays shy, a loud one doesn't shout from the paper.
    chroma = min(brand.chroma, 0.13)
    hue = brand.hue
    if abs(hue - _SAND) < 60:
        # Pale red is pink and pale yellow is green; paper of a warm brand should be cream.
        hue += (_SAND - hue) * 0.75
    return lambda lightness, share: Colour(lightness, chroma * share, hue).displayable()


def _texts(ink: Colour, muted: Colour, control: Colour, brand: Colour, grounds: list[Colour]) -> Palette:
    link = legible(brand, grounds, TEXT)
    return {
        "ink": legible(ink, grounds, TEXT),
        "muted": legible(muted, grounds, TEXT),
        "link": link,
        "focus": link,
        "control": legible(control, grounds, EDGE),
    }


def _kept_or_darkened(brand: Colour) -> Colour:
    """A brand that nearly carries white text is darkened for it; a pale one stays pale."""
    white = Colour(1, 0, 0)
    if contrast(white, brand) < EDGE:
        # Paler than this, a button could not be told from the paper.
        return replace(brand, lightness=min(brand.lightness, 0.9)).displayable()
    # Seen from white, the fill is the "text" that has to move away.
    return legible(brand, [white], TEXT)


def _fills(accent: Colour) -> Palette:
    """A button's ground, what it becomes under the pointer, and the text on both."""
    white = Colour(1, 0, 0)
    if contrast(white, accent) >= TEXT:
        step = -0.06 if accent.lightness > 0.3 else 0.12
        hover = replace(accent, lightness=accent.lightness + step).displayable()
        return {"accent": accent, "accent-hover": hover, "on-accent": white}
    hover = replace(accent, lightness=min(accent.lightness + 0.05, 0.97)).displayable()
    ink = Colour(0.16, min(accent.chroma, 0.03), accent.hue).displayable()
    return {
        "accent": accent,
        "accent-hover": hover,
        "on-accent": legible(ink, [accent, hover], TEXT),
    }


def _tones(grounds: list[Colour], *, lightness: float, soft: float) -> Palette:
    palette: Palette = {}
    for name, hue in _TONES.items():
        ground = Colour(soft, 0.038, hue).displayable()
        palette[f"{name}-soft"] = ground
        palette[name] = legible(Colour(lightness, 0.13, hue), [ground, *grounds], TEXT)
    danger = legible(Colour(0.53, 0.19, _TONES["danger"]), [Colour(1, 0, 0)], TEXT)
    return palette | {"danger-fill": danger, "on-danger": Colour(1, 0, 0)}


def _tiles(brand: Colour, *, ground: float, text: float) -> Palette:
    palette: Palette = {}
    chroma = min(brand.chroma, 0.1)
    for number, turn in enumerate(_TILE_TURNS):
        hue = (brand.hue + turn) % 360
        tile = Colour(ground, chroma * 0.45, hue).displayable()
        palette[f"tile-{number}"] = tile
        palette[f"on-tile-{number}"] = legible(Colour(text, chroma, hue), [tile], EDGE)
    return palette


def _declarations(palette: Palette) -> str:
    return "".join(f"--{name}:{colour.css};" for name, colour in palette.items())
