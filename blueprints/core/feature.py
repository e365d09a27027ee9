"""The reader of `feature.toml`: what a feature is, asks and needs, known without running its code.

Standard library only: the site reads it at start-up, the generator loads this very file by its path, and
so does the hook of plain cookiecutter. Every mistake is a `FeatureError` that says what, where and the cure.
"""

from __future__ import annotations

import difflib
import re
import tomllib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

KINDS = (
    "text",
    "choice",
    "choices",
    "yesno",
    "money",
    "colour",
    "email",
    "phone",
    "country",
    "currency",
    "timezone",
    "language",
    "siret",
    "vat",
    "file",
    "integer",
    "time",
)
"""What an answer may be. `money` is cents, `time` a text like 09:00; `choices` and `language` are lists."""

TARGETS = ("answers", "site")
LISTS = ("choices", "language")
NUMBERS = ("money", "integer")

Scalar = str | int | bool
Value = Scalar | tuple[str, ...]
Table = Mapping[str, Any]


class FeatureError(Exception):
    """A `feature.toml` that cannot be read; the message is for the one who writes it."""


@dataclass(frozen=True, slots=True)
class Words:
    """One text in the two languages of the kit."""

    fr: str
    en: str

    def in_language(self, language: str) -> str:
        """The French text for `fr`, else the English one."""
        return self.fr if language == "fr" else self.en


@dataclass(frozen=True, slots=True)
class Choice:
    """One possible answer and how it is shown."""

    value: str
    label: Words


@dataclass(frozen=True, slots=True)
class When:
    """A question is asked only when the answer `key` equals, or differs from, `value`.

    `key` is the full name of an answer: `site.country`, `checkout.delivery`.
    """

    key: str
    value: Scalar
    negated: bool = False

    def holds(self, answers: Mapping[str, Value]) -> bool:
        """Whether the question matters, given the answers by full name."""
        given = answers.get(self.key)
        same = self.value in given if isinstance(given, tuple) else given == self.value
        return same is not self.negated


@dataclass(frozen=True, slots=True)
class Question:
    """One thing asked by `grandrue new`; its answer lands in `site.toml` under `name`.

    `after` makes of two questions of kind `time` a span: it is the full name of the one that tells its begin. An
    end that comes before the begin is one of the next day; both at the same time is refused.
    """

    feature: str
    key: str
    step: str
    kind: str
    default: Value
    label: Words
    why: Words
    choices: tuple[Choice, ...] = ()
    when: When | None = None
    target: str = "answers"
    required: bool = False
    asked: bool = True
    after: str = ""

    @property
    def name(self) -> str:
        """The full name: `site.country` or `checkout.delivery_cents`."""
        return f"{'site' if self.target == 'site' else self.feature}.{self.key}"


@dataclass(frozen=True, slots=True)
class Step:
    """One screen of questions; steps come by `order`, then as features do."""

    key: str
    title: Words
    order: int = 60


@dataclass(frozen=True, slots=True)
class Permission:
    """Something a member of staff may do (`catalog.edit`), and the roles that may from the start."""

    key: str
    label: Words
    roles: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Secret:
    """A value that only the environment or `instance/` knows, never an answer."""

    key: str
    label: Words


@dataclass(frozen=True, slots=True)
class Feature:
    """One `feature.toml`, read and checked."""

    name: str
    title: Words
    description: Words
    needs: tuple[str, ...] = ()
    requirements: tuple[str, ...] = ()
    test_requirements: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()
    questions: tuple[Question, ...] = ()
    permissions: tuple[Permission, ...] = ()
    secrets: tuple[Secret, ...] = ()


def read_all(folder: Path) -> dict[str, Feature]:
    """Every feature under `folder` (a `blueprints/`), by name; needs and conditions checked against each other."""
    features = {path.parent.name: read(path) for path in sorted(folder.glob("*/feature.toml"))}
    in_needs_order(features, features)
    kinds = {question.name: question.kind for feature in features.values() for question in feature.questions}
    for feature in features.values():
        for question in feature.questions:
            where = f"{feature.name}/feature.toml: question '{question.key}'"
            if question.when and question.when.key not in kinds:
                raise FeatureError(unknown(where, "condition on", question.when.key, kinds))
            if question.after and (question.kind, kinds.get(question.after)) != ("time", "time"):
                raise FeatureError(f"{where}: 'after' is for two questions of kind 'time'. Take it out, or mend it.")
    return features


