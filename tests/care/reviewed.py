"""Every fact of the care rules as it was reviewed, in short words: `reviewed.toml`.

A rule and its reviewed facts are changed together; what differs fails `test_reviewed`. ``python -m
tests.care.reviewed`` prints what the rules say now, to be read before it is put into the file.
"""

from __future__ import annotations

import dataclasses
import json
import tomllib
from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

from planner.domain import CareRules
from planner.domain.care.reader import CareRule

FILE = Path(__file__).parent / "reviewed.toml"
_SETS = ("leave_out_tags", "leave_out_kinds", "leave_out_foods", "rare_tags", "rare_foods", "loses")
_FLAGS = ("fluid", "drinks_much", "keeps_weight", "unplanned")
_FITS = ("stage", "under_age", "from_age", "below_bmi")
_WORDS = ("reason", "source", "says")


def facts(rule: CareRule) -> list[str]:
    """Return all that a rule does, a line for each; words for the person are left out."""
    return sorted(_facts(rule))


def _facts(rule: CareRule) -> Iterator[str]:
    for effect in rule.effects:
        values = _values(effect)
        when = values.pop("when", {})
        yield " ".join([effect.KEY, *_named(values), *_named(when)])
    for name in (*_SETS, "holds"):
        yield from (f"{name} {word}" for word in sorted(getattr(rule, name)))
    yield from (name for name in _FLAGS if getattr(rule, name))
    yield from (
        f"{name} {_plain(getattr(rule, name))}" for name in _FITS if getattr(rule, name) is not None
    )
    if rule.offer:
        yield "offered"


def _values(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


def _named(values: Mapping[str, Any]) -> Iterator[str]:
    items = values if isinstance(values, Mapping) else _values(values)
    for name, value in sorted(items.items()):
        if name not in _WORDS and value not in (None, "", False, 0, frozenset()):
            yield f"{name}={_plain(value)}"


def _plain(value: Any) -> str:
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, frozenset):
        return ",".join(sorted(map(_plain, value)))
    return f"{value:g}" if isinstance(value, int | float) else str(value)


def differences(rules: CareRules) -> Iterator[str]:
    """Yield what rules say otherwise than it was reviewed."""
    table = tomllib.loads(FILE.read_text(encoding="utf-8"))
    found = {f"{rule.group}.{rule.key}": facts(rule) for rule in rules.all_rules()}
    for key in sorted({*table, *found}):
        before, now = set(table.get(key, [])), set(found.get(key, []))
        yield from (f"{key} no longer has: {fact}" for fact in sorted(before - now))
        yield from (f"{key} has: {fact}" for fact in sorted(now - before))


def main() -> None:
    """Print the file as the rules are now."""
    for rule in CareRules.load().all_rules():
        print(f'"{rule.group}.{rule.key}" = {json.dumps(facts(rule), indent=4)}')


if __name__ == "__main__":
    main()
