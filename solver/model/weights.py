"""Read the weights of the objective from ``weights.toml``, validated on load."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any

GROUPS = ("taste", "variety", "effort", "money", "change", "first")
"""Groups of weights; those of the last come before what people like."""

_TABLES = (
    "slots",
    "usual_minutes",
    "kinds",
    "groups",
    "families",
    "alike",
    "overuse",
    "meal_kinds",
)
_TEXTS = ("meaning", "title", "group")


@dataclass(frozen=True)
class Weight:
    """A price of the objective.

    Attributes:
        name: Its key.
        value: What it is worth.
        meaning: A sentence for the person.
        title: A few words for the person.
        group: Among which others it is shown; one of `GROUPS`.
    """

    name: str
    value: float
    meaning: str
    title: str = ""
    group: str = "variety"


@dataclass(frozen=True)
class KindHabit:
    """Say how often a kind of food is eaten.

    Attributes:
        free: Uses of one food of the kind in a week that cost nothing.
        most: Servings of the whole kind in a week that cost nothing; None = any number.
        daily: Whether one food of it may stand in two meals of a day at no cost.
        line: The part of `pack_line` that a thing of the kind costs.
        at_hand: Whether a kitchen has it at hand, so that a meal is no more work for it.
    """

    free: float = 2.0
    most: float | None = None
    daily: bool = False
    line: float = 1.0
    at_hand: bool = False


@dataclass(frozen=True)
class GroupHabit:
    """Say how many lunches and dinners a week usually have a group of kinds as a main part.

    Attributes:
        kinds: Of `foods/data/kinds.toml`.
        least: Fewer are a little missed.
        most: More cost a little, and ever more.
        meat: Whether who eats it eats meat; groups are asked only of people who do.
    """

    kinds: tuple[str, ...]
    least: int = 0
    most: float = 14.0
    meat: bool = False


@dataclass(frozen=True)
class Likeness:
    """Foods that are one thing to who eats them.

    Attributes:
        kinds: Of `foods/data/kinds.toml`.
        foods: Ids of further foods.
    """

    kinds: frozenset[str] = frozenset()
    foods: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Overuse:
    """Foods that menus lean on for one nutrient.

    Attributes:
        most: Uses a week that cost nothing.
        kinds: Of `foods/data/kinds.toml`.
        foods: Ids of further foods.
    """

    most: float
    kinds: frozenset[str] = frozenset()
    foods: frozenset[str] = frozenset()


@dataclass(frozen=True)
class MealKind:
    """Meals that are much alike to who eats them (`solver.model.meal_kinds`).

    Attributes:
        day: Which part of ``day_kind`` a second one costs on a day.
        near: Which part of ``near_kind`` one costs on the next day.
        kinds: Kinds of foods that make a dish one of these when a main part is of them.
        foods: Ids of further such foods.
        families: Families of dishes that are of it.
        words: Words of the ids of dishes that are of it.
        unless: Words of the ids of dishes that are not.
    """

    day: float = 0.0
    near: float = 0.0
    kinds: frozenset[str] = frozenset()
    foods: frozenset[str] = frozenset()
    families: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()


@dataclass(frozen=True)
class WeightTable:
    """The weights with the habits they price.

    Attributes:
        weights: By name, in the order of the file.
        slot_shares: Usual share of the day's energy, by slot.
        usual_minutes: The longest a meal usually takes, by slot; a slot without has no limit.
        kinds: By kind of food; a kind that is missing has the habits of ``KindHabit()``.
        groups: By name.
        families: How many meals of a family of dishes (`Dish.family`) a week cost nothing.
        alike: Foods that are one thing, by its name; a food is in one of them at most.
        overuse: Foods that are not to be piled up, by name.
        meal_kinds: Meals that are much alike, by name.
    """

    weights: Mapping[str, Weight]
    slot_shares: Mapping[str, float]
    usual_minutes: Mapping[str, float]
    kinds: Mapping[str, KindHabit]
    groups: Mapping[str, GroupHabit]
    families: Mapping[str, float]
    alike: Mapping[str, Likeness]
    overuse: Mapping[str, Overuse] = field(default_factory=dict)
    meal_kinds: Mapping[str, MealKind] = field(default_factory=dict)

    def values(self, changed: Mapping[str, float]) -> Mapping[str, float]:
        """Return every weight by name, with the given ones in place of the table's.

        Raises:
            ValueError: If a name is not in the table or a value is negative or not finite.
        """
        for name, value in changed.items():
            if name not in self.weights:
                raise ValueError(f'There is no weight "{name}". {_nearest(name, self.weights)}')
            _check_value(name, value)
        table = {name: weight.value for name, weight in self.weights.items()}
        return MappingProxyType({**table, **changed})


@cache
def load_weights() -> WeightTable:
    """Return the table that comes with the program."""
    text = files("solver").joinpath("weights.toml").read_text(encoding="utf-8")
    return read_weights(tomllib.loads(text))


def read_weights(table: Mapping[str, Any]) -> WeightTable:
    """Return the table as values.

    Raises:
        ValueError: If an entry has unknown keys, lacks one or has one of a wrong kind.
    """
    weights = {k: _weight(k, v) for k, v in table.items() if k not in _TABLES}
    kinds = {name: _habit(name, entry) for name, entry in table["kinds"].items()}
    groups = {name: _group(name, entry) for name, entry in table.get("groups", {}).items()}
    families = {name: float(most) for name, most in table.get("families", {}).items()}
    shares = {name: float(share) for name, share in table["slots"].items()}
    minutes = {name: float(most) for name, most in table.get("usual_minutes", {}).items()}
    for name, number in {**shares, **families, **minutes}.items():
        _check_value(name, number)
    return WeightTable(
        MappingProxyType(weights),
        MappingProxyType(shares),
        MappingProxyType(minutes),
        MappingProxyType(kinds),
        MappingProxyType(groups),
        MappingProxyType(families),
        MappingProxyType({n: _likeness(n, entry) for n, entry in table.get("alike", {}).items()}),
        MappingProxyType({n: _overuse(n, entry) for n, entry in table.get("overuse", {}).items()}),
        MappingProxyType(
            {n: _meal_kind(n, entry) for n, entry in table.get("meal_kinds", {}).items()}
        ),
    )


def _weight(name: str, entry: Mapping[str, Any]) -> Weight:
    needed = {"value", "meaning"}
    known = needed <= set(entry) <= {*needed, *_TEXTS}
    if not known or not all(isinstance(entry.get(key, ""), str) for key in _TEXTS):
        raise ValueError(f'weights.toml, {name}: write "value", "meaning", "title", "group".')
    _check_value(name, entry["value"])
    title, group = entry.get("title", name.replace("_", " ")), entry.get("group", "variety")
    if group not in GROUPS:
        raise ValueError(f"weights.toml, {name}: the group is one of {', '.join(GROUPS)}.")
    return Weight(name, float(entry["value"]), entry["meaning"], title, group)


def _habit(name: str, entry: Mapping[str, Any]) -> KindHabit:
    unknown = set(entry) - {"free", "most", "daily", "line", "at_hand"}
    if unknown:
        raise ValueError(f"weights.toml, kinds, {name}: unknown key {min(unknown)}.")
    _check_value(name, entry.get("line", 1.0))
    return KindHabit(**entry)


def _group(name: str, entry: Mapping[str, Any]) -> GroupHabit:
    unknown = set(entry) - {"kinds", "least", "most", "meat"}
    if unknown or not entry.get("kinds"):
        raise ValueError(f'weights.toml, groups, {name}: write "kinds", "least", "most", "meat".')
    group = GroupHabit(**{**entry, "kinds": tuple(entry["kinds"])})
    if not isinstance(group.least, int) or not 0 <= group.least <= group.most:
        raise ValueError(f"weights.toml, groups, {name}: least is a whole number, most is more.")
    return group


def _likeness(name: str, entry: Mapping[str, Any]) -> Likeness:
    if not entry or set(entry) - {"kinds", "foods"}:
        raise ValueError(f'weights.toml, alike, {name}: write "kinds" or "foods".')
    return Likeness(frozenset(entry.get("kinds", ())), frozenset(entry.get("foods", ())))


def _overuse(name: str, entry: Mapping[str, Any]) -> Overuse:
    if "most" not in entry or len(entry) < 2 or set(entry) - {"most", "kinds", "foods"}:
        raise ValueError(f'weights.toml, overuse, {name}: write "most" and "kinds" or "foods".')
    _check_value(name, entry["most"])
    kinds, foods = entry.get("kinds", ()), entry.get("foods", ())
    return Overuse(float(entry["most"]), frozenset(kinds), frozenset(foods))


def _meal_kind(name: str, entry: Mapping[str, Any]) -> MealKind:
    prices, lists = {"day", "near"}, {"kinds", "foods", "families", "words", "unless"}
    if not lists - {"unless"} & set(entry) or set(entry) - prices - lists:
        known = ", ".join(f'"{key}"' for key in sorted(prices | lists))
        raise ValueError(f"weights.toml, meal_kinds, {name}: write some of {known}.")
    for key in prices & set(entry):
        _check_value(name, entry[key])
    return MealKind(
        day=float(entry.get("day", 0.0)),
        near=float(entry.get("near", 0.0)),
        kinds=frozenset(entry.get("kinds", ())),
        foods=frozenset(entry.get("foods", ())),
        families=frozenset(entry.get("families", ())),
        words=frozenset(entry.get("words", ())),
        unless=frozenset(entry.get("unless", ())),
    )


def _check_value(name: str, value: object) -> None:
    number = value if isinstance(value, int | float) and not isinstance(value, bool) else -1.0
    if not 0 <= number < 1e9:
        raise ValueError(f"Weight {name}: {value!r} is not a number from 0 up.")


def _nearest(name: str, known: Mapping[str, Weight]) -> str:
    close = get_close_matches(name, sorted(known), n=1, cutoff=0.4)
    return f'Did you mean "{close[0]}"?' if close else "See solver/weights.toml."
