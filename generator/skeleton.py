"""Writes each skeleton's cookiecutter.json from the questions: `python -m generator.skeleton`.

The questions live in `feature.toml` alone; a test checks that the written files are up to date.
"""

from __future__ import annotations

import json
from pathlib import Path

from generator import plan
from generator.kit import Preset, Question, closure, presets

EXTENSION = "kit_path.KitPath"

# Files without a placeholder: rendering them would only cost time.
VERBATIM = ["app.py", "deploy/*", "own/*", "tests/*", "theme/*"]


def variables(skeleton: Path) -> str:
    """The cookiecutter.json of `skeleton`: its presets and the questions of all their features."""
    mine = {name: preset for name, preset in presets().items() if preset.skeleton == skeleton}
    features = closure(tuple(name for preset in mine.values() for name in preset.features))
    first = next(iter(mine.values()))
    questions = plan.questions(features)
    table: dict[str, object] = {
        "preset": list(mine),
        **{plan.variable(question): _default(question, first) for question in questions},
        # It names the folder only and reaches into no file. (In two pieces: no template stands in Python.)
        "slug": "{" + "{ cookiecutter.site_name|slugify }" + "}",
        "_features": "",
        "_extensions": [EXTENSION],
        "_copy_without_render": VERBATIM,
        "__prompts__": {
            "slug": "Dossier / Folder",
            "preset": "Modèle / Preset",
            **{plan.variable(question): _prompt(question) for question in questions},
        },
    }
    return json.dumps(table, indent=4, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the file of each skeleton."""
    for skeleton in sorted({preset.skeleton for preset in presets().values()}):
        (skeleton / "cookiecutter.json").write_text(variables(skeleton), encoding="utf-8")


def _default(question: Question, preset: Preset) -> object:
    value = plan.default(question, preset)
    if question.kind != "choice":
        return plan.flat(value)
    return sorted((choice.value for choice in question.choices), key=lambda choice: choice != value)


def _prompt(question: Question) -> object:
    text = f"{question.label.fr} / {question.label.en}"
    if question.kind != "choice":
        return text
    labels = {choice.value: f"{choice.label.fr} / {choice.label.en}" for choice in question.choices}
    return {"__prompt__": text, **labels}


if __name__ == "__main__":
    main()
