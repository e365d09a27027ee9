"""Where the kit's own files are, and what its features and presets say. Standard library only.

An installed `grandrue` carries `blueprints/` and the skeletons in `generator/_kit`; in a checkout they stand
beside `generator/`. The reader of `feature.toml` is loaded by its path, since an installed kit has no
top-level `blueprints`.
"""

from __future__ import annotations

import importlib.util
import sys
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

HERE = Path(__file__).resolve().parent
ROOT = HERE / "_kit" if (HERE / "_kit").is_dir() else HERE.parent
BLUEPRINTS = ROOT / "blueprints"
LOCK = BLUEPRINTS / "requirements.lock"

if TYPE_CHECKING:
    from blueprints.core import feature as reader
else:

    def _load(path: Path):
        name = "grandrue_feature_reader"
        spec = importlib.util.spec_from_file_location(name, path)
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module  # dataclasses look their own module up
        spec.loader.exec_module(module)
        return module

    reader = _load(BLUEPRINTS / "core" / "feature.py")

Feature = reader.Feature
Question = reader.Question
Secret = reader.Secret
Value = reader.Value
Words = reader.Words
FeatureError = reader.FeatureError
in_needs_order = reader.in_needs_order
nearest = reader.nearest


@dataclass(frozen=True, slots=True)
class Preset:
    """A named choice of features and default answers, for one skeleton.

    `answers` come before the questions' own defaults; `demo` are the answers of `grandrue demo`, empty where there
    is none.
    """

    name: str
    skeleton: Path
    title: Words
    description: Words
    features: tuple[str, ...]
    answers: Mapping[str, object]
    demo: Mapping[str, object]


@cache
def features() -> dict[str, Feature]:
    """Every feature of the kit, by name."""
    return reader.read_all(BLUEPRINTS)


@cache
def presets() -> dict[str, Preset]:
    """Every preset of every skeleton, by name, in the order of their files."""
    found = {}
    for path in sorted(ROOT.glob("cookiecutter-*/presets.toml")):
        for name, row in tomllib.loads(path.read_text(encoding="utf-8")).items():
            found[name] = Preset(
                name=name,
                skeleton=path.parent,
                title=Words(**row["title"]),
                description=Words(**row["description"]),
                features=tuple(row["features"]),
                answers=_by_full_name(row.get("answers", {})),
                demo=_by_full_name(row.get("demo", {})),
            )
    return found


def closure(wanted: tuple[str, ...]) -> tuple[Feature, ...]:
    """`wanted` and all that they need, in needs-order. Raises FeatureError for a name that isn't there."""
    return tuple(features()[name] for name in in_needs_order(features(), wanted))


def _by_full_name(table: Mapping[str, Mapping[str, object]]) -> dict[str, object]:
    return {f"{room}.{key}": value for room, row in table.items() for key, value in row.items()}
