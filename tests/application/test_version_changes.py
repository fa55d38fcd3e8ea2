"""What changed from one version of a file to the next, as it is told."""

from __future__ import annotations

import json
from typing import Any

from planner.application.version_changes import name_inside, version_changes
from planner.store.household.kinds import FileKind, kind_of


def kind(name: str) -> FileKind:
    found = kind_of(name)
    assert found is not None
    return found


def told(name: str, before: Any, after: Any) -> list[str]:
    found = version_changes(kind(name), json.dumps(before).encode(), json.dumps(after).encode())
    return [str(each) for each in found]


def test_changes_of_what_was_eaten_are_counted_by_meal() -> None:
    lunch = {"day": "2026-11-24", "slot": "lunch", "said": "eaten"}
    dinner = lunch | {"slot": "dinner"}
    before, after = {"eaten": 1, "meals": [lunch]}, {"eaten": 1, "meals": [lunch, dinner]}
    assert told("eaten.json", before, after) == ["Entries added: 1."]
    changed = {"eaten": 1, "meals": [lunch | {"said": "left_out"}]}
    assert told("eaten.json", before, changed) == ["Entries changed: 1."]


def test_changes_of_a_favourite_are_those_of_its_week_and_its_name() -> None:
    week = {"days": [{"meals": [{"slot": "lunch", "dish": "a", "foods": []}]}]}
    before = {"favourite": 1, "name": "Cosy", "plan": week}
    after = {"favourite": 1, "name": "Warm", "plan": {"days": [{"meals": []}]}}
    assert told("weeks/favourite-1.json", before, after) == [
        "Meals removed: 1.",
        "It has another name.",
    ]
    assert told("weeks/favourite-1.json", before, before | {"plan": 7}) != []


def test_name_of_a_favourite_is_what_the_person_called_it() -> None:
    favourite = kind("weeks/favourite-1.json")
    assert name_inside(favourite, b'{"name": " Cosy  week"}') == "Cosy week"
    for content in (None, b"", b"{", b"[]", b'{"name": 7}'):
        assert name_inside(favourite, content) == ""
    assert name_inside(kind("answers.json"), b'{"name": "x"}') == ""
