"""The demo shop's pictures, drawn by code: nothing to download, nothing to license, the same on every machine.

`draw("croissant-au-beurre")` gives a square picture; `names()` says which there are. The drawing needs Pillow and about a
quarter of a second a picture, so nothing here is imported before a demo is seeded.
"""

from __future__ import annotations

from collections.abc import Callable

from PIL import Image

from blueprints.catalog.demo_pictures import biscuits, bread, cakes, pantry, pastry, savoury, viennoiserie, window
from blueprints.catalog.demo_pictures.canvas import Pen
from blueprints.catalog.demo_pictures.stage import BACKDROPS, backdrop

Scene = Callable[[Pen], None]

SCENES: dict[str, dict[str, Scene]] = {
    "bread": {
        "baguette-tradition": bread.baguette_tradition,
        "baguette-aux-cereales": bread.baguette_cereales,
        "pain-de-campagne": bread.pain_de_campagne,
        "pain-complet": bread.pain_complet,
        "pain-aux-noix": bread.pain_aux_noix,
        "pain-de-mie": bread.pain_de_mie,
        "fougasse-aux-olives": bread.fougasse_aux_olives,
        "pains": window.breads,
    },
    "viennoiserie": {
        "croissant-au-beurre": viennoiserie.croissant_au_beurre,
        "croissant-aux-amandes": viennoiserie.croissant_aux_amandes,
        "pain-au-chocolat": viennoiserie.pain_au_chocolat,
        "pain-aux-raisins": viennoiserie.pain_aux_raisins,
        "brioche-a-tete": viennoiserie.brioche_a_tete,
        "brioche-tressee": viennoiserie.brioche_tressee,
        "chausson-aux-pommes": viennoiserie.chausson_aux_pommes,
        "viennoiseries": window.viennoiseries,
    },
    "pastry": {
        "tarte-aux-pommes": pastry.tarte_aux_pommes,
        "tarte-au-citron-meringuee": pastry.tarte_au_citron,
        "tarte-aux-fraises": pastry.tarte_aux_fraises,
        "eclair": pastry.eclairs,
        "religieuse-au-chocolat": pastry.religieuse_au_chocolat,
        "paris-brest": pastry.paris_brest,
        "mille-feuille": cakes.mille_feuille,
        "fraisier": cakes.fraisier,
        "royal-au-chocolat": cakes.royal_au_chocolat,
        "galette-des-rois": cakes.galette_des_rois,
        "macarons": biscuits.macarons,
        "coffret-de-macarons": biscuits.coffret_de_macarons,
        "cookies": biscuits.cookies,
        "madeleines": biscuits.madeleines,
        "canneles": biscuits.canneles,
        "financiers": biscuits.financiers,
        "flan-patissier": biscuits.flan_patissier,
        "cake-au-citron": biscuits.cake_au_citron,
        "patisseries": window.pastries,
    },
    "savoury": {
        "quiche-lorraine": savoury.quiche_lorraine,
        "jambon-beurre": savoury.jambon_beurre,
        "croque-monsieur": savoury.croque_monsieur,
        "pissaladiere": savoury.pissaladiere,
        "feuillete-au-chevre": savoury.feuillete_au_chevre,
        "sale": window.savouries,
    },
    "pantry": {
        "cafe-creme": pantry.cafe_creme,
        "chocolat-chaud": pantry.chocolat_chaud,
        "jus-d-orange": pantry.jus_d_orange,
        "limonade": pantry.limonade,
        "confiture-de-fraises": pantry.confiture_de_fraises,
        "miel-de-fleurs": pantry.miel_de_fleurs,
        "torchon-en-lin": pantry.torchon_en_lin,
        "boissons-et-epicerie": window.larder,
    },
}
"""Every square picture by its backdrop and name; the last of each group shows a category."""


def names() -> list[str]:
    """The names `draw` knows."""
    return [name for scenes in SCENES.values() for name in scenes]


def draw(name: str, side: int = 1200) -> Image.Image:
    """The square picture of this name, `side` pixels wide. KeyError for a name that isn't drawn."""
    for hue, scenes in SCENES.items():
        if name in scenes:
            picture = backdrop((side, side), BACKDROPS[hue])
            scenes[name](Pen(picture, side / 2, side / 2, side / 1000))
            return picture
    raise KeyError(name)


def draw_window(width: int = 1280) -> Image.Image:
    """The bakery's window, 6 to 5, as the home page shows it."""
    return window.window(width)
