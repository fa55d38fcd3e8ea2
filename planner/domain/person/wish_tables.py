"""The tables behind wishes: named characters and groups of foods."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from foods import Catalogue, DataError
from foods.tables import read_toml
from planner.domain.tables import DataDir, domain_data
from solver import load_weights

from .wishes import Wishes

MOST_IMPORTANT = 8.0
"""More than so many times as important as usual is no wish."""

FIRST_RANGE = (0.5, 2.0)
"""Least and most importance of a weight that comes before what people like."""

_CHARACTERS, _GROUPS = "characters.toml", "food_groups.toml"


@dataclass(frozen=True)
class Character:
    """A kind of week with a name.

    Attributes:
        key: Its name in files.
        name: For the person.
        meaning: A sentence.
        importance: How many times as important as usual, by weight.
    """

    key: str
    name: str
    meaning: str
    importance: Mapping[str, float]


@dataclass(frozen=True)
class FoodGroup:
    """Kinds of foods that count as one.

    Attributes:
        key: Its name in files.
        name: For the person: "Fish".
        kinds: The kinds.
    """

    key: str
    name: str
    kinds: frozenset[str]

    def foods(self, catalogue: Catalogue) -> frozenset[str]:
        """Return the ids of its foods."""
        return frozenset(food.id for food in catalogue.foods.values() if food.kind in self.kinds)


@cache
def load_characters(directory: DataDir | None = None) -> Mapping[str, Character]:
    """Return the characters by key, in the order of the file.

    Raises:
        DataError: Naming file, entry and remedy.
    """
    table = read_toml(domain_data(directory) / _CHARACTERS, _CHARACTERS)
    return MappingProxyType({key: _character(key, entry) for key, entry in table.items()})


@cache
def load_food_groups(directory: DataDir | None = None) -> Mapping[str, FoodGroup]:
    """Return the groups by key, in the order of the file.

    Raises:
        DataError: Naming file, entry and remedy.
    """
    table = read_toml(domain_data(directory) / _GROUPS, _GROUPS)
    return MappingProxyType({key: _group(key, entry) for key, entry in table.items()})


def importance_of(wishes: Wishes) -> Mapping[str, float]:
    """Return each weight as a multiple of the usual; one's own word goes first."""
    return {**load_characters()[wishes.character].importance, **wishes.importance}


def weights_of(wishes: Wishes) -> Mapping[str, float]:
    """Return the changed weights of the solver under some wishes."""
    table = load_weights().weights
    return {name: table[name].value * times for name, times in importance_of(wishes).items()}


def importance_range(weight: str) -> tuple[float, float]:
    """Return least and most times as important as usual that a weight may be."""
    first = load_weights().weights[weight].group == "first"
    return FIRST_RANGE if first else (0.0, MOST_IMPORTANT)


def _character(key: str, entry: Any) -> Character:
    _only(_CHARACTERS, key, entry, {"name": str, "meaning": str, "importance": dict})
    for fault in _importance_faults(entry["importance"]):
        raise DataError(_CHARACTERS, key, fault, "Take a weight of solver/weights.toml, 0 to 8.")
    return Character(key, entry["name"], entry["meaning"], MappingProxyType(entry["importance"]))


def _importance_faults(importance: Mapping[str, Any]) -> Iterator[str]:
    for name, times in importance.items():
        if name not in load_weights().weights:
            yield f'There is no weight "{name}".'
        elif not isinstance(times, int | float) or not 0 <= times <= MOST_IMPORTANT:
            yield f'"{name}" is {times!r}.'


def _group(key: str, entry: Any) -> FoodGroup:
    _only(_GROUPS, key, entry, {"name": str, "kinds": list})
    return FoodGroup(key, entry["name"], frozenset(entry["kinds"]))


def _only(file: str, key: str, entry: Any, keys: Mapping[str, type]) -> None:
    if not isinstance(entry, dict) or {k: type(v) for k, v in entry.items()} != keys:
        raise DataError(file, key, "Keys are missing or wrong.", f"Write {', '.join(keys)}.")
