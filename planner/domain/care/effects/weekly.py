"""How many grams of a group of foods a week has, weighed raw."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, ClassVar

from foods import Catalogue, Food
from foods.food.reader import load_kinds
from planner.domain.care.raw_weight import most_raw_per_cooked, raw_per_cooked
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule, Violation
from planner.domain.translatable import Within, listed, number, translatable
from solver import WeekAmount

from .when import ALWAYS, When, known, number_in, only, read_when

WEEK_DAYS = 7
_ROUNDING_G = 0.5
_FEWEST_FOODS = 2
"""Who may eat fewer foods of a group than so many is not asked to eat of it."""


@dataclass(frozen=True)
class Weekly:
    """Grams of a group of foods a week, as bought raw and without bones.

    Attributes:
        kinds: Kinds of the group.
        least_g: Asked of those who eat such foods; None = any amount.
        most_g: None = any amount.
        when: For whom it holds.
        nutrient: Nothing: it acts on no target.
    """

    KEY: ClassVar[str] = "weekly"

    kinds: frozenset[str]
    least_g: float | None = None
    most_g: float | None = None
    when: When = ALWAYS
    nutrient: str = ""

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], _: Collection[str]) -> Weekly:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        only(where, entry, ("kinds", "least_g", "most_g"))
        kinds = load_kinds()
        return cls(
            frozenset(known(where, kind, kinds) for kind in entry.get("kinds", ())),
            number_in(where, entry, "least_g") if "least_g" in entry else None,
            number_in(where, entry, "most_g") if "most_g" in entry else None,
            read_when(where, entry),
        )

    def counts(self, food: Food) -> bool:
        """Return whether a food is of the group."""
        return food.kind in self.kinds

    def raw_per_gram(self, catalogue: Catalogue, *, high: bool) -> Mapping[str, float]:
        """Return grams raw for a gram as eaten, of each food of the group, low or high."""
        raw = most_raw_per_cooked() if high else raw_per_cooked()
        return {
            food.id: raw.get(food.id, 1.0) for food in catalogue.foods.values() if self.counts(food)
        }

    def bounds_g(self, days: int) -> tuple[float | None, float | None]:
        """Return the least and the most for so many days.

        Less than a week has no least, and at most what a week may have.
        """
        weeks = days / WEEK_DAYS
        least = None if self.least_g is None or days < WEEK_DAYS else self.least_g * weeks
        most = None if self.most_g is None else self.most_g * max(1.0, weeks)
        return least, most

    def asked(self, catalogue: Catalogue, allowed: Collection[str]) -> bool:
        """Return whether a person who may eat some foods eats of the group at all."""
        found = sum(self.counts(catalogue.foods[food]) for food in allowed)
        return found >= _FEWEST_FOODS

    def week_amounts(
        self, catalogue: Catalogue, allowed: Collection[str], days: int
    ) -> Iterator[WeekAmount]:
        """Yield the solver's bounds: the least of what is surely there, the most of what may be.

        Nothing where the person eats none of the group.
        """
        least, most = self.bounds_g(days)
        if self.asked(catalogue, allowed):
            if least is not None:
                yield WeekAmount(self.raw_per_gram(catalogue, high=False), least=least)
            if most is not None:
                yield WeekAmount(self.raw_per_gram(catalogue, high=True), most=most)

    def broken(self, plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
        """Yield a violation if the plan passes the most, each meal weighed as high as it may be.

        What locked meals alone pass is the person's own doing.
        """
        _, most = self.bounds_g(plan.days)
        whole = self.grams(plan, catalogue)
        held = self.grams(plan, catalogue, only_locked=True)
        if most is not None and whole > most + _ROUNDING_G and held <= most + _ROUNDING_G:
            places = tuple(
                place
                for place, meal in sorted(plan.meals.items())
                if any(self.counts(catalogue.foods[food]) for food in meal.foods)
            )
            message = translatable(
                "Of {what} there are {n} g in the plan, weighed raw; at most {most} g are meant",
                what=listed(Within(catalogue.kinds[kind]) for kind in sorted(self.kinds)),
                n=number(math.ceil(whole)),
                most=number(most),
            )
            yield Violation(Rule.GROUP, message, places, kinds=self.kinds)

    def grams(
        self, plan: Plan, catalogue: Catalogue, *, high: bool = True, only_locked: bool = False
    ) -> float:
        """Return how much of the group the plan has, g raw: at most, or surely."""
        raw = most_raw_per_cooked() if high else raw_per_cooked()
        total = 0.0
        for place, meal in plan.meals.items():
            for serving in meal.servings if not only_locked or place in plan.locked else ():
                food = catalogue.foods[serving.food]
                if self.counts(food):
                    total += serving.grams * raw.get(food.id, 1.0)
        return total
