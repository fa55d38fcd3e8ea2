"""Plates: everyone's share of a shared meal, in amounts a cook can measure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np

from foods import Catalogue, Dish, Meal, Role, Serving
from planner.domain.assessment.meal_caps import passes_cap
from planner.domain.assessment.requirements import requirements_of
from planner.domain.care.rules import CareRules
from planner.domain.plan.household.diner import Diner
from planner.domain.translatable import TranslatableText, Verbatim, Within, translatable

from .common_foods import TableFoods, substitutes

STEPS = (0.4, 0.5, 0.65, 0.75, 1.0, 1.25, 1.5, 1.75, 2.0)
"""Shares of the pot that a plate has, as multiples of the portion of the table's eater."""
_VOLUMES = ("cup", "tbsp", "tsp", "glass", "pinch")
_SPOONS = (0.125, 0.25, 1 / 3, 0.5, 2 / 3, 0.75)
_PIECES = (0.25, 0.5, 0.75)
_HALF = 0.5
_WEIGHED_G = 5.0
_ENERGY = "energy_kcal"


@dataclass(frozen=True)
class Split:
    """A food that stands in place of the table's on one plate.

    Attributes:
        diner: Whose plate.
        food: What the others have.
        other: What they have; None where it is left out.
        role: The role that the foods play.
        last: Whether it is put on at the table, after the pot.
    """

    diner: Diner
    food: str
    other: str | None
    role: str = ""
    last: bool = False

    def words(self, catalogue: Catalogue) -> TranslatableText:
        """Return what the cook does about it."""
        name, food = Verbatim(self.diner.name), Within(catalogue.foods[self.food].title)
        if self.last:
            return self._put_on_last(catalogue, name, food)
        if self.other is None:
            return translatable("{food} apart: none for {name}", food=food, name=name)
        other = Within(catalogue.foods[self.other].title)
        return translatable(
            "cook {other} for {name} in a pan of its own, in place of {food}",
            other=other,
            name=name,
            food=food,
        )

    def _put_on_last(self, catalogue: Catalogue, name: Verbatim, food: Within) -> TranslatableText:
        """Return that a food is put on at the table, and who has none of it."""
        harms = catalogue.foods[self.food].allergens & self.diner.profile.diet.exclude_allergens
        if self.other is not None:
            words = translatable(
                "{food} apart, put on at the table: {other} for {name}",
                food=food,
                other=Within(catalogue.foods[self.other].title),
                name=name,
            )
        else:
            words = translatable(
                "{food} apart, put on at the table: none for {name}", food=food, name=name
            )
        if not harms:
            return words
        return translatable("{what}, with a spoon of its own", what=words)


def scaled(serving: Serving, factor: float) -> Serving:
    """Return a multiple of a serving, rounded to what a cook measures; never nothing."""
    per_unit = serving.grams / serving.amount
    if serving.unit == "g":
        grams = max(1.0, _WEIGHED_G * round(serving.grams * factor / _WEIGHED_G))
        return replace(serving, amount=grams, grams=grams)
    amount = _measured(serving.amount * factor, serving.unit)
    return replace(serving, amount=amount, grams=round(amount * per_unit, 1))


def _measured(wanted: float, unit: str) -> float:
    """Return the nearest amount that spoons and cups measure, or that a piece is cut to."""
    volume = unit.split(" ")[0] in _VOLUMES
    if not volume and wanted >= 1:
        return round(wanted / _HALF) * _HALF
    whole: float = int(wanted)
    parts: tuple[float, ...] = _SPOONS if volume else _PIECES
    parts = parts[1:] if volume and whole else parts  # an eighth is measured by itself alone
    found = [*(whole + part for part in parts), whole + 1.0, *([whole] if whole else [])]
    return min(found, key=lambda amount: (abs(amount - wanted), amount))


@dataclass(frozen=True, eq=False)
class Plates:
    """Makes plates of the dishes of a table.

    Attributes:
        catalogue: All foods and dishes, with what stands beside them.
        care: The care rules.
        foods: What those who eat together may have.
    """

    catalogue: Catalogue
    care: CareRules
    foods: TableFoods

    def plate(self, key: str, meal: Meal, factor: float) -> Meal | None:
        """Return somebody's plate of a meal; None where the dish cannot be split for them.

        Args:
            key: Their id, or their key as guests.
            meal: The portion of the table's eater.
            factor: Their share as a multiple of it.
        """
        dish, eaten = self.catalogue.dishes[meal.dish], self.foods.of[key]
        servings: list[Serving] = []
        for serving in meal.servings:
            role = dish.role_of(serving.food)
            if role is None:
                return None
            if serving.food in eaten:
                amount = 1.0 if role.beside else factor
                servings.append(scaled(serving, amount))
            elif not role.beside:
                other = self._other(role, serving, eaten, factor)
                if other is None and not role.optional:
                    return None
                servings += [other] if other else []
        return Meal(meal.dish, tuple(_paired(dish, servings)))

    def _other(
        self, role: Role, serving: Serving, eaten: frozenset[str], factor: float
    ) -> Serving | None:
        """Return the food that takes the place of another, in as much energy.

        Whoever does not eat the table's food has the same in its place, as far as they may.
        """
        found = substitutes(role, eaten, self.foods)
        if not found:
            return None
        others = [of for of in self.foods.of.values() if serving.food not in of]
        usual = self.energy_kcal(serving)
        steps = {c.food: c.servings for c in role.choices if c.food in found}
        food = min(
            found,
            key=lambda name: (
                -sum(name in of for of in others),
                min(abs(self.energy_kcal(step) - usual) for step in steps[name]),
                name,
            ),
        )
        wanted = usual * factor
        return min(steps[food], key=lambda s: (abs(self.energy_kcal(s) - wanted), s.grams))

    def energy_kcal(self, serving: Serving) -> float:
        """Return the energy of a serving, kcal; 0 where it is not known."""
        column = self.catalogue.column(_ENERGY)
        figure = self.catalogue.per_100g[self.catalogue.row(serving.food), column]
        return float(np.nan_to_num(figure)) * serving.grams / 100

    def borne(self, diner: Diner, plate: Meal, slot: str) -> bool:
        """Return whether a plate is within what a person bears at once."""
        requirements = requirements_of(diner.profile, self.catalogue, self.care)
        return not passes_cap(plate, slot, requirements.meal_caps)


def _paired(dish: Dish, servings: Sequence[Serving]) -> Iterator[Serving]:
    """Yield servings without what lost its companion: no dressing without its salad."""
    there = {serving.food for serving in servings}
    companions = {food for role in dish.roles for food in role.comes_with}
    for serving in servings:
        role = dish.role_of(serving.food)
        lonely = role is not None and role.comes_with and not there & set(role.comes_with)
        bare = serving.food in companions and not _dressed(dish, serving.food, there)
        if not lonely and not bare:
            yield serving


def _dressed(dish: Dish, food: str, there: set[str]) -> bool:
    """Return whether all that comes with a food is there."""
    needed = (role for role in dish.roles if food in role.comes_with)
    return all(any(c.food in there for c in role.choices) for role in needed)
