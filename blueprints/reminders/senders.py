"""The name that a telephone shows as the sender of a text message."""

import re
import unicodedata

LONGEST = 11
"""Characters of a name (3GPP TS 23.040, 9.1.2.5: 10 bytes of 7-bit characters, of which operators show 11)."""

SENDER = re.compile(r"(?=.*[A-Za-z])[A-Za-z0-9]{3,11}")


def is_sender(text: str) -> bool:
    """Whether operators take it: 3 to 11 plain letters and digits, a letter among them, no space."""
    return bool(SENDER.fullmatch(text))


def sender_of(name: str) -> str:
    """What comes closest to the name of a firm: `Boulangerie` for Boulangerie Martin, `ChezLea` for Chez Léa."""
    bare = unicodedata.normalize("NFKD", name)
    words = re.findall(r"[A-Za-z0-9]+", "".join(mark for mark in bare if not unicodedata.combining(mark)))
    kept = ""
    for word in words:
        if kept and len(kept) + len(word) > LONGEST:
            break
        kept += word[:1].upper() + word[1:]
    kept = kept[:LONGEST]
    return kept if is_sender(kept) else "Rappel"
