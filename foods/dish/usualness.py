"""How usual foods and dishes are at an hour, and which foods stand on a plate together.

Derived from a national survey by ``python -m foods.derive.usualness``; a small reviewed table says
where the survey does not hold for who reads the menu. A food or dish that no table has is neither
usual nor unusual.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import log2, log10

from foods.dish.dish import SLOTS, Dish
from foods.food.food import Diet, Food
from foods.tables import DataDir, Row, gather, read_csv

FOLDER = "usualness"
KIND = "kind:"
USUAL_SLOTS = ("breakfast", "lunch", "dinner", "snack")
FOOD_COLUMNS = ("food", "group", *USUAL_SLOTS, "grams_p25", "grams_median", "grams_p75")
PAIR_COLUMNS = ("slot", "a", "b", "lift")
DISH_COLUMNS = ("words", *USUAL_SLOTS)
REVIEW_COLUMNS = ("dish", "slots", "styles", "cost", "reason")

_EATEN_AS = {"evening": "snack"}
"""The survey asks for snacks whatever the hour."""
_UNASKED = "training"
"""What is drunk during training is no meal of the survey."""
_FOOD_WORST = 2.3
_FOOD_LEAST = 0.05
_PAIR_BEST, _PAIR_WORST = -0.5, 2.0
_DISH_MIDDLE = 0.6
_DISH_BEST, _DISH_WORST = -1.0, 1.5
_DISH_UNKNOWN = 0.3
"""Of a dish whose name says nothing to the survey."""


@dataclass(frozen=True)
class UsualPortion:
    """What is eaten of a food's group at a time: quartiles, g."""

    low_g: float
    median_g: float
    high_g: float


@dataclass(frozen=True)
class UsualDish:
    """A reviewed figure of a dish in some slots, for some styles of eating; empty = all."""

    slots: frozenset[str]
    styles: frozenset[Diet]
    cost: float
    reason: str


@dataclass(frozen=True)
class Usualness:
    """What people eat at which hour.

    Costs are in no unit: 0 is usual, 1 seldom, above 2 hardly ever; below 0 is asked for.

    Attributes:
        groups: The survey group of each food, or of ``kind:`` and its kind.
        levels: How many of 1,000 occasions hold it, by food and slot of the survey.
        portions: What is eaten of it at a time.
        lifts: How much more often than by chance two groups stand together, by slot and both
            groups, the one that comes first in the alphabet first.
        dishes: How many of 1,000 occasions hold such a dish, by words of a dish's id, in the
            order in which they are looked for.
        reviewed: What goes before the survey, by dish; of two rows the later goes first.
    """

    groups: Mapping[str, str] = field(default_factory=dict)
    levels: Mapping[tuple[str, str], float] = field(default_factory=dict)
    portions: Mapping[str, UsualPortion] = field(default_factory=dict)
    lifts: Mapping[tuple[str, str, str], float] = field(default_factory=dict)
    dishes: Mapping[str, Mapping[str, float]] = field(default_factory=dict)
    reviewed: Mapping[str, tuple[UsualDish, ...]] = field(default_factory=dict)
    _known: dict[tuple[str, str, str, Diet], float] = field(
        default_factory=dict, repr=False, compare=False
    )

    def group(self, food: Food) -> str | None:
        """Return the survey group of a food, or None."""
        return self.groups.get(food.id) or self.groups.get(KIND + food.kind)

    def food_cost(self, food: Food, slot: str) -> float:
        """Return how unusual a food is in a slot, 0 to 2.3."""
        at = _EATEN_AS.get(slot, slot)
        level = self.levels.get((food.id, at), self.levels.get((KIND + food.kind, at)))
        if level is None:
            return 0.0
        return min(_FOOD_WORST, max(0.0, 1.0 - log10(max(level, _FOOD_LEAST))))

    def pair_cost(self, one: Food, other: Food, slot: str) -> float:
        """Return how little two foods belong together, -0.5 to 2."""
        a, b = self.group(one), self.group(other)
        if a is None or b is None or a == b:
            return 0.0
        lift = self.lifts.get((_EATEN_AS.get(slot, slot), min(a, b), max(a, b)), 1.0)
        return min(_PAIR_WORST, max(_PAIR_BEST, -log2(lift)))

    def dish_cost(self, dish: Dish, slot: str, style: Diet) -> float:
        """Return how unusual a dish is in a slot, about -3 to 6; 0 where nothing is known."""
        if slot == _UNASKED or not self.dishes:
            return 0.0
        key = dish.id, dish.family, slot, style
        if key not in self._known:
            self._known[key] = self._dish_cost(dish, slot, style)
        return self._known[key]

    def _dish_cost(self, dish: Dish, slot: str, style: Diet) -> float:
        for row in reversed(self.reviewed.get(dish.id, ())):
            if slot in row.slots and (not row.styles or style in row.styles):
                return row.cost
        return self.survey_cost(dish, slot)

    def survey_cost(self, dish: Dish, slot: str) -> float:
        """Return the same by the survey alone."""
        words = {*dish.id.split("_"), dish.family}
        for names, levels in self.dishes.items():
            if any(name in words or ("_" in name and name in dish.id) for name in names.split()):
                level = max(levels[_EATEN_AS.get(slot, slot)], _FOOD_LEAST)
                return min(_DISH_WORST, max(_DISH_BEST, _DISH_MIDDLE - log10(level)))
        return _DISH_UNKNOWN


