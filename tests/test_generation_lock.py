"""The lock: complete, without a trace of the machine, and cut to what a site needs."""

import ast
import importlib.metadata
import re
import sys
from collections.abc import Iterator, Mapping
from functools import cache

import pytest

from generator import lock
from generator.errors import LockOutOfDate
from generator.kit import BLUEPRINTS, LOCK, Feature, closure, features, presets

SMALL = """\
# Made by somebody
click==8.5.1 \\
    --hash=sha256:aa
    # via flask
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:bb
    # via click
flask==3.1.3 \\
    --hash=sha256:cc \\
    --hash=sha256:dd
    # via
    #   -r requirements.in
    #   Flask_Login
flask-login==0.6.3 \\
    --hash=sha256:ee
greenlet==2.0 ; python_version < '3.14' \\
    --hash=sha256:f1
greenlet==3.0 ; python_version >= '3.14' \\
    --hash=sha256:f2
"""


def test_a_site_gets_what_its_features_brought_in_and_no_more() -> None:
    packages = lock.read(SMALL)

    assert lock.within(packages, ["flask"]) == {"flask", "click", "colorama"}
    assert lock.within(packages, ["flask-login"]) == {"flask-login", "flask", "click", "colorama"}
    assert lock.within(packages, ["greenlet"]) == {"greenlet"}


def test_each_row_keeps_its_hashes_and_its_platform() -> None:
    packages = lock.read(SMALL)

    assert packages["flask"][0].lines == "flask==3.1.3 \\\n    --hash=sha256:cc \\\n    --hash=sha256:dd\n"
    assert packages["colorama"][0].lines.startswith("colorama==0.4.6 ; sys_platform == 'win32' \\\n")
    assert len(packages["greenlet"]) == 2


def test_a_requirement_that_is_not_locked_is_told() -> None:
    with pytest.raises(LockOutOfDate) as caught:
        lock.within(lock.read(SMALL), ["stripe"])

    assert str(caught.value) == "The lock does not know 'stripe'. Make it again: python -m generator.lock"


def test_the_lock_knows_every_feature_and_nothing_that_no_feature_needs() -> None:
    wanted = {
        lock.package(line)
        for feature in features().values()
        for line in (*feature.requirements, *feature.test_requirements)
    }

    assert lock.within(lock.locked(), wanted) == set(lock.locked())


def test_every_package_is_pinned_and_hashed() -> None:
    for rows in lock.locked().values():
        for row in rows:
            assert re.match(r"[a-z0-9._-]+(\[[a-z,]+\])?==[^ ]+ ", row.lines), row.lines
            assert "--hash=sha256:" in row.lines


def test_the_lock_names_no_place() -> None:
    text = LOCK.read_text(encoding="utf-8")

    assert "://" not in text
    assert not re.search(r"^\s*(--index|--extra|--find|-i |-f |-e )", text, re.MULTILINE)
    assert not re.search(r"(^|\s)/", text, re.MULTILINE)


def test_a_site_without_tests_tools_is_installed_without_them() -> None:
    chosen = closure(presets()["shop"].features)

    assert "pytest==" not in lock.requirements(chosen)
    assert "pytest==" in lock.test_requirements(chosen)
    assert "\n-r requirements.txt\n" in lock.test_requirements(chosen)


@pytest.mark.parametrize("feature", features().values(), ids=features())
def test_every_library_that_a_feature_imports_is_among_its_requirements(feature: Feature) -> None:
    chosen = closure((feature.name,))
    site = lock.within(lock.locked(), [lock.package(line) for room in chosen for line in room.requirements])
    tests = lock.within(lock.locked(), [lock.package(line) for room in chosen for line in room.test_requirements])

    for name, in_tests in sorted(set(imported(feature))):
        packages = {lock.package(package) for package in provided().get(name, ())}
        assert packages & (site | tests if in_tests else site), f"{feature.name} imports {name}: add it to feature.toml"


@cache
def provided() -> Mapping[str, list[str]]:
    """The packages that bring each importable name, as installed here."""
    return importlib.metadata.packages_distributions()


def imported(feature: Feature) -> Iterator[tuple[str, bool]]:
    """The outside modules that a feature imports, and whether only its tests do."""
    for path in (BLUEPRINTS / feature.name).rglob("*.py"):
        in_tests = "tests" in path.parts or path.name == "testing.py"
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom) and not node.level:
                names = [node.module or ""]
            for name in names:
                top = name.partition(".")[0]
                if top not in sys.stdlib_module_names and top not in ("blueprints", "own", "_typeshed"):
                    yield top, in_tests
