"""The two files of a site that are written from its answers: `site.toml` and `.env.example`. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator

from generator.kit import Question, Value
from generator.plan import Plan


def answers(plan: Plan) -> str:
    """The tables of site.toml: the features, `[site]`, and `[answers.<feature>]` for each that asks something.

    Each answer stands under its question, in the main language of the site.
    """
    names = [f"    {literal(feature.name)},\n" for feature in plan.features]
    lines = [f"features = [\n{''.join(names)}]\n", "\n[site]\n"]
    lines += [line for q in plan.questions if q.target == "site" for line in _answer(plan, q)]
    for feature in plan.features:
        own = [q for q in feature.questions if q.target == "answers"]
        if own:
            lines += [f"\n[answers.{feature.name}]\n", *(line for q in own for line in _answer(plan, q))]
    return "".join(lines).rstrip("\n")


def secrets(plan: Plan) -> str:
    """The secrets that the features of the site know, each under what it is, none of them set."""
    rows = [secret for feature in plan.features for secret in feature.secrets]
    return "\n".join(f"# {row.label.in_language(plan.language)}\n#{row.key}=\n" for row in rows)


def literal(value: Value) -> str:
    """A value in TOML. A basic string of TOML is written as one of JSON (toml.io/en/v1.0.0#string)."""
    return json.dumps(list(value) if isinstance(value, tuple) else value, ensure_ascii=False)


def _answer(plan: Plan, question: Question) -> Iterator[str]:
    value = plan.answers[question.name]
    if question.name == "site.logo":
        value = logo_name(plan)
    yield f"# {question.label.in_language(plan.language)}\n"
    yield f"{question.key} = {literal(value)}\n"


def logo_name(plan: Plan) -> str:
    """What the logo is called in `theme/`, or nothing."""
    return f"logo{plan.logo.suffix.lower()}" if plan.logo else ""
