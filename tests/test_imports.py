"""The house rule: imports run one way, Qt and PuLP stay in their rooms."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = ("foods", "solver", "planner.domain", "planner.store", "planner.ui", "planner.cli")
MAY_USE = {
    "foods": set(),
    "solver": {"foods"},
    "planner.domain": {"foods", "solver"},
    "planner.store": {"foods", "solver", "planner.domain"},
    "planner.ui": {"foods", "solver", "planner.domain", "planner.store"},
    "planner.cli": {"foods", "solver", "planner.domain", "planner.store"},
}


def modules() -> Iterator[tuple[str, Path]]:
    for top in ("foods", "solver", "planner"):
        for path in sorted((ROOT / top).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts), path


def room_of(module: str) -> str | None:
    return next((r for r in ROOMS if module == r or module.startswith(r + ".")), None)


@cache
def imported(module: str, path: Path) -> frozenset[str]:
    """Absolute names of everything a file imports, anywhere in it."""
    return frozenset(_imported(module, path))


def _imported(module: str, path: Path) -> Iterator[str]:
    is_package = path.name == "__init__.py"
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                up = module.split(".")[: len(module.split(".")) - node.level + is_package]
                base = ".".join([*up, base] if base else up)
            yield base
            yield from (f"{base}.{alias.name}" for alias in node.names)


ALL = list(modules())


@pytest.mark.parametrize(("module", "path"), ALL, ids=[m for m, _ in ALL])
def test_imports_run_one_way(module: str, path: Path) -> None:
    room = room_of(module)
    if room is None:  # planner itself and planner.app, which connects everything
        return
    rooms = {room_of(name) for name in imported(module, path)} - {None, room}
    assert rooms <= MAY_USE[room], f"{module} may not import {rooms - MAY_USE[room]}"


@pytest.mark.parametrize(("module", "path"), ALL, ids=[m for m, _ in ALL])
def test_qt_and_pulp_stay_in_their_rooms(module: str, path: Path) -> None:
    roots = {name.split(".")[0] for name in imported(module, path)}
    if "PySide6" in roots:
        assert room_of(module) == "planner.ui" or module == "planner.app"
    if roots & {"pulp", "highspy"}:
        assert room_of(module) == "solver"


def test_no_module_is_in_an_import_cycle() -> None:
    names = {module for module, _ in ALL}
    graph = {m: {i for i in imported(m, p) if i in names and i != m} for m, p in ALL}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> None:
        assert module not in trail, f"cycle: {' -> '.join([*trail, module])}"
        if module not in done:
            for other in sorted(top_level_imports[module]):
                visit(other, (*trail, module))
            done.add(module)

    top_level_imports = {m: graph[m] - parents(m) for m in graph}
    for module in sorted(graph):
        visit(module, ())


def parents(module: str) -> set[str]:
    """A module importing a sibling names its own package on the way: not a cycle."""
    parts = module.split(".")
    return {".".join(parts[:n]) for n in range(1, len(parts))}
