"""Menus that keep all rules and were not made by the solver: drawn at random and bettered.

A day begins as one random meal a slot. One portion, food or meal after another is changed at
random; a change stays unless the day misses its limits by more, and now and then although it
does. Nothing here is the solver's: limits are looked at as the problem says them.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import replace
from random import Random

import numpy as np
from numpy.typing import NDArray

from foods import Dish, Meal, Serving
from planner.domain.plan.totals import cautious_amount
from solver import Limit, MenuProblem, Per

Floats = NDArray[np.float64]

_STEPS = 40_000
"""Most changes of a day before it is given up."""
_HOT, _COLD = 0.05, 0.0005
"""Of the fraction missed that a change may add, at first and at last."""
_NEW_MEAL = 0.15
"""Share of the changes that put another dish in a slot."""
_WIDTH = 0.025
"""Of a narrow band, as a share of what the drawn menu has."""

_FAR = {
    "vitamin_d_ug": (10.0, 20.0),
    "magnesium_mg": (450.0, 700.0),
    "calcium_mg": (1050.0, 1600.0),
    "potassium_mg": (3400.0, 4600.0),
}
"""Between what lower ends bands far from the usual amounts are drawn."""

BANDS = ("vitamin_d_ug", "magnesium_mg", "calcium_mg", "potassium_mg")
"""What narrow bands are drawn of."""

Day = dict[str, Meal]
"""Meals by slot."""
Draft = tuple[str, tuple[Serving | None, ...]]
"""A dish with what plays each of its roles."""


class Drawer:
    """Draws days of a problem that keep its limits.

    Args:
        problem: Without locks, caps, frequencies and budget.
        draw: Where chance comes from.
    """

    def __init__(self, problem: MenuProblem, draw: Random) -> None:
        assert not (problem.locked or problem.caps or problem.frequencies or problem.budget_usd)
        self._problem, self._draw = problem, draw
        self._dishes = {slot: self._fitting(slot) for slot in problem.slots}
        self._amounts: dict[tuple[str, float], Floats] = {}
        self._keys = tuple((limit.nutrient, limit.safety) for limit in problem.limits)

    def day(self, limits: tuple[Limit, ...], taken: frozenset[str] = frozenset()) -> Day | None:
        """Return a day within some limits of the nutrients, or None if chance brought none.

        Args:
            limits: In the problem's order; each is held on the day.
            taken: Dishes that must not be in it.
        """
        low, high = (np.array(side) for side in zip(*map(_ends, limits), strict=True))
        scale = np.where(low > 0.0, low, np.where(np.isfinite(high), high, 1.0))
        day = {slot: self._meal(slot, taken) for slot in self._problem.slots}
        had = {slot: self._of_meal(draft) for slot, draft in day.items()}
        now = math.inf
        for step in range(_STEPS):
            slot = self._draw.choice(self._problem.slots)
            draft = self._changed(slot, day[slot], taken)
            trial, have = {**day, slot: draft}, {**had, slot: self._of_meal(draft)}
            least, most = sum(have.values(), np.zeros(2 * len(limits))).reshape(2, -1)
            below, above = np.maximum(0.0, low - least), np.maximum(0.0, most - high)
            missed = float(((below + above) / scale).sum()) + self._clumsy(trial.values())
            warm = _HOT * (_COLD / _HOT) ** (step / _STEPS)
            if missed <= now or self._draw.random() < math.exp((now - missed) / warm):
                day, had, now = trial, have, missed
            if now <= 0.0:
                return {slot: _as_meal(draft) for slot, draft in day.items()}
        return None

    def amount(self, day: Day, nutrient: str) -> float:
        """Return what a day has of a nutrient of the limits, unknown figures as nothing."""
        place = [key for key, _ in self._keys].index(nutrient)
        servings = (s for meal in day.values() for s in meal.servings)
        return float(sum(self._of_serving(s)[place] for s in servings))

    def _of_meal(self, draft: Draft) -> Floats:
        rows = [self._of_serving(s) for s in draft[1] if s is not None]
        return np.asarray(sum(rows, np.zeros(2 * len(self._keys))))

    def _of_serving(self, serving: Serving) -> Floats:
        """Return what a serving has of each nutrient at least, then at most."""
        key = serving.food, serving.grams
        if key not in self._amounts:
            table = self._problem.catalogue
            per_100g = np.nan_to_num(table.per_100g[table.row(serving.food)])
            least = [per_100g[table.column(name)] * serving.grams / 100 for name, _ in self._keys]
            most = [
                cautious_amount((serving,), name, table) if safety else known
                for (name, safety), known in zip(self._keys, least, strict=True)
            ]
            self._amounts[key] = np.array([*least, *most])
        return self._amounts[key]

    def _clumsy(self, day: Iterable[Draft]) -> float:
        """Return dishes that stand twice, and what there is too much of a food, as a fraction."""
        drafts, grams = tuple(day), dict[str, float]()
        for _, servings in drafts:
            for serving in servings:
                if serving is not None:
                    grams[serving.food] = grams.get(serving.food, 0.0) + serving.grams
        foods = self._problem.catalogue.foods
        much = sum(max(0.0, g / foods[name].max_grams_day - 1.0) for name, g in grams.items())
        return much + len(drafts) - len({name for name, _ in drafts})

    def _fitting(self, slot: str) -> dict[str, tuple[tuple[Serving | None, ...], ...]]:
        """Return the dishes of a slot with what may play each role; None leaves it out."""
        found = {}
        for name, dish in sorted(self._problem.catalogue.dishes.items()):
            roles = tuple(tuple(self._servings(dish, n)) for n in range(len(dish.roles)))
            if slot in dish.slots and all(roles) and name not in self._problem.never:
                found[name] = roles
        return found

    def _servings(self, dish: Dish, number: int) -> Iterator[Serving | None]:
        role, foods = dish.roles[number], self._problem.catalogue.foods
        if role.optional:
            yield None
        for choice in role.choices:
            if choice.food in self._problem.allowed_foods:
                most = foods[choice.food].max_grams_day
                yield from (s for s in choice.servings if s.grams <= most)

    def _meal(self, slot: str, taken: frozenset[str]) -> Draft:
        name = self._draw.choice([name for name in self._dishes[slot] if name not in taken])
        return name, tuple(self._draw.choice(role) for role in self._dishes[slot][name])

    def _changed(self, slot: str, draft: Draft, taken: frozenset[str]) -> Draft:
        if self._draw.random() < _NEW_MEAL:
            return self._meal(slot, taken)
        name, servings = draft
        roles = self._dishes[slot][name]
        number = self._draw.randrange(len(roles))
        drawn = self._draw.choice(roles[number])
        return name, (*servings[:number], drawn, *servings[number + 1 :])


def narrow_day(
    problem: MenuProblem, draw: Random, width: float = _WIDTH
) -> tuple[MenuProblem, tuple[Day, ...]] | None:
    """Return a problem of one day with narrow bands drawn around a day that is known to keep them.

    None if chance brought no day.
    """
    drawer = Drawer(problem, draw)
    day = drawer.day(problem.limits)
    if day is None:
        return None
    return replace(problem, limits=_around(drawer, problem.limits, day, draw, width)), (day,)


def narrow_week(
    problem: MenuProblem, draw: Random, width: float = _WIDTH
) -> tuple[MenuProblem, tuple[Day, ...]] | None:
    """Return the same of several days, all within the bands of the first and no dish twice."""
    drawer = Drawer(problem, draw)
    first = drawer.day(problem.limits)
    if first is None:
        return None
    limits = _around(drawer, problem.limits, first, draw, width)
    days = [first]
    for _ in range(1, problem.days):
        taken = frozenset(meal.dish for day in days[-1:] for meal in day.values())
        often = [meal.dish for day in days for meal in day.values()]
        taken |= {dish for dish in often if often.count(dish) > 1}
        day = drawer.day(limits, taken)
        if day is None:
            return None
        days.append(day)
    return replace(problem, limits=limits), tuple(days)


def far_limits(limits: tuple[Limit, ...], draw: Random, width: float) -> tuple[Limit, ...]:
    """Return the limits with narrow bands far from the usual amounts."""
    return tuple(
        _band(limit, draw.uniform(*_FAR[limit.nutrient]), 0.0, width)
        if limit.nutrient in _FAR
        else limit
        for limit in limits
    )


def _around(
    drawer: Drawer, limits: tuple[Limit, ...], day: Day, draw: Random, width: float
) -> tuple[Limit, ...]:
    """Return the limits with three narrow bands, each somewhere around what the day has."""
    chosen = draw.sample(BANDS, 3)
    return tuple(
        _band(limit, drawer.amount(day, limit.nutrient), draw.random(), width)
        if limit.nutrient in chosen
        else limit
        for limit in limits
    )


def _band(limit: Limit, amount: float, place: float, width: float) -> Limit:
    """Return a band of a width in which an amount stands at some place, 0 at its lower end."""
    least = amount * (1.0 - width * place)
    # Rounding must not put the known menu outside.
    low, high = least * (1.0 - 1e-9), (least + amount * width) * (1.0 + 1e-9)
    return replace(limit, minimum=low, maximum=high, per=Per.DAY, safety=False)


def _as_meal(draft: Draft) -> Meal:
    return Meal(draft[0], tuple(s for s in draft[1] if s is not None))


def _ends(limit: Limit) -> tuple[float, float]:
    least = -np.inf if limit.minimum is None else limit.minimum
    return least, np.inf if limit.maximum is None else limit.maximum
