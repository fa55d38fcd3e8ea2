"""From a problem to a plan: the average day first, then the days one by one, then rounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from foods import Meal

from .choose import Frame, choose_day
from .days import DayKind
from .effort import EffortCounts, Patience
from .menu import Meals, Menu, fixed_meals
from .options import Ints
from .problem import Place
from .solution import MenuSolution, Status
from .week import Week, broken, objective

CLOSED = 1e-3
"""A gap below this is called optimal."""


def plan_week(
    frame: Frame, week: Week, counts: EffortCounts, patience: Patience, tell: Callable[[Week], None]
) -> Week:
    """Fill what is empty, then choose every day anew while that betters the plan."""
    for day in range(frame.menu.problem.days):
        if any((day, s) not in week.chosen for s in week.kind(day).open):
            _put(week, day, choose_day(frame, week, day, counts).meals)
    best = objective(week)
    tell(week)
    for _ in range(counts.week_rounds):
        before = best
        for day in range(frame.menu.problem.days):
            if patience.over():
                return week
            week, best = _rechosen(frame, week, day, counts, best)
        if best > before - 1e-6:
            break
        tell(week)
    return week


def _rechosen(
    frame: Frame, week: Week, day: int, counts: EffortCounts, best: float
) -> tuple[Week, float]:
    trial = week.copy()
    _put(trial, day, choose_day(frame, week, day, counts).meals)
    value = objective(trial)
    return (trial, value) if value < best - 1e-6 else (week, best)


def _put(week: Week, day: int, meals: dict[int, Meals]) -> None:
    week.chosen.update({(day, slot): meal for slot, meal in meals.items()})


def as_options(menu: Menu, meal: Meal, slot: int) -> Meals | None:
    """A meal as options of its dish, or None if it is not one of the permitted meals."""
    table = menu.table
    if meal.dish not in menu.catalogue.dishes:
        return None
    number = table.dish_ids.index(meal.dish)
    if not menu.fits[slot, number]:
        return None
    run = int(np.searchsorted(table.dish, number))
    chosen = [_option(menu, role, meal) for role in range(*table.first_role[run : run + 2])]
    played = sum(1 for option in chosen if option is not None and table.servings[option])
    if None in chosen or played != len(meal.servings):
        return None
    options = np.full((1, menu.width), table.n_options, dtype=np.intp)
    options[0, : len(chosen)] = [option for option in chosen if option is not None]
    return menu.meals(np.array([number]), options)


def _option(menu: Menu, role: int, meal: Meal) -> int | None:
    first, end = menu.table.first_option[role : role + 2]
    run = menu.table.servings[first:end]
    for place, serving in enumerate(run):
        if serving is not None and serving in meal.servings:
            return int(first) + place
    return int(first) if menu.table.optional[role] else None


def place_of(menu: Menu, spot: tuple[int, int]) -> Place:
    """A spot by the name of its slot."""
    return spot[0], menu.problem.slots[spot[1]]


def start_from(menu: Menu, kinds: tuple[DayKind, ...], meals: Mapping[Place, Meal]) -> Week:
    """A plan that has what is permitted of some meals."""
    week = Week(menu, kinds)
    for kind in kinds:
        for day in kind.days:
            for slot in kind.open:
                meal = meals.get((day, menu.problem.slots[slot]))
                known = as_options(menu, meal, slot) if meal else None
                if known is not None:
                    week.chosen[day, slot] = known
    return week


def with_given(menu: Menu, week: Week, meals: Mapping[Place, Meal]) -> None:
    """Put meals that are given into a plan as they are, permitted or not."""
    numbers = {slot: n for n, slot in enumerate(menu.problem.slots)}
    for (day, slot), meal in meals.items():
        if slot in numbers:
            week.chosen[day, numbers[slot]] = fixed_meals(menu, (meal,))


def solution(frame: Frame, week: Week) -> MenuSolution:
    """The plan with how near to the best possible it is."""
    menu, problem = frame.menu, frame.menu.problem
    cost = objective(week)
    bound = -np.inf if frame.average is None else frame.average.bound
    if not any(kind.open for kind in frame.kinds):
        bound = cost
    bound = min(bound, cost)
    gap = max(0.0, (cost - bound) / max(1.0, abs(cost))) if np.isfinite(bound) else np.inf
    meals: dict[Place, Meal] = {}
    for day in range(problem.days):
        for slot, name in enumerate(problem.slots):
            locked = problem.locked.get((day, name))
            if locked is not None:
                meals[day, name] = locked
            elif (day, slot) in week.chosen:
                meals[day, name] = _meal(menu, week.chosen[day, slot])
    status = Status.OPTIMAL if gap <= CLOSED else Status.FEASIBLE
    return MenuSolution(
        meals=meals,
        status=Status.SHORT if broken(week) else status,
        objective=cost,
        bound=bound,
        gap=gap,
    )


def _meal(menu: Menu, meal: Meals) -> Meal:
    options: Ints = meal.options[0]
    return menu.table.meal(int(meal.dish[0]), options)
