"""Check the documents against the code: every path, module and weight that they name exists."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

import pytest

from foods import Catalogue
from planner.cli.arguments import parser
from planner.domain import CareRules
from planner.store.profile_file import profile_data, profile_from_data
from solver import load_weights

from .architecture import ROOT

DOCUMENTS = (
    "README.md",
    "CONTRIBUTING.md",
    "foods/README.md",
    "planner/README.md",
    "planner/DECISIONS.md",
    "planner/domain/README.md",
    "planner/ui/README.md",
    "solver/README.md",
)
TOPS = ("foods", "solver", "planner", "tests", "resources", "seeds")
HELPERS = frozenset({"edited_program"})
"""Modules that only another command starts."""
QUOTED = re.compile(r"`([^`\n]+)`")
PATH = re.compile(rf"(?:{'|'.join(TOPS)})(?:/[\w.-]+)*/?")
MODULE = re.compile(rf"(?:python -m )?((?:{'|'.join(TOPS)})(?:\.\w+)+)")
TABLE_FILE = re.compile(r"[a-z_]+\.(?:csv|toml|md|py)")
FUNCTION = re.compile(r"(?:[A-Za-z_]\w*\.)?([a-z_]\w+)\(\)")
CLASS = re.compile(r"((?:[A-Z][a-z]+){2,})(?:\.\w+)?")
FOREIGN = frozenset({"FoodKeeper", "NaN"})
"""Words that look like a class and are none."""


def faults(text: str, folder: Path) -> list[str]:
    """Return what a document names in backticks and does not exist.

    Args:
        text: The document.
        folder: Where it is; a bare file name may be beside it.
    """
    return [name for name in QUOTED.findall(_without_blocks(text)) if not _exists(name, folder)]


def _without_blocks(text: str) -> str:
    return re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)


def _exists(name: str, folder: Path) -> bool:
    name = name.replace("XX", "de")  # XX stands for the code of a language
    if PATH.fullmatch(name) and "/" in name:
        return (ROOT / name).exists()
    if TABLE_FILE.fullmatch(name):
        return (ROOT / name).exists() or (folder / name).exists() or _is_somewhere(name)
    if module := MODULE.match(name):
        return _is_known(module[1])
    if function := FUNCTION.fullmatch(name):
        return f"def {function[1]}(" in _source()
    if (found := CLASS.fullmatch(name)) and found[1] not in FOREIGN:
        return re.search(rf"(?:class {found[1]}\b|^{found[1]} = )", _source(), re.M) is not None
    return True


@cache
def _source() -> str:
    """Return the text of all modules of the program and of the tests, one after another."""
    paths = [path for top in ("foods", "solver", "planner", "tests") for path in _modules(top)]
    return "\n".join(path.read_text("utf-8") for path in paths)


def _modules(top: str) -> list[Path]:
    return sorted((ROOT / top).rglob("*.py"))


@cache
def _is_somewhere(name: str) -> bool:
    return any(next((ROOT / top).rglob(name), None) is not None for top in TOPS)


def _is_known(dotted: str) -> bool:
    """Find a module, or a name that stands in the module before it."""
    parts = dotted.split(".")
    for count in range(len(parts), 0, -1):
        path = ROOT.joinpath(*parts[:count])
        source = path.with_suffix(".py") if not path.is_dir() else path / "__init__.py"
        if source.is_file():
            rest = parts[count:]
            return not rest or re.search(rf"\b{rest[0]}\b", source.read_text("utf-8")) is not None
    return False


def _links(text: str) -> Iterator[str]:
    for link in re.findall(r"\]\(([^)#]+)\)", text):
        if "://" not in link:
            yield link


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_name_only_what_exists(document: str) -> None:
    path = ROOT / document
    assert faults(path.read_text("utf-8"), path.parent) == []


@pytest.mark.parametrize("document", DOCUMENTS)
def test_documents_link_only_to_files(document: str) -> None:
    path = ROOT / document
    missing = [
        each for each in _links(path.read_text("utf-8")) if not (path.parent / each).exists()
    ]
    assert missing == []


def test_documents_show_a_profile_that_is_read(catalogue: Catalogue) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    block = re.findall(r"^```toml\n(.*?)^```", text, flags=re.MULTILINE | re.DOTALL)[0]
    profile = profile_from_data(tomllib.loads(block), catalogue, CareRules.load())
    assert profile.person.age == 31
    assert set(profile_data(profile)) == set(tomllib.loads(block))


def test_documents_name_every_command() -> None:
    text = (ROOT / "README.md").read_text("utf-8") + (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    named = set(re.findall(r"electrolyte-planner (\w+)", text))
    assert named == set(_commands())


def _commands() -> Iterator[str]:
    for action in parser("")._actions:
        if action.choices is not None:
            yield from action.choices


@pytest.mark.parametrize("package", ["benchmarks", "menus"])
def test_documents_list_the_commands_of_a_package(package: str) -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
    table = text.split(f"| command (`python -m tests.{package}.…`)")[1].split("\n\n")[0]
    listed = set(re.findall(r"^\| `(\w+)", table, flags=re.MULTILINE))
    modules = (ROOT / "tests" / package).glob("*.py")
    assert listed == {path.stem for path in modules if _is_told_as_command(path)}


def _is_told_as_command(path: Path) -> bool:
    text = path.read_text("utf-8")
    return "__main__" in text and path.stem not in HELPERS


def test_documents_of_the_solver_name_every_weight() -> None:
    missing = set(load_weights().weights) - set(_weight_rows())
    assert not missing, f"solver/README.md, section 4, needs a row for {sorted(missing)}"


def test_documents_of_the_solver_name_the_file_that_reads_each_weight() -> None:
    wrong = {
        weight: path
        for weight, paths in _weight_rows().items()
        for path in paths
        if f'"{weight}"' not in (ROOT / path).read_text("utf-8")
    }
    assert wrong == {}


def _weight_rows() -> Mapping[str, list[str]]:
    """Return the files that solver/README.md names for each weight."""
    text = (ROOT / "solver/README.md").read_text("utf-8")
    section = text.split("\n## 4. ")[1].split("\n## ")[0]
    rows = re.findall(r"^\| `(\w+)` \|.*\|([^|]+)\|$", section, flags=re.MULTILINE)
    return {weight: QUOTED.findall(code) for weight, code in rows}


@pytest.mark.parametrize(
    "name",
    [
        "solver/nowhere.py",
        "planner/ui/nowhere/",
        "python -m tests.nowhere",
        "solver.nowhere",
        "nowhere.csv",
        "no_such_function()",
        "NoSuchClass",
    ],
)
def test_documents_that_name_what_is_missing_are_found(name: str) -> None:
    assert faults(f"See `{name}`.", ROOT) == [name]
