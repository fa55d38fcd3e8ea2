"""Rules for the whole week, as goals: a budget, how often and how much of foods is eaten.

Each is one more weekly goal of the form ``miss = max(0, need - sum(gain))``, so the master
problem, its shadow prices and its bound know them, and no row is added to a day.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from solver.problem import Frequency, MenuProblem, WeekAmount

from .options import Bools, Floats
from .weights import WeightTable, load_weights


@dataclass(frozen=True, eq=False)
class WeekRules:
    """Goals of the week; ``n`` of them.

    Attributes:
        need: Of a day on average, shape ``(n,)``.
        price: For a miss of 1 over the whole plan, ``(n,)``.
        step: For any miss at all, ``(n,)``.
        shared: Whether what is still needed is spread over the days still to be built.
        per_gram: Gain of a gram of each food, ``(n_foods, n)``.
        per_serving: Gain of a serving of each food, ``(n_foods, n)``.
        slots: The only meals that count for each, by name; None = all.
    """

    need: Floats
    price: Floats
    step: Floats
    shared: Bools
    per_gram: Floats
    per_serving: Floats
    slots: tuple[str | None, ...]


@dataclass(frozen=True, eq=False)
class _Rule:
    total: float
    price: float
    step: float
    shared: bool
    per_gram: Floats
    per_serving: Floats
    slot: str | None = None


def week_rules(
    problem: MenuProblem, weights: Mapping[str, float], known: WeightTable | None = None
) -> WeekRules:
    """Return the goals of the week, the budget first.

    They are of the budget, of frequencies, of amounts and centres that care asks for, of what is
    overused and of parts of a plate.
    """
    rules = [
        *_budget(problem, weights),
        *_frequencies(problem, weights),
        *_amounts(problem, weights),
        *_centres(problem, weights),
        *_overuse(problem, weights, known or load_weights()),
        *_parts(problem, weights),
    ]
    n_foods = len(problem.catalogue.foods)
    return WeekRules(
        need=np.array([rule.total / problem.days for rule in rules], dtype=np.float64),
        price=np.array([rule.price for rule in rules], dtype=np.float64),
        step=np.array([rule.step for rule in rules], dtype=np.float64),
        shared=np.array([rule.shared for rule in rules], dtype=np.bool_),
        per_gram=np.array([rule.per_gram for rule in rules]).reshape(-1, n_foods).T,
        per_serving=np.array([rule.per_serving for rule in rules]).reshape(-1, n_foods).T,
        slots=tuple(rule.slot for rule in rules),
    )


def food_prices(problem: MenuProblem) -> Floats:
    """Return US dollars a gram of every food; 0 where the problem says nothing, ``(n_foods,)``."""
    usd = [problem.usd_per_100g.get(name, 0.0) for name in problem.catalogue.foods]
    return np.array(usd, dtype=np.float64) / 100.0


def _budget(problem: MenuProblem, weights: Mapping[str, float]) -> Iterator[_Rule]:
    """Yield one goal, in parts of the budget; a budget of nothing is measured in dollars."""
    if problem.budget_usd is not None:
        scale = problem.budget_usd or 1.0
        spent = -food_prices(problem) / scale
        yield _Rule(
            total=-problem.budget_usd / scale,
            price=weights["budget"],
            step=weights["missed"] if weights["budget"] else 0.0,
            shared=True,
            per_gram=spent,
            per_serving=spent * 0.0,
        )


def _frequencies(problem: MenuProblem, weights: Mapping[str, float]) -> Iterator[_Rule]:
    for frequency in problem.frequencies:
        eaten = _is_of(problem, frequency)
        for bound, sign in ((frequency.least, 1.0), (frequency.most, -1.0)):
            if bound is not None and not (sign > 0 and bound == 0):
                yield _Rule(
                    total=sign * bound,
                    price=weights["frequency"],
                    step=0.0,
                    shared=sign > 0,  # or the first day would have all the fish of the week
                    per_gram=eaten * 0.0,
                    per_serving=sign * eaten,
                    slot=frequency.slot,
                )


def _amounts(problem: MenuProblem, weights: Mapping[str, float]) -> Iterator[_Rule]:
    """Yield grams of some foods, in parts of the bound; the upper bound counts as a ceiling."""
    for amount in problem.amounts:
        for bound, sign in ((amount.least, 1.0), (amount.most, -1.0)):
            if bound is not None and not (sign > 0 and bound == 0):
                scale = bound or 1.0
                eaten = sign * _counted(problem, amount) / scale
                yield _Rule(
                    total=sign * bound / scale,
                    price=weights["shortfall_sum" if sign > 0 else "safety"],
                    step=weights["missed" if sign > 0 else "broken"],
                    shared=sign > 0,
                    per_gram=eaten,
                    per_serving=eaten * 0.0,
                )


def _counted(problem: MenuProblem, amount: WeekAmount) -> Floats:
    foods = problem.catalogue.foods
    return np.array([amount.per_gram.get(name, 0.0) for name in foods], dtype=np.float64)


def _centres(problem: MenuProblem, weights: Mapping[str, float]) -> Iterator[_Rule]:
    """Yield both sides of what a mean is to lie near, in parts of a day's amount."""
    for nutrient, amount in problem.centres.items():
        column = problem.catalogue.per_100g[:, problem.catalogue.column(nutrient)]
        for sign in (1.0, -1.0):
            eaten = sign * np.nan_to_num(column) / (100.0 * amount)
            yield _Rule(
                total=sign * problem.days,
                price=weights["energy_centre"],
                step=0.0,
                shared=True,
                per_gram=eaten,
                per_serving=eaten * 0.0,
            )


def _overuse(
    problem: MenuProblem, weights: Mapping[str, float], known: WeightTable
) -> Iterator[_Rule]:
    """Yield foods that menus lean on for one nutrient, but for those that the person likes."""
    foods, told = problem.catalogue.foods, _told(problem)
    for overuse in known.overuse.values():
        piled = {
            name
            for name in problem.allowed_foods - problem.liked - told
            if name in foods and (name in overuse.foods or foods[name].kind in overuse.kinds)
        }
        if piled and weights["overused"]:
            yield _at_most(problem, piled, overuse.most, weights["overused"])


def _told(problem: MenuProblem) -> frozenset[str]:
    """Return the foods that the person has a rule for, how often they want them at least."""
    return frozenset(f for rule in problem.frequencies if rule.least for f in rule.foods)


def _parts(problem: MenuProblem, weights: Mapping[str, float]) -> Iterator[_Rule]:
    """Yield kinds of parts of a plate with a weekly number in a slot, such as fruit at dinner."""
    foods = problem.catalogue.foods
    for part in problem.catalogue.parts if weights["part_often"] else ():
        kinds = {foods[choice.food].kind for choice in part.choices}
        alike = {name for name in problem.allowed_foods if name in foods}
        alike = {name for name in alike if foods[name].kind in kinds}
        for slot, most in part.most.items():
            if slot in problem.slots and alike:
                yield _at_most(problem, alike, most, weights["part_often"], slot)


def _at_most(
    problem: MenuProblem, foods: Collection[str], most: float, price: float, slot: str | None = None
) -> _Rule:
    eaten = np.array([float(name in foods) for name in problem.catalogue.foods])
    total = -max(1.0, most * problem.days / 7.0)
    return _Rule(total, price, 0.0, False, eaten * 0.0, -eaten, slot)


def _is_of(problem: MenuProblem, frequency: Frequency) -> Floats:
    return np.array([float(name in frequency.foods) for name in problem.catalogue.foods])
