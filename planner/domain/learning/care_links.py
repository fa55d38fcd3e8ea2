"""Which care rules act on what the documents say."""

from __future__ import annotations

from collections.abc import Mapping

from foods import DataError
from foods.errors import nearest
from foods.tables import DataDir
from planner.domain.care.rules import CareRules

from .tables import cited, learning_table

_FILE = "care_links.toml"


def care_links(care: CareRules, directory: DataDir | None = None) -> Mapping[str, frozenset[str]]:
    """Return care rules ("medicines.statin") by the id of each statement they act on.

    Raises:
        DataError: If a rule or a statement is unknown.
    """
    groups = {"conditions": care.conditions, "medicines": care.medicines, "persons": care.persons}
    known = [f"{group}.{key}" for group, rules in groups.items() for key in rules]
    found: dict[str, frozenset[str]] = {}
    for rule, statements in learning_table(_FILE, directory).items():
        if rule not in known:
            raise DataError(_FILE, rule, "There is no such care rule.", nearest(rule, known))
        for statement in cited(_FILE, rule, {"statements": statements}):
            found[statement] = found.get(statement, frozenset()) | {rule}
    return found
