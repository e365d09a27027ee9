"""The walls of the house, drawn from the source: each function returns a sentence for each breach.

They take the root of a kit, so that a small broken twin can be held against them.
"""

import ast
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from blueprints.core.feature import in_needs_order, read_all

DRAWERS = frozenset(
    {"utils", "util", "helpers", "helper", "misc", "common", "manager", "managers", "service", "services"}
)
MAX_LINES = 500


@dataclass(frozen=True)
class Import:
    """One imported module, and how: in a function or not, only for types or not."""

    target: str
    line: int
    in_function: bool
    for_types: bool


@dataclass(frozen=True)
class Module:
    """One Python file by its dotted name."""

    name: str
    path: Path
    source: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.source, str(self.path))

    @property
    def room(self) -> str | None:
        """The feature that it belongs to, None outside blueprints/ and for blueprints/__init__.py."""
        parts = self.name.split(".")
        return parts[1] if parts[0] == "blueprints" and len(parts) > 1 else None

    @property
    def is_test(self) -> bool:
        return "tests" in self.name.split(".")

    @cached_property
    def imports(self) -> tuple[Import, ...]:
        return tuple(_imports(self.tree, self.name, self.path.name == "__init__.py"))


class Kit:
    """The Python files of the kit that has its root there."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.features = read_all(root / "blueprints")
        self.modules = {module.name: module for module in _modules(root)}

    def known(self, target: str) -> str | None:
        """The module of the kit that an import of ``target`` runs: itself, or the one that holds the name."""
        if target in self.modules:
            return target
        parent = target.rpartition(".")[0]
        return parent if parent in self.modules else None


def generator_stands_alone(kit: Kit) -> Iterator[str]:
    """The generator takes from blueprints the reader of feature.toml, loaded by its path, and nothing else."""
    for module in _below(kit, "generator"):
        for imported in module.imports:
            allowed = imported.for_types and imported.target.startswith("blueprints.core.feature")
            if imported.target.split(".")[0] == "blueprints" and not allowed:
                yield f"{_at(kit, module, imported.line)}: the generator imports {imported.target}."


def standard_library_only(kit: Kit) -> Iterator[str]:
    """What says "standard library only" imports that, and modules of ours that themselves do no more."""
    for module in kit.modules.values():
        if not _claims_to_be_frugal(module):
            continue
        for culprit, imported in _foreign_imports(kit, module):
            via = "" if culprit is module else f" by way of {culprit.name}"
            yield f"{_at(kit, module)}: says it takes the standard library only, and imports {imported.target}{via}."


def features_import_their_needs(kit: Kit) -> Iterator[str]:
    """A feature imports core and what it needs; core imports no feature; nobody imports own."""
    for module in kit.modules.values():
        allowed = _rooms_open_to(kit, module)
        for imported in module.imports:
            parts = imported.target.split(".")
            if parts[0] == "own":
                yield f"{_at(kit, module, imported.line)}: imports own, which belongs to the owner."
            if module.room and parts[0] in ("generator", "tests"):
                yield f"{_at(kit, module, imported.line)}: a feature imports {imported.target}, which no site has."
            if module.room and parts[0] == "blueprints" and len(parts) > 1 and parts[1] not in allowed:
                yield f"{_at(kit, module, imported.line)}: '{module.room}' imports '{parts[1]}', which its needs don't hold."


def no_circles(kit: Kit) -> Iterator[str]:
    """No two modules import each other, not by a detour either."""
    edges = {
        module.name: sorted(
            {
                known
                for i in module.imports
                if not i.for_types and (known := kit.known(i.target)) and known != module.name
            }
        )
        for module in kit.modules.values()
    }
    for circle in _circles(edges):
        yield f"These import each other in a circle: {' -> '.join(circle)}."


def imports_stand_on_top(kit: Kit) -> Iterator[str]:
    """An import inside a function has a comment beside or above it with the reason."""
    for module in kit.modules.values():
        lines = module.source.splitlines()
        for imported in module.imports:
            if imported.in_function and not _has_a_reason(lines, imported.line):
                yield f"{_at(kit, module, imported.line)}: imports {imported.target} in a function and says not why."


def no_jinja_in_python(kit: Kit) -> Iterator[str]:
    """No template syntax in a string of a Python file; the hooks of cookiecutter are templates themselves."""
    for module in kit.modules.values():
        for number, line in enumerate(module.source.splitlines(), 1):
            if re.search(r"\{[{%][^{]*\bcookiecutter\b", line):
                yield f"{_at(kit, module, number)}: holds template syntax of cookiecutter."
        for line_number, text in () if module.is_test else _strings(module.tree):
            if re.search(r"\{\{-?\s*[A-Za-z_].*\}\}|\{%-?\s*[a-z]+.*%\}", text, re.DOTALL):
                yield f"{_at(kit, module, line_number)}: holds a Jinja template inside Python."


def no_drawers(kit: Kit) -> Iterator[str]:
    """No module is called utils, helpers, services…: a module has the name of the thing."""
    for module in kit.modules.values():
        if DRAWERS & set(module.name.split(".")):
            yield f"{_at(kit, module)}: name the module for the thing it is about."


def files_stay_short(kit: Kit) -> Iterator[str]:
    """No Python file has more than MAX_LINES lines."""
    for module in kit.modules.values():
        count = module.source.count("\n")
        if count > MAX_LINES:
            yield f"{_at(kit, module)}: has {count} lines; {MAX_LINES} are allowed."


def tables_carry_their_room(kit: Kit) -> Iterator[str]:
    """Every table's name begins with its room's."""
    for module in kit.modules.values():
        if not module.room:
            continue
        for node in ast.walk(module.tree):
            name = _table_name(node)
            if name and not name.startswith(f"{module.room}_"):
                yield f"{_at(kit, module, _line(node))}: the table '{name}' must begin with '{module.room}_'."


def removed_features_block_nothing(kit: Kit) -> Iterator[str]:
    """A foreign key into another feature's table says ondelete CASCADE or SET NULL."""
    for module in kit.modules.values():
        if not module.room or module.is_test:
            continue
        for node in ast.walk(module.tree):
            if not isinstance(node, ast.Call) or _called(node) not in ("ForeignKey", "ForeignKeyConstraint"):
                continue
            ondelete = next((_text(k.value) for k in node.keywords if k.arg == "ondelete"), None)
            for target in _referred(node):
                foreign = not target.startswith(f"{module.room}_")
                if foreign and ondelete not in ("CASCADE", "SET NULL"):
                    where = _at(kit, module, node.lineno)
                    yield f"{where}: the key to {target} needs ondelete CASCADE or SET NULL, not {ondelete}."


