"""What a dish must hold to be food a person recognises: the rules, as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from foods.food.food import Food


@dataclass(frozen=True)
class Window:
    """From `low` to `high`, both allowed."""

    low: float
    high: float

    def holds(self, amount: float) -> bool:
        """Return whether the amount lies inside."""
        return self.low <= amount <= self.high


@dataclass(frozen=True)
class SlotRules:
    """What is held of the meals of a slot.

    Attributes:
        windows: By ``energy_kcal``, ``grams`` and ``sodium_mg``: of one serving.
        minutes: The longest a dish may take.
        colours: Fewest colours on the plate.
        textures: Fewest textures.
        never_tags: Tags of foods that have no place in it.
    """

    windows: Mapping[str, Window]
    minutes: int
    colours: int
    textures: int
    never_tags: frozenset[str]


@dataclass(frozen=True)
class Need:
    """Something a dish cannot do without: a role that must be played, by such foods alone.

    Attributes:
        what: For the sentence: "an acid".
        slots: It is asked of dishes of these slots.
        words: Only if the title holds one of these words; always, when empty.
        foods: Ids of the foods that answer the need.
    """

    what: str
    slots: frozenset[str]
    words: frozenset[str]
    foods: frozenset[str]


@dataclass(frozen=True)
class Look:
    """A property of foods seen on the plate: colour or texture.

    Attributes:
        by_kind: What a kind of food has; "" where it is not seen.
        by_food: Where a food differs from its kind.
    """

    by_kind: Mapping[str, str]
    by_food: Mapping[str, str]

    def of(self, food: Food) -> str:
        """Return the food's colour or texture; "" if it is not seen."""
        return self.by_food.get(food.id, self.by_kind[food.kind])


@dataclass(frozen=True)
class Coverage:
    """Fewest dishes for every style of eating.

    Attributes:
        slots: In each of these.
        least: So many dishes.
        minutes: Counting only those that take no longer.
    """

    slots: tuple[str, ...]
    least: int
    minutes: int


@dataclass(frozen=True)
class DishRules:
    """All rules.

    Attributes:
        meals: How many meals of a dish are drawn to judge it.
        share: Share of them that must keep to the windows, 0 to 1.
        slots: Rules by slot.
        needs: What dishes cannot do without.
        never: Pairs of sets of foods that never meet in one dish.
        minutes_at_least: Minutes a food asks for, by id.
        same: Sets of foods that are one to a shopper; a role offers one of each.
        colour: Colours.
        texture: Textures.
        coverage: Fewest dishes by slot and style.
    """

    meals: int
    share: float
    slots: Mapping[str, SlotRules]
    needs: tuple[Need, ...]
    never: tuple[tuple[frozenset[str], frozenset[str], str], ...]
    minutes_at_least: Mapping[str, int]
    same: tuple[frozenset[str], ...]
    colour: Look
    texture: Look
    coverage: tuple[Coverage, ...]
