"""How long a text message is, and how many parts it is charged as.

A part carries 140 bytes. The 7-bit alphabet of GSM (3GPP TS 23.038, 6.2.1) puts 160 characters
into it, those of its extension table counting double; a single character outside of it makes the
whole message UCS-2 with 70. Where there are several parts, each begins with a header of six bytes
(3GPP TS 23.040, 9.2.3.24.1), which leaves 153 or 67. No character is cut in two.
"""

import unicodedata
from dataclasses import dataclass

BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENSION = frozenset("\f^{}\\[~]|€")

PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-", "…": "...", "œ": "oe", "Œ": "OE"}
    | dict.fromkeys("\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}\N{THIN SPACE}", " ")
)
"""What a book has and a telephone of 1992 hadn't, and how one writes it there."""


@dataclass(frozen=True, slots=True)
class Length:
    """`alphabet` is GSM-7 or UCS-2; `units` are its characters, doubles counted twice; `parts` are charged."""

    alphabet: str
    units: int
    parts: int


def length(text: str) -> Length:
    """The length of a text message; an empty one has no part."""
    if is_gsm(text):
        sizes = [2 if character in EXTENSION else 1 for character in text]
        return Length("GSM-7", sum(sizes), _parts(sizes, single=160, each=153))
    sizes = [len(character.encode("utf-16-be")) // 2 for character in text]
    return Length("UCS-2", sum(sizes), _parts(sizes, single=70, each=67))


def is_gsm(text: str) -> bool:
    """Whether every character is in GSM's alphabet."""
    return all(character in BASIC or character in EXTENSION for character in text)


def plain(text: str) -> str:
    """The text in GSM's alphabet, if it gets there without its typography and the accents that GSM lacks.

    `ê` and `ç` become `e` and `c`, `é` and `è` stay. Else (Greek names, an emoji) only the typography goes.
    """
    simple = text.translate(PLAIN)
    bare = "".join(
        character if character in BASIC or character in EXTENSION else _bare(character) for character in simple
    )
    return bare if is_gsm(bare) else simple


def _bare(character: str) -> str:
    decomposed = unicodedata.normalize("NFD", character)
    return "".join(mark for mark in decomposed if not unicodedata.combining(mark))


def _parts(sizes: list[int], *, single: int, each: int) -> int:
    if sum(sizes) <= single:
        return int(bool(sizes))
    parts, room = 1, each
    for size in sizes:
        if size > room:
            parts, room = parts + 1, each
        room -= size
    return parts