WALLS = (
    generator_stands_alone,
    standard_library_only,
    features_import_their_needs,
    no_circles,
    imports_stand_on_top,
    no_jinja_in_python,
    no_drawers,
    files_stay_short,
    tables_carry_their_room,
    removed_features_block_nothing,
)


def _modules(root: Path) -> Iterator[Module]:
    for top in ("generator", "blueprints"):
        for path in sorted((root / top).rglob("*.py")):
            parts = path.relative_to(root).with_suffix("").parts
            if "__pycache__" in parts or "_kit" in parts:
                continue
            name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
            yield Module(name, path, path.read_text("utf-8"))


def _imports(tree: ast.Module, name: str, is_package: bool) -> Iterator[Import]:
    def walk(node: ast.AST, in_function: bool, for_types: bool) -> Iterator[Import]:
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Import(alias.name, node.lineno, in_function, for_types)
        elif isinstance(node, ast.ImportFrom):
            base = _base(node, name, is_package)
            for alias in node.names:
                yield Import(f"{base}.{alias.name}", node.lineno, in_function, for_types)
        elif isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            for statement in node.body:
                yield from walk(statement, in_function, True)
            for statement in node.orelse:
                yield from walk(statement, in_function, for_types)
        else:
            inside = in_function or isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            for child in ast.iter_child_nodes(node):
                yield from walk(child, inside, for_types)

    yield from walk(tree, False, False)


