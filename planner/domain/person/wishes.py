"""What a good week is to a person, beyond targets: one frozen part of the profile."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

BALANCED = "balanced"
"""The character a profile begins with: every weight as in the table."""

MOST_LEARNT = 3
"""Steps that use alone can teach of a dish, either way."""


class Rating(StrEnum):
    """What a person said of a dish."""

    MORE = "more"
    LESS = "less"
    NEVER = "never"


RATED_STEPS = MappingProxyType({Rating.MORE: 3, Rating.LESS: -3, Rating.NEVER: 0})
"""What a rating counts beside what is learnt from use; never is a rule, not a leaning."""


class Leftovers(StrEnum):
    """How often a dinner is cooked for two meals, where that pays."""

    NONE = "none"
    SOME = "some"
    OFTEN = "often"


LEFTOVERS_A_WEEK = MappingProxyType({Leftovers.NONE: 0, Leftovers.SOME: 2, Leftovers.OFTEN: 4})
"""Meals a week that are left over at most."""


@dataclass(frozen=True)
class HowOften:
    """How often a group of foods is eaten, in servings a week.

    Attributes:
        group: Key of ``data/food_groups.toml``.
        least: At least so many; None = any number.
        most: At most so many; None = any number.
        slot: The only meals in which they count; None = all.
    """

    group: str
    least: int | None = None
    most: int | None = None
    slot: str | None = None


@dataclass(frozen=True)
class Wishes:
    """What makes one week better than another that meets the targets as well.

    Attributes:
        character: Key of ``data/characters.toml``.
        importance: How many times as important as usual, by weight; before the character's.
        budget_usd: What a week may cost, US dollars; None = any amount.
        how_often: Rules on groups of foods, at most one for a group and a slot.
        ratings: By id of the dish.
        learnt: Steps from -`MOST_LEARNT` to `MOST_LEARNT` that use taught, by id of the dish.
        cook_double: Dinners a week that are cooked once and eaten twice in any case.
        leftovers: How often planning may do so besides.
        freezer: Whether what freezes can be frozen.
    """

    character: str = BALANCED
    importance: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    budget_usd: float | None = None
    how_often: tuple[HowOften, ...] = ()
    ratings: Mapping[str, Rating] = field(default_factory=lambda: MappingProxyType({}))
    learnt: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    cook_double: int = 0
    leftovers: Leftovers = Leftovers.SOME
    freezer: bool = True

    @property
    def never(self) -> frozenset[str]:
        """Return the ids of the dishes that are not to be planned."""
        return frozenset(dish for dish, rating in self.ratings.items() if rating is Rating.NEVER)

    @property
    def leanings(self) -> Mapping[str, int]:
        """Return steps by which each dish is wanted more or less often, by ratings and use."""
        dishes = dict.fromkeys((*self.ratings, *self.learnt))
        rated = {dish: RATED_STEPS[rating] for dish, rating in self.ratings.items()}
        steps = {dish: rated.get(dish, 0) + self.learnt.get(dish, 0) for dish in dishes}
        return {dish: step for dish, step in steps.items() if step}
