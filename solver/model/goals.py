"""Limits and habits in the one form the solver uses: ``miss = max(0, need - sum(gain))``.

Every limit on a nutrient becomes one goal for its minimum and one for its maximum. Amounts
are divided by the limit, and a maximum has its signs turned, so that a miss is always the
fraction of the limit by which it is missed. A habit (oily fish so often a week) is a weekly
goal in which each serving gains -1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from foods import Catalogue
from foods.figures.older import LARGER_COUNTS
from solver.problem import Limit, MenuProblem, Per

from .habits import build_habits
from .options import Bools, Floats, Ints
from .week_rules import week_rules
from .weights import WeightTable

TOLERANCE = 1e-6
"""A miss below this fraction of the limit is rounding, not a miss."""

_NO_END = 1e6
"""A maximum that is none, as a multiple of the usual one."""

CAUTIOUS_PERCENTILE = 90
"""An unknown figure counts as this percentile of its kind's known ones towards a safety maximum."""


@dataclass(frozen=True)
class Goal:
    """One side of a limit, with what is lost for missing all of it.

    A floor is what each day has at least of what is held on average.
    """

    limit: Limit
    is_minimum: bool
    price: float
    is_floor: bool = False

    @property
    def weekly(self) -> bool:
        """Tell whether the mean over the days counts; a floor holds on every day."""
        return self.limit.per is Per.WEEK and not self.is_floor

    @property
    def amount(self) -> float:
        """Return the limit's figure, in the nutrient's unit, a day."""
        figure = self.side(self.limit)
        assert figure is not None
        return figure

    def side(self, limit: Limit) -> float | None:
        """Return this side of a limit, or None if it has none."""
        if self.is_floor:
            return limit.least_a_day
        return limit.minimum if self.is_minimum else limit.maximum

    @property
    def scale(self) -> float:
        """Return the unit of a gain; a limit of 0 is measured in whole units."""
        return abs(self.amount) or 1.0


@dataclass(frozen=True, eq=False)
class Stakes:
    """Hold the prices of missing some goals; attributes as in ``Goals``."""

    price: Floats
    step: Floats
    worst: Floats
    worst_price: float

    def cost(self, need: Floats, gain: Floats) -> Floats:
        """Return the cost of gains ``(..., n_goals)`` where ``need`` ``(n_goals,)`` is asked."""
        # The step `q_j` is not convex; the linear programs leave it out, so their bounds hold.
        miss = np.maximum(need - TOLERANCE - gain, 0.0)
        worst = (miss * self.worst).max(axis=-1, initial=0.0)
        return np.asarray(miss @ self.price + (miss > 0.0) @ self.step + worst * self.worst_price)

    def part(self, columns: Ints) -> Stakes:
        """Return the stakes of some of the goals."""
        return Stakes(
            self.price[columns], self.step[columns], self.worst[columns], self.worst_price
        )