def _base(node: ast.ImportFrom, name: str, is_package: bool) -> str:
    if not node.level:
        return node.module or ""
    parts = name.split(".")
    kept = parts[: len(parts) - node.level + is_package]
    return ".".join([*kept, node.module] if node.module else kept)


def _rooms_open_to(kit: Kit, module: Module) -> set[str]:
    if module.room not in kit.features:
        return set()
    return {"core", *in_needs_order(kit.features, [module.room])}


def _claims_to_be_frugal(module: Module) -> bool:
    words = " ".join((ast.get_docstring(module.tree) or "").lower().split())
    return bool(re.search(r"\bstandard library only\b", words)) and not module.is_test


def _foreign_imports(kit: Kit, start: Module) -> Iterator[tuple[Module, Import]]:
    """What ``start`` and all that it imports at start-up take from neither the kit nor the standard library."""
    waiting, seen = [start], {start.name}
    for module in waiting:
        for imported in module.imports:
            if imported.for_types or imported.in_function:
                continue
            ours = kit.known(imported.target)
            if ours and ours not in seen:
                seen.add(ours)
                waiting.append(kit.modules[ours])
            elif not ours and imported.target.split(".")[0] not in sys.stdlib_module_names:
                yield module, imported


def _circles(edges: dict[str, list[str]]) -> Iterator[list[str]]:
    """One circle out of each knot of modules that reach each other."""
    done: set[str] = set()
    for start in sorted(edges):
        if start in done:
            continue
        path = _way_back(start, edges)
        if path:
            done.update(path)
            yield [*path, start]


def _way_back(start: str, edges: dict[str, list[str]]) -> list[str] | None:
    """The shortest way from ``start`` to itself."""
    paths, seen = [[start]], {start}
    for path in paths:
        for target in edges.get(path[-1], ()):
            if target == start:
                return path
            if target not in seen:
                seen.add(target)
                paths.append([*path, target])
    return None


def _has_a_reason(lines: list[str], number: int) -> bool:
    """Whether words stand beside the line, or above the block of imports that it is in; a bare noqa is none."""
    _code, _mark, beside = lines[number - 1].partition("#")
    if re.sub(r"noqa(: *[A-Z]+[0-9]+(, *[A-Z]+[0-9]+)*)?|type: *ignore(\[[^]]*\])?|\W", "", beside):
        return True
    above = number - 2
    while above >= 0 and re.match(r"\s*(from|import) ", lines[above]):
        above -= 1
    return above >= 0 and lines[above].lstrip().startswith("#")


def _strings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """All texts of a module with their lines, but the docstrings."""
    docstrings = {
        id(child.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef)
        for child in node.body
        if isinstance(child, ast.Expr)
    }
    for text in ast.walk(tree):
        if isinstance(text, ast.Constant) and isinstance(text.value, str) and id(text) not in docstrings:
            yield text.lineno, text.value


def _table_name(node: ast.AST) -> str | None:
    if isinstance(node, ast.Assign) and any(ast.unparse(target) == "__tablename__" for target in node.targets):
        return _text(node.value)
    if isinstance(node, ast.Call) and _called(node) in ("Table", "create_table") and node.args:
        return _text(node.args[0])
    return None


def _called(node: ast.Call) -> str:
    return ast.unparse(node.func).rpartition(".")[2]


def _referred(node: ast.Call) -> Iterator[str]:
    """The columns (`table.column`) that a foreign key points to."""
    place = 1 if _called(node) == "ForeignKeyConstraint" else 0
    for argument in node.args[place : place + 1]:
        for part in argument.elts if isinstance(argument, ast.List | ast.Tuple) else [argument]:
            text = _text(part)
            if text:
                yield text


def _text(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def _below(kit: Kit, top: str) -> Iterator[Module]:
    return (module for module in kit.modules.values() if module.name.split(".")[0] == top)


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 1))


def _at(kit: Kit, module: Module, line: int = 1) -> str:
    return f"{module.path.relative_to(kit.root).as_posix()}:{line}"
