"""Reads answers that were given beforehand: from a TOML file, and from `--set feature.key=value`.

The file is a site.toml: `features = […]`, `[site]`, `[answers.<feature>]`; every part of it may be left out.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from generator import errors, kinds
from generator.kit import Question, Value, features, nearest

PARTS = ("features", "site", "answers")


@dataclass(frozen=True, slots=True)
class Answer:
    """A value as given, where it was given, and where relative file names in it start."""

    raw: object
    where: str
    base: Path


@dataclass(frozen=True, slots=True)
class Given:
    """All that was given: answers by full name, and the features when the file names them."""

    answers: Mapping[str, Answer] = field(default_factory=dict)
    features: tuple[str, ...] | None = None


def gather(file: Path | None, settings: Sequence[str]) -> Given:
    """The answers of `file`, overridden by the `settings`. Raises UserError."""
    given = _from_file(file) if file else Given()
    return Given({**given.answers, **_from_settings(settings)}, given.features)


def check(given: Given, questions: Sequence[Question]) -> dict[str, Value]:
    """The given answers, each checked against its question. Raises UnknownAnswer and BadAnswer."""
    known = {question.name: question for question in questions}
    checked = {}
    for name, answer in given.answers.items():
        if name not in known:
            raise errors.UnknownAnswer(where=answer.where, name=name, nearest=nearest(name, known), known=known)
        try:
            checked[name] = kinds.parse(known[name], answer.raw, answer.base)
        except errors.UserError as reason:
            raise errors.BadAnswer(where=answer.where, name=name, reason=reason) from reason
    return checked


def _from_file(path: Path) -> Given:
    where = path.name
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise errors.AnswersUnreadable(where=path, error=error.strerror) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise errors.AnswersNotToml(where=where, error=error) from error
    for key in table:
        if key not in PARTS:
            raise errors.UnknownAnswer(where=where, name=key, nearest=nearest(key, PARTS), known=PARTS)
    tables = {"site": _table(table, "site", where)}
    for feature, row in _table(table, "answers", where).items():
        _check_feature(feature, where)
        tables[feature] = _table({feature: row}, feature, where)
    answers = {
        f"{room}.{key}": Answer(value, where, _base(path, f"{room}.{key}", value))
        for room, row in tables.items()
        for key, value in row.items()
    }
    return Given(answers, _features(table, where))


def _from_settings(settings: Sequence[str]) -> dict[str, Answer]:
    answers = {}
    for setting in settings:
        name, equals, value = setting.partition("=")
        if not equals:
            raise errors.SettingWithoutValue(setting=setting)
        answers[name.strip()] = Answer(value.strip(), "--set", Path.cwd())
    return answers


def _features(table: Mapping[str, object], where: str) -> tuple[str, ...] | None:
    names = table.get("features")
    if names is None:
        return None
    if not isinstance(names, list) or not names or not all(isinstance(name, str) for name in names):
        reason = errors.WrongType(value=names, wanted_fr="une liste de textes", wanted_en="a list of texts")
        raise errors.BadAnswer(where=where, name="features", reason=reason)
    for name in names:
        _check_feature(name, where)
    return tuple(names)


def _check_feature(name: str, where: str) -> None:
    if name not in features():
        raise errors.UnknownFeature(where=where, name=name, nearest=nearest(name, features()), known=features())


def _table(table: Mapping[str, object], key: str, where: str) -> Mapping[str, object]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        reason = errors.WrongType(value=value, wanted_fr=f"une table [{key}]", wanted_en=f"a table [{key}]")
        raise errors.BadAnswer(where=where, name=key, reason=reason)
    return value


def _base(path: Path, name: str, value: object) -> Path:
    """Beside the file; or in `theme/` beside it, where the site.toml of a site has its logo."""
    theme = path.parent / "theme"
    return theme if name == "site.logo" and isinstance(value, str) and (theme / value).is_file() else path.parent
