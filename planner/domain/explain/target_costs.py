"""What each target costs, in words: "The last 10 mg cost 18 kcal and $0.06 a day."."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from foods import Catalogue, Nutrient
from planner.domain.care.rules import CareRules
from planner.domain.place_names import figure_words
from planner.domain.plan.plan import Plan
from planner.domain.planning.to_solver import is_limit, problem_for
from planner.domain.shopping.food_costs import usual_costs
from planner.domain.translatable import TranslatableText, money, number, translatable
from solver.explain import ChosenDishes, Worth
from solver.model.options import option_table

_ENERGY = "energy_kcal"
_SHARE = 0.03
"""A target's last part, of which the cost is told, is about this share of it."""
_STEPS = (1, 2, 5, 10)
_LEAST_KCAL, _LEAST_USD = 0.5, 0.005


@dataclass(frozen=True)
class TargetCost:
    """What the last part of a target costs.

    Attributes:
        nutrient: Key of the nutrient table.
        low: Whether it is the minimum; of a maximum the first part below it is meant.
        step: How much of it, in the nutrient's unit.
        kcal: What it costs in energy a day, all other targets held.
        usd: What it costs in money a day, at the prices of the program.
    """

    nutrient: str
    low: bool
    step: float
    kcal: float
    usd: float


def target_costs(
    plan: Plan,
    catalogue: Catalogue,
    care: CareRules,
    cancelled: Callable[[], bool] = lambda: False,
) -> tuple[TargetCost, ...]:
    """Return the cost of each target of a plan with the dishes that are in it, by shadow prices.

    Energy is the least with which the other targets hold, money likewise; foods and portions
    of the dishes may be mixed. Targets that these dishes miss have no cost.
    """
    if not plan.meals or cancelled():
        return ()
    dishes = chosen_dishes(plan, catalogue, care)
    kcal = dishes.least(dishes.energy_per_gram(), without=frozenset({_ENERGY}))
    usd = None if cancelled() else dishes.least(usd_per_gram(catalogue))
    if kcal is None or usd is None:
        return ()
    return tuple(_costs(plan, catalogue, kcal, usd))


def chosen_dishes(plan: Plan, catalogue: Catalogue, care: CareRules) -> ChosenDishes:
    """Return the dishes of a plan, to be asked what they bring at the least."""
    bare = replace(plan, locked=frozenset())
    problem = replace(problem_for(bare, catalogue, care), keep={})
    return ChosenDishes(problem, plan.meals, option_table(catalogue))


def usd_per_gram(catalogue: Catalogue) -> np.typing.NDArray[np.float64]:
    """Return US dollars for a gram of each food; one without a price has a high estimate."""
    costs = usual_costs(catalogue).usd_per_100g
    return np.array([costs[name] / 100.0 for name in catalogue.foods])


def step_of(amount: float, decimals: int) -> float:
    """Return a round figure near a few percent of an amount: 10 of 320, 100 of 2,600."""
    power = 10.0 ** math.floor(math.log10(amount * _SHARE))
    near = min((n * power for n in _STEPS), key=lambda step: abs(step - amount * _SHARE))
    return max(near, 10.0**-decimals)


_MORE = {
    (True, True): translatable("The last {n} cost {kcal} kcal and {usd} a day."),
    (True, False): translatable("The last {n} cost {kcal} kcal a day."),
    (False, True): translatable("The last {n} cost {usd} a day."),
    (False, False): translatable("The last {n} cost nothing extra."),
}
"""Of a minimum, by whether it costs energy and whether it costs money."""
_FEWER = {
    (True, True): translatable("{n} less would cost {kcal} kcal and {usd} a day."),
    (True, False): translatable("{n} less would cost {kcal} kcal a day."),
    (False, True): translatable("{n} less would cost {usd} a day."),
    (False, False): translatable("{n} less would cost nothing."),
}
"""The same of a ceiling."""


def cost_words(cost: TargetCost, nutrient: Nutrient) -> TranslatableText:
    """Return a sentence for beside the target."""
    n = figure_words(cost.step, nutrient, trimmed=True)
    kcal, usd = number(cost.kcal), money(cost.usd)
    big = cost.kcal >= _LEAST_KCAL, cost.usd >= _LEAST_USD
    words = (_MORE if cost.low else _FEWER)[big]
    return TranslatableText(words, n=n, kcal=kcal, usd=usd)


def _costs(plan: Plan, catalogue: Catalogue, kcal: Worth, usd: Worth) -> list[TargetCost]:
    found: list[TargetCost] = []
    for target in filter(is_limit, plan.targets):
        aims_low = catalogue.nutrients[target.nutrient].aim != "limit" and target.minimum
        amount = target.minimum if aims_low else target.maximum
        side = target.nutrient, bool(aims_low)
        money, energy = usd.per_unit.get(side), kcal.per_unit.get(side, 0.0)
        lost = side not in kcal.per_unit and target.nutrient != _ENERGY
        if not amount or money is None or lost:
            continue
        step = step_of(amount, catalogue.nutrients[target.nutrient].decimals)
        found.append(TargetCost(*side, step, energy * step, money * step))
    return found


def costs_in_words(
    costs: tuple[TargetCost, ...], catalogue: Catalogue
) -> Mapping[str, TranslatableText]:
    """Return the sentences by nutrient key."""
    return {c.nutrient: cost_words(c, catalogue.nutrients[c.nutrient]) for c in costs}