UNKNOWN = Usualness()
"""Nothing is known, and so nothing unusual."""


def load_usualness(directory: DataDir | None) -> Usualness:
    """Return the tables of a data folder; `UNKNOWN` where it has none.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    if directory is None:
        return UNKNOWN
    if str(directory) not in _read:
        _read[str(directory)] = _loaded(directory)
    return _read[str(directory)]


_read: dict[str, Usualness] = {}
"""What was read, by folder."""


def _loaded(directory: DataDir) -> Usualness:
    if not (directory / FOLDER / "foods.csv").is_file():
        return UNKNOWN
    folder = directory / FOLDER
    foods = read_csv(folder, "foods.csv", FOOD_COLUMNS)
    reviewed: dict[str, tuple[UsualDish, ...]] = {}
    for dish, entry in gather(read_csv(folder, "dish_review.csv", REVIEW_COLUMNS), _reviewed):
        reviewed[dish] = (*reviewed.get(dish, ()), entry)
    return Usualness(
        groups={row.text("food"): row.text("group") for row in foods},
        levels={
            (row.text("food"), slot): row.number(slot) for row in foods for slot in USUAL_SLOTS
        },
        portions={
            row.text("food"): UsualPortion(*(row.number(c) for c in FOOD_COLUMNS[-3:]))
            for row in foods
            if row.cells["grams_median"]
        },
        lifts={
            (row.one_of("slot", USUAL_SLOTS), row.text("a"), row.text("b")): row.positive("lift")
            for row in read_csv(folder, "pairs.csv", PAIR_COLUMNS)
        },
        dishes={
            row.text("words"): {slot: row.number(slot) for slot in USUAL_SLOTS}
            for row in read_csv(folder, "dishes.csv", DISH_COLUMNS)
        },
        reviewed=reviewed,
    )


def _reviewed(row: Row) -> tuple[str, UsualDish]:
    styles = frozenset(map(Diet, row.some_of("styles", [style.value for style in Diet])))
    row.text("reason")
    return row.text("dish"), UsualDish(
        slots=row.some_of("slots", SLOTS),
        styles=styles,
        cost=_signed(row, "cost"),
        reason=row.text("reason"),
    )


def _signed(row: Row, column: str) -> float:
    text = row.text(column)
    try:
        return float(text)
    except ValueError:
        raise row.error(f'"{column}" is "{text}".', "Write a number, as -1.2.") from None