def in_needs_order(features: Mapping[str, Feature], wanted: Iterable[str]) -> tuple[str, ...]:
    """`wanted` and all that they need, each after its needs; the same order whatever the order of `wanted`.

    Raises FeatureError for a name that isn't there and for needs that run in a circle.
    """
    done: list[str] = []

    def add(name: str, path: tuple[str, ...]) -> None:
        if name in path:
            raise FeatureError(f"needs run in a circle: {' -> '.join((*path, name))}. Take one of them out.")
        if name not in features:
            where = f"{path[-1]}/feature.toml" if path else "features"
            raise FeatureError(unknown(where, "feature", name, features))
        if name not in done:
            for need in sorted(features[name].needs):
                add(need, (*path, name))
            done.append(name)

    for name in sorted(wanted):
        add(name, ())
    return tuple(done)


def read(path: Path) -> Feature:
    """The feature that `path` describes; its name is the name of the folder. Raises FeatureError."""
    name, where = path.parent.name, f"{path.parent.name}/feature.toml"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise FeatureError(f"{where}: not valid TOML: {error}.") from error
    _check_keys(table, where, needed=("title", "description"), known=Feature.__slots__[1:])
    return Feature(
        name=name,
        title=_words(table, "title", where),
        description=_words(table, "description", where),
        needs=_texts(table, "needs", where),
        requirements=_texts(table, "requirements", where),
        test_requirements=_texts(table, "test_requirements", where),
        steps=tuple(_step(row, f"{where}: steps {n}") for n, row in _rows(table, "steps", where)),
        questions=tuple(_question(name, row, f"{where}: questions {n}") for n, row in _rows(table, "questions", where)),
        permissions=tuple(
            _permission(name, row, f"{where}: permissions {n}") for n, row in _rows(table, "permissions", where)
        ),
        secrets=tuple(_secret(row, f"{where}: secrets {n}") for n, row in _rows(table, "secrets", where)),
    )


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name that `name` was probably meant to be, or None."""
    names = sorted(known)
    short = {candidate.rpartition(".")[2]: candidate for candidate in names}
    found = difflib.get_close_matches(name, names, n=1, cutoff=0.6)
    if found:
        return found[0]
    found = difflib.get_close_matches(name.rpartition(".")[2], list(short), n=1, cutoff=0.75)
    return short[found[0]] if found else None


def unknown(where: str, what: str, name: str, known: Collection[str]) -> str:
    """The sentence for a name that isn't there: what, where, the nearest right one, and all of them."""
    guess = nearest(name, known)
    hint = f" Did you mean '{guess}'?" if guess else ""
    return f"{where}: there is no {what} '{name}'.{hint} Here are: {', '.join(sorted(known))}."


def _step(row: Table, where: str) -> Step:
    _check_keys(row, where, needed=("key", "title"), known=Step.__slots__)
    order = row.get("order", 60)
    if not isinstance(order, int):
        raise FeatureError(f"{where}: 'order' is {order!r}. Write a whole number.")
    return Step(_text(row, "key", where), _words(row, "title", where), order)


def _question(feature: str, row: Table, where: str) -> Question:
    needed = ("key", "step", "kind", "default", "label", "why")
    _check_keys(row, where, needed=needed, known=Question.__slots__[1:])
    kind = _one_of(row, "kind", where, KINDS)
    choices = tuple(_choice(choice, f"{where}, choices {n}") for n, choice in _rows(row, "choices", where))
    question = Question(
        feature=feature,
        key=_text(row, "key", where),
        step=_text(row, "step", where),
        kind=kind,
        default=_default(row["default"], kind, choices, where),
        label=_words(row, "label", where),
        why=_words(row, "why", where),
        choices=choices,
        when=_when(feature, row["when"], where) if "when" in row else None,
        target=_one_of(row, "target", where, TARGETS) if "target" in row else "answers",
        required=_flag(row, "required", where, default=False),
        asked=_flag(row, "asked", where, default=True),
        after=_full_name(feature, _text(row, "after", where)) if "after" in row else "",
    )
    if not re.fullmatch(r"[a-z][a-z0-9_]*", question.key):
        raise FeatureError(f"{where}: the key {question.key!r} is no name. Use small letters, digits and _.")
    return question


def _choice(row: Table, where: str) -> Choice:
    _check_keys(row, where, needed=("value", "label"), known=Choice.__slots__)
    return Choice(_text(row, "value", where), _words(row, "label", where))


