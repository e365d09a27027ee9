"""What counts as an answer of each kind: from a text, a TOML value or a cookiecutter value to the stored one.

`parse` is the only way an answer gets into a site. It raises a `UserError` that says what is wrong with the
value and the cure; who calls it adds where. Standard library only, python-stdnum apart, which plain
cookiecutter may lack: there the checksums are left unchecked and the shape is checked all the same.
"""

from __future__ import annotations

import importlib.util
import re
import zoneinfo
from collections.abc import Callable
from pathlib import Path

from generator import errors
from generator.countries import COUNTRIES, CURRENCIES, TIMEZONES, find
from generator.kit import Question, Value, nearest

LANGUAGES = ("fr", "en")
TEXT_LIMIT = 200
PICTURE_LIMIT = 2_000_000
PICTURES = {
    ".png": b"\x89PNG\r\n\x1a\n",
    ".jpg": b"\xff\xd8\xff",
    ".jpeg": b"\xff\xd8\xff",
    ".webp": b"RIFF",
    ".svg": b"<",
}
"""The first bytes of a file of each kind."""

YES = ("yes", "y", "true", "on", "1", "oui", "o", "vrai")
NO = ("no", "n", "false", "off", "0", "non", "faux")
HAS_STDNUM = importlib.util.find_spec("stdnum") is not None


def parse(question: Question, raw: object, base: Path | None = None) -> Value:
    """The answer to `question` that `raw` stands for. `base` is where relative file names start.

    Raises UserError. An empty text is an answer unless the question is required: "later", or "follows from
    the other answers".
    """
    if raw in ("", [], ()):
        if question.required:
            raise errors.AnswerRequired
        return () if question.kind in LIST_KINDS else ""
    if question.kind in LIST_KINDS:
        return _list(question, raw)
    if question.kind == "yesno":
        return _yesno(raw)
    if question.kind == "money":
        return _number(raw, errors.NotCents)
    if question.kind == "integer":
        return _number(raw, errors.NotAWholeNumber)
    if not isinstance(raw, str):
        raise errors.WrongType(value=raw, wanted_fr="un texte, entre guillemets", wanted_en="a text, in quotes")
    text = _line(raw)
    if question.kind == "choice":
        return _choice(text, [choice.value for choice in question.choices])
    if question.kind == "file":
        return _picture(text, base or Path.cwd())
    return TEXTS[question.kind](text)


def amount(text: str) -> int:
    """Cents from what a person types: `5,90`, `5.9` or `6`. Raises NotAnAmount."""
    match = re.fullmatch(r"(\d{1,7})(?:[.,](\d{1,2}))?\s*€?", text.strip())
    if not match:
        raise errors.NotAnAmount(value=text)
    return int(match[1]) * 100 + int((match[2] or "").ljust(2, "0"))


def vat_number(siret: str) -> str:
    """The French VAT number of a firm: FR, a key, and the SIREN (the first nine digits of its SIRET).

    The key is (12 + 3 x (SIREN mod 97)) mod 97: BOFiP, BOI-TVA-DECLA-20-10-20, "numéro individuel d'identification".
    """
    siren = siret[:9]
    return f"FR{(12 + 3 * (int(siren) % 97)) % 97:02d}{siren}" if siren else ""


def _line(text: str) -> str:
    text = text.strip()
    if len(text) > TEXT_LIMIT or not text.isprintable():
        raise errors.NotOneLine
    if any(opener in text for opener in ("{" + "{", "{" + "%", "{#")):
        raise errors.Braces
    return text


def _list(question: Question, raw: object) -> tuple[str, ...]:
    if isinstance(raw, str):
        raw = [item.strip() for item in raw.split(",") if item.strip()]
    if not isinstance(raw, list | tuple) or not all(isinstance(item, str) for item in raw):
        raise errors.WrongType(value=raw, wanted_fr="une liste de textes", wanted_en="a list of texts")
    allowed = [choice.value for choice in question.choices] or list(LANGUAGES)
    return tuple(dict.fromkeys(_choice(_line(item), allowed) for item in raw))


def _choice(text: str, allowed: list[str]) -> str:
    if text not in allowed:
        raise errors.UnknownChoice(value=text, nearest=nearest(text, allowed), known=allowed)
    return text


