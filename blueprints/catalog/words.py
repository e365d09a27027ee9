"""Words as the search sees them: without accents, capitals and plural endings, and near to their misspellings."""

import re
import unicodedata
from collections.abc import Iterable
from html import unescape
from itertools import combinations

LONGEST = 40
LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "ø": "o", "đ": "d", "ł": "l", "ı": "i"})


def fold(text: str) -> list[str]:
    """The words of a text, in order: ``"L'Éclair & les œufs"`` gives ``["eclair", "les", "oeuf"]``.

    Single letters are left out, single digits stay.
    """
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LIGATURES))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return [_singular(word)[:LONGEST] for word in re.findall(r"[^\W_]+", plain) if len(word) > 1 or word.isdigit()]


def fold_html(html: str) -> list[str]:
    """The words of a piece of HTML, without its tags."""
    return fold(unescape(re.sub(r"<[^>]*>", " ", html)))


def slug(text: str) -> str:
    """A text as the last part of an address: ``"Pâté en croûte"`` gives ``"pate-en-croute"``; maybe empty."""
    plain = unicodedata.normalize("NFKD", text.casefold().translate(LIGATURES)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:80].rstrip("-")


def slips(word: str) -> set[str]:
    """A word with as many letters left out as a slip of the pen may change, itself included.

    Two words one slip apart (a letter too many, too few, wrong, or two swapped) share one of these.
    """
    return {
        "".join(letter for place, letter in enumerate(word) if place not in gone)
        for number in range(tolerance(word) + 1)
        for gone in combinations(range(len(word)), number)
    }


def tolerance(word: str) -> int:
    """How many slips a word may have: a short one with a slip is another word."""
    if len(word) < 4 or not word.isalpha():
        return 0
    return 1 if len(word) < 7 else 2


def nearest(word: str, candidates: Iterable[str]) -> list[str]:
    """Of some words those with the fewest slips from ``word``, if few enough, in alphabetical order."""
    slips_to = {candidate: distance(word, candidate) for candidate in candidates}
    least = min(slips_to.values(), default=0)
    return sorted(c for c, far in slips_to.items() if far == least) if least <= tolerance(word) else []


def distance(one: str, other: str) -> int:
    """How many letters to add, drop, change or swap with the next (Damerau's restricted distance)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, goal in enumerate(other, 1):
            best = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != goal))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == goal:
                best = min(best, before[j - 2] + 1)
            row.append(best)
        before, last = last, row
    return last[-1]


def _singular(word: str) -> str:
    return word[:-1] if len(word) > 3 and word[-1] in "sx" and word.isalpha() else word