def _when(feature: str, row: object, where: str) -> When:
    where = f"{where}, when"
    table = _table(row, where)
    _check_keys(table, where, needed=("key",), known=("key", "equals", "differs"))
    if ("equals" in table) == ("differs" in table):
        raise FeatureError(f"{where}: give either 'equals' or 'differs'.")
    key = _text(table, "key", where)
    value = table["equals"] if "equals" in table else table["differs"]
    if not isinstance(value, str | int | bool):
        raise FeatureError(f"{where}: compare with one text, number or true/false, not {value!r}.")
    return When(_full_name(feature, key), value, negated="differs" in table)


def _full_name(feature: str, key: str) -> str:
    return key if "." in key else f"{feature}.{key}"


def _permission(feature: str, row: Table, where: str) -> Permission:
    _check_keys(row, where, needed=("key", "label"), known=Permission.__slots__)
    key = _text(row, "key", where)
    if not key.startswith(f"{feature}."):
        raise FeatureError(f"{where}: '{key}' must begin with the feature's name: '{feature}.…'.")
    return Permission(key, _words(row, "label", where), _texts(row, "roles", where))


def _secret(row: Table, where: str) -> Secret:
    _check_keys(row, where, needed=("key", "label"), known=Secret.__slots__)
    key = _text(row, "key", where)
    if not re.fullmatch(r"[A-Z][A-Z0-9_]*", key):
        raise FeatureError(f"{where}: {key!r} names no environment variable. Use capitals, digits and _.")
    return Secret(key, _words(row, "label", where))


def _default(value: object, kind: str, choices: Sequence[Choice], where: str) -> Value:
    allowed = [choice.value for choice in choices]
    if (kind in ("choice", "choices")) != bool(choices):
        raise FeatureError(f"{where}: kind '{kind}' {'takes no' if choices else 'needs'} 'choices'.")
    if kind == "yesno":
        if not isinstance(value, bool):
            raise FeatureError(f"{where}: the default is {value!r}. Write true or false.")
        return value
    if kind in NUMBERS:
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise FeatureError(f"{where}: the default is {value!r}. Write a whole number, 0 or more.")
        return value
    texts = _all_texts(value if kind in LISTS else [value])
    if texts is None:
        raise FeatureError(
            f"{where}: the default is {value!r}. Write a {'list of texts' if kind in LISTS else 'text'}."
        )
    for item in texts if allowed else ():
        if item not in allowed:
            raise FeatureError(unknown(where, "choice", item, allowed))
    return texts if kind in LISTS else texts[0]


def _all_texts(value: object) -> tuple[str, ...] | None:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        return None
    return tuple(value)


def _check_keys(row: Table, where: str, *, needed: Sequence[str], known: Collection[str]) -> None:
    for key in row:
        if key not in known:
            raise FeatureError(unknown(where, "key", key, known))
    for key in needed:
        if key not in row:
            raise FeatureError(f"{where}: '{key}' is missing. Add it.")


def _rows(table: Table, key: str, where: str) -> list[tuple[int, Table]]:
    rows = table.get(key, [])
    if not isinstance(rows, list):
        raise FeatureError(f"{where}: '{key}' is no list of tables. Write [[{key}]].")
    return [(number, _table(row, f"{where}: {key} {number}")) for number, row in enumerate(rows, 1)]


def _table(value: object, where: str) -> Table:
    if not isinstance(value, dict):
        raise FeatureError(f"{where}: {value!r} is no table. Write {{ key = value }}.")
    return value


def _words(row: Table, key: str, where: str) -> Words:
    table = _table(row[key], f"{where}: '{key}'")
    _check_keys(table, f"{where}: '{key}'", needed=("fr", "en"), known=Words.__slots__)
    return Words(_text(table, "fr", f"{where}: '{key}'"), _text(table, "en", f"{where}: '{key}'"))


def _text(row: Table, key: str, where: str) -> str:
    value = row[key]
    if not isinstance(value, str) or not value.strip():
        raise FeatureError(f"{where}: '{key}' is {value!r}. Write a text.")
    return value


def _texts(row: Table, key: str, where: str) -> tuple[str, ...]:
    texts = _all_texts(row.get(key, []))
    if texts is None:
        raise FeatureError(f"{where}: '{key}' is {row[key]!r}. Write a list of texts.")
    return texts


def _one_of(row: Table, key: str, where: str, allowed: Collection[str]) -> str:
    value = _text(row, key, where)
    if value not in allowed:
        raise FeatureError(unknown(where, key, value, allowed))
    return value


def _flag(row: Table, key: str, where: str, *, default: bool) -> bool:
    value = row.get(key, default)
    if not isinstance(value, bool):
        raise FeatureError(f"{where}: '{key}' is {value!r}. Write true or false.")
    return value