def _yesno(raw: object) -> bool:
    if isinstance(raw, bool):
        return raw
    word = str(raw).strip().casefold()
    if word not in YES + NO:
        raise errors.NotYesOrNo(value=raw)
    return word in YES


def _number(raw: object, error: type[errors.UserError]) -> int:
    if isinstance(raw, bool) or not re.fullmatch(r"\d{1,9}", str(raw).strip()):
        raise error(value=raw)
    return int(str(raw))


def _colour(text: str) -> str:
    digits = text.removeprefix("#").lower()
    if not re.fullmatch(r"[0-9a-f]{3}|[0-9a-f]{6}", digits):
        raise errors.NotAColour(value=text)
    return "#" + (digits if len(digits) == 6 else "".join(2 * digit for digit in digits))


def _email(text: str) -> str:
    if len(text) > 254 or not re.fullmatch(r"[\w.!#%&'*+/=?^~-]{1,64}@[\w-]+(\.[\w-]+)+", text):
        raise errors.NotAnEmail(value=text)
    return text


def _phone(text: str) -> str:
    # At most 15 digits, country code and all: ITU-T E.164.
    if not re.fullmatch(r"\+?[\d\s().-]+", text) or not 6 <= len(re.sub(r"\D", "", text)) <= 15:
        raise errors.NotAPhone(value=text)
    return text


def _country(text: str) -> str:
    country = find(text)
    if not country:
        names = {language: sorted(row.in_language(language) for row in COUNTRIES.values()) for language in LANGUAGES}
        raise errors.NotInTheUnion(value=text, known_fr=", ".join(names["fr"]), known_en=", ".join(names["en"]))
    return country.code


def _currency(text: str) -> str:
    return _choice(text.upper(), list(CURRENCIES))


def _timezone(text: str) -> str:
    if text in TIMEZONES:
        return text
    try:
        return zoneinfo.ZoneInfo(text).key
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise errors.NotATimezone(value=text) from error


def _time(text: str) -> str:
    match = re.fullmatch(r"([01]?\d|2[0-3])\s?(?:[:h]\s?([0-5]\d)|h)", text.lower())
    if not match:
        raise errors.NotATime(value=text)
    return f"{int(match[1]):02d}:{match[2] or '00'}"


def _siret(text: str) -> str:
    digits = re.sub(r"[\s.]", "", text)
    if not re.fullmatch(r"\d{14}", digits):
        raise errors.NotASiret(
            value=text,
            reason_fr=f"il a {len(digits)} caractères au lieu de 14 chiffres",
            reason_en=f"it has {len(digits)} characters where 14 digits belong",
        )
    if HAS_STDNUM and not _stdnum("fr.siret", digits):
        raise errors.NotASiret(
            value=text,
            reason_fr="sa clé de contrôle est fausse, un chiffre a dû être changé ou interverti",
            reason_en="its check digit is wrong, so a digit was mistyped or swapped",
        )
    return digits


def _vat(text: str) -> str:
    number = re.sub(r"[\s.-]", "", text).upper()
    if not re.fullmatch(r"[A-Z]{2}[0-9A-Z+*]{2,13}", number) or (HAS_STDNUM and not _stdnum("eu.vat", number)):
        raise errors.NotAVatNumber(value=text)
    return number


def _stdnum(module: str, number: str) -> bool:
    # Imported here because only a typed number needs it, and it costs as much as the rest of the generator.
    return bool(importlib.import_module(f"stdnum.{module}").is_valid(number))


def _picture(text: str, base: Path) -> str:
    path = base / Path(text).expanduser()
    try:
        content = path.read_bytes()
    except OSError as error:
        raise errors.NoSuchFile(value=text) from error
    start = content.lstrip() if path.suffix.lower() == ".svg" else content
    if path.suffix.lower() not in PICTURES or not start.startswith(PICTURES[path.suffix.lower()]):
        raise errors.NotAPicture(value=text)
    if len(content) > PICTURE_LIMIT:
        raise errors.PictureTooLarge(value=text)
    return str(path.resolve())


LIST_KINDS = ("choices", "language")
TEXTS: dict[str, Callable[[str], str]] = {
    "text": lambda text: text,
    "colour": _colour,
    "email": _email,
    "phone": _phone,
    "country": _country,
    "currency": _currency,
    "time": _time,
    "timezone": _timezone,
    "siret": _siret,
    "vat": _vat,
}
