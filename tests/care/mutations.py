"""Alter every figure and every word of ``care.toml`` that a rule acts by, one at a time.

``python -m tests.care.mutations`` prints how many alterations neither the reader nor the tables of
the tests (`reviewed`, `tests.domain.test_care_figures`) notice, and each of these survivors.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from foods import DataError
from planner.domain import CareRules
from tests.domain.test_care_figures import FIGURES, figures

from .reviewed import differences

TABLE = Path(__file__).parents[2] / "planner" / "domain" / "data" / "care.toml"
_WORDS_OF_PERSONS = (
    "label",
    "question",
    "why",
    "reason",
    "source",
    "notes",
    "names",
    "says",
    "offer",
)
_DATES = ("read", "written", "seen")
_LINE = re.compile(r"^(?P<key>[a-z_]+) = (?P<value>.*)$")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
_QUOTED = re.compile(r'"[^"]*"')


@dataclass(frozen=True)
class Alteration:
    """One line of the table, written otherwise; 1 is the first line."""

    line: int
    text: str


def alterations(table: str) -> Iterator[Alteration]:
    """Yield each figure a tenth higher and lower, each list without a word, each fact turned."""
    inside = ""
    for number, line in enumerate(table.splitlines(), start=1):
        match = _LINE.match(line)
        key = match["key"] if match else inside
        if match:
            inside = key if match["value"].rstrip().endswith("[") else ""
        elif line.strip() == "]":
            inside = ""
        if not key or key in (*_WORDS_OF_PERSONS, *_DATES) or line.startswith(("#", "[")):
            continue
        yield from (Alteration(number, text) for text in _altered(key, line))


def _altered(key: str, line: str) -> Iterator[str]:
    if line.endswith(("true", "false")):
        yield line.replace("true", "!").replace("false", "true").replace("!", "false")
    in_list = "[" in line or "=" not in line
    for match in _QUOTED.finditer(line) if in_list else ():
        end = match.end() + (1 if line[match.end() : match.end() + 1] == "," else 0)
        yield line[: match.start()] + line[end:].lstrip()
    if not in_list and key == "most" and '"reference"' in line:
        yield "most = 4000"
    if not in_list and key == "nutrient":
        yield 'nutrient = "sodium_mg"' if "sodium" not in line else 'nutrient = "potassium_mg"'
    for match in _NUMBER.finditer(line) if '"' not in line else ():
        value = float(match[0])
        step = max(0.1 * value, 1.0) if value == int(value) and value > 2 else 0.1 * value
        for changed in (value + step, value - step):
            text = (
                f"{changed:g}" if "." in match[0] or changed != int(changed) else str(int(changed))
            )
            if "age" in key:
                text = str(round(changed))
            yield line[: match.start()] + text + line[match.end() :]


def noticed(table: str) -> bool:
    """Return whether the reader refuses a table, or the tests' tables differ from it."""
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / TABLE.name).write_text(table, encoding="utf-8")
        try:
            rules = CareRules.load(Path(folder))
        except (DataError, ValueError):
            return True
    every = {f"{rule.group}.{rule.key}": rule for rule in rules.all_rules()}
    if any(figures(rule) != FIGURES.get(key, set()) for key, rule in every.items()):
        return True
    return next(differences(rules), None) is not None


def main() -> int:
    """Print the survivors; 1 if there is one."""
    table = TABLE.read_text(encoding="utf-8")
    if noticed(table):
        print("The table differs from what was reviewed already; nothing can be told.")
        return 1
    lines, survivors, count = table.splitlines(), [], 0
    for each in alterations(table):
        count += 1
        changed = [*lines[: each.line - 1], each.text, *lines[each.line :]]
        if not noticed("\n".join(changed) + "\n"):
            survivors.append(each)
    for each in survivors:
        print(f"line {each.line}: {lines[each.line - 1].strip()}  ->  {each.text.strip()}")
    print(f"{count} alterations of {TABLE.name}, {len(survivors)} not noticed.")
    return int(bool(survivors))


if __name__ == "__main__":
    sys.exit(main())
