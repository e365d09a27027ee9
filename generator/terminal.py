"""Asks the questions in a terminal, with questionary and rich."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import permutations
from typing import Any

import questionary
from rich.console import Console
from rich.padding import Padding
from rich.table import Table

from generator import errors
from generator.countries import COUNTRIES, CURRENCIES
from generator.kinds import LANGUAGES
from generator.kit import Preset, Question, Value, Words
from generator.questions import Review, shown, typed
from generator.words import say

STYLE = questionary.Style(
    [("qmark", "fg:ansigreen"), ("question", "bold"), ("answer", "fg:ansicyan"), ("instruction", "fg:ansibrightblack")]
)
LANGUAGE_NAMES = {"fr": "Français", "en": "English"}


class Terminal:
    """An `Asker` for somebody at a keyboard. Ctrl-C raises Abandoned."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.console = Console(highlight=False)

    def hello(self) -> None:
        """Say how this goes."""
        self.console.print(f"\n[bold]Grandrue[/]\n{say('hello', self.language)}")

    def purpose(self, presets: Sequence[Preset]) -> Preset:
        """Which preset the site is made from; with one alone there is nothing to ask."""
        if len(presets) == 1:
            return presets[0]
        # A line of a select is cut off at the edge of the window, so what each preset is stands above them.
        for preset in presets:
            words = f"[bold]{self._in(preset.title)}[/]\n[dim]{self._in(preset.description)}[/]"
            self.console.print(Padding(words, (1, 0, 0, 2)))
        names = {preset.name: self._in(preset.title) for preset in presets}
        chosen = self._select(say("purpose", self.language), names, presets[0].name)
        return next(preset for preset in presets if preset.name == chosen)

    def screen(self, number: int, total: int, title: Words) -> None:
        """Announce a step."""
        line = say("step", self.language, number=number, total=total, title=self._in(title))
        self.console.print(f"\n[bold green]{line}[/]")

    def ask(self, question: Question, offered: Value) -> Value:
        """Ask one question until the answer is good."""
        self.console.print(Padding(f"[dim]{self._in(question.why)}[/]", (1, 0, 0, 2)))
        label = self._in(question.label)
        if question.kind == "choices":
            return self._tick(question, label, offered)
        options = self._options(question)
        if not options:
            return self._type(question, label, offered)
        chosen = self._select(label, options, _plain(offered))
        return typed(question, chosen)

    def refuse(self, reason: errors.UserError) -> None:
        """Say what is wrong with an answer."""
        self.console.print(Padding(reason.in_language(self.language), (0, 0, 0, 2)), style="red", markup=False)

    def review(self, rows: Review) -> int | None:
        """Show all answers; the index of the screen to go back to, or None to write the site."""
        table = Table(title=f"\n{say('review', self.language)}", title_justify="left", box=None, padding=(0, 2))
        table.add_column(style="dim")
        table.add_column(overflow="fold")
        for _, answers in rows:
            for question, value in answers:
                table.add_row(self._in(question.label), shown(question, value, self.language) or "—")
        self.console.print(table)
        back = {str(n): say("go.back", self.language, title=self._in(title)) for n, (title, _) in enumerate(rows)}
        chosen = self._select(say("go", self.language), {"": say("go.on", self.language), **back}, "")
        return int(chosen) if chosen else None

    def _options(self, question: Question) -> dict[str, str]:
        """What can be picked, by value; empty where the answer is typed."""
        if question.kind == "currency":
            return {code: code for code in CURRENCIES}
        if question.kind == "language":
            # The order matters, as the first is the main one.
            some = [order for count in range(1, len(LANGUAGES) + 1) for order in permutations(LANGUAGES, count)]
            return {",".join(order): ", ".join(LANGUAGE_NAMES[code] for code in order) for order in some}
        if question.kind == "yesno":
            return {"yes": say("yes", self.language), "no": say("no", self.language)}
        return {choice.value: self._in(choice.label) for choice in question.choices}

    def _select(self, label: str, options: dict[str, str], offered: str) -> str:
        choices = [questionary.Choice(text, value=value) for value, text in options.items()]
        return str(self._said(questionary.select(label, choices, default=offered, style=STYLE, instruction=" ")))

    def _tick(self, question: Question, label: str, offered: Value) -> Value:
        ticked = offered if isinstance(offered, tuple) else ()
        choices = [
            questionary.Choice(self._in(choice.label), value=choice.value, checked=choice.value in ticked)
            for choice in question.choices
        ]

        def check(values: list[str]) -> bool | str:
            return self._complaint(question, ",".join(values)) or True

        hint = f"({say('several', self.language)})"
        # questionary would end with "done (2 selections)", in English: the answer is written below instead.
        asked = questionary.checkbox(
            label, choices, validate=check, style=STYLE, instruction=hint, erase_when_done=True
        )
        answer = typed(question, ",".join(self._said(asked)))
        self.console.print(f"? {label} {shown(question, answer, self.language)}", markup=False)
        return answer

    def _type(self, question: Question, label: str, offered: Value) -> Value:
        words = shown(question, offered, self.language)
        while True:
            words = str(self._said(self._prompt(question, label, words)))
            try:
                return typed(question, words)
            except errors.UserError as error:
                self.refuse(error)  # questionary's own line under the prompt is cut off at the edge of the window

    def _prompt(self, question: Question, label: str, words: str) -> questionary.Question:
        if question.kind == "country":
            # Typed, not picked: who lives elsewhere learns why the list ends at the Union.
            names = sorted(country.in_language(self.language) for country in COUNTRIES.values())
            return questionary.autocomplete(label, names, default=words, style=STYLE)
        if question.kind == "file":
            return questionary.path(label, default=words, style=STYLE)
        return questionary.text(label, default=words, style=STYLE)

    def _complaint(self, question: Question, text: str) -> str | None:
        try:
            typed(question, text)
        except errors.UserError as error:
            return error.in_language(self.language)
        return None

    def _said(self, asked: questionary.Question) -> Any:
        try:
            return asked.unsafe_ask()
        except (KeyboardInterrupt, EOFError) as error:
            raise errors.Abandoned from error

    def _in(self, words: Words) -> str:
        return words.in_language(self.language)


def _plain(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return ",".join(value) if isinstance(value, tuple) else str(value)
