"""What the skeleton's templates may call: filters that write a file of the site out of the answers.

Cookiecutter loads this file from beside cookiecutter.json, which tells where the rest of the kit is: its own
`_repo_dir` may be relative, and a hook runs in the new site.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from jinja2 import Environment
from jinja2.ext import Extension

_ROOT = Path(__file__).resolve().parent.parent
IMPORT_FROM = _ROOT.parent.parent if _ROOT.name == "_kit" else _ROOT
CALLED_FROM = Path.cwd()
sys.path.insert(0, str(IMPORT_FROM))

from generator import lock, plan, site_file  # noqa: E402  (the line above says where it is)


class KitPath(Extension):
    """Adds the filters, and `kit` for the hooks: where to import from and where the person stood."""

    def __init__(self, environment: Environment) -> None:
        super().__init__(environment)
        environment.globals["kit"] = {"import_from": str(IMPORT_FROM), "called_from": str(CALLED_FROM)}
        environment.filters["site_answers"] = lambda variables: site_file.answers(_plan(variables))
        environment.filters["site_secrets"] = lambda variables: site_file.secrets(_plan(variables))
        environment.filters["site_features"] = lambda variables: _plan(variables).features
        environment.filters["site_language"] = lambda variables: _plan(variables).language
        environment.filters["requirements"] = lambda variables: lock.requirements(_plan(variables).features)
        environment.filters["test_requirements"] = lambda variables: lock.test_requirements(_plan(variables).features)


def _plan(variables: Mapping[str, object]) -> plan.Plan:
    return plan.from_context(variables, CALLED_FROM)
