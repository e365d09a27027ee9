"""Questions that customers answer when they book, as rows of the service's form: add, remove, reorder without a script."""

import re
from collections.abc import Iterable, Mapping
from typing import Any

from wtforms import BooleanField, FieldList, FormField, HiddenField, SelectField, StringField, TextAreaField
from wtforms import Form as PlainForm
from wtforms.validators import Length, ValidationError

from blueprints.booking.setup.forms_choices import listed
from blueprints.core.i18n import gettext as _
from blueprints.core.i18n import lazy_gettext as _l
from blueprints.core.site import current_site

MOST = 12
ANSWERS = [("text", _l("A few words")), ("yesno", _l("Yes or no")), ("choice", _l("One of several"))]


class QuestionForm(PlainForm):
    """One question; a row that was left empty is passed over."""

    key = HiddenField()
    kind = SelectField(_l("The answer is"), choices=listed(ANSWERS), default="text")
    required = BooleanField(_l("Must be answered"))

    def validate_kind(self, field: SelectField) -> None:
        if field.data == "choice" and self.words("label") and len(_lines(self, current_site().language)) < 2:
            raise ValidationError(_("Write two answers or more to choose from, one a line."))

    def words(self, name: str) -> dict[str, str]:
        values = {language: (self[f"{name}_{language}"].data or "").strip() for language in current_site().languages}
        return {language: text for language, text in values.items() if text}


def row_form() -> type[QuestionForm]:
    """The form of a row in the languages of the site."""
    fields: dict[str, Any] = {}
    for language in current_site().languages:
        fields[f"label_{language}"] = StringField(_("Question"), [Length(max=200)])
        fields[f"choices_{language}"] = TextAreaField(_("Answers to choose from, one a line"), [Length(max=2000)])
    return type("Row", (QuestionForm,), fields)


def fill(rows: "FieldList[FormField[QuestionForm]]", questions: Iterable[Mapping[str, Any]]) -> None:
    """Show the questions of a service."""
    for question in questions:
        values = {"key": question["key"], "kind": question["kind"], "required": question.get("required", False)}
        for language in current_site().languages:
            values[f"label_{language}"] = question["label"].get(language, "")
            choices = (choice.get(language, "") for choice in question.get("choices", []))
            values[f"choices_{language}"] = "\n".join(choices).strip()
        rows.append_entry(values)


def read(rows: "FieldList[FormField[QuestionForm]]") -> list[dict[str, Any]]:
    """The questions that were typed; each keeps its key, by which answers are known."""
    found: list[dict[str, Any]] = []
    for row in (entry.form for entry in rows):
        label = row.words("label")
        if label:
            taken = [question["key"] for question in found]
            key = row.key.data or _free_key(next(iter(label.values())), taken)
            question = {"key": key, "label": label, "kind": row.kind.data, "required": bool(row.required.data)}
            found.append(question | ({"choices": _choices(row)} if row.kind.data == "choice" else {}))
    return found


def do(rows: "FieldList[FormField[QuestionForm]]", wish: str) -> None:
    """What a button beside the questions asks for: `add`, `remove-2`, `up-2`, `down-2`."""
    verb, _dash, place = wish.partition("-")
    typed = [dict(entry.data) for entry in rows]
    at = int(place) if place.isdecimal() and int(place) < len(typed) else None
    if verb == "add" and len(typed) < MOST:
        typed.append({})
    elif verb == "remove" and at is not None:
        typed.pop(at)
    elif verb in ("up", "down") and at is not None:
        row = typed.pop(at)
        typed.insert(max(0, at - 1) if verb == "up" else at + 1, row)
    while rows.entries:
        rows.pop_entry()
    for values in typed:
        rows.append_entry(values)


def _choices(row: QuestionForm) -> list[dict[str, str]]:
    """The answers by language; the n-th line of one language is the n-th of the others."""
    lines = {language: _lines(row, language) for language in current_site().languages}
    longest = max(len(found) for found in lines.values())
    return [
        {language: found[number] for language, found in lines.items() if number < len(found)}
        for number in range(longest)
    ]


def _lines(row: QuestionForm, language: str) -> list[str]:
    return [line.strip() for line in (row[f"choices_{language}"].data or "").splitlines() if line.strip()]


def _free_key(label: str, taken: Iterable[str]) -> str:
    wanted = re.sub(r"[^a-z0-9]+", "-", label.casefold()).strip("-")[:40] or "question"
    used, number, key = set(taken), 1, wanted
    while key in used:
        number += 1
        key = f"{wanted}-{number}"
    return key
