"""Count what holds the architecture: sizes of folders, layers, and cycles of imports.

``python -m tests.architecture`` prints each count and every fault; `test_imports.py` holds them.
A package that is new goes into `LAYERS`, above all that it imports.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
TOPS = ("foods", "solver", "planner")

MOST_CHILDREN = {"planner/ui": 26, "planner/domain": 20, "solver": 12, "foods": 20}
"""The most files and folders directly in a folder that is read from top to bottom."""
MOST_BELOW = 25
"""The most in any other folder of the program. Tables of data are not counted."""

TOP_PACKAGES: Mapping[str, frozenset[str]] = {
    "foods": frozenset(),
    "solver": frozenset({"foods"}),
    "planner.domain": frozenset({"foods", "solver"}),
    "planner.store": frozenset({"foods", "solver", "planner.domain"}),
    "planner.report": frozenset({"foods", "solver", "planner.domain", "planner.store"}),
    "planner.application": frozenset(
        {"foods", "solver", "planner.domain", "planner.store", "planner.report"}
    ),
    "planner.ui": frozenset(
        {
            "foods",
            "solver",
            "planner.domain",
            "planner.store",
            "planner.report",
            "planner.application",
        }
    ),
    "planner.cli": frozenset(
        {
            "foods",
            "solver",
            "planner.domain",
            "planner.store",
            "planner.report",
            "planner.application",
        }
    ),
}
"""Each top package and those it may import. `planner` itself and `planner.app` may import all."""

LAYERS: Mapping[str, tuple[str, ...]] = {
    "foods": tuple(
        "one_thread translatable errors tables figures food recipe dish catalogue "
        "vocabulary languages checks library lines derive own __init__ __main__".split()
    ),
    "solver": tuple("problem solution model lp search explain solve __init__".split()),
    "planner.domain": tuple(
        "translatable errors tables target person place_names targets plan care assessment "
        "shopping learning diary verify planning diet recipes explain __init__".split()
    ),
    "planner.ui": tuple(
        "__init__ background theme locale widgets messages detail diet person foods settings week "
        "paper painters targets diary session shopping exporting learn nutrients weeks "
        "wishes window program".split()
    ),
}
"""Packages and modules of a top package, lowest first: none may import one that stands after it."""

CLOSED = frozenset(
    "foods.languages foods.library foods.lines foods.own foods.vocabulary planner.cohort "
    "planner.desktop planner.domain.care.effects planner.domain.diary planner.domain.diet "
    "planner.domain.learning planner.domain.plan.calendar planner.report.exports".split()
)
"""Packages of which others may use only the public names (``__all__`` of ``__init__.py``)."""
MOST_PRIVATE_IMPORTS = 950
"""The most imports from outside into a module of a package that has public names. It may only fall:
where a name is needed outside, make it public, and put a package without such imports into
`CLOSED`."""


@cache
def modules() -> Mapping[str, Path]:
    """Return the file of every module of the program, by dotted name."""
    found = {}
    for top in TOPS:
        for path in sorted((ROOT / top).rglob("*.py")):
            parts = path.relative_to(ROOT).with_suffix("").parts
            found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


@cache
def imported(module: str) -> frozenset[str]:
    """Return the absolute names of everything that a module imports, anywhere in it."""
    return frozenset(_imported(module, modules()[module]))


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


def top_package_of(module: str) -> str | None:
    """Return the top package a module is in; None for `planner.app` and the like."""
    return next((r for r in TOP_PACKAGES if module == r or module.startswith(r + ".")), None)


def size_faults() -> list[str]:
    """Return a sentence for each folder with more files and folders than it may have."""
    children: dict[str, set[str]] = {}
    for top in TOPS:
        for path in sorted((ROOT / top).rglob("*")):
            parts = path.relative_to(ROOT).parts
            if path.is_file() and not {"data", "__pycache__"} & set(parts):
                for depth in range(1, len(parts)):
                    children.setdefault("/".join(parts[:depth]), set()).add(parts[depth])
    return [
        f"{folder} has {len(held)} files and folders; {most} are the most. Group them by meaning."
        for folder, held in sorted(children.items())
        if len(held) > (most := MOST_CHILDREN.get(folder, MOST_BELOW))
    ]


def layer_faults(top: str) -> list[str]:
    """Return a sentence for each import within a top package from a lower layer to a higher one."""
    order = {unit: number for number, unit in enumerate(LAYERS[top])}
    faults = []
    for module in modules():
        unit = _unit(module, top)
        if unit is None:
            continue
        if unit not in order:
            faults.append(f"{module}: name {unit} in LAYERS of tests/architecture.py")
            continue
        for other in sorted(imported(module)):
            target = _unit(other, top)
            if target in order and target != "__init__" and order[target] > order[unit]:
                faults.append(f"{module} imports {other}, which is in a higher layer")
    return faults


def _unit(module: str, top: str) -> str | None:
    """Return the package or module of a top package that a dotted name is in."""
    if module == top:
        return "__init__"
    return module[len(top) + 1 :].split(".")[0] if module.startswith(top + ".") else None


def cycle() -> tuple[str, ...]:
    """Return the modules of one cycle of imports, or nothing if there is none."""
    names = set(modules())
    graph = {m: {i for i in imported(m) if i in names and i != m} - _parents(m) for m in names}
    done: set[str] = set()

    def visit(module: str, trail: tuple[str, ...]) -> tuple[str, ...]:
        if module in trail:
            return (*trail[trail.index(module) :], module)
        if module not in done:
            for other in sorted(graph[module]):
                if found := visit(other, (*trail, module)):
                    return found
            done.add(module)
        return ()

    return next((found for module in sorted(graph) if (found := visit(module, ()))), ())


@cache
def public_names(package: str) -> frozenset[str]:
    """Return the names that a package offers to others, of its ``__all__``; empty without one."""
    for node in ast.parse(modules()[package].read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return frozenset(ast.literal_eval(node.value))
    return frozenset()


def private_imports() -> dict[str, list[tuple[str, str]]]:
    """Return who imports what from inside a package that has public names, by package.

    Modules of the package itself and of packages within it do not count.
    """
    found: dict[str, list[tuple[str, str]]] = {}
    names, packages = modules(), {m for m, p in modules().items() if p.name == "__init__.py"}
    for module in names:
        for name in sorted(imported(module)):
            inner = name.rpartition(".")[0]
            package = inner.rpartition(".")[0]
            outside = not f"{module}.".startswith(f"{package}.")
            if inner in names and inner not in packages and outside and public_names(package):
                found.setdefault(package, []).append((module, name))
    return found


def private_import_faults() -> list[str]:
    """Return a sentence for each private import of a closed package, and one for too many."""
    found = private_imports()
    faults = [
        f"{module} imports {name}: make it a public name of {package} and import it from there"
        for package in sorted(CLOSED)
        for module, name in found.get(package, ())
    ]
    count = sum(map(len, found.values()))
    if count > MOST_PRIVATE_IMPORTS:
        faults.append(
            f"{count} imports are private; {MOST_PRIVATE_IMPORTS} are the most. Import new names "
            "from the package, or lower the number in tests/architecture.py where others went."
        )
    return faults


def _parents(module: str) -> set[str]:
    """Return the packages of a module, which an import of a sibling names on the way."""
    parts = module.split(".")
    return {".".join(parts[:n]) for n in range(1, len(parts))}


def main() -> int:
    """Print the counts; return 1 if something does not hold."""
    faults = size_faults()
    print(f"folders too full: {len(faults)}")
    for top in LAYERS:
        found = layer_faults(top)
        print(f"imports against the layers of {top}: {len(found)}")
        faults += found
    count = sum(map(len, private_imports().values()))
    print(f"private imports from packages with public names: {count}")
    faults += private_import_faults()
    around = cycle()
    print(f"cycles: {int(bool(around))}")
    if around:
        faults.append(" -> ".join(around))
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
