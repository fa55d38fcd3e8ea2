"""Rules of the evening and of drinking, as data for whoever plans or shows."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from math import isnan
from typing import Any

from foods import SLOTS, TAGS, Catalogue, DataError, Meal
from foods.errors import nearest
from foods.tables import DataDir
from planner.domain.plan.totals import meal_totals

from .known_words import known_kinds, known_nutrients
from .tables import check_keys, cited, learning_table

_FILE = "rules.toml"
_MORE = ("slots", "prefer", "avoid_tag", "drinks", "statements", "source")


@dataclass(frozen=True)
class HabitRule:
    """A rule of the evening or of drinking.

    Attributes:
        id: Its key.
        topic: "evening" or "hydration".
        says: It in words.
        slots: Meals it is about.
        prefer: Nutrient of which these meals bring more; empty if none.
        avoid_tag: Tag of foods that do not stand in them; empty if none.
        drinks: Kinds of drinks it speaks of.
        statements: Ids of the statements it rests on.
        source: Where it comes from, if no document says it.
    """

    id: str
    topic: str
    says: str
    slots: tuple[str, ...]
    prefer: str
    avoid_tag: str
    drinks: tuple[str, ...]
    statements: tuple[str, ...]
    source: str

    def breaks(self, slot: str, meal: Meal, catalogue: Catalogue) -> bool:
        """Return whether a meal holds a food that should not stand in it."""
        tags = (catalogue.foods[food].tags for food in meal.foods)
        return (
            bool(self.avoid_tag) and slot in self.slots and any(self.avoid_tag in t for t in tags)
        )

    def leaning(self, slot: str, meal: Meal, catalogue: Catalogue) -> float:
        """Return how much of the preferred nutrient comes with 100 kcal of a meal; 0 elsewhere."""
        if not self.prefer or slot not in self.slots:
            return 0.0
        totals = meal_totals(meal, catalogue)
        energy = next(iter(totals.values())).amount
        amount = totals[self.prefer].amount
        return 0.0 if isnan(amount) or energy <= 0 else 100 * amount / energy


def habit_rules(directory: DataDir | None = None) -> tuple[HabitRule, ...]:
    """Return all rules, as in the table.

    Raises:
        foods.DataError: Naming file, rule and remedy.
    """
    return _own() if directory is None else _read(directory)


@cache
def _own() -> tuple[HabitRule, ...]:
    return _read(None)


def _read(directory: DataDir | None) -> tuple[HabitRule, ...]:
    return tuple(_rule(key, entry) for key, entry in learning_table(_FILE, directory).items())


def _rule(key: str, entry: dict[str, Any]) -> HabitRule:
    check_keys(_FILE, key, entry, ("topic", "says"), _MORE)
    statements = cited(_FILE, key, entry)
    _known(key, (entry["topic"],), ("evening", "hydration"))
    _known(key, entry.get("slots", ()), SLOTS)
    _known(key, filter(None, (entry.get("prefer"),)), known_nutrients())
    _known(key, filter(None, (entry.get("avoid_tag"),)), TAGS)
    _known(key, entry.get("drinks", ()), known_kinds())
    return HabitRule(
        id=key,
        topic=entry["topic"],
        says=entry["says"],
        slots=tuple(entry.get("slots", SLOTS)),
        prefer=entry.get("prefer", ""),
        avoid_tag=entry.get("avoid_tag", ""),
        drinks=tuple(entry.get("drinks", ())),
        statements=statements,
        source=entry.get("source", ""),
    )


def _known(where: str, words: Any, known: Any) -> None:
    for word in words:
        if word not in known:
            raise DataError(_FILE, where, f'"{word}" is unknown.', nearest(word, known))
