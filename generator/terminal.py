"""Asks the questions in a terminal, with questionary and rich."""

from __future__ import annotations

from collections.abc import Sequence
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
        names = {preset.name: f"{self._in(preset.title)}: {self._in(preset.description)}" for preset in presets}
        chosen = self._select(say("purpose", self.language), names, presets[0].name)
        return next(preset for preset in presets if preset.name == chosen)

    def screen(self, number: int, total: int, title: Words) -> None:
        """Announce a step."""
        line = say("step", self.language, number=number, total=total, title=self._in(title))
        self.console.print(f"\n[bold green]{line}[/]")

    def ask(self, question: Question, offered: Value) -> Value:
        """Ask one question until the answer is good."""
        self.console.print(Padding(f"[dim]{self._in(question.why)}[/]", (0, 0, 0, 2)))
        label = self._in(question.label)
        options = self._options(question)
        if question.kind == "yesno":
            return bool(self._said(questionary.confirm(label, default=bool(offered), style=STYLE)))
        if isinstance(offered, tuple):
            return self._tick(question, label, options, offered)
        if options:
            return self._select(label, options, str(offered))
        return self._type(question, label, offered)

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
        if question.kind == "country":
            return {country.code: country.in_language(self.language) for country in self._countries()}
        if question.kind == "currency":
            return {code: code for code in CURRENCIES}
        if question.kind == "language":
            return {code: LANGUAGE_NAMES[code] for code in LANGUAGES}
        return {choice.value: self._in(choice.label) for choice in question.choices}

    def _countries(self) -> list[Any]:
        return sorted(COUNTRIES.values(), key=lambda country: country.in_language(self.language))

    def _select(self, label: str, options: dict[str, str], offered: str) -> str:
        choices = [questionary.Choice(text, value=value) for value, text in options.items()]
        return str(self._said(questionary.select(label, choices, default=offered, style=STYLE, instruction=" ")))

    def _tick(self, question: Question, label: str, options: dict[str, str], offered: tuple[str, ...]) -> Value:
        # Those ticked stand first, in their order: the first language is the site's main one.
        order = [*offered, *(value for value in options if value not in offered)]
        choices = [questionary.Choice(options[value], value=value, checked=value in offered) for value in order]

        def check(values: list[str]) -> bool | str:
            return self._complaint(question, ",".join(values)) or True

        hint = f"({say('several', self.language)})"
        asked = questionary.checkbox(label, choices, validate=check, style=STYLE, instruction=hint)
        return typed(question, ",".join(self._said(asked)))

    def _type(self, question: Question, label: str, offered: Value) -> Value:
        def check(text: str) -> bool | str:
            return self._complaint(question, text) or True

        words = shown(question, offered, self.language)
        ask = questionary.path if question.kind == "file" else questionary.text
        return typed(question, self._said(ask(label, default=words, validate=check, style=STYLE)))

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
