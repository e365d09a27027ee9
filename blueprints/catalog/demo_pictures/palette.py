"""The ramps of the bakery: from the deepest shadow of a thing to its brightest light."""

from __future__ import annotations

from blueprints.catalog.demo_pictures.canvas import Ramp

GOLDEN: Ramp = ("#4a1f09", "#8a4313", "#c0722a", "#e3a34f", "#f5cf86", "#fdeec6")
BUTTERY: Ramp = ("#5e2a0b", "#a45a1b", "#d68e38", "#f0b860", "#fad995", "#fff2cf")
BROWN: Ramp = ("#2c1207", "#5c2a10", "#935020", "#c07f3e", "#dfae6c", "#f3d6a4")
RYE: Ramp = ("#1e0f08", "#452614", "#6f4426", "#96663e", "#b98d62", "#dcbb93")
CRUMB: Ramp = ("#a8692c", "#d49d56", "#ecc585", "#f7deab", "#fdf0cf", "#fffaea")
CREAM: Ramp = ("#c99b5c", "#e8c98c", "#f6e2b3", "#fcf0d0", "#fff9e8", "#ffffff")
WHITE: Ramp = ("#b9a9a0", "#d9cdc6", "#eee6e0", "#f9f5f0", "#fffdfa", "#ffffff")
CHOCOLATE: Ramp = ("#120603", "#2a120a", "#43200f", "#633319", "#8d5430", "#c79a72")
MILK_CHOCOLATE: Ramp = ("#371a0d", "#5f3219", "#8a5230", "#ad754b", "#cd9f77", "#edd0b2")
COFFEE: Ramp = ("#4a2812", "#7d4d27", "#ab7743", "#c99c66", "#e3c394", "#f8e6c9")
CARAMEL: Ramp = ("#3d1505", "#74300a", "#ab5712", "#d98a2b", "#f3bd5d", "#ffe7ae")
STRAWBERRY: Ramp = ("#4f0508", "#8e0d14", "#c41c22", "#e23c37", "#f2786a", "#ffd0c2")
RASPBERRY: Ramp = ("#5a0620", "#961238", "#c92d56", "#e3577b", "#f28fa8", "#ffd3df")
LEMON: Ramp = ("#9a6a06", "#cf9c10", "#eec32b", "#f8dc58", "#fdee9a", "#fffbdc")
ORANGE: Ramp = ("#7d2e02", "#bd5406", "#e97c13", "#f99f37", "#fdc778", "#ffeccd")
PISTACHIO: Ramp = ("#4c5a22", "#77883a", "#a0b05a", "#bfcb80", "#d9e1aa", "#f2f6d8")
ROSE: Ramp = ("#94475a", "#c47488", "#e39fad", "#f1c0c8", "#fadde0", "#fff4f4")
VIOLET: Ramp = ("#3c2350", "#624080", "#8a66a8", "#ad8fc7", "#cfb9e0", "#efe4f6")
VANILLA: Ramp = ("#a07f45", "#cdae71", "#e6cf9c", "#f3e4bf", "#fbf3dc", "#fffdf4")
APPLE: Ramp = ("#8a4d0d", "#c98522", "#e9b74b", "#f6d67c", "#fdebb0", "#fff9e0")
HAM: Ramp = ("#8c3a3a", "#c26a66", "#e29790", "#f0b9b0", "#f9d8d0", "#fff0ea")
GREEN: Ramp = ("#1d3a12", "#3a6420", "#5f9035", "#8bb656", "#b9d78a", "#e6f3c8")
OLIVE: Ramp = ("#14120f", "#2b2720", "#453f33", "#6a6150", "#9a907b", "#d8d0bf")
HONEY: Ramp = ("#6b2f04", "#a85a08", "#d98a14", "#f0b235", "#f9d678", "#fff3c9")
GLASS: Ramp = ("#5c7274", "#93a9a9", "#c3d3d1", "#e2edea", "#f5faf8", "#ffffff")
SEED: Ramp = ("#7b531f", "#b98a48", "#dfb97a", "#f2dbab", "#fcf0d2", "#fffbf0")
DARK_SEED: Ramp = ("#120d0a", "#2a201a", "#453629", "#6b5846", "#9b8872", "#d6c8b4")