@dataclass(frozen=True, eq=False)
class Goals:
    """All goals of a problem: those of the limits, of the week's rules, of the habits.

    Attributes:
        goals: Those of the limits, in their order, minimum before maximum.
        need: Of a day, shape ``(n_goals,)``; of a limit 1 for a minimum, -1 for a maximum.
        of_day: The same of days that have limits of their own, by day.
        price: For a miss of 1, ``(n_goals,)``.
        step: For any miss at all, ``(n_goals,)``.
        weekly: Whether the mean over the days counts, ``(n_goals,)``.
        shared: Whether days still to be built share what is still needed, ``(n_goals,)``.
        worst: Whether a miss counts towards the day's largest, ``(n_goals,)``.
        worst_price: For the day's largest miss.
        gain_per_gram: Of each food, shape ``(n_foods, n_goals)``.
        gain_per_serving: Of each food, ``(n_foods, n_goals)``.
        gain_per_main: Of each food that is a main part of a main meal, ``(n_foods, n_goals)``.
        gain_per_dish: Of each dish, ``(n_dishes, n_goals)``.
        slots: The only meals that count for each goal, by name; None = all.
    """

    goals: tuple[Goal, ...]
    need: Floats
    of_day: Mapping[int, Floats]
    price: Floats
    step: Floats
    weekly: Bools
    shared: Bools
    worst: Bools
    worst_price: float
    gain_per_gram: Floats
    gain_per_serving: Floats
    gain_per_main: Floats
    gain_per_dish: Floats
    slots: tuple[str | None, ...]

    def need_of(self, day: int) -> Floats:
        """Return what is needed on a day, ``(n_goals,)``."""
        return self.of_day.get(day, self.need)

    @property
    def n_limits(self) -> int:
        """Count the goals that come from limits; the rest are rules of the week and habits."""
        return len(self.goals)

    @cached_property
    def stakes(self) -> Stakes:
        """Return the prices of missing them."""
        return Stakes(self.price, self.step, self.worst.astype(np.float64), self.worst_price)

    def gains(self, food: Ints, grams: Floats, main: Bools) -> Floats:
        """Return what portions add to every goal, ``(n, n_goals)``; food -1 adds nothing.

        Args:
            food: Food numbers, ``(n,)``.
            grams: Of each, ``(n,)``.
            main: Whether each is a main part of a main meal, ``(n,)``.
        """
        gain = self.gain_per_gram[food] * grams[:, None] + self.gain_per_serving[food]
        gain += self.gain_per_main[food] * main[:, None]
        return np.where(food[:, None] < 0, 0.0, gain)


def build_goals(
    problem: MenuProblem,
    dish_ids: tuple[str, ...],
    table: WeightTable,
    weights: Mapping[str, float],
) -> Goals:
    """Return the goals of a problem's limits and of the habits."""
    catalogue = problem.catalogue
    goals = tuple(goal for limit in _all_limits(problem) for goal in _sides(limit, weights))
    rules = week_rules(problem, weights, table)
    habits = build_habits(problem, dish_ids, table, weights)
    n, before = len(goals), len(goals) + len(rules.need)
    extra = len(rules.need) + len(habits.need)
    weekly = np.array([goal.weekly for goal in goals], dtype=np.bool_)
    safety = np.array([_is_ceiling(goal) for goal in goals], dtype=np.bool_)
    price = np.array([goal.price for goal in goals], dtype=np.float64)
    # A mean has no day to be the worst of: a ceiling's miss is paid at both prices at once.
    counts = np.array([goal.limit.weight for goal in goals], dtype=np.float64)
    price += np.where(weekly & ~safety & ~_least(goals), weights["shortfall_worst"] * counts, 0.0)
    per_gram = np.array([_gain_per_gram(catalogue, goal) for goal in goals])
    per_gram = per_gram.reshape(n, len(catalogue.foods))
    return Goals(
        goals=goals,
        need=np.concatenate([_needs(goals, problem.limits), rules.need, habits.need]),
        of_day={
            day: np.concatenate(
                [_needs(goals, (*limits, *_others(problem, limits))), rules.need, habits.need]
            )
            for day, limits in problem.of_day.items()
        },
        price=np.concatenate([price, rules.price, habits.price]),
        step=np.concatenate(
            [np.where(safety, weights["broken"], weights["missed"]), rules.step, 0.0 * habits.need]
        ),
        weekly=np.append(weekly, np.ones(extra, dtype=np.bool_)),
        shared=np.concatenate([weekly, rules.shared, habits.need > 0.0]),
        worst=np.append(~weekly & ~safety, np.zeros(extra, dtype=np.bool_)),
        worst_price=weights["shortfall_worst"],
        gain_per_gram=np.hstack([per_gram.T, rules.per_gram, 0.0 * habits.per_serving]),
        gain_per_serving=np.hstack([0.0 * per_gram.T, rules.per_serving, habits.per_serving]),
        gain_per_main=np.pad(habits.per_main, ((0, 0), (before, 0))),
        gain_per_dish=np.pad(habits.per_dish, ((0, 0), (before, 0))),
        slots=(*(None for _ in goals), *rules.slots, *(None for _ in habits.need)),
    )


