"""What a site consists of, decided before anything is written. Pure, and standard library only.

A plan can be flattened into the context of a cookiecutter skeleton and read back from it: that round trip is
why `grandrue new` and plain cookiecutter give the same site.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator import errors, kinds
from generator.countries import COUNTRIES
from generator.kit import Feature, Preset, Question, Value, closure, presets


@dataclass(frozen=True, slots=True)
class Plan:
    """A site to be: its features in needs-order, every answer by full name, and the logo's file if any."""

    features: tuple[Feature, ...]
    answers: Mapping[str, Value]

    @property
    def language(self) -> str:
        """The main language of the site."""
        languages = self.answers["site.languages"]
        return languages[0] if isinstance(languages, tuple) else str(languages)

    @property
    def logo(self) -> Path | None:
        """The file that becomes the site's logo."""
        path = self.answers["site.logo"]
        return Path(str(path)) if path else None

    @property
    def questions(self) -> tuple[Question, ...]:
        """The questions of all its features."""
        return questions(self.features)


def make(features: tuple[Feature, ...], given: Mapping[str, Value], preset: Preset) -> Plan:
    """The plan for `features` with the `given` answers (by full name), completed by defaults.

    The given one wins over the preset's, that over the question's own; what then is empty follows from the
    others where it can: currency and time zone from the country, the VAT number from the SIRET.
    """
    answers = {question.name: given.get(question.name, default(question, preset)) for question in questions(features)}
    for name, value in answers.items():
        if value == "":
            answers[name] = derived(name, answers)
    return Plan(features, answers)


def default(question: Question, preset: Preset) -> Value:
    """The answer to `question` when none is given."""
    if question.name in preset.answers:
        return kinds.parse(question, preset.answers[question.name])
    return question.default


def derived(name: str, answers: Mapping[str, Value]) -> Value:
    """What the answer `name` is when left empty, given the others: empty unless it follows from them."""
    country = COUNTRIES[str(answers.get("site.country", "FR"))]
    if name == "site.currency":
        return country.currency
    if name == "site.timezone":
        return country.timezone
    if name == "site.vat_number" and country.code == "FR":
        return kinds.vat_number(str(answers.get("site.siret", "")))
    return ""


def check(plan: Plan, where: str) -> Plan:
    """The plan, when its answers go together. Raises BadAnswer; `where` is where they were given."""
    for question in plan.questions:
        reason = clash(question, plan.answers)
        if reason:
            raise errors.BadAnswer(where=where, name=question.name, reason=reason)
    return plan


def clash(question: Question, answers: Mapping[str, Value]) -> errors.UserError | None:
    """Why the answer to `question` can't stand beside the others, None when it can."""
    value = answers[question.name]
    if question.after and value and value == answers[question.after]:
        return errors.NoTimeBetween(value=value, other=question.after)
    return None


def questions(features: Iterable[Feature]) -> tuple[Question, ...]:
    """The questions of `features`, in their order."""
    return tuple(question for feature in features for question in feature.questions)


def context(plan: Plan) -> dict[str, object]:
    """The plan as the flat variables of a skeleton's cookiecutter.json."""
    names = ",".join(feature.name for feature in plan.features)
    return {"_features": names, **{variable(q): flat(plan.answers[q.name]) for q in plan.questions}}


def from_context(variables: Mapping[str, object], called_from: Path) -> Plan:
    """The plan that a skeleton's variables stand for. Raises UserError for a bad value.

    `called_from` is where relative names of files start.
    """
    preset = presets()[str(variables["preset"])]
    names = str(variables.get("_features") or ",".join(preset.features))
    features = closure(tuple(names.split(",")))
    given = {}
    for question in questions(features):
        name = variable(question)
        try:
            given[question.name] = kinds.parse(question, variables[name], called_from)
        except errors.UserError as reason:
            raise errors.BadAnswer(where="cookiecutter", name=name, reason=reason) from reason
    return check(make(features, given, preset), "cookiecutter")


def variable(question: Question) -> str:
    """The name of a question in cookiecutter.json: `site_country`, `checkout_delivery_cents`."""
    return question.name.replace(".", "_")


def flat(value: Value) -> str | bool:
    """An answer as cookiecutter holds it: a text, or yes and no."""
    if isinstance(value, bool):
        return value
    return ",".join(value) if isinstance(value, tuple) else str(value)
