"""Packs the features and the skeletons into the installed kit; everything else stands in setup.cfg."""

from __future__ import annotations

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

HERE = Path(__file__).resolve().parent
CACHES = shutil.ignore_patterns("__pycache__", "*.pyc", ".pytest_cache", ".mypy_cache", ".ruff_cache", ".hypothesis")


class BuildWithKit(build_py):  # type: ignore[misc]  # setuptools ships no types
    """Copies blueprints/ and the cookiecutter-* folders into generator/_kit.

    package_data cannot: its ** leaves dotfiles out, and a skeleton is made of them. Nor may blueprints be
    installed as a package of its own, since a site has one by that name.
    """

    def run(self) -> None:
        """Build the package, then lay the kit into it; an editable install finds the kit beside generator/."""
        super().run()
        if self.editable_mode:
            return
        kit = Path(self.build_lib) / "generator" / "_kit"
        shutil.rmtree(kit, ignore_errors=True)  # a file removed since the last build must not come back
        for folder in [HERE / "blueprints", *sorted(HERE.glob("cookiecutter-*"))]:
            shutil.copytree(folder, kit / folder.name, ignore=CACHES)


setup(cmdclass={"build_py": BuildWithKit})
