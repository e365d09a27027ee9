"""Takes one step after the other, notes how each ended, and shows it. Standard library only."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TypeVar

from generator.smoke_report import Step, line
from generator.smoke_site import StepError
from generator.smoke_words import say

T = TypeVar("T")
Action = Callable[[Step], T]


class Stop(Exception):
    """A step failed without which the next ones make no sense."""


class Steps:
    """The steps done so far. An action fails by raising StepError, or by leaving problems in its step."""

    def __init__(self, language: str, *, show: bool) -> None:
        self.language = language
        self.show = show
        self.done: list[Step] = []

    @property
    def failed(self) -> bool:
        """Whether any step failed."""
        return any(step.status == "failed" for step in self.done)

    def do(self, key: str, action: Action[T], **facts: object) -> T | None:
        """Take a step; what the action returned, None when it failed."""
        step = Step(key, say(key, self.language, **facts))
        began = time.monotonic()
        result: T | None = None
        try:
            result = action(step)
        except (StepError, OSError) as error:  # OSError: a disk that is full, a server that is gone
            step.problems.append(str(error))
        step.seconds = time.monotonic() - began
        if step.problems:
            step.status = "failed"
        self._note(step)
        return result

    def must(self, key: str, action: Action[T], **facts: object) -> T:
        """Take a step that the next ones build on. Raises Stop when it failed."""
        result = self.do(key, action, **facts)
        if self.done[-1].status == "failed":
            raise Stop
        return result  # type: ignore[return-value]  # None only where the action returned it

    def skip(self, key: str, reason: str) -> None:
        """Note a step that could not be taken here."""
        self._note(Step(key, say(key, self.language), "skipped", detail=reason))

    def _note(self, step: Step) -> None:
        self.done.append(step)
        if self.show:
            sys.stdout.write(line(step, self.language) + "\n")
            sys.stdout.flush()
