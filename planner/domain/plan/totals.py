"""What a meal, a day and the plan bring, computed from the food table and nothing else."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from foods import Catalogue, Meal, Serving
from foods.figures.older import LARGER_COUNTS
from foods.figures.totals import known_totals
from planner.domain.person.supplements import supplied

from .plan import Plan


@dataclass(frozen=True)
class Amount:
    """How much there is of a nutrient, as far as is known.

    Attributes:
        amount: Sum over the foods whose figure is known, in the nutrient's own unit: a
            lower bound of the true amount. Of a day, supplements are in it.
        coverage: Share of the energy that comes from those foods, 0 to 1.
        supplement: What of the amount comes from supplements.
    """

    amount: float
    coverage: float
    supplement: float = 0.0

    @property
    def food(self) -> float:
        """Return the part of the amount that comes from food."""
        return self.amount - self.supplement


def meal_totals(meal: Meal, catalogue: Catalogue) -> Mapping[str, Amount]:
    """Return the amounts in a meal by nutrient key."""
    return _amounts(meal.servings, catalogue)


def day_totals(plan: Plan, day: int, catalogue: Catalogue) -> Mapping[str, Amount]:
    """Return the amounts of a day (counted from 0) by nutrient key: its meals, and supplements.

    What is known to be eaten otherwise counts in place of the meal.
    """
    of_food = _with_eaten(_amounts(day_servings(plan, day), catalogue), plan, range(day, day + 1))
    return _with_supplements(of_food, plan)


def mean_totals(plan: Plan, catalogue: Catalogue) -> Mapping[str, Amount]:
    """Return the amounts of an average day by nutrient key; coverage is of all days together."""
    servings = [s for day in range(plan.days) for s in day_servings(plan, day)]
    whole = _with_eaten(_amounts(servings, catalogue), plan, range(plan.days))
    means = {key: Amount(total.amount / plan.days, total.coverage) for key, total in whole.items()}
    return _with_supplements(means, plan)


def day_servings(plan: Plan, day: int) -> tuple[Serving, ...]:
    """Return all servings of a day, in the order they are eaten; none that were not eaten so."""
    places = ((day, slot) for slot in plan.slots)
    meals = (plan.meals.get(place) for place in places if place not in plan.eaten)
    return tuple(serving for meal in meals if meal is not None for serving in meal.servings)


def eaten_otherwise(plan: Plan, days: Container[int], nutrient: str) -> float:
    """Return what is known to be eaten on some days in place of meals, in the nutrient's unit."""
    return sum(eaten.get(nutrient, 0.0) for at, eaten in plan.eaten.items() if at[0] in days)


def cautious_amount(servings: Iterable[Serving], nutrient: str, catalogue: Catalogue) -> float:
    """Return the amount of a nutrient if unknown figures are high ones.

    Towards a ceiling for safety an unknown must not count as nothing: it counts as the 90th
    percentile of the known figures of its kind of food (of all foods, if its kind has none).
    Of potassium, phosphorus and sodium the larger figure counts where two sources disagree.
    """
    total = 0.0
    for serving in servings:
        figure = _larger_figure(serving.food, nutrient, catalogue)
        if np.isnan(figure):
            figure = _high_figure(serving.food, nutrient, catalogue)
        total += serving.grams * figure / 100
    return total


def _with_eaten(
    amounts: Mapping[str, Amount], plan: Plan, days: Container[int]
) -> Mapping[str, Amount]:
    if not plan.eaten:
        return amounts
    return {
        key: replace(amount, amount=amount.amount + eaten_otherwise(plan, days, key))
        for key, amount in amounts.items()
    }


def _with_supplements(amounts: Mapping[str, Amount], plan: Plan) -> Mapping[str, Amount]:
    taken = supplied(plan.profile.care.supplements)
    added = {
        key: Amount(amounts[key].amount + more, amounts[key].coverage, more)
        for key, more in taken.items()
        if key in amounts
    }
    return {**amounts, **added}


def _larger_figure(food: str, nutrient: str, catalogue: Catalogue) -> float:
    """Return a food's figure per 100 g, of some nutrients the larger of two sources; or NaN."""
    figure = float(catalogue.per_100g[catalogue.row(food), catalogue.column(nutrient)])
    older = catalogue.older.get((food, nutrient)) if nutrient in LARGER_COUNTS else None
    return figure if older is None or older.value < figure else older.value


def _high_figure(food: str, nutrient: str, catalogue: Catalogue) -> float:
    kind = catalogue.foods[food].kind
    alike = [key for key, other in catalogue.foods.items() if other.kind == kind]
    known = _known_figures(alike, nutrient, catalogue)
    known = known or _known_figures(catalogue.foods, nutrient, catalogue)
    return float(np.percentile(known, 90)) if known else 0.0


def _known_figures(foods: Iterable[str], nutrient: str, catalogue: Catalogue) -> list[float]:
    figures = (_larger_figure(food, nutrient, catalogue) for food in foods)
    return [figure for figure in figures if not np.isnan(figure)]


def _amounts(servings: Sequence[Serving], catalogue: Catalogue) -> Mapping[str, Amount]:
    totals = known_totals(
        np.array([serving.grams for serving in servings], dtype=np.float64),
        catalogue.per_100g[[catalogue.row(serving.food) for serving in servings]],
        energy_column=_energy_column(catalogue),
    )
    pairs = zip(totals.amounts, totals.coverage, strict=True)
    return {
        key: Amount(float(amount), float(coverage))
        for key, (amount, coverage) in zip(catalogue.nutrients, pairs, strict=True)
    }


def _energy_column(catalogue: Catalogue) -> int:
    """Return the column of energy, the one nutrient that is counted in kcal."""
    units = [nutrient.unit for nutrient in catalogue.nutrients.values()]
    return units.index("kcal")
