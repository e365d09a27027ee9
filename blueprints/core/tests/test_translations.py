"""Every sentence of every room is there in French, with the same places to fill in."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po

from blueprints.core.app import ROOMS
from blueprints.core.feature import in_needs_order, read_all

KEYWORDS = {"_": None, "_l": None, "gettext": None, "lazy_gettext": None, "ngettext": (1, 2)}
METHODS = [("**/tests/**", "ignore"), ("**/migrations/**", "ignore"), ("**.py", "python")] + [
    (f"**/templates/**.{ending}", "jinja2.ext:babel_extract") for ending in ("html", "txt", "xml")
]
PLACE = re.compile(r"%\((\w+)\)s")

Message = str | tuple[str, ...]
every_room = pytest.mark.parametrize("name", sorted(path.parent.name for path in ROOMS.glob("*/__init__.py")))


def sentences(folder: Path) -> Iterator[tuple[str, str]]:
    """Each sentence that the code or the templates of a room show, with where it stands."""
    found = extract_from_dir(folder, method_map=METHODS, keywords=KEYWORDS, strip_comment_tags=True)
    for file, line, message, _comments, _context in found:
        yield (message if isinstance(message, str) else message[0]), f"{file}:{line}"


def catalogue(folder: Path, language: str = "fr") -> dict[str, Message]:
    """The translations of a room, a plural's under its singular."""
    path = folder / "translations" / f"{language}.po"
    if not path.is_file():
        return {}
    with path.open("rb") as file:
        entries = [entry for entry in read_po(file) if entry.id]
    assert not [entry.id for entry in entries if entry.fuzzy], f"{path} has fuzzy entries"
    return {(e.id if isinstance(e.id, str) else e.id[0]): _texts(e.string) for e in entries}


def _texts(translation: str | list[str] | tuple[str, ...] | None) -> Message:
    return translation if isinstance(translation, str) else tuple(translation or ())


def known_to(name: str) -> dict[str, Message]:
    """The translations that a room can count on: its own and those of the rooms it needs."""
    known: dict[str, Message] = {}
    for room in in_needs_order(read_all(ROOMS), ["core", name]):
        known |= catalogue(ROOMS / room)
    return known


@every_room
def test_every_sentence_is_there_in_french(name: str) -> None:
    french = known_to(name)
    missing = [f"{where}: {text}" for text, where in sentences(ROOMS / name) if not french.get(text)]
    assert missing == []


@every_room
def test_a_translation_fills_in_what_the_sentence_does(name: str) -> None:
    wrong = [
        f"{sentence} -> {text}"
        for sentence, french in catalogue(ROOMS / name).items()
        for text in ([french] if isinstance(french, str) else french)
        if _places(text) != _places(sentence)
    ]
    assert wrong == []


def _places(text: str) -> set[str]:
    # A singular may say "one" where the plural names the number.
    return set(PLACE.findall(text)) - {"num"}


@every_room
def test_nothing_is_translated_that_nobody_says(name: str) -> None:
    said = {text for text, _where in sentences(ROOMS / name)}
    assert sorted(set(catalogue(ROOMS / name)) - said) == []


def test_a_sentence_has_one_translation_in_all_rooms() -> None:
    """The catalogues become one, so two rooms can't mean different things by the same words."""
    meanings: dict[str, set[Message]] = {}
    for path in ROOMS.glob("*/translations/fr.po"):
        for sentence, french in catalogue(path.parents[1]).items():
            meanings.setdefault(sentence, set()).add(french)
    assert {sentence: found for sentence, found in meanings.items() if len(found) > 1} == {}


def test_an_untranslated_sentence_is_found(tmp_path: Path) -> None:
    """The planted fault: without it the tests above could pass by finding nothing."""
    (tmp_path / "views.py").write_text('from x import gettext as _\n_("Said in code")\nngettext("One", "Many", 2)\n')
    template = tmp_path / "templates" / "room" / "page.html"
    template.parent.mkdir(parents=True)
    template.write_text('{{ _("Said in a template") }}')
    mail = tmp_path / "templates" / "room" / "mail" / "sent.txt"
    mail.parent.mkdir()
    mail.write_text('Subject: {{ _("Said in a mail") }}')
    assert {text for text, _where in sentences(tmp_path)} == {
        "Said in code",
        "One",
        "Said in a template",
        "Said in a mail",
    }
