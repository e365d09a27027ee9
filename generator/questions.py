"""Which questions are asked, in which order, and the conversation itself.

A screen is one step of at most ten; a question on it is skipped when it was answered beforehand or when the
answers so far make it idle. Who shows it (a terminal, a test) stands behind `Asker`.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from generator import errors, kinds, plan
from generator.countries import COUNTRIES
from generator.kit import Feature, Preset, Question, Value, Words

UNDECLARED = 60
"""The order of a step that no feature declares: after who and where, before mail and hosting."""


@dataclass(frozen=True, slots=True)
class Screen:
    """One step: its title and its questions."""

    title: Words
    questions: tuple[Question, ...]


Review = Sequence[tuple[Words, Sequence[tuple[Question, Value]]]]


class Asker(Protocol):
    """Somebody who shows questions and brings back answers that `typed` accepts."""

    def screen(self, number: int, total: int, title: Words) -> None:
        """Announce a step."""

    def ask(self, question: Question, offered: Value) -> Value:
        """Ask one question until the answer is good."""

    def refuse(self, reason: errors.UserError) -> None:
        """Tell why the answer just given can't stand beside the others."""

    def review(self, rows: Review) -> int | None:
        """Show all answers by screen; the index of the screen to go back to, or None to go on."""


def screens(features: Sequence[Feature]) -> tuple[Screen, ...]:
    """The steps of `features` in their order; a step that nobody declares has its feature's title."""
    declared = {step.key: step for feature in features for step in feature.steps}
    titles = {feature.name: feature.title for feature in features}
    by_step: dict[str, list[Question]] = {}
    for question in plan.questions(features):
        if question.asked:
            by_step.setdefault(question.step, []).append(question)
    order = sorted(by_step, key=lambda key: declared[key].order if key in declared else UNDECLARED)
    return tuple(
        Screen(declared[key].title if key in declared else titles[by_step[key][0].feature], tuple(by_step[key]))
        for key in order
    )


@dataclass
class Interview:
    """Asks all that `given` (by full name) leaves open, and lets the person go back."""

    features: tuple[Feature, ...]
    preset: Preset
    given: Mapping[str, Value]
    asker: Asker
    answers: dict[str, Value] = field(default_factory=dict)

    def run(self) -> dict[str, Value]:
        """Every answer, given or asked for."""
        self.answers = dict(self.given)
        todo = [screen for screen in screens(self.features) if any(self._open(q) for q in screen.questions)]
        for number in range(len(todo)):
            self._ask(todo, number)
        while todo and (back := self.asker.review(self._review(todo))) is not None:
            self._ask(todo, back)
        return self.answers

    def _ask(self, todo: Sequence[Screen], number: int) -> None:
        self.asker.screen(number + 1, len(todo), todo[number].title)
        for question in todo[number].questions:
            if self._open(question):
                complete = self._complete()
                answer = self.asker.ask(question, complete[question.name])
                while reason := plan.clash(question, {**complete, question.name: answer}):
                    self.asker.refuse(reason)
                    answer = self.asker.ask(question, complete[question.name])
                # What merely follows stays empty, to follow again when the person goes back and changes the country.
                follows = answer == plan.derived(question.name, complete)
                self.answers[question.name] = "" if follows else answer

    def _open(self, question: Question) -> bool:
        matters = question.when is None or question.when.holds(self._complete())
        return matters and question.name not in self.given

    def _complete(self) -> Mapping[str, Value]:
        return plan.make(self.features, self.answers, self.preset).answers

    def _review(self, todo: Sequence[Screen]) -> Review:
        answers = self._complete()
        return [(screen.title, [(q, answers[q.name]) for q in screen.questions if self._open(q)]) for screen in todo]


def typed(question: Question, text: str) -> Value:
    """The answer that a person typed: money as an amount (`5,90`), all else as everywhere. Raises UserError."""
    if question.kind == "money" and text.strip():
        return kinds.amount(text)
    return kinds.parse(question, text)


def shown(question: Question, value: Value, language: str) -> str:
    """An answer as a person reads it, and may type it."""
    if isinstance(value, bool):
        return {"fr": ("non", "oui"), "en": ("no", "yes")}[language][value]
    if question.kind == "country" and value:
        return COUNTRIES[str(value)].in_language(language)
    labels = {choice.value: choice.label.in_language(language) for choice in question.choices}
    if isinstance(value, tuple):
        return ", ".join(labels.get(item, item) for item in value)
    if question.kind == "money" and isinstance(value, int):
        return f"{value // 100}{',' if language == 'fr' else '.'}{value % 100:02d}"
    return labels.get(str(value), str(value))