def _sides(limit: Limit, weights: Mapping[str, float]) -> Iterator[Goal]:
    if limit.minimum is not None and limit.minimum > 0:
        # The body stores what is held on average: where the mean cannot be reached, the price
        # limits how far a week is changed for it. Where it can, the strict search reaches it.
        price = "shortfall_mean" if limit.per is Per.WEEK else "shortfall_sum"
        yield Goal(limit, True, weights[price] * limit.weight)
    if limit.per is Per.WEEK and limit.least_a_day:
        yield Goal(limit, True, weights["shortfall_sum"] * limit.weight, is_floor=True)
    if limit.maximum is not None:
        yield Goal(
            limit, False, weights["safety" if limit.safety else "shortfall_sum"] * limit.weight
        )


def _least(goals: tuple[Goal, ...]) -> Bools:
    return np.array([goal.is_minimum for goal in goals], dtype=np.bool_)


def _is_ceiling(goal: Goal) -> bool:
    return goal.limit.safety and not goal.is_minimum


def _all_limits(problem: MenuProblem) -> Iterator[Limit]:
    """Yield the limits, each with the sides that it has on some day only."""
    own = [limit for limits in problem.of_day.values() for limit in limits]
    usual = {limit.nutrient: limit for limit in problem.limits}
    for limit in usual.values():
        for other in own:
            if other.nutrient == limit.nutrient:
                limit = replace(
                    limit,
                    minimum=limit.minimum or other.minimum,
                    maximum=other.maximum if limit.maximum is None else limit.maximum,
                    safety=limit.safety or other.safety,
                )
        yield limit
    yield from {limit.nutrient: limit for limit in own if limit.nutrient not in usual}.values()


def _others(problem: MenuProblem, limits: tuple[Limit, ...]) -> Iterator[Limit]:
    """Yield the usual limits of the nutrients that a day has none of its own for."""
    own = {limit.nutrient for limit in limits}
    return (limit for limit in problem.limits if limit.nutrient not in own)


def _needs(goals: tuple[Goal, ...], limits: tuple[Limit, ...]) -> Floats:
    """Return what each goal needs where these limits hold; a missing side needs nothing."""
    by_nutrient = {limit.nutrient: limit for limit in limits}
    return np.array(
        [_need(goal, by_nutrient.get(goal.limit.nutrient)) for goal in goals], dtype=np.float64
    )


def _need(goal: Goal, limit: Limit | None) -> float:
    amount = goal.side(limit) if limit is not None else None
    if amount is None:
        return 0.0 if goal.is_minimum else -_NO_END
    return (amount if goal.is_minimum else -amount) / goal.scale


def _gain_per_gram(catalogue: Catalogue, goal: Goal) -> Floats:
    if (per_gram := goal.limit.per_gram) is not None:
        known = np.array([100.0 * per_gram.get(food, 0.0) for food in catalogue.foods])
    else:
        column = catalogue.per_100g[:, catalogue.column(goal.limit.nutrient)]
        if _is_ceiling(goal):
            known = cautious(catalogue, larger(catalogue, goal.limit.nutrient, column))
        else:
            known = np.nan_to_num(column)
    return np.asarray(known / (100.0 * goal.scale) * (1.0 if goal.is_minimum else -1.0))


def larger(catalogue: Catalogue, nutrient: str, column: Floats) -> Floats:
    """Return a column with the larger figure where an older source has one, for ceilings.

    Only of the nutrients where a ceiling protects from harm by two sources' disagreement.
    """
    raised = column.copy()
    if nutrient in LARGER_COUNTS:
        for (food, key), older in catalogue.older.items():
            if key == nutrient and food in catalogue.foods:
                row = catalogue.row(food)
                raised[row] = np.fmax(raised[row], older.value)
    return raised


def cautious(catalogue: Catalogue, column: Floats) -> Floats:
    """Return a column with a high estimate for each unknown: that of its kind, or of all foods."""
    estimate = column.copy()
    kinds = np.array([food.kind for food in catalogue.foods.values()])
    # Not the median: half of the foods of a kind lie above it, and a ceiling protects a person.
    for row in np.flatnonzero(np.isnan(column)):
        alike = column[(kinds == kinds[row]) & ~np.isnan(column)]
        known = alike if alike.size else column[~np.isnan(column)]
        estimate[row] = np.percentile(known, CAUTIOUS_PERCENTILE) if known.size else 0.0
    return estimate
